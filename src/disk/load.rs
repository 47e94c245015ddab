//! Lists what a campaign consists of, and reads it.
//!
//! 1. The root is made canonical; without `farul.toml` there is no campaign.
//! 2. `content/`, `themes/` and `i18n/` are walked, folder by folder; nothing else is.
//! 3. Each entry is judged by its name, its kind and its size, and, where it is a link,
//!    by where it leads. What is refused is never opened: a pipe would wait for ever.
//! 4. [`Sources::read`] reads one file, never more than its limit.
//!
//! A [`Stamp`] tells whether a file is still the one it was; but only a *settled* one, since
//! two changes at one tick of the system's clock have one date.
//!
//! [`Sources::carry`] and [`Sources::put`] add files that are on no disk, for one build.

use std::collections::BTreeMap;
use std::fs::{self, File, Metadata};
use std::io::{self, Read};
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::faults::{FileTooBig, FileUnreadable, NoCampaign, NoFolder, SpecialFile, WrongKind};
use super::names::{FOLDERS, SETTINGS, limit, megabytes};
use super::walk::{Found, Walk};
use crate::diagnostic::{Diagnostic, Diagnostics, Fault, Judged};
use crate::source::SourcePath;

/// A file of the campaign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Where it is, below the root.
    pub path: SourcePath,
    /// Its size in bytes.
    pub size: u64,
    /// What changes whenever the file does.
    pub stamp: Stamp,
}

/// What the system says of a file without opening it: while it stays the same, the file
/// need not be read again in this run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Stamp {
    size: u64,
    /// Nanoseconds since 1970; 0 where the system does not tell.
    modified: u64,
    /// The file's number and its last change of any kind, where the system has them: they
    /// tell apart two files of one size and date.
    identity: (u64, i64, i64),
}

impl Stamp {
    pub(super) fn of(metadata: &Metadata) -> Self {
        let (size, modified) = (metadata.len(), nanoseconds(metadata));
        Self { size, modified, identity: identity(metadata) }
    }

    /// The last moment that the file tells of, in nanoseconds since 1970.
    fn last_change(&self) -> u64 {
        let (_, seconds, nanoseconds) = self.identity;
        let changed = seconds.saturating_mul(1_000_000_000).saturating_add(nanoseconds);
        self.modified.max(u64::try_from(changed).unwrap_or(0))
    }

    /// The stamp of a file that is on no disk.
    fn of_bytes(bytes: &[u8]) -> Self {
        let modified = crate::digest::Digest::of(&bytes) as u64;
        Self { size: bytes.len() as u64, modified, identity: (0, 0, 0) }
    }
}

/// How coarse the clock of a file system may be, in nanoseconds: that of FAT is the worst.
const TICK: u64 = 2_000_000_000;

/// When a file was last written, in nanoseconds since 1970; 0 where the system does not tell.
pub(super) fn nanoseconds(metadata: &Metadata) -> u64 {
    metadata.modified().map_or(0, since_1970)
}

pub(super) fn since_1970(moment: SystemTime) -> u64 {
    let since = moment.duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_nanos()).unwrap_or(u64::MAX)
}

#[cfg(unix)]
fn identity(metadata: &Metadata) -> (u64, i64, i64) {
    use std::os::unix::fs::MetadataExt;
    (metadata.ino(), metadata.ctime(), metadata.ctime_nsec())
}

#[cfg(not(unix))]
fn identity(_: &Metadata) -> (u64, i64, i64) {
    (0, 0, 0)
}

/// How many names a file has, as far as the system tells.
#[cfg(unix)]
pub(super) fn names(metadata: &Metadata) -> u64 {
    use std::os::unix::fs::MetadataExt;
    metadata.nlink()
}

#[cfg(not(unix))]
pub(super) fn names(_: &Metadata) -> u64 {
    1
}

/// The files of a campaign, sorted by path.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    root: Utf8PathBuf,
    files: Vec<SourceFile>,
    carried: BTreeMap<SourcePath, Arc<[u8]>>,
    /// When they began to be listed, in nanoseconds since 1970.
    listed: u64,
    has_second_names: bool,
}

/// Lists the campaign at `root`, with every file that is refused.
pub fn load(root: &Utf8Path) -> Judged<Sources> {
    load_at(root, SystemTime::now())
}

/// A campaign without its list: to read files of which it is known that they are its own.
pub fn unlisted(root: &Utf8Path) -> Sources {
    Sources { root: root.to_owned(), ..Sources::default() }
}

/// The campaign's folder without links; a finding where there is none.
pub(crate) fn opened(root: &Utf8Path) -> Result<Utf8PathBuf, Diagnostic> {
    let no_folder = |reason: io::Error| {
        NoFolder { folder: root.to_string(), reason: reason.to_string() }.anywhere()
    };
    canonical_folder(root).map_err(no_folder)
}

/// Lists the campaign at `root` at a moment, which decides which stamps are settled.
pub fn load_at(root: &Utf8Path, now: SystemTime) -> Judged<Sources> {
    let mut diagnostics = Diagnostics::new();
    let listed = since_1970(now);
    let root = match opened(root) {
        Ok(root) => root,
        Err(diagnostic) => {
            diagnostics.push(diagnostic);
            return Judged::new(Sources::default(), diagnostics);
        }
    };
    let mut walk = Walk::new(&root);
    if fs::symlink_metadata(root.join(SETTINGS)).is_ok() {
        walk.start_file(SETTINGS);
    } else {
        diagnostics.push(NoCampaign { folder: root.to_string() }.anywhere());
    }
    for folder in FOLDERS {
        walk.start_folder(folder);
    }
    let Found { mut files, has_second_names, .. } = walk.finish().collect(&mut diagnostics);
    files.shrink_to_fit();
    files.par_sort_unstable_by(|left, right| left.path.cmp(&right.path));
    let carried = BTreeMap::new();
    Judged::new(Sources { root, files, carried, listed, has_second_names }, diagnostics)
}

