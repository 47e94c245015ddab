//! Where raw HTML stands: the elements nest among themselves and in the text around them,
//! whatever the author wrote. What is left open is closed; what closes nothing is dropped.

use std::ops::Range;

use pulldown_cmark::{Event, TagEnd};

use super::super::faults::{HtmlClosesNothing, HtmlPlace, HtmlUnclosed, NestedTooDeep};
use super::super::limits::DEPTH;
use super::super::source::restored;
use super::Renderer;
use super::frames::Frame;
use super::inline::{Open, Run};
use super::raw_html::{Element, ElementKind, Piece};
use super::shown;
use crate::components::blocks::BlockKind;
use crate::model::html::Html;

/// A block of raw HTML being written.
#[derive(Default)]
struct RawBlock {
    /// The open elements of this block, with their tags' bytes.
    open: Vec<(&'static Element, Range<usize>)>,
    /// Whether a block of the text has been started for it.
    started: bool,
    range: Range<usize>,
    left_out: Option<String>,
    /// Elements whose start tag was refused.
    refused: Vec<String>,
}

impl RawBlock {
    /// Whether what stands here is meant to be seen as it is written.
    fn has_code(&self) -> bool {
        self.open.iter().any(|(element, _)| shown::CODE.contains(&element.name))
    }
}

impl Renderer<'_> {
    /// Renders the block of raw HTML that starts at `place`; returns the place behind it.
    pub(super) fn raw_block(&mut self, place: usize) -> usize {
        let page = self.page;
        let mut html = String::new();
        // Where each line's bytes start in the block and in the text.
        let mut lines: Vec<(usize, usize)> = Vec::new();
        let mut end = place + 1;
        while let Some((event, range)) = page.events.list.get(end) {
            match event {
                Event::Html(text) | Event::Text(text) => {
                    lines.push((html.len(), range.start));
                    html.push_str(&restored(text));
                }
                Event::End(TagEnd::HtmlBlock) => break,
                _ => {}
            }
            end += 1;
        }
        let locate = |range: Range<usize>| {
            let line = lines.partition_point(|(block, _)| *block <= range.start).saturating_sub(1);
            let (block, text) = lines.get(line).copied().unwrap_or_default();
            let start = text + range.start.saturating_sub(block);
            start..start + range.len()
        };
        let pieces = self.read_html(&html, &locate);
        let mut block = RawBlock { range: page.events.range(place), ..RawBlock::default() };
        for piece in pieces {
            self.raw_piece(piece, &mut block);
        }
        self.end_raw(&mut block);
        end + 1
    }

    fn raw_piece(&mut self, piece: Piece, block: &mut RawBlock) {
        if let Some(left_out) = &block.left_out {
            if matches!(&piece, Piece::RefusedEnd(name) if name == left_out) {
                block.left_out = None;
            }
            return;
        }
        match piece {
            Piece::Start(element, html, range) => self.raw_start(element, &html, range, block),
            Piece::End(element, range) => self.raw_end(element, range, block),
            Piece::LeaveOut(name) => block.left_out = Some(name),
            Piece::RefusedEnd(_) => {}
            Piece::Text(text, mark) => {
                if let Some(mark) = mark.filter(|_| !block.has_code()) {
                    self.report_shown("html", mark, None);
                }
                let start = !block.started;
                let text = if start { text.trim_start() } else { &text };
                if !text.is_empty() {
                    self.start_raw(block);
                    self.say(text);
                }
            }
        }
    }

    fn raw_start(
        &mut self,
        element: &'static Element,
        html: &Html,
        range: Range<usize>,
        block: &mut RawBlock,
    ) {
        match element.kind {
            ElementKind::Details => return self.open_details(element, html, range, block),
            ElementKind::Paragraph => self.close_paragraph(block),
            ElementKind::RubyPart => self.close_ruby_part(block),
            ElementKind::Phrase | ElementKind::Void | ElementKind::Summary => {}
        }
        let in_details = matches!(self.frames.last(), Some(Frame::Raw { .. })) && !block.started;
        let fits = match element.kind {
            ElementKind::Paragraph => block.open.is_empty(),
            ElementKind::Summary => block.open.is_empty() && in_details,
            _ => true,
        };
        if !fits {
            block.refused.push(element.name.into());
            return self.report(HtmlPlace { tag: element.name.into() }, range);
        }
        if block.open.len() >= DEPTH {
            block.refused.push(element.name.into());
            return self.report(NestedTooDeep { limit: DEPTH }, range);
        }
        self.start_raw(block);
        self.out().html(html);
        if element.kind != ElementKind::Void {
            block.open.push((element, range));
        }
    }

    fn raw_end(&mut self, element: &'static Element, range: Range<usize>, block: &mut RawBlock) {
        if element.kind == ElementKind::Details {
            self.end_raw(block);
            return self.close_details(element, range, block);
        }
        if let Some(refused) = block.refused.iter().rposition(|name| name == element.name) {
            block.refused.remove(refused);
            return;
        }
        if !block.open.iter().any(|(open, _)| open.name == element.name) {
            if element.kind != ElementKind::Void {
                self.report(HtmlClosesNothing { tag: element.name.into() }, range);
            }
            return;
        }
        while let Some((open, at)) = block.open.pop() {
            self.out().tag(open.close);
            if open.name == element.name {
                break;
            }
            self.judge_open(open, at);
        }
        if matches!(element.kind, ElementKind::Paragraph | ElementKind::Summary) {
            self.end_raw(block);
        }
    }

