//! What took long to make, kept between builds.
//!
//! An entry is named by a key that says all it was made from, so it is never out of date.
//! The folder can be deleted at any time: everything is made anew. An entry that is
//! damaged counts as none. Nothing here fails: a cache that cannot be read or written is
//! an empty one.
//!
//! [`DiskCache::finish`] ends a build that succeeded: entries that no build has asked for
//! in a long while go.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, Write};
use std::sync::{Mutex, OnceLock, PoisonError};

use blake3::Hash;
use camino::{Utf8Path, Utf8PathBuf};

/// Keeps bytes by a key that says all that they were made from.
pub trait Cache: Sync {
    /// The bytes of a key, whole and undamaged.
    fn get(&self, key: &Hash) -> Option<Vec<u8>>;

    /// Keeps the bytes of a key.
    fn put(&self, key: &Hash, bytes: &[u8]);

    /// Whether there seem to be bytes of a key, which then count as asked for: cheaper than
    /// reading them, and no promise.
    fn has(&self, key: &Hash) -> bool;
}

/// Where the entries stand, below the campaign's root.
const FOLDER: [&str; 2] = [".farul", "pictures"];
/// For how many builds an entry stays that no build asks for.
const KEPT_BUILDS: u64 = 30;
/// The file that says which build asked for an entry last.
const USES: &str = "uses.txt";
/// How many bytes of an entry are the hash of the rest.
const HASH_LENGTH: usize = blake3::OUT_LEN;

/// A cache in a folder of the campaign.
#[derive(Debug)]
pub struct DiskCache {
    root: Utf8PathBuf,
    folder: Utf8PathBuf,
    /// The folder, once it was made; `None` where it could not be.
    made: OnceLock<Option<Utf8PathBuf>>,
    /// Only added to while entries are asked for.
    used: Mutex<BTreeSet<String>>,
}

impl DiskCache {
    /// The cache of the campaign at `root`.
    pub fn open(root: &Utf8Path) -> Self {
        let folder = FOLDER.iter().fold(root.to_owned(), |folder, part| folder.join(part));
        Self { root: root.to_owned(), folder, made: OnceLock::new(), used: Mutex::default() }
    }

    /// Ends a build that succeeded: forgets what no build has asked for in a long while.
    pub fn finish(self) {
        let used = self.used.into_inner().unwrap_or_else(PoisonError::into_inner);
        // A campaign without pictures has no folder. What cannot be forgotten now is
        // forgotten by a later build.
        if self.folder.is_dir() && make_folder(&self.root).is_ok() {
            let _ = forget(&self.folder, &used);
        }
    }

    fn entry(&self, key: &Hash) -> Utf8PathBuf {
        let name = key.to_hex();
        let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        used.insert(name.to_string());
        self.folder.join(name.as_str())
    }
}

impl Cache for DiskCache {
    fn get(&self, key: &Hash) -> Option<Vec<u8>> {
        let mut bytes = fs::read(self.entry(key)).ok()?;
        let (hash, content) = bytes.split_at_checked(HASH_LENGTH)?;
        if blake3::hash(content).as_bytes() != hash {
            return None;
        }
        bytes.drain(..HASH_LENGTH);
        Some(bytes)
    }

    fn has(&self, key: &Hash) -> bool {
        self.entry(key).is_file()
    }

    fn put(&self, key: &Hash, bytes: &[u8]) {
        let hash = blake3::hash(bytes);
        // A disk that says no makes the cache no better and the build no worse.
        if let Some(folder) = self.made.get_or_init(|| make_folder(&self.root).ok()) {
            let _ = write_whole(folder, &self.entry(key), &[hash.as_bytes(), bytes]);
        }
    }
}

/// The folder of the entries, made where it is missing; a link does not count as one.
fn make_folder(root: &Utf8Path) -> io::Result<Utf8PathBuf> {
    let mut folder = root.to_owned();
    for part in FOLDER {
        folder.push(part);
        match fs::create_dir(&folder) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
            _ if fs::symlink_metadata(&folder)?.is_dir() => {}
            _ => return Err(io::ErrorKind::NotADirectory.into()),
        }
    }
    // No author has to know of it, nor keep it under version control.
    if let Ok(mut ignore) = fs::File::create_new(folder.join("../.gitignore")) {
        ignore.write_all(b"*\n")?;
    }
    Ok(folder)
}

/// Writes a file so that it is there whole or not at all.
fn write_whole(folder: &Utf8Path, file: &Utf8Path, parts: &[&[u8]]) -> io::Result<()> {
    let mut beside = tempfile::Builder::new().prefix(BESIDE).tempfile_in(folder)?;
    for part in parts {
        beside.write_all(part)?;
    }
    beside.persist(file).map_err(|error| error.error)?;
    Ok(())
}

/// What the names of files begin with that are not whole yet.
const BESIDE: &str = ".new-";

