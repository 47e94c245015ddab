//! A track of an MP4 file: what it is, how large, in which format, and where its data are.

use std::ops::Range;

use super::boxes::{Part, boxes, empty};
use super::samples;
use super::{blank, number};

/// A track.
#[derive(Clone, Debug)]
pub(super) struct Track {
    /// What it is for.
    pub(super) role: Role,
    /// Width and height as they are shown.
    pub(super) size: (u32, u32),
    /// The name of its format, where phones do not play it.
    pub(super) unplayable: Option<String>,
    /// Where its data are.
    pub(super) chunks: Vec<Range<usize>>,
}

/// What a track is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Picture,
    Sound,
    Other,
}

/// Boxes of a track's table of samples.
const TABLE: [&[u8; 4]; 17] = [
    b"stsd", b"stts", b"ctts", b"cslg", b"stsc", b"stsz", b"stco", b"co64", b"stss", b"stsh",
    b"stdp", b"sdtp", b"sbgp", b"sgpd", b"subs", b"saiz", b"saio",
];
/// What browsers play, by the kind of the sample's box.
const PLAYABLE: [&[u8; 4]; 9] =
    [b"avc1", b"avc3", b"vp08", b"vp09", b"av01", b"mp4a", b".mp3", b"Opus", b"fLaC"];
/// Formats that authors know by another name than their box's.
const NAMES: [(&[u8; 4], &str); 7] = [
    (b"hvc1", "HEVC (H.265)"),
    (b"hev1", "HEVC (H.265)"),
    (b"dvh1", "Dolby Vision"),
    (b"dvhe", "Dolby Vision"),
    (b"mp4v", "MPEG-4 Visual"),
    (b"apcn", "ProRes"),
    (b"ac-3", "Dolby Digital"),
];

/// Reads a track, and takes out of it what is no part of picture and sound.
pub(super) fn track(film: &mut [u8], track: &Part) -> Option<Track> {
    let mut found = Track { role: Role::Other, size: (0, 0), unplayable: None, chunks: Vec::new() };
    for part in boxes(film, track.content.clone())? {
        match &part.kind {
            b"tkhd" => {
                forget_dates(film, &part)?;
                found.size = shown_size(film, &part)?;
            }
            b"mdia" => media(film, &part, &mut found)?,
            b"edts" => {}
            _ => empty(film, &part),
        }
    }
    Some(found)
}

/// Writes zeros over the days of making and of changing in a head.
pub(super) fn forget_dates(film: &mut [u8], head: &Part) -> Option<()> {
    let start = head.content.start;
    let long = *film.get(start)? == 1;
    blank(film, start + 4..(start + if long { 20 } else { 12 }).min(head.content.end));
    Some(())
}

/// The size in a track's head, turned where the picture is.
fn shown_size(film: &[u8], head: &Part) -> Option<(u32, u32)> {
    let start = head.content.start;
    let matrix = start + if *film.get(start)? == 1 { 52 } else { 40 };
    if matrix + 44 > head.content.end {
        return None;
    }
    let side = |at: usize| u32::try_from(number(film, at, 4)? >> 16).ok();
    let (width, height) = (side(matrix + 36)?, side(matrix + 40)?);
    let lies = number(film, matrix, 4)? == 0 && number(film, matrix + 4, 4)? != 0;
    Some(if lies { (height, width) } else { (width, height) })
}

/// `mdia`
fn media(film: &mut [u8], media: &Part, track: &mut Track) -> Option<()> {
    let parts = boxes(film, media.content.clone())?;
    for part in &parts {
        match &part.kind {
            b"mdhd" => forget_dates(film, part)?,
            b"hdlr" => {
                let start = part.content.start;
                track.role = match film.get(start + 8..start + 12)? {
                    b"vide" => Role::Picture,
                    b"soun" => Role::Sound,
                    _ => Role::Other,
                };
                // The name of the program that wrote it.
                blank(film, start + 24..part.content.end);
            }
            b"minf" | b"elng" => {}
            _ => empty(film, part),
        }
    }
    let is_kept = |part: &&Part| track.role != Role::Other && &part.kind == b"minf";
    if let Some(part) = parts.iter().find(is_kept) {
        information(film, part, track)?;
    }
    Some(())
}

/// `minf`
fn information(film: &mut [u8], information: &Part, track: &mut Track) -> Option<()> {
    for part in boxes(film, information.content.clone())? {
        match &part.kind {
            b"vmhd" | b"smhd" => {}
            b"dinf" => is_whole(film, &part)?,
            b"stbl" => table(film, &part, track)?,
            _ => empty(film, &part),
        }
    }
    Some(())
}

/// `dinf`: the data stand in this very file.
fn is_whole(film: &mut [u8], information: &Part) -> Option<()> {
    for part in boxes(film, information.content.clone())? {
        if &part.kind != b"dref" {
            empty(film, &part);
            continue;
        }
        let entries = part.content.start + 8..part.content.end;
        for entry in boxes(film, entries)? {
            (number(film, entry.content.start, 4)? & 1 == 1).then_some(())?;
            blank(film, entry.content.start + 4..entry.content.end);
        }
    }
    Some(())
}

/// `stbl`
fn table(film: &mut [u8], table: &Part, track: &mut Track) -> Option<()> {
    let parts = boxes(film, table.content.clone())?;
    for part in &parts {
        if &part.kind == b"stsd" {
            describe(film, part, track)?;
        } else if !TABLE.contains(&&part.kind) {
            empty(film, part);
        }
    }
    track.chunks = samples::chunks(film, &parts)?;
    Some(())
}

/// `stsd`: the format.
fn describe(film: &mut [u8], description: &Part, track: &mut Track) -> Option<()> {
    let entries = description.content.start + 8..description.content.end;
    for entry in boxes(film, entries)? {
        if !PLAYABLE.contains(&&entry.kind) {
            let known = NAMES.iter().find(|(kind, _)| *kind == &entry.kind);
            let spelt = String::from_utf8_lossy(&entry.kind).into_owned();
            track.unplayable = Some(known.map_or(spelt, |(_, name)| (*name).to_owned()));
        }
        if track.role == Role::Picture {
            let start = entry.content.start;
            if track.size == (0, 0) {
                let side = |at: usize| u32::try_from(number(film, at, 2)?).ok();
                track.size = (side(start + 24)?, side(start + 26)?);
            }
            // The name of the program that packed it.
            blank(film, start + 42..(start + 74).min(entry.content.end));
        }
    }
    Some(())
}
