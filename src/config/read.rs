//! `farul.toml` into a [`Config`].
//!
//! In order: the tree; the languages, which all texts refer to; the campaign and its
//! content; countries and sections; the audiences, which refer to each other; what servers
//! and the accessibility statement are told; sign languages; the pocket card; search; typography; at last the
//! rules between them. Nothing stops at the first fault.

pub(super) mod audiences;
mod conformance;
mod host;
mod languages;
mod media;
mod pocket_card;
mod search;
pub(super) mod shared;

use self::shared::{Ids, id, localised, required_localised};
use super::faults::{BadCountryId, BadTimeZone, BadWebAddress, IdTaken, VariantIsLanguage};
use super::glossary::Glossary;
use super::shape::{self, is_path, is_web_address};
use super::{Config, Country, Language, Localised, Section, WordLists, language_tagged};
use crate::diagnostic::{Diagnostics, Fault, Judged};
use crate::source::{Located, Place, SourcePath, Span};
use crate::tree::faults::MissingField;
use crate::tree::fields::{Fields, Wanted};
use crate::tree::nearest::excerpt;
use crate::tree::{Item, Value};
use crate::typography::letters;

/// Reads `farul.toml`. `None` where the file cannot be understood at all, or declares no
/// language: then nothing else can be said of the campaign.
pub fn read(file: &SourcePath, text: &str) -> Judged<Option<Config>> {
    let mut diagnostics = Diagnostics::new();
    let map = shared::data(file, text).collect(&mut diagnostics);
    let config = map.and_then(|map| {
        // What is missing from the file as a whole is said of its first line.
        let mut top = Fields::new(file, &map, Span::default(), &mut diagnostics);
        let config = whole(&mut top);
        top.finish();
        config
    });
    Judged::new(config, diagnostics)
}

fn whole(top: &mut Fields<'_>) -> Option<Config> {
    let languages = languages::read(top);
    let mut ids = Ids::default();
    let campaign = campaign(top, &languages);
    let content = content(top, &languages, &mut ids);
    let countries = countries(top, &languages);
    let exit_target = exit(top);
    let sections = sections(top, &mut ids);
    let audiences = audiences::read(top, &mut ids, exit_target.is_some());
    let host = host::read(top);
    let conformance = conformance::read(top);
    let discreet_avoid = word_lists(top, "discreet", "avoid", &languages);
    let happened = word_lists(top, "choices", "happened", &languages);
    let first_person = word_lists(top, "quiz", "first_person", &languages);
    let sign_languages = media::sign_languages(top, &languages);
    let sign_required = media::sign_required(top, &sign_languages);
    let pocket_card = pocket_card::read(top);
    let search = search::read(top);
    let sets_quotes = typography(top);
    if languages.is_empty() {
        return None;
    }
    let needs_roles = audiences.iter().any(|audience| audience.needs_approval);
    if content.roles.is_empty() && (needs_roles || content.names_roles) {
        roles_missing(top);
    }
    Some(Config {
        name: campaign.name,
        discreet_name: campaign.discreet_name,
        description: campaign.description,
        base_url: campaign.base_url,
        time_zone: campaign.time_zone,
        theme: campaign.theme,
        languages,
        variants: content.variants,
        vital: content.vital,
        roles: content.roles,
        role_names: content.role_names,
        countries,
        exit_target: exit_target.flatten(),
        sections,
        audiences,
        discreet_avoid,
        host,
        conformance,
        happened,
        first_person,
        sign_languages,
        sign_required,
        pocket_card,
        search,
        glossary: Glossary::default(),
        sets_quotes,
    })
}

/// Says that no role is named, where it should be: at the empty list, below `[content]`, or
/// with the whole table.
fn roles_missing(top: &mut Fields<'_>) {
    const LINE: &str = "roles = [\"editor\"]";
    let Some(Value::Map(content)) = top.peek("content") else {
        if !top.has("content") {
            let table = format!("\n[content]\n{LINE}");
            top.fault(MissingField { key: "roles".to_owned(), example: table }, Span::default());
        }
        return;
    };
    let table = Located::new(content, top.item("content").map_or(Span::default(), |it| it.span));
    let mut fields = top.within(&table);
    match fields.item("roles") {
        None => fields.missing_as("roles", LINE.to_owned()),
        Some(Item { value: Value::List(items), span }) if items.is_empty() => {
            fields.empty_as("roles", *span, LINE.to_owned());
        }
        // What is wrong with them has been told.
        Some(_) => {}
    }
}

