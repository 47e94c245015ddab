//! What is left to look at on each page of a frame, when the frame itself has been read.
//!
//! A page is its frame's markup with texts in the slots. Reading it tag by tag, one comes
//! upon the same tags of the markup on every page, as long as each text and each tag with a
//! slot in it ends where the frame expects it. That is looked at on every page; where it is
//! not so, the page is read as a whole.

use memchr::memchr;

use super::super::frame::{Piece, Poured};
use super::tag::Tag;

/// What stands for a slot while the frame is read: no sign of markup.
const STAND_IN: char = '\u{E000}';

/// The parts of a frame that differ from page to page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) enum Watched {
    /// All of it, since a page of this frame has to be read as a whole.
    Whole,
    /// Some; the tags between them are read, and fine.
    Parts(Box<[Part]>),
}

/// A part of a frame with slots in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) enum Part {
    /// A slot between tags: its piece.
    Slot(u32),
    /// A tag with slots in it.
    Tag {
        start: Place,
        /// Behind it.
        end: Place,
        /// How long it is while nothing stands in its slots, if it is fine then.
        bare: Option<u32>,
    },
}

/// A place in a frame: so many bytes behind the start of a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) struct Place {
    piece: u32,
    offset: u32,
}

/// A number within a frame; no frame is so large that it would not fit.
fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl Place {
    /// The place on a page.
    fn on_page(self, starts: &[usize]) -> Option<usize> {
        Some(starts.get(self.piece as usize)? + self.offset as usize)
    }
}

