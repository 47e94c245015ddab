//! The boxes that an MP4 file consists of: a length, a kind of four letters, a content.

use std::ops::Range;

use super::{blank, number};

/// A box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// Its kind.
    pub(super) kind: [u8; 4],
    /// Where its kind is written.
    kind_at: usize,
    /// What is in it.
    pub(super) content: Range<usize>,
}

/// The boxes that fill a part of the file; `None` where they do not fill it.
pub(super) fn boxes(bytes: &[u8], part: Range<usize>) -> Option<Vec<Part>> {
    let mut boxes = Vec::new();
    let mut at = part.start;
    while at < part.end {
        let length = number(bytes, at, 4)?;
        let kind_at = at + 4;
        let kind = bytes.get(kind_at..kind_at + 4)?.try_into().ok()?;
        let (head, length) = match length {
            // To the end of the file.
            0 => (8, part.end - at),
            1 => (16, usize::try_from(number(bytes, at + 8, 8)?).ok()?),
            length => (8, usize::try_from(length).ok()?),
        };
        let end = at.checked_add(length).filter(|end| length >= head && *end <= part.end)?;
        boxes.push(Part { kind, kind_at, content: at + head..end });
        at = end;
    }
    Some(boxes)
}

/// Makes a box one of nothing, as long as it was.
pub(super) fn empty(bytes: &mut [u8], part: &Part) {
    if let Some(kind) = bytes.get_mut(part.kind_at..part.kind_at + 4) {
        kind.copy_from_slice(b"free");
    }
    blank(bytes, part.content.clone());
}
