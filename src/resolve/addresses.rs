//! Which page shows which file in which language, and where it stands.

use std::collections::hash_map::Entry;
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::{FxBuildHasher, FxHashMap};

use super::Mode;
use super::Settings;
use super::faults::{AddressTaken, HomeMissing, VitalMissing};
use super::topics::{Topic, Topics};
use crate::config::Config;
use crate::diagnostic::{Diagnostics, Fault, Judged};
use crate::model::ids::{LanguageId, OutlineId, PageId, VariantId};
use crate::model::outline::Outline;
use crate::model::output::OutputPath;
use crate::model::rare::Rare;
use crate::model::site::{Facts, Page, PageKind};
use crate::source::{Place, SourcePath, Span};

/// Finds a page by logical path, variant and language.
#[derive(Debug, Default)]
pub(super) struct Index(FxHashMap<String, Vec<Version>>);

/// The pages of a topic, by language.
#[derive(Debug)]
struct Version {
    variant: Option<VariantId>,
    pages: Vec<Option<PageId>>,
}

impl Index {
    /// The page of a topic in a language.
    pub(super) fn page(
        &self,
        path: &str,
        variant: Option<VariantId>,
        language: LanguageId,
    ) -> Option<PageId> {
        self.all(path, variant).get(language.index()).copied().flatten()
    }

    /// The page of a topic in every language.
    pub(super) fn all(&self, path: &str, variant: Option<VariantId>) -> &[Option<PageId>] {
        let mut versions = self.0.get(path).into_iter().flatten();
        versions.find(|version| version.variant == variant).map_or(&[], |version| &version.pages)
    }
}

/// Every page with its output.
#[derive(Debug, Default)]
pub(super) struct Placed {
    pub(super) pages: Vec<Page>,
    pub(super) index: Index,
    pub(super) redirects: Vec<(OutputPath, PageId)>,
}

/// The files of the campaign, as `place` looks at them.
#[derive(Clone, Copy)]
struct Files<'a> {
    config: &'a Config,
    outlines: &'a [Arc<Outline>],
    facts: &'a [Facts],
    mode: Mode,
}

impl Files<'_> {
    /// The file of a topic in a language, if this build shows it.
    fn shown(&self, topic: &Topic, language: LanguageId) -> Option<OutlineId> {
        topic
            .file(language)
            .filter(|id| self.mode == Mode::Preview || !self.facts[id.index()].draft)
    }

    /// The file that a reader of `language` gets: the language's own, else one of its
    /// declared chain, else the source, else the first. A variant has no stand-in.
    fn shown_or_fallback(&self, topic: &Topic, language: LanguageId) -> Option<OutlineId> {
        let own = self.shown(topic, language);
        if own.is_some() || topic.variant.is_some() {
            return own;
        }
        let chain = self.config.language(language).fallback.iter().copied();
        chain
            .chain([topic.source])
            .chain(self.config.language_ids())
            .find_map(|language| self.shown(topic, language))
    }

    /// The last part of a topic's address in a language.
    fn segment<'a>(&'a self, topic: &'a Topic, language: LanguageId) -> &'a str {
        let slug = self
            .shown(topic, language)
            .and_then(|id| self.outlines[id.index()].front.slug.as_ref())
            .map(|slug| slug.value.as_str());
        slug.unwrap_or_else(|| topic.path.rsplit('/').next().unwrap_or(""))
    }
}

