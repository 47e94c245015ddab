//! Swaps a new site in, so that at each moment every file is whole and every link resolves.
//!
//! 1. [`plan`] compares the new site with the last build's manifest and writes down each
//!    step: what stands in the way, assets, new pages, changed pages, deletions.
//! 2. [`occupied`] looks for files of others at those places; with one, nothing begins.
//! 3. [`run`] does the steps, the manifest last; a [`first`] site is moved in as a whole.
//!    Each can be done again after a kill: a staged file that is gone has been moved.

use std::collections::BTreeSet;
use std::fs;
use std::io;

use camino::{Utf8Path, Utf8PathBuf};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use rustc_hash::{FxHashMap, FxHashSet};

use super::first;
use super::manifest::{Entry, Journal, Manifest, put_new};
use super::place::{Place, output_failed};
use crate::diagnostic::Diagnostic;
use crate::model::output::OutputPath;

/// An output of this build.
#[derive(Debug)]
pub(super) struct Taken {
    pub(super) path: OutputPath,
    pub(super) entry: Entry,
    /// The number of its staged file; `None` where the right bytes stand already, or where it
    /// is staged by its path.
    pub(super) staged: Option<u32>,
}

/// Asked before each step; an error stops the commit there, as a kill would.
pub(super) type BeforeStep<'a> = &'a (dyn Fn() -> io::Result<()> + Sync);

/// Assets, and the parts of what readers search in, have fingerprinted names: an old one and
/// a new one never share a path.
fn is_asset(path: &OutputPath) -> bool {
    let path = path.as_str();
    path.starts_with("assets/") || (path.starts_with("search/data/") && path.contains(".pf_"))
}

/// Whether pages that readers have open may still ask for an old file, and it tells nothing
/// of the campaign. Pictures, films and documents that are taken out are gone at once, and so
/// are the words of a page that is withdrawn: who asked for that may be in danger.
fn outlives(path: &OutputPath) -> bool {
    let path = path.as_str();
    path.starts_with("assets/") && [".css", ".js", ".woff2"].iter().any(|end| path.ends_with(end))
}

/// The steps of a first build.
pub(super) fn plan_first(taken: Vec<Taken>) -> Journal {
    let files = taken.into_iter().map(|Taken { path, entry, .. }| (path, entry)).collect();
    Journal { is_first: true, manifest: Manifest { files }, ..Journal::default() }
}

/// Works out the steps from the last build to this one; `taken` names no path twice.
pub(super) fn plan(last: &Manifest, taken: Vec<Taken>) -> Journal {
    let mut journal = Journal::default();
    let [assets, new, changed] = &mut journal.moves;
    for Taken { path, entry, staged } in taken {
        if let Some(number) = staged {
            let group = match last.files.contains_key(&path) {
                _ if is_asset(&path) => &mut *assets,
                false => &mut *new,
                true => &mut *changed,
            };
            group.push((number, path.clone()));
        }
        journal.manifest.files.insert(path, entry);
    }
    let gone: Vec<_> =
        last.files.iter().filter(|(path, _)| !journal.manifest.files.contains_key(path)).collect();
    if !gone.is_empty() {
        let ground = Ground::of(&journal.manifest);
        for (path, entry) in gone {
            if ground.is_claimed(path) {
                journal.clear.push(path.clone());
            } else if outlives(path) && !entry.superseded {
                let entry = Entry { superseded: true, ..*entry };
                journal.manifest.files.insert(path.clone(), entry);
            } else {
                journal.delete.push(path.clone());
            }
        }
    }
    journal
}

/// What the new site needs, in a form that also holds on disks that know no case.
struct Ground {
    files: FxHashSet<String>,
    folders: FxHashSet<String>,
}

impl Ground {
    fn of(manifest: &Manifest) -> Self {
        let files: FxHashSet<_> = manifest.files.keys().map(OutputPath::collision_key).collect();
        let folders = files.iter().flat_map(|key| folders(key)).map(str::to_owned).collect();
        Self { files, folders }
    }

    /// Whether an old file must go before the new ones can come: one of them has its
    /// place, or needs it for a folder, or is to be where its own folder is.
    fn is_claimed(&self, path: &OutputPath) -> bool {
        let key = path.collision_key();
        self.files.contains(&key)
            || self.folders.contains(&key)
            || folders(&key).any(|folder| self.files.contains(folder))
    }
}

/// The folders above a path, from the outermost.
fn folders(path: &str) -> impl DoubleEndedIterator<Item = &str> {
    path.match_indices('/').filter_map(|(at, _)| path.get(..at))
}

/// The paths where something stands that no build of ours has written: it stays, so the
/// site cannot be swapped in.
pub(super) fn occupied(out: &Utf8Path, last: &Manifest, journal: &Journal) -> Vec<OutputPath> {
    let cleared: FxHashSet<_> = journal.clear.iter().map(OutputPath::collision_key).collect();
    let is_ours = |path: &str| {
        OutputPath::new(path).is_some_and(|path| {
            last.files.contains_key(&path) || cleared.contains(&path.collision_key())
        })
    };
    let mut known = FxHashMap::default();
    let mut is_free = |path: &str| {
        for folder in folders(path) {
            let found = *known.entry(folder.to_owned()).or_insert_with(|| look(out, folder));
            match found {
                Found::Folder => {}
                Found::Nothing => return true,
                Found::File => return is_ours(folder),
                Found::Other => return false,
            }
        }
        match look(out, path) {
            Found::Nothing => true,
            Found::File => is_ours(path),
            Found::Folder => holds_only(&out.join(path), out, &is_ours),
            Found::Other => false,
        }
    };
    let moves = journal.all_moves().map(|(_, path)| path);
    moves.filter(|path| !is_free(path.as_str())).cloned().collect()
}

