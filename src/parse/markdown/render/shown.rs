//! Marks that readers would see: what looks like Markdown in a run of words, and is none.
//!
//! One walk over the run notes where such signs stand as plain text, outside code; each rule
//! then judges its own: [`brackets`] of links and pictures, [`definitions`] of addresses and
//! what refers to them, the starts of [`lines`], and [`stars`]. Most runs have no such sign,
//! and cost no more than a look at each event.

mod brackets;
mod definitions;
mod lines;
mod stars;

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

pub(super) use self::definitions::References;
pub(super) use self::stars::Remarks;
use super::super::faults::MarkShown;
use super::Renderer;
use crate::bytes::has_any;
use crate::tree::nearest::excerpt;

/// Where signs stand in a run.
#[derive(Default)]
struct Signs {
    /// The places of closing brackets with a round one behind them.
    brackets: Vec<usize>,
    /// Those of closing brackets with a colon behind them, and the numbers of their lines.
    definitions: Vec<(usize, usize)>,
    /// Those of closing brackets with an opening one behind them.
    references: Vec<usize>,
    /// Lines that start with a sign.
    lines: Vec<Line>,
    /// Two stars.
    stars: Vec<usize>,
    /// Words in italics between single stars, where two of them were meant.
    split: Vec<Range<usize>>,
    /// Starts of comments.
    comments: Vec<usize>,
}

/// A line of a run.
#[derive(Clone, Copy)]
struct Line {
    /// Its number in the run.
    number: usize,
    /// Its first byte.
    start: usize,
    /// Whether readers see it behind the line above, not below it.
    flows: bool,
}

/// What the walk knows of the place where it is.
struct Here {
    /// The end of the event before.
    before: usize,
    /// The number of the line, and whether it flows.
    line: usize,
    flows: bool,
    /// Whether nothing of the line has come yet.
    starts_line: bool,
    /// How many elements of code are open.
    code: usize,
}

/// How much of a line is looked at, in bytes.
const LONGEST_LINE: usize = 300;

/// Whether a line may be meant for more than words, as far as its start tells: see [`lines`].
fn starts_with_sign(text: &[u8]) -> bool {
    match text {
        // Quotation marks, three points, dashes: lines of a dialogue start so.
        [0xC2, 0xAB, ..] | [0xE2, 0x80, 0x93..=0x9F | 0xA6, ..] => false,
        [first, ..] => b"#|-*+0123456789\xC2\xE2\xEF".contains(first),
        [] => false,
    }
}

/// Elements of raw HTML whose content is meant to be seen as it is written.
pub(super) const CODE: [&str; 4] = ["code", "kbd", "samp", "var"];

