//! Texts that are put aside on the disk while a build works on others, each with a value
//! that belongs to it: a file without a name, which goes away with the build, however that
//! ends.

use std::fs::File;
use std::io;
use std::sync::atomic::{AtomicU64, Ordering};

use camino::{Utf8Path, Utf8PathBuf};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::place::output_failed;
use crate::diagnostic::Diagnostic;

/// Where texts are put aside. Any thread may put and take, and waits for no other.
#[derive(Debug)]
pub struct Aside {
    folder: Utf8PathBuf,
    file: File,
    /// Where the next text goes.
    end: AtomicU64,
}

/// Where a text stands in the file, with its value behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// In halves, so that a mark takes no more room than its numbers.
    start: [u32; 2],
    text: u32,
    value: u32,
}

impl Aside {
    /// An empty file in a folder; it fails where the folder's disk says no.
    pub(super) fn open(folder: &Utf8Path) -> io::Result<Self> {
        let file = tempfile::tempfile_in(folder)?;
        Ok(Self { folder: folder.to_owned(), file, end: AtomicU64::new(0) })
    }

    /// Puts a text aside, with a value; it fails where the disk is full.
    pub fn put(&self, text: &str, value: &impl Serialize) -> io::Result<Mark> {
        let number = |length: usize| u32::try_from(length).map_err(io::Error::other);
        let mut bytes = Vec::with_capacity(text.len() + VALUE);
        bytes.extend_from_slice(text.as_bytes());
        let bytes = postcard::to_extend(value, bytes).map_err(io::Error::other)?;
        let start = self.end.fetch_add(bytes.len() as u64, Ordering::Relaxed);
        positioned::write(&self.file, &bytes, start)?;
        let (text, value) = (number(text.len())?, number(bytes.len() - text.len())?);
        Ok(Mark { start: [(start >> 32) as u32, start as u32], text, value })
    }

    /// Takes up again what was put there, a value of the same type with it; both stay where
    /// they are.
    pub fn take<T: DeserializeOwned>(&self, mark: Mark) -> Result<(Box<str>, T), Diagnostic> {
        self.read(mark).map_err(|error| output_failed(self.folder.as_str(), &error))
    }

    fn read<T: DeserializeOwned>(&self, mark: Mark) -> io::Result<(Box<str>, T)> {
        let mut bytes = vec![0; mark.text as usize + mark.value as usize];
        let start = u64::from(mark.start[0]) << 32 | u64::from(mark.start[1]);
        positioned::read(&self.file, &mut bytes, start)?;
        let (text, value) = bytes.split_at(mark.text as usize);
        let value = postcard::from_bytes(value).map_err(io::Error::other)?;
        let text = simdutf8::basic::from_utf8(text).map_err(io::Error::other)?;
        Ok((text.into(), value))
    }
}

/// Bytes at a place of a file, for many threads at once.
#[cfg(unix)]
mod positioned {
    use std::fs::File;
    use std::io;
    use std::os::unix::fs::FileExt;

    pub(super) fn write(file: &File, bytes: &[u8], start: u64) -> io::Result<()> {
        file.write_all_at(bytes, start)
    }

    pub(super) fn read(file: &File, bytes: &mut [u8], start: u64) -> io::Result<()> {
        file.read_exact_at(bytes, start)
    }
}

/// The same where a system has one place in a file for all: one thread after the other.
#[cfg(not(unix))]
mod positioned {
    use std::fs::File;
    use std::io::{self, Read, Seek, SeekFrom, Write};
    use std::sync::{Mutex, PoisonError};

    static TURN: Mutex<()> = Mutex::new(());

    pub(super) fn write(mut file: &File, bytes: &[u8], start: u64) -> io::Result<()> {
        let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        file.seek(SeekFrom::Start(start))?;
        file.write_all(bytes)
    }

    pub(super) fn read(mut file: &File, bytes: &mut [u8], start: u64) -> io::Result<()> {
        let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        file.seek(SeekFrom::Start(start))?;
        file.read_exact(bytes)
    }
}

/// How many bytes a value takes, about.
const VALUE: usize = 1 << 8;

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
