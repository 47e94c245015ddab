//! A caption has at most two lines, and a line at most 37 characters: more covers the
//! picture, or is cut off on a phone.

use std::collections::BTreeSet;

use super::super::Input;
use super::super::faults::{CaptionsLines, CaptionsLong};
use super::used;
use crate::diagnostic::{Diagnostics, Fault};

const LINES: usize = 2;
const LENGTH: usize = 37;

pub(in super::super) fn check(input: Input<'_>) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    let mut seen = BTreeSet::new();
    for used in used(input).filter(|used| seen.insert(used.path)) {
        for cue in &used.captions.cues {
            if cue.lines.len() > LINES {
                let fault = CaptionsLines { lines: cue.lines.len(), limit: LINES };
                diagnostics.push(fault.at(used.path, cue.span));
            }
            for line in &cue.lines {
                let length = line.value.chars().count();
                if length > LENGTH {
                    let fault = CaptionsLong { length, limit: LENGTH };
                    diagnostics.push(fault.at(used.path, line.span));
                }
            }
        }
    }
    diagnostics
}
