//! Slips that authors make in front matter: on which line, and the line as it was meant.
//!
//! 1. The parser stumbles at a slip or below it. The longest beginning that it can read
//!    ends above the slip.
//! 2. [`offers`] writes the line below that beginning anew, with as few changes as can be.
//! 3. An offer counts only if the beginning can be read with it. Then the search goes on, as
//!    if the author had taken the offer.
//!
//! [`row`] takes a line apart.

mod offers;
mod row;

use std::borrow::Cow;
use std::ops::Range;

use saphyr_parser::{Event, Parser};

pub(super) use self::row::{is_unseen, own_line};
use crate::tree::rows::{LONGEST_LINE, LONGEST_TEXT, MOST_SLIPS, Row, Slip, joined, rows};

/// So many lines above the parser's place are looked at.
const FARTHEST: usize = 40;

/// An answer to a line that cannot be read.
struct Offer {
    problem: &'static str,
    range: Range<usize>,
    /// The lines that the right one takes the place of.
    rows: Range<usize>,
    line: String,
}

/// The slips of a text that cannot be read, from the top; empty where nothing certain can be
/// said. `known` are the names that the text may use.
pub(super) fn find(text: &str, known: &[&str]) -> Vec<Slip> {
    let mut slips = Vec::new();
    if text.len() > LONGEST_TEXT {
        return slips;
    }
    let mut rows = rows(text);
    while slips.len() < MOST_SLIPS {
        let Some(stumbled) = stumble(&rows) else { break };
        let Some(unread) = unread(&rows, stumbled) else { break };
        let Some(offer) = offers::best(&rows, unread, known) else {
            let open = offers::open_bracket(&rows[unread]);
            slips.extend(open.map(|range| Slip { problem: "bracket", range, line: None }));
            break;
        };
        if offer.line.chars().nth(LONGEST_LINE).is_some() {
            break;
        }
        let range = rows[offer.rows.start].range.start..rows[offer.rows.end - 1].range.end;
        let row = Row { range, words: Cow::Owned(offer.line.clone()) };
        rows.splice(offer.rows, [row]);
        // Nobody could copy white space: the words of the problem say what to type.
        let is_lead = matches!(offer.problem, "tab" | "hidden" | "indentation");
        let line = offer.line.trim_start().to_owned();
        let line = Some(line).filter(|line| !is_lead || line.len() == offer.line.len());
        slips.push(Slip { problem: offer.problem, range: offer.range, line });
    }
    slips
}

/// The first line, counted from the top, behind which the parser goes no further; `None`
/// where it reads all of them.
fn stumble(rows: &[Row<'_>]) -> Option<usize> {
    let text = joined(rows);
    let mut depth = 0_usize;
    for event in Parser::new_from_str(&text) {
        match event {
            Err(error) => {
                let row = error.marker().line().saturating_sub(1);
                return Some(row.min(rows.len().saturating_sub(1)));
            }
            // A text that is no table at all.
            Ok((Event::Scalar(words, ..), _)) if depth == 0 && !words.is_empty() => {
                return Some(rows.len().saturating_sub(1));
            }
            Ok((Event::MappingStart(..) | Event::SequenceStart(..), _)) => depth += 1,
            Ok((Event::MappingEnd | Event::SequenceEnd, _)) => depth = depth.saturating_sub(1),
            Ok(_) => {}
        }
    }
    None
}

/// Whether these lines can be read as a whole.
fn are_sound(rows: &[Row<'_>]) -> bool {
    stumble(rows).is_none()
}

/// The first line behind the longest readable beginning; `None` where it is too far away.
fn unread(rows: &[Row<'_>], stumbled: usize) -> Option<usize> {
    let sound = |end: &usize| are_sound(&rows[..*end]);
    // The parser may name the line above the one that it cannot read.
    let farthest = rows.len().min(stumbled + FARTHEST);
    let below = (stumbled + 1..=farthest).take_while(sound).last();
    let above = || (stumbled.saturating_sub(FARTHEST)..=stumbled).rev().find(sound);
    below.or_else(above).filter(|row| *row < rows.len())
}

#[cfg(test)]
mod tests;
