//! Texts that are put aside on the disk while a build works on others: a file without a
//! name, which goes away with the build, however that ends.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::sync::{Mutex, PoisonError};

use camino::{Utf8Path, Utf8PathBuf};

use super::place::output_failed;
use crate::diagnostic::Diagnostic;

/// Where texts are put aside. Any thread may put and take.
#[derive(Debug)]
pub struct Aside {
    folder: Utf8PathBuf,
    file: Mutex<File>,
}

/// Where a text stands in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    start: u64,
    length: usize,
}

impl Aside {
    /// An empty file in a folder; it fails where the folder's disk says no.
    pub(super) fn open(folder: &Utf8Path) -> io::Result<Self> {
        let file = Mutex::new(tempfile::tempfile_in(folder)?);
        Ok(Self { folder: folder.to_owned(), file })
    }

    /// Puts a text aside; it fails where the disk is full.
    pub fn put(&self, text: &str) -> io::Result<Mark> {
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let start = file.seek(SeekFrom::End(0))?;
        file.write_all(text.as_bytes())?;
        Ok(Mark { start, length: text.len() })
    }

    /// Takes a text up again; it stays where it is.
    pub fn take(&self, mark: Mark) -> Result<Box<str>, Diagnostic> {
        self.read(mark).map_err(|error| output_failed(self.folder.as_str(), &error))
    }

    fn read(&self, mark: Mark) -> io::Result<Box<str>> {
        let mut bytes = vec![0; mark.length];
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.seek(SeekFrom::Start(mark.start))?;
        file.read_exact(&mut bytes)?;
        drop(file);
        let text = simdutf8::basic::from_utf8(&bytes).map_err(io::Error::other)?;
        Ok(text.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disk::testing::Folder;

    #[test]
    fn texts_come_back_in_any_order_and_leave_nothing() {
        let folder = Folder::new();
        let aside = Aside::open(&folder.path()).unwrap();
        let texts = ["Unu", "", "două și trei", "Четыре"];
        let marks: Vec<_> = texts.iter().map(|text| aside.put(text).unwrap()).collect();
        for (mark, text) in marks.iter().zip(texts).rev() {
            assert_eq!(&*aside.take(*mark).unwrap(), text);
        }
        assert_eq!(&*aside.take(marks[0]).unwrap(), "Unu");
        drop(aside);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
