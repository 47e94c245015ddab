//! Young readers get captions slowly enough to read them: at most 13 characters a second.

use std::collections::BTreeSet;

use super::super::Input;
use super::super::faults::CaptionsFast;
use super::{Used, used};
use crate::assets::captions::Cue;
use crate::diagnostic::{Diagnostics, Fault};

const LIMIT: u64 = 13;

pub(in super::super) fn check(input: Input<'_>) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    let mut seen = BTreeSet::new();
    let is_young = |used: &Used<'_>| {
        used.page.audience.is_some_and(|id| input.config.audiences[id.index()].is_young())
    };
    for used in used(input).filter(is_young) {
        if !seen.insert(used.path) {
            continue;
        }
        for cue in &used.captions.cues {
            let characters = characters(cue);
            let time = cue.end - cue.start;
            if characters * 1000 > LIMIT * time {
                let needed = (characters * 10).div_ceil(LIMIT);
                let fault = CaptionsFast {
                    speed: whole((characters * 1000).div_ceil(time.max(1))),
                    limit: whole(LIMIT),
                    seconds: format!("{}.{}", needed / 10, needed % 10),
                };
                diagnostics.push(fault.at(used.path, cue.span));
            }
        }
    }
    diagnostics
}

/// The characters of a caption; a new line counts as one, as a space would.
fn characters(cue: &Cue) -> u64 {
    let letters: usize = cue.lines.iter().map(|line| line.value.chars().count()).sum();
    (letters + cue.lines.len().saturating_sub(1)) as u64
}

fn whole(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
