//! The record of a language: of which texts each of its pages is a translation.
//!
//! `content/_data/translations/<language>.toml` holds, for each translated page, the language
//! of its source and a line for each text of the source when it was translated: the text's
//! hash, behind it that of its translation or a dash where nobody knows which one that is,
//! and the text itself, so that a translator later sees what was changed in it.
//! `farul i18n done` and `import` write it, nothing else does.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::faults::{RecordLine, RecordVersion};
use crate::diagnostic::{Diagnostics, Judged};
use crate::parse::units::HASH_VERSION;
use crate::source::{Located, SourcePath, Span};
use crate::tree::fields::Fields;
use crate::tree::nearest::excerpt;
use crate::tree::toml;

/// What was translated into one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// The pages, by their topic's key.
    pub pages: BTreeMap<String, PageRecord>,
}

/// What a page was translated from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageRecord {
    /// The tag of the source's language.
    pub source: String,
    /// The texts of the source, in order.
    pub texts: Vec<TextRecord>,
}

/// A text that was translated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextRecord {
    /// Its hash.
    pub source: String,
    /// The hash of its translation, where it is known which one that is.
    pub translation: Option<String>,
    /// The text as translators saw it, with placeholders; older records have none.
    pub words: Option<String>,
}

/// Stands for a translation that nobody knows.
const UNKNOWN: &str = "-";

/// The file of a language's record.
pub fn file(tag: &str) -> Option<SourcePath> {
    SourcePath::new(&format!("content/_data/translations/{}.toml", tag.to_lowercase()))
}

/// Reads a record; what cannot be read of it is left out, with its fault.
pub fn read(file: &SourcePath, text: &str) -> Judged<Record> {
    let mut diagnostics = Diagnostics::new();
    let mut record = Record::default();
    if let Some(map) = toml::read(file, text, 0).collect(&mut diagnostics) {
        let mut top = Fields::new(file, &map, Span::default(), &mut diagnostics);
        let version = top.whole_number("version");
        if let Some(version) = version.filter(|version| version.value != i64::from(HASH_VERSION)) {
            let fault = RecordVersion { version: version.value, known: i64::from(HASH_VERSION) };
            top.fault(fault, version.span);
            return Judged::new(Record::default(), diagnostics);
        }
        if let Some(pages) = top.table("pages") {
            let mut pages = top.within(&pages);
            let keys: Vec<&str> = pages.keys().map(|entry| entry.key.as_str()).collect();
            for key in keys {
                let Some(table) = pages.table(key) else { continue };
                let mut fields = pages.within(&table);
                if let Some(page) = page(&mut fields) {
                    record.pages.insert(key.to_owned(), page);
                }
                fields.finish();
            }
            pages.finish();
        }
        top.finish();
    }
    Judged::new(record, diagnostics)
}

fn page(fields: &mut Fields<'_>) -> Option<PageRecord> {
    let source = fields.required_text("source");
    let lines = fields.texts("texts").unwrap_or_default();
    let texts = lines.iter().filter_map(|line| text(fields, line)).collect();
    Some(PageRecord { source: source?.value, texts })
}

fn text(fields: &mut Fields<'_>, line: &Located<String>) -> Option<TextRecord> {
    let is_hash = |hash: &&str| !hash.is_empty() && hash.bytes().all(|b| b.is_ascii_hexdigit());
    let mut parts = line.value.splitn(3, ' ');
    let source = parts.next().filter(is_hash);
    let translation = parts.next();
    let words = parts.next().filter(|words| !words.is_empty());
    let sound = translation.is_none_or(|hash| hash == UNKNOWN || is_hash(&hash));
    match source.filter(|_| sound) {
        Some(source) => Some(TextRecord {
            source: source.to_owned(),
            translation: translation.filter(|hash| *hash != UNKNOWN).map(str::to_owned),
            words: words.map(str::to_owned),
        }),
        None => {
            fields.fault(RecordLine { line: excerpt(&line.value) }, line.span);
            None
        }
    }
}

/// Writes a record: the same record always gives the same bytes.
pub fn print(record: &Record) -> String {
    let mut text = String::from(
        "# Written by Farul: what each translation was made of. Do not edit it by hand;\n\
         # \"farul i18n done FILE\" says that a page is up to date.\n",
    );
    // Writing to a string never fails.
    let _ = writeln!(text, "version = {HASH_VERSION}");
    for (key, page) in &record.pages {
        let quoted = |text: &str| serde_json::Value::from(text).to_string();
        let _ = writeln!(text, "\n[pages.{}]", quoted(key));
        let _ = writeln!(text, "source = {}\ntexts = [", quoted(&page.source));
        for unit in &page.texts {
            let translation = unit.translation.as_deref();
            let line = match (translation, &unit.words) {
                (Some(translation), None) => format!("{} {translation}", unit.source),
                (None, None) => unit.source.clone(),
                (translation, Some(words)) => {
                    format!("{} {} {words}", unit.source, translation.unwrap_or(UNKNOWN))
                }
            };
            let _ = writeln!(text, "  {},", quoted(&line));
        }
        text.push_str("]\n");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> SourcePath {
        super::file("RU").unwrap()
    }

    fn codes(text: &str) -> Vec<&'static str> {
        read(&file(), text).diagnostics.iter().map(|found| found.code.name).collect()
    }

    #[test]
    fn a_record_is_read_as_it_was_written() {
        let text = |source: &str, translation: Option<&str>| TextRecord {
            source: source.to_owned(),
            translation: translation.map(str::to_owned),
            words: None,
        };
        let spoken =
            TextRecord { words: Some("Two <1>„words”</1>\nx".to_owned()), ..text("3d", None) };
        let texts = vec![text("0a", Some("1b")), text("2c", None), spoken];
        let page = PageRecord { source: "ro".to_owned(), texts };
        let pages = [("parents/\"safe\"".to_owned(), page.clone()), ("/".to_owned(), page)];
        let record = Record { pages: pages.into_iter().collect() };
        let judged = read(&file(), &print(&record));
        assert!(judged.diagnostics.is_empty(), "{:?}", judged.diagnostics);
        assert_eq!(judged.value, record);
        assert_eq!(file().as_str(), "content/_data/translations/ru.toml");
    }

    #[test]
    fn what_is_wrong_in_a_record_is_told() {
        assert_eq!(codes("version = 99\n"), ["record-version"]);
        let page = "version = 1\n[pages.a]\nsource = \"ro\"\ntexts = [\"0a\", \"0a y z\", \"\"]\n";
        assert!(codes(page).contains(&"record-line"));
        assert_eq!(codes("version = 1\n[pages.a]\ntexts = []\n"), ["missing-field"]);
    }
}
