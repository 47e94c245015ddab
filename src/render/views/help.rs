//! The help bar: 112 first, then each country by name, with a way without speaking.

use jiff::civil::Date;
use serde::Serialize;

use super::super::{Input, Renderer};
use super::ways::{SiteWay, WayView, site, ways, written};
use crate::config::services::{Cost, HelpService, Hours, PhoneNumber};
use crate::model::ids::{AudienceId, CountryId, LanguageId};
use crate::model::site::Page;
use crate::parse::typed::bare_address;
use crate::resolve::Mode;

/// How many services of a country one can ring, at most: a short list is read to its end.
pub(super) const SPOKEN: usize = 2;

/// The services that the help bar of a page shows.
#[derive(Clone, Debug, Serialize)]
pub(in super::super) struct HelpView {
    emergency: Vec<ServiceView>,
    countries: Vec<CountryView>,
    elsewhere: Vec<ServiceView>,
}

#[derive(Clone, Debug, Serialize)]
struct CountryView {
    id: String,
    name: String,
    services: Vec<ServiceView>,
    silent: Vec<ServiceView>,
}

/// A help service, as readers of one audience may see it.
#[derive(Clone, Debug, Serialize)]
pub(in super::super) struct ServiceView {
    pub(in super::super) id: String,
    pub(in super::super) name: String,
    /// The language of the name, where it is not the page's.
    pub(in super::super) language: Option<String>,
    pub(in super::super) number: Option<String>,
    pub(in super::super) dial: Option<String>,
    pub(in super::super) url: Option<String>,
    /// What one does on its site.
    site: Option<SiteWay>,
    /// The address as one reads it on paper.
    address: Option<String>,
    /// The mail address.
    pub(in super::super) email: Option<String>,
    /// The ways to write to the number, such as "SMS, Viber".
    pub(in super::super) written: Option<String>,
    hours: Option<String>,
    note: Option<String>,
    free: bool,
    /// Whether a call costs as much as any other.
    normal: bool,
    silent: bool,
    /// Whether one can call it, even where its number is not shown.
    called: bool,
    /// The ways to reach it without speaking.
    ways: Vec<WayView>,
    /// The languages in which it answers, in words.
    languages: Option<String>,
    /// The countries from which it can be called, in words.
    reach: Option<String>,
    confidentiality: Option<String>,
    verified: Option<String>,
}

/// The help bar for readers of a language and an audience.
pub(in super::super) fn help(
    renderer: &Renderer<'_>,
    language: LanguageId,
    audience: Option<AudienceId>,
) -> HelpView {
    let suits = |service: &&HelpService| {
        service.audiences.is_empty()
            || audience.is_none_or(|audience| service.audiences.contains(&audience))
    };
    let services: Vec<&HelpService> = renderer.input.services.iter().filter(suits).collect();
    short_list(renderer, language, audience, &services, SPOKEN)
}

/// Some services as a list: 112, then by country at most `most` that one can ring, and one
/// that needs no speech.
pub(super) fn short_list(
    renderer: &Renderer<'_>,
    language: LanguageId,
    audience: Option<AudienceId>,
    services: &[&HelpService],
    most: usize,
) -> HelpView {
    let view = |service: &HelpService| renderer.service(service, language, audience);
    let mut emergency: Vec<ServiceView> =
        services.iter().filter(|service| service.emergency).map(|service| view(service)).collect();
    // One number serves several countries: it is said once.
    emergency.dedup_by(|right, left| right.number == left.number);
    let countries = renderer.input.config.countries.iter().enumerate().map(|(index, country)| {
        let id = CountryId::from_index(index);
        let own: Vec<_> = services
            .iter()
            .filter(|service| !service.emergency && service.country == Some(id))
            .collect();
        let spoken =
            own.iter().filter(|service| !service.without_speech || service.number.is_some());
        let spoken: Vec<_> = spoken.take(most).collect();
        let silent = own.iter().find(|service| service.without_speech);
        let silent = silent.filter(|silent| spoken.iter().all(|spoken| spoken.id != silent.id));
        CountryView {
            id: country.id.clone(),
            name: country
                .names
                .best(language)
                .map_or_else(|| country.id.clone(), |(_, name)| name.to_owned()),
            services: spoken.into_iter().map(|service| view(service)).collect(),
            silent: silent.into_iter().map(|service| view(service)).collect(),
        }
    });
    let elsewhere =
        services.iter().filter(|service| !service.emergency && service.country.is_none());
    HelpView {
        emergency,
        countries: countries.collect(),
        elsewhere: elsewhere.map(|service| view(service)).collect(),
    }
}

