//! What somebody did cannot lie ahead: a slip of the year would keep a number on the pages
//! that nobody rings any more, or state a test that nobody made.

use jiff::civil::Date;

use super::Input;
use super::faults::DateInFuture;
use crate::diagnostic::{Diagnostic, Diagnostics, Fault};
use crate::source::{Located, SourcePath};

/// Where the author writes it may be tomorrow already.
const DAYS_AHEAD: i32 = 1;

pub(super) fn check(input: Input<'_>) -> Diagnostics {
    let conformance = &input.config.conformance;
    let audit = conformance.audit.as_ref().map(|audit| &audit.date);
    let stated = [
        ("tested", conformance.tested.as_ref()),
        ("reviewed", conformance.reviewed.as_ref()),
        ("date", audit),
    ];
    let verified =
        input.services.iter().map(|service| ("last_verified", service.last_verified.as_ref()));
    let found = in_file(input.today, "farul.toml", stated);
    found.chain(in_file(input.today, "content/_data/help-services.toml", verified)).collect()
}

fn in_file<'a>(
    today: Date,
    file: &'static str,
    dates: impl IntoIterator<Item = (&'static str, Option<&'a Located<Date>>)>,
) -> impl Iterator<Item = Diagnostic> {
    let file = SourcePath::new(file);
    dates.into_iter().filter_map(move |(key, date)| {
        let date = date.filter(|date| (date.value - today).get_days() > DAYS_AHEAD)?;
        let fault = DateInFuture { key, date: date.value.to_string(), today: today.to_string() };
        Some(fault.at(file.as_ref()?, date.span))
    })
}
