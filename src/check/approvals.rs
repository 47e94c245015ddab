//! Pages of audiences that need approval are approved as they stand.
//!
//! A preview shows them with a banner and counts them; a release does not go out without.

use super::Input;
use super::faults::{ApprovalLapsed, NotApproved};
use crate::diagnostic::{Diagnostic, Diagnostics, Fault, Severity};
use crate::model::outline::{Approval, Outline};
use crate::resolve::Mode;

pub(super) fn check(input: Input<'_>) -> Diagnostics {
    let outlines = input.site.outlines.iter().zip(&input.site.facts);
    let published = outlines.filter(|(_, facts)| input.mode == Mode::Preview || !facts.draft);
    published.filter_map(|(outline, _)| judge(input, outline)).collect()
}

fn judge(input: Input<'_>, outline: &Outline) -> Option<Diagnostic> {
    let audience =
        &input.config.audiences[input.config.audience_named(outline.name.top())?.index()];
    if !audience.needs_approval {
        return None;
    }
    let file = outline.file.to_string();
    let mut diagnostic = match &outline.approval {
        Approval::Given(_) => return None,
        Approval::Missing => {
            let role = input.config.roles.first().cloned();
            NotApproved { audience: audience.id.value.clone(), file, role }.in_file(&outline.file)
        }
        Approval::Lapsed(record) => {
            let fault = ApprovalLapsed {
                date: record.date.to_string(),
                file,
                role: record.role.value.clone(),
            };
            fault.at(&outline.file, record.role.span)
        }
    };
    if input.mode == Mode::Release {
        diagnostic.severity = Severity::Error;
    }
    Some(diagnostic)
}