/// The number of a service, where readers of an audience may see it. On a young reader's page
/// of a release, a number that nobody has verified lately is left out.
fn shown_number<'a>(
    input: Input<'_>,
    service: &'a HelpService,
    audience: Option<AudienceId>,
) -> Option<&'a PhoneNumber> {
    let shown = !is_young(input, audience)
        || input.mode == Mode::Preview
        || service.number_is_trusted(input.today);
    service.number.as_ref().filter(|_| shown)
}

/// Whether readers of an audience see a way to reach a service.
pub(super) fn is_reachable(
    input: Input<'_>,
    service: &HelpService,
    audience: Option<AudienceId>,
) -> bool {
    let has_address = service.url.is_some() || service.email.is_some();
    has_address || shown_number(input, service, audience).is_some()
}

/// Whether young readers may read a page; one without an audience is for everyone.
fn is_young(input: Input<'_>, audience: Option<AudienceId>) -> bool {
    audience.is_none_or(|audience| input.config.audiences[audience.index()].is_young())
}

impl Renderer<'_> {
    /// The service that a page names, as its readers may see it; `None` where there is none.
    pub(in super::super) fn named_service(&self, page: &Page, id: &str) -> Option<ServiceView> {
        let service = self.input.services.iter().find(|service| service.id.value == id)?;
        Some(self.service(service, page.content_language, page.audience))
    }

    /// A service as readers of an audience may see it.
    pub(in super::super) fn service(
        &self,
        service: &HelpService,
        language: LanguageId,
        audience: Option<AudienceId>,
    ) -> ServiceView {
        let config = self.input.config;
        let young = is_young(self.input, audience);
        let number = shown_number(self.input, service, audience);
        let (name_language, name) = service.name(language).unwrap_or((language, &service.id.value));
        let verified = service.last_verified.as_ref().map(|date| date.value);
        let verified = verified.filter(|_| !young || audience.is_none());
        ServiceView {
            id: service.id.value.clone(),
            name: name.to_owned(),
            language: (name_language != language)
                .then(|| config.language(name_language).tag.clone()),
            dial: number.filter(|_| service.is_called()).map(PhoneNumber::dial),
            number: number.map(|number| number.as_str().to_owned()),
            written: number.and_then(|_| written(service)),
            address: service.url.as_deref().map(|url| bare_address(url).to_owned()),
            site: site(self, service, language),
            email: service.email.clone(),
            url: service.url.clone(),
            hours: self.hours(service, language),
            note: service.note.get(language).map(str::to_owned),
            free: service.cost == Some(Cost::Free),
            normal: service.cost == Some(Cost::Normal),
            silent: service.without_speech,
            called: service.is_called(),
            ways: ways(self, service, number, language),
            languages: self.answers_in(service, language),
            reach: number.and_then(|_| self.reach(service, language)),
            confidentiality: service.confidentiality.get(language).map(str::to_owned),
            verified: verified.map(|date: Date| {
                let arguments = [("date", self.date(language, date))];
                self.words(language, "help-verified-on", &arguments)
            }),
        }
    }

    /// When somebody answers, in a language; nothing where that is not known in it.
    fn hours(&self, service: &HelpService, language: LanguageId) -> Option<String> {
        match service.hours.as_ref()? {
            Hours::Always => Some(self.input.words.text(language, "help-hours-always").to_owned()),
            Hours::Told(hours) => hours.get(language).map(str::to_owned),
        }
    }

    /// The languages in which a service answers.
    fn answers_in(&self, service: &HelpService, language: LanguageId) -> Option<String> {
        let name = |tag: &String| self.words(language, "language-name", &[("tag", tag.clone())]);
        let names: Vec<String> = service.languages.iter().map(name).collect();
        (!names.is_empty()).then(|| names.join(", "))
    }

    /// The countries from which a service can be called, where they are said.
    fn reach(&self, service: &HelpService, language: LanguageId) -> Option<String> {
        let countries = &self.input.config.countries;
        let name = |id: &CountryId| {
            let country = countries.get(id.index())?;
            country.names.best(language).map(|(_, name)| name.to_owned())
        };
        let names: Vec<String> = service.reachable_from.iter().filter_map(name).collect();
        (!names.is_empty()).then(|| names.join(", "))
    }
}
