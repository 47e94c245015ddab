//! A page's text as the units that translators work on: a paragraph, a heading, an item of a
//! list, a cell of a table, the title of a directive.
//!
//! 1. The text is read as for a page: fences first, then the parser's events.
//! 2. Runs of inline events are gathered into [`Content`]: words, and placeholders for links,
//!    emphasis, code, services and attributes. Code blocks have no words.
//! 3. Each unit knows its bytes, so that its words alone can be written anew.

mod forms;

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, LinkType, Tag, TagEnd};

use self::forms::protected;
use super::directives::{Fence, FenceKind, Scan};
use super::events::Events;
use super::{attributes, limits, settled, source};
use crate::components;
use crate::components::attributes::AttributeKind;
use crate::parse::units::content::{Content, Piece};
use crate::parse::units::{Unit, UnitKind};

/// Finds the units of a text that starts at `offset` of its file. With `keeps_lines` the end
/// of a line counts.
pub(in crate::parse) fn units(text: &str, offset: usize, keeps_lines: bool) -> Vec<Unit> {
    let written = source::without_controls(text);
    if limits::lines_too_deep(&written).is_some() {
        return Vec::new();
    }
    settled(&written, |scan, _, events| gathered(&written, offset, keeps_lines, scan, events))
}

/// The units of a text whose fences and events are known.
fn gathered(
    written: &str,
    offset: usize,
    keeps_lines: bool,
    scan: &Scan,
    events: &Events<'_>,
) -> Vec<Unit> {
    let mut gather =
        Gather { written, offset, keeps_lines, units: Vec::new(), headings: Vec::new(), run: None };
    let mut place = 0;
    while let Some((event, range)) = events.list.get(place) {
        place = match event {
            Event::Start(Tag::CodeBlock(_)) => {
                gather.flush();
                events.end_of(place)
            }
            Event::Start(Tag::HtmlBlock) => {
                gather.flush();
                gather.html(range.clone());
                events.end_of(place)
            }
            Event::Start(Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. }) => {
                gather.alone(range.clone());
                events.end_of(place)
            }
            Event::Rule => {
                gather.flush();
                let fence = scan.fences.binary_search_by_key(&range.start, |fence| fence.start);
                if let Some(fence) = fence.ok().and_then(|fence| scan.fences.get(fence)) {
                    gather.directive(fence);
                }
                place
            }
            event => {
                gather.event(event, range.clone());
                place
            }
        } + 1;
    }
    gather.flush();
    gather.units
}

/// The state of the search.
struct Gather<'a> {
    written: &'a str,
    offset: usize,
    keeps_lines: bool,
    units: Vec<Unit>,
    /// The headings above: level and words.
    headings: Vec<(HeadingLevel, String)>,
    run: Option<Run>,
}

/// Inline events that have been read.
struct Run {
    kind: UnitKind,
    level: Option<HeadingLevel>,
    /// The first byte, and the one behind the last.
    range: Range<usize>,
    pieces: Vec<Piece>,
    open: Vec<u32>,
    next: u32,
}

