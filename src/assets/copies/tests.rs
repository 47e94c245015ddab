//! Copies of pictures that are drawn here, pixel by pixel.

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{DynamicImage, ImageEncoder, Rgb, RgbImage, Rgba, RgbaImage};

use super::*;
use crate::disk::MemoryCache;

/// Soft hills under a soft sky, such as a photo has, without noise.
fn hills(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let (across, down) = (x as f32 / width as f32, y as f32 / height as f32);
        let hill = 0.5 + 0.2 * (across * 9.0).sin() + 0.06 * (across * 31.0).cos();
        let shade = 60.0 * (across * 17.0 + down * 11.0).sin() + 90.0;
        let [red, green, blue] = if down > hill {
            [shade * 0.5, shade + 40.0, shade * 0.4]
        } else {
            [150.0, 190.0, 235.0 - 90.0 * down]
        };
        Rgb([red as u8, green as u8, blue as u8])
    })
}

fn jpeg(image: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 92).encode_image(image).unwrap();
    bytes
}

fn png(image: &DynamicImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    image.write_with_encoder(PngEncoder::new(&mut bytes)).unwrap();
    bytes
}

fn webp_of(image: &RgbImage) -> Vec<u8> {
    webp::Encoder::from_rgb(image, image.width(), image.height()).encode_lossless().to_vec()
}

/// A JPEG whose EXIF says how it is turned.
fn turned(image: &RgbImage, turn: u8) -> Vec<u8> {
    let jpeg = jpeg(image);
    let mut exif =
        b"\xff\xe1\0\x22Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    exif.extend([turn, 0, 0, 0, 0, 0, 0]);
    [&jpeg[..2], &exif, &jpeg[2..]].concat()
}

fn copies(bytes: &[u8], media_type: &str) -> Result<Option<Copies>, Broken> {
    of(bytes, bytes.len(), media_type, Pictures::Sized(&MemoryCache::default()))
}

fn made(bytes: &[u8], media_type: &str) -> Copies {
    copies(bytes, media_type).unwrap().expect("something is won")
}

fn pixels(copy: &Encoded) -> Pixels {
    let pixels = decode::decode(&copy.bytes, copy.format).unwrap();
    assert_eq!((pixels.width, pixels.height), (copy.width, copy.height));
    pixels
}

fn widths_of(copies: &Copies) -> Vec<u32> {
    copies.webp.iter().map(|copy| copy.width).collect()
}

#[test]
fn a_photo_has_a_few_widths_and_a_fallback() {
    let photo = jpeg(&hills(1800, 180));
    let copies = made(&photo, "image/jpeg");
    assert_eq!(widths_of(&copies), [480, 800, 1200, 1600]);
    let fallback = copies.fallback.clone().unwrap();
    assert_eq!((fallback.format, fallback.width, fallback.height), (Format::Jpeg, 1200, 120));
    for copy in copies.webp.iter().chain([&fallback]) {
        pixels(copy);
        assert!(copy.bytes.len() < photo.len());
    }
    let path = SourcePath::new("content/Casa Ana.JPG").unwrap();
    let shown = copies.named(&path).unwrap();
    let names: Vec<_> = shown.webp.iter().map(|copy| copy.output.to_string()).collect();
    let hash = &copies.key.to_hex()[..10];
    assert_eq!(names[0], format!("assets/casa-ana-480.{hash}.webp"));
    let fallback = shown.fallback.unwrap().output.to_string();
    assert_eq!(fallback, format!("assets/casa-ana-1200.{hash}.jpg"));
    assert_eq!(shown.size, (1600, 160));
}

#[test]
fn widths_go_up_to_the_pictures_own() {
    assert_eq!(widths(4000), [480, 800, 1200, 1600]);
    assert_eq!(widths(1300), [480, 800, 1300]);
    assert_eq!(widths(820), [480, 820]);
    assert_eq!(widths(500), [500]);
    assert_eq!(widths_of(&made(&jpeg(&hills(820, 200)), "image/jpeg")), [480, 820]);
}

#[test]
fn where_nothing_is_won_the_picture_stays() {
    assert_eq!(copies(&jpeg(&hills(480, 300)), "image/jpeg"), Ok(None));
    assert_eq!(copies(b"GIF89a", "image/gif"), Ok(None));
    let moving = b"RIFF\x1a\0\0\0WEBPVP8X\x0a\0\0\0\x02\0\0\0\x57\x02\0\x01\0\0";
    assert_eq!(copies(moving, "image/webp"), Ok(None));
    let photo = jpeg(&hills(600, 200));
    let with_length =
        |length| of(&photo, length, "image/jpeg", Pictures::Sized(&MemoryCache::default()));
    assert!(with_length(photo.len()).unwrap().is_some());
    assert_eq!(with_length(900), Ok(None), "a copy would be no smaller than that");
}

#[test]
fn a_drawing_keeps_its_edges_and_what_shines_through() {
    let drawing = RgbaImage::from_fn(600, 200, |x, y| {
        let inside = (x as i32 - 300).pow(2) + (y as i32 - 100).pow(2) < 90 * 90;
        if inside { Rgba([22, 33, 58, 255]) } else { Rgba([0, 0, 0, 0]) }
    });
    let copies = made(&png(&drawing.into()), "image/png");
    let widest = pixels(copies.webp.last().unwrap());
    assert!(widest.has_alpha);
    assert_eq!(&widest.bytes[4 * (100 * 600 + 300)..][..4], [22, 33, 58, 255], "nothing is lost");
    // The picture itself is the smallest PNG of it, or a better one takes its place.
    assert!(copies.fallback.is_none_or(|copy| copy.format == Format::Png));
    let opaque = made(&webp_of(&hills(600, 200)), "image/webp");
    assert_eq!(opaque.fallback.unwrap().format, Format::Jpeg);
}

