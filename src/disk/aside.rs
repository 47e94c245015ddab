//! Values that are put aside on the disk while a build works on others: a file without a
//! name, which goes away with the build, however that ends.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::sync::{Mutex, PoisonError};

use camino::{Utf8Path, Utf8PathBuf};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::place::output_failed;
use crate::diagnostic::Diagnostic;

/// Where values are put aside. Any thread may put and take.
#[derive(Debug)]
pub struct Aside {
    folder: Utf8PathBuf,
    file: Mutex<File>,
}

/// Where a value stands in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    start: u64,
    length: u32,
}

impl Aside {
    /// An empty file in a folder; it fails where the folder's disk says no.
    pub(super) fn open(folder: &Utf8Path) -> io::Result<Self> {
        let file = Mutex::new(tempfile::tempfile_in(folder)?);
        Ok(Self { folder: folder.to_owned(), file })
    }

    /// Puts a value aside; it fails where the disk is full.
    pub fn put(&self, value: &impl Serialize) -> io::Result<Mark> {
        let bytes = postcard::to_allocvec(value).map_err(io::Error::other)?;
        let length = u32::try_from(bytes.len()).map_err(io::Error::other)?;
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let start = file.seek(SeekFrom::End(0))?;
        file.write_all(&bytes)?;
        Ok(Mark { start, length })
    }

    /// Takes up again what was put there, which is a value of the same type; it stays where
    /// it is.
    pub fn take<T: DeserializeOwned>(&self, mark: Mark) -> Result<T, Diagnostic> {
        self.read(mark).map_err(|error| output_failed(self.folder.as_str(), &error))
    }

    fn read<T: DeserializeOwned>(&self, mark: Mark) -> io::Result<T> {
        let mut bytes = vec![0; mark.length as usize];
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.seek(SeekFrom::Start(mark.start))?;
        file.read_exact(&mut bytes)?;
        drop(file);
        postcard::from_bytes(&bytes).map_err(io::Error::other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disk::testing::Folder;

    #[test]
    fn values_come_back_in_any_order_and_leave_nothing() {
        let folder = Folder::new();
        let aside = Aside::open(&folder.path()).unwrap();
        let texts = ["Unu", "", "două și trei", "Четыре"];
        let marks: Vec<_> = texts.iter().map(|text| aside.put(text).unwrap()).collect();
        for (mark, text) in marks.iter().zip(texts).rev() {
            assert_eq!(aside.take::<String>(*mark).unwrap(), text);
        }
        assert_eq!(aside.take::<String>(marks[0]).unwrap(), "Unu");
        let numbers = aside.put(&(7, vec![1_u8, 2])).unwrap();
        assert_eq!(aside.take::<(i32, Vec<u8>)>(numbers).unwrap(), (7, vec![1, 2]));
        drop(aside);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
