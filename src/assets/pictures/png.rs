//! PNG: the chunks that make the picture. Animation is left out: the first picture stays.

use super::{Stripped, big_endian, take};

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
const KEPT: [&[u8; 4]; 13] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT",
    b"bKGD", b"pHYs", b"cICP",
];

/// The picture alone; `None` where the file is broken.
pub(in super::super) fn strip(bytes: &[u8]) -> Option<Stripped> {
    let mut rest = bytes.strip_prefix(SIGNATURE)?;
    let mut out = SIGNATURE.to_vec();
    loop {
        let chunk = rest;
        let length = big_endian(take(&mut rest, 4)?)?;
        let kind = take(&mut rest, 4)?;
        take(&mut rest, length.checked_add(4)?)?;
        if KEPT.iter().any(|kept| kept.as_slice() == kind) {
            out.extend(chunk.get(..length + 12)?);
        }
        if kind == b"IEND" {
            return Some(Stripped { bytes: out, turned: false });
        }
    }
}
