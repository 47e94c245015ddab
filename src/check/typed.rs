//! Numbers and addresses of help services are named, never typed: data have a date, and a
//! number that is out of date must not stay behind in a text.
//!
//! 1. What is typed into texts, titles and descriptions is in the outline, as are links.
//! 2. A number or an address of a declared service: the service is named.
//! 3. A telephone number that is nobody's: it can be declared, or marked as mere number.

use rayon::prelude::*;

use super::Input;
use super::faults::{ContactTyped, NumberUndeclared};
use crate::config::services::HelpService;
use crate::diagnostic::{Diagnostic, Diagnostics, Fault};
use crate::model::contacts::Sentence;
use crate::model::outline::{LinkTarget, Outline, TypedContact};
use crate::parse::typed::bare_address;
use crate::source::Place;
use crate::tree::nearest::excerpt;

/// So many last digits make a number: before them stand zeros or a country's code.
const OWN_DIGITS: usize = 8;

pub(super) fn check(input: Input<'_>) -> Diagnostics {
    let outlines = input.site.outlines.par_iter();
    let found: Vec<Diagnostic> =
        outlines.flat_map_iter(|outline| found_in(input, outline)).collect();
    found.into_iter().collect()
}

fn found_in(input: Input<'_>, outline: &Outline) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (sentence, typed) in outline.typed.iter() {
        let place = Place::at(&outline.file, typed.span);
        found.extend(judged(input, outline, &typed.value, place, sentence));
    }
    for link in &outline.links {
        let LinkTarget::Elsewhere(address) = &link.target else { continue };
        let Some(contact) = linked(address) else { continue };
        // Words that say the same as their address are told once.
        let said = outline.typed.in_text().any(|typed| {
            let near = typed
                .span
                .end
                .abs_diff(link.span.start)
                .min(typed.span.start.abs_diff(link.span.start));
            near < 16
                && services(input, outline, &typed.value) == services(input, outline, &contact)
        });
        let place = Place::at(&outline.file, link.span);
        found.extend(judged(input, outline, &contact, place, None).filter(|_| !said));
    }
    found
}

/// What an address leads to, if it is somebody's.
fn linked(address: &str) -> Option<TypedContact> {
    let small = address.to_lowercase();
    if let Some(number) = small.strip_prefix("tel:").or_else(|| small.strip_prefix("sms:")) {
        let number = number.split([';', '?']).next().unwrap_or("");
        return Some(TypedContact::Number(number.to_owned()));
    }
    if let Some(mail) = small.strip_prefix("mailto:") {
        return Some(TypedContact::Mail(mail.split('?').next().unwrap_or("").to_owned()));
    }
    small.starts_with("http").then(|| TypedContact::Web(bare_address(&small).to_owned()))
}

fn judged(
    input: Input<'_>,
    outline: &Outline,
    contact: &TypedContact,
    place: Place,
    sentence: Option<Sentence>,
) -> Option<Diagnostic> {
    let field = sentence.map(|sentence| sentence.name().to_owned());
    let services = services(input, outline, contact);
    let written = || match contact {
        TypedContact::Number(text)
        | TypedContact::ShortNumber(text)
        | TypedContact::Mail(text)
        | TypedContact::Web(text) => excerpt(text),
    };
    if let Some(service) = services.first().cloned() {
        let written = written();
        return Some(ContactTyped { written, service, services, field }.diagnostic(Some(place)));
    }
    let is_nobodys = matches!(contact, TypedContact::Number(_));
    is_nobodys.then(|| NumberUndeclared { written: written(), field }.diagnostic(Some(place)))
}

/// The ids of the services that a number or an address belongs to; those that suit the
/// page's readers first.
fn services(input: Input<'_>, outline: &Outline, contact: &TypedContact) -> Vec<String> {
    let mut services: Vec<&HelpService> =
        input.services.iter().filter(|service| is_reached(service, contact)).collect();
    if services.is_empty() {
        return Vec::new();
    }
    let audience = input.config.audience_named(outline.name.top());
    let suits = |service: &HelpService| {
        service.audiences.is_empty()
            || audience.is_none_or(|audience| service.audiences.contains(&audience))
    };
    services.sort_by_key(|service| !suits(service));
    services.into_iter().map(|service| service.id.value.clone()).collect()
}

fn is_reached(service: &HelpService, contact: &TypedContact) -> bool {
    match contact {
        TypedContact::Number(typed) | TypedContact::ShortNumber(typed) => {
            service.number.as_ref().is_some_and(|number| is_same_number(number.as_str(), typed))
        }
        TypedContact::Mail(mail) => {
            service.email.as_ref().is_some_and(|own| own.to_lowercase() == *mail)
        }
        TypedContact::Web(address) => {
            service.url.as_ref().is_some_and(|own| bare_address(&own.to_lowercase()) == address)
        }
    }
}

fn is_same_number(left: &str, right: &str) -> bool {
    let last = |number| digits_from_end(number).take(OWN_DIGITS);
    digits_from_end(left).eq(digits_from_end(right))
        || (last(left).count() == OWN_DIGITS && last(left).eq(last(right)))
}

fn digits_from_end(number: &str) -> impl Iterator<Item = u8> {
    number.bytes().rev().filter(u8::is_ascii_digit)
}
