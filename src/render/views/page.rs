//! What templates see of a page.

use serde::Serialize;

use super::super::Renderer;
use super::super::hrefs::Hrefs;
use super::super::slots::{Filling, Slot, Slots};
use crate::model::ids::{AudienceId, LanguageId, PageId};
use crate::model::outline::Approval;
use crate::model::site::{Page, PageKind};
use crate::resolve::Mode;

/// A page, as its template sees it.
#[derive(Clone, Debug, Hash, Serialize)]
pub(in super::super) struct PageView<'a> {
    kind: &'static str,
    language: &'a str,
    direction: &'static str,
    content_language: &'a str,
    content_direction: &'static str,
    title: Slot,
    heading: Slot,
    description: Option<Slot>,
    audience: Option<AudienceView<'a>>,
    fallback: Option<FallbackView>,
    preview: Option<&'static str>,
    discreet: bool,
    exit: bool,
    content: Slot,
    published: Option<DateView>,
    updated: Option<DateView>,
    breadcrumbs: Vec<LinkView<'a>>,
    languages: Vec<LanguageView<'a>>,
    previous: Option<LinkView<'a>>,
    next: Option<LinkView<'a>>,
    others: Vec<OtherView<'a>>,
    variants: Vec<VariantView<'a>>,
    full_version: Option<LinkView<'a>>,
    children: Vec<ChildView<'a>>,
    grown_ups: Option<LinkView<'a>>,
    canonical: Option<Slot>,
    alternates: Vec<AlternateView<'a>>,
    noindex: bool,
    social: SocialView<'a>,
    policy: &'static str,
    /// Where a moved page stands now.
    target: Option<Slot>,
}

#[derive(Clone, Debug, Hash, Serialize)]
struct AudienceView<'a> {
    id: &'a str,
    look: &'a str,
    young: bool,
    age: Option<AgeView>,
    age_text: Option<String>,
    title: Slot,
    href: Slot,
}

#[derive(Clone, Copy, Debug, Hash, Serialize)]
struct AgeView {
    from: u8,
    to: u8,
}

#[derive(Clone, Debug, Hash, Serialize)]
struct FallbackView {
    notice: Slot,
}

#[derive(Clone, Debug, Hash, Serialize)]
struct DateView {
    iso: Slot,
    text: Slot,
}

#[derive(Clone, Debug, Hash, Serialize)]
struct LinkView<'a> {
    title: Slot,
    href: Slot,
    /// The language of the title, where it is not the page's.
    language: Option<&'a str>,
}

#[derive(Clone, Debug, Hash, Serialize)]
struct LanguageView<'a> {
    tag: &'a str,
    name: &'a str,
    direction: &'static str,
    href: Slot,
    current: bool,
    fallback: bool,
}

#[derive(Clone, Debug, Hash, Serialize)]
struct OtherView<'a> {
    title: Slot,
    href: Slot,
    audience: Slot,
    look: &'a str,
    language: Option<&'a str>,
}

#[derive(Clone, Debug, Hash, Serialize)]
struct VariantView<'a> {
    name: &'a str,
    href: Slot,
}

#[derive(Clone, Debug, Hash, Serialize)]
struct ChildView<'a> {
    title: Slot,
    href: Slot,
    description: Option<Slot>,
    look: Option<&'a str>,
    published: Option<DateView>,
    language: Option<&'a str>,
    age_text: Option<String>,
}

#[derive(Clone, Debug, Hash, Serialize)]
struct AlternateView<'a> {
    tag: &'a str,
    href: Slot,
}

#[derive(Clone, Debug, Hash, Serialize)]
struct SocialView<'a> {
    title: Slot,
    description: Option<Slot>,
    #[serde(rename = "type")]
    kind: &'static str,
    locale: &'a str,
    site_name: &'a str,
}

/// The policy of every page: what a `<meta>` may hold. Nothing from elsewhere, nothing
/// inline, no form.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; \
                      media-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'";

/// Looks at one page for one output.
struct Viewer<'r, 'a> {
    renderer: &'r Renderer<'a>,
    hrefs: Hrefs<'r>,
    language: LanguageId,
}

