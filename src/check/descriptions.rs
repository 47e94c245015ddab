//! Every page says in one sentence what it gives: readers see it first, lists and search
//! engines show it.

use super::Input;
use super::faults::DescriptionMissing;
use crate::diagnostic::{Diagnostics, Fault};

pub(super) fn check(input: Input<'_>) -> Diagnostics {
    // Where the front matter cannot be read, that is the finding.
    let read = input.site.outlines.iter().filter(|outline| !outline.front.title.value.is_empty());
    let without = read.filter(|outline| {
        outline.front.description.as_deref().is_none_or(|text| text.trim().is_empty())
    });
    without.map(|outline| DescriptionMissing {}.in_file(&outline.file)).collect()
}
