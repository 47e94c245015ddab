//! The memo as bytes, for the next build in another process.
//!
//! Outlines, findings and hashes are kept, and what the theme publishes; bodies are made
//! again where a page is printed, and published files from the cache of pictures.
//!
//! 1. Pages follow each other in parts, each a memory of its own that holds for ever, with a
//!    key of what it was made from: an edit writes the part of its page and no other. (A page
//!    that comes or goes shifts those behind it.)
//! 2. The rest is one memory, which holds for the site that it was left with. The name of
//!    the build of the program stands first: keys hold for one. The keys of the parts follow.

use std::hash::Hash;
use std::io::{self, Write};
use std::sync::Arc;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::last::PROGRAM;
use super::memo::{LastPrint, LastSearch, Memo, Remembered};
use super::pages::{Page, PageFile, Parsed};
use crate::assets::build::Assets;
use crate::content_hash::ContentHash;
use crate::diagnostic::Diagnostics;
use crate::digest::Digest;
use crate::disk::{Holds, KeptMemory, StagedSink, Stamp, WriteMemory};
use crate::model::outline::Outline;
use crate::model::output::OutputPath;
use crate::render::Printed;
use crate::source::SourcePath;

/// The name of the memory.
pub(super) const MEMORY: &str = "memo";

/// All that is kept beside the pages.
#[derive(Serialize, Deserialize)]
struct Kept<O, S, A> {
    parts: Vec<u128>,
    printed: Option<KeptPrint<O>>,
    searched: Option<S>,
    assets: Option<A>,
}

#[derive(Serialize)]
struct WrittenPage<'a> {
    file: &'a SourcePath,
    stamp: Option<Stamp>,
    content: u128,
    key: u128,
    outline: Option<&'a Outline>,
    diagnostics: &'a Diagnostics,
}

#[derive(Deserialize)]
struct ReadPage {
    file: SourcePath,
    stamp: Option<Stamp>,
    content: u128,
    key: u128,
    outline: Option<Outline>,
    diagnostics: Diagnostics,
}

#[derive(Serialize, Deserialize)]
struct KeptPrint<O> {
    shared: u128,
    own: Vec<u128>,
    pages: Vec<(O, ContentHash)>,
}

#[derive(Serialize)]
struct WrittenAssets<'a> {
    key: u128,
    assets: &'a Assets,
    diagnostics: &'a Diagnostics,
}

#[derive(Deserialize)]
struct ReadAssets {
    key: u128,
    assets: Assets,
    diagnostics: Diagnostics,
}

impl Memo {
    /// The memories of it; parts of the pages that stand already are not written again.
    pub(super) fn memories(&self) -> Vec<KeptMemory<'_>> {
        let parts: Vec<u128> = self.pages.par_chunks(PART).map(key_of).collect();
        let pages = self.pages.chunks(PART).zip(&parts).enumerate();
        let part = |(number, (pages, key)): (usize, (_, &u128))| {
            let (key, stands) = (*key, self.parts.get(number).copied().flatten());
            let write: Box<WriteMemory<'_>> = Box::new(move |to| write_part(key, pages, to));
            let write = Some(write).filter(|_| stands != Some(key));
            KeptMemory { name: part_name(number), holds: Holds::Ever, write }
        };
        let mut memories: Vec<KeptMemory<'_>> = pages.map(part).collect();
        let write: Box<WriteMemory<'_>> = Box::new(move |to| self.write(&parts, to));
        let (name, holds) = (MEMORY.to_owned(), Holds::Once);
        memories.push(KeptMemory { name, holds, write: Some(write) });
        memories
    }

    /// Writes all but the pages.
    fn write(&self, parts: &[u128], to: &mut dyn Write) -> io::Result<()> {
        let kept = Kept {
            parts: parts.to_vec(),
            printed: self.printed.as_ref().map(|last| KeptPrint {
                shared: last.shared,
                own: last.own.clone(),
                pages: last.pages.iter().map(|page| (&page.output, page.hash)).collect(),
            }),
            searched: self.searched.as_ref(),
            assets: self.assets.as_ref().and_then(|made| {
                let Remembered { key, value, diagnostics } = made;
                Some(WrittenAssets { key: *key, assets: value.as_ref()?, diagnostics })
            }),
        };
        to.write_all(PROGRAM.as_bytes())?;
        write_value(&kept, to)
    }

    /// The memo that the last build into this output left; an empty one where there is none
    /// of this build of the program.
    pub(super) fn recalled(sink: &StagedSink) -> Self {
        let kept = sink
            .recall(MEMORY)
            .and_then(|bytes| postcard::from_bytes(bytes.strip_prefix(PROGRAM.as_bytes())?).ok());
        kept.map(|kept| Self::of(kept, sink)).unwrap_or_default()
    }

    fn of(kept: Kept<OutputPath, LastSearch, ReadAssets>, sink: &StagedSink) -> Self {
        let part = |(number, key): (usize, u128)| {
            let bytes = sink.recall_ever(&part_name(number))?;
            let (of, pages) = bytes.split_first_chunk()?;
            let pages: Vec<ReadPage> = postcard::from_bytes(pages).ok()?;
            (u128::from_le_bytes(*of) == key)
                .then(|| (key, pages.into_iter().map(read).collect::<Vec<PageFile>>()))
        };
        let parts: Vec<Option<(u128, Vec<PageFile>)>> =
            kept.parts.into_par_iter().enumerate().map(part).collect();
        let keys = parts.iter().map(|part| part.as_ref().map(|(key, _)| *key)).collect();
        let printed = kept.printed.map(|last| LastPrint {
            shared: last.shared,
            own: last.own,
            pages: last.pages.into_iter().map(|(output, hash)| Printed { output, hash }).collect(),
        });
        let assets = kept.assets.map(|made| {
            let ReadAssets { key, assets, diagnostics } = made;
            Remembered { key, value: Some(assets), diagnostics }
        });
        let pages = parts.into_iter().flatten().flat_map(|(_, pages)| pages).collect();
        let searched = kept.searched;
        Self { pages, parts: keys, printed, searched, assets, ..Self::default() }
    }
}

