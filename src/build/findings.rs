//! The findings of a build as they are told: sorted, and none of them too often.

use std::collections::BTreeMap;

use super::Inputs;
use super::faults::FindingsLeftOut;
use crate::diagnostic::{Diagnostics, Fault};
use crate::resolve::Mode;
use crate::source::SourcePath;

/// Sorted, made strict where the build is (a release lets no warning pass), and short
/// enough to be read.
pub(super) fn finished(mut diagnostics: Diagnostics, inputs: &Inputs) -> Diagnostics {
    if inputs.strict || inputs.mode == Mode::Release {
        diagnostics.make_strict();
    }
    shortened(diagnostics.sorted()).sorted()
}

/// The most findings of one file that a run shows.
const SHOWN_PER_FILE: usize = 100;

/// Leaves out what a file has beyond its first hundred findings, and says how many.
fn shortened(diagnostics: Diagnostics) -> Diagnostics {
    let mut counts: BTreeMap<SourcePath, usize> = BTreeMap::new();
    let mut shown = Diagnostics::new();
    for diagnostic in diagnostics {
        let count =
            diagnostic.place.as_ref().map(|place| counts.entry(place.file.clone()).or_default());
        let is_shown = count.is_none_or(|count| {
            *count += 1;
            *count <= SHOWN_PER_FILE
        });
        if is_shown {
            shown.push(diagnostic);
        }
    }
    for (file, count) in counts.into_iter().filter(|(_, count)| *count > SHOWN_PER_FILE) {
        let fault = FindingsLeftOut { number: count - SHOWN_PER_FILE, shown: SHOWN_PER_FILE };
        shown.push(fault.in_file(&file));
    }
    shown
}
