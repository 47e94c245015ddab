//! Pictures and documents that pages name, and only those.

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::campaign::Campaign;
use super::memo::{Memo, Remembered};
use crate::assets::files::{self, Published};
use crate::diagnostic::{Diagnostics, Judged};
use crate::digest::Digest;
use crate::model::site::Site;
use crate::source::SourcePath;

/// Publishes every file that a page of the site names, each once for its bytes.
pub(super) fn publish(
    campaign: &Campaign,
    site: &Site,
    memo: &mut Memo,
) -> Judged<FxHashMap<SourcePath, Arc<Published>>> {
    let named: BTreeSet<&SourcePath> =
        site.pages.iter().flat_map(|page| page.files.iter().flatten()).collect();
    let remembered = std::mem::take(&mut memo.files);
    let made: Vec<(SourcePath, Remembered<Option<Arc<Published>>>)> = named
        .into_par_iter()
        .map(|path| (path.clone(), file(campaign, path, remembered.get(path))))
        .collect();
    let mut diagnostics = Diagnostics::new();
    let mut published = FxHashMap::default();
    for (path, file) in made {
        diagnostics.extend(file.diagnostics.iter().cloned());
        if let Some(file) = &file.value {
            published.insert(path.clone(), Arc::clone(file));
        }
        memo.files.insert(path, file);
    }
    Judged::new(published, diagnostics)
}

fn file(
    campaign: &Campaign,
    path: &SourcePath,
    last: Option<&Remembered<Option<Arc<Published>>>>,
) -> Remembered<Option<Arc<Published>>> {
    let bytes = match campaign.sources.read(path) {
        Ok(bytes) => bytes,
        Err(diagnostic) => return Remembered::unread(diagnostic),
    };
    let key = Digest::of(&bytes);
    if let Some(last) = last.filter(|last| last.key == key) {
        return last.clone();
    }
    let Judged { value, diagnostics } = files::publish(path, &bytes);
    Remembered { key, value: value.map(Arc::new), diagnostics }
}

/// The key of everything that was published.
pub(super) fn key(published: &FxHashMap<SourcePath, Arc<Published>>) -> u128 {
    let mut outputs: Vec<_> =
        published.iter().map(|(path, file)| (path, &file.output, file.size)).collect();
    outputs.sort();
    Digest::of(&outputs)
}
