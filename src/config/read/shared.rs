//! What the readers of all tables share: ids, texts by language, references.

use std::collections::HashMap;

use crate::config::faults::{BadId, IdTaken, LanguageTwice, TooManyEntries, UnknownLanguage};
use crate::config::shape::{id_from, is_id};
use crate::config::{Language, Localised, language_tagged, tag};
use crate::diagnostic::{Fault, Judged};
use crate::model::ids::LanguageId;
use crate::source::{Located, Place, SourcePath, Span};
use crate::tree::fields::Fields;
use crate::tree::nearest::{excerpt, nearest};
use crate::tree::{Map, Value, judge_direction, toml};
use crate::typography::letters;

/// How many languages, variants, audiences or countries a campaign can have: their ids
/// are one byte.
pub(in crate::config) const MOST: usize = 250;

/// The tree of a TOML file, with or without a byte order mark.
pub(in crate::config) fn data(file: &SourcePath, text: &str) -> Judged<Option<Map>> {
    let rest = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut judged = toml::read(file, rest, text.len() - rest.len());
    judge_direction(file, text, &mut judged.diagnostics);
    judged
}

/// The tables of one kind, cut off where there are more than can be counted.
pub(in crate::config) fn tables<'a>(
    top: &mut Fields<'a>,
    kind: &'static str,
) -> Vec<Located<&'a Map>> {
    let mut tables = top.tables(kind);
    if let Some(extra) = tables.get(MOST) {
        top.fault(TooManyEntries { kind, limit: MOST }, extra.span);
        tables.truncate(MOST);
    }
    tables
}

/// Takes an id of `kind`, and says where it is not one. A wrong id stays as it is where
/// it can do no harm as a folder's name, so that those who refer to it are not wrong, too.
pub(in crate::config) fn id(
    fields: &mut Fields<'_>,
    text: Located<String>,
    kind: &'static str,
) -> Located<String> {
    if is_id(&text.value) {
        return text;
    }
    let example = id_from(&text.value);
    let harmless =
        text.value.chars().all(|letter| letter.is_alphanumeric() || "-_ ".contains(letter));
    let value = if harmless { text.value.clone() } else { example.clone() };
    fields.fault(BadId { kind, id: excerpt(&text.value), example }, text.span);
    Located::new(value, text.span)
}

/// The ids that share the folder `content/`, with the places where they are declared.
#[derive(Default)]
pub(in crate::config) struct Ids(HashMap<String, Span>);

impl Ids {
    /// Declares an id; false, with a fault, where something else has it.
    pub(in crate::config) fn take(
        &mut self,
        fields: &mut Fields<'_>,
        id: &Located<String>,
    ) -> bool {
        if let Some(first) = self.0.get(&id.value) {
            let first = Place::at(fields.file(), *first);
            let fault = IdTaken { id: excerpt(&id.value) };
            fields.report(fault.at(fields.file(), id.span).with_related(first));
            return false;
        }
        self.0.insert(id.value.clone(), id.span);
        true
    }
}

/// A text in several languages; a single text is one in the campaign's own language.
pub(in crate::config) fn localised<'a>(
    fields: &mut Fields<'a>,
    key: &'a str,
    languages: &[Language],
) -> Option<Localised> {
    if let Some(Value::Text(_)) = fields.peek(key) {
        let tag = languages.first().map_or("", |language| language.tag.as_str());
        let text = fields.text(key)?;
        return Some(Localised(vec![(LanguageId(0), letters(tag, &text.value).into_owned())]));
    }
    let table = fields.table_as(key, &by_language_line(key, languages, 1))?;
    let mut within = fields.within(&table);
    let mut texts = Vec::new();
    for (language, tag) in by_language(&mut within, languages) {
        texts.extend(
            within.text(tag).map(|text| (language, letters(tag, &text.value).into_owned())),
        );
    }
    if within.keys().next().is_none() {
        fields.empty_as(key, table.span, by_language_line(key, languages, 1));
    }
    texts.sort_by_key(|(language, _)| *language);
    Some(Localised(texts))
}

