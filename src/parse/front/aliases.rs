//! Writes old addresses of a page into its front matter, and changes nothing else.

use super::edit::{Edit, added, apply, line_end, line_start, read};
use crate::parse::approval::text_hash;
use crate::tree::fields::Form;
use crate::tree::{Item, Map, Value};

const KEY: &str = "aliases";

/// The file's text with these addresses behind the ones it has; every other byte stays.
/// `None` where the front matter is missing, broken, or written in a way that leaves no
/// sure place for them.
pub fn with_aliases(text: &str, new: &[String]) -> Option<String> {
    let (split, map) = read(text)?;
    let old = aliases(&map)?;
    let all: Vec<&str> = old.iter().chain(new).map(String::as_str).collect();
    let edit = match map.get(KEY) {
        None => added(text, &split, &map, KEY, &list(&all)),
        Some(entry) => match (&entry.item.value, split.form) {
            (Value::List(items), Form::Yaml) if is_block(text, &entry.item) => {
                behind(text, items.last()?, new)?
            }
            (Value::List(items), _) => within(text, &entry.item, items, new)?,
            _ => (entry.item.span.range(), list(&all)),
        },
    };
    let changed = apply(text, vec![edit])?;
    let (new_split, new_map) = read(&changed)?;
    let body = |text: &str, range| text.get(range).map(str::len);
    let same = text_hash(&map, text.get(split.body.clone())?)
        == text_hash(&new_map, changed.get(new_split.body.clone())?)
        && body(text, split.body) == body(&changed, new_split.body);
    (same && aliases(&new_map)? == all).then_some(changed)
}

/// The addresses that a page has; `None` where something else stands there.
fn aliases(map: &Map) -> Option<Vec<String>> {
    let text = |item: &Item| match &item.value {
        Value::Text(text) => Some(text.clone()),
        _ => None,
    };
    match map.get(KEY).map(|entry| &entry.item) {
        None => Some(Vec::new()),
        Some(Item { value: Value::List(items), .. }) => items.iter().map(text).collect(),
        Some(item) => Some(vec![text(item)?]),
    }
}

/// `["a", "b"]`, which YAML and TOML read alike.
fn list(aliases: &[&str]) -> String {
    let quoted: Vec<_> = aliases.iter().map(|alias| format!("\"{alias}\"")).collect();
    format!("[{}]", quoted.join(", "))
}

/// Behind the last item of a list in brackets.
fn within(text: &str, list: &Item, items: &[Item], new: &[String]) -> Option<Edit> {
    let new: Vec<_> = new.iter().map(|alias| format!("\"{alias}\"")).collect();
    let new = new.join(", ");
    let (at, new) = match items.last() {
        Some(last) => (last.span.range().end, format!(", {new}")),
        None => (list.span.range().start + text.get(list.span.range())?.find('[')? + 1, new),
    };
    Some((at..at, new))
}

/// Whether each item of the list stands on a line of its own, behind a dash.
fn is_block(text: &str, list: &Item) -> bool {
    text.get(list.span.range()).is_some_and(|text| !text.starts_with('['))
}

/// Lines behind that of the last item, laid out like it.
fn behind(text: &str, last: &Item, new: &[String]) -> Option<Edit> {
    let range = last.span.range();
    let lead = text.get(line_start(text, range.start)..range.start)?;
    let rest = text.get(range.end..)?;
    let (at, first) = match rest.find('\n') {
        Some(end) => (range.end + end + 1, ""),
        None => (text.len(), line_end(text)),
    };
    let lines = new.iter().map(|alias| format!("{lead}\"{alias}\"{}", line_end(text)));
    Some((at..at, format!("{first}{}", lines.collect::<String>())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_addresses_go_behind_those_that_are_there_and_nothing_else_changes() {
        let cases = [
            ("---\ntitle: A\n---\nText.\n", "---\ntitle: A\naliases: [\"a/b\"]\n---\nText.\n"),
            (
                "---\r\naliases: [x] # old\r\ntitle: A\r\n---\r\n",
                "---\r\naliases: [x, \"a/b\"] # old\r\ntitle: A\r\n---\r\n",
            ),
            (
                "---\naliases:\n  - x # old\n  - 'y'\ntitle: A\n---\n",
                "---\naliases:\n  - x # old\n  - 'y'\n  - \"a/b\"\ntitle: A\n---\n",
            ),
            ("---\naliases: x\n---\n", "---\naliases: [\"x\", \"a/b\"]\n---\n"),
            (
                "+++\ntitle = \"A\"\n[quiz]\nx = 1\n+++\n",
                "+++\ntitle = \"A\"\naliases = [\"a/b\"]\n[quiz]\nx = 1\n+++\n",
            ),
            (
                "+++\naliases = [\n  'x', # old\n]\n+++\n",
                "+++\naliases = [\n  'x', \"a/b\", # old\n]\n+++\n",
            ),
            ("---\naliases: []\n---\n", "---\naliases: [\"a/b\"]\n---\n"),
        ];
        for (old, new) in cases {
            let changed = with_aliases(old, &["a/b".to_owned()]);
            assert_eq!(changed.as_deref(), Some(new), "{old}");
        }
    }

    #[test]
    fn what_cannot_be_read_stays() {
        for text in ["No front matter.", "---\ntitle: A", "---\naliases: 7\n---\n"] {
            assert_eq!(with_aliases(text, &["a".to_owned()]), None, "{text}");
        }
    }
}
