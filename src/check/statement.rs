//! An accessibility statement is looked through every year (Decision (EU) 2018/1523).

use super::Input;
use super::faults::StatementDue;
use crate::diagnostic::{Diagnostics, Fault};
use crate::source::SourcePath;

/// After how many days it is due.
const DAYS: i32 = 365;

pub(super) fn check(input: Input<'_>) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    let Some(reviewed) = &input.config.conformance.reviewed else { return diagnostics };
    let days = (input.today - reviewed.value).get_days();
    if let (true, Some(settings)) = (days > DAYS, SourcePath::new("farul.toml")) {
        let fault = StatementDue { days: i64::from(days) };
        diagnostics.push(fault.at(&settings, reviewed.span));
    }
    diagnostics
}
