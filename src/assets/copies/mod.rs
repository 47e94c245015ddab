//! Smaller copies of a picture, so that a phone loads no more than it shows.
//!
//! 1. [`decode`] reads the picture: upright, in the colours of the web.
//! 2. [`encode`] makes each copy. Most browsers get WebP, in a few widths to choose from;
//!    the others get one copy in the picture's own format.
//! 3. [`pack`] puts the copies of a picture into one entry of the cache.
//!
//! A copy is never larger than its picture, in pixels or in bytes: where nothing is won,
//! the picture is shown itself.

mod decode;
mod encode;
mod pack;

#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::Arc;

use blake3::Hash;

use self::decode::Pixels;
use super::fingerprint;
use crate::disk::Cache;
use crate::model::output::OutputPath;
use crate::source::SourcePath;

/// The widths to choose from. A phone's column is 320 to 480 wide, with two or three dots
/// for each; a desktop's is about 700.
const WIDTHS: [u32; 4] = [480, 800, 1200, WIDEST];
/// The widest copy.
const WIDEST: u32 = 1600;
/// The widest copy for browsers that do not know WebP.
const WIDEST_FALLBACK: u32 = 1200;
/// Pictures of this width or less stay as they are.
const SMALL: u32 = WIDTHS[0];

/// What made the copies: it stands in their names, so that another encoder's copies have
/// others. A test holds the versions to those of `Cargo.lock`.
const ENCODER: &str = "1 fast_image_resize 6.1.0 image 0.25.10 image-webp 0.2.4 libwebp-sys 0.9.6 \
                       moxcms 0.8.1 png 0.18.1 webp 0.3.1 zune-jpeg 0.5.15";

/// What a build does with large pictures.
#[derive(Clone, Copy)]
pub enum Pictures<'a> {
    /// Shows them as they are: for a preview that must not wait.
    AsTheyAre,
    /// Reads them to their end, so that a broken one is found, and makes nothing of them.
    Judged,
    /// Makes smaller copies; those in the cache are not made again.
    Sized(&'a dyn Cache),
}

impl Pictures<'_> {
    /// A number for each, for the keys of memos.
    pub(crate) fn kind(self) -> u8 {
        match self {
            Self::AsTheyAre => 0,
            Self::Judged => 1,
            Self::Sized(_) => 2,
        }
    }
}

/// The formats of pictures that copies are made of, and of the copies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Jpeg,
    Png,
    Webp,
}

impl Format {
    fn of(media_type: &str) -> Option<Self> {
        match media_type {
            "image/jpeg" => Some(Self::Jpeg),
            "image/png" => Some(Self::Png),
            "image/webp" => Some(Self::Webp),
            _ => None,
        }
    }

    fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Webp => "webp",
        }
    }
}

/// All copies of a picture, with no name yet: pictures with the same bytes share them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Copies {
    key: Hash,
    /// WebP, from the narrowest to the widest.
    webp: Vec<Encoded>,
    /// For browsers that do not know WebP; `None` where the picture itself is for them.
    fallback: Option<Encoded>,
}

/// A picture in one format and size.
#[derive(Clone, PartialEq, Eq)]
struct Encoded {
    format: Format,
    width: u32,
    height: u32,
    bytes: Arc<[u8]>,
}

impl fmt::Debug for Encoded {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { format, width, height, bytes } = self;
        write!(formatter, "{format:?} {width}x{height}, {} bytes", bytes.len())
    }
}

/// A picture as pages show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// In WebP, from the narrowest to the widest; may be empty.
    pub webp: Vec<Copy>,
    /// For browsers that do not know WebP; `None` where the picture itself is for them.
    pub fallback: Option<Copy>,
    /// Width and height of the widest copy.
    pub size: (u32, u32),
}

/// A published copy of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copy {
    /// Its place in the site.
    pub output: OutputPath,
    /// Its content.
    pub bytes: Arc<[u8]>,
    /// Its width in pixels.
    pub width: u32,
}

/// A picture that cannot be read to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Broken;