/// How many pages are a part.
const PART: usize = 256;

fn part_name(number: usize) -> String {
    format!("pages-{number}")
}

/// The key of all that a part is made from.
fn key_of(pages: &[PageFile]) -> u128 {
    let made_from = |(file, parsed): &PageFile, key: &mut Digest| {
        (file, parsed.stamp, parsed.content, parsed.page.key).hash(key);
    };
    let mut key = Digest::default();
    PROGRAM.hash(&mut key);
    pages.iter().for_each(|page| made_from(page, &mut key));
    key.finish_wide()
}

fn write_part(key: u128, pages: &[PageFile], to: &mut dyn Write) -> io::Result<()> {
    let pages: Vec<_> = pages.iter().map(|(file, parsed)| written(file, parsed)).collect();
    to.write_all(&key.to_le_bytes())?;
    to.write_all(&postcard::to_allocvec(&pages).map_err(io::Error::other)?)
}

/// Writes a value piece by piece.
pub(super) fn write_value(value: &impl Serialize, to: &mut dyn Write) -> io::Result<()> {
    let pieces = Pieces { bytes: Vec::with_capacity(2 * PIECE), written: Ok(()), to };
    postcard::to_extend(value, pieces).map_err(io::Error::other)?.finish()
}

/// Hands bytes on in large pieces.
struct Pieces<'a> {
    bytes: Vec<u8>,
    /// What came of it so far.
    written: io::Result<()>,
    to: &'a mut dyn Write,
}

/// How many bytes are a piece, at least.
const PIECE: usize = 64 << 10;

impl Pieces<'_> {
    fn finish(mut self) -> io::Result<()> {
        self.pass_on();
        self.written
    }

    fn pass_on(&mut self) {
        if self.written.is_ok() {
            self.written = self.to.write_all(&self.bytes);
        }
        self.bytes.clear();
    }
}

impl Extend<u8> for Pieces<'_> {
    fn extend<T: IntoIterator<Item = u8>>(&mut self, bytes: T) {
        self.bytes.extend(bytes);
        if self.bytes.len() >= PIECE {
            self.pass_on();
        }
    }
}

fn written<'a>(file: &'a SourcePath, parsed: &'a Parsed) -> WrittenPage<'a> {
    let Parsed { stamp, content, page } = parsed;
    WrittenPage {
        file,
        stamp: *stamp,
        content: *content,
        key: page.key,
        outline: page.value.as_ref().map(|page| &*page.outline),
        diagnostics: &page.diagnostics,
    }
}

fn read(page: ReadPage) -> PageFile {
    let ReadPage { file, stamp, content, key, outline, diagnostics } = page;
    let value = outline.map(|outline| Page { outline: Arc::new(outline), body: None, content });
    (file, Parsed { stamp, content, page: Remembered { key, value, diagnostics } })
}
