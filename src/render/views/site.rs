//! What every page of a language shows of the site.

use serde::Serialize;

use super::super::Renderer;
use super::super::hrefs::Hrefs;
use crate::model::ids::LanguageId;

/// The site, as seen from one page. All values are plain: pages of one folder share them.
#[derive(Clone, Debug, Hash, Serialize)]
pub(in super::super) struct SiteView {
    name: String,
    discreet_name: String,
    home: String,
    languages_count: usize,
    exit: Option<ExitView>,
    help: Option<PlaceView>,
    traces: Option<PlaceView>,
    about: Option<PlaceView>,
    accessibility: Option<PlaceView>,
    feeds: Vec<PlaceView>,
}

#[derive(Clone, Debug, Hash, Serialize)]
struct ExitView {
    target: String,
}

#[derive(Clone, Debug, Hash, Serialize)]
struct PlaceView {
    href: String,
    title: String,
}

/// Where the theme's files are, as seen from one page.
#[derive(Clone, Debug, Hash, Serialize)]
pub(in super::super) struct AssetsView {
    style: String,
    scripts: Vec<String>,
    head_script: Option<String>,
    icon: Option<String>,
}

impl SiteView {
    pub(in super::super) fn new(
        renderer: &Renderer<'_>,
        language: LanguageId,
        hrefs: &Hrefs<'_>,
    ) -> Self {
        let config = renderer.input.config;
        let known = &renderer.known[language.index()];
        let place = |id: Option<crate::model::ids::PageId>| {
            let page = renderer.input.site.page(id?);
            let title = renderer.input.site.outline(page).front.title.value.clone();
            Some(PlaceView { href: hrefs.to(&page.output), title })
        };
        let home = known
            .home
            .map_or_else(String::new, |id| hrefs.to(&renderer.input.site.page(id).output));
        let feeds = renderer
            .feeds
            .iter()
            .filter(|feed| feed.language == language)
            .map(|feed| PlaceView { href: hrefs.to(&feed.output), title: feed.title.clone() });
        Self {
            name: config.name.best(language).map_or_else(String::new, |(_, name)| name.to_owned()),
            discreet_name: config.discreet_name.clone(),
            home,
            languages_count: config.languages.len(),
            exit: config.exit_target.clone().map(|target| ExitView { target }),
            help: place(known.help),
            traces: place(known.traces),
            about: place(known.about),
            accessibility: place(known.accessibility),
            feeds: feeds.collect(),
        }
    }
}

impl AssetsView {
    pub(in super::super) fn new(renderer: &Renderer<'_>, hrefs: &Hrefs<'_>) -> Self {
        let assets = renderer.input.assets;
        Self {
            style: hrefs.to(&assets.style),
            scripts: assets.scripts.iter().map(|script| hrefs.to(script)).collect(),
            head_script: assets.head_script.as_ref().map(|script| hrefs.to(script)),
            icon: assets.icon.as_ref().map(|icon| hrefs.to(icon)),
        }
    }
}