/// Deletes the entries that no build has asked for in a long while, and files that a build
/// left half written.
fn forget(folder: &Utf8Path, used: &BTreeSet<String>) -> io::Result<()> {
    let uses = fs::read_to_string(folder.join(USES)).unwrap_or_default();
    let (last, before) = read_uses(&uses);
    let build = last + 1;
    let mut kept = BTreeMap::new();
    for entry in folder.read_dir_utf8()? {
        let entry = entry?;
        let name = entry.file_name();
        if name.starts_with(BESIDE) {
            fs::remove_file(entry.path())?;
        } else if Hash::from_hex(name).is_ok() {
            let asked =
                if used.contains(name) { build } else { *before.get(name).unwrap_or(&last) };
            if asked + KEPT_BUILDS < build {
                fs::remove_file(entry.path())?;
            } else {
                kept.insert(name.to_owned(), asked);
            }
        }
    }
    let mut uses = format!("{build}\n");
    for (name, asked) in kept {
        uses.push_str(&format!("{name} {asked}\n"));
    }
    write_whole(folder, &folder.join(USES), &[uses.as_bytes()])
}

/// The number of the last build, and of the build that asked for each entry last.
fn read_uses(text: &str) -> (u64, BTreeMap<&str, u64>) {
    let mut lines = text.lines();
    let last = lines.next().and_then(|line| line.parse().ok()).unwrap_or(0);
    let uses = lines.filter_map(|line| {
        let (name, asked) = line.split_once(' ')?;
        Some((name, asked.parse().ok()?))
    });
    // A number from the future is a mistake, and must not keep an entry for ever.
    (last, uses.filter(|(_, asked)| *asked <= last).collect())
}

/// A cache in memory, for tests.
#[derive(Debug, Default)]
pub struct MemoryCache(Mutex<BTreeMap<String, Vec<u8>>>);

impl MemoryCache {
    /// How many entries it has.
    pub fn len(&self) -> usize {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Cache for MemoryCache {
    fn get(&self, key: &Hash) -> Option<Vec<u8>> {
        let entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        entries.get(key.to_hex().as_str()).cloned()
    }

    fn has(&self, key: &Hash) -> bool {
        self.get(key).is_some()
    }

    fn put(&self, key: &Hash, bytes: &[u8]) {
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        entries.insert(key.to_hex().to_string(), bytes.to_vec());
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::Folder;
    use super::*;

    fn key(name: &str) -> Hash {
        blake3::hash(name.as_bytes())
    }

    fn entry(name: &str) -> String {
        format!(".farul/pictures/{}", key(name))
    }

    /// A build that asks for these entries, and makes those that are missing.
    fn build(campaign: &Folder, names: &[&str]) -> Vec<bool> {
        let cache = DiskCache::open(&campaign.path());
        let found = names
            .iter()
            .map(|name| {
                let found = cache.get(&key(name));
                assert!(found.as_ref().is_none_or(|bytes| bytes == name.as_bytes()));
                if found.is_none() {
                    cache.put(&key(name), name.as_bytes());
                }
                found.is_some()
            })
            .collect();
        cache.finish();
        found
    }

    #[test]
    fn what_was_made_once_is_found_again() {
        let campaign = Folder::new();
        assert_eq!(build(&campaign, &["a", "b"]), [false, false]);
        assert_eq!(build(&campaign, &["b", "c"]), [true, false]);
        campaign.remove_folder(".farul");
        assert_eq!(build(&campaign, &["a", "b"]), [false, false]);
        assert_eq!(campaign.read(".farul/.gitignore").unwrap(), "*\n");
    }

    #[test]
    fn a_damaged_entry_counts_as_none() {
        let campaign = Folder::new();
        build(&campaign, &["a", "b", "c"]);
        campaign.write(&entry("a"), b"");
        campaign.write(&entry("b"), &[0; 40]);
        let whole = std::fs::read(campaign.at(&entry("c"))).unwrap();
        campaign.write(&entry("c"), &[&whole, b"x".as_slice()].concat());
        assert_eq!(build(&campaign, &["a", "b", "c"]), [false, false, false]);
        assert_eq!(build(&campaign, &["a", "b", "c"]), [true, true, true]);
    }

    #[test]
    fn what_nobody_asks_for_goes_in_the_end() {
        let campaign = Folder::new();
        build(&campaign, &["a", "b"]);
        campaign.write(".farul/pictures/.new-x", b"half");
        campaign.write(".farul/pictures/notes.txt", b"somebody's own");
        for _ in 0..KEPT_BUILDS {
            build(&campaign, &["b"]);
        }
        assert!(campaign.at(&entry("a")).exists());
        build(&campaign, &["b"]);
        assert!(!campaign.at(&entry("a")).exists());
        assert!(campaign.at(&entry("b")).exists());
        let names = campaign.files(".farul/pictures");
        assert!(!names.iter().any(|name| name.starts_with(BESIDE)), "{names:?}");
        assert!(names.contains(&"notes.txt".to_owned()));
    }

    #[test]
    fn a_broken_list_of_uses_starts_anew() {
        let campaign = Folder::new();
        build(&campaign, &["a"]);
        for uses in ["", "x\ny", "7", &format!("3\n{} 99999\n", key("a"))] {
            campaign.write(".farul/pictures/uses.txt", uses.as_bytes());
            assert_eq!(build(&campaign, &["a"]), [true], "{uses}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn without_a_folder_there_is_no_cache_and_no_fault() {
        let campaign = Folder::new();
        campaign.write("precious/pictures/x", b"x");
        campaign.link("precious", ".farul");
        assert_eq!(build(&campaign, &["a"]), [false]);
        assert_eq!(build(&campaign, &["a"]), [false]);
        assert_eq!(campaign.files("precious"), ["pictures/x"]);
    }
}
