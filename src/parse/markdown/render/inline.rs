//! Writes runs of words: emphasis, code, breaks, and what stands among them.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use super::super::faults::{DirectiveIndented, HtmlUnclosed};
use super::super::source::restored;
use super::Renderer;
use super::forms::{self, Forms, Mark, MarkKind, Meant};
use super::frames::Frame;
use crate::components::blocks::write_state;
use crate::config::tag;
use crate::model::body::Hole;
use crate::source::Located;
use crate::typography::Setter;

/// Something open in a run.
#[derive(Debug)]
pub(super) enum Open {
    /// Emphasis and the like; the markup that closes it.
    Mark(&'static str),
    /// A passage in another language; whether it has a tag.
    Language(bool),
    /// A link; `None` inside another one.
    Link(Option<u32>),
    /// A word of the glossary; whether it is known.
    Term(bool),
    /// An element of raw HTML: its name, the markup that closes it, its tag's bytes.
    Raw(&'static str, &'static str, Range<usize>),
}

/// A run being written.
#[derive(Debug, Default)]
pub(super) struct Run {
    forms: Forms,
    next_mark: usize,
    /// Bytes before this one are written.
    written_to: usize,
    pub(super) open: Vec<Open>,
    /// The element whose content is left out, such as `script`.
    pub(super) left_out: Option<String>,
    /// Elements whose start tag was refused.
    pub(super) refused: Vec<String>,
}

/// Whether an event belongs to a run of words.
pub(super) fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => is_inline_end(tag.to_end()),
        Event::End(end) => is_inline_end(*end),
        Event::Text(_)
        | Event::Code(_)
        | Event::InlineHtml(_)
        | Event::FootnoteReference(_)
        | Event::SoftBreak
        | Event::HardBreak
        | Event::TaskListMarker(_)
        | Event::InlineMath(_)
        | Event::DisplayMath(_) => true,
        Event::Html(_) | Event::Rule => false,
    }
}

fn is_inline_end(end: TagEnd) -> bool {
    matches!(
        end,
        TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Subscript
            | TagEnd::Superscript
            | TagEnd::Link
            | TagEnd::Image
    )
}

