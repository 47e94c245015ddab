//! The navigation of a section.
//!
//! 1. The template is printed once for all lists of one shape, with slots for titles and
//!    addresses ([`Navigation::shape`]).
//! 2. They are filled once for all pages of one folder depth ([`Navigation::filled`]).
//! 3. What is left for each page are the slots that mark the current one.
//!
//! A long section is shown in parts, each page with those around it: a list of a thousand
//! links helps nobody, and a screen reader least.

use serde::Serialize;
use tera::Context;

use super::Renderer;
use super::duties::Duties;
use super::frame::{Frame, Request};
use super::hrefs::Hrefs;
use super::slots::{Filling, Slot, Slots};
use crate::digest::Digest;
use crate::model::html::escape_into;
use crate::model::ids::{LanguageId, PageId};
use crate::model::output::OutputPath;
use crate::model::site::Section;

/// The template that prints it.
const TEMPLATE: &str = "parts/navigation/template.html";

/// A section of more pages is shown in parts of this many.
const PART: usize = 40;

/// The slots of an item: its title, its address, and what marks the current page.
const SLOTS: usize = 3;
const TITLE: usize = 0;
const HREF: usize = 1;
const CURRENT: usize = 2;

/// The navigation around one page.
pub(super) struct Navigation<'r> {
    /// The key of its list, filled.
    pub(super) key: u128,
    section: &'r Section,
    /// The pages that are shown besides the entrance.
    shown: std::ops::Range<usize>,
    output: &'r OutputPath,
    /// How many folders the page stands below the section's; `None` where it does not.
    depth: Option<usize>,
}

#[derive(Clone, Debug, Serialize)]
struct ItemView<'a> {
    title: Slot,
    /// The address, and behind it the slot that marks the current page.
    href: String,
    level: u8,
    language: Option<&'a str>,
}

impl<'r> Navigation<'r> {
    /// The navigation of a page's section; `None` for pages outside of sections.
    pub(super) fn of(renderer: &Renderer<'r>, id: PageId, output: &'r OutputPath) -> Option<Self> {
        let page = renderer.input.site.page(id);
        let place = page.section?;
        let section = &renderer.input.site.sections[place];
        let part = page.position.saturating_sub(1) / PART;
        let shown = 1 + part * PART..section.pages.len().min(1 + (part + 1) * PART);
        let below = output.as_str().strip_prefix(section.folder.as_str());
        let depth = below.map(|below| below.matches('/').count());
        let alone = depth.is_none().then_some(output);
        Some(Self {
            key: Digest::of(&(TEMPLATE, place, part, depth, alone)),
            section,
            shown,
            output,
            depth,
        })
    }

    /// What fills the slots on the page `id`.
    pub(super) fn slots<'a>(&self, id: PageId) -> Slots<'a> {
        self.pages().map(|(other, _)| Filling::Current(*other == id)).collect()
    }

    /// The entrance and the part around the page.
    fn pages(&self) -> impl Iterator<Item = &'r (PageId, u8)> {
        let pages = &self.section.pages;
        pages.iter().take(1).chain(pages.get(self.shown.clone()).unwrap_or_default())
    }

    /// The key of its shape: of all that the template sees besides slots.
    pub(super) fn shape(&self, renderer: &Renderer<'_>) -> u128 {
        let items: Vec<_> =
            self.pages().map(|(id, level)| (level, self.foreign(renderer, *id))).collect();
        Digest::of(&(TEMPLATE, self.section.language, items))
    }

    /// The frame of its shape with titles and addresses in it.
    pub(super) fn filled(&self, renderer: &Renderer<'_>, shape: &Frame) -> Frame {
        let pages: Vec<_> = self.pages().collect();
        let folder = OutputPath::new(&format!("{}index.html", self.section.folder));
        shape.filled(|slot, markup| {
            let place = slot as usize / SLOTS;
            // A slot is one of those that the template was given.
            let page = renderer.input.site.page(pages.get(place)?.0);
            match slot as usize % SLOTS {
                TITLE => {
                    let title = &renderer.input.site.outline(page).front.title.value;
                    escape_into(markup, title);
                }
                HREF => {
                    escape_into(markup, &self.href(renderer, folder.as_ref(), &page.output));
                }
                _ => return Some(u32::try_from(place).unwrap_or(u32::MAX)),
            }
            None
        })
    }

    /// The language of a page that is shown in another one than the section's.
    fn foreign(&self, renderer: &Renderer<'_>, id: PageId) -> Option<LanguageId> {
        let language = renderer.input.site.page(id).content_language;
        (language != self.section.language).then_some(language)
    }

    /// What the frame of its shape is made of, for the page `id`.
    pub(super) fn request(&self, renderer: &Renderer<'_>, id: PageId) -> Request {
        Request {
            template: TEMPLATE.to_owned(),
            context: self.context(renderer),
            page: renderer.input.site.outline(renderer.input.site.page(id)).file.to_string(),
            duties: Duties::default(),
            html: Vec::new(),
        }
    }

    /// What the template sees.
    fn context(&self, renderer: &Renderer<'_>) -> Context {
        let config = renderer.input.config;
        let items = self.pages().enumerate().map(|(place, (id, level))| {
            let slot = |which| Slot::numbered(place * SLOTS + which);
            let foreign = self.foreign(renderer, *id);
            ItemView {
                title: slot(TITLE),
                href: slot(HREF).mark() + &slot(CURRENT).mark(),
                level: *level,
                language: foreign.map(|language| config.language(language).tag.as_str()),
            }
        });
        let language = self.section.language;
        let mut context = Context::new();
        context.insert("items", &items.collect::<Vec<_>>());
        context.insert("language", &config.language(language).tag);
        context.insert_value("words", renderer.words[language.index()].clone());
        context
    }

    /// A link by way of the section's folder, so that it holds on all pages of one depth.
    fn href(
        &self,
        renderer: &Renderer<'_>,
        folder: Option<&OutputPath>,
        target: &OutputPath,
    ) -> String {
        let hrefs = Hrefs { from: Some(self.output), style: renderer.input.style, base_url: None };
        let below = folder.filter(|_| target.as_str().starts_with(self.section.folder.as_str()));
        match (self.depth, below) {
            (Some(depth), Some(folder)) => {
                let from_folder = Hrefs { from: Some(folder), ..hrefs }.to(target);
                let steps = "../".repeat(depth);
                if depth == 0 { from_folder } else { steps + from_folder.trim_start_matches("./") }
            }
            _ => hrefs.to(target),
        }
    }
}