/// The copies of a picture, made or remembered; `None` where pages show the picture itself.
///
/// `bytes` is the file as its author has it, `published` how long it is without metadata.
pub(crate) fn of(
    bytes: &[u8],
    published: usize,
    media_type: &str,
    pictures: Pictures<'_>,
) -> Result<Option<Copies>, Broken> {
    let Some(format) = Format::of(media_type).filter(|_| !is_animated(bytes)) else {
        return Ok(None);
    };
    let cache = match pictures {
        Pictures::AsTheyAre => return Ok(None),
        Pictures::Judged => return decode::decode(bytes, format).map(|_| None).ok_or(Broken),
        Pictures::Sized(cache) => cache,
    };
    let key = key(bytes);
    if let Some(copies) = cache.get(&key).and_then(|entry| pack::unpack(key, &entry)) {
        return Ok(copies.into_useful());
    }
    let pixels = decode::decode(bytes, format).ok_or(Broken)?;
    let copies = make(key, &pixels, format, published);
    cache.put(&key, &pack::pack(&copies));
    Ok(copies.into_useful())
}

/// Says all that copies depend on.
fn key(bytes: &[u8]) -> Hash {
    let mut hasher = blake3::Hasher::new();
    hasher.update(ENCODER.as_bytes());
    for number in WIDTHS.iter().chain(&[WIDEST_FALLBACK, encode::QUALITY, encode::JPEG_QUALITY]) {
        hasher.update(&number.to_le_bytes());
    }
    hasher.update(blake3::hash(bytes).as_bytes()).finalize()
}

/// Whether it is a WebP that moves: its copies would not.
fn is_animated(bytes: &[u8]) -> bool {
    const ANIMATION: u8 = 0x02;
    bytes.get(12..16).is_some_and(|kind| kind == b"VP8X")
        && bytes.get(20).is_some_and(|bits| bits & ANIMATION != 0)
}

fn make(key: Hash, pixels: &Pixels, format: Format, published: usize) -> Copies {
    let nothing = Copies { key, webp: Vec::new(), fallback: None };
    if pixels.width <= SMALL && !pixels.was_turned {
        return nothing;
    }
    let mut encoder = encode::Encoder::new(pixels, format);
    let mut webp: Vec<Encoded> =
        widths(pixels.width).into_iter().filter_map(|width| encoder.webp(width)).collect();
    let widest = webp.last().map(|copy| (copy.width, copy.bytes.len()));
    // The picture itself is fit to be shown where it is upright and not too wide, and fit
    // for browsers without WebP where it is none.
    let is_fit = !pixels.was_turned && pixels.width <= WIDEST;
    if widest.is_none_or(|(width, length)| width != pixels.width.min(WIDEST) || length >= published)
    {
        // Nothing is won: a browser would choose among copies worse than the picture.
        if is_fit {
            return nothing;
        }
        webp.clear();
    }
    keep_smaller(&mut webp);
    let fallback = encoder.fallback(pixels.width.min(WIDEST_FALLBACK));
    let fallback =
        fallback.filter(|copy| !is_fit || format == Format::Webp || copy.bytes.len() < published);
    Copies { key, webp, fallback }
}

/// The widths of the copies of a picture, up to its own; none that is hardly narrower.
fn widths(width: u32) -> Vec<u32> {
    let widest = width.min(WIDEST);
    let narrower = WIDTHS.into_iter().filter(|narrow| narrow * 10 <= widest * 9);
    narrower.chain([widest]).collect()
}

/// Leaves out a copy that has more bytes than a wider one.
fn keep_smaller(copies: &mut Vec<Encoded>) {
    let mut kept: Vec<Encoded> = Vec::new();
    for copy in std::mem::take(copies).into_iter().rev() {
        if kept.last().is_none_or(|wider| copy.bytes.len() < wider.bytes.len()) {
            kept.push(copy);
        }
    }
    kept.reverse();
    *copies = kept;
}

impl Copies {
    fn into_useful(self) -> Option<Self> {
        (!self.webp.is_empty() || self.fallback.is_some()).then_some(self)
    }

    /// The copies under the names that they have for a file.
    pub(super) fn named(&self, path: &SourcePath) -> Option<Shown> {
        let name = |copy: &Encoded| {
            let name = fingerprint::copy_name(path, &self.key, copy.width, copy.format.ending());
            let output = super::build::place(&name)?;
            Some(Copy { output, bytes: Arc::clone(&copy.bytes), width: copy.width })
        };
        let widest = self.webp.last().or(self.fallback.as_ref())?;
        Some(Shown {
            webp: self.webp.iter().filter_map(name).collect(),
            fallback: self.fallback.as_ref().and_then(name),
            size: (widest.width, widest.height),
        })
    }
}
