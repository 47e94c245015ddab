//! Limits on a Fluent file before the parser sees it.
//!
//! The parser recurses on `{` and `(`, and a stack that overflows can not be caught. So
//! an entry with more of them than Fluent allows in one message is blanked out, byte for
//! byte, and every position behind it stays true.

use std::ops::Range;

/// How many `{` and `(` one entry may have. Source: Fluent's own limit of placeables.
pub(super) const OPENINGS: usize = 100;

/// The text without the entries that are too deep, and where these stand.
pub(super) fn blank_deep_entries(text: &str) -> (String, Vec<Range<usize>>) {
    let mut kept = String::with_capacity(text.len());
    let mut deep = Vec::new();
    for entry in entries(text) {
        let words = &text[entry.clone()];
        let openings = words.bytes().filter(|byte| matches!(byte, b'{' | b'(')).count();
        if openings > OPENINGS && !words.starts_with('#') {
            kept.extend(words.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
            deep.push(entry);
        } else {
            kept.push_str(words);
        }
    }
    (kept, deep)
}

/// The text cut before every line that can only be the start of an entry, a name and `=`,
/// and before every comment. Nothing that the parser is nested in goes on over such a line.
fn entries(text: &str) -> Vec<Range<usize>> {
    let mut starts = vec![0];
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        if offset > 0 && starts_entry(line) {
            starts.push(offset);
        }
        offset += line.len();
    }
    starts.push(text.len());
    starts.windows(2).map(|pair| pair[0]..pair[1]).collect()
}

/// Whether a line begins `name =` or `-name =`, or is a comment.
fn starts_entry(line: &str) -> bool {
    if line.starts_with('#') {
        return true;
    }
    let name = line.strip_prefix('-').unwrap_or(line);
    if !name.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
        return false;
    }
    name.trim_start_matches(|letter: char| {
        letter.is_ascii_alphanumeric() || letter == '-' || letter == '_'
    })
    .trim_start_matches(' ')
    .starts_with('=')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deep_entry_is_blanked_and_its_neighbours_stay_where_they_are() {
        let hostile = format!("a = {}\n", "{".repeat(20_000));
        let text = format!("first = ș\n{hostile}last = {{ $x }}\n");
        let (kept, deep) = blank_deep_entries(&text);
        assert_eq!(deep, vec![11..11 + hostile.len()]);
        assert_eq!(kept.len(), text.len());
        assert_eq!(kept.find("last"), text.find("last"));
        assert!(kept.starts_with("first = ș\n") && !kept.contains("{{"));
    }

    #[test]
    fn nesting_over_lines_counts_as_one_entry() {
        for line in ["{\n", "F(\n", "F(\"=\",\n", "f\n(\n"] {
            let text = format!("a = {{\n{}", line.repeat(20_000));
            assert_eq!(blank_deep_entries(&text).1.len(), 1, "{line:?}");
        }
    }

    #[test]
    fn comments_may_have_as_many_braces_as_they_like() {
        let text = format!("a = b\n{}# {}\n", "# (so)\n".repeat(200), "{".repeat(200));
        assert_eq!(blank_deep_entries(&text), (text.clone(), Vec::new()));
    }
}
