//! Walks the campaign's folders and judges each entry by its name and kind, opening none.
//!
//! Links are followed only where they stay among the author's own files. A link to a
//! folder that holds it is refused, and the number of entries is limited: links upon
//! links could otherwise name one file in endlessly many ways.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs::{self, Metadata};
use std::io;
use std::rc::Rc;

use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;

use super::faults::{
    FileName, FileTooBig, FileUnreadable, FoldersTooDeep, LinkBroken, LinkLoop, LinkOutside,
    SpecialFile, TooManyFiles, WrongKind,
};
use super::load::{SourceFile, Stamp, names};
use super::names::{is_authors, is_left_out, limit, megabytes};
use crate::diagnostic::{Diagnostics, Fault, Judged};
use crate::source::{Place, SourcePath};

/// How many parts a path may have.
const MAX_DEPTH: usize = 64;

/// How many entries are looked at, at most.
const MAX_ENTRIES: usize = 200_000;

/// How many entries are worth asking the system about at the same time.
const MANY: usize = 64;

/// A folder on the way from the root: where it really is.
struct Chain {
    real: Utf8PathBuf,
    above: Option<Rc<Self>>,
}

impl Chain {
    /// Whether `folder` is one of these folders or holds one of them.
    fn is_within(&self, folder: &Utf8Path) -> bool {
        let mut chain = Some(self);
        while let Some(here) = chain {
            if here.real.starts_with(folder) {
                return true;
            }
            chain = here.above.as_deref();
        }
        false
    }
}

/// A folder to be listed: its path in the campaign (empty: the root) and where it is.
struct Folder {
    path: String,
    chain: Rc<Chain>,
}

/// What a walk found.
pub(super) struct Found {
    pub(super) files: Vec<SourceFile>,
    /// Whether a file may be there under two names, by a link of either kind.
    pub(super) has_second_names: bool,
    /// Where symbolic links lead.
    pub(super) linked: BTreeSet<Utf8PathBuf>,
}

/// A walk under way.
pub(super) struct Walk {
    root: Utf8PathBuf,
    waiting: Vec<Folder>,
    entries: usize,
    max_entries: usize,
    files: Vec<SourceFile>,
    has_second_names: bool,
    linked: BTreeSet<Utf8PathBuf>,
    diagnostics: Diagnostics,
}

impl Walk {
    /// A walk below `root`, which is canonical.
    pub(super) fn new(root: &Utf8Path) -> Self {
        Self {
            root: root.to_owned(),
            waiting: Vec::new(),
            entries: 0,
            max_entries: MAX_ENTRIES,
            files: Vec::new(),
            has_second_names: false,
            linked: BTreeSet::new(),
            diagnostics: Diagnostics::new(),
        }
    }

    /// Adds the root's file `name`.
    pub(super) fn start_file(&mut self, name: &str) {
        self.start(name, "file", Metadata::is_file);
    }

    /// Adds all that is in the root's folder `name`, if it is there.
    pub(super) fn start_folder(&mut self, name: &str) {
        self.start(name, "folder", Metadata::is_dir);
    }

    fn start(&mut self, name: &str, expected: &str, is_expected: fn(&Metadata) -> bool) {
        let path = self.root.join(name);
        let Ok(metadata) = fs::symlink_metadata(&path) else { return };
        let target = fs::metadata(&path);
        if let Ok(target) = target
            && (target.is_file() || target.is_dir())
            && !is_expected(&target)
        {
            self.refuse(WrongKind { expected: expected.to_owned() }, name);
            return;
        }
        let chain = Rc::new(Chain { real: self.root.clone(), above: None });
        self.entry(&Folder { path: String::new(), chain }, OsStr::new(name), &metadata);
    }

    /// Walks to the end.
    pub(super) fn finish(mut self) -> Judged<Found> {
        while let Some(folder) = self.waiting.pop() {
            if let Err(reason) = self.list(&folder) {
                self.refuse(FileUnreadable { reason: reason.to_string() }, &folder.path);
            }
            if self.entries > self.max_entries {
                self.diagnostics.push(TooManyFiles { limit: self.max_entries }.anywhere());
                break;
            }
        }
        let Self { files, has_second_names, linked, diagnostics, .. } = self;
        Judged::new(Found { files, has_second_names, linked }, diagnostics)
    }

