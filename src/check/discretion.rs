//! What leaves a discreet page keeps quiet about the subject: its title stands in the tab
//! and in the history, its address there and in links, where somebody may look over a
//! shoulder. (Its description stays on the site: the head of a discreet page has none.)
//!
//! The words to avoid are the campaign's own: `[discreet] avoid` in `farul.toml`. In an
//! address those of every language count, as they are written in Latin letters.

use rayon::prelude::*;

use super::Input;
use super::faults::{IndiscreetAddress, IndiscreetTitle, LongTitle};
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Diagnostics, Fault};
use crate::model::outline::Outline;
use crate::parse::markdown::slug::slug;

/// What a phone's tab and a history list show of a title, in characters.
pub(crate) const TITLE_LIMIT: usize = 40;

pub(super) fn check(input: Input<'_>) -> Diagnostics {
    let in_addresses = beginnings(input.config);
    let outlines = input.site.outlines.par_iter().filter(|outline| is_discreet(input, outline));
    let found: Vec<Diagnostic> = outlines
        .flat_map_iter(|outline| {
            let mut found = Diagnostics::new();
            title(input, outline, &mut found);
            address(&in_addresses, outline, &mut found);
            found
        })
        .collect();
    found.into_iter().collect()
}

fn is_discreet(input: Input<'_>, outline: &Outline) -> bool {
    let audience = input.config.audience_named(outline.name.top());
    let asked = audience.is_some_and(|audience| input.config.audiences[audience.index()].discreet);
    let vital = input.config.vital.iter().any(|vital| vital.value == outline.name.path);
    (asked || vital) && outline.front.indiscreet_because.is_none()
}

fn title(input: Input<'_>, outline: &Outline, diagnostics: &mut Diagnostics) {
    let title = &outline.front.title;
    let avoid = &input.config.discreet_avoid;
    if let Some(word) = avoid.first_in(outline.name.language, &title.value) {
        let fault = IndiscreetTitle { title: title.value.clone(), word };
        diagnostics.push(fault.at(&outline.file, title.span));
    }
    let length = title.value.chars().count();
    if length > TITLE_LIMIT {
        let fault = LongTitle { title: title.value.clone(), length, limit: TITLE_LIMIT };
        diagnostics.push(fault.at(&outline.file, title.span));
    }
}

/// The avoided beginnings of all languages, as an address writes them.
fn beginnings(config: &Config) -> Vec<String> {
    let lists = config.discreet_avoid.0.iter();
    let beginnings = lists.flat_map(|(language, beginnings)| {
        let tag = &config.languages[language.index()].tag;
        beginnings.iter().map(|beginning| slug(beginning, tag, 0))
    });
    beginnings.collect()
}

fn address(beginnings: &[String], outline: &Outline, diagnostics: &mut Diagnostics) {
    let own = outline.front.slug.as_deref();
    let last = outline.name.path.rsplit('/').next().unwrap_or("");
    let address = own.map_or(last, |slug| &slug.value);
    let mut words = address.split('-');
    let avoided = |word: &&str| beginnings.iter().any(|start| word.starts_with(start.as_str()));
    let Some(word) = words.find(avoided) else { return };
    let fault = IndiscreetAddress { address: address.to_owned(), word: word.to_owned() };
    diagnostics.push(match own {
        Some(slug) => fault.at(&outline.file, slug.span),
        None => fault.in_file(&outline.file),
    });
}
