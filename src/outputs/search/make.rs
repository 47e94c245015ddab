//! Makes what readers' browsers look into.
//!
//! 1. Pages whose documents are not known from the last build are printed as documents, a
//!    few at a time; Pagefind reads those that no build has seen before into entries, which
//!    go into the cache.
//! 2. Each index is merged of the entries of its pages, two indexes at a time. Where it is
//!    made of the same documents as before, and its files stand, nothing is done for it.
//! 3. The languages of an audience share a folder, so their lists of languages become one.
//!
//! A page is read once, whatever indexes it is in, and never again while its document is
//! the same. What is held at once is a few pages and two indexes, never the whole site.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use blake3::Hash;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::documents::found;
use super::entry::unpacked;
use super::merge::Merge;
use super::pack::{pack, unpack};
use super::read::{self, ENTRY, Frame, MADE_WITH};
use super::{Document, Known, Search, document};
use crate::content_hash::ContentHash;
use crate::diagnostic::{Diagnostics, Fault, Judged};
use crate::disk::{Cache, Sink};
use crate::model::ids::PageId;
use crate::model::output::OutputPath;
use crate::outputs::faults::SearchFailed;
use crate::render::{Input, Texts};

/// How many pages are read at a time: for each such lot Pagefind makes a small index, which
/// costs as much as a few pages, and takes a fraction of a megabyte for each page.
const LOT: usize = 64;
/// How many indexes are merged at a time.
const AT_A_TIME: usize = 2;

/// What indexes are made from and where they go.
#[derive(Clone, Copy)]
pub struct Making<'a> {
    /// The site.
    pub input: Input<'a>,
    /// The key of what each page alone is printed from.
    pub own: &'a (dyn Fn(PageId) -> u128 + Sync),
    /// What was made before.
    pub cache: &'a dyn Cache,
    /// Where the files go.
    pub sink: &'a dyn Sink,
}

/// Makes all indexes. `known` are the documents of the last build, if all that pages are
/// printed from besides what is their own is as it was; the answer are those of this one. `begins`
/// is told how many pages are to be read, before that begins.
pub fn make(making: Making<'_>, known: &Known, begins: &dyn Fn(usize)) -> Judged<Known> {
    let searches = found(making.input);
    let maker = Maker { making, texts: OnceLock::new(), known };
    let mut diagnostics = Diagnostics::new();
    let mut failed = |reason: String| diagnostics.push(SearchFailed { reason }.anywhere());
    let documents = match maker.documents(&searches, begins) {
        Ok(documents) => documents,
        Err(reason) => {
            failed(reason);
            return Judged::new(Known::default(), diagnostics);
        }
    };
    let indexes = side_by_side(AT_A_TIME, &searches, |(search, pages)| {
        maker.index(*search, pages, &documents)
    });
    let mut lists: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for ((search, _), made) in searches.iter().zip(indexes) {
        let folder = search.folder(making.input.config);
        match made {
            Ok(list) => {
                drop(lists.entry(folder).or_default().insert(maker.language(*search), list))
            }
            Err(reason) => failed(reason),
        }
    }
    for (folder, lists) in lists {
        maker.put(&folder, ENTRY, joined(lists.into_values()).as_bytes());
    }
    let of = |(id, key): (&PageId, &Hash)| {
        let output = making.input.site.page(*id).output.clone();
        (output, ((making.own)(*id), *key.as_bytes()))
    };
    Judged::new(Known(documents.iter().map(of).collect()), diagnostics)
}

/// The keys of pages' documents.
type Keys = FxHashMap<PageId, Hash>;

struct Maker<'a> {
    making: Making<'a>,
    /// Not made where nothing is printed.
    texts: OnceLock<Texts<'a>>,
    known: &'a Known,
}

/// What is kept of an index that was made.
#[derive(Serialize, Deserialize)]
struct Made {
    contents: String,
    pages: usize,
    /// The files, and the hashes of their bytes.
    files: Vec<(String, ContentHash)>,
}

