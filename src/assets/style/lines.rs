//! From a line and a column to a byte.

/// The byte at `line` (from 0) and `column` (from 1, in UTF-16 units, as CSS counts).
pub(super) fn offset(text: &str, line: u32, column: u32) -> usize {
    let mut rest = text;
    for _ in 0..line {
        let Some(end) = rest.find(['\n', '\r', '\x0c']) else { return text.len() };
        let width = if rest[end..].starts_with("\r\n") { 2 } else { 1 };
        rest = &rest[end + width..];
    }
    let start = text.len() - rest.len();
    let mut units = 1;
    for (at, character) in rest.char_indices() {
        if units >= column {
            return start + at;
        }
        units += character.len_utf16() as u32;
    }
    text.len()
}

/// How deep brackets of any kind stand in each other, outside strings and comments.
pub(super) fn depth(text: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let mut bytes = text.bytes().peekable();
    while let Some(byte) = bytes.next() {
        match byte {
            b'{' | b'(' | b'[' => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b'}' | b')' | b']' => depth = depth.saturating_sub(1),
            b'/' if bytes.peek() == Some(&b'*') => {
                bytes.next();
                let mut last = 0;
                for byte in bytes.by_ref() {
                    if last == b'*' && byte == b'/' {
                        break;
                    }
                    last = byte;
                }
            }
            b'"' | b'\'' => {
                while let Some(inner) = bytes.next() {
                    match inner {
                        b'\\' => {
                            bytes.next();
                        }
                        b'\n' => break,
                        inner if inner == byte => break,
                        _ => {}
                    }
                }
            }
            b'\\' => {
                bytes.next();
            }
            _ => {}
        }
    }
    deepest
}

/// Where the declaration of `property` stands at or after byte `from`, name included.
pub(super) fn declaration(text: &str, property: &str, from: usize) -> Option<usize> {
    let rest = text.get(from..)?;
    let part = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    rest.match_indices(property).map(|(at, _)| at).find_map(|at| {
        let whole = !rest.as_bytes()[..at].last().is_some_and(|byte| part(*byte));
        let value = rest[at + property.len()..].trim_start();
        (whole && value.starts_with(':')).then_some(from + at)
    })
}