/// The folder with all links resolved, if it is one.
pub(crate) fn canonical_folder(root: &Utf8Path) -> io::Result<Utf8PathBuf> {
    let root = root.canonicalize_utf8()?;
    if fs::metadata(&root)?.is_dir() { Ok(root) } else { Err(io::ErrorKind::NotADirectory.into()) }
}

impl Sources {
    /// The campaign's folder, canonical.
    pub fn root(&self) -> &Utf8Path {
        &self.root
    }

    /// All files, sorted by path.
    pub fn files(&self) -> &[SourceFile] {
        &self.files
    }

    /// Whether a file of this stamp cannot have changed since it was listed without getting
    /// another stamp: its last change is long enough ago.
    pub fn is_settled(&self, stamp: &Stamp) -> bool {
        let last = stamp.last_change();
        // Elsewhere a stamp is a size and a date, and two files may share them.
        cfg!(unix) && last != 0 && last.saturating_add(TICK) < self.listed
    }

    /// The file at this path, if the campaign has one.
    pub fn get(&self, path: &SourcePath) -> Option<&SourceFile> {
        let at = self.files.binary_search_by(|file| file.path.cmp(path)).ok()?;
        self.files.get(at)
    }

    /// The files whose path starts with `prefix`, such as `content/`.
    pub fn below(&self, prefix: &str) -> &[SourceFile] {
        let start = self.files.partition_point(|file| file.path.as_str() < prefix);
        let rest = self.files.get(start..).unwrap_or_default();
        let length = rest.partition_point(|file| file.path.as_str().starts_with(prefix));
        rest.get(..length).unwrap_or_default()
    }

    /// Whether a path that seems to have changed leaves the list as it is: it names a file
    /// of the list that is still a file, or what never was in it and is not there now.
    /// Where a file may have two names, nobody knows which others have changed with it.
    pub fn still_hold(&self, changed: &SourcePath) -> bool {
        let now = fs::symlink_metadata(self.root.join(changed.as_str()));
        let is_listed = self.get(changed).is_some() && !self.carried.contains_key(changed);
        let is_folder = !self.below(&format!("{changed}/")).is_empty();
        match now {
            Ok(now) => is_listed && now.is_file() && !self.has_second_names && names(&now) == 1,
            Err(error) => {
                error.kind() == io::ErrorKind::NotFound
                    && !is_listed
                    && !is_folder
                    && !FOLDERS.contains(&changed.as_str())
            }
        }
    }

    /// Adds a file that stands on no disk; the campaign's own with this path wins.
    pub fn carry(&mut self, path: SourcePath, bytes: Arc<[u8]>) {
        if self.get(&path).is_none() {
            self.put(path, bytes);
        }
    }

    /// The same, in the place of the campaign's own, if there is one.
    pub fn put(&mut self, path: SourcePath, bytes: Arc<[u8]>) {
        let (size, stamp) = (bytes.len() as u64, Stamp::of_bytes(&bytes));
        let file = SourceFile { path: path.clone(), size, stamp };
        match self.files.binary_search_by(|other| other.path.cmp(&path)) {
            Ok(place) => self.files.splice(place..=place, [file]).for_each(drop),
            Err(place) => self.files.insert(place, file),
        }
        self.carried.insert(path, bytes);
    }

    /// The bytes of a file. Its kind and size are judged again: it may have changed since
    /// it was listed.
    pub fn read(&self, path: &SourcePath) -> Result<Vec<u8>, Diagnostic> {
        if let Some(bytes) = self.carried.get(path) {
            return Ok(bytes.to_vec());
        }
        read_within(&self.root.join(path.as_str()), limit(path.file_name()))
            .map_err(|refusal| refusal.about(path))
    }
}

/// The finding for a file that is not the one it was when the build began.
pub(crate) fn changed_meanwhile(path: &SourcePath) -> Diagnostic {
    let reason = io::Error::from(io::ErrorKind::ResourceBusy);
    FileUnreadable { reason: reason.to_string() }.in_file(path)
}

/// Why a file was not read.
pub(super) enum Refusal {
    Kind(fs::FileType),
    Size { size: u64, limit: u64 },
    System(io::Error),
}

impl Refusal {
    pub(super) fn about(self, path: &SourcePath) -> Diagnostic {
        match self {
            Self::Kind(kind) if kind.is_dir() => {
                WrongKind { expected: "file".to_owned() }.in_file(path)
            }
            Self::Kind(_) => SpecialFile {}.in_file(path),
            Self::Size { size, limit } => {
                FileTooBig { size: megabytes(size), limit: megabytes(limit) }.in_file(path)
            }
            Self::System(reason) => FileUnreadable { reason: reason.to_string() }.in_file(path),
        }
    }
}

impl From<io::Error> for Refusal {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

/// Reads a regular file of at most `limit` bytes; one that grows meanwhile is refused, too.
pub(super) fn read_within(path: &Utf8Path, limit: u64) -> Result<Vec<u8>, Refusal> {
    let metadata = fs::metadata(path)?;
    if !metadata.is_file() {
        return Err(Refusal::Kind(metadata.file_type()));
    }
    let size = metadata.len();
    if size > limit {
        return Err(Refusal::Size { size, limit });
    }
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0).saturating_add(1));
    File::open(path)?.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    let size = bytes.len() as u64;
    if size > limit { Err(Refusal::Size { size, limit }) } else { Ok(bytes) }
}

#[cfg(test)]
mod tests;
