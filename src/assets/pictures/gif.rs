//! GIF: only looked through. `None` where the file is broken.

use super::take;

/// Whether it carries comments, or an application's own data beside its loop count.
pub(in super::super) fn has_metadata(bytes: &[u8]) -> Option<bool> {
    let mut rest = bytes.strip_prefix(b"GIF")?;
    take(&mut rest, 3)?;
    let screen = take(&mut rest, 7)?;
    take(&mut rest, colours(screen[4]))?;
    loop {
        match take(&mut rest, 1)? {
            [0x3b] => return Some(!rest.is_empty()),
            [0x2c] => {
                let frame = take(&mut rest, 9)?;
                take(&mut rest, colours(frame[8]))?;
                take(&mut rest, 1)?;
                blocks(&mut rest)?;
            }
            [0x21] => {
                let kind = take(&mut rest, 1)?;
                let start = rest;
                blocks(&mut rest)?;
                let loops =
                    start.starts_with(b"\x0bNETSCAPE2.0") || start.starts_with(b"\x0bANIMEXTS1.0");
                if kind != [0xf9] && !(kind == [0xff] && loops) {
                    return Some(true);
                }
            }
            _ => return None,
        }
    }
}

/// The bytes of a colour table, as its flags say.
fn colours(flags: u8) -> usize {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) }
}

fn blocks(rest: &mut &[u8]) -> Option<()> {
    while let length @ 1.. = usize::from(take(rest, 1)?[0]) {
        take(rest, length)?;
    }
    Some(())
}
