//! From the site to a stream of pages.
//!
//! 1. [`sheets`] lists every page to print: those of the site, redirects, and in each
//!    language "not found", the page of the exit, the pocket card and the pages where
//!    readers search; the chooser.
//! 2. Each sheet's view is built, with slots for its own texts ([`views`], [`slots`]).
//!    Sheets whose views are equal share a frame; [`frames`] makes each frame once, for the
//!    first page that asks, and [`duties`] holds it to what a theme owes its readers, and
//!    [`own`] finds the campaign's file that leaves it out. What the campaign's own templates
//!    ask for is looked up ([`asking`]), and where they print it ([`misplaced`]).
//! 3. [`fill`] pours the texts into the frame, and hands the page to the sink; the taps
//!    see it as it passes ([`audit`]).
//!
//! All of it reads one immutable [`Input`]; nothing here knows the disk.

mod asked;
mod asked_tags;
mod asking;
mod audit;
mod bodies;
mod components;
mod contents;
mod copies;
mod duties;
pub(crate) mod faults;
mod fill;
mod frame;
mod frames;
mod hrefs;
mod minify;
mod misplaced;
mod navigation;
mod own;
mod picture;
mod said;
mod seen;
mod sheets;
mod slots;
pub mod templates;
mod unreadable;
mod views;
mod watchdog;

#[cfg(test)]
mod tests;

use std::sync::{Arc, OnceLock};

use jiff::civil::Date;
use rustc_hash::FxHashMap;
use tera::Tera;

use crate::assets::build::Assets;
use crate::assets::files::Published;
use crate::config::services::HelpService;
use crate::config::{Audience, Config};
use crate::content_hash::ContentHash;
use crate::diagnostic::Diagnostics;
use crate::i18n::ReaderWords;
use crate::model::ids::{AudienceId, LanguageId, PageId};
use crate::model::output::{LinkStyle, OutputPath};
use crate::model::site::{PageKind, Site};
use crate::outputs::search::Search;
use crate::outputs::{Calendar, Feed};
use crate::resolve::Mode;
use crate::source::SourcePath;

use frames::Frames;
use said::Said;

pub use bodies::{Bodies, MadeBody, MakeBody};
pub use own::OwnTemplates;
pub use sheets::Sheet;

/// Everything that pages are printed from.
#[derive(Clone, Copy)]
pub struct Input<'a> {
    /// The campaign's settings.
    pub config: &'a Config,
    /// The site.
    pub site: &'a Site,
    /// The bodies, by outline.
    pub bodies: &'a Bodies<'a>,
    /// The help services.
    pub services: &'a [HelpService],
    /// The words around the text.
    pub words: &'a ReaderWords,
    /// The theme's templates.
    pub tera: &'a Arc<Tera>,
    /// The campaign's own among them.
    pub own: &'a OwnTemplates,
    /// The theme's files.
    pub assets: &'a Assets,
    /// Pictures and documents, as they are published.
    pub files: &'a FxHashMap<SourcePath, Arc<Published>>,
    /// Preview or release.
    pub mode: Mode,
    /// How links to pages end.
    pub style: LinkStyle,
    /// The address of the site, ending in `/`.
    pub base_url: Option<&'a str>,
    /// Today, an input like any other.
    pub today: Date,
    /// Whether all of it is for nothing: then no further page is printed.
    pub outdated: &'a Outdated<'a>,
}

/// Whether something has changed since the build began, so that it is for nothing. Once it
/// says yes, it never says no again.
pub type Outdated<'a> = dyn Fn() -> bool + Sync + 'a;

/// A page that was printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// Where it stands.
    pub output: OutputPath,
    /// The hash of its bytes.
    pub hash: ContentHash,
}

/// Where printed pages go: the path and the bytes of each, from any thread; the answer is
/// the hash of the bytes.
pub type Put<'a> = dyn Fn(&OutputPath, &[u8]) -> ContentHash + Sync + 'a;

/// Every page there is to print.
pub fn sheets(input: Input<'_>) -> Vec<Sheet> {
    sheets::all(input)
}

/// Prints `sheets` into `put`, and says what was printed, in their order.
pub fn pages(input: Input<'_>, sheets: &[Sheet], put: &Put<'_>) -> (Vec<Printed>, Diagnostics) {
    let renderer = Renderer::new(input);
    let frames = Frames::default();
    let (printed, found) = fill::all(&renderer, sheets, &frames, put);
    let mut diagnostics = frames.found(&renderer, sheets);
    let found = audit::untold(audit::first_of_each(found), &diagnostics);
    diagnostics.extend(found);
    (printed, diagnostics)
}

/// Prints texts of pages without anything around them.
pub struct Texts<'a>(Renderer<'a>);

impl<'a> Texts<'a> {
    /// What prints the texts of a site.
    pub fn new(input: Input<'a>) -> Self {
        Self(Renderer::new(input))
    }

