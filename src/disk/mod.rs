//! The only room that touches the disk. In order of a build:
//!
//! [`load`] lists the campaign's own files and reads them; [`sink`] is what a build hands
//! its outputs to: [`emit`] puts them on the disk, [`memory`] keeps them for `serve` and
//! for tests, pages `packed`. [`cache`] keeps what took long to make. [`edit`] changes an
//! author's files, by explicit commands only; [`aside`] holds what a build needs later;
//! [`outside`] are files that a command names, wherever they are.
//!
//! Behind [`emit`]: `place` chooses and locks the output's folders, `manifest` remembers
//! what a build wrote, `commit` swaps the new site in (`first` the first one), `recall` keeps
//! what the next build need not work out again. `scarce` tells what may be tried again,
//! `watched` what `serve` is to watch.

// The fence of `clippy.toml` ends here: this is the room it is built around. Locks guard
// the lists that rendering threads append to, nothing else.
#![allow(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod aside;
pub mod cache;
mod commit;
pub mod edit;
pub mod emit;
pub(crate) mod faults;
mod first;
pub mod load;
mod manifest;
pub mod memory;
mod names;
pub mod outside;
mod packed;
mod place;
mod recall;
mod scarce;
pub mod sink;
mod walk;
mod watched;

#[cfg(test)]
pub(crate) mod testing;

pub(crate) use load::{canonical_folder, changed_meanwhile, opened};
pub(crate) use names::{is_left_out, is_part_of_campaign};
pub(crate) use watched::{FolderId, folder_id, folders, linked, may_hold_links};

pub use cache::{Cache, DiskCache, MemoryCache};
pub use emit::{CommitReport, StagedSink};
pub use load::{SourceFile, Sources, Stamp, load, load_at, unlisted};
pub use memory::{Collector, Discard, MemorySink, Output, Outputs};
pub use recall::{Holds, KeptMemory, WriteMemory};
pub use scarce::is_scarce;
pub use sink::Sink;
