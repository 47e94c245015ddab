//! `content/_data/glossary.toml` into a [`Glossary`].
//!
//! 1. Each `[[terms]]` has an id, and a table for each language.
//! 2. A word or a form belongs to one term of its language.
//! 3. Languages that a term lacks are counted.

use std::collections::HashMap;

use super::words::{joined, tokens};
use super::{Glossary, Meanings, Term, TermWords};
use crate::config::Config;
use crate::config::faults::{FormTaken, IdTaken, LanguageTwice, TermUntranslated, TooManyEntries};
use crate::config::read::audiences::named;
use crate::config::read::shared;
use crate::diagnostic::{Diagnostics, Fault, Judged};
use crate::model::ids::{AudienceId, LanguageId};
use crate::source::{Located, Place, SourcePath, Span};
use crate::tree::fields::{Fields, Wanted};
use crate::tree::nearest::excerpt;

/// How many terms a glossary can have: each page looks for all of them.
const MOST: usize = 2_000;

/// The keys of a term that are no language.
const OWN_KEYS: [&str; 2] = ["id", "find"];

/// Reads the glossary of a campaign; an empty one where the file cannot be understood.
pub fn read(file: &SourcePath, text: &str, config: &Config) -> Judged<Glossary> {
    let mut diagnostics = Diagnostics::new();
    let mut glossary = Glossary::default();
    if let Some(map) = shared::data(file, text).collect(&mut diagnostics) {
        let mut top = Fields::new(file, &map, Span::default(), &mut diagnostics);
        let mut taken = Taken::default();
        for (number, table) in top.tables("terms").into_iter().enumerate() {
            if number == MOST {
                top.fault(TooManyEntries { kind: "terms", limit: MOST }, table.span);
                break;
            }
            let mut fields = top.within(&table);
            glossary.terms.extend(term(&mut fields, config, &mut taken));
            fields.finish();
        }
        top.finish();
    }
    Judged::new(glossary, diagnostics)
}

/// What earlier terms have taken, with its place.
#[derive(Default)]
struct Taken {
    ids: HashMap<String, Span>,
    forms: HashMap<(LanguageId, String), (String, Span)>,
}

/// One term; `None` where it has no id of its own.
fn term(fields: &mut Fields<'_>, config: &Config, taken: &mut Taken) -> Option<Term> {
    let id = fields.required_exact_text("id").map(|id| shared::id(fields, id, "term"));
    let found = fields.flag("find").is_none_or(|flag| flag.value);
    let mut words = Vec::new();
    let mut named: Vec<LanguageId> = Vec::new();
    for entry in fields.keys().filter(|entry| !OWN_KEYS.contains(&entry.key.as_str())) {
        let tag = Located::new(entry.key.clone(), entry.key_span);
        // Asked for here, so that nobody calls it an unknown key besides.
        fields.item(&entry.key);
        let Some(language) = shared::language(fields, &tag, &config.languages) else { continue };
        if named.contains(&language) {
            fields.fault(LanguageTwice { tag: tag.value }, tag.span);
            continue;
        }
        named.push(language);
        let Some(table) = fields.table(&entry.key) else { continue };
        let mut within = fields.within(&table);
        let owner = id.as_ref().map_or("", |id| id.value.as_str());
        let read = term_words(&mut within, config, language, owner, taken);
        within.finish();
        words.extend(read.map(|read| (language, read)));
    }
    words.sort_by_key(|(language, _)| *language);
    let id = id?;
    if let Some(first) = taken.ids.insert(id.value.clone(), id.span) {
        let first = Place::at(fields.file(), first);
        let fault = IdTaken { id: excerpt(&id.value) };
        fields.report(fault.at(fields.file(), id.span).with_related(first));
        return None;
    }
    judge_languages(fields, config, &id, &named);
    Some(Term { id, found, words })
}

/// Counts the languages that a term has not.
fn judge_languages(
    fields: &mut Fields<'_>,
    config: &Config,
    id: &Located<String>,
    named: &[LanguageId],
) {
    let missing = config.language_ids().filter(|language| !named.contains(language));
    let languages: Vec<String> =
        missing.map(|language| config.language(language).tag.clone()).collect();
    if !languages.is_empty() {
        let fault = TermUntranslated { id: excerpt(&id.value), languages };
        fields.fault(fault, id.span);
    }
}

/// A term in one language; `None` where it has no word or no meaning.
fn term_words(
    fields: &mut Fields<'_>,
    config: &Config,
    language: LanguageId,
    owner: &str,
    taken: &mut Taken,
) -> Option<TermWords> {
    let word = fields.required_text("word");
    let forms = fields.texts("forms").unwrap_or_default();
    for form in word.iter().chain(&forms) {
        let key = (language, form.value.to_lowercase());
        match taken.forms.get(&key) {
            Some((other, first)) if other != owner => {
                let fault = FormTaken { form: excerpt(&form.value), other: other.clone() };
                let first = Place::at(fields.file(), *first);
                fields.report(fault.at(fields.file(), form.span).with_related(first));
            }
            _ => {
                taken.forms.insert(key, (owner.to_owned(), form.span));
            }
        }
    }
    let say = fields.text("say").map(|say| say.value);
    let has_meaning = ["meaning", "young", "for"].iter().any(|key| fields.has(key));
    if !has_meaning {
        fields.missing("meaning", Wanted::Text);
    }
    let meanings = Meanings {
        general: fields.text("meaning").map(|text| text.value),
        young: fields.text("young").map(|text| text.value),
        audiences: audiences(fields, config),
    };
    let word = word?.value;
    let forms: Vec<String> = forms.into_iter().map(|form| form.value).collect();
    let all = std::iter::once(&word).chain(&forms);
    let keys = all.map(|form| joined(form, &tokens(form))).collect();
    Some(TermWords { word, say, forms, keys, meanings }).filter(|_| has_meaning)
}

/// `for = { teens = "…" }`
fn audiences(fields: &mut Fields<'_>, config: &Config) -> Vec<(AudienceId, String)> {
    let Some(table) = fields.table("for") else { return Vec::new() };
    let mut within = fields.within(&table);
    let mut meanings = Vec::new();
    for entry in within.keys() {
        let name = Located::new(entry.key.clone(), entry.key_span);
        let text = within.text(&entry.key);
        let audience = named(&mut within, &name, &config.audiences);
        meanings.extend(audience.zip(text.map(|text| text.value)));
    }
    meanings
}

#[cfg(test)]
mod tests;
