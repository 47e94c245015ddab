//! Attributes as authors write them: `{#id .class key="value" key=value}`.
//!
//! The same form stands behind directives, headings, `[text]` and pictures; who takes
//! which attribute is for them to say.

use std::ops::Range;

/// No attributes in a text are longer than this; it keeps a hostile line cheap.
const LONGEST: usize = 2000;

/// One attribute, with places counted from the start of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Attribute<'a> {
    pub(super) kind: Kind<'a>,
    /// The whole attribute.
    pub(super) range: Range<usize>,
}

/// What an attribute says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind<'a> {
    /// `#id`
    Id(&'a str),
    /// `.class`
    Class(&'a str),
    /// `key="value"`, `key=value`, or a `key` alone.
    Pair(&'a str, Option<&'a str>),
}

impl Attribute<'_> {
    /// The name as a message says it: `#id`, `.class` or `key`.
    pub(super) fn name(&self) -> String {
        match self.kind {
            Kind::Id(id) => format!("#{id}"),
            Kind::Class(class) => format!(".{class}"),
            Kind::Pair(key, _) => key.to_owned(),
        }
    }
}

/// A list of attributes and where it ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Parsed<'a> {
    pub(super) attributes: Vec<Attribute<'a>>,
    /// The byte behind the closing brace.
    pub(super) end: usize,
}

/// Reads the attributes that start with the brace at `at`; the error is the place that
/// cannot be read.
pub(super) fn parse(text: &str, at: usize) -> Result<Parsed<'_>, usize> {
    let mut attributes = Vec::new();
    let mut here = at + 1;
    loop {
        here = skip(text, here, |byte| byte == b' ' || byte == b'\t');
        if here - at > LONGEST {
            return Err(at);
        }
        match text.as_bytes().get(here) {
            Some(b'}') => return Ok(Parsed { attributes, end: here + 1 }),
            Some(b'#') => {
                let (id, end) = name(text, here + 1)?;
                attributes.push(Attribute { kind: Kind::Id(id), range: here..end });
                here = end;
            }
            Some(b'.') => {
                let (class, end) = name(text, here + 1)?;
                attributes.push(Attribute { kind: Kind::Class(class), range: here..end });
                here = end;
            }
            _ => {
                let (kind, end) = pair(text, here)?;
                attributes.push(Attribute { kind, range: here..end });
                here = end;
            }
        }
    }
}

fn pair(text: &str, at: usize) -> Result<(Kind<'_>, usize), usize> {
    let (key, end) = word(text, at)?;
    if text.as_bytes().get(end) != Some(&b'=') {
        return Ok((Kind::Pair(key, None), end));
    }
    let (value, end) = match text.as_bytes().get(end + 1) {
        Some(quote @ (b'"' | b'\'')) => quoted(text, end + 2, *quote)?,
        _ if starts_with_mark(text, end + 1) => return Err(end + 1),
        _ => word(text, end + 1)?,
    };
    Ok((Kind::Pair(key, Some(value)), end))
}

/// Marks that other programs write in place of `"` and `'`.
const OTHER_MARKS: [char; 11] = ['„', '”', '“', '‟', '«', '»', '‚', '‘', '’', '‹', '›'];

/// So many bytes, and marks among them, are looked at to say what was meant.
const LONGEST_TOLD: usize = 300;
const MOST_MARKS: usize = 8;

fn is_mark(sign: char) -> bool {
    matches!(sign, '"' | '\'') || OTHER_MARKS.contains(&sign)
}

fn starts_with_mark(text: &str, at: usize) -> bool {
    text.get(at..).is_some_and(|rest| rest.starts_with(OTHER_MARKS))
}

/// What a pair should be whose value, at `at`, stands between other marks than `"` or `'`,
/// or between two that differ.
pub(super) fn straightened(text: &str, at: usize) -> Option<String> {
    let rest = text.get(at..)?;
    let line = rest.get(..rest.floor_char_boundary(LONGEST_TOLD))?.split(['\n', '\r']).next()?;
    let inside = line.strip_prefix(is_mark)?;
    let key = text.get(..at)?.strip_suffix('=')?;
    let key = key.rsplit(|sign: char| !sign.is_alphanumeric() && !"-_".contains(sign)).next()?;
    let ends = |(place, mark): &(usize, &str)| {
        let behind = inside.get(place + mark.len()..).unwrap_or("");
        let next = behind.trim_start();
        let is_attribute = next.split(char::is_whitespace).next().is_some_and(|word| {
            word.starts_with(['#', '.']) || (next.len() < behind.len() && word.contains('='))
        });
        behind.is_empty() || next.starts_with('}') || is_attribute
    };
    let marked = inside.match_indices(is_mark).take(MOST_MARKS).find(ends).map(|(place, _)| place);
    let value = inside.get(..marked.or_else(|| inside.find('}')).unwrap_or(inside.len()))?.trim();
    let mark = if value.contains('"') { '\'' } else { '"' };
    let is_sound = !key.is_empty() && !value.is_empty() && !value.contains(mark);
    is_sound.then(|| format!("{key}={mark}{value}{mark}"))
}

