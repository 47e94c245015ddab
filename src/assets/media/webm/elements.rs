//! The elements that a WebM file consists of: an id, a length, a content.

use std::ops::Range;

use super::{blank, number};

/// An element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Element {
    /// Its id, with the bits that mark its length.
    pub(super) id: u64,
    /// Where it begins.
    whole: usize,
    /// Where its content begins.
    pub(super) start: usize,
    /// Where it ends; `None` where that is left open.
    pub(super) end: Option<usize>,
}

impl Element {
    /// What is in it; `None` where its end is open.
    pub(super) fn content(&self) -> Option<Range<usize>> {
        self.end.map(|end| self.start..end)
    }
}

/// The element that starts at `at` and ends before `limit`.
pub(super) fn element(bytes: &[u8], at: usize, limit: usize) -> Option<Element> {
    let id_length = length_of(*bytes.get(at)?).filter(|length| *length <= 4)?;
    let id = number(bytes, at, id_length)?;
    let size_at = at + id_length;
    let size_length = length_of(*bytes.get(size_at)?)?;
    let mark = 1u64 << (7 * size_length);
    let size = number(bytes, size_at, size_length)? & (mark - 1);
    let start = size_at + size_length;
    let end =
        if size == mark - 1 { None } else { Some(start.checked_add(usize::try_from(size).ok()?)?) };
    let fits = start <= limit && end.is_none_or(|end| end <= limit);
    fits.then_some(Element { id, whole: at, start, end })
}

/// The elements that fill a part of the file, none of them open.
pub(super) fn elements(bytes: &[u8], part: Range<usize>) -> Option<Vec<Element>> {
    let mut elements = Vec::new();
    let mut at = part.start;
    while at < part.end {
        let next = element(bytes, at, part.end)?;
        at = next.end?;
        elements.push(next);
    }
    Some(elements)
}

/// How many bytes a number has that starts with this one: as many as zeros stand before
/// its first bit, and one.
fn length_of(first: u8) -> Option<usize> {
    (first != 0).then(|| first.leading_zeros() as usize + 1)
}

/// Makes an element a void one, as long as it was.
pub(super) fn void(bytes: &mut [u8], element: &Element) -> Option<()> {
    let end = element.end?;
    let total = end - element.whole;
    // One byte for the id; as many for the length as are needed.
    let size_length = (1..=8)
        .find(|length| total > *length && (total - 1 - length) as u64 + 1 < 1 << (7 * length))?;
    let size = (total - 1 - size_length) as u64 | 1 << (7 * size_length);
    let size = size.to_be_bytes();
    let head = bytes.get_mut(element.whole..element.whole + 1 + size_length)?;
    head[0] = 0xec;
    head[1..].copy_from_slice(&size[8 - size_length..]);
    blank(bytes, element.whole + 1 + size_length..end);
    Some(())
}

/// Writes zeros over a text: they end it.
pub(super) fn blank_text(bytes: &mut [u8], element: &Element) -> Option<()> {
    blank(bytes, element.content()?);
    Some(())
}
