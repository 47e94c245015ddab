//! `[[sign_languages]]`, and what `[media]` asks of videos.

use super::languages::checked;
use super::shared::{self, localised};
use crate::config::faults::{LanguageTwice, SignLanguagesMissing};
use crate::config::{Language, SignLanguage};
use crate::diagnostic::Fault;
use crate::source::Place;
use crate::tree::fields::{Fields, Wanted};

/// `[[sign_languages]]`
pub(super) fn sign_languages(top: &mut Fields<'_>, languages: &[Language]) -> Vec<SignLanguage> {
    let mut all: Vec<SignLanguage> = Vec::new();
    for table in shared::tables(top, "sign_languages") {
        let mut fields = top.within(&table);
        let tag = fields.required_text("tag").and_then(|tag| checked(&mut fields, tag));
        if !fields.has("names") {
            fields.missing("names", Wanted::Table);
        }
        let names = localised(&mut fields, "names", languages).unwrap_or_default();
        if let Some(tag) = tag {
            let first = all.iter().find(|other| other.tag.value == tag.value);
            if let Some(first) = first {
                let first = Place::at(fields.file(), first.tag.span);
                let fault = LanguageTwice { tag: tag.value };
                fields.report(fault.at(fields.file(), tag.span).with_related(first));
            } else {
                all.push(SignLanguage { tag, names });
            }
        }
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
