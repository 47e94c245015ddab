//! Every page to print, with its template, its view and its slots.

use std::hash::Hash;

use tera::Context;

use super::duties::{Duties, Extent};
use super::frame::Request;
use super::hrefs::Hrefs;
use super::slots::{Filling, Slots};
use super::views::{self, AssetsView, PageView, SiteView};
use super::{Input, Renderer};
use crate::digest::Digest;
use crate::model::ids::{AudienceId, LanguageId, PageId};
use crate::model::output::OutputPath;
use crate::model::site::PageKind;
use crate::outputs::search::{self, Search};
use crate::source::SourcePath;

/// Something that is printed as a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// A page of the site.
    Page(PageId),
    /// An earlier address, by its place in the site's redirects.
    Redirect(usize),
    /// "Not found" in a language; `at_root` for the whole site.
    NotFound {
        /// The language.
        language: LanguageId,
        /// Whether it stands at the root of the site.
        at_root: bool,
    },
    /// The choice of a language at the root.
    Chooser,
    /// The neutral page that the exit leads to without a network, in a language.
    Exit(LanguageId),
    /// The card with numbers for a pocket, in a language.
    Card(LanguageId),
    /// The page where readers search.
    Search(Search),
}

/// All sheets, pages first, in the order of their outputs.
pub(super) fn all(input: Input<'_>) -> Vec<Sheet> {
    let pages = input.site.page_ids().map(Sheet::Page);
    let redirects = (0..input.site.redirects.len()).map(Sheet::Redirect);
    let not_found =
        input.config.language_ids().map(|language| Sheet::NotFound { language, at_root: false });
    let at_root = Sheet::NotFound { language: LanguageId(0), at_root: true };
    let exits = input.config.language_ids().filter(|_| input.config.exit_target.is_some());
    let cards = input.config.language_ids().filter(|language| has_card(input, *language));
    let cards = cards.map(Sheet::Card);
    let searches = search::searches(input).into_iter().map(Sheet::Search);
    let own = [at_root, Sheet::Chooser].into_iter().chain(exits.map(Sheet::Exit)).chain(cards);
    let own = own.chain(searches);
    pages.chain(redirects).chain(not_found).chain(own).collect()
}

/// Whether there is a card with numbers in a language, and something to write on it.
pub(super) fn has_card(input: Input<'_>, language: LanguageId) -> bool {
    input.config.pocket_card.shown && !views::card_services(input, language).is_empty()
}

/// A sheet, ready to be printed into its frame.
pub(super) struct View<'a> {
    pub(super) template: &'static str,
    pub(super) language: LanguageId,
    audience: Option<AudienceId>,
    pub(super) page: PageView<'a>,
    site: SiteView,
    assets: AssetsView,
    pub(super) slots: Slots<'a>,
    navigation: Option<super::slots::Slot>,
}

impl Sheet {
    /// Where it stands.
    pub fn output(&self, input: Input<'_>) -> OutputPath {
        match self {
            Self::Page(id) => input.site.page(*id).output.clone(),
            Self::Redirect(place) => input.site.redirects[*place].0.clone(),
            Self::NotFound { language, at_root: false } => {
                crate::outputs::not_found_path(Some(&input.config.language(*language).tag))
            }
            Self::NotFound { .. } => crate::outputs::not_found_path(None),
            Self::Chooser => crate::outputs::chooser_path(),
            Self::Exit(language) => {
                crate::outputs::exit_path(&input.config.language(*language).tag)
            }
            Self::Card(language) => {
                crate::outputs::card_path(&input.config.language(*language).tag)
            }
            Self::Search(search) => search.page(input.config),
        }
    }

    /// The file that a message about this sheet names.
    pub(super) fn file(&self, input: Input<'_>) -> Option<SourcePath> {
        let id = match self {
            Self::Page(id) => *id,
            Self::Redirect(place) => input.site.redirects[*place].1,
            _ => return SourcePath::new("farul.toml"),
        };
        Some(input.site.outline(input.site.page(id)).file.clone())
    }

