//! Whatever a translator writes: it lands as it was written, or its page stays as it was
//! and the text is named.

use std::collections::HashMap;

use farul::parse::units::content::Piece;
use farul::translation::exchange::import;
use proptest::prelude::*;

use super::untouched::{example, input};
use super::*;

/// What happens to a text on its way.
#[derive(Clone, Debug)]
enum Slip {
    Words(String),
    Prefix(String),
    Suffix(String),
    LoseTag,
    DoubleTag,
    MoveTag,
    Empty,
    Unsure,
}

fn slips() -> impl Strategy<Value = Slip> {
    let word = "[а-яёa-z ,.!?«»\"'#*_`|<>&:{}()\\[\\]0-9\n=+@-]{1,24}";
    prop_oneof![
        3 => word.prop_map(Slip::Words),
        3 => word.prop_map(Slip::Prefix),
        3 => word.prop_map(Slip::Suffix),
        1 => Just(Slip::LoseTag),
        1 => Just(Slip::DoubleTag),
        2 => Just(Slip::MoveTag),
        1 => Just(Slip::Empty),
        1 => Just(Slip::Unsure),
    ]
}

fn slipped(text: &mut ReadText, slip: &Slip) {
    let target = text.target.clone();
    let tag = target.find('<').and_then(|start| {
        let end = target[start..].find('>')? + start + 1;
        Some((start, end))
    });
    match (slip, tag) {
        (Slip::Words(words), None) => text.target.clone_from(words),
        (Slip::Words(words), Some((start, _))) => text.target.insert_str(start, words),
        (Slip::Prefix(words), _) => text.target.insert_str(0, words),
        (Slip::Suffix(words), _) => text.target.push_str(words),
        (Slip::LoseTag, Some((start, end))) => text.target.replace_range(start..end, ""),
        (Slip::DoubleTag, Some((start, end))) => text.target.push_str(&target[start..end]),
        (Slip::MoveTag, Some((start, end))) => {
            text.target = format!("{}{}{}", &target[start..end], &target[..start], &target[end..]);
        }
        (Slip::Empty, _) => text.target.clear(),
        (Slip::Unsure, _) => text.ready = Ready::No,
        _ => {}
    }
}

/// The texts of pages as they come back.
fn returned(pages: &[Page<'_>]) -> Vec<ReadText> {
    let entries = pages.iter().flat_map(|page| &page.entries);
    let text = |entry: &farul::translation::exchange::page::Entry| ReadText {
        id: entry.id.clone(),
        source: entry.source.tagged(),
        target: entry.target.as_ref().map(|target| target.tagged()).unwrap_or_default(),
        ready: Ready::Yes,
        span: Span::default(),
    };
    entries.map(text).collect()
}

/// The translated texts of a page as its file writes them, by their names: white space as
/// one blank, without the backslashes that make words of signs.
fn markdown(page: &Page<'_>) -> HashMap<String, String> {
    let entries = page
        .entries
        .iter()
        .filter_map(|entry| Some((entry.id.clone(), bare(&entry.target.as_ref()?.markdown()))));
    entries.collect()
}

fn bare(text: &str) -> String {
    text.replace('\\', "").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A tagged text as a file writes it, with the signs of the page's own placeholders.
fn expected(page: &Page<'_>, text: &ReadText) -> String {
    let entry = page.entries.iter().find(|entry| entry.id == text.id).expect("its entry");
    let mut written = text.target.clone();
    let own = entry.target.iter().flat_map(|target| target.pieces());
    for piece in own.chain(entry.source.pieces()) {
        if let Piece::Open(_, signs) | Piece::Close(_, signs) | Piece::Alone(_, signs) = piece {
            written = written.replace(&piece.tag(), signs);
        }
    }
    bare(&written.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn a_slip_lands_as_it_was_written_or_the_page_stays(
        edits in prop::collection::vec((any::<prop::sample::Index>(), slips()), 1..6),
        at in any::<prop::sample::Index>(),
    ) {
        thread_local! {
            static EXAMPLE: farul::build::Translations = example();
        }
        EXAMPLE.with(|campaign| {
            let read_file = |file: &SourcePath| campaign.read(file);
            let before = input(campaign, &read_file);
            let language = campaign.config.language_tagged("ru").expect("a language");
            let topics: Vec<_> = campaign.topics.iter().collect();
            let page = Page::new(&before, topics[at.index(topics.len())], language).expect("a page");
            let mut texts = returned(std::slice::from_ref(&page));
            for (place, slip) in &edits {
                let place = place.index(texts.len());
                slipped(&mut texts[place], slip);
            }
            let exchange = Exchange {
                language: Some(Located::new("ru".to_owned(), Span::default())),
                campaign: None,
                texts,
            };
            let file = SourcePath::new("ru.po").expect("a path");
            let judged = import::import(&before, &file, &exchange);
            let mut unchanged = markdown(&page);
            let changed = judged.value.pages.iter().find_map(|changed| changed.text.clone());
            let Some(new) = changed else {
                // Nothing is written: what stands there is what was wanted, or somebody
                // was told.
                let is_same = exchange.texts.iter().all(|text| {
                    text.ready == Ready::No
                        || bare(&text.target).is_empty()
                        || Some(&expected(&page, text)) == unchanged.get(&text.id)
                });
                assert!(is_same || !judged.diagnostics.is_empty(), "{exchange:?}");
                return;
            };
            assert!(!judged.diagnostics.has_errors(), "a page with a fault: {:?}", judged.diagnostics);
            let own = page.topic.file(language).expect("a file").path.clone();
            let read_new = |file: &SourcePath| {
                if *file == own { Some(new.clone().into_bytes()) } else { campaign.read(file) }
            };
            let after = input(campaign, &read_new);
            let after = Page::new(&after, page.topic, language).expect("a page");
            let now = markdown(&after);
            for text in &exchange.texts {
                let stays = text.ready == Ready::No || bare(&text.target).is_empty();
                let wanted =
                    if stays { unchanged.remove(&text.id) } else { Some(expected(&page, text)) };
                assert_eq!(now.get(&text.id), wanted.as_ref(), "{text:?}\n{new}");
            }
        });
    }
}
