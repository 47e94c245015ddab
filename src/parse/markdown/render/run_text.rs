//! The words of a run as one plain text, with the way back to the bytes of the source.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::super::source::restored;
use super::Renderer;

/// Stands in the plain text for what is no text: nothing is found across it.
pub(super) const WALL: char = '\u{fffc}';
const WALL_TEXT: &str = "\u{fffc}";

/// What ends a stretch of text in which something is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Walls {
    /// Code and pictures alone.
    Code,
    /// The ends of emphasis, too, and whatever stands in links and raw HTML.
    Marks,
}

/// A run of words as plain text.
#[derive(Debug, Default)]
pub(super) struct RunText {
    pub(super) text: String,
    pieces: Vec<Piece>,
}

#[derive(Debug)]
struct Piece {
    /// Where it starts in the plain text.
    at: usize,
    /// Its bytes in the source.
    source: Range<usize>,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Written as it is.
    Exact,
    /// The end of a line.
    Break,
    /// Written otherwise, such as an entity; or a wall.
    Other,
}

impl RunText {
    fn push(&mut self, text: &str, source: Range<usize>, kind: Kind) {
        self.pieces.push(Piece { at: self.text.len(), source, kind });
        self.text.push_str(text);
    }

    fn piece(&self, at: usize) -> Option<(usize, &Piece)> {
        let place = self.pieces.partition_point(|piece| piece.at <= at).checked_sub(1)?;
        self.pieces.get(place).map(|piece| (place, piece))
    }

    /// The bytes of the source that a part of the plain text comes from.
    pub(super) fn source(&self, part: Range<usize>) -> Option<Range<usize>> {
        let (_, first) = self.piece(part.start)?;
        let (_, last) = self.piece(part.end.checked_sub(1)?)?;
        let start = match first.kind {
            Kind::Exact => first.source.start + (part.start - first.at),
            _ => first.source.start,
        };
        let end = match last.kind {
            Kind::Exact => last.source.start + (part.end - last.at),
            _ => last.source.end,
        };
        (start < end).then_some(start..end)
    }

    /// Whether a part of the plain text is written just so, but for line ends.
    pub(super) fn is_exact(&self, part: Range<usize>) -> bool {
        let (Some((first, _)), Some(end)) = (self.piece(part.start), part.end.checked_sub(1))
        else {
            return false;
        };
        let Some((last, _)) = self.piece(end) else { return false };
        let pieces = self.pieces.get(first..=last).unwrap_or_default();
        pieces.iter().all(|piece| piece.kind != Kind::Other)
    }
}

impl Renderer<'_> {
    /// The plain text of a run.
    pub(super) fn run_text(&self, run: Range<usize>, walls: Walls) -> RunText {
        let page = self.page;
        let mut made = RunText { text: String::new(), pieces: Vec::with_capacity(run.len()) };
        let mut place = run.start;
        while place < run.end {
            let Some((event, range)) = page.events.list.get(place) else { break };
            let mut behind = place + 1;
            match event {
                Event::Text(text) if self.is_literal(text, range) => {
                    made.push(page.source.slice(range.clone()), range.clone(), Kind::Exact);
                }
                Event::Text(text) => made.push(&restored(text), range.clone(), Kind::Other),
                Event::SoftBreak if !page.keeps_lines => {
                    made.push(" ", range.clone(), Kind::Break);
                }
                Event::Start(Tag::Image { .. }) => {
                    behind = page.events.end_of(place) + 1;
                    made.push(WALL_TEXT, range.clone(), Kind::Other);
                }
                Event::Start(Tag::Link { .. }) if walls == Walls::Marks => {
                    behind = page.events.end_of(place) + 1;
                    made.push(WALL_TEXT, range.clone(), Kind::Other);
                }
                Event::Start(_) | Event::End(_) if walls == Walls::Code => {}
                _ => made.push(WALL_TEXT, range.clone(), Kind::Other),
            }
            place = behind;
        }
        made
    }
}
