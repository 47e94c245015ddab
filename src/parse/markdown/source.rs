//! The text as its author wrote it, and as the parser sees it.
//!
//! Both have the same length, so an offset into one is an offset into the other. They
//! differ where our own grammar must not meet the parser's: lines that fence a directive
//! read as thematic breaks, and a colon that starts a line without a space behind it reads
//! as [`COLON`] (the parser would take it for a definition). Control characters, which no
//! text needs, are spaces in both.

use std::borrow::Cow;
use std::ops::Range;

use super::directives::Fence;
use crate::source::{SourcePath, Span};

/// Stands for a colon that starts no definition. The text itself never has it.
pub(super) const COLON: char = '\u{1a}';

/// A page's text below its front matter, without control characters.
#[derive(Clone, Copy, Debug)]
pub(super) struct Source<'a> {
    /// The file.
    pub(super) file: &'a SourcePath,
    /// The text as written.
    pub(super) written: &'a str,
    /// Where the text starts in the file, in bytes.
    pub(super) offset: usize,
}

impl Source<'_> {
    /// The place in the file of some bytes of the text.
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        Span::new(range).shifted(self.offset)
    }

    /// The bytes as written; empty where the range is not one of the text.
    pub(super) fn slice(&self, range: Range<usize>) -> &str {
        self.written.get(range).unwrap_or("")
    }
}

/// The text as the parser sees it.
pub(super) fn masked<'a>(written: &'a str, fences: &[Fence], colons: &[usize]) -> Cow<'a, str> {
    if fences.is_empty() && colons.is_empty() {
        return Cow::Borrowed(written);
    }
    let mut masked = written.as_bytes().to_vec();
    for fence in fences {
        // A rule of underscores is never a setext underline, and `* ___` is a list item
        // that holds a rule, where `* ***` would be one rule.
        for (place, byte) in masked.iter_mut().take(fence.end).skip(fence.start).enumerate() {
            *byte = if place < 3 { b'_' } else { b' ' };
        }
    }
    for colon in colons {
        if let Some(byte) = masked.get_mut(*colon) {
            *byte = COLON as u8;
        }
    }
    String::from_utf8(masked).map_or(Cow::Borrowed(written), Cow::Owned)
}

/// The text of an event, with the colons put back.
pub(super) fn restored(text: &str) -> Cow<'_, str> {
    if memchr::memchr(COLON as u8, text.as_bytes()).is_some() {
        Cow::Owned(text.replace(COLON, ":"))
    } else {
        Cow::Borrowed(text)
    }
}

/// The text with spaces in place of control characters.
pub(super) fn without_controls(text: &str) -> Cow<'_, str> {
    if first_control(text).is_none() {
        return Cow::Borrowed(text);
    }
    let plain = |letter: char| {
        if u8::try_from(letter).is_ok_and(is_control) { ' ' } else { letter }
    };
    Cow::Owned(text.chars().map(plain).collect())
}

/// The first control character that no text needs.
pub(super) fn first_control(text: &str) -> Option<usize> {
    text.bytes().position(is_control)
}

fn is_control(byte: u8) -> bool {
    matches!(byte, 0..=8 | 0xb | 0xc | 0xe..=0x1f | 0x7f)
}
