//! The start of a line: its indentation and the marks of quotes, lists, definitions and
//! notes that it opens or goes on with.
//!
//! It is read more generously than the parser reads it; the parser has the last word.

/// A mark at the start of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// `>`
    Quote,
    /// `-`, `1.`, `:` or `[^1]:`, whose content stands further in.
    Indented,
}

/// Whether a line may have a mark: most begin with a letter.
pub(super) fn may_begin(line: &str) -> bool {
    line.as_bytes().first().is_some_and(|first| b" \t>-+*:[0123456789".contains(first))
}

/// Reads `line` up to its first word and tells each mark with its byte and column.
/// Stops early where `each` says so. Returns the byte where the words start.
pub(super) fn read(line: &str, mut each: impl FnMut(Mark, usize, usize) -> bool) -> usize {
    let bytes = line.as_bytes();
    let (mut at, mut column) = (0, 0);
    // No thematic break starts before this byte: a long line is searched only once.
    let mut no_rule_before = 0;
    loop {
        match bytes.get(at) {
            Some(b' ') => (at, column) = (at + 1, column + 1),
            Some(b'\t') => (at, column) = (at + 1, (column / 4 + 1) * 4),
            Some(b'>') => {
                if !each(Mark::Quote, at, column) {
                    return at;
                }
                (at, column) = (at + 1, column + 1);
            }
            _ => match marker(bytes.get(at..).unwrap_or_default()) {
                Some(length) => {
                    if at >= no_rule_before {
                        match rule_or_other(bytes.get(at..).unwrap_or_default()) {
                            Ok(()) => return at,
                            Err(other) => no_rule_before = at + other,
                        }
                    }
                    if !each(Mark::Indented, at, column) {
                        return at;
                    }
                    (at, column) = (at + length, column + length);
                }
                None => return at,
            },
        }
    }
}

/// The length of a marker of a list item, a definition or a note.
fn marker(bytes: &[u8]) -> Option<usize> {
    let spaced = |length: usize| {
        matches!(bytes.get(length), None | Some(b' ' | b'\t' | b'\n' | b'\r')).then_some(length)
    };
    match bytes.first()? {
        b'-' | b'+' | b'*' | b':' => spaced(1),
        b'0'..=b'9' => {
            let digits = bytes.iter().take(10).take_while(|byte| byte.is_ascii_digit()).count();
            matches!(bytes.get(digits), Some(b'.' | b')')).then_some(())?;
            spaced(digits + 1)
        }
        b'[' if bytes.get(1) == Some(&b'^') => {
            let rest = bytes.get(2..)?;
            let label = rest.iter().take(200).position(|byte| b"]\n\r".contains(byte))?;
            (rest.get(label..label + 2) == Some(b"]:".as_slice())).then_some(label + 4)
        }
        _ => None,
    }
}

/// Whether the line is a thematic break from here on, not nested list items; else the
/// first byte that could not stand in one.
fn rule_or_other(bytes: &[u8]) -> Result<(), usize> {
    let Some(first @ (b'-' | b'*')) = bytes.first() else { return Err(1) };
    let other = bytes.iter().position(|byte| byte != first && *byte != b' ' && *byte != b'\t');
    match other {
        Some(other) => Err(other),
        None if bytes.iter().filter(|byte| *byte == first).count() >= 3 => Ok(()),
        None => Err(bytes.len()),
    }
}

/// The lines of a text with the byte where each starts, without their ends.
pub(super) fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = text.get(at..).filter(|rest| !rest.is_empty())?;
        let length = memchr::memchr2(b'\n', b'\r', rest.as_bytes()).unwrap_or(rest.len());
        let start = at;
        let crlf = rest.as_bytes().get(length..length + 2) == Some(b"\r\n".as_slice());
        at += length + if crlf { 2 } else { 1 };
        Some((start, rest.get(..length).unwrap_or(rest)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_start_behind_the_marks() {
        let cases = [
            ("words", 0, 0),
            ("  > - words", 6, 2),
            ("12. a", 4, 1),
            ("[^note]: a", 9, 1),
            ("-words", 0, 0),
            ("* * *", 0, 0),
            (": a", 2, 1),
            (":a", 0, 0),
            ("- - - a", 6, 3),
        ];
        for (line, start, marks) in cases {
            let mut seen = 0;
            let words = read(line, |_, _, _| {
                seen += 1;
                true
            });
            assert_eq!((words, seen), (start, marks), "{line}");
            assert!(marks == 0 || may_begin(line), "{line}");
        }
    }

    #[test]
    fn lines_end_in_three_ways() {
        let all: Vec<_> = lines("a\nb\r\n\rc").collect();
        assert_eq!(all, [(0, "a"), (2, "b"), (5, ""), (6, "c")]);
    }
}
