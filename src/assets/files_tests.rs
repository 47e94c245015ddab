use super::*;

const SECRET: &[u8] = b"GPS 47.0105 Ana's phone";

fn publish_as(name: &str, bytes: &[u8]) -> Judged<Option<Published>> {
    publish(&SourcePath::new(&format!("content/{name}")).unwrap(), bytes)
}

fn content(published: &Published) -> Arc<[u8]> {
    Arc::clone(published.bytes.as_ref().unwrap())
}

fn codes(judged: &Judged<Option<Published>>) -> Vec<&'static str> {
    judged.diagnostics.iter().map(|found| found.code.name).collect()
}

fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).unwrap().to_be_bytes();
    [&[0xff, marker], length.as_slice(), content].concat()
}

fn exif(turn: u8) -> Vec<u8> {
    let head =
        b"Exif\0\0II*\0\x08\0\0\0\x02\0\x0f\x01\x02\0\x04\0\0\0Ana\0\x12\x01\x03\0\x01\0\0\0";
    [head.as_slice(), &[turn, 0, 0, 0], SECRET].concat()
}

/// A JPEG of 3 x 2 pixels as far as its parts tell, with everything that can hide in one.
fn jpeg(turn: u8) -> Vec<u8> {
    let thumbnail = [b"JFIF\0\x01\x02\0\0\x01\0\x01".as_slice(), &[1, 1], SECRET].concat();
    [
        vec![0xff, 0xd8],
        segment(0xe0, &thumbnail),
        segment(0xe0, &[b"JFXX\0\x10", SECRET].concat()),
        segment(0xe1, &exif(turn)),
        segment(0xe1, &[b"http://ns.adobe.com/xap/1.0/\0", SECRET].concat()),
        segment(0xe2, b"ICC_PROFILE\0\x01\x01profile"),
        segment(0xe2, &[b"MPF\0", SECRET].concat()),
        segment(0xed, &[b"Photoshop 3.0\0", SECRET].concat()),
        segment(0xfe, SECRET),
        segment(0xee, b"Adobe\0\x64\0\0\0\0\0"),
        segment(0xc0, &[8, 0, 2, 0, 3, 1, 1, 0x11, 0]),
        segment(0xda, &[1, 1, 0, 0, 63, 0]),
        vec![1, 2, 0xff, 0, 3, 0xff, 0xd0, 4],
        segment(0xfe, SECRET),
        segment(0xda, &[1, 1, 0, 0, 63, 0]),
        vec![5, 6, 0xff, 0xd9],
        SECRET.to_vec(),
    ]
    .concat()
}

fn png() -> Vec<u8> {
    let chunk = |kind: &[u8; 4], content: &[u8]| {
        let length = u32::try_from(content.len()).unwrap().to_be_bytes();
        [length.as_slice(), kind, content, &[0; 4]].concat()
    };
    [
        b"\x89PNG\r\n\x1a\n".to_vec(),
        chunk(b"IHDR", &[0, 0, 0, 3, 0, 0, 0, 2, 8, 2, 0, 0, 0]),
        chunk(b"tEXt", SECRET),
        chunk(b"eXIf", SECRET),
        chunk(b"acTL", SECRET),
        chunk(b"IDAT", b"pixels"),
        chunk(b"iTXt", SECRET),
        chunk(b"IEND", b""),
        SECRET.to_vec(),
    ]
    .concat()
}

fn webp() -> Vec<u8> {
    let chunk = |kind: &[u8; 4], content: &[u8]| {
        let length = u32::try_from(content.len()).unwrap().to_le_bytes();
        let padding = vec![0; content.len() % 2];
        [kind.as_slice(), &length, content, &padding].concat()
    };
    let body = [
        b"WEBP".to_vec(),
        chunk(b"VP8X", &[0x0c, 0, 0, 0, 2, 0, 0, 1, 0, 0]),
        chunk(b"VP8L", b"\x2f\x02\x40\0\0pixels!"),
        chunk(b"EXIF", SECRET),
        chunk(b"XMP ", SECRET),
        chunk(b"JUNK", SECRET),
    ]
    .concat();
    [b"RIFF".as_slice(), &u32::try_from(body.len()).unwrap().to_le_bytes(), &body, SECRET].concat()
}

fn gif(extension: &[u8]) -> Vec<u8> {
    [
        b"GIF89a\x03\0\x02\0\0\0\0".as_slice(),
        extension,
        b"\x2c\0\0\0\0\x03\0\x02\0\0\x02\x01x\0\x3b",
    ]
    .concat()
}

