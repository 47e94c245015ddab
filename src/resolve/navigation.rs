//! Ways between pages: sections, breadcrumbs, neighbours, younger readers, languages.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::Settings;
use super::addresses::Index;
use super::faults::EntranceMissing;
use super::topics::Topics;
use crate::diagnostic::{Diagnostics, Fault, Judged};
use crate::model::ids::{AudienceId, LanguageId, PageId};
use crate::model::rare::Rare;
use crate::model::site::{Page, Section, Site};

/// Ties the pages of the site to each other.
pub(super) fn tie(
    settings: &Settings<'_>,
    topics: &Topics,
    index: &Index,
    site: &mut Site,
) -> Judged<()> {
    let below = children(settings, site);
    let ids: Vec<PageId> = site.page_ids().collect();
    let ties: Vec<Ties> =
        ids.into_par_iter().map(|id| ties(settings, index, &below, site, id)).collect();
    for (page, ties) in site.pages.iter_mut().zip(ties) {
        page.breadcrumbs = ties.breadcrumbs;
        page.children = ties.children;
        page.others = ties.others;
        page.translations = ties.translations;
        page.variants = ties.variants;
        page.full_version = ties.full_version;
    }
    let folders = top_folders(topics);
    for language in settings.config.language_ids() {
        for folder in &folders {
            add_section(settings, index, &below, site, language, folder);
        }
    }
    Judged::new((), entrances_missing(topics, site))
}

/// What one page is tied to.
struct Ties {
    breadcrumbs: Box<[PageId]>,
    children: Rare<Vec<PageId>>,
    others: Rare<Vec<PageId>>,
    translations: Box<[PageId]>,
    variants: Rare<Vec<PageId>>,
    full_version: Option<PageId>,
}

/// Full pages by language and the path of their parent, in reading order.
struct Children(Vec<FxHashMap<String, Vec<PageId>>>);

impl Children {
    /// The pages right below a path.
    fn of(&self, language: LanguageId, path: &str) -> &[PageId] {
        let below = self.0.get(language.index()).and_then(|below| below.get(path));
        below.map_or(&[], Vec::as_slice)
    }
}

fn children(settings: &Settings<'_>, site: &Site) -> Children {
    let mut below = Children(vec![FxHashMap::default(); settings.config.languages.len()]);
    for id in site.page_ids() {
        let page = site.page(id);
        let parent = site.outline(page).name.parent();
        if let (Some(parent), None) = (parent, page.variant) {
            let below = &mut below.0[page.language.index()];
            match below.get_mut(parent) {
                Some(pages) => pages.push(id),
                None => drop(below.insert(parent.to_owned(), vec![id])),
            }
        }
    }
    for (language, below) in settings.config.language_ids().zip(&mut below.0) {
        below.par_iter_mut().for_each(|(_, pages)| {
            pages.sort_by(|left, right| reading_order(settings, site, language, *left, *right));
        });
    }
    below
}

/// By `order`; then the newest first, where pages are dated; then by title, as the
/// language sorts it; then by address.
fn reading_order(
    settings: &Settings<'_>,
    site: &Site,
    language: LanguageId,
    left: PageId,
    right: PageId,
) -> Ordering {
    let key = |id: PageId| {
        let facts = site.facts(site.page(id));
        (facts.order.unwrap_or(i64::MAX), std::cmp::Reverse(facts.date))
    };
    let title = |id: PageId| site.outline(site.page(id)).front.title.value.as_str();
    key(left)
        .cmp(&key(right))
        .then_with(|| (settings.compare)(language, title(left), title(right)))
        .then_with(|| left.cmp(&right))
}

fn ties(settings: &Settings<'_>, index: &Index, below: &Children, site: &Site, id: PageId) -> Ties {
    let page = site.page(id);
    let path = &site.outline(page).name.path;
    let full = page.variant.and_then(|_| index.page(path, None, page.language));
    let languages = settings.config.language_ids();
    let translations = languages
        .filter_map(|language| {
            index.page(path, page.variant, language).or_else(|| index.page(path, None, language))
        })
        .collect();
    let variants = (0..settings.config.variants.len())
        .map(crate::model::ids::VariantId::from_index)
        .filter(|variant| page.variant.is_none_or(|own| own != *variant))
        .filter_map(|variant| index.page(path, Some(variant), page.language))
        .collect();
    let is_full = page.variant.is_none();
    Ties {
        breadcrumbs: breadcrumbs(index, page, path, full).into(),
        children: if is_full { below.of(page.language, path).to_vec() } else { Vec::new() }.into(),
        others: others(settings, index, page, path),
        translations,
        variants,
        full_version: full,
    }
}

fn breadcrumbs(index: &Index, page: &Page, path: &str, full: Option<PageId>) -> Vec<PageId> {
    let mut above: Vec<PageId> = Vec::new();
    if path.is_empty() && full.is_none() {
        return above;
    }
    let ends = path.match_indices('/').map(|(at, _)| at);
    for end in std::iter::once(0).chain(ends) {
        above.extend(index.page(&path[..end], None, page.language));
    }
    above.extend(full);
    above.dedup();
    above
}