impl Maker<'_> {
    /// The key of each page's document; what no build has read before is read.
    fn documents(
        &self,
        searches: &[(Search, Vec<PageId>)],
        begins: &dyn Fn(usize),
    ) -> Result<Keys, String> {
        let mut keys = Keys::default();
        let mut lots: Vec<(Search, Vec<PageId>)> = Vec::new();
        // The search for everyone finds all that the others of its language find.
        for (search, pages) in searches.iter().filter(|(search, _)| search.audience.is_none()) {
            let mut others = Vec::new();
            for id in pages {
                match self.known(*id) {
                    Some(key) => drop(keys.insert(*id, key)),
                    None => others.push(*id),
                }
            }
            lots.extend(others.chunks(LOT).map(|lot| (*search, lot.to_vec())));
        }
        if !lots.is_empty() {
            begins(lots.iter().map(|(_, lot)| lot.len()).sum());
        }
        let threads = thread::available_parallelism().map_or(1, NonZeroUsize::get);
        let read = side_by_side(threads, &lots, |(search, lot)| {
            let documents = self.print(*search, lot);
            let is_new = |(key, _): &&(Hash, Document)| !self.making.cache.has(key);
            self.read(*search, &documents.iter().filter(is_new).collect::<Vec<_>>())?;
            Ok(documents.iter().map(|(key, _)| *key).collect::<Vec<_>>())
        });
        for ((_, lot), read) in lots.iter().zip(read) {
            keys.extend(lot.iter().copied().zip(read?));
        }
        Ok(keys)
    }

    /// The key that a page's document had in the last build, if nothing has changed for it.
    fn known(&self, id: PageId) -> Option<Hash> {
        let (own, key) = self.known.0.get(&self.making.input.site.page(id).output)?;
        (*own == (self.making.own)(id)).then(|| Hash::from_bytes(*key))
    }

    fn language(&self, search: Search) -> String {
        self.making.input.config.language(search.language).tag.to_lowercase()
    }

    /// The documents of pages, with their keys.
    fn print(&self, search: Search, pages: &[PageId]) -> Vec<(Hash, Document)> {
        let language = self.language(search);
        let texts = self.texts.get_or_init(|| Texts::new(self.making.input)).of(pages);
        let made = pages.iter().zip(&texts).map(|(id, text)| {
            let document = document(self.making.input, *id, text);
            (key(&["page", &language, &document.address, &document.html]), document)
        });
        made.collect()
    }

    /// The entries of documents, in their order, which go into the cache as well.
    fn read(
        &self,
        search: Search,
        documents: &[&(Hash, Document)],
    ) -> Result<Vec<Vec<u8>>, String> {
        if documents.is_empty() {
            return Ok(Vec::new());
        }
        let read: Vec<&Document> = documents.iter().map(|(_, document)| document).collect();
        let entries = read::entries(&self.language(search), &read)?;
        for ((key, _), entry) in documents.iter().zip(&entries) {
            self.making.cache.put(key, entry);
        }
        Ok(entries)
    }

    /// Makes an index, and puts its files into the sink: the list of its language.
    fn index(&self, search: Search, pages: &[PageId], keys: &Keys) -> Result<String, String> {
        let language = self.language(search);
        let folder = search.folder(self.making.input.config);
        let frame = self.frame(&language)?;
        for (name, bytes) in &frame.files {
            self.put(&folder, name, bytes);
        }
        let of_pages: Vec<String> =
            pages.iter().filter_map(|id| Some(keys.get(id)?.to_hex().to_string())).collect();
        let mut parts = vec!["index", language.as_str()];
        parts.extend(of_pages.iter().map(String::as_str));
        let key = key(&parts);
        let before = self.making.cache.get(&key);
        let before = before.and_then(|bytes| postcard::from_bytes::<Made>(&bytes).ok());
        let made = match before.filter(|made| self.stands(&folder, made)) {
            Some(made) => {
                for key in pages.iter().filter_map(|id| keys.get(id)) {
                    // They are asked for, too.
                    let _ = self.making.cache.has(key);
                }
                made
            }
            None => {
                let made = self.merge(search, pages, keys, &frame)?;
                if let Ok(bytes) = postcard::to_allocvec(&made) {
                    self.making.cache.put(&key, &bytes);
                }
                made
            }
        };
        Ok(frame.list(&made.contents, made.pages))
    }

    fn stands(&self, folder: &str, made: &Made) -> bool {
        let keep = |(name, hash): &(String, ContentHash)| {
            let output = OutputPath::new(&format!("{folder}/{name}"));
            output.is_some_and(|output| self.making.sink.keep(&output, *hash))
        };
        made.files.par_iter().all(keep)
    }

    /// Merges an index of the entries of its pages.
    fn merge(
        &self,
        search: Search,
        pages: &[PageId],
        keys: &Keys,
        frame: &Frame,
    ) -> Result<Made, String> {
        let language = self.language(search);
        let folder = search.folder(self.making.input.config);
        let mut merge = Merge::new(&language);
        let mut files = Vec::new();
        let mut put = |name: String, bytes: &[u8]| {
            let hash = self.put(&folder, &name, bytes);
            files.extend(hash.map(|hash| (name, hash)));
        };
        for lot in pages.chunks(LOT) {
            for bytes in self.entries(search, lot, keys)? {
                if let Some(entry) = unpacked(&bytes)? {
                    put(merge.add(&entry)?, entry.text);
                }
            }
        }
        let index = merge.finish(frame)?;
        for (name, bytes) in index.files {
            put(name, &bytes);
        }
        Ok(Made { contents: index.contents, pages: index.pages, files })
    }

    /// The entries of pages, out of the cache; those that have gone from it are made again.
    fn entries(
        &self,
        search: Search,
        pages: &[PageId],
        keys: &Keys,
    ) -> Result<Vec<Vec<u8>>, String> {
        let kept: Vec<Option<Vec<u8>>> = pages
            .par_iter()
            .map(|id| self.making.cache.get(keys.get(id)?).filter(|bytes| unpacked(bytes).is_ok()))
            .collect();
        let is_gone = |(_, kept): &(&PageId, &Option<Vec<u8>>)| kept.is_none();
        let gone: Vec<PageId> =
            pages.iter().zip(&kept).filter(is_gone).map(|(id, _)| *id).collect();
        let documents = if gone.is_empty() { Vec::new() } else { self.print(search, &gone) };
        let mut made = self.read(search, &documents.iter().collect::<Vec<_>>())?.into_iter();
        let entries = kept.into_iter().map(|kept| kept.or_else(|| made.next()));
        entries.collect::<Option<_>>().ok_or_else(|| "an entry is missing".to_owned())
    }

    /// What every index of a language has, out of the cache if it is there.
    fn frame(&self, language: &str) -> Result<Frame, String> {
        let key = key(&["frame", language]);
        let kept = self.making.cache.get(&key).and_then(|packed| unpack(&packed));
        if let Some(frame) = kept.and_then(Frame::of_files) {
            return Ok(frame);
        }
        let frame = read::frame(language)?;
        self.making.cache.put(&key, &pack(&frame.as_files()));
        Ok(frame)
    }

    fn put(&self, folder: &str, name: &str, bytes: &[u8]) -> Option<ContentHash> {
        let output = OutputPath::new(&format!("{folder}/{name}"))?;
        Some(self.making.sink.put(&output, bytes))
    }
}

