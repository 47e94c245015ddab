//! `[accessibility]`: what the accessibility statement says in its first words.

use crate::config::conformance::{Audit, Conformance, ConformanceStatus};
use crate::config::faults::ConformanceUnproven;
use crate::tree::fields::{Fields, Wanted};

pub(super) fn read(top: &mut Fields<'_>) -> Conformance {
    let mut conformance = Conformance::default();
    let Some(table) = top.table("accessibility") else { return conformance };
    let mut fields = top.within(&table);
    let status = fields.one_of("status", &ConformanceStatus::ALL);
    conformance.tested = fields.date("tested");
    conformance.reviewed = fields.date("reviewed");
    let names_audit = fields.has("audit");
    conformance.audit = audit(&mut fields);
    if let Some(status) = status {
        conformance.status = status.value;
        // A broken audit has been told already.
        if status.value == ConformanceStatus::Full && !names_audit {
            conformance.status = ConformanceStatus::Partial;
            fields.fault(ConformanceUnproven {}, status.span);
        }
    }
    fields.finish();
    conformance
}

/// `audit = { by = "…", date = … }`
fn audit(fields: &mut Fields<'_>) -> Option<Audit> {
    let table = fields.table("audit")?;
    let mut within = fields.within(&table);
    let by = within.required_text("by");
    if !within.has("date") {
        within.missing("date", Wanted::Date);
    }
    let date = within.date("date");
    within.finish();
    Some(Audit { by: by?.value, date: date? })
}
