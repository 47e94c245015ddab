//! Changes of a page's front matter that leave every other byte as it is.
//!
//! [`read`] finds the front matter, [`added`] says where a new entry goes, [`apply`]
//! carries edits out. Who edits reads the result again: a strange layout is refused rather
//! than damaged.

use std::ops::Range;

use super::{Found, Split, find, tree};
use crate::source::SourcePath;
use crate::tree::Map;
use crate::tree::fields::Form;

/// The front matter of a text; `None` where it is missing or broken.
pub(crate) fn read(text: &str) -> Option<(Split, Map)> {
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let Found::Closed(split) = find(text, start) else { return None };
    // The findings are not told here, so any name will do.
    let judged = tree(&SourcePath::new("page.md")?, text, &split);
    let map = judged.value.filter(|_| !judged.diagnostics.has_errors())?;
    Some((split, map))
}

/// New words for a range of bytes.
pub(crate) type Edit = (Range<usize>, String);

/// The edits carried out, from the last to the first, so that no range moves.
pub(crate) fn apply(text: &str, mut edits: Vec<Edit>) -> Option<String> {
    edits.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
    let mut changed = text.to_owned();
    for (range, new) in edits {
        changed.get(range.clone())?;
        changed.replace_range(range, &new);
    }
    Some(changed)
}

/// A new entry: `value` as the form of the front matter writes it.
pub(crate) fn added(text: &str, split: &Split, map: &Map, key: &str, value: &str) -> Edit {
    match split.form {
        Form::Yaml => added_yaml(text, split, map, &format!("{key}: {value}")),
        Form::Toml => added_toml(text, split, map, &format!("{key} = {value}")),
    }
}

/// A line behind the others, or, where braces are around all of them, the first entry.
fn added_yaml(text: &str, split: &Split, map: &Map, entry: &str) -> Edit {
    let data = text.get(split.data.clone()).unwrap_or("");
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

/// A line behind the others, but before the first table.
fn added_toml(text: &str, split: &Split, map: &Map, entry: &str) -> Edit {
    let tables = map.entries.iter().filter_map(|entry| {
        let (key, item) = (entry.key_span.range(), entry.item.span.range());
        // The span of a table is its heading, which holds the key.
        (item.start < key.start && key.end < item.end).then_some(item.start)
    });
    let at = tables.min().map_or(split.data.end, |table| line_start(text, table));
    (at..at, format!("{entry}{}", line_end(text)))
}

pub(crate) fn line_start(text: &str, at: usize) -> usize {
    text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1)
}

/// The line end of the file's first line.
pub(crate) fn line_end(text: &str) -> &'static str {
    let first = text.split_inclusive('\n').next().unwrap_or("");
    if first.ends_with("\r\n") { "\r\n" } else { "\n" }
}