impl Renderer<'_> {
    /// The place of the first event from `place` on that is not one of a run.
    pub(super) fn run_end(&self, place: usize) -> usize {
        let rest = self.page.events.list.get(place..).unwrap_or_default();
        place + rest.iter().position(|(event, _)| !is_inline(event)).unwrap_or(rest.len())
    }

    /// Writes a run of words.
    pub(super) fn inline(&mut self, run: Range<usize>) {
        if !run.is_empty() {
            let mut forms = self.find_forms(run.clone(), forms::Part::Words);
            self.find_terms(run.clone(), &mut forms);
            self.inline_with(run, forms);
        }
    }

    /// Writes a run of words whose forms are known.
    pub(super) fn inline_with(&mut self, places: Range<usize>, forms: Forms) {
        let page = self.page;
        self.find_typed(places.clone(), &forms);
        self.judge_shown(places.clone());
        let mut run = Run { forms, open: std::mem::take(&mut self.spare_open), ..Run::default() };
        self.setter.begin();
        self.heard.begin();
        let mut place = places.start;
        while place < places.end {
            let Some((event, range)) = page.events.list.get(place) else { break };
            place = self.word_event(place, event, range.clone(), &mut run);
        }
        while let Some(open) = run.open.pop() {
            self.close_open(open);
        }
        self.spare_open = run.open;
    }

    fn word_event(
        &mut self,
        place: usize,
        event: &Event<'_>,
        range: Range<usize>,
        run: &mut Run,
    ) -> usize {
        if run.left_out.is_some() && !matches!(event, Event::InlineHtml(_) | Event::End(_)) {
            // The content of a script: not shown, but what closes around it still does.
            if let Event::Start(_) = event {
                return self.page.events.end_of(place) + 1;
            }
            return place + 1;
        }
        match event {
            Event::Text(text) => self.text(text, range, run),
            Event::Code(code) => {
                self.out().tag("<code>");
                let code = restored(code);
                self.setter.skip(&code);
                self.heard.sign('\u{FFFC}');
                self.say(&code);
                self.out().tag("</code>");
            }
            Event::Start(Tag::Image { dest_url, title, .. }) => {
                return self.picture(place, &restored(dest_url), title, &run.forms);
            }
            Event::Start(Tag::Link { dest_url, link_type, title, .. }) => {
                let nested = run.in_link();
                let link = (!nested).then(|| {
                    let address = restored(dest_url);
                    self.judge_link_words(place, &address, range.clone(), &run.forms);
                    self.link(place, &address, *link_type, title, range)
                });
                run.open.push(Open::Link(link));
            }
            Event::Start(tag) => self.open_mark(tag, run),
            Event::End(_) => self.close_mark(run),
            Event::InlineHtml(html) => self.raw_inline(html, range, run),
            Event::FootnoteReference(label) => self.footnote_reference(label),
            // The end of a line within a term has been written with it.
            Event::SoftBreak if range.start < run.written_to => {}
            Event::SoftBreak => {
                self.setter.skip(" ");
                self.heard.sign(' ');
                let line_end = if self.page.keeps_lines { "<br>" } else { "\n" };
                self.out().tag(line_end);
            }
            Event::HardBreak => {
                self.setter.skip(" ");
                self.heard.sign(' ');
                self.out().tag("<br>");
            }
            Event::TaskListMarker(done) => self.task(*done),
            _ => {}
        }
        place + 1
    }

    /// A task's state; an item that is gathered keeps it beside its words.
    fn task(&mut self, done: bool) {
        if !matches!(self.frames.last(), Some(Frame::Item { .. })) {
            write_state(self.out(), done);
        }
    }

    fn open_mark(&mut self, tag: &Tag<'_>, run: &mut Run) {
        let (open, close) = match tag {
            Tag::Emphasis => ("<em>", "</em>"),
            Tag::Strong => ("<strong>", "</strong>"),
            Tag::Strikethrough => ("<s>", "</s>"),
            _ => ("", ""),
        };
        self.out().tag(open);
        run.open.push(Open::Mark(close));
    }

    /// Closes the innermost emphasis, language or link, and raw HTML left open in it.
    fn close_mark(&mut self, run: &mut Run) {
        while let Some(open) = run.open.pop() {
            let raw = matches!(open, Open::Raw(..));
            self.close_open(open);
            if !raw {
                break;
            }
        }
    }

    fn close_open(&mut self, open: Open) {
        match open {
            Open::Mark(close) => self.out().tag(close),
            Open::Language(true) => {
                self.setter.leave();
                self.out().tag("</span>");
            }
            Open::Term(true) => self.out().tag("</a>"),
            Open::Link(Some(link)) => self.out().hole(Hole::LinkEnd(link)),
            Open::Language(false) | Open::Link(None) | Open::Term(false) => {}
            Open::Raw(name, close, range) => {
                if !matches!(name, "rt" | "rp") {
                    self.report(HtmlUnclosed { tag: name.into() }, range);
                }
                self.out().tag(close);
            }
        }
    }

    fn text(&mut self, text: &CowStr<'_>, range: Range<usize>, run: &mut Run) {
        self.judge_indented(range.start);
        let from = range.start.max(run.written_to);
        let page = self.page;
        let escaped =
            page.source.written.as_bytes().get(range.start.wrapping_sub(1)) == Some(&b'\\');
        let literal = self.is_literal(text, &range);
        if run.next_mark >= run.forms.marks.len() && from == range.start || !literal {
            let said = if literal { page.source.slice(range.clone()) } else { &restored(text) };
            self.say_set(said, escaped || !literal, range);
            return;
        }
        let mut from = from.min(range.end);
        while let Some(mark) = run.take_mark_before(range.end) {
            self.say_set(
                page.source.slice(from..mark.range.start),
                escaped && from == range.start,
                from..mark.range.start,
            );
            from = mark.range.end.min(range.end);
            run.written_to = mark.range.end;
            self.mark(mark, run);
        }
        self.say_set(
            page.source.slice(from..range.end),
            escaped && from == range.start,
            from..range.end,
        );
    }

    fn mark(&mut self, mark: Mark, run: &mut Run) {
        match mark.kind {
            MarkKind::LanguageStart(language) => {
                run.open.push(Open::Language(language.is_some()));
                let Some(language) = language else { return };
                let around = tag::is_right_to_left(self.setter.tag());
                self.setter.enter(&language.tag);
                self.out().tag("<span lang=\"");
                self.out().text(&language.tag);
                self.out().tag(match (language.right_to_left, around) {
                    (true, false) => "\" dir=\"rtl\">",
                    (false, true) => "\" dir=\"ltr\">",
                    _ => "\">",
                });
            }
            MarkKind::LanguageEnd | MarkKind::TermEnd => self.close_mark(run),
            MarkKind::TermStart(term) => {
                run.open.push(Open::Term(term.is_some()));
                if let Some(term) = term {
                    self.open_term(term);
                }
            }
            MarkKind::Found(term, said) => self.found_term(term, &said, mark.range),
            MarkKind::Service(id, meant) => {
                self.heard.sign('\u{FFFC}');
                let place = Self::place_in(&self.made.services);
                let span = self.span(mark.range);
                self.made.services.push(Located::new(id, span));
                self.out().hole(match meant {
                    Meant::Number => Hole::Service(place),
                    Meant::Site => Hole::ServiceSite(place),
                    Meant::Written => Hole::ServiceWritten(place),
                });
            }
            MarkKind::Silent => {}
        }
    }

    /// Tells the author of a fence that the parser read as words.
    fn judge_indented(&mut self, start: usize) {
        let page = self.page;
        let fence = page.text_fences.binary_search_by_key(&start, |fence| fence.start);
        if let Some(fence) = fence.ok().and_then(|fence| page.text_fences.get(fence)) {
            let line = page.source.slice(fence.start..fence.end).trim_end().to_owned();
            self.report(DirectiveIndented { line }, fence.start..fence.end);
        }
    }

    /// The words of a run, without markup: for names and alternative texts.
    pub(super) fn plain(&self, places: Range<usize>, forms: &Forms) -> String {
        let page = self.page;
        let mut plain = String::new();
        let mut setter = Setter::new(page.language, page.sets_quotes);
        for (event, range) in page.events.list.get(places).unwrap_or_default() {
            match event {
                Event::Text(text) if forms.marks.is_empty() || !self.is_literal(text, range) => {
                    plain.push_str(&setter.set(&restored(text)));
                }
                Event::Text(_) => {
                    let letters = page.source.slice(range.clone()).char_indices();
                    let marked = |at: usize| {
                        let next = forms.marks.partition_point(|mark| mark.range.end <= at);
                        forms.marks.get(next).is_some_and(|mark| mark.range.contains(&at))
                    };
                    let kept = letters.filter(|(at, _)| !marked(range.start + at));
                    let kept: String = kept.map(|(_, letter)| letter).collect();
                    plain.push_str(&setter.set(&kept));
                }
                Event::Code(code) => {
                    setter.skip(code);
                    plain.push_str(&restored(code));
                }
                Event::SoftBreak | Event::HardBreak => {
                    setter.skip(" ");
                    plain.push(' ');
                }
                _ => {}
            }
        }
        plain.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

impl Run {
    pub(super) fn in_link(&self) -> bool {
        self.open.iter().any(|open| matches!(open, Open::Link(_) | Open::Term(true)))
    }

    /// The next mark that starts before `end`, taken out.
    fn take_mark_before(&mut self, end: usize) -> Option<Mark> {
        let mark = self.forms.marks.get_mut(self.next_mark)?;
        if mark.range.start >= end {
            return None;
        }
        self.next_mark += 1;
        let kind = std::mem::replace(&mut mark.kind, MarkKind::Silent);
        Some(Mark { range: mark.range.clone(), kind })
    }
}
