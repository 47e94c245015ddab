//! From a picture's file to its pixels: upright, in the colours of the web (sRGB).

use std::io::Cursor;
use std::panic::catch_unwind;

use image::metadata::Orientation;
use image::{ColorType, DynamicImage, ImageDecoder, ImageFormat, ImageReader};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use super::Format;
use crate::assets::files::PIXEL_LIMIT;

/// A picture's pixels, one byte a channel.
pub(super) struct Pixels {
    pub(super) width: u32,
    pub(super) height: u32,
    /// Red, green, blue, and where it has one, how much shines through.
    pub(super) bytes: Vec<u8>,
    pub(super) has_alpha: bool,
    /// Whether the file says that it lies on its side, and browsers turn it.
    pub(super) was_turned: bool,
}

/// Reads a picture to its end; `None` where it is broken.
pub(super) fn decode(bytes: &[u8], format: Format) -> Option<Pixels> {
    // Decoders are written for hostile files; should one of them stumble all the same, the
    // picture is broken, and the build goes on.
    catch_unwind(|| read(bytes, format)).ok().flatten()
}

fn read(bytes: &[u8], format: Format) -> Option<Pixels> {
    let format = match format {
        Format::Jpeg => ImageFormat::Jpeg,
        Format::Png => ImageFormat::Png,
        Format::Webp => ImageFormat::WebP,
    };
    // The reader's own limits hold: a small file cannot ask for more memory than that.
    let mut decoder = ImageReader::with_format(Cursor::new(bytes), format).into_decoder().ok()?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > PIXEL_LIMIT {
        return None;
    }
    let turn = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let profile = decoder.icc_profile().ok().flatten();
    let is_grey = matches!(
        decoder.color_type(),
        ColorType::L8 | ColorType::La8 | ColorType::L16 | ColorType::La16
    );
    let mut image = DynamicImage::from_decoder(decoder).ok()?;
    image.apply_orientation(turn);
    let (width, height) = (image.width(), image.height());
    let has_alpha = image.color().has_alpha() && !is_opaque(&image);
    let mut bytes =
        if has_alpha { image.into_rgba8().into_raw() } else { image.into_rgb8().into_raw() };
    if let Some(profile) = profile {
        recolour(&mut bytes, has_alpha, is_grey, &profile);
    }
    Some(Pixels { width, height, bytes, has_alpha, was_turned: turn != Orientation::NoTransforms })
}

fn is_opaque(image: &DynamicImage) -> bool {
    match image {
        DynamicImage::ImageRgba8(image) => image.pixels().all(|pixel| pixel.0[3] == u8::MAX),
        DynamicImage::ImageLumaA8(image) => image.pixels().all(|pixel| pixel.0[1] == u8::MAX),
        _ => false,
    }
}

/// Turns the colours of a profile into those of the web, since copies carry no profile. A
/// profile that does not fit the picture, as of ink, is left aside, as old browsers do.
fn recolour(bytes: &mut Vec<u8>, has_alpha: bool, is_grey: bool, profile: &[u8]) -> Option<()> {
    let profile = ColorProfile::new_from_slice(profile).ok()?;
    let layout = if has_alpha { Layout::Rgba } else { Layout::Rgb };
    let channels = if has_alpha { 4 } else { 3 };
    let (from, source) = match (is_grey, profile.color_space) {
        (false, DataColorSpace::Rgb) => (layout, bytes.clone()),
        (true, DataColorSpace::Gray) if !has_alpha => {
            (Layout::Gray, bytes.iter().step_by(channels).copied().collect())
        }
        _ => return None,
    };
    let web = ColorProfile::new_srgb();
    let transform =
        profile.create_transform_8bit(from, &web, layout, TransformOptions::default()).ok()?;
    let mut turned = vec![0; bytes.len()];
    transform.transform(&source, &mut turned).ok()?;
    *bytes = turned;
    Some(())
}
