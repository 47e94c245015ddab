//! Which pages may be written: those in which no text brings a new fault.
//!
//! A page is judged as it will be, by every rule of a build. Were it written with a fault,
//! the campaign could not be built, and the translator could not see why.

use std::collections::HashMap;

use super::faults::ExchangeFaulty;
use super::import::{ChangedPage, Imported, at};
use crate::diagnostic::{Diagnostic, Diagnostics, Fault, Severity};
use crate::source::{SourcePath, Span};

/// Takes out the pages that would have an error which they do not have now. Each error is
/// told at the text in `file` that brings it.
pub fn keep_sound(
    imported: &mut Imported,
    file: &SourcePath,
    before: &Diagnostics,
    after: &Diagnostics,
) -> Diagnostics {
    let mut found = Diagnostics::new();
    let pages = std::mem::take(&mut imported.pages);
    for page in pages {
        let errors = new_errors(&page, before, after);
        if errors.is_empty() {
            imported.pages.push(page);
            continue;
        }
        imported.untouched += 1;
        let first = errors.first().and_then(|error| origin(&page, error));
        let fault = ExchangeFaulty { page: page.key.clone(), number: errors.len() };
        found.push(fault.diagnostic(Some(at(file, first))));
        for error in errors {
            found.push(told(error, &page, file));
        }
    }
    found
}

/// The errors of a page as it will be, without as many of each kind as it has now.
fn new_errors<'a>(
    page: &ChangedPage,
    before: &Diagnostics,
    after: &'a Diagnostics,
) -> Vec<&'a Diagnostic> {
    if page.text.is_none() {
        return Vec::new();
    }
    let is_its_own = |one: &&Diagnostic| {
        let stands_at = one.place.as_ref().map(|place| &place.file);
        one.severity == Severity::Error && stands_at == Some(&page.file)
    };
    let mut known: HashMap<&str, usize> = HashMap::new();
    for one in before.iter().filter(is_its_own) {
        *known.entry(one.code.name).or_default() += 1;
    }
    let is_new = |one: &&Diagnostic| match known.get_mut(one.code.name) {
        Some(left) if *left > 0 => {
            *left -= 1;
            false
        }
        _ => true,
    };
    after.iter().filter(is_its_own).filter(is_new).collect()
}

/// The text that an error comes from: the one it stands in, else the next one, else the last.
fn origin(page: &ChangedPage, error: &Diagnostic) -> Option<Span> {
    let start =
        error.place.as_ref().and_then(|place| place.span).map_or(0, |span| span.range().start);
    let within = page.places.iter().find(|(range, _)| range.contains(&start));
    let next = || page.places.iter().find(|(range, _)| range.start >= start);
    within.or_else(next).or(page.places.last()).map(|(_, span)| *span)
}

/// The error where the translator can mend it: the page is on no disk.
fn told(error: &Diagnostic, page: &ChangedPage, file: &SourcePath) -> Diagnostic {
    let mut told = error.clone();
    told.place = Some(at(file, origin(page, error)));
    told.related.retain(|place| place.file != page.file);
    told
}