/// The same topic for younger readers: strictly downwards, and only where the campaign
/// lets this audience link to the other.
fn others(settings: &Settings<'_>, index: &Index, page: &Page, path: &str) -> Rare<Vec<PageId>> {
    let Some(own) = page.audience else { return Rare::default() };
    let Some((_, topic)) = path.split_once('/') else { return Rare::default() };
    let audiences = &settings.config.audiences;
    let allowed = |other: &AudienceId| {
        is_below(settings, *other, own) && audiences[own.index()].may_link_to.contains(other)
    };
    (0..audiences.len())
        .map(AudienceId::from_index)
        .filter(allowed)
        .filter_map(|other| {
            index.page(
                &format!("{}/{topic}", audiences[other.index()].id.value),
                None,
                page.language,
            )
        })
        .collect()
}

/// Whether one audience is younger than another: children below adults, younger below older.
fn is_below(settings: &Settings<'_>, lower: AudienceId, upper: AudienceId) -> bool {
    let age = |id: AudienceId| settings.config.audiences[id.index()].age;
    match (age(lower), age(upper)) {
        (Some(lower), Some(upper)) => lower.1 < upper.0,
        (Some(_), None) => true,
        (None, _) => false,
    }
}

/// The folders directly below `content/` that hold pages.
fn top_folders(topics: &Topics) -> BTreeSet<&str> {
    let inside = topics.all().iter().filter(|topic| topic.is_entrance || topic.path.contains('/'));
    let mut tops: Vec<&str> = inside.filter_map(|topic| topic.path.split('/').next()).collect();
    tops.dedup();
    tops.into_iter().filter(|top| !top.is_empty()).collect()
}

fn add_section(
    settings: &Settings<'_>,
    index: &Index,
    below: &Children,
    site: &mut Site,
    language: LanguageId,
    folder: &str,
) {
    let mut pages = Vec::new();
    pages.extend(index.page(folder, None, language).map(|entrance| (entrance, 0)));
    walk(below, site, language, folder, 1, &mut pages);
    if pages.is_empty() {
        return;
    }
    let place = site.sections.len();
    let root = pages.first().map_or("", |(first, depth)| {
        let output = site.page(*first).output.as_str();
        let up = if *depth == 0 { 1 } else { 2 };
        let end = output.rmatch_indices('/').nth(up - 1).map_or(0, |(at, _)| at + 1);
        &output[..end]
    });
    let section = Section {
        language,
        path: folder.to_owned(),
        folder: root.to_owned(),
        feed: settings.config.sections.iter().any(|section| section.feed && section.id == folder),
        pages,
    };
    let order: Vec<PageId> =
        section.pages.iter().filter(|(_, depth)| *depth > 0).map(|(id, _)| *id).collect();
    for pair in order.windows(2) {
        site.pages[pair[0].index()].next = Some(pair[1]);
        site.pages[pair[1].index()].previous = Some(pair[0]);
    }
    for (position, (id, _)) in section.pages.iter().enumerate() {
        let variants = site.page(*id).variants.clone();
        for id in variants.iter().copied().chain([*id]) {
            let page = &mut site.pages[id.index()];
            page.section = Some(place);
            page.position = position;
        }
    }
    site.sections.push(section);
}

/// Depth first, so that next and previous read like a book.
fn walk(
    below: &Children,
    site: &Site,
    language: LanguageId,
    path: &str,
    depth: u8,
    pages: &mut Vec<(PageId, u8)>,
) {
    for id in below.of(language, path) {
        pages.push((*id, depth));
        // Folders are as deep as the file system lets them be; 64 is the limit of nesting.
        if depth < 64 {
            walk(below, site, language, &site.outline(site.page(*id)).name.path, depth + 1, pages);
        }
    }
}

/// A folder with pages and no entrance would answer "not found" at its own address.
fn entrances_missing(topics: &Topics, site: &Site) -> Diagnostics {
    let folders = topics.all().iter().filter_map(|topic| topic.path.rsplit_once('/'));
    let mut folders: Vec<&str> = folders.map(|(folder, _)| folder).collect();
    folders.dedup();
    let folders: BTreeSet<&str> = folders.into_iter().collect();
    let without = folders.into_iter().filter(|folder| !topics.has(folder));
    let first_file = |folder: &str| {
        let prefix = format!("{folder}/");
        site.outlines.iter().find(|outline| outline.name.path.starts_with(&prefix))
    };
    without
        .filter_map(|folder| {
            let first = first_file(folder)?;
            let suffix = first.file.file_name().rsplit('.').nth(1).unwrap_or("ro");
            let fault = EntranceMissing {
                folder: format!("content/{folder}"),
                file: format!("content/{folder}/_index.{suffix}.md"),
            };
            Some(fault.in_file(&first.file))
        })
        .collect()
}
