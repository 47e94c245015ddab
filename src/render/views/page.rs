//! What templates see of a page, and of the pages that are none of the site's.

use super::super::hrefs::Hrefs;
use super::super::slots::{Filling, Slots};
use super::super::{Renderer, contents};
use super::shapes::{FallbackView, PageView};
use super::statement;
use super::viewer::{Viewer, direction};
use crate::components::is_for_paper as has_paper;
use crate::model::ids::{LanguageId, PageId};
use crate::model::outline::{Approval, Outline};
use crate::model::site::{Facts, Page};
use crate::resolve::Mode;

/// The policy of every page: what a `<meta>` may hold. Nothing from elsewhere, nothing
/// inline, no form. A page connects to nothing; its own host is named because tools that
/// judge a page read `robots.txt` in its name.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
                      media-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; \
                      form-action 'none'";

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
    view.exit = match audience {
        Some(audience) => audience.exit && input.config.exit_target.is_some(),
        None => input.config.has_exit(),
    };
    view.is_help = renderer.known[page.language.index()].help == Some(id);
    view.content = slots.add(Filling::Body);
    view.contents = contents::is_due(&outline.headings).then(|| slots.add(Filling::Contents));
    let has_note = view.contents.is_some() && outline.opens_with_note;
    view.note = has_note.then(|| slots.add(Filling::Note));
    view.statement = statement::of(renderer, &outline.name.path, page.language);
    view.paper = paper(outline).or_else(|| sheet(facts));
    view.printable = facts.printable.unwrap_or(view.paper.is_some());
    view.news = viewer.news(id, slots);
    view.course = viewer.course(id, slots);
    dates(&mut view, &viewer, facts, slots);
    ways(&mut view, &viewer, page, slots);
    view.noindex = page.is_fallback() || preview.is_some();
    view.canonical = viewer.canonical(page).map(|address| slots.text(address));
    view.alternates = viewer.alternates(page, slots);
    view.social = viewer.social(title, description.filter(|_| !discreet), Some(page.kind), slots);
    view
}

/// When a page was published and last changed.
fn dates<'a>(
    view: &mut PageView<'a>,
    viewer: &Viewer<'_, 'a>,
    facts: &Facts,
    slots: &mut Slots<'a>,
) {
    view.published = facts.date.map(|date| viewer.date(date, slots));
    view.updated = facts.updated.map(|date| viewer.date(date, slots));
}

/// Where one goes from a page, and the other ways to take it in.
fn ways<'a>(view: &mut PageView<'a>, viewer: &Viewer<'_, 'a>, page: &Page, slots: &mut Slots<'a>) {
    let config = viewer.renderer.input.config;
    let audience = page.audience.map(|audience| &config.audiences[audience.index()]);
    view.card = viewer.card(page, slots);
    view.search = viewer.search(page.audience, slots);
    view.calendar = viewer.calendar(page).map(|address| slots.text(address));
    view.sign = viewer.sign(page, slots);
    view.reading = page.reading.as_ref().and_then(|path| viewer.recording(path, slots));
    view.breadcrumbs = page.breadcrumbs.iter().map(|id| viewer.link(*id, slots)).collect();
    view.languages = viewer.languages(&page.translations, slots);
    view.previous = page.previous.map(|id| viewer.link(id, slots));
    view.next = page.next.map(|id| viewer.link(id, slots));
    view.others = page.others.iter().map(|id| viewer.other(*id, slots)).collect();
    view.variant = viewer.own_variant(page, slots);
    view.variants = page.variants.iter().map(|id| viewer.variant(*id, slots)).collect();
    view.full_version = page.full_version.map(|id| viewer.version(id, page.variant, "back", slots));
    (view.children, view.upcoming) = viewer.lists(page, slots);
    view.grown_ups = audience.and_then(|audience| viewer.grown_ups(audience.grown_ups?, slots));
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
    view.search = viewer.search(None, slots);
    let homes: Vec<PageId> = renderer.known.iter().filter_map(|known| known.home).collect();
    view.languages = viewer.languages(&homes, slots);
    view
}

/// A view with nothing of a page in it: for the chooser, redirects, "not found" and the
/// neutral page of the exit.
pub(in super::super) fn plain<'a>(
    renderer: &Renderer<'a>,
    language: LanguageId,
    kind: &'static str,
    hrefs: Hrefs<'_>,
    slots: &mut Slots<'a>,
) -> PageView<'a> {
    let config = renderer.input.config;
    let tag = config.language(language).tag.as_str();
    let title = title(renderer, language, kind);
    let homes: Vec<PageId> = renderer.known.iter().filter_map(|known| known.home).collect();
    let viewer = Viewer { renderer, hrefs, language };
    let tab = tab(title, kind, &config.discreet_name);
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
        exit: config.has_exit(),
        is_help: false,
        content: slots.text(""),
        contents: None,
        note: None,
        card: None,
        search: None,
        lookup: None,
        statement: None,
        paper: None,
        printable: false,
        published: None,
        updated: None,
        breadcrumbs: Vec::new(),
        languages: if kind == "chooser" { viewer.languages(&homes, slots) } else { Vec::new() },
        previous: None,
        next: None,
        others: Vec::new(),
        variant: None,
        variants: Vec::new(),
        full_version: None,
        children: Vec::new(),
        grown_ups: None,
        sign: Vec::new(),
        reading: None,
        news: None,
        upcoming: Vec::new(),
        calendar: None,
        course: None,
        canonical: None,
        alternates: Vec::new(),
        noindex: kind != "chooser",
        social: viewer.social(title, None, None, slots),
        policy: POLICY,
        target: None,
    }
}

/// The title of a page that is none of the site's.
fn title<'a>(renderer: &Renderer<'a>, language: LanguageId, kind: &str) -> &'a str {
    let key = match kind {
        "not-found" => "not-found-title",
        "redirect" => "redirect-title",
        "chooser" => "chooser-title",
        "exit" => "exit-neutral-title",
        "card" => "card-title",
        "search" => "search-title",
        _ => return "",
    };
    renderer.input.words.text(language, key)
}

/// What its tab says: the campaign's name where nobody takes the title along.
fn tab(title: &str, kind: &str, campaign: &str) -> String {
    match kind {
        _ if title.is_empty() => String::new(),
        "exit" | "card" => title.to_owned(),
        _ => format!("{title} - {campaign}"),
    }
}

impl<'a> PageView<'a> {
    /// The policy that it has to print.
    pub(in super::super) fn policy(&self) -> &'static str {
        self.policy
    }

    /// Whether it carries "leave quickly".
    pub(in super::super) fn has_exit(&self) -> bool {
        self.exit
    }

    /// Whether search engines are asked to stay away.
    pub(in super::super) fn is_unlisted(&self) -> bool {
        self.noindex
    }

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

/// The component for paper that the page has, where it has one and no other: the page is
/// printed as that alone.
fn paper(outline: &Outline) -> Option<&'static str> {
    let mut made_for_paper =
        outline.components.iter().filter(|component| has_paper(component.name));
    let only = made_for_paper.next()?;
    made_for_paper.next().is_none().then_some(only.name)
}

/// Whether a page, or a part of it, is meant for paper.
pub(in super::super) fn is_for_paper(renderer: &Renderer<'_>, page: &Page) -> bool {
    let site = renderer.input.site;
    let mut components = site.outline(page).components.iter();
    site.facts(page).printable == Some(true) || components.any(|part| has_paper(part.name))
}

/// A sheet at the end of a course is printed alone, too.
fn sheet(facts: &Facts) -> Option<&'static str> {
    facts.learning.is_sheet().then_some("attestation")
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
