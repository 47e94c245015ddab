//! A build into a folder on the disk, after another one in another process.
//!
//! 1. Where nothing has changed ([`unchanged`](super::last)), nothing is done.
//! 2. Else the memo of the last build is taken up, and the site is built, with what readers
//!    search in.
//! 3. Addresses that pages had before are compared with those that they have now.
//! 4. The site is swapped in; what the next build needs is left with the output.

use std::io::Write;
use std::sync::Arc;

use super::addresses::Addresses;
use super::last::{self, Asked};
use super::{Built, Haste, Inputs, Means, Memo, Pictures, Searching, build_listed, kept};
use crate::diagnostic::{Diagnostic, Diagnostics, Judged};
use crate::disk::{CommitReport, DiskCache, Sources, StagedSink, WriteMemory};
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
        return Published { built, committed: Some(Ok(report)), to_keep: Vec::new() };
    }
    // Before anything is read: what changes from here on is the next build's.
    let asked = Asked::of(inputs, &listed);
    let cache = DiskCache::open(&inputs.root);
    let memo = Memo::recalled(|name| sink.recall(name));
    let (pictures, aside) = (Pictures::Sized(&cache), sink.aside().map(Arc::new));
    let searching = Searching { cache: &cache, sink: &sink, begins: begins_search };
    let means = Means { haste: Haste::NONE, aside: aside.as_ref(), searching: Some(searching) };
    let (built, memo) = build_listed(inputs, listed, memo, &sink, pictures, means);
    let (mut built, memo) = (built.unwrap_or_default(), memo.without_site());
    let addresses = compare_addresses(inputs, &mut built, &sink, old);
    if old == OldAddresses::Keep && built.succeeded() {
        let to_keep: Vec<_> = addresses.lost().collect();
        if !to_keep.is_empty() {
            return Published { built, committed: None, to_keep };
        }
    }
    if !built.succeeded() {
        return Published { built, committed: None, to_keep: Vec::new() };
    }
    let last = asked.and_then(|asked| last::memory(asked, &built));
    let note = addresses.print();
    drop(addresses);
    let write_last = last.map(|last| move |to: &mut dyn Write| to.write_all(&last));
    let mut memories: Vec<(&str, &WriteMemory<'_>)> = Vec::new();
    if let Some(write) = &write_last {
        memories.push((last::MEMORY, write));
    }
    let write_memo = |to: &mut dyn Write| memo.write(to);
    memories.push((kept::MEMORY, &write_memo));
    let committed = sink.commit_and_remember(&memories, Some((ADDRESSES, &note)));
    if committed.is_ok() {
        cache.finish();
    }
    Published { built, committed: Some(committed), to_keep: Vec::new() }
}

/// Compares where the pages stand with where they stood; what leads nowhere is a finding.
fn compare_addresses(
    inputs: &Inputs,
    built: &mut Built,
    sink: &StagedSink,
    old: OldAddresses,
) -> Addresses {
    let last = match old {
        OldAddresses::Forget => None,
        OldAddresses::Tell | OldAddresses::Keep => sink.noted(ADDRESSES),
    };
    let last = last.map_or_else(Addresses::default, |bytes| Addresses::read(&bytes));
    let outputs = built.outputs.iter().map(|printed| &printed.output);
    let mut moved = Diagnostics::new();
    let addresses = last.after(&built.addresses, outputs).collect(&mut moved);
    if built.succeeded() && old != OldAddresses::Keep {
        built.add(moved, inputs);
    }
    addresses
}
