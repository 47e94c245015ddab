//! Pictures: small on the wire, clean, whole, and told of where they are not.

use std::io::Cursor;

use farul::build::{Memo, Pictures};
use image::{ImageFormat, Rgb, RgbImage};

use crate::campaign::Campaign;

pub fn png(image: RgbImage) -> Vec<u8> {
    encoded(image, ImageFormat::Png)
}

fn encoded(image: RgbImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, format).expect("the picture is encoded");
    bytes.into_inner()
}

/// A photo without noise, as wide as a phone's screen has dots, or wider.
fn photo(width: u32) -> Vec<u8> {
    let wave = |x: u32, length: f32| ((x as f32 / length).sin() * 90.0 + 120.0) as u8;
    let image = RgbImage::from_fn(width, width / 8, |x, y| {
        Rgb([wave(x, 90.0), wave(x + y, 70.0), wave(y, 40.0)])
    });
    encoded(image, ImageFormat::Jpeg)
}

fn names(site: &crate::campaign::Site) -> Vec<String> {
    let pictures = site.files.keys().filter(|path| path.starts_with("assets/casa"));
    // The hash is another with each encoder.
    let plain = |path: &String| {
        path.split('.')
            .enumerate()
            .filter(|(at, _)| *at != 1)
            .map(|(_, part)| part)
            .collect::<Vec<_>>()
            .join(".")
    };
    pictures.map(plain).collect()
}

#[test]
fn a_large_photo_comes_in_the_size_that_a_phone_shows() {
    let campaign = Campaign::new()
        .page("parents/_index.ro.md", "Părinți", "")
        .page("parents/a.ro.md", "A", "![O casă](casa.jpg)\n\nText.\n\n![Iar casa](casa.jpg)")
        .file("content/parents/casa.jpg", photo(1300));
    let site = campaign.build().expect_clean();
    assert_eq!(
        names(&site),
        [
            "assets/casa-1200.jpg",
            "assets/casa-1300.webp",
            "assets/casa-480.webp",
            "assets/casa-800.webp"
        ],
        "the large file itself is shown to nobody"
    );
    let page = site.main("ro/parents/a/index.html");
    let picture = &page[page.find("<picture>").expect("a picture")..];
    let (first, later) = picture.split_once("</picture>").expect("its end");
    for part in [
        "<source type=\"image/webp\" srcset=\"../../../assets/casa-480.",
        ".webp 480w, ../../../assets/casa-800.",
        ".webp 1300w\" sizes=\"(min-width: 688px) 688px, 100vw\">",
        "<img src=\"../../../assets/casa-1200.",
        ".jpg\" alt=\"O casă\" width=\"1300\" height=\"162\" decoding=\"async\">",
    ] {
        assert!(first.contains(part), "{part}: {first}");
    }
    assert!(
        later.contains("alt=\"Iar casa\" width=\"1300\" height=\"162\" loading=\"lazy\""),
        "{later}"
    );
    let bytes = |name: &str| {
        let found = site.files.iter().find(|(path, _)| path.contains(name)).expect("a copy");
        found.1.len()
    };
    assert!(bytes("casa-480.") < bytes("casa-800."));
    assert!(bytes("casa-1300.") < photo(1300).len());
}

#[test]
fn a_photo_that_a_page_offers_is_there_whole() {
    let campaign = Campaign::new()
        .page("a.ro.md", "A", "![O casă](casa.jpg)\n\n[Afișul](casa.jpg)")
        .file("content/casa.jpg", photo(700));
    let site = campaign.build().expect_clean();
    assert_eq!(names(&site), ["assets/casa-480.webp", "assets/casa-700.webp", "assets/casa.jpg"]);
    assert!(site.main("ro/a/index.html").contains("<a href=\"../../assets/casa."));
}

#[test]
fn a_preview_shows_the_photo_itself_and_waits_for_nothing() {
    let campaign = Campaign::new()
        .page("a.ro.md", "A", "![O casă](casa.jpg)")
        .file("content/casa.jpg", photo(700));
    let (preview, memo) = campaign.build_with(Memo::default(), Pictures::AsTheyAre);
    assert_eq!(names(&preview), ["assets/casa.jpg"]);
    // The same memo serves a build that makes sizes.
    let (site, _) = campaign.build_after(memo);
    assert_eq!(site.files, campaign.build().files);
    assert!(!campaign.cache().is_empty());
}

#[test]
fn the_same_photo_under_two_names_is_made_smaller_once() {
    let campaign = Campaign::new()
        .page("a.ro.md", "A", "![O casă](casa.jpg) ![Aceeași casă](casa-mea.jpg)")
        .file("content/casa.jpg", photo(700))
        .file("content/casa-mea.jpg", photo(700));
    let (site, _) = campaign.build_after(Memo::default());
    assert_eq!(campaign.cache().len(), 1);
    assert_eq!(names(&site).len(), 6);
}

#[test]
fn what_is_wrong_with_a_picture_names_the_page_that_shows_it() {
    let mut damaged = png(RgbImage::from_fn(90, 90, |x, y| Rgb([(x * y) as u8, 3, 4])));
    let data = damaged.windows(4).position(|kind| kind == b"IDAT").expect("data") + 40;
    damaged[data..data + 20].fill(0x55);
    let campaign = Campaign::new()
        .page("a.ro.md", "A", "Text.\n\n![O casă](casa.png)")
        .page("b.ro.md", "B", "![O casă](casa.png)")
        .file("content/casa.png", damaged);
    let site = campaign.build();
    assert_eq!(site.codes(), ["picture-broken"]);
    let found = site.built.diagnostics.iter().next().expect("a finding");
    assert_eq!(found.place.as_ref().expect("a place").file.as_str(), "content/casa.png");
    let pages: Vec<_> = found.related.iter().map(|place| place.file.as_str()).collect();
    assert_eq!(pages, ["content/a.ro.md", "content/b.ro.md"]);
    let (checked, _) = campaign.build_with(Memo::default(), Pictures::Judged);
    assert_eq!(checked.codes(), ["picture-broken"]);
}

#[test]
fn a_hundred_megapixels_are_refused_by_the_header() {
    // The header of a JPEG that would be 10,000 by 10,000, and no picture behind it.
    let mut huge = photo(64);
    let header = huge.windows(2).position(|marker| marker == [0xff, 0xc0]).expect("a header");
    huge[header + 5..header + 9].copy_from_slice(&[0x27, 0x10, 0x27, 0x10]);
    let campaign =
        Campaign::new().page("a.ro.md", "A", "![O casă](casa.jpg)").file("content/casa.jpg", huge);
    assert_eq!(campaign.build().codes(), ["picture-too-large"]);
}
