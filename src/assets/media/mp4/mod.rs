//! MP4 and M4A: the boxes that make picture and sound.
//!
//! 1. Every box that is not one of these becomes a box of nothing of the same length
//!    ([`boxes`]); dates and the names of programs become zeros.
//! 2. A track that is neither picture nor sound (a phone's places, a camera's clock) goes
//!    ([`tracks`]), and with it its data: whatever no kept track has in its chunks
//!    ([`samples`]) becomes zeros.

mod boxes;
mod samples;
mod tracks;

use std::ops::Range;

use self::boxes::{Part, boxes, empty};
use self::tracks::{Role, Track};
use super::{Recording, blank, number};

/// Boxes beside `moov`, `moof` and `mdat` that may stay: what the file is, and its index.
const KEPT: [&[u8; 4]; 4] = [b"ftyp", b"styp", b"sidx", b"mfra"];
/// Boxes of a fragment's track.
const FRAGMENT: [&[u8; 4]; 10] =
    [b"tfhd", b"tfdt", b"trun", b"sdtp", b"sbgp", b"sgpd", b"subs", b"saiz", b"saio", b"senc"];

/// The film alone; `None` where it cannot be read to its end.
pub(super) fn clean(bytes: &[u8]) -> Option<Recording> {
    let mut film = bytes.to_vec();
    let parts = boxes(&film, 0..film.len())?;
    let mut tracks = None;
    let mut data = Vec::new();
    let mut is_fragmented = false;
    for part in &parts {
        match &part.kind {
            b"moov" if tracks.is_none() => tracks = Some(movie(&mut film, part)?),
            b"moof" => {
                is_fragmented = true;
                fragment(&mut film, part)?;
            }
            b"mdat" => data.push(part.content.clone()),
            kind if KEPT.contains(&kind) => {}
            _ => empty(&mut film, part),
        }
    }
    let tracks = tracks?;
    let kept = || tracks.iter().filter(|track| track.role != Role::Other);
    if is_fragmented {
        // The data of fragments is not told apart: nothing in them may have to go.
        tracks.iter().all(|track| track.role != Role::Other).then_some(())?;
    } else {
        let mut chunks = Vec::new();
        for track in kept() {
            chunks.extend(track.chunks.iter().filter(|chunk| !chunk.is_empty()).cloned());
        }
        forget_the_rest(&mut film, &data, chunks)?;
    }
    kept().next()?;
    let picture = kept().find(|track| track.role == Role::Picture);
    let size = picture.map(|track| track.size);
    if size.is_some_and(|(width, height)| width == 0 || height == 0) {
        return None;
    }
    let unplayable = kept().find_map(|track| track.unplayable.clone());
    Some(Recording { bytes: film, size, unplayable })
}

/// `moov`: the heads of the tracks.
fn movie(film: &mut [u8], movie: &Part) -> Option<Vec<Track>> {
    let mut found = Vec::new();
    for part in boxes(film, movie.content.clone())? {
        match &part.kind {
            b"mvhd" => tracks::forget_dates(film, &part)?,
            b"trak" => {
                let track = tracks::track(film, &part)?;
                if track.role == Role::Other {
                    empty(film, &part);
                }
                found.push(track);
            }
            b"mvex" => {}
            _ => empty(film, &part),
        }
    }
    Some(found)
}

/// `moof`: a fragment's heads.
fn fragment(film: &mut [u8], fragment: &Part) -> Option<()> {
    for part in boxes(film, fragment.content.clone())? {
        match &part.kind {
            b"mfhd" => {}
            b"traf" => {
                for part in boxes(film, part.content.clone())? {
                    if !FRAGMENT.contains(&&part.kind) {
                        empty(film, &part);
                    }
                }
            }
            _ => empty(film, &part),
        }
    }
    Some(())
}

/// Writes zeros over all data that no chunk holds; `None` where a chunk is not in the data.
fn forget_the_rest(
    film: &mut [u8],
    data: &[Range<usize>],
    mut chunks: Vec<Range<usize>>,
) -> Option<()> {
    chunks.sort_by_key(|chunk| chunk.start);
    let mut rest = chunks.into_iter().peekable();
    for part in data {
        let mut at = part.start;
        while let Some(chunk) = rest.next_if(|chunk| chunk.start < part.end) {
            if chunk.start < part.start || chunk.end > part.end {
                return None;
            }
            if chunk.start > at {
                blank(film, at..chunk.start);
            }
            at = at.max(chunk.end);
        }
        blank(film, at..part.end);
    }
    rest.next().is_none().then_some(())
}