#[test]
fn a_picture_is_turned_for_good() {
    let mut upright = hills(640, 320);
    for (x, y) in (0..64).flat_map(|x| (0..64).map(move |y| (x, y))) {
        upright.put_pixel(x, y, Rgb([250, 10, 10]));
    }
    // Turn 6: the left edge of the file is the top of the picture.
    let copies = made(&turned(&upright, 6), "image/jpeg");
    let copy = pixels(copies.webp.last().unwrap());
    assert_eq!((copy.width, copy.height), (320, 640));
    let at = |x: u32, y: u32| &copy.bytes[3 * (y * copy.width + x) as usize..][..3];
    assert!(at(310, 10)[0] > 200 && at(310, 10)[1] < 60, "{:?}", at(310, 10));
    assert!(at(10, 10)[0] < 200);
    let fallback = copies.fallback.expect("old browsers do not turn pictures");
    assert_eq!((fallback.width, fallback.height), (320, 640));
}

#[test]
fn colours_of_another_space_become_those_of_the_web() {
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, 100);
    let profile = moxcms::ColorProfile::new_display_p3().encode().unwrap();
    encoder.set_icc_profile(profile).unwrap();
    encoder.encode_image(&RgbImage::from_pixel(600, 20, Rgb([200, 60, 60]))).unwrap();
    let read = decode::decode(&bytes, Format::Jpeg).unwrap();
    // The same red is stronger in the smaller space of the web.
    assert!(read.bytes[0] > 208 && read.bytes[1] < 52, "{:?}", &read.bytes[..3]);
    let plain = jpeg(&RgbImage::from_pixel(600, 20, Rgb([200, 60, 60])));
    let read = decode::decode(&plain, Format::Jpeg).unwrap();
    assert!(read.bytes[0].abs_diff(200) < 4 && read.bytes[1].abs_diff(60) < 4);
}

#[test]
fn what_cannot_be_read_to_its_end_is_broken() {
    let whole = png(&hills(500, 200).into());
    let start = whole.windows(4).position(|kind| kind == b"IDAT").unwrap();
    let mut damaged = whole.clone();
    for byte in &mut damaged[start + 200..start + 300] {
        *byte ^= 0x55;
    }
    let mut tables = jpeg(&hills(500, 200));
    let huffman = tables.windows(2).position(|marker| marker == [0xff, 0xc4]).unwrap();
    tables[huffman + 5..huffman + 21].fill(0xff);
    for (bytes, media_type) in [(&damaged, "image/png"), (&tables, "image/jpeg")] {
        assert_eq!(copies(bytes, media_type), Err(Broken));
        assert_eq!(of(bytes, bytes.len(), media_type, Pictures::Judged), Err(Broken));
        assert_eq!(of(bytes, bytes.len(), media_type, Pictures::AsTheyAre), Ok(None));
    }
}

#[test]
fn a_picture_is_made_smaller_once() {
    let cache = MemoryCache::default();
    let photo = jpeg(&hills(600, 200));
    let ask = |media_type: &str| of(&photo, photo.len(), media_type, Pictures::Sized(&cache));
    let first = ask("image/jpeg").unwrap();
    // The cache is asked by content: what it holds is taken as it is.
    let key = key(&photo);
    let other = Copies { fallback: None, ..first.clone().unwrap() };
    cache.put(&key, &pack::pack(&other));
    assert_eq!(ask("image/jpeg"), Ok(Some(other)));
    cache.put(&key, b"something else");
    assert_eq!(ask("image/jpeg").unwrap(), first, "a damaged entry is made anew");
    assert_eq!(cache.len(), 1);
}

#[test]
fn the_name_of_the_encoder_has_the_versions_that_are_built() {
    let lock = include_str!("../../../Cargo.lock");
    let mut words = ENCODER.split(' ').skip(1);
    while let (Some(name), Some(version)) = (words.next(), words.next()) {
        let entry = format!("name = \"{name}\"\nversion = \"{version}\"\n");
        assert!(lock.contains(&entry), "{name} is not {version}: change ENCODER");
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]
    #[test]
    fn a_damaged_picture_is_read_without_a_panic(
        which in 0..3usize,
        cut in 0..4000usize,
        flips in proptest::collection::vec((0..4000usize, proptest::prelude::any::<u8>()), 0..8),
    ) {
        let image = hills(96, 64);
        let (mut bytes, format) = match which {
            0 => (turned(&image, 5), Format::Jpeg),
            1 => (png(&image.into()), Format::Png),
            _ => (webp_of(&image), Format::Webp),
        };
        bytes.truncate(bytes.len().min(cut.max(16)));
        for (at, byte) in flips {
            if let Some(place) = bytes.get_mut(at) {
                *place = byte;
            }
        }
        let _ = decode::decode(&bytes, format);
    }

    #[test]
    fn an_entry_of_noise_is_no_copies(noise in proptest::collection::vec(0..4u8, 0..40)) {
        let key = blake3::hash(&noise);
        if let Some(copies) = pack::unpack(key, &noise) {
            proptest::prop_assert!(pack::pack(&copies).len() == noise.len());
        }
    }
}
