//! Every page file, read and parsed.

use std::hash::Hash;
use std::sync::Arc;

use rayon::prelude::*;

use super::campaign::Campaign;
use super::memo::{Memo, Remembered};
use crate::diagnostic::{Diagnostics, Judged};
use crate::digest::Digest;
use crate::model::body::Body;
use crate::model::outline::Outline;
use crate::parse;
use crate::source::SourcePath;

/// A parsed page file.
#[derive(Clone, Debug)]
pub(super) struct Page {
    pub(super) outline: Arc<Outline>,
    pub(super) body: Arc<Body>,
    /// The key of the file's bytes.
    pub(super) content: u128,
}

/// Parses all pages, sorted by file. The memo gives back those whose bytes and settings
/// did not change, and forgets those that are gone.
pub(super) fn parse(campaign: &Campaign, mut memo: Memo) -> (Judged<Vec<Page>>, Memo) {
    let files: Vec<SourcePath> = campaign.page_files().cloned().collect();
    let remembered = std::mem::take(&mut memo.pages);
    let settings = Digest::of(&campaign.config);
    let parsed: Vec<(SourcePath, Remembered<Option<Page>>)> = files
        .into_par_iter()
        .map(|file| {
            let page = page(campaign, &file, settings, remembered.get(&file));
            (file, page)
        })
        .collect();
    let mut diagnostics = Diagnostics::new();
    let mut pages = Vec::with_capacity(parsed.len());
    for (file, page) in parsed {
        diagnostics.extend(page.diagnostics.iter().cloned());
        pages.extend(page.value.clone());
        memo.pages.insert(file, page);
    }
    let names: Vec<_> =
        pages.iter().map(|page| (page.outline.file.clone(), page.outline.name.clone())).collect();
    diagnostics.extend(parse::name::check_names(&names, &campaign.config));
    (Judged::new(pages, diagnostics), memo)
}

fn page(
    campaign: &Campaign,
    file: &SourcePath,
    settings: u128,
    last: Option<&Remembered<Option<Page>>>,
) -> Remembered<Option<Page>> {
    let bytes = match campaign.sources.read(file) {
        Ok(bytes) => bytes,
        Err(diagnostic) => return Remembered::unread(diagnostic),
    };
    let content = Digest::of(&bytes);
    let mut digest = Digest::default();
    (file, content, settings).hash(&mut digest);
    let key = digest.finish_wide();
    if let Some(last) = last.filter(|last| last.key == key) {
        return last.clone();
    }
    let Judged { value, diagnostics } = parse::page(file, &bytes, &campaign.config);
    let value = value.map(|parsed| Page {
        outline: Arc::new(parsed.outline),
        body: Arc::new(parsed.body),
        content,
    });
    Remembered { key, value, diagnostics }
}
