//! Makes one copy of a picture: scales it, and writes it in a format.

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{PixelType, Resizer};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};

use super::decode::Pixels;
use super::{Encoded, Format};

/// How much a WebP keeps, of 100: the eye sees no difference on a phone.
pub(super) const QUALITY: u32 = 78;
/// The same for JPEG.
pub(super) const JPEG_QUALITY: u32 = 80;

/// Makes the copies of one picture.
pub(super) struct Encoder<'a> {
    pixels: &'a Pixels,
    format: Format,
    /// Whether losing nothing may take fewer bytes, as in drawings and screenshots.
    tries_lossless: bool,
}

impl<'a> Encoder<'a> {
    pub(super) fn new(pixels: &'a Pixels, format: Format) -> Self {
        Self { pixels, format, tries_lossless: format != Format::Jpeg }
    }

    /// A copy in WebP; `None` where the format cannot hold it.
    pub(super) fn webp(&mut self, width: u32) -> Option<Encoded> {
        let (bytes, height) = self.scaled(width)?;
        let write = |lossless: bool| {
            let encoder = if self.pixels.has_alpha {
                webp::Encoder::from_rgba(&bytes, width, height)
            } else {
                webp::Encoder::from_rgb(&bytes, width, height)
            };
            encoder.encode_simple(lossless, QUALITY as f32).ok()
        };
        let mut written = write(false)?.to_vec();
        if self.tries_lossless {
            let lossless = write(true)?;
            if lossless.len() <= written.len() {
                written = lossless.to_vec();
            } else {
                // A photo saved as PNG: the wider copies would cost time for nothing.
                self.tries_lossless = lossless.len() < written.len() * 2;
            }
        }
        Some(Encoded { format: Format::Webp, width, height, bytes: written.into() })
    }

    /// A copy for browsers that do not know WebP: in the picture's own format, or in place
    /// of WebP in the one that can hold it.
    pub(super) fn fallback(&self, width: u32) -> Option<Encoded> {
        let (bytes, height) = self.scaled(width)?;
        let has_alpha = self.pixels.has_alpha;
        let format = match self.format {
            Format::Webp if has_alpha => Format::Png,
            Format::Webp => Format::Jpeg,
            own => own,
        };
        let colours = if has_alpha { ExtendedColorType::Rgba8 } else { ExtendedColorType::Rgb8 };
        let mut written = Vec::new();
        match format {
            Format::Jpeg => JpegEncoder::new_with_quality(&mut written, JPEG_QUALITY as u8)
                .write_image(&bytes, width, height, colours),
            _ => PngEncoder::new_with_quality(
                &mut written,
                CompressionType::Best,
                FilterType::Adaptive,
            )
            .write_image(&bytes, width, height, colours),
        }
        .ok()?;
        Some(Encoded { format, width, height, bytes: written.into() })
    }

    /// The pixels at a width, and the height that keeps the picture's shape.
    fn scaled(&self, width: u32) -> Option<(Vec<u8>, u32)> {
        let pixels = self.pixels;
        if width == pixels.width {
            return Some((pixels.bytes.clone(), pixels.height));
        }
        let height = u64::from(pixels.height) * u64::from(width) + u64::from(pixels.width) / 2;
        let height = u32::try_from(height / u64::from(pixels.width)).ok()?.max(1);
        let kind = if pixels.has_alpha { PixelType::U8x4 } else { PixelType::U8x3 };
        let source = ImageRef::new(pixels.width, pixels.height, &pixels.bytes, kind).ok()?;
        let mut scaled = Image::new(width, height, kind);
        Resizer::new().resize(&source, &mut scaled, None).ok()?;
        Some((scaled.into_vec(), height))
    }
}
