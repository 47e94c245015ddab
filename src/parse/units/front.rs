//! The fields of the front matter that are text for readers.

use super::content::Content;
use super::{Unit, UnitKind};
use crate::tree::{Item, Map, Value};

/// Their names, in the order in which translators see them; a dot leads into a table.
pub(crate) const FIELDS: [&str; 7] = [
    "title",
    "heading",
    "description",
    "place",
    "lesson.objectives",
    "course.objectives",
    "course.sources",
];

pub(super) fn units(map: &Map) -> Vec<Unit> {
    let mut units = Vec::new();
    for name in FIELDS {
        let Some(item) = item(map, name) else { continue };
        let texts = match &item.value {
            Value::List(items) => items.as_slice(),
            _ => std::slice::from_ref(item),
        };
        units.extend(texts.iter().filter_map(|text| unit(name, text)));
    }
    units
}

/// The value that a name leads to.
pub(crate) fn item<'a>(map: &'a Map, name: &str) -> Option<&'a Item> {
    match name.split_once('.') {
        None => map.get(name).map(|entry| &entry.item),
        Some((table, rest)) => match &map.get(table)?.item.value {
            Value::Map(table) => item(table, rest),
            _ => None,
        },
    }
}

fn unit(name: &'static str, item: &Item) -> Option<Unit> {
    let Value::Text(text) = &item.value else { return None };
    let content = Content::words(text);
    let range = item.span.range();
    let kind = UnitKind::Field(name);
    content.has_words().then_some(Unit { kind, range, headings: Vec::new(), content })
}