impl Watched {
    /// Reads the markup of a frame.
    pub(in super::super) fn of(pieces: &[Piece<'_>]) -> Self {
        match parts(pieces) {
            Some(parts) => Self::Parts(parts.into()),
            None => Self::Whole,
        }
    }

    /// Whether the frame itself has nothing that a page may not have.
    pub(super) fn is_fine(&self) -> bool {
        let is_fine = |part: &Part| !matches!(part, Part::Tag { bare: None, .. });
        matches!(self, Self::Parts(parts) if parts.iter().all(is_fine))
    }

    /// Whether a page of this frame has nothing that it may not have, as far as its parts
    /// tell. The answer `false` asks for a look at the whole page.
    ///
    /// `inside` are other frames that stand in slots of this one.
    pub(super) fn is_clean(&self, text: &str, starts: &[usize], inside: &[Poured]) -> bool {
        let Self::Parts(parts) = self else { return false };
        let is_clean = |part: &Part| match part {
            Part::Slot(piece) => {
                let piece = *piece as usize;
                let ends = starts.get(piece).copied().zip(starts.get(piece + 1).copied());
                ends.is_some_and(|ends| is_slot_clean(text, ends, inside))
            }
            Part::Tag { start, end, bare } => {
                let ends = start.on_page(starts).zip(end.on_page(starts));
                ends.is_some_and(|(start, end)| {
                    bare.map(|bare| bare as usize) == end.checked_sub(start)
                        || is_tag_clean(text, start, end)
                })
            }
        };
        parts.iter().all(is_clean)
    }
}

/// Whether what stands between two places of a page, and between tags, is clean.
fn is_slot_clean(text: &str, (start, end): (usize, usize), inside: &[Poured]) -> bool {
    let is_here = |poured: &&Poured| {
        poured.starts.first() == Some(&start) && poured.starts.last() == Some(&end)
    };
    match inside.iter().find(is_here) {
        Some(poured) => poured.frame.watched.is_clean(text, &poured.starts, &[]),
        None => text.get(start..end).is_some_and(is_clean),
    }
}

/// Whether a tag that a page may have stands between two places.
fn is_tag_clean(text: &str, start: usize, end: usize) -> bool {
    let tag = text.get(start..).and_then(Tag::read);
    tag.is_some_and(|tag| start + tag.markup.len() == end && tag.is_whole && !tag.is_refused)
}

/// Whether a text between tags has whole tags alone, and none that a page may not have.
fn is_clean(text: &str) -> bool {
    let mut rest = text;
    while let Some(at) = memchr(b'<', rest.as_bytes()) {
        rest = &rest[at..];
        if let Some(length) = bare_tag(rest.as_bytes()) {
            rest = &rest[length..];
            continue;
        }
        match Tag::read(rest) {
            Some(tag) if tag.is_refused || !tag.is_whole => return false,
            Some(tag) => rest = &rest[tag.markup.len()..],
            // What follows decides whether a tag begins here.
            None if rest.len() == 1 => return false,
            None => rest = &rest[1..],
        }
    }
    true
}

/// The length of a tag that is one of the many without attributes, and with a name that any
/// page may have.
fn bare_tag(bytes: &[u8]) -> Option<usize> {
    // All names that are looked for are longer than three letters.
    match bytes {
        [_, b'a'..=b'z', b'>', ..] => Some(3),
        [_, b'a'..=b'z', b'a'..=b'z' | b'1'..=b'6', b'>', ..] => Some(4),
        [_, b's', b't', b'r', b'o', b'n', b'g', b'>', ..] => Some(8),
        [_, b'/', b'a'..=b'z', ..] => Some(3),
        _ => None,
    }
}

/// The parts of a frame, in order; `None` where something in its own markup may not be
/// there, or a slot may begin a tag.
fn parts(pieces: &[Piece<'_>]) -> Option<Vec<Part>> {
    let (markup, starts) = joined(pieces);
    let place = |at: usize| {
        let piece = starts.partition_point(|start| *start <= at) - 1;
        Place { piece: small(piece), offset: small(at - starts[piece]) }
    };
    let mut slots = slots(pieces).peekable();
    let mut parts = Vec::new();
    let mut at = 0;
    while let Some(length) = memchr(b'<', markup.get(at..)?.as_bytes()) {
        let start = at + length;
        let rest = markup.get(start..)?;
        let tag = match Tag::read(rest) {
            Some(tag) => tag,
            None if rest[1..].is_empty() || rest[1..].starts_with(STAND_IN) => return None,
            None => {
                at = start + 1;
                continue;
            }
        };
        at = start + tag.markup.len();
        while let Some(slot) = slots.next_if(|slot| starts[*slot] < start) {
            parts.push(Part::Slot(small(slot)));
        }
        let is_within = |slot: &usize| starts[*slot] < at;
        if slots.next_if(is_within).is_some() {
            while slots.next_if(is_within).is_some() {}
            let bare = tag.markup.replace(STAND_IN, "");
            let bare = is_tag_clean(&bare, 0, bare.len()).then(|| small(bare.len()));
            parts.push(Part::Tag { start: place(start), end: place(at), bare });
        } else if tag.is_refused {
            return None;
        }
        if !tag.is_whole {
            return None;
        }
    }
    parts.extend(slots.map(|slot| Part::Slot(small(slot))));
    Some(parts)
}

fn slots(pieces: &[Piece<'_>]) -> impl Iterator<Item = usize> {
    let is_slot = |piece: &Piece<'_>| matches!(piece, Piece::Slot(_));
    pieces.iter().enumerate().filter(move |(_, piece)| is_slot(piece)).map(|(place, _)| place)
}

/// The markup with stand-ins for its slots; where each piece starts in it, and its end.
fn joined(pieces: &[Piece<'_>]) -> (String, Vec<usize>) {
    let (mut markup, mut starts) = (String::new(), Vec::with_capacity(pieces.len() + 1));
    for piece in pieces {
        starts.push(markup.len());
        match piece {
            Piece::Markup(text) => markup.push_str(text),
            Piece::Slot(_) => markup.push(STAND_IN),
        }
    }
    starts.push(markup.len());
    (markup, starts)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::super::frame::Frame;
    use super::super::{POLICY, page, poured};
    use super::*;

    /// A frame with texts in its slots: the page, and where its pieces start.
    fn pour(pieces: &[Piece<'_>], texts: &[&str]) -> (String, Vec<usize>) {
        let (mut text, mut starts) = (String::new(), Vec::new());
        for piece in pieces {
            starts.push(text.len());
            text.push_str(match piece {
                Piece::Markup(markup) => markup,
                Piece::Slot(slot) => texts[*slot as usize],
            });
        }
        starts.push(text.len());
        (text, starts)
    }

    fn markup(text: &str) -> Piece<'_> {
        Piece::Markup(text)
    }

    #[test]
    fn only_slots_and_tags_around_them_are_read_again() {
        let pieces = [
            markup("<a class=b href=\""),
            Piece::Slot(0),
            markup("\">1</a><b>"),
            Piece::Slot(1),
            markup("</b>"),
        ];
        let Watched::Parts(parts) = Watched::of(&pieces) else { panic!("a frame of parts") };
        let start = Place { piece: 0, offset: 0 };
        let bare = Some(small("<a class=b href=\"\">".len()));
        let tag = Part::Tag { start, end: Place { piece: 2, offset: 2 }, bare };
        assert_eq!(*parts, [tag, Part::Slot(3)]);
        assert_eq!(Watched::of(&[markup("<b>"), markup("<style>")]), Watched::Whole);
        assert_eq!(Watched::of(&[markup("<"), Piece::Slot(0)]), Watched::Whole);
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..Default::default() })]

        /// However a frame is cut, and whatever stands in its slots: reading its parts finds
        /// what reading the page finds.
        #[test]
        fn parts_tell_what_the_whole_tells(
            pieces in proptest::collection::vec("(<p|<a href=|<img src=|<style|>|=|\"|'| |/|</|<|x|//y|:|on){0,8}", 1..8),
            texts in proptest::collection::vec("(|<b>|</b>|<i|>|=|\"| |//y|<img src=a>|javascript:|<form>|<|x){0,3}", 8),
        ) {
            let cut: Vec<Piece<'_>> = pieces.iter().enumerate().flat_map(|(place, text)| {
                let markup = (!text.is_empty()).then(|| markup(text));
                markup.into_iter().chain([Piece::Slot(u32::try_from(place).unwrap())])
            }).collect();
            let policy = [markup(POLICY), Piece::Slot(7)];
            let cut: Vec<Piece<'_>> = policy.into_iter().chain(cut).collect();
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            let (text, starts) = pour(&cut, &texts);
            let frame = |pieces: &[Piece<'_>]| Arc::new(Frame::of(pieces));
            let whole = Poured { frame: frame(&cut), starts: starts.clone() };
            let found = poured(&text, &whole, &[], || None);
            proptest::prop_assert_eq!(&found, &page(&text, None), "{}", text);

            // The same page, with all but its policy in a frame of its own.
            let outer = Poured {
                frame: frame(&[markup(POLICY), Piece::Slot(0)]),
                starts: vec![0, POLICY.len(), text.len()],
            };
            let inner = Poured { frame: frame(&cut[1..]), starts: starts[1..].to_vec() };
            let nested = poured(&text, &outer, &[inner], || None);
            proptest::prop_assert_eq!(nested, found, "{}", text);
        }
    }
}
