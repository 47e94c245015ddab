//! The tracks of a WebM file: what each is, how large, and in which format.

use std::ops::Range;

use super::elements::{Element, element, elements, void};
use super::number;

const ENTRY: u64 = 0xae;
const NUMBER: u64 = 0xd7;
const KIND: u64 = 0x83;
const FORMAT: u64 = 0x86;
const PICTURE: u64 = 0xe0;
/// What stays of a track: its head, its format, how picture and sound are packed.
const KEPT: [u64; 20] = [
    NUMBER, KIND, FORMAT, PICTURE, 0xe1, 0x73c5, 0xb9, 0x88, 0x55aa, 0x9c, 0x6de7, 0x6df8,
    0x23_e383, 0x23_314f, 0x55ee, 0x22_b59c, 0x22_b59d, 0x63a2, 0x56aa, 0x56bb,
];
/// What browsers play.
const PLAYABLE: [&[u8]; 5] = [b"V_VP8", b"V_VP9", b"V_AV1", b"A_VORBIS", b"A_OPUS"];

/// What the tracks say.
#[derive(Clone, Debug, Default)]
pub(super) struct Tracks {
    kept: Vec<u64>,
    /// Width and height of the picture.
    pub(super) size: Option<(u32, u32)>,
    /// The name of a format that phones do not play.
    pub(super) unplayable: Option<String>,
}

impl Tracks {
    /// Whether a block belongs to a track that stays; its number stands first.
    pub(super) fn keeps(&self, film: &[u8], block: Range<usize>) -> Option<bool> {
        let first = *film.get(block.start)?;
        let length = first.leading_zeros() as usize + 1;
        if length > 8 || block.len() < length {
            return None;
        }
        let track = number(film, block.start, length)? & ((1u64 << (7 * length)) - 1);
        Some(self.kept.contains(&track))
    }
}

/// Reads the tracks, and takes out of them what is no part of picture and sound.
pub(super) fn read(film: &mut [u8], content: Range<usize>) -> Option<Tracks> {
    let mut tracks = Tracks::default();
    for entry in elements(film, content)? {
        if entry.id != ENTRY {
            void(film, &entry)?;
            continue;
        }
        let parts = elements(film, entry.content()?)?;
        let value = |id: u64| {
            let part = parts.iter().find(|part| part.id == id)?;
            unsigned(film, part)
        };
        match (value(NUMBER)?, value(KIND)?) {
            (number, 1) => {
                tracks.kept.push(number);
                let picture = parts.iter().find(|part| part.id == PICTURE)?;
                tracks.size = tracks.size.or(Some(size(film, picture.content()?)?));
            }
            (number, 2) => tracks.kept.push(number),
            _ => {
                void(film, &entry)?;
                continue;
            }
        }
        let format = parts.iter().find(|part| part.id == FORMAT)?.content()?;
        let format = film.get(format)?;
        if !PLAYABLE.contains(&format) {
            tracks.unplayable = Some(String::from_utf8_lossy(format).into_owned());
        }
        for part in parts.iter().filter(|part| !KEPT.contains(&part.id)) {
            void(film, part)?;
        }
    }
    (!tracks.kept.is_empty()).then_some(tracks)
}

/// The size as it is shown, else as it is packed.
fn size(film: &[u8], picture: Range<usize>) -> Option<(u32, u32)> {
    let mut at = picture.start;
    let mut sides = [None; 5];
    while at < picture.end {
        let part = element(film, at, picture.end)?;
        at = part.end?;
        let known = [0xb0, 0xba, 0x54b0, 0x54ba, 0x54b2];
        if let Some(place) = known.iter().position(|id| *id == part.id) {
            sides[place] = Some(unsigned(film, &part)?);
        }
    }
    let [width, height, shown_width, shown_height, unit] = sides;
    let in_pixels = unit.unwrap_or(0) == 0;
    let side = |shown: Option<u64>, packed: Option<u64>| {
        let side = shown.filter(|_| in_pixels).or(packed)?;
        u32::try_from(side).ok().filter(|side| *side > 0)
    };
    Some((side(shown_width, width)?, side(shown_height, height)?))
}

fn unsigned(film: &[u8], element: &Element) -> Option<u64> {
    let content = element.content()?;
    number(film, content.start, content.len())
}