/// A key of all these, and of what reads them.
fn key(parts: &[&str]) -> Hash {
    let mut hasher = blake3::Hasher::new();
    for part in [MADE_WITH].iter().chain(parts) {
        hasher.update(&(part.len() as u64).to_le_bytes()).update(part.as_bytes());
    }
    hasher.finalize()
}

/// Does each piece of work in one of some threads; what came of them, in order.
///
/// Not with rayon: Pagefind uses it inside a runtime of tokio, and a thread that waits
/// there would take up another piece of this work, with another runtime.
fn side_by_side<W: Sync, T: Send>(
    threads: usize,
    work: &[W],
    make: impl Fn(&W) -> Result<T, String> + Sync,
) -> Vec<Result<T, String>> {
    let next = AtomicUsize::new(0);
    let worker = || {
        let mut made = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(piece) = work.get(at) else { return made };
            made.push((at, make(piece)));
        }
    };
    let mut all: Vec<Result<T, String>> = work.iter().map(|_| Err("panic".to_owned())).collect();
    thread::scope(|scope| {
        let workers: Vec<_> = (0..threads.min(work.len())).map(|_| scope.spawn(worker)).collect();
        // What a thread that panicked has made is lost, and says so.
        for (at, made) in workers.into_iter().flat_map(|worker| worker.join().unwrap_or_default()) {
            all[at] = made;
        }
    });
    all
}

/// The lists of the languages of a folder as one.
fn joined(lists: impl Iterator<Item = String>) -> String {
    let two = |left: String, right: String| joined_two(&left, &right).unwrap_or(left);
    lists.reduce(two).unwrap_or_default()
}

fn joined_two(left: &str, right: &str) -> Option<String> {
    let mut left: Value = serde_json::from_str(left).ok()?;
    let mut right: Value = serde_json::from_str(right).ok()?;
    let more = right.get_mut("languages")?.as_object_mut()?;
    left.get_mut("languages")?.as_object_mut()?.append(more);
    serde_json::to_string(&left).ok()
}
