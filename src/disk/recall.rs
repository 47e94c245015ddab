//! What a build leaves beside its output for the next one, which is another process.
//!
//! A memory is bytes with a name. Most hold for the output that they were left with and no
//! other: such a one begins with the hash of that build's manifest, then its own. One that
//! holds [`Ever`](Holds::Ever) begins with zeros. A memory that is damaged counts as none,
//! and can be deleted at any time; nothing here fails.

use std::fs::{self, File};
use std::io::{self, BufWriter, Seek, SeekFrom, Write};

use camino::Utf8PathBuf;
use rustc_hash::FxHashSet;

use super::manifest::{NEW, new, put_new, write_new, write_whole};
use super::place::Place;
use crate::content_hash::{ContentHash, ContentHasher};

/// What a memory holds for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// The site that it is left with.
    Once,
    /// Whatever is built since: it says itself what it was made from.
    Ever,
}

/// A memory for the next build.
pub struct KeptMemory<'a> {
    /// Its name, of letters, digits and `-`.
    pub name: String,
    /// What it holds for.
    pub holds: Holds,
    /// Writes its bytes; `None` where it stands as it is.
    pub write: Option<Box<WriteMemory<'a>>>,
}

const HASH: usize = ContentHash::LENGTH;
/// What a memory begins with that holds for ever.
const EVER: [u8; HASH] = [0; HASH];

/// The memory of a name that was left with this manifest, or for ever.
pub(super) fn recall(place: &Place, name: &str, left_with: Option<ContentHash>) -> Option<Vec<u8>> {
    let mut bytes = fs::read(file(place, name)).ok()?;
    let (manifest, rest) = bytes.split_at_checked(HASH)?;
    let (hash, content) = rest.split_at_checked(HASH)?;
    if manifest != left_with.map_or(EVER, ContentHash::to_bytes)
        || hash != ContentHash::of(content).to_bytes()
    {
        return None;
    }
    bytes.drain(..2 * HASH);
    Some(bytes)
}

/// Deletes all memories but these, and what a build that was killed left half written:
/// nobody would, later.
pub(super) fn forget_others(place: &Place, kept: &[KeptMemory<'_>]) {
    let names: FxHashSet<&str> = kept.iter().map(|memory| memory.name.as_str()).collect();
    let Ok(entries) = place.state.read_dir_utf8() else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        let is_kept = || path.file_stem().is_some_and(|stem| names.contains(stem));
        match path.extension() {
            Some(ENDING) if !is_kept() => drop(fs::remove_file(path)),
            Some(NEW) => drop(fs::remove_file(path)),
            _ => {}
        }
    }
}

/// A note, which holds whatever was built since.
pub(super) fn noted(place: &Place, name: &str) -> Option<Vec<u8>> {
    fs::read(note_file(place, name)).ok()
}

/// Leaves a note; where that fails, the one before stays.
pub(super) fn note(place: &Place, name: &str, content: &[u8]) {
    let _ = write_whole(&note_file(place, name), |to| to.write_all(content));
}

fn note_file(place: &Place, name: &str) -> Utf8PathBuf {
    place.state.join(format!("{name}.json"))
}

/// Writes a memory's bytes.
pub type WriteMemory<'a> = dyn Fn(&mut dyn Write) -> io::Result<()> + Sync + 'a;

/// A memory that is written, but for the manifest that it shall hold for.
pub(super) struct Prepared {
    file: Utf8PathBuf,
    /// Still open where it has to learn of its manifest: a large site has many others.
    written: io::Result<Option<File>>,
    is_left: bool,
}

/// Writes a memory, while there is no new manifest yet; `None` where it stands as it is.
pub(super) fn prepare(place: &Place, memory: &KeptMemory<'_>) -> Option<Prepared> {
    let KeptMemory { name, holds, write } = memory;
    let write = write.as_ref()?;
    let file = file(place, name);
    let written = write_new(&file, |to| {
        to.write_all(&[0; 2 * HASH])?;
        let mut hashing = Hashing { to, hasher: ContentHasher::default() };
        write(&mut hashing)?;
        let hash = hashing.hasher.finish();
        to.seek(SeekFrom::Start(HASH as u64))?;
        to.write_all(&hash.to_bytes())
    });
    let written = written.map(|file| Some(file).filter(|_| *holds == Holds::Once));
    Some(Prepared { file, written, is_left: false })
}

