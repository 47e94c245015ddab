//! What a token is in one state of the page: `var()` filled in, as a browser does it.
//!
//! A token that is `initial`, that is nowhere declared, or that asks for itself has no
//! value; then what stands behind the comma of a `var()` counts, and without it whoever
//! asked has no value either.

use std::collections::BTreeMap;

/// Longer values are none: each token may name others twice, and so grow without an end.
const LONGEST: usize = 4096;
/// Tokens name tokens this far.
const DEEPEST: usize = 32;

/// Works out the tokens of one state.
pub(super) struct Values<'a> {
    /// What is declared, as written.
    declared: &'a dyn Fn(&str) -> Option<&'a str>,
    known: BTreeMap<String, Option<String>>,
    asking: Vec<String>,
}

impl<'a> Values<'a> {
    pub(super) fn new(declared: &'a dyn Fn(&str) -> Option<&'a str>) -> Self {
        Self { declared, known: BTreeMap::new(), asking: Vec::new() }
    }

    /// The value of a token or property; `None` where it has none.
    pub(super) fn get(&mut self, name: &str) -> Option<String> {
        if let Some(known) = self.known.get(name) {
            return known.clone();
        }
        if self.asking.len() >= DEEPEST || self.asking.iter().any(|asking| asking == name) {
            return None;
        }
        let written = (self.declared)(name)?;
        self.asking.push(name.to_owned());
        let value = self.filled(written).filter(|value| !is_unset(value));
        self.asking.pop();
        self.known.insert(name.to_owned(), value.clone());
        value
    }

    /// The text with each `var()` in it filled.
    fn filled(&mut self, text: &str) -> Option<String> {
        let mut filled = String::new();
        let mut rest = text;
        while let Some(found) = Variable::first(rest) {
            filled.push_str(&rest[..found.start]);
            let value = match (self.get(found.name), found.otherwise) {
                (Some(value), _) => value,
                (None, Some(otherwise)) => self.filled(otherwise)?,
                (None, None) => return None,
            };
            filled.push_str(&value);
            rest = &rest[found.end..];
            if filled.len() > LONGEST {
                return None;
            }
        }
        filled.push_str(rest);
        (filled.len() <= LONGEST).then(|| filled.trim().to_owned())
    }
}

fn is_unset(value: &str) -> bool {
    ["initial", "inherit", "unset", "revert", "revert-layer"]
        .iter()
        .any(|word| value.eq_ignore_ascii_case(word))
}

/// The names of all tokens that a value may ask for.
pub(super) fn asked(text: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut rest = text;
    while let Some(found) = Variable::first(rest) {
        names.push(found.name);
        names.extend(found.otherwise.map(asked).unwrap_or_default());
        rest = &rest[found.end..];
    }
    names
}

/// A `var(--name, otherwise)` in a text.
struct Variable<'a> {
    start: usize,
    end: usize,
    name: &'a str,
    otherwise: Option<&'a str>,
}

impl<'a> Variable<'a> {
    /// The first one, outside strings.
    fn first(text: &'a str) -> Option<Self> {
        const OPENING: &str = "var(";
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            let is_variable = bytes[at..].len() >= OPENING.len()
                && bytes[at..at + OPENING.len()].eq_ignore_ascii_case(OPENING.as_bytes())
                && !at.checked_sub(1).is_some_and(|before| is_in_name(bytes[before]));
            if is_variable {
                let inside = at + OPENING.len();
                let (comma, end) = ends(text, inside)?;
                let name = text[inside..comma.unwrap_or(end)].trim();
                let otherwise = comma.map(|comma| text[comma + 1..end].trim());
                return Some(Self { start: at, end: end + 1, name, otherwise });
            }
            at = behind(bytes, at);
        }
        None
    }
}

/// The first comma and the closing bracket of what begins at `from`, at its own depth.
fn ends(text: &str, from: usize) -> Option<(Option<usize>, usize)> {
    let bytes = text.as_bytes();
    let (mut at, mut depth, mut comma) = (from, 0_usize, None);
    while at < bytes.len() {
        match bytes[at] {
            b'(' | b'[' | b'{' => depth += 1,
            b')' if depth == 0 => return Some((comma, at)),
            b')' | b']' | b'}' => depth = depth.saturating_sub(1),
            b',' if depth == 0 => comma = comma.or(Some(at)),
            _ => {}
        }
        at = behind(bytes, at);
    }
    None
}

/// The byte behind the one at `at`, or behind the string that begins there.
fn behind(bytes: &[u8], at: usize) -> usize {
    let quote = bytes[at];
    if !matches!(quote, b'"' | b'\'') {
        return at + 1;
    }
    let mut end = at + 1;
    while end < bytes.len() && bytes[end] != quote {
        end += if bytes[end] == b'\\' { 2 } else { 1 };
    }
    end + 1
}

fn is_in_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_' || !byte.is_ascii()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(sheet: &[(&str, &str)], name: &str) -> Option<String> {
        let sheet: BTreeMap<String, String> =
            sheet.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let declared = |name: &str| sheet.get(name).map(String::as_str);
        Values::new(&declared).get(name)
    }

    #[test]
    fn tokens_are_filled_as_browsers_do_it() {
        let sheet = [
            ("--a", "#123456"),
            ("--b", "var(--a)"),
            ("--c", "rgb(1 2 3 / var(--half, 0.5))"),
            ("--d", "var(--none, var(--b, red))"),
            ("--e", "var(--none)"),
            ("--f", "initial"),
            ("--g", "var(--f, blue)"),
            ("--empty", ""),
            ("--h", "var(--empty, red) var(--f, green)"),
            ("--i", "\"var(--a)\" my-var(--a)"),
            ("--self", "var(--other)"),
            ("--other", "var(--self, red)"),
            ("--open", "var(--a"),
        ];
        let rows = [
            ("--b", Some("#123456")),
            ("--c", Some("rgb(1 2 3 / 0.5)")),
            ("--d", Some("#123456")),
            ("--e", None),
            ("--f", None),
            ("--g", Some("blue")),
            ("--h", Some("green")),
            ("--i", Some("\"var(--a)\" my-var(--a)")),
            ("--nowhere", None),
            ("--open", Some("var(--a")),
        ];
        for (name, expected) in rows {
            assert_eq!(value(&sheet, name).as_deref(), expected, "{name}");
        }
        // In a circle nobody has a value; what stands behind a comma counts.
        assert_eq!(value(&sheet, "--other").as_deref(), Some("red"));
    }

    #[test]
    fn values_that_grow_without_an_end_are_none() {
        let names: Vec<String> = (0..40).map(|number| format!("--x{number}")).collect();
        let values: Vec<String> =
            (0..40).map(|number| format!("var(--x{n}) var(--x{n})", n = number + 1)).collect();
        let mut sheet: Vec<(&str, &str)> =
            names.iter().map(String::as_str).zip(values.iter().map(String::as_str)).collect();
        sheet.push(("--x40", "red"));
        assert_eq!(value(&sheet, "--x0"), None);
    }
}
