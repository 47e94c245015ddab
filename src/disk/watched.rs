//! What `serve` is to watch of a campaign, and how it tells that it is still there.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use camino::{Utf8Path, Utf8PathBuf};

use super::load::since_1970;
use super::names::{FOLDERS, SETTINGS};
use super::walk::Walk;

/// The campaign's folders below `root`, which is canonical, as far as they are there and do
/// not lead out of it.
pub(crate) fn folders(root: &Utf8Path) -> Vec<Utf8PathBuf> {
    let is_inside = |folder: &Utf8PathBuf| {
        folder.canonicalize_utf8().is_ok_and(|real| real.starts_with(root) && real.is_dir())
    };
    FOLDERS.iter().map(|name| root.join(name)).filter(is_inside).collect()
}

/// The files and folders that links of the campaign at `root` lead to, without links, as far
/// as they are allowed to.
pub(crate) fn linked(root: &Utf8Path) -> BTreeSet<Utf8PathBuf> {
    let mut walk = Walk::new(root);
    walk.start_file(SETTINGS);
    for folder in FOLDERS {
        walk.start_folder(folder);
    }
    walk.finish().value.linked
}

/// Whether there is a link at this path, or a folder, which may hold some.
pub(crate) fn may_hold_links(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_symlink() || metadata.is_dir())
}

/// What tells one folder from another at the same path, where the system has it: its device,
/// its number, and when it was made, since numbers are given again.
pub(crate) type FolderId = (u64, u64, u64);

/// Which folder there is; `None` where there is none.
pub(crate) fn folder_id(folder: &Utf8Path) -> Option<FolderId> {
    let metadata = fs::metadata(folder).ok().filter(fs::Metadata::is_dir)?;
    let made = metadata.created().map_or(0, since_1970);
    let (device, number) = number(&metadata);
    Some((device, number, made))
}

#[cfg(unix)]
fn number(metadata: &fs::Metadata) -> (u64, u64) {
    use std::os::unix::fs::MetadataExt;
    (metadata.dev(), metadata.ino())
}

#[cfg(not(unix))]
fn number(_: &fs::Metadata) -> (u64, u64) {
    (0, 0)
}
