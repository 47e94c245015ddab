//! What the library finds wrong, line by line, and which of it an offer mends.

use std::ops::Range;

use ::toml::de::DeTable;

use super::slips::{self, Offer};
use super::too_deep;
use crate::tree::rows::{LONGEST_TEXT, Row, joined};
use crate::tree::text;

/// What the library says of a line.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) kind: Kind,
    pub(super) row: usize,
    /// The bytes of the line, or of those below it, too.
    pub(super) range: Range<usize>,
    pub(super) message: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Twice,
    Day,
    Syntax,
}

/// The library's faults by position, one a line.
pub(super) fn found(text: &str, mut errors: Vec<::toml::de::Error>) -> Vec<Found> {
    errors.sort_by_key(|error| error.span().map_or(0, |span| span.start));
    let mut found: Vec<Found> = Vec::new();
    let (mut row, mut row_start) = (0, 0);
    for error in errors {
        let span = error.span().unwrap_or(0..0);
        let start = text.floor_char_boundary(span.start);
        let end = text.ceil_char_boundary(span.end).max(start);
        let between = &text[row_start.min(start)..start];
        row += between.matches('\n').count();
        row_start += between.rfind('\n').map_or(0, |last| last + 1);
        if found.last().is_some_and(|last| last.row == row) {
            continue;
        }
        let message = error.message();
        let kind = if message.starts_with("duplicate key") {
            Kind::Twice
        } else if message.starts_with("invalid date") && text::date(&text[start..end]).is_some() {
            Kind::Day
        } else {
            Kind::Syntax
        };
        let range = start - row_start..end - row_start;
        found.push(Found { kind, row, range, message: message.to_owned() });
    }
    found
}

/// The first offer with which fewer lines are wrong, its own no longer among them, and what
/// is wrong then.
pub(super) fn mended(
    rows: &[Row<'_>],
    before: &[Found],
    next: &Found,
) -> Option<(Offer, Vec<Found>)> {
    if rows.last().is_some_and(|row| row.range.end > LONGEST_TEXT) {
        return None;
    }
    slips::offers(rows, next.row).into_iter().find_map(|offer| {
        let mut tried = rows.to_vec();
        tried[offer.row].words = offer.line.clone().into();
        let text = joined(&tried);
        if too_deep(&text).is_some() {
            return None;
        }
        let after = found(&text, DeTable::parse_recoverable(&text).1);
        let is_known = |found: &Found| before.iter().any(|known| known.row == found.row);
        let is_right = after.len() < before.len()
            && after.iter().all(|found| is_known(found) && found.row != next.row);
        is_right.then_some((offer, after))
    })
}
