//! The texts of the example, out and back, as no disk ever sees it.

use farul::build::{Translations, translations};
use farul::i18n::{ProgramWords, UiLanguage};
use farul::translation::exchange::import;
use farul::translation::exchange::read;
use farul::translation::exchange::write::{Sheet, write};

use super::*;

/// The example campaign as translators see it.
pub(super) fn example() -> Translations {
    let root = camino::Utf8PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let inputs = farul::build::Inputs { root, ..Campaign::empty().inputs().clone() };
    let mut found = Diagnostics::new();
    translations(&inputs).collect(&mut found).expect("the example")
}

pub(super) fn input<'a>(
    campaign: &'a Translations,
    read: &'a dyn Fn(&SourcePath) -> Option<Vec<u8>>,
) -> Input<'a> {
    Input {
        config: &campaign.config,
        services: &campaign.services,
        topics: &campaign.topics,
        records: &campaign.records,
        read,
    }
}

#[test]
fn an_untouched_export_of_the_example_changes_nothing() {
    let campaign = example();
    let read_file = |file: &SourcePath| campaign.read(file);
    let input = input(&campaign, &read_file);
    let words = ProgramWords::new(UiLanguage::Romanian);
    let file = SourcePath::new("back").expect("a path");
    for tag in ["ru", "en"] {
        let language = campaign.config.language_tagged(tag).expect("a language");
        let pages = pages(&input, language, None, Which::All);
        assert!(pages.len() > 40);
        let sheet = Sheet { config: &campaign.config, words: &words, language, pages: &pages };
        for format in [Format::Po, Format::Xliff, Format::Csv] {
            let text = write(format, &sheet);
            let comma = |text: &str| rewritten(text);
            let again = if format == Format::Csv { vec![comma(&text), text] } else { vec![text] };
            for text in again {
                let read = read::read(&file, text.as_bytes()).expect("it is read");
                let texts: usize = pages.iter().map(|page| page.entries.len()).sum();
                assert_eq!(read.texts.len(), texts);
                let judged = import::import(&input, &file, &read);
                assert!(judged.diagnostics.is_empty(), "{:?}", judged.diagnostics);
                assert!(judged.value.pages.is_empty(), "{tag} {format:?}: {:?}", judged.value);
            }
        }
    }
}

/// A table as another program writes it: with commas, all cells quoted, columns moved.
fn rewritten(table: &str) -> String {
    let body = table.trim_start_matches('\u{feff}');
    let mut out = String::new();
    let mut reader =
        csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(body.as_bytes());
    for record in reader.records() {
        let record = record.expect("a line");
        let cells: Vec<String> =
            record.iter().rev().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
        out.push_str(&cells.join(","));
        out.push('\n');
    }
    out
}