impl Gather<'_> {
    fn event(&mut self, event: &Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => match opening(tag, self.slice(&range)) {
                Some(length) => self.open(range.start..range.start + length),
                None => self.block(tag),
            },
            Event::End(end) if is_inline(*end) => self.close(range),
            Event::End(_) => self.flush(),
            Event::Text(_) => self.text(range),
            Event::SoftBreak => self.line_end(range),
            Event::HardBreak => {
                let piece = |number| Piece::Alone(number, "\\\n".to_owned());
                self.numbered(range, piece);
            }
            Event::TaskListMarker(_) => {}
            _ => self.alone(range),
        }
    }

    /// A block starts: what comes next is no part of what came before.
    fn block(&mut self, tag: &Tag<'_>) {
        self.flush();
        let (kind, level) = match tag {
            Tag::Heading { level, .. } => (UnitKind::Heading, Some(*level)),
            Tag::TableCell => (UnitKind::Cell, None),
            Tag::DefinitionListTitle => (UnitKind::Term, None),
            Tag::Item | Tag::DefinitionListDefinition => (UnitKind::Item, None),
            _ => (UnitKind::Paragraph, None),
        };
        self.run = Some(Run::new(kind, level));
    }

    fn run(&mut self, range: &Range<usize>) -> &mut Run {
        let run = self.run.get_or_insert_with(|| Run::new(UnitKind::Paragraph, None));
        if run.range.is_empty() {
            run.range = range.clone();
        }
        run
    }

    fn text(&mut self, range: Range<usize>) {
        let written = self.written;
        let end = self.run(&range).range.end;
        // A backslash that takes a sign's meaning stands between events.
        let escaped = range.start > 0
            && (end < range.start || end == range.end)
            && written.as_bytes().get(range.start - 1) == Some(&b'\\');
        let range = if escaped { range.start - 1..range.end } else { range };
        let text = written.get(range.clone()).unwrap_or("");
        let run = self.run(&range);
        run.range.start = run.range.start.min(range.start);
        run.range.end = run.range.end.max(range.end);
        run.push_text(text);
    }

    fn line_end(&mut self, range: Range<usize>) {
        let sign = if self.keeps_lines { "\n" } else { " " };
        let run = self.run(&range);
        run.range.end = range.end;
        run.push_text(sign);
    }

    fn numbered(&mut self, range: Range<usize>, piece: impl FnOnce(u32) -> Piece) {
        let run = self.run(&range);
        run.range.end = run.range.end.max(range.end);
        let number = run.number();
        run.pieces.push(piece(number));
    }

    fn alone(&mut self, range: Range<usize>) {
        let text = self.slice(&range).to_owned();
        self.numbered(range, |number| Piece::Alone(number, text));
    }

    fn open(&mut self, signs: Range<usize>) {
        let text = self.slice(&signs).to_owned();
        let run = self.run(&signs);
        run.range.end = run.range.end.max(signs.end);
        let number = run.number();
        run.open.push(number);
        run.pieces.push(Piece::Open(number, text));
    }

    fn close(&mut self, range: Range<usize>) {
        let Some(run) = &mut self.run else { return };
        let Some(number) = run.open.pop() else { return };
        let signs = run.range.end..range.end;
        run.range.end = range.end;
        let text = self.written.get(signs).unwrap_or("");
        run.pieces.push(Piece::Close(number, text.to_owned()));
    }

    /// Words between the tags of raw HTML.
    fn html(&mut self, range: Range<usize>) {
        let mut run = Run::new(UnitKind::Html, None);
        let text = self.slice(&range).trim_end().to_owned();
        run.range = range.start..range.start + text.len();
        let mut rest = text.as_str();
        while let Some(start) = rest.find('<') {
            let end = rest.get(start..).and_then(|tag| tag.find('>'));
            let end = end.map_or(rest.len(), |end| start + end + 1);
            run.push_text(&rest.get(..start).unwrap_or("").replace('\n', " "));
            let number = run.number();
            run.pieces.push(Piece::Alone(number, rest.get(start..end).unwrap_or("").to_owned()));
            rest = rest.get(end..).unwrap_or("");
        }
        run.push_text(&rest.replace('\n', " "));
        self.finish(run);
    }

    /// The title of a directive, and those of its attributes that are words.
    fn directive(&mut self, fence: &Fence) {
        let FenceKind::Open(opening) = &fence.kind else { return };
        if let Some(label) = &opening.label {
            self.words(UnitKind::Label, label.clone());
        }
        let Some(at) = opening.attributes else { return };
        let Ok(parsed) = attributes::parse(self.written, at) else { return };
        let rules = components::schema(&opening.name).map_or(&[][..], |schema| schema.attributes);
        for attribute in parsed.attributes {
            let attributes::Kind::Pair(name, Some(value)) = attribute.kind else { continue };
            let rule = rules.iter().find(|rule| rule.name == name);
            if !rule.is_some_and(|rule| matches!(rule.kind, AttributeKind::Words)) {
                continue;
            }
            // The value ends the attribute, but for its quotation mark.
            let written = self.slice(&attribute.range);
            if let Some(before) = written.rfind(value) {
                let start = attribute.range.start + before;
                self.words(UnitKind::Attribute, start..start + value.len());
            }
        }
    }

    fn words(&mut self, kind: UnitKind, range: Range<usize>) {
        let mut run = Run::new(kind, None);
        run.push_text(self.slice(&range));
        run.range = range;
        self.finish(run);
    }

    fn flush(&mut self) {
        if let Some(run) = self.run.take() {
            self.finish(run);
        }
    }

    fn finish(&mut self, run: Run) {
        let Run { kind, level, range, pieces, .. } = run;
        let content = Content::new(tidied(protected(pieces)));
        if !content.has_words() {
            return;
        }
        if let Some(level) = level {
            self.headings.retain(|(above, _)| *above < level);
        }
        let headings = self.headings.iter().map(|(_, words)| words.clone()).collect();
        if let Some(level) = level {
            self.headings.push((level, content.plain().trim().to_owned()));
        }
        let range = range.start + self.offset..range.end + self.offset;
        self.units.push(Unit { kind, range, headings, content });
    }

    fn slice(&self, range: &Range<usize>) -> &str {
        self.written.get(range.clone()).unwrap_or("")
    }
}

