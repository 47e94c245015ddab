//! What readers search in, made when somebody searches in the preview.
//!
//! The list of an index's languages is asked for first: then the index is made again if
//! the site is another than before. All else comes out of the index that was made last.

#![allow(clippy::disallowed_types, reason = "the server shares its state")]

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use crate::disk::Outputs;
use crate::outputs::search::INDEXES;

/// Makes the files of all searches; it may remember what it did last.
#[derive(Clone)]
pub struct MakeSearch(Arc<Mutex<dyn FnMut() -> Arc<Outputs> + Send>>);

impl MakeSearch {
    /// What makes them.
    pub fn new(make: impl FnMut() -> Arc<Outputs> + Send + 'static) -> Self {
        Self(Arc::new(Mutex::new(make)))
    }

    fn make(&self) -> Arc<Outputs> {
        let mut make = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        make()
    }
}

impl fmt::Debug for MakeSearch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("MakeSearch")
    }
}

/// The files that were made last, with the site that they are of.
#[derive(Debug)]
pub(super) struct Searches {
    make: MakeSearch,
    last: Mutex<Option<(Arc<Outputs>, Arc<Outputs>)>>,
}

impl Searches {
    pub(super) fn new(make: MakeSearch) -> Self {
        Self { make, last: Mutex::default() }
    }

    /// The files to answer a request for `path` with; it waits while they are made.
    pub(super) fn files(&self, site: &Arc<Outputs>, path: &str) -> Arc<Outputs> {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let is_start = path.ends_with(".json");
        match &*last {
            Some((of, files)) if Arc::ptr_eq(of, site) || !is_start => Arc::clone(files),
            _ => {
                let files = self.make.make();
                if files.iter().len() > 0 {
                    *last = Some((Arc::clone(site), Arc::clone(&files)));
                    return files;
                }
                // While the campaign has errors, the last files stay, as the site does; and
                // once it has none, that may be the same site as before.
                last.as_ref().map_or(files, |(_, before)| Arc::clone(before))
            }
        }
    }
}

/// Whether an address is one of an index.
pub(super) fn is_asked_by(path: &str) -> bool {
    path.strip_prefix('/')
        .and_then(|path| path.strip_prefix(INDEXES))
        .is_some_and(|rest| rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::disk::{MemorySink, Sink};
    use crate::model::output::OutputPath;

    fn made() -> Arc<Outputs> {
        let sink = MemorySink::after(Arc::default());
        sink.put(&OutputPath::new("search/data/everyone/pagefind.js").unwrap(), b"");
        sink.commit().unwrap()
    }

    #[test]
    fn while_there_are_errors_nothing_is_made_that_would_stay() {
        let mut times = 0;
        let searches = Searches::new(MakeSearch::new(move || {
            times += 1;
            if times == 1 { Arc::default() } else { made() }
        }));
        let site = Arc::default();
        let asked = || searches.files(&site, "/search/data/everyone/pagefind-entry.json");
        assert_eq!(asked().iter().len(), 0);
        assert_eq!(asked(), made(), "the fault was undone, and the site is the same");
    }

    #[test]
    fn it_is_made_once_for_each_site_that_somebody_searches_in() {
        let times = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&times);
        let searches = Searches::new(MakeSearch::new(move || {
            count.fetch_add(1, Ordering::Relaxed);
            made()
        }));
        let (first, second): (Arc<Outputs>, Arc<Outputs>) = Default::default();
        let asked = |site, path| {
            searches.files(site, path);
            times.load(Ordering::Relaxed)
        };
        assert_eq!(asked(&first, "/search/data/everyone/pagefind.js"), 1);
        assert_eq!(asked(&first, "/search/data/everyone/pagefind-entry.json"), 1);
        assert_eq!(asked(&second, "/search/data/everyone/fragment/ro_1.pf_fragment"), 1);
        assert_eq!(asked(&second, "/search/data/everyone/pagefind-entry.json"), 2);
        assert!(is_asked_by("/search/data/everyone/pagefind.js"));
        assert!(!is_asked_by("/search/ro/") && !is_asked_by("/searching/data/"));
    }
}
