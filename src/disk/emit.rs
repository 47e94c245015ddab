//! The sink that writes the site to the disk.
//!
//! [`StagedSink::open`] locks the output and finishes what an interrupted build began.
//! [`Sink::put`] writes what has changed into the staging folder. [`StagedSink::commit`]
//! swaps it in; a sink that is dropped without one leaves the old site as it was.

use std::fs::{self, File};
use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError};

use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;

use super::aside::Aside;
use super::commit::{BeforeStep, Taken, occupied, plan, plan_first, run, staged_file};
use super::faults::{OutputFailed, OutputOccupied, OutputTwice};
use super::first;
use super::load::nanoseconds;
use super::manifest::{Entry, Journal, Manifest};
use super::place::{Place, output_failed};
use super::recall::{self, KeptMemory, Prepared};
use super::sink::Sink;
use crate::content_hash::ContentHash;
use crate::diagnostic::{Diagnostic, Fault};
use crate::model::output::OutputPath;

/// What a commit did, in files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CommitReport {
    /// New or changed.
    pub written: usize,
    /// Left as they stood.
    pub unchanged: usize,
    /// Of an earlier build, and no longer part of the site.
    pub deleted: usize,
}

/// Writes a site into an output folder, all of it or nothing.
#[derive(Debug)]
pub struct StagedSink {
    place: Place,
    staging: Utf8PathBuf,
    last: Manifest,
    /// Whether nothing of ours stands in the output.
    is_first: bool,
    /// What tells that build from all others.
    last_key: Option<ContentHash>,
    next: AtomicU32,
    /// Only appended to while pages are rendered; sorted at the end.
    taken: Mutex<Vec<Taken>>,
    failures: Mutex<Vec<(OutputPath, String)>>,
    /// After one failure, nothing more is written: the build is lost anyway.
    has_failed: AtomicBool,
    /// From here on the staging folder belongs to the journal.
    is_committing: AtomicBool,
}

impl StagedSink {
    /// Opens the output folder `out` of the campaign at `root`; makes what is missing.
    pub fn open(root: &Utf8Path, out: &Utf8Path) -> Result<Self, Diagnostic> {
        let place = Place::open(root, out)?;
        let staging = place.staging();
        finish_interrupted(&place)?;
        let last = Manifest::read(&place.manifest());
        let is_first = last.is_none();
        if is_first {
            place.expect_empty()?;
        }
        let last_key = recall::key(&place);
        discard(&staging)
            .and_then(|()| fs::create_dir(&staging))
            .map_err(|error| output_failed(out.as_str(), &error))?;
        Ok(Self {
            place,
            staging,
            last: last.unwrap_or_default(),
            is_first,
            last_key,
            next: AtomicU32::new(0),
            taken: Mutex::default(),
            failures: Mutex::default(),
            has_failed: AtomicBool::new(false),
            is_committing: AtomicBool::new(false),
        })
    }

    /// Whether every file of the last build stands as it left it, as far as the system
    /// tells without opening them; how many there are.
    pub fn last_stands(&self) -> Option<usize> {
        let files: Vec<_> = self.last.files.iter().filter(|(_, file)| !file.superseded).collect();
        let stands = |(path, entry): &(&OutputPath, &Entry)| {
            let found = self.found(path, entry.size);
            found.is_some_and(|modified| modified != 0 && modified == entry.modified)
        };
        (!files.is_empty() && files.par_iter().all(stands)).then_some(files.len())
    }

    /// A place for texts that this build needs later; `None` where the disk says no.
    pub fn aside(&self) -> Option<Aside> {
        Aside::open(&self.staging).ok()
    }

    /// What the last build into this output left under a name.
    pub fn recall(&self, name: &str) -> Option<Vec<u8>> {
        recall::recall(&self.place, name, Some(self.last_key?))
    }

