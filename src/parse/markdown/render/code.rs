//! Writes code, and tells of what is hardly meant to be code: paragraphs and directives that
//! an indentation has made code, and all behind a fence that nothing closes.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event};

use super::super::code;
use super::super::faults::{CodeIndented, CodeUnclosed, DirectiveIndented};
use super::super::source::restored;
use super::Renderer;
use super::forms;
use crate::components::blocks::BlockKind;
use crate::tree::nearest::excerpt;

impl Renderer<'_> {
    /// Renders the code that starts at `place`; returns the place behind it.
    pub(super) fn code_block(
        &mut self,
        place: usize,
        kind: &CodeBlockKind<'_>,
        range: Range<usize>,
    ) -> usize {
        let end = self.page.events.end_of(place);
        match kind {
            CodeBlockKind::Indented => self.judge_indented_code(place + 1..end),
            CodeBlockKind::Fenced(_) => self.judge_fence(place),
        }
        self.begin_block();
        self.out().tag("<pre><code>");
        for at in place + 1..end {
            if let Some(Event::Text(text)) = self.page.events.get(at) {
                self.say(&restored(text));
            }
        }
        self.out().tag("</code></pre>");
        self.end_block(BlockKind::Other, range);
        end + 1
    }

    /// Tells, once a block, that its lines are code by their indentation: at the first one
    /// with a directive, else at the first one.
    fn judge_indented_code(&mut self, words: Range<usize>) {
        let lines = self.lines_of_code(words);
        let directive = lines.iter().find(|line| self.has_directive(line));
        let Some(line) = directive.or(lines.first()).cloned() else { return };
        let written = excerpt(self.page.source.slice(line.clone()));
        if directive.is_some() {
            self.report(DirectiveIndented { line: written }, line);
        } else {
            self.report(CodeIndented { line: written }, line);
        }
    }

    /// The lines of code that say something, without the white space around them.
    fn lines_of_code(&self, words: Range<usize>) -> Vec<Range<usize>> {
        let source = &self.page.source;
        let events = self.page.events.list.get(words).unwrap_or_default();
        let mut lines = Vec::new();
        for (_, range) in events {
            let mut at = range.start;
            for line in source.slice(range.clone()).split_inclusive(['\n', '\r']) {
                let start = at + (line.len() - line.trim_start().len());
                at += line.len();
                let line = line.trim();
                if !line.is_empty() {
                    lines.push(start..start + line.len());
                }
            }
        }
        lines
    }

    /// Whether a line has what would be a fence, or a help service or a term, were it no code.
    fn has_directive(&self, line: &Range<usize>) -> bool {
        let fences = self.page.text_fences;
        let next = fences.partition_point(|fence| fence.start < line.start);
        fences.get(next).is_some_and(|fence| fence.start < line.end)
            || forms::has_named_form(self.page.source.slice(line.clone()))
    }

    /// Tells of a fence that nothing closes.
    fn judge_fence(&mut self, place: usize) {
        let page = self.page;
        let Some(line) = code::unclosed_fence(&page.source, page.events, place) else { return };
        let mark = code::mark(page.source.slice(line.clone()));
        self.report(CodeUnclosed { mark }, line);
    }
}
