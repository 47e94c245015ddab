//! The words of a text, paragraph by paragraph, with their languages and places, so that
//! those in another language can be found.

use std::ops::Range;

use super::Renderer;
use crate::parse::markdown::faults::{PassageLanguage, TextLanguage};
use crate::parse::tongue::foreign;

/// What a page says: all passages in one text, each behind the other.
#[derive(Debug, Default)]
pub(super) struct Heard {
    text: String,
    /// Where pieces of the text stand: the place in it, and the bytes of the page.
    pieces: Vec<(usize, Range<usize>)>,
    passages: Vec<Passage>,
    /// The languages of the passages.
    tags: Vec<String>,
    /// Whether the last passage can go on.
    is_open: bool,
}

/// Words in one language that stand together.
#[derive(Clone, Copy, Debug)]
struct Passage {
    /// The place of its language's tag.
    tag: usize,
    /// Whether the author has marked the language.
    marked: bool,
    /// Where its text starts.
    text: usize,
    /// Where its pieces start.
    pieces: usize,
}

/// How many bytes of a page give a piece, about.
const PIECE: usize = 40;

impl Heard {
    /// For a page of so many bytes.
    pub(super) fn with_room_for(bytes: usize) -> Self {
        let pieces = Vec::with_capacity(bytes / PIECE);
        Self { text: String::with_capacity(bytes), pieces, ..Self::default() }
    }

    /// A paragraph begins.
    pub(super) fn begin(&mut self) {
        self.is_open = false;
    }

    /// Words, and where they stand.
    pub(super) fn words(&mut self, tag: &str, marked: bool, text: &str, range: Range<usize>) {
        let goes_on = |last: &Passage| {
            last.marked == marked && self.tags.get(last.tag).is_some_and(|last| last == tag)
        };
        if !self.is_open || !self.passages.last().is_some_and(goes_on) {
            self.start(tag, marked);
        }
        self.pieces.push((self.text.len(), range));
        self.text.push_str(text);
    }

    /// Something that has no words, or a space; before the first words it changes nothing.
    pub(super) fn sign(&mut self, sign: char) {
        if self.is_open {
            self.text.push(sign);
        }
    }

    fn start(&mut self, tag: &str, marked: bool) {
        let known = self.tags.iter().position(|known| known == tag);
        let tag = known.unwrap_or_else(|| {
            self.tags.push(tag.to_owned());
            self.tags.len() - 1
        });
        let (text, pieces) = (self.text.len(), self.pieces.len());
        self.passages.push(Passage { tag, marked, text, pieces });
        self.is_open = true;
    }

    /// The passages: tag, whether it is marked, text, and pieces with places in all texts.
    fn passages(&self) -> impl Iterator<Item = Said<'_>> {
        self.passages.iter().enumerate().map(|(place, passage)| {
            let next = self.passages.get(place + 1);
            let (text_end, pieces_end) =
                next.map_or((self.text.len(), self.pieces.len()), |next| (next.text, next.pieces));
            Said {
                tag: self.tags.get(passage.tag).map_or("", String::as_str),
                marked: passage.marked,
                text: self.text.get(passage.text..text_end).unwrap_or(""),
                start: passage.text,
                pieces: self.pieces.get(passage.pieces..pieces_end).unwrap_or_default(),
            }
        })
    }
}

/// A passage with its text.
struct Said<'a> {
    tag: &'a str,
    marked: bool,
    text: &'a str,
    /// Where the text starts in that of the page.
    start: usize,
    pieces: &'a [(usize, Range<usize>)],
}

impl Said<'_> {
    /// The bytes of the page for bytes of the text.
    fn place(&self, range: Range<usize>) -> Range<usize> {
        let at = |offset: usize| {
            let offset = self.start + offset;
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
        for passage in std::mem::take(&mut self.heard).passages() {
            for foreign in foreign(passage.text, passage.tag, passage.marked) {
                let words = passage.text.get(foreign.range.clone()).unwrap_or("");
                let words = shortened(&words.replace('\u{FFFC}', " "));
                let range = passage.place(foreign.range);
                let own = passage.tag.to_owned();
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
