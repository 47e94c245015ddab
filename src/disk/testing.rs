//! A folder for one test, with short words for what the tests do to it.

use std::fs;

use camino::{Utf8Path, Utf8PathBuf};

/// A folder that is deleted at the test's end.
pub(crate) struct Folder(tempfile::TempDir);

impl Folder {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// The canonical path of the folder.
    pub(crate) fn path(&self) -> Utf8PathBuf {
        Utf8Path::from_path(self.0.path()).unwrap().canonicalize_utf8().unwrap()
    }

    /// The path of something in it.
    pub(crate) fn at(&self, path: &str) -> Utf8PathBuf {
        self.path().join(path)
    }

    pub(crate) fn write(&self, path: &str, bytes: &[u8]) {
        let path = self.at(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    /// Writes a file of zeros that takes no space.
    pub(crate) fn write_sparse(&self, path: &str, size: u64) {
        self.write(path, b"");
        fs::File::options().write(true).open(self.at(path)).unwrap().set_len(size).unwrap();
    }

    pub(crate) fn read(&self, path: &str) -> Option<String> {
        fs::read_to_string(self.at(path)).ok()
    }

    pub(crate) fn remove(&self, path: &str) {
        fs::remove_file(self.at(path)).unwrap();
    }

    pub(crate) fn remove_folder(&self, path: &str) {
        fs::remove_dir_all(self.at(path)).unwrap();
    }

    /// Makes a symbolic link at `path` with the text `target`.
    #[cfg(unix)]
    pub(crate) fn link(&self, target: &str, path: &str) {
        let path = self.at(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::os::unix::fs::symlink(target, path).unwrap();
    }

    /// The files below `path`, sorted, links not followed.
    pub(crate) fn files(&self, path: &str) -> Vec<String> {
        let top = self.at(path);
        walkdir::WalkDir::new(&top)
            .sort_by_file_name()
            .into_iter()
            .filter_map(Result::ok)
            .filter(|entry| !entry.file_type().is_dir())
            .map(|entry| {
                let below = entry.path().strip_prefix(&top).unwrap();
                below.to_string_lossy().replace('\\', "/")
            })
            .collect()
    }
}
