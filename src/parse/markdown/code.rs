//! Fences of code that nothing closes: all behind them, to the end of the quote, the item or
//! the page that they stand in, is code.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Tag};

use super::events::Events;
use super::source::Source;

/// The line that opens the code at a place of the events, where nothing closes it.
pub(super) fn unclosed_fence(
    source: &Source<'_>,
    events: &Events<'_>,
    place: usize,
) -> Option<Range<usize>> {
    let Some((Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))), range)) =
        events.list.get(place)
    else {
        return None;
    };
    let code = source.slice(range.clone());
    let line = code.split(['\n', '\r']).next().unwrap_or("");
    let line = range.start..range.start + line.trim_end().len();
    let behind = events.list.get(place + 1..).unwrap_or_default();
    let words = behind.iter().take_while(|(event, _)| matches!(event, Event::Text(_)));
    let end = words.map(|(_, words)| words.end).fold(line.end, usize::max);
    // What of the block is neither its first line nor code is the line that closes it.
    let rest = source.slice(end..range.end);
    (!rest.contains("```") && !rest.contains("~~~")).then_some(line)
}

/// The signs that open code, at the start of its first line.
pub(super) fn mark(line: &str) -> String {
    let line = line.trim_start();
    let sign = line.chars().next().unwrap_or('`');
    line.chars().take_while(|other| *other == sign).take(MOST_SIGNS).collect()
}

/// So many signs of a mark are told.
const MOST_SIGNS: usize = 40;
