//! MP3: the frames of sound, one behind the other, and nothing between or around them.

use super::{Recording, number};

/// Kilobits a second of layer III, by the index in a frame's head: MPEG 1, then 2 and 2.5.
const RATES: [[u32; 14]; 2] = [
    [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
    [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
];
/// How many bytes that are no sound stand before the first frame at most, tags aside.
const MOST_JUNK: usize = 64 << 10;

/// The sound alone; `None` where there is none.
pub(super) fn clean(bytes: &[u8]) -> Option<Recording> {
    let mut at = behind_tags(bytes)?;
    let mut sound = Vec::with_capacity(bytes.len());
    let mut junk = 0;
    while at < bytes.len() {
        match frame_length(bytes, at).and_then(|length| bytes.get(at..at + length)) {
            Some(frame) => {
                sound.extend(frame);
                at += frame.len();
            }
            None if is_end(bytes, at) => break,
            None => {
                at += 1;
                junk += 1;
            }
        }
        if junk > MOST_JUNK {
            return None;
        }
    }
    // One frame can be met by chance in any file; two in a row are sound.
    let first = frame_length(&sound, 0)?;
    frame_length(&sound, first)?;
    Some(Recording { bytes: sound, size: None, unplayable: None })
}

/// The place behind the tags that stand first.
fn behind_tags(bytes: &[u8]) -> Option<usize> {
    let mut at = 0;
    while bytes.get(at..)?.starts_with(b"ID3") {
        let flags = bytes.get(at + 5)?;
        let mut length = 0;
        for byte in bytes.get(at + 6..at + 10)? {
            length = length << 7 | usize::from(byte & 0x7f);
        }
        let footer = if flags & 0x10 == 0 { 0 } else { 10 };
        at += 10 + length + footer;
    }
    Some(at)
}

/// Whether only tags, or an unfinished frame, stand from here on.
fn is_end(bytes: &[u8], at: usize) -> bool {
    let rest = bytes.get(at..).unwrap_or_default();
    let starts_a_tag = [b"TAG".as_slice(), b"APETAGEX", b"LYRICSBEGIN", b"ID3"];
    starts_a_tag.iter().any(|tag| rest.starts_with(tag))
        || frame_length(bytes, at).is_some_and(|length| length > rest.len())
}

/// How long the frame that starts here is, if one does.
fn frame_length(bytes: &[u8], at: usize) -> Option<usize> {
    let head = number(bytes, at, 4)?;
    let part = |shift: u32, mask: u64| usize::try_from(head >> shift & mask).unwrap_or(0);
    // Eleven bits of sync, then version and layer; layer III alone is meant by MP3.
    if head >> 21 != 0x7ff || part(17, 3) != 1 {
        return None;
    }
    let (rates, samples, divisor) = match part(19, 3) {
        3 => (RATES[0], 144, 1),
        2 => (RATES[1], 72, 2),
        0 => (RATES[1], 72, 4),
        _ => return None,
    };
    let rate = rates.get(part(12, 15).checked_sub(1)?)? * 1000;
    let frequency = [44_100, 48_000, 32_000].get(part(10, 3))? / divisor;
    let padding = u32::try_from(part(9, 1)).unwrap_or(0);
    usize::try_from(samples * rate / frequency + padding).ok()
}
