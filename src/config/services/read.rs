//! `content/_data/help-services.toml` into help services.
//!
//! Every wrong entry is told with its faults; what is sound of it is kept, so that pages
//! that name it are not wrong, too.

use std::collections::HashMap;

use super::{Channel, Cost, HelpService, Hours, PhoneNumber};
use crate::config::faults::{
    BadLanguageTag, BadMailAddress, BadPhoneNumber, BadSourceDate, BadWebAddress, IdTaken,
    ServiceChannel, ServiceSilent, ServiceUnreached, ServiceUntranslated, TooManyEntries,
    UnknownCountry,
};
use crate::config::read::audiences::named;
use crate::config::read::shared::{self, by_language_line, localised, required_localised};
use crate::config::shape::{is_mail_address, is_web_address};
use crate::config::tag;
use crate::config::{Config, Localised};
use crate::diagnostic::{Diagnostics, Fault, Judged};
use crate::model::ids::{CountryId, LanguageId};
use crate::source::{Located, Place, SourcePath, Span};
use crate::tree::fields::Fields;
use crate::tree::nearest::{excerpt, nearest};
use crate::tree::{Entry, Item, Value};

/// How many services there can be: their ids are two bytes.
const MOST: usize = 65_000;

/// Reads the help services of a campaign; none where the file cannot be understood.
pub fn read(file: &SourcePath, text: &str, config: &Config) -> Judged<Vec<HelpService>> {
    let mut diagnostics = Diagnostics::new();
    let mut services = Vec::new();
    if let Some(map) = shared::data(file, text).collect(&mut diagnostics) {
        let mut top = Fields::new(file, &map, Span::default(), &mut diagnostics);
        let mut places = HashMap::new();
        for (number, table) in top.tables("services").into_iter().enumerate() {
            if number == MOST {
                top.fault(TooManyEntries { kind: "services", limit: MOST }, table.span);
                break;
            }
            let mut fields = top.within(&table);
            let service = service(&mut fields, config);
            fields.finish();
            let Some(service) = service else { continue };
            let id = &service.id;
            if let Some(first) = places.insert(id.value.clone(), id.span) {
                let first = Place::at(file, first);
                let fault = IdTaken { id: excerpt(&id.value) };
                top.report(fault.at(file, id.span).with_related(first));
            } else {
                services.push(service);
            }
        }
        top.finish();
    }
    Judged::new(services, diagnostics)
}

/// One service; `None` where it has no id.
fn service(fields: &mut Fields<'_>, config: &Config) -> Option<HelpService> {
    let id = fields.required_exact_text("id").map(|id| shared::id(fields, id, "service"));
    let country = fields.any_text("country").filter(|country| !country.value.is_empty());
    let country = country.and_then(|country| fields.exact(country));
    let reachable_from = fields.exact_texts("reachable_from").unwrap_or_default();
    let names = names(fields, config);
    let audiences = fields.exact_texts("audiences").unwrap_or_default();
    let without_speech = fields.flag("without_speech").is_some_and(|flag| flag.value);
    let emergency = fields.flag("emergency").is_some_and(|flag| flag.value);
    let service = HelpService {
        id: id.clone().unwrap_or_else(|| Located::new(String::new(), fields.whole())),
        country: country.and_then(|id| known_country(fields, &id, config)),
        reachable_from: reachable_from
            .iter()
            .filter_map(|id| known_country(fields, id, config))
            .collect(),
        number: number(fields),
        names,
        audiences: audiences
            .iter()
            .filter_map(|name| named(fields, name, &config.audiences))
            .collect(),
        hours: hours(fields, config),
        note: texts(fields, "note", config).unwrap_or_default(),
        channels: channels(fields),
        without_speech,
        languages: languages(fields),
        confidentiality: texts(fields, "confidentiality", config).unwrap_or_default(),
        cost: fields.one_of("cost", Cost::ALL).map(|cost| cost.value),
        url: url(fields),
        email: email(fields),
        source: fields.required_text("source").map(|text| text.value).unwrap_or_default(),
        source_date: source_date(fields),
        last_verified: fields.date("last_verified"),
        emergency,
        span: fields.whole(),
    };
    id?;
    judge_ways(fields, &service);
    Some(service)
}

/// The operator's own names. One that is known only in languages of other campaigns, who share
/// the file, still is its name.
fn names(fields: &mut Fields<'_>, config: &Config) -> Localised {
    let first = match fields.peek("names") {
        Some(Value::Map(map))
            if map
                .entries
                .iter()
                .all(|entry| shared::is_elsewhere(&entry.key, map, &config.languages)) =>
        {
            map.entries.first()
        }
        _ => None,
    };
    let Some(Entry { item: Item { value: Value::Text(name), .. }, .. }) = first else {
        return required_localised(fields, "names", &config.languages);
    };
    texts(fields, "names", config);
    Localised(vec![(LanguageId(0), name.clone())])
}

/// A service can be reached in each way that it names, and without speaking where it says
/// so. What is written wrongly has been told, and is not called missing.
fn judge_ways(fields: &mut Fields<'_>, service: &HelpService) {
    let written = |field: &str| fields.has(field);
    let id = service.id.value.clone();
    if !["number", "url", "email"].into_iter().any(written) {
        return fields.fault(ServiceUnreached { id }, service.id.span);
    }
    let lacking = service.channels.iter().find_map(|channel| {
        let field = channel.needs()?;
        (!written(field)).then_some((*channel, field))
    });
    if let Some((channel, field)) = lacking {
        let fault = ServiceChannel { id, channel: channel.name(), field };
        return fields.fault(fault, service.id.span);
    }
    let is_spoken =
        |channel: &Value| matches!(channel, Value::Text(word) if word == Channel::Phone.name());
    let only_spoken = match fields.peek("channels") {
        Some(Value::List(channels)) => {
            !channels.is_empty() && channels.iter().all(|channel| is_spoken(&channel.value))
        }
        Some(channel) => is_spoken(channel),
        None => false,
    };
    if service.without_speech && only_spoken {
        fields.fault(ServiceSilent { id }, service.id.span);
    }
}

