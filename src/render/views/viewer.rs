//! How one page looks at what it names: other pages, audiences, languages, days.

use super::super::Renderer;
use super::super::hrefs::Hrefs;
use super::super::sheets::has_card;
use super::super::slots::{Slot, Slots};
use super::shapes::{
    AgeView, AlternateView, AudienceView, ChildView, DateView, LanguageView, LinkView, OtherView,
    OwnVariantView, SocialView, VariantView,
};
use crate::model::ids::{AudienceId, LanguageId, PageId, VariantId};
use crate::model::site::{Page, PageKind};

/// Looks at one page for one output.
pub(super) struct Viewer<'r, 'a> {
    pub(super) renderer: &'r Renderer<'a>,
    pub(super) hrefs: Hrefs<'r>,
    pub(super) language: LanguageId,
}

pub(super) fn direction(renderer: &Renderer<'_>, language: LanguageId) -> &'static str {
    if renderer.input.config.language(language).right_to_left { "rtl" } else { "ltr" }
}

impl<'a> Viewer<'_, 'a> {
    pub(super) fn is_discreet(&self, page: &Page) -> bool {
        let input = self.renderer.input;
        let outline = input.site.outline(page);
        let vital = input.config.vital.iter().any(|vital| vital.value == outline.name.path);
        let audience =
            page.audience.is_some_and(|audience| input.config.audiences[audience.index()].discreet);
        (vital || audience) && outline.front.indiscreet_because.is_none()
    }

    /// The title of the tab and the history: the page's own, and the site's neutral name
    /// where the page is discreet, else the campaign's.
    pub(super) fn tab_title(&self, page: &Page, title: &str, discreet: bool) -> String {
        let config = self.renderer.input.config;
        let name = config.name.get(page.content_language).filter(|_| !discreet);
        let name = name.unwrap_or(&config.discreet_name);
        match page.kind {
            PageKind::Home if title == name => title.to_owned(),
            _ => format!("{title} - {name}"),
        }
    }

    pub(super) fn notice(&self, page: &Page) -> String {
        let config = self.renderer.input.config;
        let name = |language: LanguageId| config.language(language).name.clone();
        let arguments =
            [("language", name(page.language)), ("content", name(page.content_language))];
        self.renderer.words(page.language, "fallback-notice", &arguments)
    }

    /// The language of another page's title, where it is not this page's.
    pub(super) fn foreign(&self, page: &Page) -> Option<&'a str> {
        let config = self.renderer.input.config;
        (page.content_language != self.language)
            .then(|| config.language(page.content_language).tag.as_str())
    }

    pub(super) fn target(&self, id: PageId, slots: &mut Slots<'a>) -> (Slot, Slot, &'a Page) {
        let site = self.renderer.input.site;
        let page = site.page(id);
        let title = slots.text(site.outline(page).front.title.value.as_str());
        (title, slots.text(self.hrefs.to(&page.output)), page)
    }

    pub(super) fn link(&self, id: PageId, slots: &mut Slots<'a>) -> LinkView<'a> {
        let (title, href, page) = self.target(id, slots);
        LinkView { title, href, language: self.foreign(page) }
    }

    pub(super) fn other(&self, id: PageId, slots: &mut Slots<'a>) -> OtherView<'a> {
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

    /// What a variant is called: easy to read only where people it is for have tried it.
    pub(super) fn own_variant(
        &self,
        page: &Page,
        slots: &mut Slots<'a>,
    ) -> Option<OwnVariantView<'a>> {
        let input = self.renderer.input;
        let name = input.config.variants[page.variant?.index()].as_str();
        let validation = input.site.validation(page);
        let part = if validation.is_some() { "validated-name" } else { "name" };
        let label = self.renderer.words(self.language, &format!("variant-{name}-{part}"), &[]);
        let validated = validation.map(|validation| {
            let date = self.renderer.date(self.language, validation.date);
            let arguments = [("group", validation.group.value.clone()), ("date", date)];
            slots.text(self.renderer.words(self.language, "validated-by", &arguments))
        });
        Some(OwnVariantView { name, label, validated })
    }

    /// A link to the variant `id` of a page.
    pub(super) fn variant(&self, id: PageId, slots: &mut Slots<'a>) -> VariantView<'a> {
        let site = self.renderer.input.site;
        let page = site.page(id);
        let way = if site.validation(page).is_some() { "validated-link" } else { "link" };
        self.version(id, page.variant, way, slots)
    }

    /// A link to the page `id` as another version: to a variant (`link`), or from the
    /// `variant` back to the full version (`back`).
    pub(super) fn version(
        &self,
        id: PageId,
        variant: Option<VariantId>,
        way: &str,
        slots: &mut Slots<'a>,
    ) -> VariantView<'a> {
        let input = self.renderer.input;
        let name = variant.map_or("", |variant| &input.config.variants[variant.index()]);
        let label = self.renderer.words(self.language, &format!("variant-{name}-{way}"), &[]);
        let output = &input.site.page(id).output;
        VariantView { name, label, href: slots.text(self.hrefs.to(output)) }
    }

    /// The pages an entrance lists; home leads to the audiences, youngest first.
    pub(super) fn children<'p>(&'p self, page: &'p Page) -> &'p [PageId] {
        match page.kind {
            PageKind::Home => &self.renderer.known[page.language.index()].entrances,
            _ => &page.children,
        }
    }

    pub(super) fn child(&self, id: PageId, slots: &mut Slots<'a>) -> ChildView<'a> {
        let (title, href, page) = self.target(id, slots);
        let input = self.renderer.input;
        let outline = input.site.outline(page);
        let entered = page.audience.filter(|_| page.kind == PageKind::Entrance);
        let audience = entered.map(|audience| &input.config.audiences[audience.index()]);
        ChildView {
            title,
            href,
            description: outline.front.description.as_deref().map(|text| slots.text(text)),
            look: audience.map(|audience| audience.look.as_str()),
            published: input.site.facts(page).date.map(|date| self.date(date, slots)),
            language: self.foreign(page),
            age_text: entered.and_then(|audience| self.age_text(audience)),
            sign: !page.sign.is_empty(),
            reading: page.reading.is_some(),
            news: self.news(id, slots),
        }
    }

    pub(super) fn audience(
        &self,
        id: AudienceId,
        slots: &mut Slots<'a>,
    ) -> Option<AudienceView<'a>> {
        let audience = &self.renderer.input.config.audiences[id.index()];
        let known = &self.renderer.known[self.language.index()];
        let entrance = known.entrance_of.get(id.index()).copied().flatten()?;
        let (title, href, _) = self.target(entrance, slots);
        Some(AudienceView {
            id: &audience.id.value,
            look: &audience.look,
            young: audience.is_young(),
            age: audience.age.map(|(from, to)| AgeView { from, to }),
            age_text: self.age_text(id),
            title,
            href,
        })
    }

    /// How old the readers of an audience are, in words.
    fn age_text(&self, id: AudienceId) -> Option<String> {
        self.renderer.ages[self.language.index()].get(id.index())?.clone()
    }

    pub(super) fn grown_ups(&self, id: AudienceId, slots: &mut Slots<'a>) -> Option<LinkView<'a>> {
        let known = &self.renderer.known[self.language.index()];
        let entrance = known.entrance_of.get(id.index()).copied().flatten()?;
        Some(self.link(entrance, slots))
    }

    /// The way to the pocket card: from the page with all help, and from no other.
    pub(super) fn card(&self, page: &Page, slots: &mut Slots<'a>) -> Option<Slot> {
        let input = self.renderer.input;
        let is_help = input.site.outline(page).name.path == "help";
        let leads = is_help && has_card(input, self.language);
        let tag = &input.config.language(self.language).tag;
        leads.then(|| slots.text(self.hrefs.to(&crate::outputs::card_path(tag))))
    }

    pub(super) fn date(&self, date: jiff::civil::Date, slots: &mut Slots<'a>) -> DateView {
        DateView {
            iso: slots.text(date.to_string()),
            text: slots.text(self.renderer.date(self.language, date)),
        }
    }

    /// The same page in each language, for the switch.
    pub(super) fn languages(
        &self,
        pages: &[PageId],
        slots: &mut Slots<'a>,
    ) -> Vec<LanguageView<'a>> {
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
    pub(super) fn canonical(&self, page: &Page) -> Option<String> {
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
    pub(super) fn alternates(&self, page: &Page, slots: &mut Slots<'a>) -> Vec<AlternateView<'a>> {
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

    pub(super) fn social(
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
