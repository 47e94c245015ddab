//! A build into a folder on the disk, after another one in another process.
//!
//! 1. Where nothing has changed ([`unchanged`](super::last)), nothing is done.
//! 2. Else the memo of the last build is taken up, the site is built and swapped in.
//! 3. What the next build needs is left with the output.

use super::last::{self, Asked};
use super::{Built, Inputs, Memo, Pictures, build_listed};
use crate::diagnostic::{Diagnostic, Judged};
use crate::disk::{CommitReport, DiskCache, Sources, StagedSink};

/// What came of a build on the disk.
pub struct Published {
    /// What was found.
    pub built: Built,
    /// What was done to the output, or why the disk said no; `None` where the campaign has
    /// errors, and the last good site stands.
    pub committed: Option<Result<CommitReport, Diagnostic>>,
}

/// Builds a campaign whose files are listed into the sink's folder.
pub fn publish(inputs: &Inputs, listed: Judged<Sources>, sink: StagedSink) -> Published {
    if let Some((built, unchanged)) = last::unchanged(inputs, &listed, &sink) {
        let report = CommitReport { unchanged, ..CommitReport::default() };
        return Published { built, committed: Some(Ok(report)) };
    }
    // Before anything is read: what changes from here on is the next build's.
    let asked = Asked::of(inputs, &listed);
    let cache = DiskCache::open(&inputs.root);
    let memo = Memo::recalled(|name| sink.recall(name));
    let (built, memo) = build_listed(inputs, listed, memo, &sink, Pictures::Sized(&cache));
    if !built.succeeded() {
        return Published { built, committed: None };
    }
    let last = asked.and_then(|asked| last::memory(asked, &built));
    let memories: Vec<_> = last.into_iter().chain(memo.memory()).collect();
    let committed = sink.commit_and_remember(&memories);
    if committed.is_ok() {
        cache.finish();
    }
    Published { built, committed: Some(committed) }
}
