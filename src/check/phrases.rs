//! Exercises are held to the phrases that the campaign declares. Where a language has none,
//! nothing would be held, and nobody would know.

use super::Input;
use super::faults::PhrasesMissing;
use crate::config::Audience;
use crate::diagnostic::{Diagnostic, Diagnostics, Fault};
use crate::model::ids::LanguageId;
use crate::model::outline::Outline;

/// Phrases, and the component that is held to them.
struct Held {
    component: &'static str,
    table: &'static str,
    key: &'static str,
    /// Whether that is so on pages for young readers alone.
    for_young: bool,
}

const HELD: [Held; 2] = [
    Held { component: "choices", table: "choices", key: "happened", for_young: false },
    Held { component: "quiz", table: "quiz", key: "first_person", for_young: true },
];

pub(super) fn check(input: Input<'_>) -> Diagnostics {
    let lists = [&input.config.happened, &input.config.first_person];
    let mut found = Diagnostics::new();
    for (held, list) in HELD.iter().zip(lists) {
        let without = input.config.language_ids().filter(|language| list.of(*language).is_empty());
        found.extend(without.filter_map(|language| first_unheld(input, held, language)));
    }
    found
}

/// The first block of a language that should be held, and is not.
fn first_unheld(input: Input<'_>, held: &Held, language: LanguageId) -> Option<Diagnostic> {
    let mut pages = input.site.outlines.iter().filter(|outline| {
        outline.name.language == language && (!held.for_young || is_for_young(input, outline))
    });
    pages.find_map(|outline| {
        let fact = outline.components.iter().find(|fact| fact.name == held.component)?;
        let tag = input.config.language(language).tag.clone();
        let (table, key) = (held.table, held.key);
        Some(PhrasesMissing { table, key, language: tag }.at(&outline.file, fact.span))
    })
}

fn is_for_young(input: Input<'_>, outline: &Outline) -> bool {
    let audience = input.config.audience_named(outline.name.top());
    let audience = audience.and_then(|audience| input.config.audiences.get(audience.index()));
    audience.is_some_and(Audience::is_young)
}
