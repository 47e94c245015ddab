//! The ids of a page: those its author wrote, each once, and those made for headings.

use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

use super::faults::{IdForm, IdReserved, IdTwice};
use super::slug::slug;
use super::source::Source;
use crate::diagnostic::{Diagnostics, Fault};
use crate::model::outline::Heading;
use crate::source::{Place, Span};
use crate::tree::nearest::excerpt;

/// Whether an id that stands at `range` has the letters that ids have.
pub(super) fn is_sound(
    id: &str,
    range: Range<usize>,
    source: &Source<'_>,
    diagnostics: &mut Diagnostics,
) -> bool {
    let sound = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '-';
    if !id.is_empty() && id.chars().all(sound) {
        return true;
    }
    diagnostics.push(IdForm { id: excerpt(id) }.at(source.file, source.span(range)));
    false
}

/// The ids that authors wrote, with their places.
#[derive(Debug, Default)]
pub(super) struct Ids {
    written: FxHashMap<String, Span>,
}

impl Ids {
    /// Takes an id that stands at `range`, if it is sound and new.
    pub(super) fn take(
        &mut self,
        id: &str,
        range: Range<usize>,
        source: &Source<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Option<String> {
        let span = source.span(range.clone());
        if !is_sound(id, range, source, diagnostics) {
            return None;
        }
        if id.starts_with("f-") {
            diagnostics.push(IdReserved { id: excerpt(id) }.at(source.file, span));
            return None;
        }
        if let Some(first) = self.written.get(id) {
            let fault = IdTwice { id: excerpt(id) }.at(source.file, span);
            diagnostics.push(fault.with_related(Place::at(source.file, *first)));
            return None;
        }
        self.written.insert(id.to_owned(), span);
        Some(id.to_owned())
    }

    /// Gives every heading that has none an id made of its words.
    pub(super) fn name_headings(self, headings: &mut [Heading], language: &str) {
        let mut taken: FxHashSet<String> = self.written.into_keys().collect();
        let mut next: FxHashMap<String, usize> = FxHashMap::default();
        for (place, heading) in headings.iter_mut().enumerate() {
            if heading.explicit {
                continue;
            }
            let made = slug(&heading.text, language, place + 1);
            let mut id = made.clone();
            while !taken.insert(id.clone()) {
                let number = next.entry(made.clone()).or_insert(1);
                *number += 1;
                id = format!("{made}-{number}");
            }
            heading.id = id;
        }
    }
}
