//! `[[sign_languages]]`, and what `[media]` asks of videos.

use super::languages::{checked, first_named};
use super::shared;
use crate::config::faults::SignLanguagesMissing;
use crate::config::{Language, SignLanguage};
use crate::tree::fields::Fields;

/// `[[sign_languages]]`
pub(super) fn sign_languages(top: &mut Fields<'_>, languages: &[Language]) -> Vec<SignLanguage> {
    let mut all: Vec<SignLanguage> = Vec::new();
    for table in shared::tables(top, "sign_languages") {
        let mut fields = top.within(&table);
        let tag = fields.required_exact_text("tag").and_then(|tag| checked(&mut fields, tag));
        let names = shared::required_localised(&mut fields, "names", languages);
        let known = all.iter().map(|other| &other.tag);
        let tag = tag.and_then(|tag| first_named(&mut fields, known, tag));
        all.extend(tag.map(|tag| SignLanguage { tag, names }));
        fields.finish();
    }
    all
}

/// `[media]`: `sign` is `counted` or `required`.
pub(super) fn sign_required(top: &mut Fields<'_>, languages: &[SignLanguage]) -> bool {
    let Some(table) = top.table("media") else { return false };
    let mut fields = top.within(&table);
    let sign = fields.one_of("sign", &[("counted", false), ("required", true)]);
    if let Some(required) = sign.as_ref().filter(|required| required.value)
        && languages.is_empty()
    {
        fields.fault(SignLanguagesMissing {}, required.span);
    }
    fields.finish();
    sign.is_some_and(|required| required.value)
}
