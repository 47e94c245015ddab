//! The page where readers search, and the way to it.
//!
//! WebAssembly looks into the index, so this page alone has a policy that lets it run.

use super::super::Renderer;
use super::super::hrefs::Hrefs;
use super::super::slots::{Slot, Slots};
use super::page::plain;
use super::shapes::{FormView, LanguageView, LookupView, PageView};
use super::viewer::{Viewer, direction};
use crate::model::ids::AudienceId;
use crate::outputs::search::{Search, of_page};

/// The policy of every page, and that WebAssembly may run.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self' 'wasm-unsafe-eval'; \
                      img-src 'self' data:; media-src 'self' data:; font-src 'self'; \
                      connect-src 'self'; base-uri 'none'; form-action 'none'";

/// The view of the page of a search.
pub(in super::super) fn search<'a>(
    renderer: &Renderer<'a>,
    search: Search,
    hrefs: Hrefs<'_>,
    slots: &mut Slots<'a>,
) -> PageView<'a> {
    let config = renderer.input.config;
    let language = search.language;
    let viewer = Viewer { renderer, hrefs, language };
    let mut view = plain(renderer, language, "search", hrefs, slots);
    view.policy = POLICY;
    view.audience = search.audience.and_then(|audience| viewer.audience(audience, slots));
    if let Some(audience) = search.audience.map(|audience| &config.audiences[audience.index()]) {
        view.exit = audience.exit && config.exit_target.is_some();
    }
    let known = &renderer.known[language.index()];
    let entrance = search.audience.and_then(|audience| known.entrance_of[audience.index()]);
    let above = known.home.into_iter().chain(entrance);
    view.breadcrumbs = above.map(|id| viewer.link(id, slots)).collect();
    view.languages = languages(renderer, search, hrefs, slots);
    let script = renderer.input.assets.search_script.as_ref();
    view.lookup = script.map(|script| LookupView {
        script: slots.text(hrefs.to(script)),
        engine: slots.text(hrefs.to(&search.engine(config))),
        root: slots.text(hrefs.to(&crate::outputs::chooser_path())),
        found: found(renderer, search),
    });
    view
}

/// The same search in each language that has it.
fn languages<'a>(
    renderer: &Renderer<'a>,
    search: Search,
    hrefs: Hrefs<'_>,
    slots: &mut Slots<'a>,
) -> Vec<LanguageView<'a>> {
    let config = renderer.input.config;
    let same = renderer.searches.iter().filter(|other| other.audience == search.audience);
    same.map(|other| LanguageView {
        tag: &config.language(other.language).tag,
        name: &config.language(other.language).name,
        direction: direction(renderer, other.language),
        href: slots.text(hrefs.to(&other.page(config))),
        current: *other == search,
        fallback: false,
    })
    .collect()
}

fn found(renderer: &Renderer<'_>, search: Search) -> Vec<FormView> {
    let forms = renderer.input.words.forms(search.language, "search-found", "number");
    forms.into_iter().map(|(form, text)| FormView { form, text }).collect()
}

impl<'a> Viewer<'_, 'a> {
    /// The way to the page where readers of an audience search.
    pub(super) fn search(
        &self,
        audience: Option<AudienceId>,
        slots: &mut Slots<'a>,
    ) -> Option<Slot> {
        let config = self.renderer.input.config;
        let search = of_page(config, self.language, audience);
        let is_there = self.renderer.searches.contains(&search);
        is_there.then(|| slots.text(self.hrefs.to(&search.page(config))))
    }
}
