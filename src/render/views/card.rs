//! The pocket card: a few numbers for a pocket, with nothing on it that says what they are
//! for. Its title is its own, without the campaign's name, because browsers write the title
//! into what they print.

use super::super::Renderer;
use super::super::hrefs::Hrefs;
use super::super::slots::Slots;
use super::help::{HelpView, short_list};
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

/// What stands on the card: the services that the campaign picks, else those of the help bar
/// whose names are discreet.
pub(in super::super) fn help(renderer: &Renderer<'_>, language: LanguageId) -> HelpView {
    let input = renderer.input;
    let view = match &input.config.pocket_card.services {
        Some(picked) => {
            let emergency = input.services.iter().filter(|service| service.emergency);
            let named = picked.iter().filter_map(|id| {
                input.services.iter().find(|service| service.id.value == id.value)
            });
            let named = named.filter(|service| !service.emergency);
            let services: Vec<&HelpService> = emergency.chain(named).collect();
            short_list(renderer, language, None, &services, usize::MAX)
        }
        None => {
            let discreet = |service: &&HelpService| {
                let name = service.name(language);
                let avoid = &input.config.discreet_avoid;
                name.is_none_or(|(language, name)| avoid.first_in(language, name).is_none())
            };
            let services: Vec<&HelpService> = input.services.iter().filter(discreet).collect();
            short_list(renderer, language, None, &services, super::help::SPOKEN)
        }
    };
    view.reachable()
}
