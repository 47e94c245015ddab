//! Pictures without what they say about who took them, where and when.
//!
//! One file a format. Each walks the file's parts, keeps those that make the picture and
//! leaves out the rest: EXIF with its place and its small copy of the picture, XMP,
//! comments, and whatever stands behind the picture's end.

mod avif;
mod gif;
mod jpeg;
mod png;
mod webp;

pub(super) use avif::has_metadata as avif_has_metadata;
pub(super) use gif::has_metadata as gif_has_metadata;
pub(super) use jpeg::strip as strip_jpeg;
pub(super) use png::strip as strip_png;
pub(super) use webp::strip as strip_webp;

/// A picture without metadata.
pub(super) struct Stripped {
    /// The file.
    pub(super) bytes: Vec<u8>,
    /// Whether browsers turn it by a quarter when they show it.
    pub(super) turned: bool,
}

/// Takes the next `length` bytes off `rest`.
fn take<'a>(rest: &mut &'a [u8], length: usize) -> Option<&'a [u8]> {
    let (taken, left) = rest.split_at_checked(length)?;
    *rest = left;
    Some(taken)
}

fn big_endian(bytes: &[u8]) -> Option<usize> {
    (bytes.len() <= 4)
        .then(|| bytes.iter().fold(0, |number, byte| number << 8 | usize::from(*byte)))
}
