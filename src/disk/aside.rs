//! Texts that are put aside on the disk while a build works on others, each with a value
//! that belongs to it: a file without a name, which goes away with the build, however that
//! ends.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::sync::{Mutex, PoisonError};

use camino::{Utf8Path, Utf8PathBuf};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::place::output_failed;
use crate::diagnostic::Diagnostic;

/// Where texts are put aside. Any thread may put and take.
#[derive(Debug)]
pub struct Aside {
    folder: Utf8PathBuf,
    file: Mutex<File>,
}

/// Where a text stands in the file, with its value and then its length behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// In halves, so that a mark takes no more room than its numbers.
    start: [u32; 2],
    length: u32,
}

impl Aside {
    /// An empty file in a folder; it fails where the folder's disk says no.
    pub(super) fn open(folder: &Utf8Path) -> io::Result<Self> {
        let file = Mutex::new(tempfile::tempfile_in(folder)?);
        Ok(Self { folder: folder.to_owned(), file })
    }

    /// Puts a text aside, with a value; it fails where the disk is full.
    pub fn put(&self, text: &str, value: &impl Serialize) -> io::Result<Mark> {
        let number = |length: usize| u32::try_from(length).map_err(io::Error::other);
        let mut bytes = Vec::with_capacity(text.len() + VALUE);
        bytes.extend_from_slice(text.as_bytes());
        let mut bytes = postcard::to_extend(value, bytes).map_err(io::Error::other)?;
        bytes.extend(number(text.len())?.to_le_bytes());
        let length = number(bytes.len())?;
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let start = file.seek(SeekFrom::End(0))?;
        file.write_all(&bytes)?;
        Ok(Mark { start: [(start >> 32) as u32, start as u32], length })
    }

    /// Takes up again what was put there, a value of the same type with it; both stay where
    /// they are.
    pub fn take<T: DeserializeOwned>(&self, mark: Mark) -> Result<(Box<str>, T), Diagnostic> {
        self.read(mark).map_err(|error| output_failed(self.folder.as_str(), &error))
    }

    fn read<T: DeserializeOwned>(&self, mark: Mark) -> io::Result<(Box<str>, T)> {
        let mut bytes = vec![0; mark.length as usize];
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.seek(SeekFrom::Start(u64::from(mark.start[0]) << 32 | u64::from(mark.start[1])))?;
        file.read_exact(&mut bytes)?;
        drop(file);
        let broken = || io::Error::from(io::ErrorKind::InvalidData);
        let (rest, length) = bytes.split_last_chunk().ok_or_else(broken)?;
        let length = u32::from_le_bytes(*length) as usize;
        let value = rest.get(length..).ok_or_else(broken)?;
        let value = postcard::from_bytes(value).map_err(io::Error::other)?;
        let text = rest.get(..length).ok_or_else(broken)?;
        let text = simdutf8::basic::from_utf8(text).map_err(io::Error::other)?;
        Ok((text.into(), value))
    }
}

/// How many bytes a value takes, about.
const VALUE: usize = 1 << 10;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disk::testing::Folder;

    #[test]
    fn texts_come_back_in_any_order_and_leave_nothing() {
        let folder = Folder::new();
        let aside = Aside::open(&folder.path()).unwrap();
        let texts =
            [("Unu", vec![]), ("", vec![7]), ("două și trei", vec![]), ("Четыре", vec![1, 2])];
        let marks: Vec<_> =
            texts.iter().map(|(text, numbers)| aside.put(text, numbers).unwrap()).collect();
        for (mark, (text, numbers)) in marks.iter().zip(&texts).rev() {
            assert_eq!(aside.take::<Vec<i32>>(*mark).unwrap(), ((*text).into(), numbers.clone()));
        }
        assert_eq!(&*aside.take::<Vec<i32>>(marks[0]).unwrap().0, "Unu");
        drop(aside);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
