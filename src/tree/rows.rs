//! The lines of a text while slips in them are mended one by one.

use std::borrow::Cow;
use std::ops::Range;

/// A longer line is not shown to be copied.
pub(super) const LONGEST_LINE: usize = 400;

/// Longer texts are not tried anew: each try reads all of it.
pub(super) const LONGEST_TEXT: usize = 32 << 10;

/// So many slips of one text are told at once.
pub(super) const MOST_SLIPS: usize = 8;

/// A slip, and what to write in its place.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Slip {
    /// The kind, as the words choose by it.
    pub(super) problem: &'static str,
    /// The bytes in question.
    pub(super) range: Range<usize>,
    /// The right line; `None` where it is the white space before it that counts.
    pub(super) line: Option<String>,
}

/// A line of the text, perhaps mended already.
#[derive(Clone)]
pub(super) struct Row<'a> {
    /// Where it is written, without its end.
    pub(super) range: Range<usize>,
    pub(super) words: Cow<'a, str>,
}

/// The lines of a text.
pub(super) fn rows(text: &str) -> Vec<Row<'_>> {
    let mut at = 0;
    text.split_inclusive('\n')
        .map(|line| {
            let words = line.trim_end_matches(['\r', '\n']);
            let range = at..at + words.len();
            at += line.len();
            Row { range, words: Cow::Borrowed(words) }
        })
        .collect()
}

/// The text that the lines make.
pub(super) fn joined(rows: &[Row<'_>]) -> String {
    rows.iter().flat_map(|row| [&*row.words, "\n"]).collect()
}
