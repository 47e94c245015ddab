//! Captions are in the language of their page: a file that pages in two languages share, or
//! one that says another language of itself, is wrong for one of them.

use std::collections::BTreeMap;

use super::super::Input;
use super::super::faults::CaptionsLanguage;
use super::{Used, used};
use crate::diagnostic::{Diagnostics, Fault};
use crate::model::ids::LanguageId;
use crate::source::SourcePath;

pub(in super::super) fn check(input: Input<'_>) -> Diagnostics {
    let mut first: BTreeMap<&SourcePath, LanguageId> = BTreeMap::new();
    for used in used(input) {
        let language = first.entry(used.path).or_insert(used.page.language);
        *language = (*language).min(used.page.language);
    }
    let mut diagnostics = Diagnostics::new();
    for used in used(input) {
        let own = &input.config.language(used.page.language).tag;
        let is_shared = first.get(used.path).is_some_and(|first| *first != used.page.language);
        let other = match used.captions.language.as_deref() {
            Some(said) if primary(said) != primary(own) => Some(said.to_owned()),
            Some(_) => None,
            None if is_shared => {
                first.get(used.path).map(|id| input.config.language(*id).tag.clone())
            }
            None => None,
        };
        let Some(other) = other else { continue };
        let fault = CaptionsLanguage {
            file: used.path.to_string(),
            other,
            language: own.clone(),
            own: own_file(&used, own),
        };
        diagnostics.push(fault.at(&input.site.outline(used.page).file, used.film.span));
    }
    diagnostics
}

/// The language without its script and region.
fn primary(tag: &str) -> String {
    tag.split(['-', '_']).next().unwrap_or("").to_lowercase()
}

/// What the file in the page's own language is called.
fn own_file(used: &Used<'_>, tag: &str) -> String {
    let name = used.path.file_name();
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    format!("{stem}.{}.vtt", tag.to_lowercase())
}
