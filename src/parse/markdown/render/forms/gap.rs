//! Attributes with a space before them: `![](wave.svg) {decorative}`. They are told, and
//! taken for what they were meant to be.

use std::ops::Range;

use super::super::super::attributes::{self, Kind};
use super::super::super::faults::AttributesGap;
use super::super::Renderer;
use crate::tree::nearest::excerpt;

/// The most spaces that are taken for a slip.
const MOST_SPACES: usize = 4;

impl Renderer<'_> {
    /// The brace that attributes of what ends at `end` open: right there, or behind spaces
    /// where they can be nothing else, all of them being of a kind that `are` knows.
    pub(super) fn brace_behind(&self, end: usize, are: impl Fn(&Kind<'_>) -> bool) -> usize {
        let written = self.page.source.written;
        let behind = written.as_bytes().get(end..).unwrap_or_default();
        let gap = behind.iter().take_while(|byte| **byte == b' ').count();
        let is_gap = (1..=MOST_SPACES).contains(&gap) && behind.get(gap) == Some(&b'{');
        let parsed = if is_gap { attributes::parse(written, end + gap).ok() } else { None };
        let known = parsed.is_some_and(|parsed| {
            !parsed.attributes.is_empty()
                && parsed.attributes.iter().all(|attribute| are(&attribute.kind))
        });
        if known { end + gap } else { end }
    }

    /// Tells of the space between what stands at `whole` and its attributes, where there is
    /// one.
    pub(super) fn judge_gap(&mut self, whole: Range<usize>, attributes: Range<usize>) {
        if whole.end >= attributes.start {
            return;
        }
        let source = &self.page.source;
        let written = excerpt(source.slice(attributes.clone()));
        let right = format!("{}{written}", excerpt(source.slice(whole.clone())));
        self.report(AttributesGap { written, right }, whole.end..attributes.end);
    }
}
