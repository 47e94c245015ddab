//! JPEG: the segments that decode the picture, its colour profile, and how it is turned.

use super::{Stripped, big_endian, take};

const START: [u8; 2] = [0xff, 0xd8];
const END: u8 = 0xd9;
const SCAN: u8 = 0xda;
const COMMENT: u8 = 0xfe;

/// The picture alone; `None` where the file is broken.
pub(in super::super) fn strip(bytes: &[u8]) -> Option<Stripped> {
    let mut rest = bytes.strip_prefix(&START)?;
    let mut out = START.to_vec();
    let mut body = Vec::with_capacity(bytes.len());
    let mut turn = 1;
    loop {
        let marker = marker(&mut rest)?;
        match marker {
            END => {
                body.extend([0xff, END]);
                break;
            }
            0x01 | 0xd0..=0xd7 => body.extend([0xff, marker]),
            _ => {
                let content = segment(&mut rest)?;
                match marker {
                    0xe0 => out.extend(header(content).into_iter().flatten()),
                    0xe1 => turn = orientation(content).unwrap_or(turn),
                    0xe2 if !content.starts_with(b"ICC_PROFILE\0") => {}
                    0xee if !content.starts_with(b"Adobe") => {}
                    0xe3..=0xed | 0xef | COMMENT => {}
                    _ => write(&mut body, marker, content),
                }
                if marker == SCAN {
                    let length = scan_length(rest)?;
                    body.extend(take(&mut rest, length)?);
                }
            }
        }
    }
    if turn > 1 {
        write(&mut out, 0xe1, &turn_alone(turn));
    }
    out.extend(body);
    Some(Stripped { bytes: out, turned: turn >= 5 })
}

/// The next marker; fill bytes before it are passed over.
fn marker(rest: &mut &[u8]) -> Option<u8> {
    take(rest, 1).filter(|byte| *byte == [0xff])?;
    loop {
        match take(rest, 1)? {
            [0xff] => {}
            [marker] if *marker != 0 => return Some(*marker),
            _ => return None,
        }
    }
}

fn segment<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let length = big_endian(take(rest, 2)?)?.checked_sub(2)?;
    take(rest, length)
}

fn write(out: &mut Vec<u8>, marker: u8, content: &[u8]) {
    // Segments come from the file or are short: the length always fits.
    let length = u16::try_from(content.len() + 2).unwrap_or(u16::MAX);
    out.extend([0xff, marker]);
    out.extend(length.to_be_bytes());
    out.extend(content);
}

/// The JFIF header without its small copy of the picture.
fn header(content: &[u8]) -> Option<Vec<u8>> {
    let fixed = content.strip_prefix(b"JFIF\0")?.get(..7)?;
    let mut out = Vec::new();
    write(&mut out, 0xe0, &[b"JFIF\0", fixed, &[0, 0]].concat());
    Some(out)
}

/// How long the packed picture data is: up to the next marker that is none of its own.
fn scan_length(data: &[u8]) -> Option<usize> {
    memchr::memchr_iter(0xff, data)
        .find(|at| data.get(at + 1).is_some_and(|next| !matches!(next, 0 | 0xd0..=0xd7 | 0xff)))
}

/// How the picture is turned, from its EXIF: 1 not at all, up to 8.
fn orientation(content: &[u8]) -> Option<u8> {
    let tiff = content.strip_prefix(b"Exif\0\0")?;
    let little = tiff.starts_with(b"II");
    let number = |at: usize, length: usize| {
        let mut bytes = tiff.get(at..at.checked_add(length)?)?.to_vec();
        if little {
            bytes.reverse();
        }
        big_endian(&bytes)
    };
    let directory = number(4, 4)?;
    let entries = number(directory, 2)?;
    let entry = |index: usize| directory.checked_add(2 + index * 12);
    let at = (0..entries).filter_map(entry).find(|at| number(*at, 2) == Some(0x0112))?;
    let turn = number(at.checked_add(8)?, 2)?;
    u8::try_from(turn).ok().filter(|turn| (1..=8).contains(turn))
}

/// An EXIF that says nothing but how the picture is turned: without it, a portrait from a
/// phone would lie on its side.
fn turn_alone(turn: u8) -> Vec<u8> {
    let head = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0";
    [head.as_slice(), &[turn, 0, 0, 0, 0, 0, 0]].concat()
}