struct Campaign {
    name: Localised,
    discreet_name: String,
    description: Localised,
    base_url: Option<String>,
    time_zone: Option<String>,
    theme: Located<String>,
}

/// `[campaign]`
fn campaign(top: &mut Fields<'_>, languages: &[Language]) -> Campaign {
    let mut campaign = Campaign {
        name: Localised::default(),
        discreet_name: String::new(),
        description: Localised::default(),
        base_url: None,
        time_zone: None,
        theme: Located::new("default".to_owned(), top.whole()),
    };
    let Some(table) = top.table("campaign") else {
        if !top.has("campaign") {
            top.missing("campaign", Wanted::Table);
        }
        return campaign;
    };
    let mut fields = top.within(&table);
    campaign.name = required_localised(&mut fields, "name", languages);
    campaign.discreet_name =
        fields.required_text("discreet_name").map(|text| text.value).unwrap_or_default();
    campaign.description = localised(&mut fields, "description", languages).unwrap_or_default();
    campaign.base_url = fields.exact_text("base_url").and_then(|url| base_url(&mut fields, url));
    campaign.time_zone =
        fields.exact_text("time_zone").and_then(|zone| time_zone(&mut fields, zone));
    if let Some(theme) = fields.exact_text("theme") {
        campaign.theme = id(&mut fields, theme, "theme");
    }
    fields.finish();
    campaign
}

/// A rule for the clocks, as POSIX writes it.
fn time_zone(fields: &mut Fields<'_>, zone: Located<String>) -> Option<String> {
    let rule = zone.value.trim();
    if jiff::tz::TimeZone::posix(rule).is_ok() {
        return Some(rule.to_owned());
    }
    fields.fault(BadTimeZone { zone: excerpt(rule) }, zone.span);
    None
}

/// The site's address, with a `/` at its end.
fn base_url(fields: &mut Fields<'_>, url: Located<String>) -> Option<String> {
    let address = shape::base_url(&url.value);
    if address.is_none() {
        let (key, address) = ("base_url".to_owned(), excerpt(&url.value));
        fields.fault(BadWebAddress { key, address, wanted: "http" }, url.span);
    }
    address
}

#[derive(Default)]
struct Content {
    variants: Vec<String>,
    vital: Vec<Located<String>>,
    roles: Vec<String>,
    role_names: Vec<(String, Localised)>,
    names_roles: bool,
}

/// `[content]`
fn content(top: &mut Fields<'_>, languages: &[Language], ids: &mut Ids) -> Content {
    let mut content = Content::default();
    let Some(table) = top.table("content") else { return content };
    let mut fields = top.within(&table);
    for variant in fields.exact_texts("variants").unwrap_or_default() {
        if language_tagged(languages, &variant.value).is_some() {
            fields.fault(VariantIsLanguage { variant: excerpt(&variant.value) }, variant.span);
            continue;
        }
        let variant = id(&mut fields, variant, "variant");
        if ids.take(&mut fields, &variant) && content.variants.len() < shared::MOST {
            content.variants.push(variant.value);
        }
    }
    for path in fields.exact_texts("vital").unwrap_or_default() {
        if is_path(&path.value) {
            if ids.take(&mut fields, &path) {
                content.vital.push(path);
            }
        } else {
            id(&mut fields, path, "vital");
        }
    }
    for role in fields.exact_texts("roles").unwrap_or_default() {
        let role = id(&mut fields, role, "role").value;
        if !content.roles.contains(&role) {
            content.roles.push(role);
        }
    }
    if let Some(table) = fields.table("role_names") {
        let mut within = fields.within(&table);
        content.names_roles = within.keys().next().is_some();
        let known: Vec<&str> = content.roles.iter().map(String::as_str).collect();
        for entry in within.keys() {
            let role = entry.key.as_str();
            if known.contains(&role) {
                let names = localised(&mut within, role, languages).unwrap_or_default();
                content.role_names.push((role.to_owned(), names));
                continue;
            }
            within.item(role);
            if !known.is_empty() {
                let role = Located::new(role.to_owned(), entry.key_span);
                within.unknown_choice("role_names", &role, &known);
            }
        }
        within.finish();
    }
    fields.finish();
    content
}

