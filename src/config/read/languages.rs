//! `[[languages]]`: the campaign's languages, its own first.

use super::shared;
use crate::config::faults::{BadLanguageTag, FallbackCycle, LanguageTwice, NotAPercentage};
use crate::config::{Language, tag};
use crate::diagnostic::Fault;
use crate::model::ids::LanguageId;
use crate::source::{Located, Place, Span};
use crate::tree::Value;
use crate::tree::fields::{Fields, Wanted};
use crate::tree::nearest::excerpt;

/// A language before its fallbacks are known to exist.
struct Declared {
    tag: Located<String>,
    name: String,
    fallback: Vec<Located<String>>,
    translated_at_least: u8,
}

pub(super) fn read(top: &mut Fields<'_>) -> Vec<Language> {
    let declared = declared(top);
    let none_written = match top.peek("languages") {
        None => true,
        Some(Value::List(items)) => items.is_empty(),
        Some(_) => false,
    };
    if none_written {
        top.missing("languages", Wanted::Tables);
    }
    let mut languages: Vec<Language> = declared
        .iter()
        .map(|declared| Language {
            tag: declared.tag.value.clone(),
            name: declared.name.clone(),
            right_to_left: tag::is_right_to_left(&declared.tag.value),
            fallback: Vec::new(),
            translated_at_least: declared.translated_at_least,
        })
        .collect();
    let fallbacks: Vec<Vec<Located<LanguageId>>> = declared
        .iter()
        .map(|declared| {
            let known = declared.fallback.iter().filter_map(|tag| {
                let language = shared::language(top, tag, &languages)?;
                Some(Located::new(language, tag.span))
            });
            known.collect()
        })
        .collect();
    report_cycles(top, &languages, &fallbacks);
    for (place, (language, fallback)) in languages.iter_mut().zip(fallbacks).enumerate() {
        for id in fallback {
            if id.value.index() != place && !language.fallback.contains(&id.value) {
                language.fallback.push(id.value);
            }
        }
    }
    languages
}

fn declared(top: &mut Fields<'_>) -> Vec<Declared> {
    let mut all: Vec<Declared> = Vec::new();
    for table in shared::tables(top, "languages") {
        let mut fields = top.within(&table);
        let tag = fields.required_exact_text("tag").and_then(|tag| checked(&mut fields, tag));
        let name = fields.required_text("name").map(|name| name.value);
        let fallback = fields.exact_texts("fallback").unwrap_or_default();
        let translated_at_least = percent(&mut fields);
        let known = all.iter().map(|other| &other.tag);
        if let Some(tag) = tag.and_then(|tag| first_named(&mut fields, known, tag)) {
            let name = name.unwrap_or_else(|| tag.value.clone());
            all.push(Declared { tag, name, fallback, translated_at_least });
        }
        fields.finish();
    }
    all
}

/// `translated_at_least`: hundredths of all pages.
fn percent(fields: &mut Fields<'_>) -> u8 {
    let Some(written) = fields.whole_number("translated_at_least") else { return 0 };
    match u8::try_from(written.value) {
        Ok(percent) if percent <= 100 => percent,
        _ => {
            fields.fault(NotAPercentage { number: written.value }, written.span);
            0
        }
    }
}

/// A tag that none of the `known` is; one that is there already is reported.
pub(super) fn first_named<'a>(
    fields: &mut Fields<'_>,
    mut known: impl Iterator<Item = &'a Located<String>>,
    tag: Located<String>,
) -> Option<Located<String>> {
    let Some(first) = known.find(|other| other.value == tag.value) else { return Some(tag) };
    let first = Place::at(fields.file(), first.span);
    let fault = LanguageTwice { tag: tag.value };
    fields.report(fault.at(fields.file(), tag.span).with_related(first));
    None
}

/// The tag in its canonical case. One that is not well-formed is reported, and kept where
/// it can do no harm in a path.
pub(super) fn checked(fields: &mut Fields<'_>, tag: Located<String>) -> Option<Located<String>> {
    if let Some(canonical) = tag::canonical(&tag.value) {
        return Some(Located::new(canonical, tag.span));
    }
    fields.fault(BadLanguageTag { tag: excerpt(&tag.value) }, tag.span);
    let harmless = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    tag.value.chars().all(harmless).then_some(tag)
}

/// Finds languages that stand in for each other in a circle: takes away, again and again,
/// every language whose fallbacks are all gone; what stays leads into a circle.
fn report_cycles(
    top: &mut Fields<'_>,
    languages: &[Language],
    fallbacks: &[Vec<Located<LanguageId>>],
) {
    let mut left: Vec<usize> = (0..fallbacks.len()).collect();
    loop {
        let before = left.len();
        let kept = left.clone();
        left.retain(|place| next(fallbacks, *place, &kept).is_some());
        if left.len() < before {
            continue;
        }
        let Some(start) = left.first().copied() else { return };
        let (cycle, span) = walk(fallbacks, start, &left);
        let tags = cycle.iter().chain(cycle.first());
        let tags = tags.filter_map(|place| Some(languages.get(*place)?.tag.as_str()));
        let chain = tags.collect::<Vec<_>>().join(" → ");
        top.fault(FallbackCycle { chain }, span);
        left.retain(|place| !cycle.contains(place));
    }
}

/// The first fallback of a language that is among `left`.
fn next(
    fallbacks: &[Vec<Located<LanguageId>>],
    place: usize,
    left: &[usize],
) -> Option<Located<LanguageId>> {
    fallbacks.get(place)?.iter().find(|id| left.contains(&id.value.index())).cloned()
}

/// The circle that is reached from `start`, where every language leads on, and the place
/// of the fallback that closes it.
fn walk(
    fallbacks: &[Vec<Located<LanguageId>>],
    start: usize,
    left: &[usize],
) -> (Vec<usize>, Span) {
    let mut path = vec![start];
    let mut span = Span::default();
    while let Some(following) = path.last().and_then(|place| next(fallbacks, *place, left)) {
        let following = Located::new(following.value.index(), following.span);
        span = following.span;
        if let Some(from) = path.iter().position(|place| *place == following.value) {
            return (path.split_off(from), span);
        }
        path.push(following.value);
    }
    (path, span)
}
