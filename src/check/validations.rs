//! A plain version says that people of its readers have read it only where they have read it
//! as it stands: before the page is called easy to read, its claim is looked at.

use super::Input;
use super::faults::{ValidatedBeforeUpdate, ValidatedFullText};
use crate::diagnostic::{Diagnostics, Fault};

pub(super) fn check(input: Input<'_>) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    for (outline, facts) in input.site.outlines.iter().zip(&input.site.facts) {
        let Some(validation) = &outline.front.validated_by else { continue };
        let span = validation.group.span;
        if outline.name.variant.is_none() {
            let variant = input.config.variants.first().cloned();
            diagnostics.push(ValidatedFullText { variant }.at(&outline.file, span));
        } else if let Some(updated) = facts.updated.filter(|updated| *updated > validation.date) {
            let (date, updated) = (validation.date.to_string(), updated.to_string());
            diagnostics.push(ValidatedBeforeUpdate { date, updated }.at(&outline.file, span));
        }
    }
    diagnostics
}
