//! Every page file, read and parsed.

use std::sync::Arc;

use rayon::prelude::*;

use super::Outdated;
use super::bodies::Kept;
use super::campaign::Campaign;
use super::memo::{Memo, Remembered};
use crate::diagnostic::{Diagnostic, Diagnostics, Judged};
use crate::digest::Digest;
use crate::disk::aside::Aside;
use crate::disk::{self, SourceFile, Stamp};
use crate::model::outline::Outline;
use crate::parse;
use crate::render::MadeBody;
use crate::source::SourcePath;

/// A parsed page file.
#[derive(Clone, Debug)]
pub(super) struct Page {
    pub(super) outline: Arc<Outline>,
    /// Its body; `None` where the page is remembered from another process.
    pub(super) body: Option<Kept>,
    /// The key of the file's bytes.
    pub(super) content: u128,
}

/// A page file as the memo has it.
#[derive(Clone, Debug)]
pub(super) struct Parsed {
    /// The stamp under which it was read, where that was settled.
    pub(super) stamp: Option<Stamp>,
    /// The key of its bytes.
    pub(super) content: u128,
    pub(super) page: Remembered<Option<Page>>,
}

/// A page file with what is known of it.
pub(super) type PageFile = (SourcePath, Parsed);

/// Parses all pages, sorted by file. The memo gives back those whose bytes and settings
/// did not change, and forgets those that are gone. `None` where all of it is for nothing:
/// then the memo has what was parsed so far, beside what it had.
pub(super) fn parse(
    campaign: &Campaign,
    mut memo: Memo,
    outdated: &Outdated<'_>,
    aside: Option<&Arc<Aside>>,
) -> (Option<Judged<Vec<Page>>>, Memo) {
    let (files, others) = matched(campaign.page_files(), std::mem::take(&mut memo.pages));
    let settings = Digest::of(&campaign.for_pages);
    let mut parsed: Vec<PageFile> = files
        .into_par_iter()
        .filter_map(|(file, last)| {
            let parsed = match outdated() {
                true => last?,
                false => page(campaign, file, settings, last, aside),
            };
            Some((file.path.clone(), parsed))
        })
        .collect();
    if outdated() {
        parsed.extend(others);
        parsed.sort_by(|(left, _), (right, _)| left.cmp(right));
        memo.pages = parsed;
        return (None, memo);
    }
    parsed.shrink_to_fit();
    let mut diagnostics = Diagnostics::new();
    let mut pages = Vec::with_capacity(parsed.len());
    for (_, parsed) in &parsed {
        diagnostics.extend(parsed.page.diagnostics.iter().cloned());
        pages.extend(parsed.page.value.clone());
    }
    memo.pages = parsed;
    let names: Vec<_> = pages.iter().map(|page| (&page.outline.file, &page.outline.name)).collect();
    diagnostics.extend(parse::name::check_names(names, &campaign.config));
    (Some(Judged::new(pages, diagnostics)), memo)
}

/// A page file as it is listed, with what is known of it.
type Matched<'a> = (&'a SourceFile, Option<Parsed>);

/// Each file with what is known of it, and what is known of files that are gone; all are
/// sorted by file.
fn matched<'a>(
    files: impl Iterator<Item = &'a SourceFile>,
    known: Vec<PageFile>,
) -> (Vec<Matched<'a>>, Vec<PageFile>) {
    let mut known = known.into_iter().peekable();
    let mut gone = Vec::new();
    let matched = files.map(|file| {
        while let Some(other) = known.next_if(|(path, _)| *path < file.path) {
            gone.push(other);
        }
        let last = known.next_if(|(path, _)| *path == file.path);
        (file, last.map(|(_, last)| last))
    });
    let matched = matched.collect();
    gone.extend(known);
    (matched, gone)
}

/// The body of a page, made again where only its outline is remembered. Where the file is
/// not the one that the outline was made of, somebody changed it meanwhile, and the site
/// would not fit together.
pub(super) fn body(campaign: &Campaign, page: &Page) -> MadeBody {
    if let Some(kept) = &page.body {
        return kept.body();
    }
    let file = &page.outline.file;
    let bytes = campaign.sources.read(file).map_err(|found| Diagnostics::from_iter([found]))?;
    if Digest::of(&bytes) != page.content {
        return Err([disk::changed_meanwhile(file)].into_iter().collect());
    }
    let Judged { value, diagnostics } = parse::page(file, &bytes, &campaign.for_pages);
    value.map(|parsed| Arc::new(parsed.body)).ok_or(diagnostics)
}

fn page(
    campaign: &Campaign,
    file: &SourceFile,
    settings: u128,
    last: Option<Parsed>,
    aside: Option<&Arc<Aside>>,
) -> Parsed {
    let path = &file.path;
    let stamp = Some(file.stamp).filter(|stamp| campaign.sources.is_settled(stamp));
    let key = |content: u128| Digest::of(&(path, content, settings));
    let is_known = |last: &Parsed| {
        stamp.is_some() && last.stamp == stamp && last.page.key == key(last.content)
    };
    let last = match last {
        Some(last) if is_known(&last) => return last,
        last => last,
    };
    let bytes = match campaign.sources.read(path) {
        Ok(bytes) => bytes,
        Err(diagnostic) => {
            return Parsed { stamp: None, content: 0, page: Remembered::unread(diagnostic) };
        }
    };
    let content = Digest::of(&bytes);
    let key = key(content);
    if let Some(last) = last.filter(|last| last.page.key == key) {
        return Parsed { stamp, ..last };
    }
    let Judged { value, diagnostics } = made(campaign, path, &bytes, content, aside);
    Parsed { stamp, content, page: Remembered { key, value, diagnostics } }
}

/// A page as its file is now.
pub(super) fn read(
    campaign: &Campaign,
    file: &SourcePath,
) -> Result<Judged<Option<Page>>, Diagnostic> {
    let bytes = campaign.sources.read(file)?;
    Ok(made(campaign, file, &bytes, Digest::of(&bytes), None))
}

fn made(
    campaign: &Campaign,
    file: &SourcePath,
    bytes: &[u8],
    content: u128,
    aside: Option<&Arc<Aside>>,
) -> Judged<Option<Page>> {
    let Judged { value, diagnostics } = parse::page(file, bytes, &campaign.for_pages);
    let page = value.map(|parsed| Page {
        outline: Arc::new(parsed.outline),
        body: Some(Kept::of(parsed.body, aside)),
        content,
    });
    Judged::new(page, diagnostics)
}
