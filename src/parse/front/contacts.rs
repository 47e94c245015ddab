//! Telephone numbers and addresses typed into the sentences of a front matter.

use super::Split;
use crate::model::contacts::{Sentence, Typed};
use crate::parse::typed;
use crate::source::{Located, Span};
use crate::tree::{Entry, Map, Value};

/// What is typed into the fields that readers see.
pub fn contacts(text: &str, split: &Split, map: &Map) -> Vec<Typed> {
    let mut found = Vec::new();
    if !split.present {
        return found;
    }
    for entry in &map.entries {
        let Some(sentence) = Sentence::named(&entry.key) else { continue };
        let Value::Text(words) = &entry.item.value else { continue };
        for (range, contact) in typed::find(words) {
            let span = span(text, entry, words, range);
            found.push((Some(sentence), Located::new(contact, span)));
        }
    }
    found
}

/// Where a part of a field's words stands: the whole value where it is written in another
/// way than it is read.
fn span(text: &str, entry: &Entry, words: &str, part: std::ops::Range<usize>) -> Span {
    let whole = entry.item.span;
    let written = text.get(whole.range()).unwrap_or("");
    match written.find(words) {
        Some(at) => Span::new(part).shifted(whole.range().start + at),
        None => whole,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::decode::Decoded;
    use crate::parse::front::{split, tree};
    use crate::source::SourcePath;

    #[test]
    fn what_is_typed_into_a_field_has_its_place() {
        let file = SourcePath::new("content/help.ro.md").unwrap();
        for (data, key, words) in [
            ("title: Sună la 116 111 acum", "title", "116 111"),
            ("heading: \"Sună la 116 111\"", "heading", "116 111"),
            ("description: \"a \\\"b\\\" 116 111\"", "description", "\"a \\\"b\\\" 116 111\""),
            ("place: >\n  Sună la\n  116 111", "place", "Sună la\n  116 111"),
        ] {
            let text = format!("---\norder: 116111\nindiscreet_because: 116 111\n{data}\n---\n");
            let split = split(&file, Decoded { text: &text, start: 0 }).value.unwrap();
            let map = tree(&file, &text, &split).value.unwrap();
            let found = contacts(&text, &split, &map);
            let [(Some(field), contact)] = found.as_slice() else { panic!("{found:?}") };
            assert_eq!((field.name(), &text[contact.span.range()]), (key, words));
        }
    }
}
