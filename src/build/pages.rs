//! Every page file, read and parsed.

use std::sync::Arc;

use rayon::prelude::*;

use super::Means;
use super::bodies::Kept;
use super::campaign::Campaign;
use super::memo::{Memo, Remembered};
use crate::diagnostic::{Diagnostic, Diagnostics, Judged};
use crate::digest::Digest;
use crate::disk::aside::Aside;
use crate::disk::{self, Stamp};
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

/// Parses all pages, sorted by file. The memo gives back those whose bytes and settings
/// did not change, and forgets those that are gone. `None` where all of it is for nothing:
/// then the memo has what was parsed so far, beside what it had.
pub(super) fn parse(
    campaign: &Campaign,
    mut memo: Memo,
    means: Means<'_>,
) -> (Option<Judged<Vec<Page>>>, Memo) {
    let files: Vec<SourcePath> = campaign.page_files().cloned().collect();
    let remembered = std::mem::take(&mut memo.pages);
    let settings = Digest::of(&campaign.for_pages);
    let mut parsed: Vec<(SourcePath, Parsed)> = files
        .into_par_iter()
        .filter(|_| !(means.haste.outdated)())
        .map(|file| {
            let page = page(campaign, &file, settings, last(&remembered, &file), means.aside);
            (file, page)
        })
        .collect();
    if (means.haste.outdated)() {
        let is_new = |file: &SourcePath| last(&parsed, file).is_none();
        let others: Vec<_> = remembered.into_iter().filter(|(file, _)| is_new(file)).collect();
        parsed.extend(others);
        parsed.sort_by(|(left, _), (right, _)| left.cmp(right));
        memo.pages = parsed;
        return (None, memo);
    }
    drop(remembered);
    parsed.shrink_to_fit();
    let mut diagnostics = Diagnostics::new();
    let mut pages = Vec::with_capacity(parsed.len());
    for (_, parsed) in &parsed {
        diagnostics.extend(parsed.page.diagnostics.iter().cloned());
        pages.extend(parsed.page.value.clone());
    }
    memo.pages = parsed;
    let names: Vec<_> =
        pages.iter().map(|page| (page.outline.file.clone(), page.outline.name.clone())).collect();
    diagnostics.extend(parse::name::check_names(&names, &campaign.config));
    (Some(Judged::new(pages, diagnostics)), memo)
}

/// What is known of a file, among pages that are sorted by file.
fn last<'a>(pages: &'a [(SourcePath, Parsed)], file: &SourcePath) -> Option<&'a Parsed> {
    let at = pages.binary_search_by(|(known, _)| known.cmp(file)).ok()?;
    pages.get(at).map(|(_, parsed)| parsed)
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
    file: &SourcePath,
    settings: u128,
    last: Option<&Parsed>,
    aside: Option<&Arc<Aside>>,
) -> Parsed {
    let stamp = campaign.sources.get(file).map(|file| file.stamp);
    let stamp = stamp.filter(|stamp| campaign.sources.is_settled(stamp));
    let key = |content: u128| Digest::of(&(file, content, settings));
    if let Some(last) = last
        && stamp.is_some()
        && last.stamp == stamp
        && last.page.key == key(last.content)
    {
        return last.clone();
    }
    let bytes = match campaign.sources.read(file) {
        Ok(bytes) => bytes,
        Err(diagnostic) => {
            return Parsed { stamp: None, content: 0, page: Remembered::unread(diagnostic) };
        }
    };
    let content = Digest::of(&bytes);
    let key = key(content);
    if let Some(last) = last.filter(|last| last.page.key == key) {
        return Parsed { stamp, ..last.clone() };
    }
    let Judged { value, diagnostics } = made(campaign, file, &bytes, content, aside);
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
