//! Tables: a region that can be named and scrolled with the keyboard, and header cells
//! that say what they head.

use std::ops::Range;

use pulldown_cmark::{Alignment, Event, Tag, TagEnd};

use super::super::faults::TableRowLong;
use super::Renderer;
use crate::components::blocks::BlockKind;
use crate::model::body::{Hole, Word};
use crate::tree::nearest::excerpt;

impl Renderer<'_> {
    /// Renders the table that starts at `place`; returns the place behind it.
    pub(super) fn table(
        &mut self,
        place: usize,
        alignments: &[Alignment],
        range: Range<usize>,
    ) -> usize {
        self.tables += 1;
        let table = self.tables;
        self.begin_block();
        self.out().tag("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"");
        self.out().hole(Hole::Word(Word::Table { table }));
        self.out().tag("\"><table>");
        let mut at = place + 1;
        let (mut head, mut column, mut rows, mut written_to) = (false, 0, 0, 0);
        loop {
            match self.page.events.get(at) {
                Some(Event::Start(Tag::TableHead)) => {
                    (head, column) = (true, 0);
                    self.out().tag("<thead><tr>");
                }
                Some(Event::End(TagEnd::TableHead)) => {
                    head = false;
                    self.out().tag("</tr></thead>");
                }
                Some(Event::Start(Tag::TableRow)) => {
                    column = 0;
                    self.out().tag(if rows == 0 { "<tbody><tr>" } else { "<tr>" });
                    rows += 1;
                }
                Some(Event::End(TagEnd::TableRow)) => {
                    self.out().tag("</tr>");
                    self.judge_row(written_to..self.page.events.range(at).end, column);
                }
                Some(Event::Start(Tag::TableCell)) => {
                    at = self.cell(at, head, column, alignments.get(column));
                    column += 1;
                    written_to = self.page.events.range(at).end;
                }
                Some(Event::End(TagEnd::Table)) | None => break,
                Some(_) => {}
            }
            at += 1;
        }
        self.out().tag(if rows == 0 { "</table></div>" } else { "</tbody></table></div>" });
        self.end_block(BlockKind::Other, range);
        at + 1
    }

    /// Tells of words in a row behind its last column, which no reader sees.
    fn judge_row(&mut self, rest: Range<usize>, columns: usize) {
        let behind = self.page.source.slice(rest.clone());
        let lost = behind.trim_matches(|sign: char| sign == '|' || sign.is_whitespace());
        if !lost.is_empty() {
            let start = rest.start + behind.find(lost).unwrap_or(0);
            let fault = TableRowLong { lost: excerpt(lost), columns };
            self.report(fault, start..start + lost.len());
        }
    }

    /// Renders a cell; returns the place of its end.
    fn cell(&mut self, place: usize, head: bool, column: usize, side: Option<&Alignment>) -> usize {
        let end = self.run_end(place + 1);
        // The corner above row names heads nothing.
        let heads = head && !(column == 0 && end == place + 1);
        self.out().tag(if heads { "<th scope=\"col\"" } else { "<td" });
        self.out().tag(match side {
            Some(Alignment::Center) => " class=\"align-center\">",
            Some(Alignment::Right) => " class=\"align-end\">",
            _ => ">",
        });
        self.inline(place + 1..end);
        self.out().tag(if heads { "</th>" } else { "</td>" });
        end
    }
}