    /// What an earlier build left under a name for ever.
    pub fn recall_ever(&self, name: &str) -> Option<Vec<u8>> {
        recall::recall(&self.place, name, None)
    }

    /// A note of an earlier build, which holds whatever was built since.
    pub fn noted(&self, name: &str) -> Option<Vec<u8>> {
        recall::noted(&self.place, name)
    }

    /// Swaps the new site in.
    pub fn commit(self) -> Result<CommitReport, Diagnostic> {
        self.commit_and_remember(&[], None)
    }

    /// Swaps the new site in, and leaves memories and a note, by its name, for the next build.
    pub fn commit_and_remember(
        self,
        memories: &[KeptMemory<'_>],
        note: Option<(&str, &[u8])>,
    ) -> Result<CommitReport, Diagnostic> {
        let prepare = |memory: &KeptMemory<'_>| recall::prepare(&self.place, memory);
        // Memories are long, and of the commit they need only the manifest.
        let (prepared, report): (Vec<Prepared>, _) = rayon::join(
            || memories.par_iter().filter_map(prepare).collect(),
            || self.commit_with(&|| Ok(())),
        );
        let report = report?;
        if let Some((name, note)) = note {
            recall::note(&self.place, name, note);
        }
        if let Some(manifest) = recall::key(&self.place) {
            prepared.into_iter().for_each(|memory| memory.leave(manifest));
        }
        recall::forget_others(&self.place, memories);
        Ok(report)
    }

    /// Commits; `before_step` lets a test stop it anywhere.
    fn commit_with(&self, before_step: BeforeStep<'_>) -> Result<CommitReport, Diagnostic> {
        let taken = self.judge_taken()?;
        let count = taken.len();
        let journal = if self.is_first { plan_first(taken) } else { plan(&self.last, taken) };
        let written = if self.is_first { count } else { journal.all_moves().count() };
        let deleted = journal.clear.len() + journal.delete.len();
        let report = CommitReport { written, unchanged: count - written, deleted };
        if journal.moves_nothing() {
            if journal.manifest != self.last {
                let file = self.place.manifest();
                let written = journal.manifest.write(&file);
                written.map_err(|error| output_failed(file.as_str(), &error))?;
            }
            return Ok(report);
        }
        expect_free(&self.place, &self.last, &journal)?;
        let file = self.place.journal();
        journal
            .write(&file, &self.place.manifest())
            .map_err(|error| output_failed(file.as_str(), &error))?;
        self.is_committing.store(true, Ordering::Relaxed);
        run(&self.place, &journal, before_step)?;
        Ok(report)
    }

    /// All outputs, sorted, each path once; or what went wrong with them.
    fn judge_taken(&self) -> Result<Vec<Taken>, Diagnostic> {
        let failures = self.failures.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((path, reason)) = failures.iter().min() {
            let (path, reason) = (path.to_string(), reason.clone());
            return Err(OutputFailed { path, reason, others: failures.len() - 1 }.anywhere());
        }
        let mut taken =
            std::mem::take(&mut *self.taken.lock().unwrap_or_else(PoisonError::into_inner));
        let order = |one: &Taken, other: &Taken| {
            one.path.cmp(&other.path).then(other.entry.modified.cmp(&one.entry.modified))
        };
        taken.sort_by(order);
        for pair in taken.windows(2) {
            if let [left, right] = pair
                && left.path == right.path
                && left.entry.hash != right.entry.hash
            {
                return Err(OutputTwice { path: left.path.to_string() }.anywhere());
            }
        }
        taken.dedup_by(|right, left| right.path == left.path);
        Ok(taken)
    }

    /// Where the last build left these bytes at the path, and they still stand there: what
    /// is known of the file. Its bytes are read where its date is another than ours.
    fn stands(&self, path: &OutputPath, hash: ContentHash) -> Option<Entry> {
        let entry = self.last.files.get(path).filter(|entry| entry.hash == hash)?;
        let modified = self.found(path, entry.size)?;
        let is_same = modified != 0 && modified == entry.modified;
        let has_bytes = || {
            let bytes = fs::read(self.place.out.join(path.as_str()));
            bytes.is_ok_and(|bytes| ContentHash::of(&bytes) == hash)
        };
        (is_same || has_bytes()).then_some(Entry { modified, superseded: false, ..*entry })
    }

    /// When the file at a path was written, if it has this size.
    fn found(&self, path: &OutputPath, size: u64) -> Option<u64> {
        let found = fs::symlink_metadata(self.place.out.join(path.as_str())).ok()?;
        (found.is_file() && found.len() == size).then(|| nanoseconds(&found))
    }

    /// Writes a file into the staging folder: its number, if it has one, and when it was
    /// written.
    fn stage(&self, path: &OutputPath, bytes: &[u8]) -> io::Result<(Option<u32>, u64)> {
        if self.is_first {
            let file = first::stage(&self.staging, path, bytes)?;
            // What is handed over twice is written once.
            let modified = |file: File| file.metadata().map(|found| nanoseconds(&found));
            return Ok((None, file.map_or(Ok(0), modified)?));
        }
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let mut file = File::create(staged_file(&self.staging, number))?;
        file.write_all(bytes)?;
        Ok((Some(number), nanoseconds(&file.metadata()?)))
    }

    fn take(&self, path: &OutputPath, entry: Entry, staged: Option<u32>) {
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        taken.push(Taken { path: path.clone(), entry, staged });
    }
}

impl Sink for StagedSink {
    fn put(&self, path: &OutputPath, bytes: &[u8]) -> ContentHash {
        let hash = ContentHash::of(bytes);
        if self.has_failed.load(Ordering::Relaxed) || self.keep(path, hash) {
            return hash;
        }
        match self.stage(path, bytes) {
            Ok((number, modified)) => {
                let size = bytes.len() as u64;
                self.take(path, Entry { hash, size, modified, superseded: false }, number);
            }
            Err(error) => {
                self.has_failed.store(true, Ordering::Relaxed);
                let mut failures = self.failures.lock().unwrap_or_else(PoisonError::into_inner);
                failures.push((path.clone(), error.to_string()));
            }
        }
        hash
    }

