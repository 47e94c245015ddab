//! WebM: the elements that make picture and sound.
//!
//! 1. Every element that is not one of these becomes a void one of the same length
//!    ([`elements`]); the names of programs become zeros.
//! 2. A track that is neither picture nor sound goes ([`tracks`]), and with it its blocks.

mod elements;
mod tracks;

use std::ops::Range;

use self::elements::{Element, blank_text, element, elements, void};
use self::tracks::Tracks;
use super::{Recording, blank, number};

const HEAD: u64 = 0x1a45_dfa3;
const SEGMENT: u64 = 0x1853_8067;
const SEEK_HEAD: u64 = 0x114d_9b74;
const SEEK: u64 = 0x4dbb;
const SEEK_ID: u64 = 0x53ab;
const INFORMATION: u64 = 0x1549_a966;
const TRACKS: u64 = 0x1654_ae6b;
const CUES: u64 = 0x1c53_bb6b;
const CLUSTER: u64 = 0x1f43_b675;
const VOID: u64 = 0xec;
/// Elements of a segment.
const PARTS: [u64; 8] =
    [SEEK_HEAD, INFORMATION, TRACKS, CUES, CLUSTER, 0x1254_c367, 0x1043_a770, 0x1941_a469];
/// What stays of a file's information: how its clock runs, and how long it lasts.
const KEPT_INFORMATION: [u64; 2] = [0x2a_d7b1, 0x4489];
/// The programs that wrote it: they must be named, if only by nothing.
const PROGRAMS: [u64; 2] = [0x4d80, 0x5741];
/// What stays of a cluster, beside its blocks: its time, its place, the length before it.
const KEPT_CLUSTER: [u64; 3] = [0xe7, 0xa7, 0xab];
const SIMPLE_BLOCK: u64 = 0xa3;
const BLOCK_GROUP: u64 = 0xa0;
const BLOCK: u64 = 0xa1;

/// The film alone; `None` where it cannot be read to its end.
pub(super) fn clean(bytes: &[u8]) -> Option<Recording> {
    let mut film = bytes.to_vec();
    let head = element(&film, 0, film.len()).filter(|head| head.id == HEAD)?;
    let segment = element(&film, head.content()?.end, film.len())?;
    if segment.id != SEGMENT {
        return None;
    }
    let end = segment.end.unwrap_or(film.len());
    // What stands behind the segment is no part of the film.
    film.truncate(end);
    let mut tracks = None;
    let mut at = segment.start;
    while at < end {
        let part = element(&film, at, end)?;
        at = match (part.id, part.content()) {
            (CLUSTER, _) => cluster(&mut film, &part, end, tracks.as_ref()?)?,
            (id, Some(content)) => {
                let behind = content.end;
                match id {
                    SEEK_HEAD => seek_head(&mut film, content)?,
                    INFORMATION => information(&mut film, content)?,
                    TRACKS => tracks = Some(tracks::read(&mut film, content)?),
                    CUES => {}
                    VOID => blank(&mut film, content),
                    _ => void(&mut film, &part)?,
                }
                behind
            }
            // Only segments and clusters may leave their length open.
            (_, None) => return None,
        };
    }
    let Tracks { size, unplayable, .. } = tracks?;
    Some(Recording { bytes: film, size, unplayable })
}

/// Takes out the ways to what is not there any more.
fn seek_head(film: &mut [u8], content: Range<usize>) -> Option<()> {
    for seek in elements(film, content)? {
        if seek.id != SEEK {
            void(film, &seek)?;
            continue;
        }
        let entries = elements(film, seek.content()?)?;
        let target = entries.iter().find(|entry| entry.id == SEEK_ID)?.content()?;
        let id = number(film, target.start, target.len())?;
        let stays = [INFORMATION, TRACKS, CUES, CLUSTER, SEEK_HEAD].contains(&id);
        if !stays {
            void(film, &seek)?;
        }
    }
    Some(())
}

fn information(film: &mut [u8], content: Range<usize>) -> Option<()> {
    for part in elements(film, content)? {
        if PROGRAMS.contains(&part.id) {
            blank_text(film, &part)?;
        } else if !KEPT_INFORMATION.contains(&part.id) {
            void(film, &part)?;
        }
    }
    Some(())
}

/// Looks through a cluster; gives the place behind it.
fn cluster(film: &mut [u8], cluster: &Element, limit: usize, tracks: &Tracks) -> Option<usize> {
    let end = cluster.end.unwrap_or(limit);
    let mut at = cluster.start;
    while at < end {
        let part = element(film, at, end)?;
        if cluster.end.is_none() && PARTS.contains(&part.id) {
            return Some(at);
        }
        let content = part.content()?;
        at = content.end;
        let stays = match part.id {
            SIMPLE_BLOCK => tracks.keeps(film, content)?,
            BLOCK_GROUP => {
                let parts = elements(film, content)?;
                let block = parts.iter().find(|part| part.id == BLOCK)?.content()?;
                tracks.keeps(film, block)?
            }
            id => KEPT_CLUSTER.contains(&id),
        };
        if !stays {
            void(film, &part)?;
        }
    }
    Some(end)
}
