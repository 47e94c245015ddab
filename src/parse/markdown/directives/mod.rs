//! Directives: `:::name{attributes}` … `:::`, the blocks that components are written as.
//!
//! 1. [`scan`] finds the lines that could be fences, before the parser: each is shown to
//!    it as a thematic break of equal length.
//! 2. Where the parser reports a break at that very place, the fence counts; where it does
//!    not (inside code, HTML, an indented line), the line is text and is parsed as such.
//! 3. [`pairs`] matches openers and closers within their containers.

mod misformed;
mod pairs;
mod scan;

pub(super) use misformed::Form;
pub(super) use pairs::{Action, Directive, Plan, pair};
pub(super) use scan::{Fence, FenceKind, OpeningFault, Scan, scan};

use pulldown_cmark::Event;
use rustc_hash::FxHashSet;

use super::events::Events;

impl Scan {
    /// The fences that the parser did not report as breaks.
    pub(super) fn lost(&self, events: &Events<'_>) -> FxHashSet<usize> {
        let mut lost: FxHashSet<usize> = self.fences.iter().map(|fence| fence.start).collect();
        for (event, range) in &events.list {
            if matches!(event, Event::Rule) {
                lost.remove(&range.start);
            }
        }
        lost
    }

    /// Makes text of the fences that start at these places.
    pub(super) fn give_up(&mut self, lost: &FxHashSet<usize>) {
        for fence in std::mem::take(&mut self.fences) {
            if lost.contains(&fence.start) {
                self.colons.push(fence.start);
                self.text.push(fence);
            } else {
                self.fences.push(fence);
            }
        }
        self.text.sort_by_key(|fence| fence.start);
        self.colons.sort_unstable();
    }
}
