//! `[key]: address` and `[words][key]` that readers would see: a line that gives no link its
//! address, and a link whose address no line gives.

use std::ops::Range;

use pulldown_cmark::Event;
use rustc_hash::FxHashSet;

use super::super::super::targets::QUOTES;
use super::super::Renderer;
use super::brackets::{is_file, is_page};

/// What is known of references when the whole page has been read: only then is it certain
/// that no line was meant to give an address.
#[derive(Debug, Default)]
pub(in super::super) struct References {
    /// The keys of the lines that are told.
    told: FxHashSet<String>,
    /// What refers to a key that no line defines.
    undefined: Vec<(String, Range<usize>)>,
}

impl Renderer<'_> {
    /// Judges the brackets with a colon behind them in the run from `start` on, each with the
    /// number of its line.
    pub(super) fn judge_definitions(&mut self, start: usize, brackets: &[(usize, usize)]) {
        let mut last = None;
        for (place, line) in brackets.iter().copied() {
            let Some((key, range, right)) = self.definition(start, place) else { continue };
            // A line below another one only takes part in its slip, if it is right itself.
            let follows = last.is_some_and(|last| last + 1 == line);
            if !follows || self.page.source.slice(range.clone()) != right {
                self.report_shown("definition", range, Some(right));
            }
            self.references.told.insert(key);
            last = Some(line);
        }
    }

    /// The key, the bytes and the right form of a line that was meant to give an address.
    fn definition(&self, start: usize, place: usize) -> Option<(String, Range<usize>, String)> {
        let page = self.page;
        let open = self.opening_bracket(start, place)?;
        let before = open.checked_sub(1).filter(|_| open > start);
        let starts_line = before.is_none_or(|before| {
            matches!(page.events.get(before), Some(Event::SoftBreak | Event::HardBreak))
        });
        let (open, close) = (page.events.range(open).start, page.events.range(place).start);
        let key = page.source.slice(open + 1..close).trim();
        if !starts_line || !is_key(key) || !page.source.slice(open..close).starts_with('[') {
            return None;
        }
        let end = self.line_end(close);
        let behind = page.source.slice(close + 1..end.max(close + 1)).trim_start();
        let address = right_address(behind.strip_prefix(':')?.trim())?;
        Some((normal(key), open..end, format!("[{key}]: {address}")))
    }

    /// Judges a closing bracket with an opening one behind it.
    pub(super) fn judge_reference(&mut self, start: usize, place: usize) {
        let page = self.page;
        let close = page.events.range(place).start;
        let is_text = matches!(page.events.get(place + 1), Some(Event::Text(_)));
        if !is_text || page.events.range(place + 1).start != close + 1 {
            return;
        }
        let Some(open) = self.opening_bracket(start, place) else { return };
        let open = page.events.range(open);
        let before = page.source.slice(0..open.start).chars().next_back();
        let words = page.source.slice(open.end..close);
        let behind = page.source.slice(close + 2..self.line_end(close).max(close + 2));
        let Some(length) = behind.find(']') else { return };
        let key = behind.get(..length).unwrap_or("").trim();
        let says = |text: &str| text.contains(char::is_alphanumeric);
        let is_meant = words.contains(char::is_alphabetic)
            && !before.is_some_and(char::is_alphanumeric)
            && (key.is_empty() || is_key(key) && says(key))
            && !behind.get(length + 1..).is_some_and(|next| next.starts_with('('));
        if is_meant {
            let key = if key.is_empty() { words } else { key };
            let range = open.start..close + 2 + length + 1;
            self.references.undefined.push((key.to_owned(), range));
        }
    }

    /// Tells of keys that no line defines, each once. Where a line was meant to, it is told
    /// itself.
    pub(in super::super) fn judge_references(&mut self) {
        let References { mut told, undefined } = std::mem::take(&mut self.references);
        for (key, range) in undefined {
            if told.insert(normal(&key)) {
                self.report_shown("reference", range, Some(format!("[{key}]:")));
            }
        }
    }
}

/// Whether words in brackets may be a key, and no footnote's.
fn is_key(words: &str) -> bool {
    !words.is_empty() && !words.starts_with('^') && !words.contains(['[', ']'])
}

/// A key, as keys are compared.
fn normal(key: &str) -> String {
    key.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The address that was meant, rightly written; `None` for words that are none.
fn right_address(written: &str) -> Option<String> {
    if let Some(behind) = written.strip_prefix('<') {
        let inside = behind.split('>').next().unwrap_or("").trim();
        return is_address(inside).then(|| format!("<{inside}>"));
    }
    let (first, rest) = written.split_once(char::is_whitespace).unwrap_or((written, ""));
    let rest = rest.trim_start();
    let scheme = first.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    let is_title = rest.is_empty() || rest.starts_with(QUOTES) || rest.starts_with('(');
    match scheme.as_deref() {
        _ if is_title => is_address(first).then(|| first.to_owned()),
        Some("tel" | "mailto") => Some(written.split_whitespace().collect()),
        Some("http" | "https") => Some(first.to_owned()),
        // No page's file has a space in its name: such words only speak of one.
        _ if is_named_file(written) && !is_page_name(written) => Some(format!("<{written}>")),
        _ => is_page(first).then(|| first.to_owned()),
    }
}

fn is_page_name(words: &str) -> bool {
    words.to_ascii_lowercase().ends_with(".md")
}

/// Whether words look like an address.
fn is_address(words: &str) -> bool {
    let lower = words.to_ascii_lowercase();
    let starts = ["http:", "https:", "tel:", "mailto:", "www.", "#", "/", "./", "../"];
    let path = words.split(['#', '?']).next().unwrap_or("");
    starts.iter().any(|start| lower.starts_with(start) && lower != *start) || is_named_file(path)
}

/// Whether words end like the name of a file, and not like a date, or a sentence without a
/// space before it.
fn is_named_file(words: &str) -> bool {
    let ending = words.rsplit('.').next().unwrap_or("").as_bytes();
    let is_one_case =
        !ending.iter().any(u8::is_ascii_uppercase) || !ending.iter().any(u8::is_ascii_lowercase);
    is_file(words) && is_one_case && ending.iter().any(u8::is_ascii_alphabetic)
}