    /// A new paragraph ends the one before it, as HTML has it.
    fn close_paragraph(&mut self, block: &mut RawBlock) {
        if block.open.first().is_some_and(|(open, _)| open.kind == ElementKind::Paragraph) {
            self.end_raw(block);
        }
    }

    fn close_ruby_part(&mut self, block: &mut RawBlock) {
        if let Some((open, _)) = block.open.pop_if(|(open, _)| open.kind == ElementKind::RubyPart) {
            self.out().tag(open.close);
        }
    }

    fn open_details(
        &mut self,
        element: &'static Element,
        html: &Html,
        range: Range<usize>,
        block: &mut RawBlock,
    ) {
        self.end_raw(block);
        if self.frames.len() >= 2 * DEPTH {
            return self.report(NestedTooDeep { limit: DEPTH }, range);
        }
        self.begin_block();
        self.out().html(html);
        self.frames.push(Frame::Raw { name: element.name, close: element.close, range });
    }

    fn close_details(&mut self, element: &'static Element, range: Range<usize>, block: &RawBlock) {
        if self.frames.pop_if(|frame| matches!(frame, Frame::Raw { .. })).is_some() {
            self.out().tag(element.close);
            self.end_block(BlockKind::Other, block.range.clone());
        } else {
            self.report(HtmlClosesNothing { tag: element.name.into() }, range);
        }
    }

    fn start_raw(&mut self, block: &mut RawBlock) {
        if !block.started {
            block.started = true;
            self.begin_block();
        }
    }

    /// Closes what this block of raw HTML left open.
    fn end_raw(&mut self, block: &mut RawBlock) {
        while let Some((open, at)) = block.open.pop() {
            self.out().tag(open.close);
            self.judge_open(open, at);
        }
        if std::mem::take(&mut block.started) {
            self.end_block(BlockKind::Other, block.range.clone());
        }
    }

    /// HTML itself lets paragraphs and parts of `ruby` end without an end tag.
    fn judge_open(&mut self, open: &Element, at: Range<usize>) {
        if !matches!(open.kind, ElementKind::Paragraph | ElementKind::RubyPart) {
            self.report(HtmlUnclosed { tag: open.name.into() }, at);
        }
    }

    /// Renders raw HTML among words.
    pub(super) fn raw_inline(&mut self, html: &str, range: Range<usize>, run: &mut Run) {
        let start = range.start;
        let locate = move |piece: Range<usize>| {
            let from = (start + piece.start).min(range.end);
            from..(start + piece.end).min(range.end).max(from)
        };
        for piece in self.read_html(&restored(html), &locate) {
            if let Some(left_out) = &run.left_out {
                if matches!(&piece, Piece::RefusedEnd(name) if name == left_out) {
                    run.left_out = None;
                }
                continue;
            }
            match piece {
                Piece::Start(element, html, at) => self.raw_word_start(element, &html, at, run),
                Piece::End(element, at) => self.raw_word_end(element, at, run),
                Piece::LeaveOut(name) => run.left_out = Some(name),
                Piece::RefusedEnd(_) => {}
                Piece::Text(text, _) => self.say(&text),
            }
        }
    }

    fn raw_word_start(
        &mut self,
        element: &'static Element,
        html: &Html,
        at: Range<usize>,
        run: &mut Run,
    ) {
        match element.kind {
            ElementKind::Void => return self.out().html(html),
            ElementKind::RubyPart => {
                if let Some(Open::Raw(_, close, _)) =
                    run.open.pop_if(|open| matches!(open, Open::Raw("rt" | "rp", ..)))
                {
                    self.out().tag(close);
                }
            }
            ElementKind::Phrase => {}
            ElementKind::Paragraph | ElementKind::Details | ElementKind::Summary => {
                run.refused.push(element.name.into());
                return self.report(HtmlPlace { tag: element.name.into() }, at);
            }
        }
        if run.open.len() >= DEPTH {
            run.refused.push(element.name.into());
            return self.report(NestedTooDeep { limit: DEPTH }, at);
        }
        self.out().html(html);
        run.open.push(Open::Raw(element.name, element.close, at));
    }

    fn raw_word_end(&mut self, element: &'static Element, at: Range<usize>, run: &mut Run) {
        if let Some(refused) = run.refused.iter().rposition(|name| name == element.name) {
            run.refused.remove(refused);
            return;
        }
        // Only what was opened since the last emphasis or link can be closed here.
        let around = run.open.iter().rposition(|open| !matches!(open, Open::Raw(..)));
        let own = run.open.get(around.map_or(0, |around| around + 1)..).unwrap_or_default();
        if !own.iter().any(|open| matches!(open, Open::Raw(name, ..) if *name == element.name)) {
            if element.kind != ElementKind::Void {
                self.report(HtmlClosesNothing { tag: element.name.into() }, at);
            }
            return;
        }
        while let Some(Open::Raw(name, close, at)) = run.open.pop() {
            self.out().tag(close);
            if name == element.name {
                break;
            }
            if !matches!(name, "rt" | "rp") {
                self.report(HtmlUnclosed { tag: name.into() }, at);
            }
        }
    }
}
