//! Films have a version in a sign language, or are counted; each names one that the campaign
//! declares.

use super::Input;
use super::faults::{SignLanguageUnknown, SignMissing};
use crate::diagnostic::{Diagnostic, Diagnostics, Fault, Severity};
use crate::model::outline::Outline;
use crate::resolve::Mode;
use crate::source::{Located, Span};
use crate::tree::nearest::{excerpt, nearest};

pub(super) fn check(input: Input<'_>) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    let outlines = input.site.outlines.iter().zip(&input.site.facts);
    let published = outlines.filter(|(_, facts)| input.mode == Mode::Preview || !facts.draft);
    for (outline, _) in published {
        let films = outline.videos.iter().filter(|film| film.signed);
        let films = films.map(|film| (film.sign_language.as_ref(), film.span));
        let pages = outline.front.sign.iter();
        let pages = pages.map(|sign| (sign.language.as_ref(), sign.film.span));
        for (language, place) in films.chain(pages) {
            diagnostics.extend(unknown(input, outline, language, place));
        }
        for film in outline.videos.iter().filter(|film| !film.signed) {
            let mut missing = SignMissing {}.at(&outline.file, film.span);
            if input.config.sign_required {
                missing.severity = Severity::Error;
            }
            diagnostics.push(missing);
        }
    }
    diagnostics
}

fn unknown(
    input: Input<'_>,
    outline: &Outline,
    language: Option<&Located<String>>,
    place: Span,
) -> Option<Diagnostic> {
    let tag = language.map(|tag| tag.value.as_str());
    if input.config.sign_language(tag).is_some() {
        return None;
    }
    let known = input.config.sign_languages.iter().map(|language| language.tag.value.as_str());
    let names: Vec<String> = known.clone().map(str::to_owned).collect();
    let fault = SignLanguageUnknown {
        tag: tag.map(excerpt),
        nearest: tag.and_then(|tag| nearest(tag, known)),
        known: (!names.is_empty()).then_some(names),
    };
    Some(fault.at(&outline.file, language.map_or(place, |tag| tag.span)))
}
