//! The pocket card: a few numbers for a pocket, with nothing on it that says what they are
//! for. Its title is its own, without the campaign's name, because browsers write the title
//! into what they print.

use super::super::hrefs::Hrefs;
use super::super::sheets::has_card;
use super::super::slots::Slots;
use super::super::{Input, Renderer};
use super::help::{HelpView, SPOKEN, is_reachable, short_list};
use super::page::plain;
use super::shapes::{LanguageView, PageView};
use super::viewer::{Viewer, direction};
use crate::config::services::HelpService;
use crate::model::ids::LanguageId;

/// The view of the card's page.
pub(in super::super) fn card<'a>(
    renderer: &Renderer<'a>,
    language: LanguageId,
    hrefs: Hrefs<'_>,
    slots: &mut Slots<'a>,
) -> PageView<'a> {
    let config = renderer.input.config;
    let mut view = plain(renderer, language, "card", hrefs, slots);
    view.paper = Some("pocket");
    view.printable = true;
    view.languages = config
        .language_ids()
        .filter(|other| has_card(renderer.input, *other))
        .map(|other| LanguageView {
            tag: &config.language(other).tag,
            name: &config.language(other).name,
            direction: direction(renderer, other),
            href: slots.text(hrefs.to(&crate::outputs::card_path(&config.language(other).tag))),
            current: other == language,
            fallback: false,
        })
        .collect();
    let viewer = Viewer { renderer, hrefs, language };
    let known = &renderer.known[language.index()];
    let above = known.home.into_iter().chain(known.help);
    view.breadcrumbs = above.map(|id| viewer.link(id, slots)).collect();
    view
}

/// What stands on the card.
pub(in super::super) fn help(renderer: &Renderer<'_>, language: LanguageId) -> HelpView {
    let services = services(renderer.input, language);
    let is_picked = renderer.input.config.pocket_card.services.is_some();
    let most = if is_picked { usize::MAX } else { SPOKEN };
    short_list(renderer, language, None, &services, most)
}

/// The services for the card in a language that can be reached: those that the campaign
/// picks, else those whose names are discreet.
pub(in super::super) fn services(input: Input<'_>, language: LanguageId) -> Vec<&HelpService> {
    let services: Vec<&HelpService> = match &input.config.pocket_card.services {
        Some(picked) => {
            let emergency = input.services.iter().filter(|service| service.emergency);
            let named = picked.iter().filter_map(|id| {
                input.services.iter().find(|service| service.id.value == id.value)
            });
            emergency.chain(named.filter(|service| !service.emergency)).collect()
        }
        None => {
            let discreet = |service: &&HelpService| {
                let avoid = &input.config.discreet_avoid;
                let name = service.name(language);
                name.is_none_or(|(language, name)| avoid.first_in(language, name).is_none())
            };
            input.services.iter().filter(discreet).collect()
        }
    };
    services.into_iter().filter(|service| is_reachable(input, service, None)).collect()
}
