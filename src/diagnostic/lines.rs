//! From bytes of a file to lines and columns.
//!
//! Lines end with `\n`, `\r\n` or `\r` and are counted from 1, front matter included.
//! Columns count characters from 1; a byte order mark is none.

use crate::source::Span;

/// A place as people count it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The character in the line, from 1.
    pub column: usize,
}

/// A file cut into lines.
pub struct Lines {
    bytes: Vec<u8>,
    starts: Vec<usize>,
}

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

impl Lines {
    /// Finds the lines of a file.
    pub fn new(bytes: Vec<u8>) -> Self {
        let mut starts = vec![0];
        for at in memchr::memchr2_iter(b'\n', b'\r', &bytes) {
            let is_half = bytes.get(at) == Some(&b'\r') && bytes.get(at + 1) == Some(&b'\n');
            if !is_half {
                starts.push(at + 1);
            }
        }
        Self { bytes, starts }
    }

    /// Where a byte stands; one behind the end stands at the end, one within a character
    /// at the character.
    pub fn position(&self, offset: usize) -> Position {
        let mut offset = offset.min(self.bytes.len());
        while offset > 0 && self.bytes.get(offset).copied().is_some_and(is_continuation) {
            offset -= 1;
        }
        let line = self.starts.partition_point(|start| *start <= offset).max(1);
        let range = self.range(line);
        let before = self.bytes.get(range.start..offset.min(range.end)).unwrap_or_default();
        let characters = before.iter().filter(|byte| !is_continuation(**byte)).count();
        Position { line, column: characters + 1 }
    }

    /// The first and the last place of a span; the last is behind its last character.
    pub fn positions(&self, span: Span) -> (Position, Position) {
        let range = span.range();
        (self.position(range.start), self.position(range.end.max(range.start)))
    }

    /// The text of a line without its end, and the byte at which it begins.
    pub(super) fn line(&self, line: usize) -> (&[u8], usize) {
        let range = self.range(line);
        (self.bytes.get(range.clone()).unwrap_or_default(), range.start)
    }

    /// The bytes of a line, without its end and without a byte order mark.
    fn range(&self, line: usize) -> std::ops::Range<usize> {
        let mut start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or_default();
        let mut end = self.starts.get(line).copied().unwrap_or(self.bytes.len());
        while end > start && matches!(self.bytes.get(end - 1), Some(b'\n' | b'\r')) {
            end -= 1;
        }
        if start == 0 && self.bytes.starts_with(BYTE_ORDER_MARK) {
            start = BYTE_ORDER_MARK.len().min(end);
        }
        start..end
    }
}

/// Whether a byte only continues a character of UTF-8.
fn is_continuation(byte: u8) -> bool {
    byte & 0b1100_0000 == 0b1000_0000
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_in_any_way_and_columns_count_characters() {
        let text = "\u{FEFF}---\r\ntitlu: șase\rя\n\nlast".as_bytes();
        let lines = Lines::new(text.to_vec());
        let at = |needle: &str| {
            let offset = text.windows(needle.len()).position(|part| part == needle.as_bytes());
            let position = lines.position(offset.unwrap());
            (position.line, position.column)
        };
        assert_eq!(at("---"), (1, 1));
        assert_eq!(at("titlu"), (2, 1));
        assert_eq!(at("ase"), (2, 9));
        assert_eq!(at("я"), (3, 1));
        assert_eq!(at("last"), (5, 1));
        assert_eq!(lines.position(0), Position { line: 1, column: 1 });
        assert_eq!(lines.position(9_999), Position { line: 5, column: 5 });
    }

    #[test]
    fn broken_bytes_and_cut_characters_have_a_place() {
        let lines = Lines::new(b"a\xFFb\xC8\x99".to_vec());
        assert_eq!(lines.position(2).column, 3);
        assert_eq!(lines.position(4).column, 4, "within the character");
        assert_eq!(Lines::new(Vec::new()).position(7), Position { line: 1, column: 1 });
    }
}
