//! Puts an approval into a page's front matter, and changes nothing else.

use jiff::civil::Date;

use super::{KEY, text_hash};
use crate::config::shape::is_id;
use crate::parse::front::edit::{Edit, added, apply, read};
use crate::tree::fields::Form;
use crate::tree::{Entry, Map, Value};

/// The file's text with its approval set to this one; every other byte stays. `None`
/// where the front matter is missing, broken, or written in a way that leaves no sure
/// place for it.
pub fn with_approval(text: &str, role: &str, date: Date, hash: &str) -> Option<String> {
    if !is_id(role) || !is_id(hash) {
        return None;
    }
    let (split, map) = read(text)?;
    let new = Approval { role, date, hash };
    let edits = match (split.form, map.get(KEY)) {
        (Form::Yaml, Some(old)) => vec![replaced_yaml(text, old, &new)?],
        (form, None) => {
            let value = if form == Form::Yaml { new.yaml() } else { new.toml() };
            vec![added(text, &split, &map, KEY, &value)]
        }
        (Form::Toml, Some(old)) => replaced_toml(text, old, &new)?,
    };
    let changed = apply(text, edits)?;
    // Nothing is given back that does not read as it should: a strange layout is refused
    // rather than damaged.
    let (new_split, new_map) = read(&changed)?;
    let same =
        text_hash(&map, text.get(split.body)?) == text_hash(&new_map, changed.get(new_split.body)?);
    let set = matches!(&new_map.get(KEY)?.item.value, Value::Map(map) if new.is(map));
    (same && set).then_some(changed)
}

/// The line of an approval, as an author could write it.
pub(super) fn line(form: Form, role: &str, date: Date, hash: &str) -> String {
    let approval = Approval { role, date, hash };
    match form {
        Form::Yaml => format!("{KEY}: {}", approval.yaml()),
        Form::Toml => format!("{KEY} = {}", approval.toml()),
    }
}

struct Approval<'a> {
    role: &'a str,
    date: Date,
    hash: &'a str,
}

impl Approval<'_> {
    fn yaml(&self) -> String {
        let Self { role, date, hash } = self;
        // A role such as `7` or `null` would read as something else.
        let word = role.starts_with(|first: char| first.is_ascii_lowercase())
            && !matches!(*role, "null" | "true" | "false");
        let quote = if word { "" } else { "\"" };
        format!("{{role: {quote}{role}{quote}, date: {date}, hash: {hash}}}")
    }

    fn toml(&self) -> String {
        let Self { role, date, hash } = self;
        format!("{{ role = \"{role}\", date = {date}, hash = \"{hash}\" }}")
    }

    /// The values as TOML, by name.
    fn toml_values(&self) -> [(&'static str, String); 3] {
        let Self { role, date, hash } = self;
        let quoted = |text: &str| format!("\"{text}\"");
        [("role", quoted(role)), ("date", date.to_string()), ("hash", quoted(hash))]
    }

    /// Whether the map says this and nothing else.
    fn is(&self, map: &Map) -> bool {
        let text = |key, expected: &str| {
            map.get(key).is_some_and(|entry| entry.item.value == Value::Text(expected.to_owned()))
        };
        let dated = map.get("date").is_some_and(|entry| entry.item.value == Value::Date(self.date));
        map.entries.len() == 3 && text("role", self.role) && text("hash", self.hash) && dated
    }
}

fn replaced_yaml(text: &str, old: &Entry, new: &Approval<'_>) -> Option<Edit> {
    let start = old.key_span.range().start;
    let end = match old.item.value {
        // Nothing stands there but the colon behind the key.
        Value::Null => {
            let after = old.key_span.range().end;
            after + text.get(after..)?.find(':')? + 1
        }
        _ => old.item.span.range().end,
    };
    Some((start..end, format!("{KEY}: {}", new.yaml())))
}

fn replaced_toml(text: &str, old: &Entry, new: &Approval<'_>) -> Option<Vec<Edit>> {
    let range = old.item.span.range();
    match &old.item.value {
        // `[approved]` or `approved.role = …`: the values are changed where they are.
        Value::Map(map) if !text.get(range.clone())?.starts_with('{') => new
            .toml_values()
            .into_iter()
            .map(|(key, value)| Some((map.get(key)?.item.span.range(), value)))
            .collect(),
        _ => Some(vec![(range, new.toml())]),
    }
}
