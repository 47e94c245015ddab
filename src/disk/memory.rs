//! Sinks that keep the site in memory.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::faults::OutputTwice;
use super::packed::{Kept, Models};
use super::sink::Sink;
use crate::content_hash::ContentHash;
use crate::diagnostic::{Diagnostic, Fault};
use crate::model::output::OutputPath;

/// An output in memory.
#[derive(Clone, Debug)]
pub struct Output {
    kept: Kept,
    /// The hash of its bytes.
    pub hash: ContentHash,
}

impl Output {
    /// The bytes.
    pub fn bytes(&self) -> Arc<[u8]> {
        self.kept.whole()
    }
}

/// Bytes with one hash are the same.
impl PartialEq for Output {
    fn eq(&self, other: &Self) -> bool {
        self.hash == other.hash
    }
}

impl Eq for Output {}

/// A whole site in memory; it never changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outputs {
    files: BTreeMap<OutputPath, Output>,
}

impl Outputs {
    /// The output at this path.
    pub fn get(&self, path: &OutputPath) -> Option<&Output> {
        self.files.get(path)
    }

    /// All outputs, sorted by path.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&OutputPath, &Output)> {
        self.files.iter()
    }

    /// These, but for those that `newer` has as well.
    pub fn with(&self, newer: &Self) -> Self {
        let mut files = self.files.clone();
        files.extend(newer.files.clone());
        Self { files }
    }
}

/// The sink of `serve`: the next site, built upon the last one, which stays as it is.
#[derive(Debug)]
pub struct MemorySink {
    last: Arc<Outputs>,
    /// Whether what is not put stays as it was.
    keeps_rest: bool,
    models: Models,
    /// Only appended to while pages are rendered; sorted at the end.
    taken: Mutex<Vec<(OutputPath, Output)>>,
}

impl MemorySink {
    /// A sink for the build after `last`; the first one has an empty site before it.
    pub fn after(last: Arc<Outputs>) -> Self {
        Self { last, keeps_rest: false, models: Models::default(), taken: Mutex::default() }
    }

    /// A sink for some outputs of `last` that are put anew; the others stay.
    pub fn within(last: Arc<Outputs>) -> Self {
        Self { keeps_rest: true, ..Self::after(last) }
    }

    fn take(&self, path: &OutputPath, output: Output) {
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        taken.push((path.clone(), output));
    }

    /// Takes bytes, kept in some way if the last site does not have them already.
    fn put_as(&self, path: &OutputPath, bytes: &[u8], kept: impl FnOnce() -> Kept) -> ContentHash {
        let hash = ContentHash::of(bytes);
        if !self.keep(path, hash) {
            self.take(path, Output { kept: kept(), hash });
        }
        hash
    }

    /// What the new site has so far.
    pub fn so_far(&self) -> Arc<Outputs> {
        let taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::new(Outputs { files: taken.iter().cloned().collect() })
    }

    /// The new site.
    pub fn commit(self) -> Result<Arc<Outputs>, Diagnostic> {
        let taken = self.taken.into_inner().unwrap_or_else(PoisonError::into_inner);
        let mut files = BTreeMap::new();
        for (path, output) in taken {
            let hash = output.hash;
            if let Some(other) = files.insert(path.clone(), output)
                && other.hash != hash
            {
                return Err(OutputTwice { path: path.to_string() }.anywhere());
            }
        }
        if self.keeps_rest {
            let mut all = self.last.files.clone();
            all.append(&mut files);
            files = all;
        }
        Ok(Arc::new(Outputs { files }))
    }
}

impl Sink for MemorySink {
    fn put(&self, path: &OutputPath, bytes: &[u8]) -> ContentHash {
        self.put_as(path, bytes, || self.models.keep(path, bytes))
    }

    fn share(&self, path: &OutputPath, bytes: &Arc<[u8]>) -> ContentHash {
        self.put_as(path, bytes, || Kept::Whole(Arc::clone(bytes)))
    }

