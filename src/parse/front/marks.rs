//! Marks of Markdown in the sentences of a front matter, where none is read.

use std::ops::Range;

use super::Split;
use crate::diagnostic::{Diagnostics, Fault};
use crate::model::contacts::Sentence;
use crate::parse::faults::MarkInField;
use crate::source::{SourcePath, Span};
use crate::tree::nearest::excerpt;
use crate::tree::{Map, Value};

/// Tells, once a field, of marks that readers would see.
pub(super) fn judge(
    file: &SourcePath,
    text: &str,
    split: &Split,
    map: &Map,
    diagnostics: &mut Diagnostics,
) {
    if !split.present {
        return;
    }
    for entry in &map.entries {
        let Value::Text(words) = &entry.item.value else { continue };
        if Sentence::named(&entry.key).is_none() {
            continue;
        }
        let Some(mark) = mark(words).and_then(|range| words.get(range)) else { continue };
        let whole = entry.item.span;
        let at = text.get(whole.range()).and_then(|written| written.find(mark));
        let place =
            at.map_or(whole, |at| Span::new(at..at + mark.len()).shifted(whole.range().start));
        let fault = MarkInField { key: entry.key.clone(), written: excerpt(mark) };
        diagnostics.push(fault.at(file, place));
    }
}

/// The first mark in some words that nobody writes but for Markdown.
fn mark(words: &str) -> Option<Range<usize>> {
    let marks = [form(words), link(words), pair(words, "**"), pair(words, "__"), pair(words, "`")];
    marks.into_iter().flatten().min_by_key(|range| range.start)
}

/// `:contact[…]`, `:term[…]`, with what stands in braces behind it.
fn form(words: &str) -> Option<Range<usize>> {
    let start = [":contact[", ":term["].into_iter().filter_map(|form| words.find(form)).min()?;
    let end = words.get(start..)?.find(']').map_or(words.len(), |close| start + close + 1);
    Some(start..end)
}

/// `[words](address)` or `[words]{lang=en}`.
fn link(words: &str) -> Option<Range<usize>> {
    let closes = ["](", "]{lang=", "]{number}"].into_iter().filter_map(|close| words.find(close));
    let close = closes.min()?;
    let start = words.get(..close)?.rfind('[')?;
    let end = words.get(close + 2..)?.find([')', '}'])?;
    Some(start..close + 2 + end + 1)
}

/// Words between two of a mark, which touches them.
fn pair(words: &str, mark: &str) -> Option<Range<usize>> {
    let start = words.find(mark)?;
    let inside = words.get(start + mark.len()..)?;
    let length = inside.find(mark)?;
    let inner = inside.get(..length)?;
    let before = words.get(..start)?.chars().next_back();
    let touches = inner.trim() == inner && inner.contains(char::is_alphanumeric);
    let is_word = before.is_some_and(char::is_alphanumeric);
    (touches && !is_word).then_some(start..start + length + 2 * mark.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_that_readers_would_see_are_found() {
        for (words, expected) in [
            ("Ce **nu** spui", "**nu**"),
            ("Sună :contact[line]", ":contact[line]"),
            ("Ce e :term[presiunea]{pressure}?", ":term[presiunea]"),
            ("Vezi [aici](a.md) **b**", "[aici](a.md)"),
            ("Despre [grooming]{lang=en}", "[grooming]{lang=en}"),
            ("__Important__: a", "__Important__"),
            ("Apasă `Shift`", "`Shift`"),
        ] {
            assert_eq!(mark(words).map(|range| &words[range]), Some(expected), "{words}");
        }
    }

    #[test]
    fn ordinary_titles_are_let_alone() {
        for words in [
            "5 * 3",
            "5 ** 3 ** 2",
            "a_b_c",
            "snake__case__word",
            "Ce: spui",
            "p**n și f**k",
            "[1] (2)",
            "Copilul (7–9) [ghid]",
            "**",
            "____",
            "`",
            "contact[a]",
            "M*A*S*H",
            "Ce spui? *",
            "{lang}",
            "***",
        ] {
            assert_eq!(mark(words), None, "{words}");
        }
    }
}