fn avif(item: &[u8]) -> Vec<u8> {
    let atom = |kind: &[u8; 4], content: &[u8]| {
        [u32::try_from(content.len() + 8).unwrap().to_be_bytes().as_slice(), kind, content].concat()
    };
    let size = atom(b"ispe", &[0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 2]);
    let meta =
        [[0; 4].as_slice(), &atom(b"iinf", item), &atom(b"iprp", &atom(b"ipco", &size))].concat();
    [atom(b"ftyp", b"avif\0\0\0\0avif"), atom(b"meta", &meta), atom(b"mdat", b"x")].concat()
}

#[test]
fn no_metadata_survives_in_a_picture() {
    for (name, bytes) in
        [("a.jpg", jpeg(1)), ("a.jpeg", jpeg(6)), ("a.png", png()), ("a.webp", webp())]
    {
        assert!(memchr::memmem::find(&bytes, SECRET).is_some());
        let judged = publish_as(name, &bytes);
        assert_eq!(codes(&judged), [""; 0], "{name}");
        let published = judged.value.unwrap();
        for trace in [SECRET, b"Ana", b"JFXX", b"Photoshop", b"XMP", b"adobe.com", b"tEXt", b"eXIf"]
        {
            assert!(
                memchr::memmem::find(&content(&published), trace).is_none(),
                "{name}: {trace:?}"
            );
        }
        assert!(published.size.is_some(), "{name}");
    }
}

#[test]
fn a_picture_keeps_its_profile_its_pixels_and_its_turn() {
    let upright = publish_as("a.jpg", &jpeg(1)).value.unwrap();
    for kept in [
        b"ICC_PROFILE\0".as_slice(),
        b"Adobe",
        &[1, 2, 0xff, 0, 3, 0xff, 0xd0, 4],
        &[5, 6, 0xff, 0xd9],
    ] {
        assert!(memchr::memmem::find(&content(&upright), kept).is_some(), "{kept:?}");
    }
    assert!(memchr::memmem::find(&content(&upright), b"Exif").is_none());
    assert_eq!(upright.size, Some((3, 2)));
    let turned = publish_as("a.jpg", &jpeg(6)).value.unwrap();
    assert_eq!(turned.size, Some((2, 3)), "browsers turn it");
    let again = publish_as("a.jpg", &content(&turned)).value.unwrap();
    assert_eq!(again.bytes, turned.bytes, "stripping is done at once");
    assert_eq!(publish_as("a.png", &png()).value.unwrap().size, Some((3, 2)));
    assert_eq!(content(&publish_as("a.webp", &webp()).value.unwrap())[20], 0, "promises no EXIF");
}

#[test]
fn a_picture_that_cannot_be_cleaned_is_refused() {
    let looped = b"\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0";
    let cases = [
        ("a.gif", gif(b""), vec![]),
        ("a.gif", gif(looped), vec![]),
        ("a.gif", gif(b"\x21\xfe\x03Ana\0"), vec!["picture-metadata"]),
        ("a.gif", gif(b"\x21\xff\x0bXMP DataXMP\x03Ana\0"), vec!["picture-metadata"]),
        ("a.avif", avif(b"av01"), vec![]),
        ("a.avif", avif(b"av01Exif"), vec!["picture-metadata"]),
        ("a.jpg", jpeg(1)[..60].to_vec(), vec!["picture-broken"]),
        ("a.png", png()[..40].to_vec(), vec!["picture-broken"]),
        ("a.webp", webp()[..30].to_vec(), vec!["picture-broken"]),
    ];
    for (name, bytes, expected) in cases {
        let judged = publish_as(name, &bytes);
        assert_eq!(codes(&judged), expected, "{name} {bytes:?}");
        assert_eq!(judged.value.is_some(), expected.is_empty(), "{name}");
    }
}

#[test]
fn a_hundred_megapixels_are_too_many() {
    let mut huge = png();
    huge[16..24].copy_from_slice(&[0, 0, 0x30, 0, 0, 0, 0x30, 0]);
    assert_eq!(codes(&publish_as("a.png", &huge)), ["picture-too-large"]);
}