impl Prepared {
    /// Leaves it with a manifest.
    pub(super) fn leave(mut self, manifest: ContentHash) {
        let left = self.written.as_mut().is_ok_and(|to| {
            let Some(to) = to else { return true };
            let to_start = to.seek(SeekFrom::Start(0));
            to_start.and_then(|_| to.write_all(&manifest.to_bytes())).is_ok()
        });
        self.is_left = left && put_new(&self.file).is_ok();
        if !self.is_left {
            // Half a memory would be none; but none at all is found out sooner.
            let _ = fs::remove_file(&self.file);
        }
    }
}

impl Drop for Prepared {
    fn drop(&mut self) {
        if !self.is_left {
            let _ = fs::remove_file(new(&self.file));
        }
    }
}

/// Hashes what it passes on; it is handed large pieces.
struct Hashing<'a> {
    to: &'a mut BufWriter<File>,
    hasher: ContentHasher,
}

impl Write for Hashing<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.to.write(bytes)?;
        self.hasher.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

fn file(place: &Place, name: &str) -> Utf8PathBuf {
    place.state.join(format!("{name}.{ENDING}"))
}

/// What the files of memories end with.
const ENDING: &str = "memory";

/// What tells the manifest as it stands now from all others.
pub(super) fn key(place: &Place) -> Option<ContentHash> {
    fs::read(place.manifest()).ok().map(|bytes| ContentHash::of(&bytes))
}

#[cfg(test)]
mod tests {
    use super::super::testing::Folder;
    use super::*;

    #[test]
    fn a_memory_holds_for_its_own_manifest_and_whole() {
        let campaign = Folder::new();
        let place = Place::open(&campaign.path(), &campaign.at("public")).unwrap();
        let leave_as = |holds: Holds, name: &str, text: &'static str| {
            let write = Box::new(|to: &mut dyn Write| to.write_all(text.as_bytes()));
            let memory = KeptMemory { name: name.to_owned(), holds, write: Some(write) };
            let prepared = prepare(&place, &memory);
            let manifest = key(&place);
            prepared.zip(manifest).into_iter().for_each(|(memory, key)| memory.leave(key));
        };
        let leave = |text| leave_as(Holds::Once, "a", text);
        let recall = |place: &Place, name: &str| super::recall(place, name, Some(key(place)?));
        let recall_ever = |name: &str| super::recall(&place, name, None);
        leave("nothing yet");
        assert_eq!(recall(&place, "a"), None, "there is no manifest");
        campaign.write(".farul-public/manifest.json", b"one");
        leave("known");
        assert_eq!(recall(&place, "a").as_deref(), Some(b"known".as_slice()));
        assert_eq!(recall(&place, "b"), None);
        assert_eq!(recall_ever("a"), None, "it holds for one site");
        leave_as(Holds::Ever, "c", "for ever");
        assert_eq!(recall(&place, "c"), None, "it is of no site");

        campaign.write(".farul-public/manifest.json", b"two");
        assert_eq!(recall(&place, "a"), None, "another build has written since");
        assert_eq!(recall_ever("c").as_deref(), Some(b"for ever".as_slice()));
        campaign.write(".farul-public/manifest.json", b"one");
        assert!(recall(&place, "a").is_some());

        let whole = fs::read(campaign.at(".farul-public/a.memory")).unwrap();
        for damaged in [
            &[],
            &whole[..2 * HASH - 1],
            &whole[..whole.len() - 1],
            &[whole.clone(), vec![1]].concat(),
        ] {
            campaign.write(".farul-public/a.memory", damaged);
            assert_eq!(recall(&place, "a"), None);
        }

        campaign.write(".farul-public/d.new", b"half");
        let c = KeptMemory { name: "c".to_owned(), holds: Holds::Ever, write: None };
        forget_others(&place, &[c]);
        let files = campaign.files(".farul-public");
        assert_eq!(files, [".gitignore", "c.memory", "lock", "manifest.json"]);
        forget_others(&place, &[]);
        assert_eq!(recall_ever("c"), None);
    }
}
