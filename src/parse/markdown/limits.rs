//! How deep a text may nest: checked before the parser reads it, and again on what the
//! parser found.
//!
//! The parser itself does not recurse, but it walks all open quotes and lists at each
//! line, so that 20,000 of them and many lines would hang it.

use pulldown_cmark::{Event, Tag};

use super::events::Events;
use super::prefix::{self, Mark};

/// How many quotes, lists, directives and inline marks may stand inside each other.
pub(super) const DEPTH: usize = 64;

/// The first place where quotes and lists nest too deeply, by their marks alone.
pub(super) fn lines_too_deep(text: &str) -> Option<usize> {
    let mut lists: Vec<usize> = Vec::new();
    let mut found = None;
    for (start, line) in prefix::lines(text) {
        if !prefix::may_begin(line) {
            continue;
        }
        let mut quotes = 0;
        prefix::read(line, |mark, at, column| {
            match mark {
                Mark::Quote => quotes += 1,
                Mark::Indented => {
                    while lists.last().is_some_and(|last| *last >= column) {
                        lists.pop();
                    }
                    lists.push(column);
                }
            }
            if quotes + lists.len() > DEPTH {
                found = Some(start + at);
            }
            found.is_none()
        });
        if found.is_some() {
            return found;
        }
    }
    None
}

/// The first place where what the parser found nests too deeply: blocks, emphasis, links,
/// and brackets that nothing closes.
pub(super) fn events_too_deep(events: &Events<'_>) -> Option<usize> {
    let (mut depth, mut brackets) = (0usize, 0usize);
    for (event, range) in &events.list {
        match event {
            Event::Start(Tag::Paragraph | Tag::Heading { .. } | Tag::TableCell | Tag::Item) => {
                brackets = 0;
            }
            Event::Text(text) => match &**text {
                "[" | "![" => brackets += 1,
                "]" => brackets = brackets.saturating_sub(1),
                _ => {}
            },
            _ => {}
        }
        match event {
            Event::Start(tag) if nests(tag) => depth += 1,
            Event::End(end) if nests_end(*end) => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEPTH || brackets > DEPTH {
            return Some(range.start);
        }
    }
    None
}

fn nests(tag: &Tag<'_>) -> bool {
    nests_end(tag.to_end())
}

fn nests_end(end: pulldown_cmark::TagEnd) -> bool {
    use pulldown_cmark::TagEnd::{
        BlockQuote, DefinitionListDefinition, Emphasis, Image, Item, Link, Strikethrough, Strong,
    };
    matches!(
        end,
        BlockQuote(_)
            | DefinitionListDefinition
            | Emphasis
            | Image
            | Item
            | Link
            | Strikethrough
            | Strong
    )
}
