//! The whole site, worked out: every page, where it stands, and what it is tied to.
//!
//! Made once by `resolve` from all outlines, then only read.

use std::hash::Hash;
use std::sync::Arc;

use jiff::civil::Date;

use super::course::{Learning, Place as CoursePlace};
use super::ids::{AudienceId, LanguageId, OutlineId, PageId, VariantId};
use super::news::News;
use super::outline::{Outline, SignReference, Validation};
use super::output::OutputPath;
use super::rare::Rare;
use crate::source::SourcePath;

/// Every page of the site.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
pub struct Site {
    /// The pages, sorted by output.
    pub pages: Vec<Page>,
    /// The outlines of all page files, sorted by file.
    pub outlines: Vec<Arc<Outline>>,
    /// What each outline gets from others, by outline.
    pub facts: Vec<Facts>,
    /// The pages of each section in each language, in reading order.
    pub sections: Vec<Section>,
    /// Earlier addresses that lead to a page, sorted.
    pub redirects: Vec<(OutputPath, PageId)>,
}

/// What a page file has with its inheritance worked out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Facts {
    /// The place among siblings.
    pub order: Option<i64>,
    /// The day it was published.
    pub date: Option<Date>,
    /// The day it was last changed in substance.
    pub updated: Option<Date>,
    /// Whether it is a draft.
    pub draft: bool,
    /// Whether it is meant for paper; `None` where nobody said.
    pub printable: Option<bool>,
    /// The page in sign languages.
    pub sign: Rare<Vec<SignReference>>,
    /// What kind of news it is, when and where; the place is its own.
    pub news: Rare<News>,
    /// What it is in a course; what is said in words is its own.
    pub learning: Rare<Learning>,
    /// Where the ids of its headings come from.
    pub heading_ids: HeadingIds,
}

impl Facts {
    /// What pages other than its own may be printed from: see [`Site::fragment`] for ids.
    pub fn shown_elsewhere(&self) -> impl Hash {
        let Self { order, date, updated, draft, printable, sign, news, learning, heading_ids: _ } =
            self;
        (order, date, updated, draft, printable, sign, news, learning)
    }
}

/// Where the ids of a page's headings come from, so that none is kept twice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum HeadingIds {
    /// They are the headings' own.
    #[default]
    Own,
    /// They are those of its source, in their order: a translation's.
    Of(OutlineId),
    /// Some are those of its source, others its own.
    Mixed(Box<[Box<str>]>),
}

/// What a page is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageKind {
    /// The home page of a language.
    Home,
    /// The entrance of an audience.
    Entrance,
    /// The entrance of a section without an audience, or of a folder.
    Section,
    /// A page of an audience, or a plain page.
    Topic,
    /// A dated page of a section with a feed.
    Entry,
}

impl PageKind {
    /// The name that templates see.
    pub fn name(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Entrance => "entrance",
            Self::Section => "section",
            Self::Topic => "topic",
            Self::Entry => "entry",
        }
    }
}

/// One page, in the language of its reader.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Page {
    /// Where it stands.
    pub output: OutputPath,
    /// What it is for.
    pub kind: PageKind,
    /// The reader's language.
    pub language: LanguageId,
    /// The file it shows.
    pub outline: OutlineId,
    /// The language of that file; another than the reader's on a fallback.
    pub content_language: LanguageId,
    /// The variant.
    pub variant: Option<VariantId>,
    /// The audience, by its folder.
    pub audience: Option<AudienceId>,
    /// Where its section stands in [`Site::sections`].
    pub section: Option<usize>,
    /// Its place among the pages of its section; a variant has that of its full version.
    pub position: usize,
    /// The entrances above it, from the home page down; not itself.
    pub breadcrumbs: Box<[PageId]>,
    /// The page before it in its audience or section.
    pub previous: Option<PageId>,
    /// The page after it.
    pub next: Option<PageId>,
    /// For an entrance: the pages directly below, in order.
    pub children: Rare<Vec<PageId>>,
    /// The same topic for younger audiences.
    pub others: Rare<Vec<PageId>>,
    /// The same page in each language, itself included, in the order of languages.
    pub translations: Box<[PageId]>,
    /// The variants of this page in this language.
    pub variants: Rare<Vec<PageId>>,
    /// For a variant: the page that it is a version of.
    pub full_version: Option<PageId>,
    /// What the links of the outline lead to here, by link.
    pub links: Box<[ResolvedLink]>,
    /// The files of the outline as this language has them, by file.
    pub files: Rare<Vec<Option<SourcePath>>>,
    /// Its films in sign languages, in the order of `farul.toml`, by place there.
    pub sign: Rare<Vec<(usize, SourcePath)>>,
    /// Its text, read aloud and recorded.
    pub reading: Option<SourcePath>,
    /// Its place in a course.
    pub course: Option<Box<CoursePlace>>,
}