#[derive(Clone, Copy)]
enum Found {
    Nothing,
    File,
    Folder,
    Other,
}

/// What stands at a path; links are not followed.
fn look(out: &Utf8Path, path: &str) -> Found {
    match fs::symlink_metadata(out.join(path)) {
        Ok(metadata) if metadata.is_file() => Found::File,
        Ok(metadata) if metadata.is_dir() => Found::Folder,
        Ok(_) => Found::Other,
        Err(error) if is_gone(&error) => Found::Nothing,
        Err(_) => Found::Other,
    }
}

/// Whether nothing but our files is below a folder.
fn holds_only(folder: &Utf8Path, out: &Utf8Path, is_ours: &impl Fn(&str) -> bool) -> bool {
    walkdir::WalkDir::new(folder).into_iter().all(|entry| {
        entry.is_ok_and(|entry| {
            let below = Utf8Path::from_path(entry.path()).and_then(|p| p.strip_prefix(out).ok());
            entry.file_type().is_dir() || below.is_some_and(|path| is_ours(path.as_str()))
        })
    })
}

/// Whether an error says that there is nothing at a path.
pub(super) fn is_gone(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// Does the steps of a journal that is on the disk, or those of them that an interrupted
/// commit has left.
pub(super) fn run(
    place: &Place,
    journal: &Journal,
    before_step: BeforeStep<'_>,
) -> Result<(), Diagnostic> {
    let staging = place.staging();
    let failed = |path: &str, error: io::Error| output_failed(path, &error);
    fs::create_dir_all(&place.out).map_err(|error| failed(place.out.as_str(), error))?;
    // The first move comes after all clearing; later, an old name may mean a new file.
    let is_cleared = journal.clear.is_empty();
    let staged = |(number, _): &(u32, OutputPath)| staged_file(&staging, *number).is_file();
    if !is_cleared && journal.all_moves().all(staged) {
        delete(&place.out, &journal.clear, before_step)?;
    }
    if journal.is_first {
        first::run(place, before_step)?;
    }
    for group in &journal.moves {
        make_folders(&place.out, group).map_err(|(path, error)| failed(&path, error))?;
        group.par_iter().try_for_each(|(number, path)| {
            before_step()
                .and_then(|()| put_in_place(&staging, *number, &place.out.join(path.as_str())))
                .map_err(|error| failed(path.as_str(), error))
        })?;
    }
    delete(&place.out, &journal.delete, before_step)?;
    finish(place, before_step).map_err(|error| failed(place.manifest().as_str(), error))
}

/// The staged file with this number.
pub(super) fn staged_file(staging: &Utf8Path, number: u32) -> Utf8PathBuf {
    staging.join(number.to_string())
}

fn make_folders(out: &Utf8Path, moves: &[(u32, OutputPath)]) -> Result<(), (String, io::Error)> {
    let folders: FxHashSet<&str> =
        moves.iter().filter_map(|(_, path)| Some(path.as_str().rsplit_once('/')?.0)).collect();
    folders.par_iter().try_for_each(|folder| {
        fs::create_dir_all(out.join(folder)).map_err(|error| ((*folder).to_owned(), error))
    })
}

fn put_in_place(staging: &Utf8Path, number: u32, target: &Utf8Path) -> io::Result<()> {
    match fs::rename(staged_file(staging, number), target) {
        // An earlier run of this journal has moved it.
        Err(error) if is_gone(&error) && target.is_file() => Ok(()),
        result => result,
    }
}

/// Deletes files of ours, and the folders that become empty by it.
fn delete(
    out: &Utf8Path,
    paths: &[OutputPath],
    before_step: BeforeStep<'_>,
) -> Result<(), Diagnostic> {
    let mut emptied = BTreeSet::new();
    for path in paths {
        let failed = |error| output_failed(path.as_str(), &error);
        before_step().map_err(failed)?;
        // Nothing is deleted through a link, and no link of somebody else.
        if folders(path.as_str()).all(|folder| matches!(look(out, folder), Found::Folder)) {
            if matches!(look(out, path.as_str()), Found::File) {
                fs::remove_file(out.join(path.as_str())).map_err(failed)?;
            }
            emptied.extend(folders(path.as_str()));
        }
    }
    // Inner folders come after the outer ones in order: from the last to the first. One
    // with something left in it stays.
    for folder in emptied.into_iter().rev() {
        let _ = fs::remove_dir(out.join(folder));
    }
    Ok(())
}

fn finish(place: &Place, before_step: BeforeStep<'_>) -> io::Result<()> {
    before_step()?;
    match put_new(&place.manifest()) {
        // An earlier run of this journal has put it there.
        Err(error) if is_gone(&error) => {}
        result => result?,
    }
    before_step()?;
    fs::remove_file(place.journal())?;
    fs::remove_dir_all(place.staging()).or_else(|error| match is_gone(&error) {
        true => Ok(()),
        false => Err(error),
    })
}