    /// Its view.
    pub(super) fn view<'a>(&self, renderer: &Renderer<'a>, output: &OutputPath) -> View<'a> {
        let input = renderer.input;
        let anywhere = matches!(self, Self::NotFound { .. });
        let hrefs = Hrefs {
            from: (!anywhere).then_some(output),
            style: input.style,
            base_url: input.base_url,
        };
        let mut slots = Slots::default();
        let (template, language, audience, page) = self.shape(renderer, hrefs, &mut slots);
        let section = match self {
            Self::Page(id) => input.site.page(*id).section,
            _ => None,
        };
        let navigation = section.map(|_| slots.add(Filling::Navigation));
        let site = SiteView::new(renderer, language, &hrefs);
        let assets = AssetsView::new(renderer, &hrefs);
        View { template, language, audience, page, site, assets, slots, navigation }
    }

    /// Its template, its language, its audience, and what the template sees of the page.
    fn shape<'a>(
        &self,
        renderer: &Renderer<'a>,
        hrefs: Hrefs<'_>,
        slots: &mut Slots<'a>,
    ) -> (&'static str, LanguageId, Option<AudienceId>, PageView<'a>) {
        let site = renderer.input.site;
        match *self {
            Self::Page(id) => {
                let page = site.page(id);
                let view = views::of_page(renderer, id, hrefs, slots);
                (template(page.kind), page.language, page.audience, view)
            }
            Self::Redirect(place) => {
                let target = site.page(site.redirects[place].1);
                let (href, canonical) = (hrefs.to(&target.output), hrefs.absolute(&target.output));
                let view = views::plain(renderer, target.language, "redirect", hrefs, slots);
                let view = view.towards(href, canonical, slots);
                ("redirect.html", target.language, target.audience, view)
            }
            Self::NotFound { language, .. } => {
                let view = views::not_found(renderer, language, hrefs, slots);
                ("not-found.html", language, None, view)
            }
            Self::Chooser => {
                let language = LanguageId(0);
                let view = views::plain(renderer, language, "chooser", hrefs, slots);
                ("chooser.html", language, None, view)
            }
            Self::Exit(language) => {
                let view = views::plain(renderer, language, "exit", hrefs, slots);
                ("exit.html", language, None, view)
            }
            Self::Card(language) => {
                let view = views::card(renderer, language, hrefs, slots);
                ("card.html", language, None, view)
            }
            Self::Search(search) => {
                let view = views::search(renderer, search, hrefs, slots);
                ("search.html", search.language, search.audience, view)
            }
        }
    }
}

fn template(kind: PageKind) -> &'static str {
    match kind {
        PageKind::Home => "home.html",
        PageKind::Entrance | PageKind::Section => "entrance.html",
        PageKind::Topic | PageKind::Entry => "page.html",
    }
}

impl View<'_> {
    /// The key of the frame: equal for all views that differ in nothing but their slots.
    pub(super) fn key(&self) -> u128 {
        let mut digest = Digest::default();
        self.template.hash(&mut digest);
        self.language.hash(&mut digest);
        self.audience.hash(&mut digest);
        self.page.hash(&mut digest);
        self.site.hash(&mut digest);
        self.assets.hash(&mut digest);
        self.navigation.hash(&mut digest);
        digest.finish_wide()
    }

    /// What its frame owes the readers.
    fn duties(&self, sheet: &Sheet) -> Duties {
        let extent = match sheet {
            Sheet::Page(_) | Sheet::Card(_) | Sheet::Search(_) => Extent::Whole,
            Sheet::NotFound { .. } | Sheet::Chooser => Extent::Small,
            Sheet::Redirect(_) | Sheet::Exit(_) => Extent::Bare,
        };
        let help = match sheet {
            Sheet::Chooser => None,
            _ => self.site.help_href(),
        };
        let (policy, is_unlisted) = (self.page.policy(), self.page.is_unlisted());
        let exit = self.site.exit_href().filter(|_| self.page.has_exit());
        Duties { extent, policy, exit, help, is_unlisted }
    }

    /// What its frame is made of.
    pub(super) fn request(&self, renderer: &Renderer<'_>, sheet: &Sheet) -> Request {
        Request {
            template: self.template.to_owned(),
            context: self.context(renderer),
            page: sheet.file(renderer.input).map_or_else(String::new, |file| file.to_string()),
            duties: self.duties(sheet),
            html: self.slots.html(),
        }
    }

    /// What the template sees.
    fn context(&self, renderer: &Renderer<'_>) -> Context {
        let mut context = Context::new();
        context.insert("site", &self.site);
        context.insert("page", &self.page);
        context.insert("assets", &self.assets);
        context.insert("navigation", &self.navigation);
        context.insert_value("help", renderer.help(self.language, self.audience));
        let card =
            (self.template == "card.html").then(|| views::card_help(renderer, self.language));
        context.insert("card", &card);
        context.insert_value("words", renderer.words[self.language.index()].clone());
        context
    }
}