    fn list(&mut self, folder: &Folder) -> io::Result<()> {
        let most = (self.max_entries + 1).saturating_sub(self.entries);
        let entries = fs::read_dir(&folder.chain.real)?.take(most);
        let entries = entries.collect::<io::Result<Vec<_>>>()?;
        let above = folder.path.as_str();
        let look = |entry: &fs::DirEntry| {
            let metadata = entry.metadata()?;
            let file = sound_file(above, &entry.file_name(), &metadata);
            Ok((metadata, file))
        };
        let all: Vec<io::Result<(Metadata, Option<SourceFile>)>> =
            entries.par_iter().with_min_len(MANY).map(look).collect();
        for (entry, looked) in entries.iter().zip(all) {
            self.entries += 1;
            if self.entries > self.max_entries {
                break;
            }
            match looked {
                Ok((metadata, Some(file))) => self.take(file, &metadata),
                Ok((metadata, None)) => self.entry(folder, &entry.file_name(), &metadata),
                // An editor saved or deleted it in between; the next build sees more.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Judges one entry; `metadata` is its own, not that of a link's target.
    fn entry(&mut self, folder: &Folder, name: &OsStr, metadata: &Metadata) {
        let lossy = name.to_string_lossy();
        if is_left_out(&lossy) {
            return;
        }
        let path = SourcePath::new(&joined(&folder.path, &lossy));
        let Some(path) = path.filter(|_| is_printable(name)) else {
            let folder = Some(folder.path.clone()).filter(|path| !path.is_empty());
            let name = lossy.escape_debug().to_string();
            self.diagnostics.push(FileName { name, folder }.anywhere());
            return;
        };
        let real = || folder.chain.real.join(path.file_name());
        if metadata.is_symlink() {
            let real = real();
            self.link(folder, path, &real);
        } else if metadata.is_dir() {
            let real = real();
            self.folder(folder, path, real);
        } else {
            self.file(path, metadata);
        }
    }

    fn link(&mut self, folder: &Folder, path: SourcePath, real: &Utf8Path) {
        self.has_second_names = true;
        let resolved = fs::canonicalize(real)
            .and_then(|target| Ok((fs::metadata(&target)?, Utf8PathBuf::from_path_buf(target))));
        let (metadata, target) = match resolved {
            Ok((metadata, Ok(target))) => (metadata, target),
            Ok((_, Err(_))) => return self.refuse(LinkOutside {}, path.as_str()),
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                let reason = error.to_string();
                return self.refuse(FileUnreadable { reason }, path.as_str());
            }
            Err(_) => return self.refuse(LinkBroken {}, path.as_str()),
        };
        if metadata.is_dir() && folder.chain.is_within(&target) {
            return self.refuse(LinkLoop {}, path.as_str());
        }
        let below = target.strip_prefix(&self.root).map(Utf8Path::as_str);
        if !below.is_ok_and(is_authors) {
            return self.refuse(LinkOutside {}, path.as_str());
        }
        self.linked.insert(target.clone());
        if metadata.is_dir() {
            self.folder(folder, path, target);
        } else {
            self.file(path, &metadata);
        }
    }

    /// Takes a folder, or one that a link leads to: it waits to be listed.
    fn folder(&mut self, above: &Folder, path: SourcePath, real: Utf8PathBuf) {
        if path.as_str().split('/').count() >= MAX_DEPTH {
            return self.refuse(FoldersTooDeep { limit: MAX_DEPTH }, path.as_str());
        }
        let chain = Rc::new(Chain { real, above: Some(Rc::clone(&above.chain)) });
        self.waiting.push(Folder { path: path.as_str().to_owned(), chain });
    }

    /// Judges what is neither a link nor a folder, or what a link leads to.
    fn file(&mut self, path: SourcePath, metadata: &Metadata) {
        if !metadata.is_file() {
            return self.refuse(SpecialFile {}, path.as_str());
        }
        match too_big(path.file_name(), metadata) {
            Some(fault) => self.refuse(fault, path.as_str()),
            None => self.take(listed(path, metadata), metadata),
        }
    }

    /// Adds a file with which nothing is wrong.
    fn take(&mut self, file: SourceFile, metadata: &Metadata) {
        self.has_second_names |= names(metadata) > 1;
        self.files.push(file);
    }

    fn refuse(&mut self, fault: impl Fault, path: &str) {
        let place = SourcePath::new(path).map(|path| Place::file(&path));
        self.diagnostics.push(fault.diagnostic(place));
    }
}

/// The file that an entry is, if it is one and nothing is wrong with it: most are, and can
/// be judged at the same time. What is wrong with the others is said one by one.
fn sound_file(above: &str, name: &OsStr, metadata: &Metadata) -> Option<SourceFile> {
    let text = name.to_str()?;
    let is_sound = metadata.is_file()
        && !is_left_out(text)
        && is_printable(name)
        && too_big(text, metadata).is_none();
    let path = if is_sound { SourcePath::new(&joined(above, text))? } else { return None };
    Some(listed(path, metadata))
}

fn listed(path: SourcePath, metadata: &Metadata) -> SourceFile {
    SourceFile { path, size: metadata.len(), stamp: Stamp::of(metadata) }
}

fn too_big(name: &str, metadata: &Metadata) -> Option<FileTooBig> {
    let (size, limit) = (metadata.len(), limit(name));
    (size > limit).then(|| FileTooBig { size: megabytes(size), limit: megabytes(limit) })
}

fn is_printable(name: &OsStr) -> bool {
    name.to_str().is_some_and(|name| !name.contains(char::is_control))
}

/// The path of a name in a folder; the root has no path.
fn joined(above: &str, name: &str) -> String {
    match above {
        "" => name.to_owned(),
        above => [above, "/", name].concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::Folder;
    use super::*;

    /// A real campaign never comes near the limit; the test lowers it.
    #[test]
    fn links_upon_links_end() {
        let campaign = Folder::new();
        campaign.write("content/0/a.jpg", b"");
        for level in 1..16 {
            for side in ["left", "right"] {
                campaign.link(&format!("../{}", level - 1), &format!("content/{level}/{side}"));
            }
        }
        let mut walk = Walk::new(&campaign.path());
        walk.max_entries = 1000;
        walk.start_folder("content");
        let judged = walk.finish();
        assert!(judged.value.files.len() < 1000);
        let codes: Vec<_> = judged.diagnostics.iter().map(|found| found.code.name).collect();
        assert_eq!(codes, ["too-many-files"]);
    }
}