impl Run {
    fn new(kind: UnitKind, level: Option<HeadingLevel>) -> Self {
        Self { kind, level, range: 0..0, pieces: Vec::new(), open: Vec::new(), next: 1 }
    }

    fn number(&mut self) -> u32 {
        self.next += 1;
        self.next - 1
    }

    fn push_text(&mut self, text: &str) {
        match self.pieces.last_mut() {
            Some(Piece::Text(before)) => before.push_str(text),
            _ => self.pieces.push(Piece::Text(text.to_owned())),
        }
    }
}

/// How many bytes open a span; `None` for blocks.
fn opening(tag: &Tag<'_>, written: &str) -> Option<usize> {
    match tag {
        Tag::Emphasis => Some(1),
        Tag::Strong => Some(2),
        Tag::Strikethrough => Some(written.bytes().take_while(|byte| *byte == b'~').count()),
        Tag::Link { .. } => Some(1),
        Tag::Image { .. } => Some(2),
        _ => None,
    }
}

fn is_inline(end: TagEnd) -> bool {
    use TagEnd::{Emphasis, Image, Link, Strikethrough, Strong};
    matches!(end, Emphasis | Image | Link | Strikethrough | Strong)
}

/// White space as one space; nothing empty; none at the ends.
fn tidied(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut tidy: Vec<Piece> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        let Piece::Text(text) = piece else {
            tidy.push(piece);
            continue;
        };
        let mut words = String::with_capacity(text.len());
        for sign in text.chars() {
            let is_space = sign.is_ascii_whitespace();
            let after_space = words.ends_with([' ', '\n']);
            match sign {
                '\n' if after_space => {
                    words.pop();
                    words.push('\n');
                }
                '\n' => words.push('\n'),
                _ if is_space && after_space => {}
                _ if is_space => words.push(' '),
                _ => words.push(sign),
            }
        }
        tidy.push(Piece::Text(words));
    }
    if let Some(Piece::Text(first)) = tidy.first_mut() {
        *first = first.trim_start().to_owned();
    }
    if let Some(Piece::Text(last)) = tidy.last_mut() {
        last.truncate(last.trim_end().len());
    }
    tidy.retain(|piece| !matches!(piece, Piece::Text(text) if text.is_empty()));
    tidy
}