/// The view of a page of the site; its texts go into `slots`.
pub(in super::super) fn of_page<'a>(
    renderer: &Renderer<'a>,
    id: PageId,
    hrefs: Hrefs<'_>,
    slots: &mut Slots<'a>,
) -> PageView<'a> {
    let input = renderer.input;
    let page = input.site.page(id);
    let viewer = Viewer { renderer, hrefs, language: page.language };
    let outline = input.site.outline(page);
    let facts = input.site.facts(page);
    let audience = page.audience.map(|audience| &input.config.audiences[audience.index()]);
    let discreet = viewer.is_discreet(page);
    let title = outline.front.title.value.as_str();
    let preview = preview(
        &outline.approval,
        facts.draft,
        audience.is_some_and(|a| a.needs_approval),
        input.mode,
    );
    let description = outline.front.description.as_deref();
    let mut view = plain(renderer, page.language, page.kind.name(), hrefs, slots);
    view.content_language = &input.config.language(page.content_language).tag;
    view.content_direction = direction(renderer, page.content_language);
    view.title = slots.text(viewer.tab_title(page, title, discreet));
    view.heading = slots.text(outline.front.heading.as_deref().unwrap_or(title));
    view.description = description.map(|text| slots.text(text));
    view.audience = page.audience.and_then(|audience| viewer.audience(audience, slots));
    view.fallback =
        page.is_fallback().then(|| FallbackView { notice: slots.text(viewer.notice(page)) });
    view.preview = preview;
    view.discreet = discreet;
    view.exit = input.config.exit_target.is_some() && audience.is_none_or(|audience| audience.exit);
    view.content = slots.add(Filling::Fragment(&input.bodies[page.outline.index()].content));
    view.published = facts.date.map(|date| viewer.date(date, slots));
    view.updated = facts.updated.map(|date| viewer.date(date, slots));
    view.breadcrumbs = page.breadcrumbs.iter().map(|id| viewer.link(*id, slots)).collect();
    view.languages = viewer.languages(&page.translations, slots);
    view.previous = page.previous.map(|id| viewer.link(id, slots));
    view.next = page.next.map(|id| viewer.link(id, slots));
    view.others = page.others.iter().map(|id| viewer.other(*id, slots)).collect();
    view.variants = page.variants.iter().map(|id| viewer.variant(*id, slots)).collect();
    view.full_version = page.full_version.map(|id| viewer.link(id, slots));
    view.children = viewer.children(page).iter().map(|id| viewer.child(*id, slots)).collect();
    view.grown_ups = audience.and_then(|audience| viewer.grown_ups(audience.grown_ups?, slots));
    view.noindex = page.is_fallback() || preview.is_some();
    view.canonical = viewer.canonical(page).map(|address| slots.text(address));
    view.alternates = viewer.alternates(page, slots);
    view.social = viewer.social(title, description.filter(|_| !discreet), Some(page.kind), slots);
    view
}

/// The view of "not found" in a language.
pub(in super::super) fn not_found<'a>(
    renderer: &Renderer<'a>,
    language: LanguageId,
    hrefs: Hrefs<'_>,
    slots: &mut Slots<'a>,
) -> PageView<'a> {
    let mut view = plain(renderer, language, "not-found", hrefs, slots);
    let viewer = Viewer { renderer, hrefs, language };
    let homes: Vec<PageId> = renderer.known.iter().filter_map(|known| known.home).collect();
    view.languages = viewer.languages(&homes, slots);
    view.exit = renderer.input.config.exit_target.is_some();
    view
}

/// A view with nothing of a page in it: for the chooser, redirects and "not found".
pub(in super::super) fn plain<'a>(
    renderer: &Renderer<'a>,
    language: LanguageId,
    kind: &'static str,
    hrefs: Hrefs<'_>,
    slots: &mut Slots<'a>,
) -> PageView<'a> {
    let config = renderer.input.config;
    let tag = config.language(language).tag.as_str();
    let title = match kind {
        "not-found" => renderer.input.words.text(language, "not-found-title"),
        "redirect" => renderer.input.words.text(language, "redirect-title"),
        "chooser" => renderer.input.words.text(language, "chooser-title"),
        _ => "",
    };
    let homes: Vec<PageId> = renderer.known.iter().filter_map(|known| known.home).collect();
    let viewer = Viewer { renderer, hrefs, language };
    let tab = if title.is_empty() {
        String::new()
    } else {
        format!("{title} - {}", config.discreet_name)
    };
    PageView {
        kind,
        language: tag,
        direction: direction(renderer, language),
        content_language: tag,
        content_direction: direction(renderer, language),
        title: slots.text(tab),
        heading: slots.text(title),
        description: None,
        audience: None,
        fallback: None,
        preview: None,
        discreet: true,
        exit: false,
        content: slots.text(""),
        published: None,
        updated: None,
        breadcrumbs: Vec::new(),
        languages: if kind == "chooser" { viewer.languages(&homes, slots) } else { Vec::new() },
        previous: None,
        next: None,
        others: Vec::new(),
        variants: Vec::new(),
        full_version: None,
        children: Vec::new(),
        grown_ups: None,
        canonical: None,
        alternates: Vec::new(),
        noindex: kind != "chooser",
        social: viewer.social(title, None, None, slots),
        policy: POLICY,
        target: None,
    }
}