impl Page {
    /// What other pages may be printed from: where its own links lead to, and what its text
    /// shows, no other page does.
    pub fn shown_elsewhere(&self) -> impl Hash {
        let Self {
            output,
            kind,
            language,
            outline,
            content_language,
            variant,
            audience,
            section,
            position,
            breadcrumbs,
            previous,
            next,
            children,
            others,
            translations,
            variants,
            full_version,
            links: _,
            files: _,
            sign,
            reading,
            course,
        } = self;
        let place = (output, kind, language, outline, content_language, variant, audience);
        let ways = (section, position, breadcrumbs, previous, next, children, others);
        (place, ways, (translations, variants, full_version), (sign, reading, course))
    }

    /// The films and the recording that tell it to those who do not read.
    pub fn aids(&self) -> impl Iterator<Item = &SourcePath> {
        self.sign.iter().map(|(_, film)| film).chain(&self.reading)
    }

    /// Whether it shows another language than its own.
    pub fn is_fallback(&self) -> bool {
        self.language != self.content_language
    }
}

/// What a link leads to on one page.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ResolvedLink {
    /// Another page, or a place in it.
    Page {
        /// The page.
        page: PageId,
        /// The heading, by its place.
        heading: Option<u32>,
        /// Whether the author pinned a language.
        pinned: bool,
    },
    /// A heading of the same page, by its place.
    Here(u32),
    /// A file of the campaign, by its place in the outline's files.
    File(u32),
    /// Another site, a mail or telephone address: the outline's link says it.
    Elsewhere,
    /// Nothing: the text stays without a link.
    Nothing,
}

/// The pages of an audience, or of a section, in one language.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Section {
    /// The language.
    pub language: LanguageId,
    /// The folder below `content/`.
    pub path: String,
    /// The output folder that holds the section, such as `ro/parents/`.
    pub folder: String,
    /// The entrance, then the pages in reading order, each with its depth below the entrance.
    pub pages: Vec<(PageId, u8)>,
    /// Whether its pages are dated and stand in the feed.
    pub feed: bool,
}

impl Site {
    /// The page with this id.
    pub fn page(&self, id: PageId) -> &Page {
        &self.pages[id.index()]
    }

    /// The outline that a page shows.
    pub fn outline(&self, page: &Page) -> &Outline {
        &self.outlines[page.outline.index()]
    }

    /// The inherited facts of the outline that a page shows.
    pub fn facts(&self, page: &Page) -> &Facts {
        &self.facts[page.outline.index()]
    }

    /// The id of a heading of an outline, by its place there.
    pub fn heading_id(&self, outline: OutlineId, place: usize) -> Option<&str> {
        let own = |outline: OutlineId| {
            self.outlines[outline.index()].headings.get(place).map(|heading| heading.id)
        };
        match &self.facts[outline.index()].heading_ids {
            HeadingIds::Own => own(outline),
            HeadingIds::Of(source) => own(*source),
            HeadingIds::Mixed(ids) => ids.get(place).map(|id| &**id),
        }
    }

    /// The ids of the headings of an outline, in their order.
    pub fn heading_ids(&self, outline: OutlineId) -> impl Iterator<Item = &str> {
        let places = 0..self.outlines[outline.index()].headings.len();
        places.filter_map(move |place| self.heading_id(outline, place))
    }

    /// The id of the heading that a link of a page leads to, on whichever page that is.
    pub fn fragment(&self, page: &Page, link: &ResolvedLink) -> Option<&str> {
        let (outline, heading) = match link {
            ResolvedLink::Page { page, heading, .. } => (self.page(*page).outline, (*heading)?),
            ResolvedLink::Here(heading) => (page.outline, *heading),
            ResolvedLink::File(_) | ResolvedLink::Elsewhere | ResolvedLink::Nothing => return None,
        };
        self.heading_id(outline, heading as usize)
    }

    /// Who of its readers has read a plain version: nobody, where the page was changed in
    /// substance since.
    pub fn validation(&self, page: &Page) -> Option<&Validation> {
        let validation = self.outline(page).front.validated_by.as_deref()?;
        let changed = self.facts(page).updated.is_some_and(|updated| updated > validation.date);
        (page.variant.is_some() && !changed).then_some(validation)
    }

    /// All page ids, in order.
    pub fn page_ids(&self) -> impl Iterator<Item = PageId> + use<> {
        (0..self.pages.len()).map(PageId::from_index)
    }

    /// The page of a logical path in a language, in its full version.
    pub fn find(&self, language: LanguageId, path: &str) -> Option<PageId> {
        self.page_ids().find(|id| {
            let page = self.page(*id);
            page.language == language
                && page.variant.is_none()
                && self.outline(page).name.path == path
        })
    }
}
