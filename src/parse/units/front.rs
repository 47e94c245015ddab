//! The fields of the front matter that are text for readers.

use super::content::Content;
use super::{Unit, UnitKind};
use crate::tree::{Map, Value};

/// Their names, in the order in which translators see them.
pub(super) const FIELDS: [&str; 3] = ["title", "heading", "description"];

pub(super) fn units(map: &Map) -> Vec<Unit> {
    let mut units = Vec::new();
    for name in FIELDS {
        let Some(entry) = map.entries.iter().find(|entry| entry.key == name) else { continue };
        let Value::Text(text) = &entry.item.value else { continue };
        let content = Content::words(text);
        if content.has_words() {
            let range = entry.item.span.range();
            units.push(Unit { kind: UnitKind::Field(name), range, headings: Vec::new(), content });
        }
    }
    units
}
