//! What is watched, and what the path of an event names of it.
//!
//! The root is watched for `farul.toml` and for folders that come and go; `content/`,
//! `themes/` and `i18n/` with all that is in them; and what links in them lead to, which the
//! campaign has under other names.

use std::collections::BTreeSet;
use std::path::Path;

use camino::{Utf8Path, Utf8PathBuf};
use notify::{ErrorKind, RecursiveMode, Watcher};

use crate::disk::{canonical_folder, folders, is_left_out, is_part_of_campaign, linked};
use crate::source::SourcePath;

/// What is watched of a campaign.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Grounds {
    pub(super) root: Utf8PathBuf,
    /// Files and folders below the root, not among the campaign's own, that its links lead to.
    pub(super) linked: BTreeSet<Utf8PathBuf>,
}

/// What the path of an event names of the campaign.
pub(super) enum Named {
    /// A file or a folder.
    Path(SourcePath),
    /// The campaign's folder itself.
    Root,
    /// What links lead to.
    Linked,
    /// Some file in it, or in one of its folders.
    Other,
}

impl Grounds {
    /// What is to be watched of the campaign at `root`, which is canonical, as it is now.
    pub(super) fn of(root: &Utf8Path) -> Self {
        let mut linked = linked(root);
        let is_own = |path: &Utf8Path| is_part_of_campaign(&parts(path.as_std_path()));
        linked.retain(|path| path.strip_prefix(root).is_ok_and(|below| !is_own(below)));
        Self { root: root.to_owned(), linked }
    }

    /// What a path names; `None` where it is nothing of the campaign.
    pub(super) fn named(&self, path: &Path) -> Option<Named> {
        let below = path.strip_prefix(&self.root).ok()?;
        let text = parts(below);
        if text.is_empty() {
            return Some(Named::Root);
        }
        if is_part_of_campaign(&text) {
            // Some names no campaign can use: that is an error while such a file is there.
            let path = SourcePath::new(&text).filter(|_| below.to_str().is_some());
            return Some(path.map_or(Named::Other, Named::Path));
        }
        let rests = self.linked.iter().filter_map(|linked| path.strip_prefix(linked).ok());
        let named = |rest: &Path| match parts(rest) {
            rest if rest.is_empty() => Some(Named::Linked),
            rest => (!rest.split('/').any(is_left_out)).then_some(Named::Other),
        };
        rests.filter_map(named).next()
    }

    /// Has all of it watched, again where it was.
    pub(super) fn attach(&self, watcher: &mut dyn Watcher) -> notify::Result<()> {
        // The folders around first: with all that is in them, some are watched after that.
        watcher.watch(self.root.as_std_path(), RecursiveMode::NonRecursive)?;
        let around: BTreeSet<_> = self.linked.iter().filter_map(|path| path.parent()).collect();
        for folder in around.into_iter().filter(|folder| *folder != self.root) {
            watch_if_there(watcher, folder, RecursiveMode::NonRecursive)?;
        }
        for folder in folders(&self.root) {
            watcher.watch(folder.as_std_path(), RecursiveMode::Recursive)?;
        }
        for folder in self.linked.iter().filter(|path| canonical_folder(path).is_ok()) {
            watch_if_there(watcher, folder, RecursiveMode::Recursive)?;
        }
        Ok(())
    }
}

/// Watches a folder that may be gone since it was found.
fn watch_if_there(
    watcher: &mut dyn Watcher,
    folder: &Utf8Path,
    mode: RecursiveMode,
) -> notify::Result<()> {
    match watcher.watch(folder.as_std_path(), mode) {
        Err(error) if matches!(error.kind, ErrorKind::PathNotFound) => Ok(()),
        watched => watched,
    }
}

/// A path with `/` between its parts; what is no text in it is replaced.
fn parts(path: &Path) -> String {
    let parts = path.components().map(|part| part.as_os_str().to_string_lossy());
    parts.collect::<Vec<_>>().join("/")
}