impl<'a> PageView<'a> {
    /// The view of a redirect to a page.
    pub(in super::super) fn towards(
        mut self,
        target: String,
        canonical: Option<String>,
        slots: &mut Slots<'a>,
    ) -> Self {
        self.target = Some(slots.text(target));
        self.canonical = canonical.map(|address| slots.text(address));
        self
    }
}

/// Why a page is only a preview: the name of the word that says so.
fn preview(
    approval: &Approval,
    draft: bool,
    needs_approval: bool,
    mode: Mode,
) -> Option<&'static str> {
    match (mode, draft, approval) {
        (Mode::Preview, true, _) => Some("draft"),
        (Mode::Preview, false, Approval::Missing) if needs_approval => Some("missing"),
        (Mode::Preview, false, Approval::Lapsed(_)) if needs_approval => Some("lapsed"),
        _ => None,
    }
}

fn direction(renderer: &Renderer<'_>, language: LanguageId) -> &'static str {
    if renderer.input.config.language(language).right_to_left { "rtl" } else { "ltr" }
}

impl<'a> Viewer<'_, 'a> {
    fn is_discreet(&self, page: &Page) -> bool {
        let input = self.renderer.input;
        let outline = input.site.outline(page);
        let vital = input.config.vital.iter().any(|vital| vital.value == outline.name.path);
        let audience =
            page.audience.is_some_and(|audience| input.config.audiences[audience.index()].discreet);
        (vital || audience) && outline.front.indiscreet_because.is_none()
    }

    /// The title of the tab and the history: the page's own, and the site's neutral name
    /// where the page is discreet, else the campaign's.
    fn tab_title(&self, page: &Page, title: &str, discreet: bool) -> String {
        let config = self.renderer.input.config;
        let name = config.name.get(page.content_language).filter(|_| !discreet);
        let name = name.unwrap_or(&config.discreet_name);
        match page.kind {
            PageKind::Home if title == name => title.to_owned(),
            _ => format!("{title} - {name}"),
        }
    }

    fn notice(&self, page: &Page) -> String {
        let config = self.renderer.input.config;
        let name = |language: LanguageId| config.language(language).name.clone();
        let arguments =
            [("language", name(page.language)), ("content", name(page.content_language))];
        self.renderer.words(page.language, "fallback-notice", &arguments)
    }

    /// The language of another page's title, where it is not this page's.
    fn foreign(&self, page: &Page) -> Option<&'a str> {
        let config = self.renderer.input.config;
        (page.content_language != self.language)
            .then(|| config.language(page.content_language).tag.as_str())
    }

    fn target(&self, id: PageId, slots: &mut Slots<'a>) -> (Slot, Slot, &'a Page) {
        let site = self.renderer.input.site;
        let page = site.page(id);
        let title = slots.text(site.outline(page).front.title.value.as_str());
        (title, slots.text(self.hrefs.to(&page.output)), page)
    }

    fn link(&self, id: PageId, slots: &mut Slots<'a>) -> LinkView<'a> {
        let (title, href, page) = self.target(id, slots);
        LinkView { title, href, language: self.foreign(page) }
    }

    fn other(&self, id: PageId, slots: &mut Slots<'a>) -> OtherView<'a> {
        let (title, href, page) = self.target(id, slots);
        let input = self.renderer.input;
        let look = page
            .audience
            .map_or("", |audience| input.config.audiences[audience.index()].look.as_str());
        let entrance = page
            .breadcrumbs
            .iter()
            .map(|id| input.site.page(*id))
            .find(|page| page.kind == PageKind::Entrance);
        let audience =
            entrance.map_or("", |page| input.site.outline(page).front.title.value.as_str());
        OtherView {
            title,
            href,
            audience: slots.text(audience),
            look,
            language: self.foreign(page),
        }
    }

    fn variant(&self, id: PageId, slots: &mut Slots<'a>) -> VariantView<'a> {
        let page = self.renderer.input.site.page(id);
        let name = page
            .variant
            .map_or("", |variant| &self.renderer.input.config.variants[variant.index()]);
        VariantView { name, href: slots.text(self.hrefs.to(&page.output)) }
    }

    /// The pages an entrance lists; home leads to the audiences, youngest first.
    fn children<'p>(&'p self, page: &'p Page) -> &'p [PageId] {
        match page.kind {
            PageKind::Home => &self.renderer.known[page.language.index()].entrances,
            _ => &page.children,
        }
    }

    fn child(&self, id: PageId, slots: &mut Slots<'a>) -> ChildView<'a> {
        let (title, href, page) = self.target(id, slots);
        let input = self.renderer.input;
        let outline = input.site.outline(page);
        let audience = page.audience.filter(|_| page.kind == PageKind::Entrance);
        let audience = audience.map(|audience| &input.config.audiences[audience.index()]);
        ChildView {
            title,
            href,
            description: outline.front.description.as_deref().map(|text| slots.text(text)),
            look: audience.map(|audience| audience.look.as_str()),
            published: input.site.facts(page).date.map(|date| self.date(date, slots)),
            language: self.foreign(page),
            age_text: audience.and_then(|audience| self.age_text(audience.age)),
        }
    }

    fn audience(&self, id: AudienceId, slots: &mut Slots<'a>) -> Option<AudienceView<'a>> {
        let audience = &self.renderer.input.config.audiences[id.index()];
        let known = &self.renderer.known[self.language.index()];
        let entrance = known.entrance_of.get(id.index()).copied().flatten()?;
        let (title, href, _) = self.target(entrance, slots);
        Some(AudienceView {
            id: &audience.id.value,
            look: &audience.look,
            young: audience.is_young(),
            age: audience.age.map(|(from, to)| AgeView { from, to }),
            age_text: self.age_text(audience.age),
            title,
            href,
        })
    }

    fn age_text(&self, age: Option<(u8, u8)>) -> Option<String> {
        let (from, to) = age?;
        let arguments = [("from", i64::from(from)), ("to", i64::from(to))];
        Some(self.renderer.counted(self.language, "ages", &arguments))
    }

    fn grown_ups(&self, id: AudienceId, slots: &mut Slots<'a>) -> Option<LinkView<'a>> {
        let known = &self.renderer.known[self.language.index()];
        let entrance = known.entrance_of.get(id.index()).copied().flatten()?;
        Some(self.link(entrance, slots))
    }

    fn date(&self, date: jiff::civil::Date, slots: &mut Slots<'a>) -> DateView {
        DateView {
            iso: slots.text(date.to_string()),
            text: slots.text(self.renderer.date(self.language, date)),
        }
    }

    /// The same page in each language, for the switch.
    fn languages(&self, pages: &[PageId], slots: &mut Slots<'a>) -> Vec<LanguageView<'a>> {
        let input = self.renderer.input;
        let view = |id: &PageId| {
            let page = input.site.page(*id);
            let language = input.config.language(page.language);
            LanguageView {
                tag: &language.tag,
                name: &language.name,
                direction: direction(self.renderer, page.language),
                href: slots.text(self.hrefs.to(&page.output)),
                current: page.language == self.language && self.hrefs.from == Some(&page.output),
                fallback: page.is_fallback(),
            }
        };
        pages.iter().map(view).collect()
    }

    /// The full address of the page; of the page that a fallback shows.
    fn canonical(&self, page: &Page) -> Option<String> {
        let site = self.renderer.input.site;
        let own = page
            .translations
            .iter()
            .map(|id| site.page(*id))
            .find(|other| other.outline == page.outline && !other.is_fallback());
        self.hrefs.absolute(&own.unwrap_or(page).output)
    }

    /// The page in every language that really has it, itself among them, and the one for
    /// readers of no such language. Reciprocal, since all of them list the same pages.
    fn alternates(&self, page: &Page, slots: &mut Slots<'a>) -> Vec<AlternateView<'a>> {
        if page.is_fallback() || self.renderer.input.base_url.is_none() {
            return Vec::new();
        }
        let input = self.renderer.input;
        let natives: Vec<&Page> = page
            .translations
            .iter()
            .map(|id| input.site.page(*id))
            .filter(|other| !other.is_fallback() && other.variant == page.variant)
            .collect();
        let mut alternates: Vec<AlternateView<'a>> = Vec::new();
        for other in &natives {
            let Some(address) = self.hrefs.absolute(&other.output) else { continue };
            alternates.push(AlternateView {
                tag: &input.config.language(other.language).tag,
                href: slots.text(address),
            });
        }
        let chooser = crate::outputs::chooser_path();
        let default = match page.kind {
            PageKind::Home if page.variant.is_none() => self.hrefs.absolute(&chooser),
            _ => natives.first().and_then(|first| self.hrefs.absolute(&first.output)),
        };
        alternates.extend(
            default.map(|address| AlternateView { tag: "x-default", href: slots.text(address) }),
        );
        alternates
    }

    fn social(
        &self,
        title: &'a str,
        description: Option<&'a str>,
        kind: Option<PageKind>,
        slots: &mut Slots<'a>,
    ) -> SocialView<'a> {
        let config = self.renderer.input.config;
        SocialView {
            title: slots.text(title),
            description: description.map(|text| slots.text(text)),
            kind: if kind == Some(PageKind::Entry) { "article" } else { "website" },
            locale: &config.language(self.language).tag,
            site_name: &config.discreet_name,
        }
    }
}
