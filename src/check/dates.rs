//! Pages of a section with a feed have a date: a feed is sorted by it.

use super::Input;
use super::faults::DateMissing;
use crate::diagnostic::{Diagnostics, Fault};
use crate::model::name::Stem;

pub(super) fn check(input: Input<'_>) -> Diagnostics {
    let outlines = input.site.outlines.iter().zip(&input.site.facts);
    outlines
        .filter(|(outline, facts)| outline.name.stem != Stem::Entrance && facts.date.is_none())
        .filter(|(outline, _)| {
            let top = outline.name.top();
            input.config.sections.iter().any(|section| section.feed && section.id == top)
        })
        .map(|(outline, _)| {
            let fault = DateMissing {
                section: outline.name.top().to_owned(),
                today: input.today.to_string(),
            };
            fault.in_file(&outline.file)
        })
        .collect()
}
