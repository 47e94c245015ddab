//! Walks the blocks of a text.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};

use super::super::directives::Action;
use super::Renderer;
use super::frames::Frame;
use super::inline::is_inline;
use crate::components::blocks::BlockKind;

impl Renderer<'_> {
    /// Renders the events of a range of whole blocks.
    pub(super) fn blocks(&mut self, places: Range<usize>) {
        let mut place = places.start;
        while place < places.end {
            let next = self.block(place);
            place = next.max(place + 1);
        }
        self.act(places.end);
        self.leave_raw();
    }

    /// Renders the block, or the start or end of a container, at `place`; returns the place
    /// behind it.
    fn block(&mut self, place: usize) -> usize {
        let page = self.page;
        let Some((event, range)) = page.events.list.get(place) else { return place + 1 };
        if self.act(place) && matches!(event, Event::Rule) {
            return place + 1;
        }
        match event {
            Event::Start(Tag::FootnoteDefinition(_)) => return self.past_note(place),
            Event::Start(tag) => return self.start(place, tag, range.clone()),
            Event::End(end) => self.end(*end, range.clone()),
            Event::Rule => {
                self.begin_block();
                self.out().tag("<hr>");
                self.end_block(BlockKind::Other, range.clone());
            }
            event if is_inline(event) => return self.tight_words(place),
            _ => {}
        }
        place + 1
    }

    fn start(&mut self, place: usize, tag: &Tag<'_>, range: Range<usize>) -> usize {
        match tag {
            Tag::Paragraph => return self.paragraph(place, range),
            Tag::Heading { level, .. } => return self.heading(place, level_number(*level), range),
            Tag::CodeBlock(kind) => return self.code_block(place, kind, range),
            Tag::HtmlBlock => return self.raw_block(place),
            Tag::Table(alignments) => return self.table(place, alignments, range),
            Tag::BlockQuote(_) => self.open("<blockquote>", "</blockquote>"),
            Tag::List(start) => self.open_list(*start),
            Tag::Item => {
                self.judge_starred_item(&range);
                self.open_item(self.task_state(place), range);
            }
            Tag::DefinitionList => self.open("<dl>", "</dl>"),
            Tag::DefinitionListTitle => self.open("<dt>", "</dt>"),
            Tag::DefinitionListDefinition => self.open("<dd>", "</dd>"),
            tag if is_inline(&Event::End(tag.to_end())) => return self.tight_words(place),
            _ => {}
        }
        place + 1
    }

    fn end(&mut self, end: TagEnd, range: Range<usize>) {
        match end {
            TagEnd::BlockQuote(_)
            | TagEnd::DefinitionList
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition => self.close(range),
            TagEnd::List(_) => self.close_list(range),
            TagEnd::Item => self.close_item(),
            _ => {}
        }
    }

    /// Does what the fences before (or at) an event ask; whether there were any.
    fn act(&mut self, place: usize) -> bool {
        let page = self.page;
        let Some(actions) = page.plan.actions.get(&place) else { return false };
        for action in actions {
            match action {
                Action::Open(directive) => self.open_directive(*directive),
                Action::Close(directive) => self.close_directive(*directive),
                Action::Nothing => {}
            }
        }
        true
    }

    fn paragraph(&mut self, place: usize, range: Range<usize>) -> usize {
        let end = self.run_end(place + 1);
        if self.is_way(place + 1..end) {
            self.way(place + 1..end, range);
            return end + 1;
        }
        self.begin_block();
        if let Some(words) = self.idea(place + 1, end) {
            self.out().tag("<div class=\"idea\">");
            self.inline(place + 1..words - 1);
            self.out().tag("<p>");
            self.inline(words..end);
            self.out().tag("</p></div>");
        } else if self.gathers() {
            self.inline(place + 1..end);
        } else {
            self.out().tag("<p>");
            self.inline(place + 1..end);
            self.out().tag("</p>");
        }
        self.end_block(BlockKind::Paragraph, range);
        end + 1
    }

    /// In a plain version, a picture on the first line of a paragraph stands beside its
    /// words: the place where those begin.
    fn idea(&mut self, place: usize, end: usize) -> Option<usize> {
        let events = self.page.events;
        let is_picture = matches!(events.get(place), Some(Event::Start(Tag::Image { .. })));
        if !self.page.keeps_lines || !is_picture || self.gathers() {
            return None;
        }
        let mut next = events.end_of(place) + 1;
        if let Some(Event::Text(attributes)) = events.get(next)
            && attributes.starts_with('{')
            && attributes.ends_with('}')
        {
            next += 1;
        }
        let breaks = matches!(events.get(next), Some(Event::SoftBreak | Event::HardBreak));
        (breaks && next + 1 < end).then_some(next + 1)
    }

    /// Words that stand in a container without a paragraph.
    fn tight_words(&mut self, place: usize) -> usize {
        let end = self.run_end(place);
        let range = self.page.events.range(place).start..self.page.events.range(end - 1).end;
        if self.is_way(place..end) {
            self.way(place..end, range);
            return end;
        }
        self.begin_block();
        self.inline(place..end);
        // In a directive, words are paragraphs however tight the list around it is.
        let loose = matches!(self.frames.last(), Some(Frame::Gather(_) | Frame::Steps(_)));
        self.end_block(if loose { BlockKind::Paragraph } else { BlockKind::Text }, range);
        end
    }

    /// Whether the box of the item that starts at `place` is ticked, where it has one.
    fn task_state(&self, place: usize) -> Option<bool> {
        let marker = |at| match self.page.events.get(at) {
            Some(Event::TaskListMarker(done)) => Some(*done),
            _ => None,
        };
        let paragraph =
            matches!(self.page.events.get(place + 1), Some(Event::Start(Tag::Paragraph)));
        marker(place + 1).or_else(|| if paragraph { marker(place + 2) } else { None })
    }
}

fn level_number(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}
