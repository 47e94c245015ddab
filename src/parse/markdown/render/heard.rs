//! The words of a text, paragraph by paragraph, with their languages and places, so that
//! those in another language can be found.

use std::ops::Range;

use super::Renderer;
use crate::parse::markdown::faults::{PassageLanguage, TextLanguage};
use crate::parse::tongue::foreign;

/// What a page says.
#[derive(Debug, Default)]
pub(super) struct Heard {
    passages: Vec<Passage>,
}

/// Words in one language that stand together.
#[derive(Debug)]
struct Passage {
    tag: String,
    /// Whether the author has marked the language.
    marked: bool,
    text: String,
    /// Where pieces of the text stand: the place in it, and the bytes of the page.
    pieces: Vec<(usize, Range<usize>)>,
}

impl Heard {
    /// A paragraph begins.
    pub(super) fn begin(&mut self) {
        self.passages.push(Passage::new("", false));
    }

    /// Words, and where they stand.
    pub(super) fn words(&mut self, tag: &str, marked: bool, text: &str, range: Range<usize>) {
        let new = |last: &Passage| (last.tag.as_str(), last.marked) != (tag, marked);
        if self.passages.last().is_none_or(new) {
            self.passages.push(Passage::new(tag, marked));
        }
        if let Some(last) = self.passages.last_mut() {
            last.pieces.push((last.text.len(), range));
            last.text.push_str(text);
        }
    }

    /// Something that has no words, or a space.
    pub(super) fn sign(&mut self, sign: char) {
        if let Some(last) = self.passages.last_mut() {
            last.text.push(sign);
        }
    }
}

impl Passage {
    fn new(tag: &str, marked: bool) -> Self {
        Self { tag: tag.to_owned(), marked, text: String::new(), pieces: Vec::new() }
    }

    /// The bytes of the page for bytes of the text.
    fn place(&self, range: Range<usize>) -> Range<usize> {
        let at = |offset: usize| {
            let next = self.pieces.partition_point(|(start, _)| *start <= offset);
            let piece = self.pieces.get(next.saturating_sub(1));
            piece.map_or(0, |(start, bytes)| (bytes.start + (offset - start)).min(bytes.end))
        };
        at(range.start)..at(range.end.saturating_sub(1)) + 1
    }
}

/// The most letters of a passage that a message shows.
const SHOWN: usize = 60;

impl Renderer<'_> {
    /// Tells the author of words in another language than they are said to be in.
    pub(super) fn judge_languages(&mut self) {
        for passage in std::mem::take(&mut self.heard).passages {
            for foreign in foreign(&passage.text, &passage.tag, passage.marked) {
                let words = passage.text.get(foreign.range.clone()).unwrap_or("");
                let words = shortened(&words.replace('\u{FFFC}', " "));
                let range = passage.place(foreign.range);
                let own = passage.tag.clone();
                let language = foreign.language.map(str::to_owned);
                if foreign.whole && !passage.marked {
                    self.report(TextLanguage { words, language, own }, range);
                } else {
                    self.report(PassageLanguage { words, language, own }, range);
                }
            }
        }
    }
}

fn shortened(words: &str) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", words.get(..end).unwrap_or("").trim_end()),
        None => words,
    }
}