    /// The texts of some pages as HTML, in their order; an empty one where a component
    /// could not be printed.
    pub fn of(&self, pages: &[PageId]) -> Vec<String> {
        let frames = Frames::default();
        pages.iter().map(|id| fill::text(&self.0, &frames, *id).unwrap_or_default()).collect()
    }
}

/// The input, with what every page asks worked out once.
pub(crate) struct Renderer<'a> {
    input: Input<'a>,
    known: Vec<Known>,
    feeds: Vec<Feed>,
    calendars: Vec<Calendar>,
    searches: Vec<Search>,
    words: Vec<tera::Value>,
    /// What texts say again and again, by language.
    said: Vec<Said>,
    /// The help bar, by language, without an audience and for each.
    helps: Vec<Vec<OnceLock<tera::Value>>>,
    /// How old the readers of each audience are, in words, by language.
    ages: Vec<Vec<Option<String>>>,
}

/// The pages of a language that every page leads to.
#[derive(Clone, Debug, Default)]
struct Known {
    home: Option<PageId>,
    help: Option<PageId>,
    traces: Option<PageId>,
    about: Option<PageId>,
    accessibility: Option<PageId>,
    /// The entrances of all audiences that have one, from the youngest.
    entrances: Vec<PageId>,
    /// The entrance of each audience.
    entrance_of: Vec<Option<PageId>>,
}

impl<'a> Renderer<'a> {
    fn new(input: Input<'a>) -> Self {
        let known =
            input.config.language_ids().map(|language| Known::of(input, language)).collect();
        let words = input
            .config
            .language_ids()
            .map(|language| tera::Value::from_serializable(input.words.all(language)));
        let feeds = crate::outputs::feeds(input);
        let calendars = crate::outputs::calendars(input);
        let searches = crate::outputs::search::searches(input);
        let said = input.config.language_ids().map(|_| Said::new()).collect();
        let ages = input.config.language_ids().map(|language| ages(input, language)).collect();
        let audiences = 0..=input.config.audiences.len();
        let helps = || audiences.clone().map(|_| OnceLock::new()).collect();
        let helps = input.config.language_ids().map(|_| helps()).collect();
        let words = words.collect();
        Self { input, known, feeds, calendars, searches, words, said, helps, ages }
    }

    /// The help bar for readers of a language and an audience, as templates see it.
    fn help(&self, language: LanguageId, audience: Option<AudienceId>) -> tera::Value {
        let made = || tera::Value::from_serializable(&views::help(self, language, audience));
        let place = audience.map_or(0, |audience| 1 + audience.index());
        match self.helps[language.index()].get(place) {
            Some(kept) => kept.get_or_init(made).clone(),
            None => made(),
        }
    }

    /// A word of the interface, filled with texts.
    fn words(&self, language: LanguageId, key: &str, arguments: &[(&str, String)]) -> String {
        let arguments: Vec<_> =
            arguments.iter().map(|(name, text)| (*name, text.as_str().into())).collect();
        self.input.words.format(language, key, &arguments)
    }

    /// A word of the interface, filled with numbers that choose its plural form.
    fn counted(&self, language: LanguageId, key: &str, arguments: &[(&str, i64)]) -> String {
        let arguments: Vec<_> =
            arguments.iter().map(|(name, number)| (*name, (*number).into())).collect();
        self.input.words.format(language, key, &arguments)
    }

    /// A day in a language's long form.
    fn date(&self, language: LanguageId, date: Date) -> String {
        crate::i18n::date(&self.input.config.language(language).tag, date)
    }
}

/// How old the readers of each audience are, in words.
fn ages(input: Input<'_>, language: LanguageId) -> Vec<Option<String>> {
    let age = |audience: &Audience| {
        let (from, to) = audience.age?;
        let arguments = [("from", i64::from(from).into()), ("to", i64::from(to).into())];
        Some(input.words.format(language, "ages", &arguments))
    };
    input.config.audiences.iter().map(age).collect()
}

impl Known {
    fn of(input: Input<'_>, language: LanguageId) -> Self {
        let mut known =
            Self { entrance_of: vec![None; input.config.audiences.len()], ..Self::default() };
        for id in input.site.page_ids() {
            let page = input.site.page(id);
            if page.language != language || page.variant.is_some() {
                continue;
            }
            let place = match input.site.outline(page).name.path.as_str() {
                "" => &mut known.home,
                "help" => &mut known.help,
                "traces" => &mut known.traces,
                "about" => &mut known.about,
                "accessibility" => &mut known.accessibility,
                _ => {
                    if let (PageKind::Entrance, Some(audience)) = (page.kind, page.audience) {
                        known.entrance_of[audience.index()] = Some(id);
                    }
                    continue;
                }
            };
            *place = Some(id);
        }
        known.entrances = known.entrance_of.iter().flatten().copied().collect();
        known
    }
}