/// Gives every topic its pages. Faults: a vital page that a language lacks, a home page
/// that nobody wrote, two pages on one address.
pub(super) fn place(
    settings: &Settings<'_>,
    outlines: &[Arc<Outline>],
    facts: &[Facts],
    topics: &Topics,
) -> Judged<Placed> {
    let files = Files { config: settings.config, outlines, facts, mode: settings.mode };
    let mut diagnostics = missing(&files, topics);
    let standing_of = |topic| {
        settings.config.language_ids().filter_map(move |language| {
            let outline = files.shown_or_fallback(topic, language)?;
            Some((address(&files, topics, topic, language)?, topic, language, outline))
        })
    };
    let mut standing: Vec<_> = topics.all().par_iter().flat_map_iter(standing_of).collect();
    standing.par_sort_by(|(left, ..), (right, ..)| left.cmp(right));
    let pages = standing.into_par_iter();
    let pages: Vec<Page> = pages
        .map(|(output, topic, language, outline)| page(&files, topic, language, outline, output))
        .collect();

    let mut taken = Taken::with_capacity_and_hasher(pages.len(), FxBuildHasher);
    let keys: Vec<String> = pages.par_iter().map(|page| page.output.collision_key()).collect();
    // Both pages stay, so that links to them are not called broken as well.
    for (page, key) in pages.iter().zip(keys) {
        let own = Claim::page(page, &outlines[page.outline.index()]);
        claim(&mut taken, key, &page.output, own, &mut diagnostics);
    }
    let index = index(settings.config, outlines, &pages);
    let redirects = redirects(&files, &pages, &mut taken, &mut diagnostics);
    Judged::new(Placed { pages, index, redirects }, diagnostics)
}

fn missing(files: &Files<'_>, topics: &Topics) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    let settings_file = SourcePath::new("farul.toml");
    for vital in &files.config.vital {
        let topic = topics.get(&vital.value, None);
        for language in files.config.language_ids() {
            if topic.is_some_and(|topic| files.shown(topic, language).is_some()) {
                continue;
            }
            let tag = files.config.language(language).tag.clone();
            let fault = VitalMissing {
                file: format!("content/{}.{tag}.md", vital.value),
                page: vital.value.clone(),
                language: tag,
            };
            let place = settings_file.as_ref().map(|file| Place::at(file, vital.span));
            diagnostics.push(fault.diagnostic(place));
        }
    }
    let home = topics.get("", None);
    if home.is_none_or(|home| home.files.iter().all(Option::is_none)) {
        let tag = files.config.languages.first().map_or("", |language| language.tag.as_str());
        diagnostics.push(HomeMissing { file: format!("content/_index.{tag}.md") }.anywhere());
    }
    diagnostics
}

fn address(
    files: &Files<'_>,
    topics: &Topics,
    topic: &Topic,
    language: LanguageId,
) -> Option<OutputPath> {
    let mut address = files.config.language(language).tag.to_lowercase();
    let ends = topic.path.match_indices('/').map(|(end, _)| end).chain([topic.path.len()]);
    let mut start = 0;
    for end in ends.filter(|end| *end > 0) {
        address.push('/');
        match topics.get(&topic.path[..end], None) {
            Some(above) => address.push_str(files.segment(above, language)),
            None => address.push_str(&topic.path[start..end]),
        }
        start = end + 1;
    }
    if let Some(variant) = topic.variant {
        address.push('/');
        address.push_str(&files.config.variants[variant.index()]);
    }
    address.push_str("/index.html");
    OutputPath::new(&address)
}

fn page(
    files: &Files<'_>,
    topic: &Topic,
    language: LanguageId,
    id: OutlineId,
    output: OutputPath,
) -> Page {
    let outline = &files.outlines[id.index()];
    let top = outline.name.top();
    let feed = files.config.sections.iter().any(|section| section.feed && section.id == top);
    let kind = match (topic.path.is_empty(), topic.is_entrance) {
        (true, _) => PageKind::Home,
        (_, true) if topic.audience.is_some() && !topic.path.contains('/') => PageKind::Entrance,
        (_, true) => PageKind::Section,
        _ if feed => PageKind::Entry,
        _ => PageKind::Topic,
    };
    Page {
        output,
        kind,
        language,
        outline: id,
        content_language: outline.name.language,
        variant: topic.variant,
        audience: topic.audience,
        section: None,
        position: 0,
        breadcrumbs: Box::default(),
        previous: None,
        next: None,
        children: Rare::default(),
        others: Rare::default(),
        translations: Box::default(),
        variants: Rare::default(),
        full_version: None,
        links: Box::default(),
        files: Rare::default(),
        sign: Rare::default(),
        reading: None,
        course: None,
    }
}

