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
    let mut masked = String::with_capacity(written.len());
    let (mut fences, mut colons) = (fences.iter().peekable(), colons.iter().peekable());
    loop {
        let colon = colons.peek().copied().copied();
        let from = masked.len();
        match fences.next_if(|fence| colon.is_none_or(|colon| fence.start < colon)) {
            Some(fence) => {
                masked.push_str(written.get(from..fence.start).unwrap_or(""));
                // A rule of underscores is never a setext underline, and `* ___` is a list
                // item that holds a rule, where `* ***` would be one rule.
                let length = fence.end.saturating_sub(fence.start);
                masked.extend((0..length).map(|place| if place < 3 { '_' } else { ' ' }));
            }
            None => {
                let to = colon.unwrap_or(written.len());
                masked.push_str(written.get(from..to).unwrap_or(""));
                if colons.next().is_none() {
                    return Cow::Owned(masked);
                }
                masked.push(COLON);
            }
        }
    }
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
///
/// Hardly any text has one, so that all bytes are looked at without a stop: the compiler
/// takes sixteen of them in a step.
pub(super) fn first_control(text: &str) -> Option<usize> {
    let has_any = text.bytes().fold(false, |any, byte| any | is_control(byte));
    has_any.then(|| text.bytes().position(is_control)).flatten()
}

fn is_control(byte: u8) -> bool {
    (byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r')) || byte == 0x7f
}
