//! What a build wrote, remembered beside the output.
//!
//! The manifest lists the files of the last finished build: only these are ever changed
//! or deleted. The journal lists what a commit is about to do; while it is there, the
//! commit is not finished. The manifest afterwards is written before the journal, beside the
//! one of the last build, and put in its place at the end.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufWriter};

use camino::{Utf8Path, Utf8PathBuf};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::content_hash::ContentHash;
use crate::model::output::OutputPath;

/// The files of a build.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    pub(super) files: BTreeMap<OutputPath, Entry>,
}

/// What the manifest knows of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) hash: ContentHash,
    pub(super) size: u64,
    /// When it was written, in nanoseconds since 1970; 0 where that is not known.
    pub(super) modified: u64,
    /// A style or script of the build before, kept for pages that readers have open.
    pub(super) superseded: bool,
}

/// What a commit does, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Journal {
    /// Whether this is the first site in the output, staged as it will stand.
    #[serde(default)]
    pub(super) is_first: bool,
    /// Files that stand in the way of new ones.
    pub(super) clear: Vec<OutputPath>,
    /// Staged files, by number, and where they go: assets, then new pages, then changed
    /// ones, so that no page ever links to one that is not there yet.
    pub(super) moves: [Vec<(u32, OutputPath)>; 3],
    /// Files that no page names any more.
    pub(super) delete: Vec<OutputPath>,
    /// The manifest afterwards, in a file of its own.
    #[serde(skip)]
    pub(super) manifest: Manifest,
}

impl Journal {
    /// All staged files with their places.
    pub(super) fn all_moves(&self) -> impl Iterator<Item = &(u32, OutputPath)> {
        self.moves.iter().flatten()
    }

    /// Whether nothing on the disk would change but the manifest.
    pub(super) fn moves_nothing(&self) -> bool {
        !self.is_first
            && self.all_moves().next().is_none()
            && self.clear.is_empty()
            && self.delete.is_empty()
    }
}

/// The form of both files; another one is not read.
const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
struct ManifestForm<F> {
    version: u32,
    files: F,
}

#[derive(Serialize, Deserialize)]
struct FileForm<P> {
    path: P,
    hash: HashForm,
    size: u64,
    #[serde(default)]
    modified: u64,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    superseded: bool,
}

/// The files as they are written, one by one.
struct Files<'a>(&'a BTreeMap<OutputPath, Entry>);

impl Serialize for Files<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(|(path, entry)| {
            let Entry { hash, size, modified, superseded } = *entry;
            FileForm { path, hash: HashForm(hash), size, modified, superseded }
        }))
    }
}

impl Serialize for Manifest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ManifestForm { version: VERSION, files: Files(&self.files) }.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Manifest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let form = ManifestForm::<Vec<FileForm<OutputPath>>>::deserialize(deserializer)?;
        let files = form.files.into_iter().map(|file| {
            let FileForm { path, hash: HashForm(hash), size, modified, superseded } = file;
            (path, Entry { hash, size, modified, superseded })
        });
        match form.version {
            VERSION => Ok(Self { files: files.collect() }),
            _ => Err(D::Error::custom("another form")),
        }
    }
}

/// How many digits a hash has.
const DIGITS: usize = 2 * ContentHash::LENGTH;

/// A hash as hexadecimal digits.
struct HashForm(ContentHash);

impl Serialize for HashForm {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0.to_hex())
    }
}

impl<'de> Deserialize<'de> for HashForm {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let digits = <&str>::deserialize(deserializer)?;
        // Earlier programs wrote 64 digits of another hash: what half of them says is the hash
        // of no file, and all are written anew.
        let digits = digits.get(..DIGITS).filter(|_| digits.len() == 2 * DIGITS).unwrap_or(digits);
        ContentHash::from_hex(digits).map(Self).ok_or_else(|| D::Error::custom("no hash"))
    }
}

impl Manifest {
    /// The manifest in the file; `None` where there is none that can be trusted.
    pub(super) fn read(file: &Utf8Path) -> Option<Self> {
        serde_json::from_slice(&fs::read(file).ok()?).ok()
    }

    /// Writes the manifest whole, or not at all.
    pub(super) fn write(&self, file: &Utf8Path) -> io::Result<()> {
        write_whole(file, |to| Ok(serde_json::to_writer(to, self)?))
    }
}

