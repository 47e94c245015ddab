//! Headings: their levels, ids, and the links to them.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::super::faults::{HeadingEmpty, HeadingLevelOne, HeadingSkips};
use super::Renderer;
use super::forms::{Forms, MarkKind, Part};
use super::frames::Frame;
use crate::components::blocks::BlockKind;
use crate::model::body::{Hole, Word};
use crate::model::headings::PART_ID;
use crate::model::outline::{Heading, Opens};
use crate::tree::nearest::excerpt;

impl Renderer<'_> {
    /// Renders the heading that starts at `place`; returns the place behind it.
    ///
    /// The link to it stands beside it, not in it: else a screen reader would read the
    /// link's name with every heading.
    pub(super) fn heading(&mut self, place: usize, level: u8, range: Range<usize>) -> usize {
        if matches!(self.frames.last(), Some(Frame::Steps(_))) {
            return self.step(place, level, range);
        }
        let end = self.run_end(place + 1);
        let mut forms = self.find_forms(place + 1..end, Part::Heading);
        let text = self.plain(place + 1..end, &forms);
        let level = self.judged_level(level, &text, range.clone());
        let id = forms.heading_id.take().map(|id| id.value);
        let opens = self.opens(level, place + 1..end, &forms);
        let number = Self::place_in(&self.made.headings);
        self.begin_block();
        self.end_notes(level);
        self.out().tag("<div class=\"heading\"");
        if opens != Opens::Less {
            let parts = self.made.headings.iter().filter(|heading| heading.opens != Opens::Less);
            let number = parts.count() + 1;
            self.out().tag(" id=\"");
            self.out().tag(PART_ID);
            self.out().text(&number.to_string());
            self.out().tag("\"");
        }
        self.out().tag(">");
        self.out().tag(OPEN.get(usize::from(level)).copied().unwrap_or("<h6 id=\""));
        self.out().hole(Hole::HeadingId(number));
        self.out().tag("\">");
        self.inline_with(place + 1..end, forms);
        self.out().tag(CLOSE.get(usize::from(level)).copied().unwrap_or("</h6>"));
        self.out().tag("<a class=\"anchor\" href=\"#");
        self.out().hole(Hole::HeadingId(number));
        self.out().tag("\" aria-label=\"");
        self.out().hole(Hole::Word(Word::HeadingAnchor));
        self.out().text(" ");
        self.out().text(&text);
        self.out().tag("\">#</a></div>");
        self.end_block(BlockKind::Other, range.clone());
        self.made.headings.push(Heading {
            level,
            text,
            explicit: id.is_some(),
            id: id.unwrap_or_default(),
            opens,
            span: self.span(range),
        });
        end + 1
    }

    /// What a heading opens.
    fn opens(&self, level: u8, places: Range<usize>, forms: &Forms) -> Opens {
        if level != 2 || !self.frames.is_empty() {
            return Opens::Less;
        }
        let events = self.page.events.list.get(places).unwrap_or_default();
        let is_words = events.iter().all(|(event, _)| match event {
            Event::Text(_) | Event::Code(_) | Event::SoftBreak | Event::HardBreak => true,
            Event::Start(tag) => matches!(tag, Tag::Emphasis | Tag::Strong),
            Event::End(tag) => matches!(tag, TagEnd::Emphasis | TagEnd::Strong),
            _ => false,
        });
        let is_marked = forms.marks.iter().any(|mark| !matches!(mark.kind, MarkKind::Silent));
        if is_words && !is_marked { Opens::Part } else { Opens::MarkedPart }
    }

    /// The level that the heading gets, from 2: the page's title is its first.
    fn judged_level(&mut self, level: u8, text: &str, range: Range<usize>) -> u8 {
        if text.is_empty() {
            self.report(HeadingEmpty {}, range.clone());
        }
        if level == 1 {
            self.report(HeadingLevelOne { text: excerpt(text) }, range);
            return 2;
        }
        let above = self.made.headings.last().map_or(1, |heading| heading.level);
        if level > above + 1 {
            let fault = HeadingSkips {
                text: excerpt(text),
                written: "#".repeat(usize::from(level)),
                right: "#".repeat(usize::from(above + 1)),
            };
            self.report(fault, range);
        }
        level
    }
}

const OPEN: [&str; 7] = ["", "", "<h2 id=\"", "<h3 id=\"", "<h4 id=\"", "<h5 id=\"", "<h6 id=\""];
const CLOSE: [&str; 7] = ["", "", "</h2>", "</h3>", "</h4>", "</h5>", "</h6>"];