/// Who has an address, by what no other one may share with it.
type Taken<'a> = FxHashMap<String, Claim<'a>>;

/// A file that takes an address, and the words in it that ask for this one: its slug, or an
/// earlier address.
#[derive(Clone, Copy)]
struct Claim<'a> {
    file: &'a SourcePath,
    span: Option<Span>,
}

impl<'a> Claim<'a> {
    /// A page's own address; a stand-in and a version do not choose theirs.
    fn page(page: &Page, outline: &'a Outline) -> Self {
        let slug = outline.front.slug.as_ref();
        let chosen = slug.filter(|_| !page.is_fallback() && page.variant.is_none());
        let span = chosen.map(|slug| slug.span);
        Self { file: &outline.file, span }
    }

    fn place(self) -> Place {
        match self.span {
            Some(span) => Place::at(self.file, span),
            None => Place::file(self.file),
        }
    }
}

/// Takes an address for a file, or says who has it already. Of the two it is told at the one
/// that chose the address in its front matter: the other one did nothing.
fn claim<'a>(
    taken: &mut Taken<'a>,
    key: String,
    output: &OutputPath,
    claim: Claim<'a>,
    diagnostics: &mut Diagnostics,
) -> bool {
    match taken.entry(key) {
        Entry::Occupied(first) => {
            let address = output.as_str().trim_end_matches("index.html").to_owned();
            let first = *first.get();
            let (told, other) = match (first.span, claim.span) {
                (Some(_), None) => (first, claim),
                _ => (claim, first),
            };
            let fault = AddressTaken { address, other: other.file.to_string() };
            diagnostics.push(fault.diagnostic(Some(told.place())).with_related(other.place()));
            false
        }
        Entry::Vacant(free) => {
            free.insert(claim);
            true
        }
    }
}

fn index(config: &Config, outlines: &[Arc<Outline>], pages: &[Page]) -> Index {
    let topics = pages.len() / config.languages.len().max(1);
    let mut index = Index(FxHashMap::with_capacity_and_hasher(topics, FxBuildHasher));
    for (place, page) in pages.iter().enumerate() {
        let path = &outlines[page.outline.index()].name.path;
        let versions = match index.0.get_mut(path) {
            Some(versions) => versions,
            None => index.0.entry(path.clone()).or_default(),
        };
        let known = versions.iter().position(|version| version.variant == page.variant);
        let at = known.unwrap_or_else(|| {
            let pages = vec![None; config.languages.len()];
            versions.push(Version { variant: page.variant, pages });
            versions.len() - 1
        });
        versions[at].pages[page.language.index()] = Some(PageId::from_index(place));
    }
    index
}

fn redirects<'a>(
    files: &Files<'a>,
    pages: &[Page],
    taken: &mut Taken<'a>,
    diagnostics: &mut Diagnostics,
) -> Vec<(OutputPath, PageId)> {
    let mut redirects = Vec::new();
    for (place, page) in pages.iter().enumerate() {
        let outline: &'a Outline = &files.outlines[page.outline.index()];
        if page.is_fallback() {
            continue;
        }
        for alias in outline.front.aliases.iter() {
            let tag = files.config.language(page.language).tag.to_lowercase();
            let Some(from) = OutputPath::new(&format!("{tag}/{}/index.html", alias.value)) else {
                continue;
            };
            let earlier = Claim { file: &outline.file, span: Some(alias.span) };
            if claim(taken, from.collision_key(), &from, earlier, diagnostics) {
                redirects.push((from, PageId::from_index(place)));
            }
        }
    }
    redirects.sort();
    redirects
}
