//! Which pages somebody looks at: they are printed before all others.

#![allow(clippy::disallowed_types, reason = "the server shares its state")]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use super::address::{Shown, find};
use crate::disk::Outputs;
use crate::model::output::OutputPath;

/// The addresses of open pages.
#[derive(Clone, Debug, Default)]
pub(super) struct OpenPages(Arc<Mutex<Addresses>>);

#[derive(Debug, Default)]
struct Addresses {
    /// How many have each address open.
    open: BTreeMap<String, usize>,
    /// The one that was opened last: while a page is loaded again, it is not open.
    last: String,
    /// How many wait for what an address shows.
    waiting: usize,
}

/// An open page; it is closed with it.
pub(super) struct Opened {
    pages: OpenPages,
    address: String,
}

/// Somebody who waits for what an address shows; it ends with it.
pub(super) struct Awaited(Opened);

impl OpenPages {
    /// Notes that somebody opens a page.
    pub(super) fn open(&self, address: &str) -> Opened {
        let mut addresses = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        address.clone_into(&mut addresses.last);
        drop(addresses);
        self.add(address)
    }

    fn add(&self, address: &str) -> Opened {
        let mut addresses = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *addresses.open.entry(address.to_owned()).or_default() += 1;
        Opened { pages: self.clone(), address: address.to_owned() }
    }

    /// Notes that somebody waits for what an address shows.
    pub(super) fn await_one(&self, address: &str) -> Awaited {
        let mut addresses = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        addresses.waiting += 1;
        drop(addresses);
        Awaited(self.add(address))
    }

    /// Whether somebody waits.
    pub(super) fn is_awaited(&self) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).waiting > 0
    }

    /// The outputs that the open pages show.
    pub(super) fn of(&self, site: &Outputs) -> BTreeSet<OutputPath> {
        let addresses = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let shown = |address: &String| match find(site, address) {
            Shown::Found(path, _) | Shown::Missing(path, _) => Some(path),
            Shown::Folder | Shown::Nothing => None,
        };
        addresses.open.keys().chain([&addresses.last]).filter_map(shown).collect()
    }
}

impl Drop for Opened {
    fn drop(&mut self) {
        let mut addresses = self.pages.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = addresses.open.get_mut(&self.address) {
            *count -= 1;
            if *count == 0 {
                addresses.open.remove(&self.address);
            }
        }
    }
}

impl Drop for Awaited {
    fn drop(&mut self) {
        let mut addresses = self.0.pages.0.lock().unwrap_or_else(PoisonError::into_inner);
        addresses.waiting = addresses.waiting.saturating_sub(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disk::{MemorySink, Sink};

    #[test]
    fn open_pages_are_known_until_the_last_is_closed() {
        let sink = MemorySink::after(Arc::default());
        for path in ["ro/index.html", "ru/index.html", "en/index.html"] {
            sink.put(&OutputPath::new(path).unwrap(), b"");
        }
        let site = sink.commit().unwrap();
        let pages = OpenPages::default();
        let of = || pages.of(&site).iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
        let (first, second) = (pages.open("/ro/"), pages.open("/ro/"));
        let other = pages.open("/ru/");
        drop(first);
        assert_eq!(of(), "ro/index.html ru/index.html");
        drop(second);
        drop(other);
        assert_eq!(of(), "ru/index.html", "the last one may be on its way back");
        assert!(!pages.is_awaited(), "an open page is no request");
        let waiting = pages.await_one("/en/");
        assert!(pages.is_awaited());
        assert_eq!(of(), "en/index.html ru/index.html");
        drop(waiting);
        assert!(!pages.is_awaited());
        assert_eq!(of(), "ru/index.html", "nobody has seen it");
        drop(pages.open("/nothing/"));
        assert_eq!(of(), "");
    }
}
