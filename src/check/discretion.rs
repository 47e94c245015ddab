//! Titles of discreet pages keep quiet about the subject: they stand in the tab, in the
//! history and in shared links, where somebody may look over a shoulder.
//!
//! The words to avoid are the campaign's own: `[discreet] avoid` in `farul.toml`.

use super::Input;
use super::faults::{IndiscreetTitle, LongTitle};
use crate::diagnostic::{Diagnostics, Fault};
use crate::model::outline::Outline;

/// What a phone's tab and a history list show of a title, in characters.
const TITLE_LIMIT: usize = 40;

pub(super) fn check(input: Input<'_>) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    for outline in input.site.outlines.iter().filter(|outline| is_discreet(input, outline)) {
        let title = &outline.front.title;
        let avoid = &input.config.discreet_avoid;
        if let Some(word) = avoid.first_in(outline.name.language, &title.value) {
            let fault = IndiscreetTitle { title: title.value.clone(), word };
            diagnostics.push(fault.at(&outline.file, title.span));
        }
        let length = title.value.chars().count();
        if length > TITLE_LIMIT {
            let fault = LongTitle { title: title.value.clone(), length, limit: TITLE_LIMIT };
            diagnostics.push(fault.at(&outline.file, title.span));
        }
    }
    diagnostics
}

fn is_discreet(input: Input<'_>, outline: &Outline) -> bool {
    let audience = input.config.audience_named(outline.name.top());
    let asked = audience.is_some_and(|audience| input.config.audiences[audience.index()].discreet);
    let vital = input.config.vital.iter().any(|vital| vital.value == outline.name.path);
    (asked || vital) && outline.front.indiscreet_because.is_none()
}