impl Journal {
    /// The journal in the file, with the manifest that comes at the place of another;
    /// `None` where no commit is under way.
    pub(super) fn read(file: &Utf8Path, manifest: &Utf8Path) -> Option<Self> {
        let journal = serde_json::from_slice(&fs::read(file).ok()?).ok()?;
        // It may be in its place already.
        let manifest = Manifest::read(&new(manifest)).or_else(|| Manifest::read(manifest));
        Some(Self { manifest: manifest.unwrap_or_default(), ..journal })
    }

    /// Writes the journal whole, or not at all, and before it the manifest beside another.
    pub(super) fn write(&self, file: &Utf8Path, manifest: &Utf8Path) -> io::Result<()> {
        write_new(manifest, |to| Ok(serde_json::to_writer(to, &self.manifest)?))?;
        write_whole(file, |to| Ok(serde_json::to_writer(to, self)?))
    }
}

/// Writes beside the file, then puts it in its place.
pub(super) fn write_whole(
    file: &Utf8Path,
    write: impl FnOnce(&mut BufWriter<File>) -> io::Result<()>,
) -> io::Result<()> {
    write_new(file, write).map(drop)?;
    put_new(file)
}

/// Writes beside the file.
pub(super) fn write_new(
    file: &Utf8Path,
    write: impl FnOnce(&mut BufWriter<File>) -> io::Result<()>,
) -> io::Result<File> {
    let mut to = BufWriter::with_capacity(BUFFER, File::create(new(file))?);
    write(&mut to)?;
    to.into_inner().map_err(io::IntoInnerError::into_error)
}

/// Puts what was written beside the file in its place.
pub(super) fn put_new(file: &Utf8Path) -> io::Result<()> {
    fs::rename(new(file), file)
}

/// Where the new bytes of a file are written.
pub(super) fn new(file: &Utf8Path) -> Utf8PathBuf {
    file.with_extension(NEW)
}

/// What the names of files end with that are not in their place yet.
pub(super) const NEW: &str = "new";

/// How many bytes are written at a time.
pub(super) const BUFFER: usize = 64 << 10;

#[cfg(test)]
mod tests {
    use super::super::testing::Folder;
    use super::*;

    fn path(path: &str) -> OutputPath {
        OutputPath::new(path).unwrap()
    }

    #[test]
    fn both_files_are_read_as_they_were_written() {
        let folder = Folder::new();
        let entry =
            |superseded| Entry { hash: ContentHash::of(b"x"), size: 1, modified: 7, superseded };
        let files = [(path("a\nb.html"), entry(false)), (path("assets/a.css"), entry(true))];
        let manifest = Manifest { files: files.into() };
        manifest.write(&folder.at("manifest.json")).unwrap();
        assert_eq!(Manifest::read(&folder.at("manifest.json")), Some(manifest.clone()));
        let journal = Journal {
            is_first: false,
            clear: vec![path("x")],
            moves: [vec![(0, path("assets/a.css"))], Vec::new(), vec![(7, path("a\nb.html"))]],
            delete: vec![path("y")],
            manifest,
        };
        let [file, manifest] = ["journal.json", "other.json"].map(|name| folder.at(name));
        journal.write(&file, &manifest).unwrap();
        assert_eq!(Journal::read(&file, &manifest), Some(journal.clone()));
        put_new(&manifest).unwrap();
        assert_eq!(Journal::read(&file, &manifest), Some(journal));
    }

    #[test]
    fn what_cannot_be_trusted_is_not_read() {
        let folder = Folder::new();
        let hash = ContentHash::of(b"").to_hex();
        let earlier = blake3::hash(b"").to_hex();
        let entry = |path: &str, hash: &str| {
            format!(r#"{{"version":1,"files":[{{"path":"{path}","hash":"{hash}","size":0}}]}}"#)
        };
        for (text, good) in [
            (entry("index.html", &hash), true),
            (entry("index.html", &earlier), true),
            (entry("../outside", &hash), false),
            (entry("/etc/passwd", &hash), false),
            (entry("index.html", "beef"), false),
            (r#"{"version":2,"files":[]}"#.to_owned(), false),
            ("{".to_owned(), false),
        ] {
            folder.write("manifest.json", text.as_bytes());
            assert_eq!(Manifest::read(&folder.at("manifest.json")).is_some(), good, "{text}");
        }
    }
}
