//! The copies of a picture as one run of bytes, for the cache.
//!
//! How many copies, then each: format, width, height, length, bytes; numbers are little
//! endian. The fallback, where there is one, is last and no WebP.

use std::sync::Arc;

use blake3::Hash;

use super::{Copies, Encoded, Format};

/// Writes copies.
pub(super) fn pack(copies: &Copies) -> Vec<u8> {
    let all = || copies.webp.iter().chain(&copies.fallback);
    let mut packed = Vec::new();
    number(&mut packed, all().count());
    for copy in all() {
        packed.push(copy.format as u8);
        packed.extend(copy.width.to_le_bytes());
        packed.extend(copy.height.to_le_bytes());
        number(&mut packed, copy.bytes.len());
        packed.extend(copy.bytes.iter());
    }
    packed
}

/// Reads what [`pack`] wrote; `None` where it is anything else.
pub(super) fn unpack(key: Hash, packed: &[u8]) -> Option<Copies> {
    let mut rest = packed;
    let mut copies = Copies { key, webp: Vec::new(), fallback: None };
    for _ in 0..take_number(&mut rest)? {
        let format = match take(&mut rest, 1)?[0] {
            0 => Format::Jpeg,
            1 => Format::Png,
            2 => Format::Webp,
            _ => return None,
        };
        let (width, height) = (take_number(&mut rest)?, take_number(&mut rest)?);
        let length = usize::try_from(take_number(&mut rest)?).ok()?;
        let bytes = Arc::from(take(&mut rest, length)?);
        let copy = Encoded { format, width, height, bytes };
        match format {
            Format::Webp => copies.webp.push(copy),
            Format::Jpeg | Format::Png => copies.fallback = Some(copy),
        }
    }
    rest.is_empty().then_some(copies)
}

fn number(packed: &mut Vec<u8>, number: usize) {
    // Copies are far shorter than the number's range.
    packed.extend(u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes());
}

fn take_number(rest: &mut &[u8]) -> Option<u32> {
    take(rest, 4)?.try_into().ok().map(u32::from_le_bytes)
}

fn take<'a>(rest: &mut &'a [u8], length: usize) -> Option<&'a [u8]> {
    let (taken, left) = rest.split_at_checked(length)?;
    *rest = left;
    Some(taken)
}
