//! Films and recordings as phones and editors make them, with notes on who, where and when.

use super::*;

const FILM: &[u8] = include_bytes!("../../../tests/recordings/film.mp4");
const PIECES: &[u8] = include_bytes!("../../../tests/recordings/pieces.mp4");
const TURNED: &[u8] = include_bytes!("../../../tests/recordings/turned.mp4");
const OLD: &[u8] = include_bytes!("../../../tests/recordings/old.mp4");
const WEBM: &[u8] = include_bytes!("../../../tests/recordings/film.webm");
const MP3: &[u8] = include_bytes!("../../../tests/recordings/sound.mp3");
const M4A: &[u8] = include_bytes!("../../../tests/recordings/sound.m4a");

const ALL: [(Format, &[u8]); 7] = [
    (Format::Mp4, FILM),
    (Format::Mp4, PIECES),
    (Format::Mp4, TURNED),
    (Format::Mp4, OLD),
    (Format::Webm, WEBM),
    (Format::Mp3, MP3),
    (Format::M4a, M4A),
];

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    memchr::memmem::find(bytes, part).is_some()
}

/// [`MP3`] with the tags of other programs behind it, and an unfinished frame.
fn tagged() -> Vec<u8> {
    let ape = [b"APETAGEX".as_slice(), &[0; 24], b"Ana"].concat();
    [MP3, &MP3[MP3.len() - 128..], &ape].concat()
}

#[test]
fn nothing_tells_who_made_a_recording_where_and_when() {
    let tagged = tagged();
    for (format, bytes) in ALL.into_iter().chain([(Format::Mp3, tagged.as_slice())]) {
        let clean = clean(format, bytes).expect("a sound file").bytes;
        for trace in [b"Ana".as_slice(), b"+47", b"SoundHandler", b"\xa9too", b"tmcd"] {
            assert!(!holds(&clean, trace), "{format:?}: {}", String::from_utf8_lossy(trace));
        }
        assert!(format == Format::Mp3 || clean.len() == bytes.len(), "places stay true");
    }
    assert!([FILM, WEBM, MP3, M4A].iter().all(|bytes| holds(bytes, b"Ana")));
    // The day of making: seconds since 1904, in the heads of the film and of its tracks.
    let day = 3_797_402_400u32.to_be_bytes();
    assert!(holds(FILM, &day) && !holds(&clean(Format::Mp4, FILM).unwrap().bytes, &day));
}

#[test]
fn picture_and_sound_stay_as_they_were() {
    // The names of the boxes and elements that a browser needs, and the packed data.
    let clean = |format, bytes| super::clean(format, bytes).expect("a sound file").bytes;
    let film = clean(Format::Mp4, FILM);
    for part in [b"ftyp".as_slice(), b"avcC", b"mp4a", b"stco", b"mdat"] {
        assert!(holds(&film, part), "{}", String::from_utf8_lossy(part));
    }
    // The encoder's first words stand in the first picture's own data.
    assert!(holds(&film, b"x264 - core"));
    assert!(holds(&clean(Format::Webm, WEBM), b"V_VP9"));
    let sound = clean(Format::Mp3, MP3);
    assert!(MP3.len() > sound.len() && holds(MP3, &sound));
}

#[test]
fn the_size_is_the_one_that_is_seen() {
    let size = |format, bytes| clean(format, bytes).expect("a sound file").size;
    assert_eq!(size(Format::Mp4, FILM), Some((64, 48)));
    assert_eq!(size(Format::Mp4, PIECES), Some((64, 48)));
    assert_eq!(size(Format::Mp4, TURNED), Some((48, 64)));
    assert_eq!(size(Format::Webm, WEBM), Some((64, 48)));
    assert_eq!(size(Format::M4a, M4A), None);
    assert_eq!(size(Format::Mp3, MP3), None);
}

#[test]
fn what_phones_do_not_play_is_named() {
    let format = |bytes: &[u8]| clean(Format::Mp4, bytes).expect("a sound file").unplayable;
    assert_eq!(format(OLD).as_deref(), Some("MPEG-4 Visual"));
    assert_eq!(format(FILM), None);
    let at = memchr::memmem::find(FILM, b"avc1\0").expect("the format");
    let last = memchr::memmem::rfind(FILM, b"avc1\0").expect("the format");
    assert_eq!(at, last, "the brand has no zero behind it");
    let mut film = FILM.to_vec();
    film[at..at + 4].copy_from_slice(b"hvc1");
    assert_eq!(format(&film).as_deref(), Some("HEVC (H.265)"));
}

#[test]
fn a_heavy_recording_is_told() {
    let sound = clean(Format::Mp3, MP3).expect("a sound file").bytes;
    let heavy = sound.repeat(HEAVY / sound.len() + 1);
    let path = SourcePath::new("content/a.mp3").unwrap();
    let mut faults = Diagnostics::new();
    assert!(publish(Format::Mp3, "mp3", &path, &heavy, &mut faults).is_ok());
    let codes: Vec<&str> = faults.iter().map(|found| found.code.name).collect();
    assert_eq!(codes, ["recording-heavy"]);
    let size = faults.iter().find_map(|found| found.arguments.first().cloned());
    assert_eq!(size, Some(("megabytes", 26i64.into())), "it is said to be more than it may be");
}

#[test]
fn a_film_that_ends_too_early_is_broken() {
    for bytes in [FILM, TURNED, OLD] {
        assert_eq!(clean(Format::Mp4, &bytes[..bytes.len() - 1]), None);
    }
    assert_eq!(clean(Format::M4a, &M4A[..M4A.len() / 2]), None);
    assert_eq!(clean(Format::Webm, &WEBM[..WEBM.len() - 1]), None);
    assert_eq!(clean(Format::Mp3, &MP3[..200]), None);
    for format in [Format::Mp4, Format::Webm, Format::Mp3] {
        for bytes in [b"".as_slice(), b"\0\0\0\0", b"ID3\x04\0\0\x7f\x7f\x7f\x7f", &[0xff; 4096]] {
            assert_eq!(clean(format, bytes), None, "{format:?}");
        }
    }
}

#[test]
fn no_broken_recording_breaks_the_program() {
    for (format, bytes) in ALL {
        for place in 0..bytes.len() {
            let _ = clean(format, &bytes[..place]);
            for value in [0x00, 0x01, 0x7f, 0xff] {
                let mut broken = bytes.to_vec();
                broken[place] = value;
                if let Some(recording) = clean(format, &broken) {
                    assert!(recording.bytes.len() <= bytes.len());
                }
            }
        }
    }
}