impl Renderer<'_> {
    /// Tells the author of marks that readers would see in a run of words.
    pub(super) fn judge_shown(&mut self, run: Range<usize>) {
        if !self.may_show_marks(&run) {
            return;
        }
        let signs = self.signs(run.clone());
        for bracket in signs.brackets {
            self.judge_bracket(run.start, bracket);
        }
        self.judge_definitions(run.start, &signs.definitions);
        for bracket in signs.references {
            self.judge_reference(run.start, bracket);
        }
        if !signs.lines.is_empty() {
            self.judge_lines(&signs.lines);
        }
        if !signs.stars.is_empty() {
            self.judge_stars(run, &signs.stars);
        }
        for range in signs.split {
            self.report_shown("emphasis", range, None);
        }
        for start in signs.comments {
            let end = self.line_end(start);
            self.report_shown("comment", start..end, None);
        }
    }

    /// Whether a run, as it is written, has any of the signs; most have none.
    fn may_show_marks(&self, run: &Range<usize>) -> bool {
        let (first, last) =
            (self.page.events.range(run.start), self.page.events.range(run.end.saturating_sub(1)));
        let text = self.page.source.slice(first.start..last.end.max(first.start)).as_bytes();
        let is_sign = |byte: u8| {
            (byte == b'*') | (byte == b']') | (byte == b'<') | (byte == b'\n') | (byte == b'\r')
        };
        starts_with_sign(text) || has_any(text, is_sign)
    }

    fn signs(&self, run: Range<usize>) -> Signs {
        let mut signs = Signs::default();
        let mut here = Here { before: 0, line: 0, flows: false, starts_line: true, code: 0 };
        let events = self.page.events.list.get(run.clone()).unwrap_or_default();
        let start = run.start;
        for (place, (event, range)) in run.zip(events) {
            match event {
                Event::Text(text) => {
                    if here.code == 0 && self.has_sign(range, &here) && self.is_literal(text, range)
                    {
                        self.note(place, range.clone(), &here, &mut signs);
                    }
                    here.starts_line = false;
                }
                Event::SoftBreak | Event::HardBreak => {
                    here.line += 1;
                    here.flows = !self.page.keeps_lines && matches!(event, Event::SoftBreak);
                    here.starts_line = true;
                }
                Event::InlineHtml(html) => here.html(html),
                Event::Start(Tag::Emphasis) if place > start && self.is_split(range) => {
                    signs.split.push(range.start - 2..range.end + 2);
                }
                Event::Start(_) | Event::End(_) => {}
                _ => here.starts_line = false,
            }
            here.before = range.end.max(here.before);
        }
        signs
    }

    /// Whether some bytes may have a sign.
    fn has_sign(&self, range: &Range<usize>, here: &Here) -> bool {
        let written = self.page.source.written.as_bytes();
        let Some(text) = written.get(range.clone()) else { return false };
        matches!(text, [b']' | b'<', ..])
            || (here.starts_line && starts_with_sign(text))
            || has_any(text, |byte| byte == b'*')
    }

    /// Notes the signs of a text.
    fn note(&self, place: usize, range: Range<usize>, here: &Here, signs: &mut Signs) {
        let written = self.page.source.written.as_bytes();
        let start = range.start;
        let text = written.get(start..).unwrap_or_default();
        let escaped = here.before < start && written.get(start - 1) == Some(&b'\\');
        if !escaped {
            if text.starts_with(b"](") || text.starts_with(b"] (") {
                signs.brackets.push(place);
            } else if text.starts_with(b"]:") || text.starts_with(b"] :") {
                signs.definitions.push((place, here.line));
            } else if text.starts_with(b"][") {
                signs.references.push(place);
            } else if text.starts_with(b"<!--") {
                signs.comments.push(start);
            }
            if here.starts_line && starts_with_sign(text) {
                signs.lines.push(Line { number: here.line, start, flows: here.flows });
            }
        }
        let stars = written.get(range.clone()).unwrap_or_default();
        for at in memchr::memchr_iter(b'*', stars).map(|at| start + at) {
            let alone = |at: Option<usize>| at.and_then(|at| written.get(at)) != Some(&b'*');
            let two = !alone(Some(at + 1)) && alone(Some(at + 2)) && alone(at.checked_sub(1));
            if two && !(escaped && at == start) && self.is_text(place, at + 1) {
                signs.stars.push(at);
            }
        }
    }

    /// Whether a byte in or right behind the text at `place` is one of a text.
    fn is_text(&self, place: usize, at: usize) -> bool {
        let holds = |place: usize| match self.page.events.list.get(place) {
            Some((Event::Text(_), range)) => range.contains(&at),
            _ => false,
        };
        holds(place) || holds(place + 1)
    }

    /// Whether words in italics have a star and a space before them, and a space and a star
    /// behind: `* *important* *`.
    fn is_split(&self, range: &Range<usize>) -> bool {
        let written = self.page.source.written.as_bytes();
        let before = written.get(..range.start).unwrap_or_default();
        let behind = written.get(range.end..).unwrap_or_default();
        before.ends_with(b"* ") && behind.starts_with(b" *")
    }

    /// The end of the line that a byte stands in, without the white space at its end; of a
    /// very long line, that of what is looked at.
    fn line_end(&self, start: usize) -> usize {
        let written = self.page.source.written;
        let end = written.floor_char_boundary(start.saturating_add(LONGEST_LINE));
        let rest = written.get(start..end).unwrap_or("");
        let length = memchr::memchr2(b'\n', b'\r', rest.as_bytes()).unwrap_or(rest.len());
        start + rest.get(..length).unwrap_or("").trim_end().len()
    }

    /// Tells of a mark of a kind.
    pub(super) fn report_shown(
        &mut self,
        problem: &'static str,
        range: Range<usize>,
        right: Option<String>,
    ) {
        let written = excerpt(self.page.source.slice(range.clone()));
        self.report(MarkShown { problem, written, right }, range);
    }
}

impl Here {
    /// Raw HTML: what stands in code is meant to be seen.
    fn html(&mut self, html: &str) {
        let is_code = |rest: &str| {
            let end = rest.find(|sign: char| !sign.is_ascii_alphanumeric()).unwrap_or(rest.len());
            CODE.iter()
                .any(|name| rest.get(..end).is_some_and(|tag| tag.eq_ignore_ascii_case(name)))
        };
        if let Some(rest) = html.strip_prefix("</") {
            self.code = self.code.saturating_sub(usize::from(is_code(rest)));
        } else if let Some(rest) = html.strip_prefix('<') {
            self.code += usize::from(is_code(rest));
        }
    }
}

/// The first mark in a text of a block of raw HTML, where no Markdown is read: a link, or
/// strong words.
pub(super) fn mark_in_html(html: &str, span: Range<usize>) -> Option<Range<usize>> {
    let text = html.get(span.clone())?;
    let link = text.find("](").and_then(|close| {
        let open = text.get(..close)?.rfind('[')?;
        let end = close + text.get(close..)?.split('\n').next()?.find(')')?;
        Some(open..end + 1)
    });
    let strong = text.find("**").and_then(|open| {
        let behind = text.get(open + 2..)?.split('\n').next()?;
        let length = behind.find("**")?;
        let inside = behind.get(..length)?;
        let is_strong = inside.starts_with(char::is_alphanumeric) && !inside.ends_with(' ');
        is_strong.then_some(open..open + length + 4)
    });
    let first = link.into_iter().chain(strong).min_by_key(|range| range.start)?;
    Some(span.start + first.start..span.start + first.end)
}