#[test]
fn a_file_is_what_its_name_says() {
    let odt =
        [b"PK\x03\x04".as_slice(), &[0; 26], b"mimetypeapplication/vnd.oasis.opendocument.text"]
            .concat();
    let hint = "document-metadata";
    let cases: [(&str, &[u8], &[&str]); 32] = [
        ("a.pdf", b"%PDF-1.7 ...", &[hint]),
        ("a.docx", b"PK\x03\x04....word/document.xml", &[hint]),
        ("a.odt", &odt, &[hint]),
        ("a.mp3", b"ID3\x04", &["recording-broken"]),
        ("a.mp4", b"\0\0\0\x0cftypmp42", &["recording-broken"]),
        ("a.mp4", include_bytes!("../../tests/recordings/sound.m4a"), &["file-mismatch"]),
        ("a.m4a", include_bytes!("../../tests/recordings/film.mp4"), &["file-mismatch"]),
        ("a.webm", include_bytes!("../../tests/recordings/film.webm"), &[]),
        ("a.webm", include_bytes!("../../tests/recordings/film.mp4"), &["file-mismatch"]),
        ("a.txt", "Bună ziua".as_bytes(), &[]),
        ("a.csv", b"a;b", &[]),
        ("a.vtt", "\u{feff}WEBVTT".as_bytes(), &["captions-empty"]),
        ("a.ics", b"BEGIN:VCALENDAR", &[]),
        ("a.svg", b"<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg>", &[]),
        ("a.svg", b"<svg><script>x</script></svg>", &["svg-not-plain"]),
        ("a.exe", b"MZ", &["file-kind-unknown"]),
        ("a.html", b"<p>", &["file-kind-unknown"]),
        ("a", b"", &["file-kind-unknown"]),
        ("a.pdf", b"<html>", &["file-mismatch"]),
        ("a.jpg", b"", &["file-mismatch"]),
        ("a.jpg", &png(), &["file-mismatch"]),
        ("a.txt", b"a\0b", &["nul-character"]),
        ("a.txt", &[0xff, 0xfe, 0x41, 0], &["utf-16-text"]),
        ("a.csv", &[0xff, 0xfe, 0x41, 0, 0x3b, 0], &["utf-16-text"]),
        ("a.svg", &[0xfe, 0xff, 0, b'<', 0, b's', 0, b'v', 0, b'g'], &["utf-16-text"]),
        ("a.ics", &[b'B', 0, b'E', 0, b'G', 0], &["utf-16-text"]),
        // “яв” in Windows-1251.
        ("a.txt", &[0xff, 0xe2], &["not-utf-8"]),
        ("a.txt", &png(), &["file-mismatch"]),
        ("a.txt", b"ID3\x04\xff", &["file-mismatch"]),
        ("a.docx", b"PK\x03\x04xl/workbook.xml", &["file-mismatch"]),
        ("a.mp4", b"\0\0\0\x18ftypheic", &["file-mismatch"]),
        ("a.png", b"\x89PNG\r\n\x1a\n", &["picture-broken"]),
    ];
    for (name, bytes, expected) in cases {
        assert_eq!(codes(&publish_as(name, bytes)), expected, "{name}");
    }
}

#[test]
fn the_name_carries_the_content() {
    let name = |path: &str, bytes: &[u8]| publish_as(path, bytes).value.unwrap().output;
    let first = name("x/Copii și părinți.TXT", b"a");
    assert!(first.as_str().starts_with("assets/copii--i-p-rin-i."), "{first}");
    assert!(first.as_str().ends_with(".txt"));
    assert_ne!(first, name("x/Copii și părinți.TXT", b"b"));
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(128))]
    #[test]
    fn a_damaged_picture_is_judged_without_a_panic(
        which in 0..5usize,
        cut in 0..400usize,
        flips in proptest::collection::vec((0..400usize, proptest::prelude::any::<u8>()), 0..6),
    ) {
        let files = [("a.jpg", jpeg(6)), ("a.png", png()), ("a.webp", webp()), ("a.gif", gif(b"")), ("a.avif", avif(b""))];
        let (name, mut bytes) = files[which].clone();
        bytes.truncate(cut.max(12));
        for (at, byte) in flips {
            if let Some(place) = bytes.get_mut(at) {
                *place = byte;
            }
        }
        let _ = publish_as(name, &bytes);
    }

    #[test]
    fn any_drawing_is_judged_without_a_panic(text in "(<svg)?[<>/a-z=\"'& ș!?\\[]{0,60}") {
        let _ = publish_as("a.svg", text.as_bytes());
    }
}
