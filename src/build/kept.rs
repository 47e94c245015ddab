//! The memo as bytes, for the next build in another process.
//!
//! Outlines, findings and hashes are kept, and what the theme publishes; bodies are made
//! again where a page is printed, and published files from the cache of pictures.
//!
//! 1. The keys hold for one build of the program: its name stands first.
//! 2. Pages follow in blocks, each behind its length, so that many are read at a time. An
//!    empty one ends them.
//! 3. The rest is one value.

use std::io::{self, Write};
use std::sync::Arc;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::last::PROGRAM;
use super::memo::{LastPrint, LastSearch, Memo, Remembered};
use super::pages::{Page, Parsed};
use crate::assets::build::Assets;
use crate::diagnostic::Diagnostics;
use crate::disk::Stamp;
use crate::model::outline::Outline;
use crate::model::output::OutputPath;
use crate::render::Printed;
use crate::source::SourcePath;

/// The name of the memory.
pub(super) const MEMORY: &str = "memo";

/// All that is kept beside the pages.
#[derive(Serialize, Deserialize)]
struct Kept<O, S, A> {
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
    contents: Vec<u128>,
    pages: Vec<(O, [u8; blake3::OUT_LEN])>,
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
    /// Writes the memory of it.
    pub(super) fn write(&self, to: &mut dyn Write) -> io::Result<()> {
        let kept = Kept {
            printed: self.printed.as_ref().map(|last| KeptPrint {
                shared: last.shared,
                contents: last.contents.clone(),
                pages: last
                    .pages
                    .iter()
                    .map(|page| (&page.output, *page.hash.as_bytes()))
                    .collect(),
            }),
            searched: self.searched.as_ref(),
            assets: self.assets.as_ref().and_then(|made| {
                let Remembered { key, value, diagnostics } = made;
                Some(WrittenAssets { key: *key, assets: value.as_ref()?, diagnostics })
            }),
        };
        to.write_all(PROGRAM.as_bytes())?;
        self.write_pages(to)?;
        write_value(&kept, to)
    }

    fn write_pages(&self, to: &mut dyn Write) -> io::Result<()> {
        let block = |pages: &[(SourcePath, Parsed)]| {
            let pages: Vec<_> = pages.iter().map(|(file, parsed)| written(file, parsed)).collect();
            postcard::to_allocvec(&pages)
        };
        // Not all blocks are in memory at a time.
        for pages in self.pages.chunks(BLOCK * BLOCKS) {
            let blocks: Vec<_> = pages.par_chunks(BLOCK).map(block).collect();
            for block in blocks {
                let block = block.map_err(io::Error::other)?;
                to.write_all(&(block.len() as u64).to_le_bytes())?;
                to.write_all(&block)?;
            }
        }
        to.write_all(&0_u64.to_le_bytes())
    }

    /// The memo that `recall` has of the last build; an empty one where it has none of this
    /// build of the program.
    pub(super) fn recalled(recall: impl FnOnce(&str) -> Option<Vec<u8>>) -> Self {
        recall(MEMORY).and_then(|bytes| Self::read(&bytes)).unwrap_or_default()
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        let (blocks, rest) = blocks(bytes.strip_prefix(PROGRAM.as_bytes())?)?;
        let pages = || blocks.into_par_iter().map(|block| postcard::from_bytes(block).ok());
        let (pages, rest) = rayon::join(
            || pages().collect::<Option<Vec<Vec<ReadPage>>>>(),
            || postcard::from_bytes(rest).ok(),
        );
        Some(Self::of(pages?, rest?))
    }

    fn of(pages: Vec<Vec<ReadPage>>, kept: Kept<OutputPath, LastSearch, ReadAssets>) -> Self {
        let printed = kept.printed.map(|last| LastPrint {
            shared: last.shared,
            contents: last.contents,
            pages: last
                .pages
                .into_iter()
                .map(|(output, hash)| Printed { output, hash: blake3::Hash::from_bytes(hash) })
                .collect(),
        });
        let assets = kept.assets.map(|made| {
            let ReadAssets { key, assets, diagnostics } = made;
            Remembered { key, value: Some(assets), diagnostics }
        });
        let pages = pages.into_iter().flatten().map(read).collect();
        Self { pages, printed, searched: kept.searched, assets, ..Self::default() }
    }
}

/// The blocks of pages, and what follows them.
fn blocks(mut bytes: &[u8]) -> Option<(Vec<&[u8]>, &[u8])> {
    let mut blocks = Vec::new();
    loop {
        let (length, rest) = bytes.split_first_chunk()?;
        let length = usize::try_from(u64::from_le_bytes(*length)).ok()?;
        let (block, rest) = rest.split_at_checked(length)?;
        if block.is_empty() {
            return Some((blocks, rest));
        }
        blocks.push(block);
        bytes = rest;
    }
}

/// How many pages are a block.
const BLOCK: usize = 64;

/// How many blocks are made at a time.
const BLOCKS: usize = 16;

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

fn read(page: ReadPage) -> (SourcePath, Parsed) {
    let ReadPage { file, stamp, content, key, outline, diagnostics } = page;
    let value = outline.map(|outline| Page { outline: Arc::new(outline), body: None, content });
    (file, Parsed { stamp, content, page: Remembered { key, value, diagnostics } })
}
