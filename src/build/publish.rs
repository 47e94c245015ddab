//! A build into a folder on the disk, after another one in another process.
//!
//! 1. Where nothing has changed ([`unchanged`](super::last)), nothing is done.
//! 2. Else the memo of the last build is taken up, and the site is built, with what readers
//!    search in.
//! 3. Addresses that pages had before are compared with those that they have now.
//! 4. The site is swapped in; what the next build needs is left with the output.

use std::sync::Arc;

use super::addresses::Addresses;
use super::last::{self, Asked};
use super::{Built, Haste, Inputs, Means, Memo, Pictures, Searching, build_listed};
use crate::diagnostic::{Diagnostic, Diagnostics, Judged};
use crate::disk::{CommitReport, DiskCache, Holds, KeptMemory, Sources, StagedSink, WriteMemory};
use crate::source::SourcePath;

/// The name under which the addresses of pages are noted: nothing else can tell them again,
/// so they hold whatever happens to the memories.
const ADDRESSES: &str = "addresses";

/// What is done with addresses that pages had before and that lead nowhere now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OldAddresses {
    /// They are findings.
    Tell,
    /// Where there are any, nothing is published, so that the caller can write them into
    /// the pages and build again.
    Keep,
    /// They are forgotten.
    Forget,
}

/// What came of a build on the disk.
pub struct Published {
    /// What was found.
    pub built: Built,
    /// What was done to the output, or why the disk said no; `None` where the campaign has
    /// errors, and the last good site stands.
    pub committed: Option<Result<CommitReport, Diagnostic>>,
    /// The addresses to be kept alive, of each file, as its `aliases` write them.
    pub to_keep: Vec<(SourcePath, Vec<String>)>,
    /// What the build knew: to give all of it back takes a process that ends longer than to
    /// end.
    pub spent: Memo,
}

/// Builds a campaign whose files are listed into the sink's folder. `begins_search` is told
/// how many pages are to be read for the searches, before that begins.
pub fn publish(
    inputs: &Inputs,
    listed: Judged<Sources>,
    sink: StagedSink,
    old: OldAddresses,
    begins_search: &dyn Fn(usize),
) -> Published {
    let unchanged = match old {
        OldAddresses::Tell => last::unchanged(inputs, &listed, &sink),
        OldAddresses::Keep | OldAddresses::Forget => None,
    };
    if let Some((built, unchanged)) = unchanged {
        let report = CommitReport { unchanged, ..CommitReport::default() };
        let committed = Some(Ok(report));
        return Published { built, committed, to_keep: Vec::new(), spent: Memo::default() };
    }
    // Before anything is read: what changes from here on is the next build's.
    let asked = Asked::of(inputs, &listed);
    let cache = DiskCache::open(&inputs.root);
    let memo = Memo::recalled(&sink);
    let (pictures, aside) = (Pictures::Sized(&cache), sink.aside().map(Arc::new));
    let searching = Searching { cache: &cache, sink: &sink, begins: begins_search };
    let means = Means { haste: Haste::NONE, aside: aside.as_ref(), searching: Some(searching) };
    let (built, memo) = build_listed(inputs, listed, memo, &sink, pictures, means);
    let mut built = built.unwrap_or_default();
    let addresses = compare_addresses(inputs, &mut built, &memo, &sink, old);
    let mut published = Published { built, committed: None, to_keep: Vec::new(), spent: memo };
    if !published.built.succeeded() {
        return published;
    }
    if old == OldAddresses::Keep && !addresses.lost.is_empty() {
        published.to_keep = addresses.lost;
        return published;
    }
    let committed = commit(sink, asked, &published, &addresses);
    if committed.is_ok() {
        cache.finish();
    }
    published.committed = Some(committed);
    published
}

/// Swaps the site in, and leaves what the next build needs.
fn commit(
    sink: StagedSink,
    asked: Option<Asked>,
    published: &Published,
    addresses: &Addresses,
) -> Result<CommitReport, Diagnostic> {
    let built = &published.built;
    let mut memories = published.spent.memories();
    if let Some(asked) = asked {
        let write: Box<WriteMemory<'_>> = Box::new(move |to| last::write(&asked, built, to));
        let (name, holds) = (last::MEMORY.to_owned(), Holds::Once);
        memories.push(KeptMemory { name, holds, write: Some(write) });
    }
    sink.commit_and_remember(&memories, Some((ADDRESSES, addresses.note.as_bytes())))
}

/// Compares where the pages stand with where they stood; what leads nowhere is a finding.
fn compare_addresses(
    inputs: &Inputs,
    built: &mut Built,
    memo: &Memo,
    sink: &StagedSink,
    old: OldAddresses,
) -> Addresses {
    let note = match old {
        OldAddresses::Forget => None,
        OldAddresses::Tell | OldAddresses::Keep => sink.noted(ADDRESSES),
    };
    let note = note.as_deref().and_then(|note| std::str::from_utf8(note).ok());
    let pages = memo.worked.as_ref().map_or_else(Vec::new, |worked| worked.standing());
    let place_of =
        |path: &str| built.outputs.binary_search_by(|known| known.output.as_str().cmp(path));
    let mut moved = Diagnostics::new();
    let addresses =
        Addresses::after(note, &pages, |path| place_of(path).is_ok()).collect(&mut moved);
    if built.succeeded() && old != OldAddresses::Keep {
        built.add(moved, inputs);
    }
    addresses
}
