//! YAML as nearly all front matter is written: a name a line, and behind it a text, a number
//! or a day. Whatever else stands there is for the parser, whose word this one never differs
//! from; it takes a tenth of the time.

use super::scalar;
use crate::source::Span;
use crate::tree::{Entry, Item, Map, Value};

/// Reads a text that starts `offset` bytes into its file; `None` where it has anything but
/// plain lines, or something that must be told to the author.
pub(super) fn read(text: &str, offset: usize) -> Option<Map> {
    let mut map = Map::default();
    let mut at = offset;
    for line in text.split_inclusive('\n') {
        let entry = entry(line.trim_end_matches(['\r', '\n']), at)?;
        if map.get(&entry.key).is_some() {
            return None;
        }
        map.entries.push(entry);
        at += line.len();
    }
    (!map.entries.is_empty()).then_some(map)
}

/// `name: value` on a line that starts at `at`.
fn entry(line: &str, at: usize) -> Option<Entry> {
    let name = name(line)?;
    let written = line.get(name.len()..)?.strip_prefix(": ")?;
    let start = line.len() - written.trim_start_matches(' ').len();
    let written = written.trim_matches(' ');
    let span = |start: usize, length: usize| Span::new(start..start + length).shifted(at);
    Some(Entry {
        key: name.to_owned(),
        key_span: span(0, name.len()),
        item: Item { value: value(written)?, span: span(start, written.len()) },
    })
}

/// The name at the start of a line, unless it means something else than itself.
fn name(line: &str) -> Option<&str> {
    let is_inside = |byte: &u8| byte.is_ascii_lowercase() || *byte == b'_';
    let length = line.bytes().take_while(is_inside).count();
    let name = line.get(..length).filter(|name| !name.is_empty())?;
    (!matches!(name, "null" | "true" | "false")).then_some(name)
}

/// What is written behind a name.
fn value(written: &str) -> Option<Value> {
    // What the parser or a message could take for more than a letter.
    let is_odd =
        |sign: char| sign.is_control() || matches!(sign, '\u{2028}' | '\u{2029}' | '\u{FEFF}');
    if written.contains(is_odd) {
        return None;
    }
    match written.as_bytes().first()? {
        quote @ (b'"' | b'\'') => {
            let inside = written.get(1..)?;
            let end = memchr::memchr2(*quote, b'\\', inside.as_bytes())?;
            let closes = inside.as_bytes().get(end..) == Some([*quote].as_slice());
            inside.get(..end).filter(|_| closes).map(|text| Value::Text(text.to_owned()))
        }
        first if first.is_ascii_alphanumeric() || !first.is_ascii() => {
            let is_more =
                written.contains(": ") || written.contains(" #") || written.ends_with(':');
            // White space that is not of this world would not count among the value.
            let ends = written.trim().len() == written.len();
            if is_more || !ends { None } else { scalar::resolve(written.into()).ok() }
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::parsed;
    use super::*;
    use crate::source::SourcePath;
    use proptest::prelude::*;

    /// What the parser says of a text; `None` where it says anything to the author.
    fn slowly(text: &str) -> Option<Map> {
        let file = SourcePath::new("content/help.ro.md").unwrap();
        let judged = parsed(&file, text, 4, &["title", "date"]);
        judged.value.filter(|_| judged.diagnostics.is_empty())
    }

    /// Spans compare equal; as text they do not.
    fn shown(map: &Map) -> String {
        format!("{map:?}")
    }

    #[test]
    fn plain_lines_need_no_parser() {
        for text in [
            "title: Ce este un secret?\n",
            "title: \"Домашние правила 26\"\ndescription: 'Запишите: # \"x\"'\norder: 26\n",
            "title:   A\r\ndate: 2026-11-22\r\ndraft: true\r\nslug: a-b\r\n",
            "title: Art. 5, „a” #1 [x]: b:c\nplace:  Chișinău   \nempty: \"\"\nnone: null",
        ] {
            let map = read(text, 4);
            assert!(map.is_some() || text.contains("]: "), "{text}");
            assert_eq!(map.as_ref().map(shown), map.and(slowly(text)).as_ref().map(shown));
        }
    }

    #[test]
    fn whatever_else_is_for_the_parser() {
        for text in [
            "",
            "\n",
            "title: A\n\n",
            "title:\n",
            "title: A: B\n",
            "title: A:\n",
            "title: A # b\n",
            "title: A\n  b\n",
            "title: \"a\\n\"\n",
            "title: 'a''b'\n",
            "title: \"a\" # b\n",
            "title: A\ntitle: B\n",
            "true: A\n",
            "title: [a]\n",
            "title: {a: b}\n",
            "title: |\n a\n",
            "title: &a A\n",
            "title: *a\n",
            "title: !a A\n",
            "title: - a\n",
            "title: > a\n",
            "title: A\tb\n",
            "title: A\u{a0}\n",
            "# a\ntitle: A\n",
            "title: 2026-02-30\n",
            "title: 99999999999999999999\n",
            "Title: A\n",
            "title: a\rb: c\n",
            "title: \"a\n",
        ] {
            assert_eq!(read(text, 4), None, "{text:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4096))]
        #[test]
        fn it_never_differs_from_the_parser(
            lines in prop::collection::vec(
                (
                    "(title|date|a|b|null|a_b|on|no|y|n|~|Title| a|- a|true|x1|\"a\"|'b'|\\? a)",
                    "(: |:  |:|: \t| : |:\u{a0}|: - )",
                    "([a-c \"'#:\\\\,&*!|>%@`{}\\[\\]?~\t\u{a0}\u{85}\u{2028}\u{feff}\u{301}ș漢é.-]{0,9}\
                      |\"[a-c ':#ș\\\\]{0,6}\"|'[a-c \":#ș]{0,6}'|[-+.0-9exo_: ]{0,8}|2026-0[1-9]-[0-3][0-9]\
                      |true|null|No|[Ⓐ-Ⓩ~ .]{0,3})",
                    "(\n|\r\n|\r|  \n| #\n|\n\n|\n ||\n---\n|\n...\n)",
                ),
                0..4,
            ),
        ) {
            let text: String = lines.iter().flat_map(|(a, b, c, d)| [a.as_str(), b, c, d]).collect();
            if let Some(map) = read(&text, 4) {
                prop_assert_eq!(Some(shown(&map)), slowly(&text).as_ref().map(shown), "{:?}", text);
            }
        }
    }
}