/// `"24/7"`, or words by language.
fn hours(fields: &mut Fields<'_>, config: &Config) -> Option<Hours> {
    if let Some(Value::Text(text)) = fields.peek("hours")
        && text == "24/7"
    {
        fields.item("hours");
        return Some(Hours::Always);
    }
    texts(fields, "hours", config).map(Hours::Told)
}

/// Words about a service by language. Readers of a language that they lack would not see them,
/// and would not know: it is told.
fn texts<'a>(fields: &mut Fields<'a>, key: &'static str, config: &Config) -> Option<Localised> {
    let texts = localised(fields, key, &config.languages)?;
    let written: &[Entry] = match fields.peek(key) {
        Some(Value::Map(map)) => &map.entries,
        _ => &[],
    };
    let is_written = !written.is_empty() || !texts.0.is_empty();
    // What is written wrongly has been told, and is not called missing.
    let is_there = |language: LanguageId| {
        let mut named = written.iter().map(|entry| config.language_tagged(&entry.key));
        texts.get(language).is_some() || named.any(|other| other == Some(language))
    };
    let lacking = config.language_ids().filter(|language| !is_there(*language));
    let languages: Vec<String> =
        lacking.map(|language| config.language(language).tag.clone()).collect();
    if let (true, false, Some(item)) = (is_written, languages.is_empty(), fields.item(key)) {
        let id = match fields.peek("id") {
            Some(Value::Text(id)) => excerpt(id),
            _ => String::new(),
        };
        let line = by_language_line(key, &config.languages, MOST_SHOWN);
        fields.fault(ServiceUntranslated { id, field: key, languages, line }, item.span);
    }
    Some(texts)
}

/// How many languages a right line shows.
const MOST_SHOWN: usize = 3;

fn email(fields: &mut Fields<'_>) -> Option<String> {
    let email = fields.exact_text("email")?;
    if is_mail_address(&email.value) {
        return Some(email.value);
    }
    fields.fault(BadMailAddress { address: excerpt(&email.value) }, email.span);
    None
}

fn known_country(
    fields: &mut Fields<'_>,
    id: &Located<String>,
    config: &Config,
) -> Option<CountryId> {
    let place = config.countries.iter().position(|country| country.id == id.value);
    if place.is_none() {
        let known = config.countries.iter().map(|country| country.id.as_str());
        let fault = UnknownCountry {
            id: excerpt(&id.value),
            nearest: nearest(&id.value, known.clone()),
            known: known.map(str::to_owned).collect(),
        };
        fields.fault(fault, id.span);
    }
    place.map(CountryId::from_index)
}

fn number(fields: &mut Fields<'_>) -> Option<PhoneNumber> {
    let text = fields.exact_text("number")?;
    let number = PhoneNumber::new(&text.value);
    if number.is_none() {
        fields.fault(BadPhoneNumber { number: excerpt(&text.value) }, text.span);
    }
    number
}

fn channels(fields: &mut Fields<'_>) -> Vec<Channel> {
    let words: Vec<&str> = Channel::ALL.iter().map(|(name, _)| *name).collect();
    let mut known = Vec::new();
    for channel in fields.exact_texts("channels").unwrap_or_default() {
        match Channel::ALL.iter().find(|(name, _)| *name == channel.value) {
            Some((_, channel)) => known.push(*channel),
            None => fields.unknown_choice("channels", &channel, &words),
        }
    }
    known
}

/// The languages in which a service answers need not be languages of the campaign.
fn languages(fields: &mut Fields<'_>) -> Vec<String> {
    let mut known = Vec::new();
    for language in fields.exact_texts("languages").unwrap_or_default() {
        match tag::canonical(&language.value) {
            Some(tag) => known.push(tag),
            None => {
                fields.fault(BadLanguageTag { tag: excerpt(&language.value) }, language.span);
            }
        }
    }
    known
}

fn url(fields: &mut Fields<'_>) -> Option<String> {
    let url = fields.exact_text("url")?;
    if is_web_address(&url.value, false) {
        return Some(url.value);
    }
    let (key, address) = ("url".to_owned(), excerpt(&url.value));
    fields.fault(BadWebAddress { key, address, wanted: "https" }, url.span);
    None
}

/// `"2024"`, `"2024-05"` or a day.
fn source_date(fields: &mut Fields<'_>) -> Option<String> {
    if let Some(Value::Date(date)) = fields.peek("source_date") {
        let date = date.to_string();
        fields.item("source_date");
        return Some(date);
    }
    let date = fields.exact_text("source_date")?;
    let parts: Vec<&str> = date.value.split('-').collect();
    let digits =
        |part: &str, length| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
    let month = |part: &str| digits(part, 2) && ("01"..="12").contains(&part);
    let sound = match parts.as_slice() {
        [year] => digits(year, 4),
        [year, part] => digits(year, 4) && month(part),
        _ => date.value.len() == 10 && date.value.parse::<jiff::civil::Date>().is_ok(),
    };
    if !sound {
        fields.fault(BadSourceDate { date: excerpt(&date.value) }, date.span);
        return None;
    }
    Some(date.value)
}

#[cfg(test)]
mod tests;
