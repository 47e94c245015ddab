//! What every page of a language shows of the site.

use serde::Serialize;

use super::super::Renderer;
use super::super::hrefs::Hrefs;
use crate::assets::icon::Icon;
use crate::model::ids::LanguageId;
use crate::model::output::LinkStyle;

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
    /// Where it leads: a site elsewhere, or the neutral page where the site is opened from
    /// a folder, perhaps without a network.
    target: String,
    /// The neutral page that ships along.
    page: String,
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
            exit: exit(renderer, language, hrefs),
            help: place(known.help),
            traces: place(known.traces),
            about: place(known.about),
            accessibility: place(known.accessibility),
            feeds: feeds.collect(),
        }
    }

    /// Where "leave quickly" leads.
    pub(in super::super) fn exit_href(&self) -> Option<String> {
        self.exit.as_ref().map(|exit| exit.target.clone())
    }

    /// Where the page with all help stands.
    pub(in super::super) fn help_href(&self) -> Option<String> {
        self.help.as_ref().map(|help| help.href.clone())
    }
}

fn exit(renderer: &Renderer<'_>, language: LanguageId, hrefs: &Hrefs<'_>) -> Option<ExitView> {
    let target = renderer.input.config.exit_target.clone()?;
    let tag = &renderer.input.config.language(language).tag;
    let page = hrefs.to(&crate::outputs::exit_path(tag));
    let target = if hrefs.style == LinkStyle::Files { page.clone() } else { target };
    Some(ExitView { target, page })
}

impl AssetsView {
    pub(in super::super) fn new(renderer: &Renderer<'_>, hrefs: &Hrefs<'_>) -> Self {
        let assets = renderer.input.assets;
        Self {
            style: hrefs.to(&assets.style),
            scripts: assets.scripts.iter().map(|script| hrefs.to(script)).collect(),
            head_script: assets.head_script.as_ref().map(|script| hrefs.to(script)),
            icon: assets.icon.as_ref().map(|icon| match icon {
                Icon::File(file) => hrefs.to(file),
                Icon::Embedded(address) => address.clone(),
            }),
        }
    }
}