    fn keep(&self, path: &OutputPath, hash: ContentHash) -> bool {
        let Some(output) = self.last.get(path).filter(|output| output.hash == hash) else {
            return false;
        };
        self.take(path, output.clone());
        true
    }
}

/// Takes a site and keeps nothing of it: for `check`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Discard;

impl Sink for Discard {
    fn put(&self, _: &OutputPath, bytes: &[u8]) -> ContentHash {
        ContentHash::of(bytes)
    }

    fn keep(&self, _: &OutputPath, _: ContentHash) -> bool {
        true
    }
}

/// The sink of tests: collects everything.
#[derive(Debug, Default)]
pub struct Collector(Mutex<BTreeMap<OutputPath, Vec<u8>>>);

impl Collector {
    /// What was taken, by path.
    pub fn into_files(self) -> BTreeMap<OutputPath, Vec<u8>> {
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sink for Collector {
    fn put(&self, path: &OutputPath, bytes: &[u8]) -> ContentHash {
        let mut files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        files.insert(path.clone(), bytes.to_vec());
        ContentHash::of(bytes)
    }

    fn keep(&self, _: &OutputPath, _: ContentHash) -> bool {
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(path: &str) -> OutputPath {
        OutputPath::new(path).unwrap()
    }

    #[test]
    fn the_next_site_shares_what_did_not_change() {
        let sink = MemorySink::after(Arc::default());
        let kept = sink.put(&path("a.html"), b"a");
        sink.put(&path("b.html"), b"b");
        sink.put(&path("c.html"), b"c");
        let first = sink.commit().unwrap();

        let sink = MemorySink::after(Arc::clone(&first));
        assert!(sink.keep(&path("a.html"), kept));
        assert!(!sink.keep(&path("a.html"), ContentHash::of(b"other")));
        assert!(!sink.keep(&path("new.html"), kept));
        sink.put(&path("b.html"), b"b");
        let second = sink.commit().unwrap();
        let names: Vec<_> = second.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(names, ["a.html", "b.html"]);
        for name in names {
            let kept = |site: &Outputs| match &site.get(&path(name)).unwrap().kept {
                Kept::Packed(page) => Arc::as_ptr(page),
                Kept::Whole(_) => panic!("{name} is not packed"),
            };
            assert_eq!(kept(&first), kept(&second), "{name}");
        }
    }

    #[test]
    fn a_picture_that_stays_in_memory_is_there_once() {
        let sink = MemorySink::after(Arc::default());
        let picture: Arc<[u8]> = b"picture".as_slice().into();
        assert_eq!(sink.share(&path("a.png"), &picture), ContentHash::of(&picture));
        let site = sink.commit().unwrap();
        assert!(Arc::ptr_eq(&site.get(&path("a.png")).unwrap().bytes(), &picture));
    }

    #[test]
    fn some_outputs_are_put_anew_among_those_that_stay() {
        let sink = MemorySink::after(Arc::default());
        sink.put(&path("a.html"), b"a");
        sink.put(&path("b.html"), b"b");
        let sink = MemorySink::within(sink.commit().unwrap());
        sink.put(&path("b.html"), b"new");
        let bytes: Vec<_> =
            sink.commit().unwrap().iter().map(|(_, output)| output.bytes().to_vec()).collect();
        assert_eq!(bytes, [b"a".to_vec(), b"new".to_vec()]);
    }

    #[test]
    fn a_failed_build_leaves_the_last_site() {
        let sink = MemorySink::after(Arc::default());
        sink.put(&path("a.html"), b"a");
        let last = sink.commit().unwrap();
        let sink = MemorySink::after(Arc::clone(&last));
        sink.put(&path("a.html"), b"one");
        sink.put(&path("a.html"), b"two");
        assert_eq!(sink.commit().unwrap_err().code.name, "output-twice");
        assert_eq!(&*last.get(&path("a.html")).unwrap().bytes(), b"a");
    }
}
