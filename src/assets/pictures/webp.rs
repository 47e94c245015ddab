//! WebP: the chunks that make the picture.

use super::{Stripped, take};

const KEPT: [&[u8; 4]; 7] = [b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ICCP", b"ANIM", b"ANMF"];
/// The bits of `VP8X` that promise EXIF and XMP.
const METADATA_BITS: u8 = 0x08 | 0x04;

/// The picture alone; `None` where the file is broken.
pub(in super::super) fn strip(bytes: &[u8]) -> Option<Stripped> {
    let mut rest = bytes.strip_prefix(b"RIFF")?;
    let length = little_endian(take(&mut rest, 4)?)?;
    let mut rest = rest.get(..length)?.strip_prefix(b"WEBP")?;
    let mut body = b"WEBP".to_vec();
    while !rest.is_empty() {
        let chunk = rest;
        let kind = take(&mut rest, 4)?;
        let length = little_endian(take(&mut rest, 4)?)?;
        let padded = length.checked_add(length % 2)?;
        take(&mut rest, padded)?;
        if KEPT.iter().any(|kept| kept.as_slice() == kind) {
            let start = body.len();
            body.extend(chunk.get(..8 + padded)?);
            if kind == b"VP8X" {
                *body.get_mut(start + 8)? &= !METADATA_BITS;
            }
        }
    }
    let length = u32::try_from(body.len()).ok()?;
    let bytes = [b"RIFF".as_slice(), &length.to_le_bytes(), &body].concat();
    Some(Stripped { bytes, turned: false })
}

fn little_endian(bytes: &[u8]) -> Option<usize> {
    usize::try_from(u32::from_le_bytes(bytes.try_into().ok()?)).ok()
}
