//! Help services that pages name exist, and numbers that young readers get were rung.
//!
//! In a release, a service that nobody verified in the last 180 days shows no number on a
//! young reader's page, and the check says so; after 90 days it gives a hint.

use super::Input;
use super::faults::{ServiceNotVerified, ServiceUnknown, ServiceVerificationDue};
use crate::config::services::{HelpService, VERIFIED_FOR_DAYS, VERIFIED_WARN_AFTER_DAYS};
use crate::diagnostic::{Diagnostic, Diagnostics, Fault, Severity};
use crate::resolve::Mode;
use crate::source::SourcePath;
use crate::tree::nearest::nearest;

pub(super) fn check(input: Input<'_>) -> Diagnostics {
    let mut diagnostics = unknown(input);
    if input.mode == Mode::Release {
        let young = input.services.iter().filter(|service| is_for_young(input, service));
        diagnostics.extend(young.filter_map(|service| unverified(input, service)));
    }
    diagnostics
}

fn unknown(input: Input<'_>) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    for outline in &input.site.outlines {
        for named in &outline.services {
            if input.services.iter().any(|service| service.id.value == named.value) {
                continue;
            }
            let known = input.services.iter().map(|service| service.id.value.as_str());
            let nearest = nearest(&named.value, known);
            let fault = ServiceUnknown { id: named.value.clone(), nearest };
            diagnostics.push(fault.at(&outline.file, named.span));
        }
    }
    diagnostics
}

/// Pages without an audience are read by children, too.
fn is_for_young(input: Input<'_>, service: &HelpService) -> bool {
    let young = |audience: &crate::model::ids::AudienceId| {
        input.config.audiences[audience.index()].is_young()
    };
    let named_for_all = input.site.outlines.iter().any(|outline| {
        let for_all = input.config.audience_named(outline.name.top()).is_none();
        for_all && outline.services.iter().any(|named| named.value == service.id.value)
    });
    named_for_all || service.audiences.is_empty() || service.audiences.iter().any(young)
}

fn unverified(input: Input<'_>, service: &HelpService) -> Option<Diagnostic> {
    if service.emergency || service.number.is_none() {
        return None;
    }
    let file = SourcePath::new("content/_data/help-services.toml")?;
    let name = service.id.value.clone();
    let limit = i64::from(VERIFIED_FOR_DAYS);
    match service.days_since_verified(input.today) {
        Some(days) if days <= VERIFIED_WARN_AFTER_DAYS => None,
        Some(days) if days <= VERIFIED_FOR_DAYS => {
            let fault = ServiceVerificationDue { name, days: i64::from(days), limit };
            let mut due = fault.at(&file, service.span);
            // A release lets no warning pass, and this one is still within its time.
            due.severity = Severity::Hint;
            Some(due)
        }
        days => Some(
            ServiceNotVerified { name, days: days.map(i64::from), limit }.at(&file, service.span),
        ),
    }
}