/// `[[countries]]`
fn countries(top: &mut Fields<'_>, languages: &[Language]) -> Vec<Country> {
    let mut countries: Vec<Country> = Vec::new();
    let mut places: Vec<Span> = Vec::new();
    for table in shared::tables(top, "countries") {
        let mut fields = top.within(&table);
        let id = fields.required_exact_text("id");
        let names = required_localised(&mut fields, "names", languages);
        if let Some(id) = id {
            let first = countries.iter().position(|country| country.id == id.value);
            if let Some(first) = first.and_then(|first| places.get(first)) {
                let first = Place::at(fields.file(), *first);
                let fault = IdTaken { id: excerpt(&id.value) };
                fields.report(fault.at(fields.file(), id.span).with_related(first));
            } else {
                if id.value.len() != 2 || !id.value.bytes().all(|byte| byte.is_ascii_uppercase()) {
                    fields.fault(BadCountryId { id: excerpt(&id.value) }, id.span);
                }
                places.push(id.span);
                countries.push(Country { id: id.value, names });
            }
        }
        fields.finish();
    }
    countries
}

/// `[exit]`: the inner `None` is an address that has been refused.
fn exit(top: &mut Fields<'_>) -> Option<Option<String>> {
    let table = top.table("exit")?;
    let mut fields = top.within(&table);
    let target = fields.required_exact_text("target").and_then(|target| {
        if is_web_address(&target.value, false) {
            return Some(target.value);
        }
        let (key, address) = ("target".to_owned(), excerpt(&target.value));
        fields.fault(BadWebAddress { key, address, wanted: "https" }, target.span);
        None
    });
    fields.finish();
    Some(target)
}

/// `[[sections]]`
fn sections(top: &mut Fields<'_>, ids: &mut Ids) -> Vec<Section> {
    let mut sections = Vec::new();
    for table in shared::tables(top, "sections") {
        let mut fields = top.within(&table);
        let feed = fields.flag("feed").is_some_and(|feed| feed.value);
        if let Some(section) = fields.required_exact_text("id") {
            let section = id(&mut fields, section, "section");
            if ids.take(&mut fields, &section) {
                sections.push(Section { id: section.value, feed });
            }
        }
        fields.finish();
    }
    sections
}

/// `[table]` with `key`: lists of words, a language at a time.
fn word_lists<'a>(
    top: &mut Fields<'a>,
    table: &'a str,
    key: &'a str,
    languages: &[Language],
) -> WordLists {
    let mut lists = Vec::new();
    let Some(table) = top.table(table) else { return WordLists::default() };
    let mut fields = top.within(&table);
    if let Some(table) = fields.table(key) {
        let mut within = fields.within(&table);
        for (language, key) in shared::by_language(&mut within, languages) {
            let words = within.texts(key).unwrap_or_default();
            let tag = languages.get(language.index()).map_or("", |own| own.tag.as_str());
            let set = |word: Located<String>| letters(tag, &word.value).into_owned();
            lists.push((language, words.into_iter().map(set).collect()));
        }
        within.finish();
    }
    fields.finish();
    lists.sort_by_key(|(language, _)| *language);
    WordLists(lists)
}

/// `[typography]`: whether quotation marks are set.
fn typography(top: &mut Fields<'_>) -> bool {
    let Some(table) = top.table("typography") else { return false };
    let mut fields = top.within(&table);
    let quotes = fields.flag("quotes").is_some_and(|quotes| quotes.value);
    fields.finish();
    quotes
}

#[cfg(test)]
mod tests;
