//! Open containers, and the blocks that are gathered in them.
//!
//! Most containers stream: their blocks are written where they stand. Inside a directive
//! (and the lists directly in it) blocks are gathered, so that the component can tell them
//! apart.

use std::ops::Range;

use super::super::faults::HtmlUnclosed;
use super::Renderer;
use crate::components::blocks::{Block, BlockKind, Item, List};
use crate::model::body::FragmentWriter;

/// An open container.
pub(super) enum Frame {
    /// Its blocks are written where they stand; the markup that closes it.
    Stream(&'static str),
    /// An element of raw HTML with blocks in it.
    Raw {
        /// Its name.
        name: &'static str,
        /// The markup that closes it.
        close: &'static str,
        /// Its tag.
        range: Range<usize>,
    },
    /// A list whose items are gathered.
    List {
        /// Its first number.
        start: Option<u64>,
        /// Its items so far.
        items: Vec<Item>,
    },
    /// An item whose blocks are gathered.
    Item {
        /// Where it has a box: whether the box is ticked.
        done: Option<bool>,
        /// How many help services the page names before it.
        services: usize,
        /// Its place.
        range: Range<usize>,
        /// Its blocks so far.
        blocks: Vec<Block>,
    },
    /// A directive or a footnote, whose blocks are gathered.
    Gather(Vec<Block>),
    /// A directive whose headings begin steps, and whose blocks are gathered.
    Steps(Vec<Block>),
}

impl Frame {
    fn blocks(&mut self) -> Option<&mut Vec<Block>> {
        match self {
            Self::Item { blocks, .. } | Self::Gather(blocks) | Self::Steps(blocks) => Some(blocks),
            Self::Stream(_) | Self::Raw { .. } | Self::List { .. } => None,
        }
    }
}

impl Renderer<'_> {
    /// Whether the innermost container gathers its blocks.
    pub(super) fn gathers(&mut self) -> bool {
        self.frames.last_mut().and_then(Frame::blocks).is_some()
    }

    /// Starts a block of the innermost container.
    pub(super) fn begin_block(&mut self) {
        if self.gathers() {
            self.writers.push(FragmentWriter::default());
        }
    }

    /// Ends the block that [`Self::begin_block`] started.
    pub(super) fn end_block(
        &mut self,
        kind: fn(crate::model::body::Fragment) -> BlockKind,
        range: Range<usize>,
    ) {
        if !self.gathers() {
            return;
        }
        let fragment = self.writers.pop().unwrap_or_default().finish();
        if !fragment.is_empty() {
            self.gather(kind(fragment), range);
        }
    }

    pub(super) fn gather(&mut self, kind: BlockKind, range: Range<usize>) {
        let span = self.span(range);
        if let Some(blocks) = self.frames.last_mut().and_then(Frame::blocks) {
            blocks.push(Block { kind, span });
        }
    }

    /// Opens a container whose blocks are written where they stand.
    pub(super) fn open(&mut self, open: &'static str, close: &'static str) {
        self.begin_block();
        self.out().tag(open);
        self.frames.push(Frame::Stream(close));
    }

    /// Closes what [`Self::open`] opened, and raw HTML left open in it.
    pub(super) fn close(&mut self, range: Range<usize>) {
        if let Some(Frame::Stream(close)) = self.leave() {
            self.out().tag(close);
            self.end_block(BlockKind::Other, range);
        }
    }

    /// Takes the innermost container off the stack, having closed raw HTML in it.
    pub(super) fn leave(&mut self) -> Option<Frame> {
        while let Some(Frame::Raw { name, close, range }) =
            self.frames.pop_if(|frame| matches!(frame, Frame::Raw { .. }))
        {
            self.report(HtmlUnclosed { tag: name.into() }, range.clone());
            self.out().tag(close);
            self.end_block(BlockKind::Other, range);
        }
        self.frames.pop()
    }

    /// Closes raw HTML that the text left open at its end.
    pub(super) fn leave_raw(&mut self) {
        if matches!(self.frames.last(), Some(Frame::Raw { .. })) {
            let rest = self.leave();
            self.frames.extend(rest);
        }
    }

    pub(super) fn open_list(&mut self, start: Option<u64>) {
        if self.gathers() {
            self.frames.push(Frame::List { start, items: Vec::new() });
        } else {
            crate::components::blocks::open_list(self.out(), start);
            self.frames.push(Frame::Stream(if start.is_some() { "</ol>" } else { "</ul>" }));
        }
    }

    pub(super) fn close_list(&mut self, range: Range<usize>) {
        match self.leave() {
            Some(Frame::List { start, items }) => {
                self.gather(BlockKind::List(List { start, items }), range);
            }
            Some(Frame::Stream(close)) => self.out().tag(close),
            _ => {}
        }
    }

    pub(super) fn open_item(&mut self, done: Option<bool>, range: Range<usize>) {
        if matches!(self.frames.last(), Some(Frame::List { .. })) {
            let services = self.made.services.len();
            self.frames.push(Frame::Item { done, services, range, blocks: Vec::new() });
        } else {
            crate::components::blocks::open_item(self.out(), done.is_some());
            self.frames.push(Frame::Stream("</li>"));
        }
    }

    pub(super) fn close_item(&mut self) {
        match self.leave() {
            Some(Frame::Item { done, services, range, blocks }) => {
                let span = self.span(range);
                let supports = self.made.services.len() > services;
                if let Some(Frame::List { items, .. }) = self.frames.last_mut() {
                    items.push(Item { done, supports, blocks, span });
                }
            }
            Some(Frame::Stream(close)) => self.out().tag(close),
            _ => {}
        }
    }
}
