//! `](` that readers would see: a link or picture that did not become one.

use pulldown_cmark::Event;

use super::super::super::targets::QUOTES;
use super::super::Renderer;

/// The furthest that is looked back for the bracket that opens, in events.
const FURTHEST: usize = 100;

/// How far is looked back for a bracket with a backslash, in bytes.
const NEAR: usize = 200;

impl Renderer<'_> {
    /// Judges the bracket that the text at `place` is, in the run from `start` on.
    pub(super) fn judge_bracket(&mut self, start: usize, place: usize) {
        let page = self.page;
        let close = page.events.range(place).start;
        let open = self.opening_bracket(start, place).map(|open| page.events.range(open).start);
        // What is hidden from the parser on purpose is meant to be seen.
        let run = page.events.range(start).start.saturating_sub(1);
        let from = run.max(close.saturating_sub(NEAR));
        let near = page.source.written.as_bytes().get(from..close).unwrap_or_default();
        if open.is_none() && near.windows(2).any(|pair| pair == b"\\[") {
            return;
        }
        let behind = page.source.slice(close + 1..self.line_end(close));
        let gap = behind.len() - behind.trim_start().len();
        let from = close + 2 + gap;
        let address = address(page.source.slice(from..self.line_end(close).max(from)));
        let end = address.map_or(from, |address| from + address.len() + 1);
        let range = open.unwrap_or(close)..end;
        if gap > 0 {
            // Words in brackets may well follow words in brackets, but no page's file does.
            if let Some(address) = address.filter(|address| open.is_some() && is_page(address)) {
                let words = page.source.slice(open.unwrap_or(close)..close);
                self.report_shown("gap", range, Some(format!("{words}]({address})")));
            }
            return;
        }
        match address.and_then(right_form) {
            Some((problem, right)) => self.report_shown(problem, range, Some(right)),
            None => self.report_shown("link", range, None),
        }
    }

    /// The place of the bracket that the one at `place` closes.
    pub(super) fn opening_bracket(&self, start: usize, place: usize) -> Option<usize> {
        let mut depth = 0usize;
        for at in (start..place).rev().take(FURTHEST) {
            let Some(Event::Text(text)) = self.page.events.get(at) else { continue };
            match &**text {
                "]" => depth += 1,
                "[" | "![" if depth == 0 => return Some(at),
                "[" | "![" => depth -= 1,
                _ => {}
            }
        }
        None
    }
}

/// What stands up to the round bracket that closes.
fn address(behind: &str) -> Option<&str> {
    let mut depth = 0usize;
    let end = behind.bytes().position(|byte| {
        match byte {
            b'(' => depth += 1,
            b')' if depth == 0 => return true,
            b')' => depth -= 1,
            _ => {}
        }
        false
    })?;
    behind.get(..end)
}

/// What is wrong with an address that has spaces, and how it is rightly written.
fn right_form(address: &str) -> Option<(&'static str, String)> {
    let address = address.trim();
    let (first, rest) = address.split_once(char::is_whitespace)?;
    if address.contains(['<', '>']) {
        return None;
    }
    if rest.trim_start().starts_with(QUOTES) {
        return Some(("title", first.to_owned()));
    }
    let scheme = first.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    match scheme.as_deref() {
        Some("tel" | "mailto") => Some(("address", address.split_whitespace().collect())),
        Some("http" | "https") => {
            Some(("address", address.split_whitespace().collect::<Vec<_>>().join("%20")))
        }
        Some(_) => None,
        None if is_file(address) => Some(("file", format!("<{address}>"))),
        None => None,
    }
}

/// Whether words end like the name of a file.
pub(super) fn is_file(words: &str) -> bool {
    words.rsplit_once('.').is_some_and(|(_, ending)| {
        (2..=5).contains(&ending.len()) && ending.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

/// Whether an address names the file of a page.
pub(super) fn is_page(address: &str) -> bool {
    let path = address.split(['#', '?']).next().unwrap_or("");
    path.ends_with(".md") && !path.contains(char::is_whitespace)
}