/// A text in several languages that must be there, in one of the campaign's at least.
pub(in crate::config) fn required_localised<'a>(
    fields: &mut Fields<'a>,
    key: &'a str,
    languages: &[Language],
) -> Localised {
    if !fields.has(key) {
        fields.missing_as(key, by_language_line(key, languages, 1));
    }
    let texts = localised(fields, key, languages).unwrap_or_default();
    // What is only in languages of other campaigns is not there for this one.
    if let (true, Some(Value::Map(map))) = (texts.0.is_empty(), fields.peek(key)) {
        for entry in map.entries.iter().filter(|entry| is_elsewhere(&entry.key, map, languages)) {
            let tag = Located::new(entry.key.clone(), entry.key_span);
            language(fields, &tag, languages);
        }
    }
    texts
}

/// A right line for a text in several languages: `names = { ro = "…" }`.
pub(in crate::config) fn by_language_line(
    key: &str,
    languages: &[Language],
    most: usize,
) -> String {
    let texts: Vec<String> =
        languages.iter().take(most).map(|language| format!("{} = \"…\"", language.tag)).collect();
    if texts.is_empty() {
        format!("{key} = \"…\"")
    } else {
        format!("{key} = {{ {} }}", texts.join(", "))
    }
}

/// Whether a key of a table is a language of other campaigns: these texts are shared, or were
/// written for languages that the campaign had. It is a language, and no slip for one that the
/// table lacks.
pub(in crate::config) fn is_elsewhere(key: &str, map: &Map, languages: &[Language]) -> bool {
    let Some(tag) = tag::canonical(key) else { return false };
    let primary = |tag: &str| tag.split('-').next().unwrap_or(tag).to_owned();
    let own = primary(&tag);
    if languages.iter().any(|language| primary(&language.tag) == own) {
        return false;
    }
    let declared = languages.iter().map(|language| language.tag.as_str());
    if !tag::is_known(&own) {
        // All languages of two letters are known, of three letters not all.
        return own.len() > 2 && nearest(key, declared).is_none();
    }
    let lacking = declared.filter(|tag| map.entries.iter().all(|entry| entry.key != **tag));
    SPOKEN.contains(&own.as_str()) || nearest(key, lacking).is_none()
}

/// The languages that the program brings words in: whoever writes one means it.
const SPOKEN: [&str; 3] = ["ro", "ru", "en"];

/// The keys of a table that are languages of the campaign. Those of other campaigns are
/// passed over; what is no language is reported.
pub(in crate::config) fn by_language<'a>(
    fields: &mut Fields<'a>,
    languages: &[Language],
) -> Vec<(LanguageId, &'a str)> {
    let mut known: Vec<(LanguageId, &'a str)> = Vec::new();
    for entry in fields.keys() {
        let tag = Located::new(entry.key.clone(), entry.key_span);
        // Asked for here, so that nobody calls it an unknown key besides.
        fields.item(&entry.key);
        let Some(tag) = fields.exact(tag) else { continue };
        if is_elsewhere(&tag.value, fields.map(), languages) {
            continue;
        }
        let Some(language) = language(fields, &tag, languages) else { continue };
        if known.iter().any(|(earlier, _)| *earlier == language) {
            fields.fault(LanguageTwice { tag: tag.value }, tag.span);
        } else {
            known.push((language, &entry.key));
        }
    }
    known
}

/// The language with this tag, or a fault that names the nearest.
pub(crate) fn language(
    fields: &mut Fields<'_>,
    tag: &Located<String>,
    languages: &[Language],
) -> Option<LanguageId> {
    let language = language_tagged(languages, &tag.value);
    // Without any language, that is the one fault to tell.
    if language.is_none() && !languages.is_empty() {
        let known = languages.iter().map(|language| language.tag.as_str());
        let fault = UnknownLanguage {
            tag: excerpt(&tag.value),
            nearest: nearest(&tag.value, known.clone()),
            known: known.map(str::to_owned).collect(),
        };
        fields.fault(fault, tag.span);
    }
    language
}
