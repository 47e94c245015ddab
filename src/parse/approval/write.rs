//! Puts an approval into a page's front matter, and changes nothing else.

use std::ops::Range;

use jiff::civil::Date;

use super::{KEY, text_hash};
use crate::config::shape::is_id;
use crate::parse::front::{Found, Split, find, tree};
use crate::source::SourcePath;
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
        (Form::Yaml, None) => vec![added_yaml(text, &split, &map, &new)],
        (Form::Toml, Some(old)) => replaced_toml(text, old, &new)?,
        (Form::Toml, None) => vec![added_toml(text, &split, &map, &new)],
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

fn read(text: &str) -> Option<(Split, Map)> {
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let Found::Closed(split) = find(text, start) else { return None };
    // The findings are not told here, so any name will do.
    let judged = tree(&SourcePath::new("page.md")?, text, &split);
    let map = judged.value.filter(|_| !judged.diagnostics.has_errors())?;
    Some((split, map))
}

type Edit = (Range<usize>, String);

/// The edits carried out, from the last to the first, so that no range moves.
fn apply(text: &str, mut edits: Vec<Edit>) -> Option<String> {
    edits.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
    let mut changed = text.to_owned();
    for (range, new) in edits {
        changed.get(range.clone())?;
        changed.replace_range(range, &new);
    }
    Some(changed)
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

/// A line behind the others, or, where braces are around all of them, the first entry.
fn added_yaml(text: &str, split: &Split, map: &Map, new: &Approval<'_>) -> Edit {
    let data = text.get(split.data.clone()).unwrap_or("");
    let entry = format!("{KEY}: {}", new.yaml());
    if let Some(brace) = opening_brace(data) {
        let at = split.data.start + brace + 1;
        let comma = if map.entries.is_empty() { "" } else { ", " };
        return (at..at, format!("{entry}{comma}"));
    }
    let first = map.entries.first().map_or(split.data.end, |entry| entry.key_span.range().start);
    let first_line = line_start(text, first);
    let indent = text.get(first_line..first).filter(|indent| indent.trim().is_empty());
    // Behind `...` nothing may follow.
    let ended = data.lines().any(|line| line.trim_end() == "...");
    let at = if ended { first_line } else { split.data.end };
    (at..at, format!("{}{entry}{}", indent.unwrap_or(""), line_end(text)))
}

/// The brace around the whole of a YAML text, below its remarks.
fn opening_brace(data: &str) -> Option<usize> {
    let mut at = 0;
    for line in data.split_inclusive('\n') {
        let words = line.trim_start();
        if words.starts_with('{') {
            return Some(at + line.len() - words.len());
        }
        if !words.is_empty() && !words.starts_with('#') {
            return None;
        }
        at += line.len();
    }
    None
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

/// A line behind the others, but before the first table.
fn added_toml(text: &str, split: &Split, map: &Map, new: &Approval<'_>) -> Edit {
    let tables = map.entries.iter().filter_map(|entry| {
        let (key, item) = (entry.key_span.range(), entry.item.span.range());
        // The span of a table is its heading, which holds the key.
        (item.start < key.start && key.end < item.end).then_some(item.start)
    });
    let at = tables.min().map_or(split.data.end, |table| line_start(text, table));
    (at..at, format!("{KEY} = {}{}", new.toml(), line_end(text)))
}

fn line_start(text: &str, at: usize) -> usize {
    text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1)
}

/// The line end of the file's first line.
fn line_end(text: &str) -> &'static str {
    let first = text.split_inclusive('\n').next().unwrap_or("");
    if first.ends_with("\r\n") { "\r\n" } else { "\n" }
}