/// An id or a class: a word that ends where the next one starts.
fn name(text: &str, at: usize) -> Result<(&str, usize), usize> {
    run(text, at, |byte| byte != b'.')
}

/// A word without quotes: a key, a plain value.
fn word(text: &str, at: usize) -> Result<(&str, usize), usize> {
    run(text, at, |_| true)
}

fn run(text: &str, at: usize, wanted: impl Fn(u8) -> bool) -> Result<(&str, usize), usize> {
    let end = skip(text, at, |byte| {
        !byte.is_ascii_whitespace() && !b"\"'`{}[]()<>=#".contains(&byte) && wanted(byte)
    });
    match text.get(at..end) {
        Some(word) if !word.is_empty() => Ok((word, end)),
        _ => Err(at),
    }
}

fn quoted(text: &str, at: usize, quote: u8) -> Result<(&str, usize), usize> {
    let end = skip(text, at, |byte| byte != quote && byte != b'\n' && byte != b'\r');
    match (text.get(at..end), text.as_bytes().get(end)) {
        (Some(value), Some(byte)) if *byte == quote => Ok((value, end + 1)),
        _ => Err(at - 1),
    }
}

fn skip(text: &str, at: usize, wanted: impl Fn(u8) -> bool) -> usize {
    let rest = text.as_bytes().get(at..).unwrap_or_default();
    let rest = rest.get(..LONGEST).unwrap_or(rest);
    at + rest.iter().position(|byte| !wanted(*byte)).unwrap_or(rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_read_in_order() {
        let text = r#"x{#a-b .easy type=tip title="O {frază}" open}y"#;
        let parsed = parse(text, 1).unwrap();
        let kinds: Vec<_> = parsed.attributes.iter().map(|attribute| &attribute.kind).collect();
        assert_eq!(
            kinds,
            [
                &Kind::Id("a-b"),
                &Kind::Class("easy"),
                &Kind::Pair("type", Some("tip")),
                &Kind::Pair("title", Some("O {frază}")),
                &Kind::Pair("open", None),
            ]
        );
        assert_eq!(&text[parsed.end..], "y");
        assert_eq!(&text[parsed.attributes[2].range.clone()], "type=tip");
    }

    #[test]
    fn what_cannot_be_read_is_pointed_at() {
        let cases = [("{", 1), ("{a", 2), ("{a=}", 3), ("{a=\"b}", 3), ("{#}", 2), ("{{}}", 1)];
        for (text, place) in cases {
            assert_eq!(parse(text, 0), Err(place), "{text}");
        }
        assert_eq!(parse("{}", 0).unwrap().attributes, []);
    }

    #[test]
    fn other_marks_than_straight_ones_are_told() {
        for (text, right) in [
            ("{source=”Convenția 3”}", "source=\"Convenția 3\""),
            ("{type=tip title=„De știut”}", "title=\"De știut\""),
            ("{title=„O „vorbă” bună” type=tip}", "title=\"O „vorbă” bună\""),
            ("{title=«А \"б\" в»}", "title='А \"б\" в'"),
            ("{title=“a}", "title=\"a\""),
            ("{title=’a b’ type=tip}", "title=\"a b\""),
            ("{title=\"De știut”}", "title=\"De știut\""),
        ] {
            let place = parse(text, 0).unwrap_err();
            assert_eq!(straightened(text, place).as_deref(), Some(right), "{text}");
        }
        for text in ["{a=}", "{a=„”}", "{#}"] {
            assert_eq!(straightened(text, parse(text, 0).unwrap_err()), None, "{text}");
        }
        assert_eq!(parse("{title=\"„De știut”\"}", 0).unwrap().attributes.len(), 1);
    }
}