    fn keep(&self, path: &OutputPath, hash: ContentHash) -> bool {
        let entry = self.stands(path, hash);
        if let Some(entry) = entry {
            self.take(path, entry, None);
        }
        entry.is_some()
    }
}

impl Drop for StagedSink {
    fn drop(&mut self) {
        if !self.is_committing.load(Ordering::Relaxed) {
            // What stays behind is discarded by the next build.
            let _ = discard(&self.staging);
        }
    }
}

/// Completes a commit that a kill or a full disk has stopped.
fn finish_interrupted(place: &Place) -> Result<(), Diagnostic> {
    let Some(journal) = Journal::read(&place.journal(), &place.manifest()) else { return Ok(()) };
    let mut ours = Manifest::read(&place.manifest()).unwrap_or_default();
    ours.files.extend(journal.manifest.files.clone());
    expect_free(place, &ours, &journal)?;
    run(place, &journal, &|| Ok(()))
}

/// Refuses to write where something stands that no build of ours has written.
fn expect_free(place: &Place, ours: &Manifest, journal: &Journal) -> Result<(), Diagnostic> {
    let blocked: Vec<String> = if journal.is_first {
        first::occupied(place).map_err(|error| output_failed(place.out.as_str(), &error))?
    } else {
        occupied(&place.out, ours, journal).iter().map(ToString::to_string).collect()
    };
    match blocked.split_first() {
        None => Ok(()),
        Some((path, others)) => {
            Err(OutputOccupied { path: path.clone(), others: others.len() }.anywhere())
        }
    }
}

fn discard(staging: &Utf8Path) -> io::Result<()> {
    match fs::remove_dir_all(staging) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;
