//! What a build leaves for the next one, where nothing at all has changed: another process
//! then says again what was found, before it loads anything heavy.
//!
//! 1. [`Asked`] is everything that a build is made from: the program, what it was asked for
//!    (today among it), and each of the campaign's files by its stamp. A stamp that is not
//!    settled says little: the file's hash stands beside it.
//! 2. [`unchanged`] compares it with what the last build was made from, and looks whether its
//!    output still stands. Any doubt is a no: then everything is built.

use std::io::{self, Write};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::kept::write_value;
use super::{Built, Inputs};
use crate::diagnostic::{Diagnostics, Judged};
use crate::digest::Digest;
use crate::disk::{Sources, StagedSink, Stamp};
use crate::source::SourcePath;

/// The name of the memory.
pub(super) const MEMORY: &str = "last-build";

/// Everything that a build is made from; a memory's paths are compared without a copy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Asked<P = SourcePath> {
    /// The build of the program.
    program: String,
    /// What it was asked for.
    inputs: u128,
    files: Vec<File<P>>,
}

/// A file of the campaign, as it was listed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct File<P> {
    path: P,
    stamp: Stamp,
    /// The hash of its bytes, where the stamp was not settled, as is rare.
    content: Option<Box<u128>>,
}

/// What there is to say of a build once more.
#[derive(Serialize, Deserialize)]
struct Last<A, D, L> {
    asked: A,
    diagnostics: D,
    languages: L,
    pages: usize,
    fallbacks: usize,
    overridden: L,
}

impl Asked {
    /// What a build of these files is made from. `None` where a file cannot be read, or was
    /// refused: then nothing is certain.
    pub(super) fn of(inputs: &Inputs, sources: &Judged<Sources>) -> Option<Self> {
        let Judged { value: sources, diagnostics } = sources;
        let file = |file: &crate::disk::SourceFile| {
            let is_settled = sources.is_settled(&file.stamp);
            let content =
                if is_settled { None } else { Some(Box::new(content(sources, &file.path)?)) };
            Some(File { path: file.path.clone(), stamp: file.stamp, content })
        };
        let files: Vec<Option<File<SourcePath>>> = sources.files().par_iter().map(file).collect();
        let files = files.into_iter().collect::<Option<_>>()?;
        let inputs = Digest::of(&(inputs, sources.root()));
        diagnostics.is_empty().then(|| Self { program: PROGRAM.to_owned(), inputs, files })
    }
}

impl Asked<&str> {
    /// Whether a build of what is listed now would be made from the same.
    fn is_same(&self, inputs: &Inputs, sources: &Sources) -> bool {
        let same = |(known, file): (&File<&str>, &crate::disk::SourceFile)| {
            known.path == file.path.as_str()
                && known.stamp == file.stamp
                && known
                    .content
                    .as_ref()
                    .is_none_or(|known| content(sources, &file.path) == Some(**known))
        };
        self.program == PROGRAM
            && self.inputs == Digest::of(&(inputs, sources.root()))
            && self.files.len() == sources.files().len()
            && self.files.iter().zip(sources.files()).all(same)
    }
}

/// Which build of the program this is: another one may print other bytes.
pub(super) const PROGRAM: &str = env!("FARUL_BUILD");

fn content(sources: &Sources, path: &SourcePath) -> Option<u128> {
    Some(Digest::of(&sources.read(path).ok()?))
}

/// What came of the last build into this output, and how many files it has, if another one
/// would change nothing.
pub(super) fn unchanged(
    inputs: &Inputs,
    sources: &Judged<Sources>,
    sink: &StagedSink,
) -> Option<(Built, usize)> {
    let memory = sink.recall(MEMORY)?;
    let last: Last<Asked<&str>, Diagnostics, Vec<String>> = postcard::from_bytes(&memory).ok()?;
    let is_same = sources.diagnostics.is_empty() && last.asked.is_same(inputs, &sources.value);
    let files = if is_same { sink.last_stands()? } else { return None };
    let Last { diagnostics, languages, pages, fallbacks, overridden, .. } = last;
    let built = Built { diagnostics, languages, pages, fallbacks, overridden, ..Built::default() };
    Some((built, files))
}

/// Writes what to leave with the output of a build.
pub(super) fn write(asked: &Asked, built: &Built, to: &mut dyn Write) -> io::Result<()> {
    let Built { diagnostics, languages, pages, fallbacks, overridden, .. } = built;
    let (pages, fallbacks) = (*pages, *fallbacks);
    write_value(&Last { asked, diagnostics, languages, pages, fallbacks, overridden }, to)
}
