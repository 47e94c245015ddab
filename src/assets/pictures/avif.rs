//! AVIF: only looked through. `None` where the file is broken.

use super::{big_endian, take};

/// Whether it carries EXIF, XMP, or boxes that are no part of a picture.
pub(in super::super) fn has_metadata(bytes: &[u8]) -> Option<bool> {
    let mut rest = bytes;
    let mut found = false;
    while !rest.is_empty() {
        let whole = rest;
        let length = big_endian(take(&mut rest, 4)?)?;
        let kind = take(&mut rest, 4)?;
        let content = match length {
            0 => take(&mut rest, whole.len() - 8)?,
            // A length of 64 bits is for films.
            1..8 => return None,
            length => take(&mut rest, length - 8)?,
        };
        found |= match kind {
            b"ftyp" | b"mdat" | b"moov" => false,
            // The items that the picture consists of stand here by kind.
            b"meta" => [b"Exif".as_slice(), b"mime", b"uri "]
                .iter()
                .any(|kind| memchr::memmem::find(content, kind).is_some()),
            b"free" | b"skip" => content.iter().any(|byte| *byte != 0),
            _ => true,
        };
    }
    Some(found)
}
