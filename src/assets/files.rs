//! Pictures, recordings and documents that pages show or offer, made fit to publish.
//!
//! 1. The ending must be one that the site knows, and the bytes must be what it says.
//! 2. Pictures, films and recordings lose what they say about who made them, where and when
//!    ([`super::pictures`], [`super::media`]); where that cannot be taken out, the file is
//!    refused. Captions are read and written anew ([`super::captions`]).
//! 3. The published name carries the content's fingerprint.

use std::sync::Arc;

use super::captions::{self, Captions};
use super::copies::{Copies, Shown};
use super::faults::{
    DocumentMetadata, FileKindUnknown, FileMismatch, PictureBroken, PictureMetadata,
    PictureTooLarge,
};
use super::media::{self, Format};
use super::pictures::{self, Stripped};
use super::svg::{self, Drawing};
use super::{build, fingerprint};
use crate::diagnostic::{Diagnostic, Diagnostics, Fault, Judged};
use crate::model::output::OutputPath;
use crate::parse::decode::{self, is_utf_16};
use crate::source::SourcePath;

/// The largest picture, in pixels: more than any screen shows, and less than a phone's
/// memory holds.
pub(super) const PIXEL_LIMIT: u64 = 50_000_000;

/// A file as the site publishes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// Its place in the site: `assets/<stem>.<hash>.<ending>`.
    pub output: OutputPath,
    /// Its content, without metadata; `None` where pages show only its copies.
    pub bytes: Option<Arc<[u8]>>,
    /// Width and height in pixels as browsers show it; `None` for what is no picture.
    pub size: Option<(u32, u32)>,
    /// Its media type.
    pub media_type: &'static str,
    /// The captions in it.
    pub captions: Option<Captions>,
    /// What pages show in its place; `None` where they show the file itself.
    pub shown: Option<Shown>,
}

impl Published {
    /// Takes copies to be shown in its place. The file itself stays where a page offers
    /// it, or where the copies leave out some browsers.
    #[must_use]
    pub(crate) fn with_copies(mut self, path: &SourcePath, copies: &Copies, offered: bool) -> Self {
        self.shown = copies.named(path);
        if self.shown.as_ref().is_some_and(|shown| shown.fallback.is_some()) && !offered {
            self.bytes = None;
        }
        self
    }

    /// How many bytes a reader loads who follows a link to it.
    pub fn length(&self) -> usize {
        self.bytes.as_ref().map_or(0, |bytes| bytes.len())
    }

    /// All that the site holds of it.
    pub fn outputs(&self) -> impl Iterator<Item = (&OutputPath, &Arc<[u8]>)> {
        let copies = self.shown.iter().flat_map(|shown| shown.webp.iter().chain(&shown.fallback));
        let copies = copies.map(|copy| (&copy.output, &copy.bytes));
        self.bytes.iter().map(|bytes| (&self.output, bytes)).chain(copies)
    }
}

/// What a file is, by its ending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Jpeg,
    Png,
    Webp,
    Avif,
    Gif,
    Svg,
    Pdf,
    Word,
    OpenDocument,
    Text,
    Captions,
    Calendar,
    Sound,
    Mp3,
    Mp4,
    Webm,
}

/// Endings, with what they promise and the media type.
const ENDINGS: [(&str, Kind, &str); 18] = [
    ("avif", Kind::Avif, "image/avif"),
    ("csv", Kind::Text, "text/csv"),
    ("docx", Kind::Word, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("gif", Kind::Gif, "image/gif"),
    ("ics", Kind::Calendar, "text/calendar"),
    ("jpeg", Kind::Jpeg, "image/jpeg"),
    ("jpg", Kind::Jpeg, "image/jpeg"),
    ("m4a", Kind::Sound, "audio/mp4"),
    ("mp3", Kind::Mp3, "audio/mpeg"),
    ("mp4", Kind::Mp4, "video/mp4"),
    ("odt", Kind::OpenDocument, "application/vnd.oasis.opendocument.text"),
    ("pdf", Kind::Pdf, "application/pdf"),
    ("png", Kind::Png, "image/png"),
    ("svg", Kind::Svg, "image/svg+xml"),
    ("txt", Kind::Text, "text/plain"),
    ("vtt", Kind::Captions, "text/vtt"),
    ("webm", Kind::Webm, "video/webm"),
    ("webp", Kind::Webp, "image/webp"),
];

/// The endings that a published file can have, sorted, with their media types.
pub fn media_types() -> impl Iterator<Item = (&'static str, &'static str)> {
    ENDINGS.iter().map(|(ending, _, media_type)| (*ending, *media_type))
}

/// Makes a file fit to publish; the value is `None` where it must not be published.
pub fn publish(path: &SourcePath, bytes: &[u8]) -> Judged<Option<Published>> {
    let mut faults = Diagnostics::new();
    let published = judge(path, bytes, &mut faults).unwrap_or_else(|fault| {
        faults.push(*fault);
        None
    });
    Judged::new(published, faults)
}

fn judge(
    path: &SourcePath,
    bytes: &[u8],
    faults: &mut Diagnostics,
) -> Result<Option<Published>, Box<Diagnostic>> {
    let ending = path.file_name().rsplit_once('.').map_or("", |(_, ending)| ending);
    let ending = ending.to_ascii_lowercase();
    let Some((_, kind, media_type)) = ENDINGS.iter().find(|(known, ..)| *known == ending) else {
        let known = ENDINGS.iter().map(|(known, ..)| (*known).to_owned()).collect();
        let ending = Some(ending).filter(|ending| !ending.is_empty());
        return Err(Box::new(FileKindUnknown { ending, known }.in_file(path)));
    };
    if *kind != Kind::Captions && !matches(*kind, bytes) {
        return Err(Box::new(mismatch(*kind, ending, path, bytes)));
    }
    let Some(made) = make(*kind, &ending, path, bytes, faults)? else { return Ok(None) };
    if matches!(kind, Kind::Pdf | Kind::Word | Kind::OpenDocument) {
        faults.push(DocumentMetadata { ending }.in_file(path));
    }
    let name = fingerprint::file_name(path, &made.bytes);
    Ok(build::place(&name).map(|output| Published {
        output,
        bytes: Some(made.bytes),
        size: made.size,
        media_type,
        captions: made.captions,
        shown: None,
    }))
}

/// What is wrong with a file that is not what its ending says.
fn mismatch(kind: Kind, ending: String, path: &SourcePath, bytes: &[u8]) -> Diagnostic {
    let is_text = matches!(kind, Kind::Text | Kind::Svg | Kind::Calendar);
    // Sound without a head begins like text in UTF-16, or in an old Cyrillic encoding.
    let is_guess = |kind: Kind| {
        kind == Kind::Mp3 && !bytes.starts_with(b"ID3") && (is_text || is_utf_16(bytes))
    };
    let found = ENDINGS
        .iter()
        .find(|(_, kind, _)| *kind != Kind::Text && !is_guess(*kind) && matches(*kind, bytes));
    if let (true, None, Err(fault)) = (is_text, found, decode::text(path, bytes)) {
        return fault;
    }
    let found = found.map(|(known, ..)| (*known).to_owned());
    FileMismatch { ending, found }.in_file(path)
}

/// What is published of a file.
struct Made {
    bytes: Arc<[u8]>,
    size: Option<(u32, u32)>,
    captions: Option<Captions>,
}

fn make(
    kind: Kind,
    ending: &str,
    path: &SourcePath,
    bytes: &[u8],
    faults: &mut Diagnostics,
) -> Result<Option<Made>, Box<Diagnostic>> {
    if kind == Kind::Captions {
        let read = captions::read(path, bytes, faults);
        return Ok(read.map(|(captions, bytes)| Made {
            bytes: bytes.into(),
            size: None,
            captions: Some(captions),
        }));
    }
    if kind == Kind::Svg {
        // That it is text was found by its beginning.
        let text = std::str::from_utf8(bytes).unwrap_or("");
        let drawing = svg::publish(path, text).collect(faults);
        return Ok(drawing.map(|Drawing { bytes, size }| Made { bytes, size, captions: None }));
    }
    if let Some(format) = recording(kind) {
        let recording = media::publish(format, ending, path, bytes, faults)?;
        let (bytes, size) = (recording.bytes.into(), recording.size);
        return Ok(Some(Made { bytes, size, captions: None }));
    }
    let stripped = strip(kind, ending, path, bytes)?;
    let has_size = matches!(kind, Kind::Jpeg | Kind::Png | Kind::Webp | Kind::Avif | Kind::Gif);
    let size = has_size.then(|| measure(path, &stripped)).transpose()?;
    Ok(Some(Made { bytes: stripped.bytes.into(), size, captions: None }))
}

fn recording(kind: Kind) -> Option<Format> {
    match kind {
        Kind::Mp3 => Some(Format::Mp3),
        Kind::Sound => Some(Format::M4a),
        Kind::Mp4 => Some(Format::Mp4),
        Kind::Webm => Some(Format::Webm),
        _ => None,
    }
}

/// Takes the metadata out, or says why the file cannot be published.
fn strip(
    kind: Kind,
    ending: &str,
    path: &SourcePath,
    bytes: &[u8],
) -> Result<Stripped, Box<Diagnostic>> {
    let as_it_is = || Stripped { bytes: bytes.to_vec(), turned: false };
    let clean = |metadata: bool| {
        let ending = ending.to_owned();
        if metadata { Err(PictureMetadata { ending }.in_file(path)) } else { Ok(as_it_is()) }
    };
    let stripped = match kind {
        Kind::Jpeg => pictures::strip_jpeg(bytes).map(Ok),
        Kind::Png => pictures::strip_png(bytes).map(Ok),
        Kind::Webp => pictures::strip_webp(bytes).map(Ok),
        Kind::Gif => pictures::gif_has_metadata(bytes).map(clean),
        Kind::Avif => pictures::avif_has_metadata(bytes).map(clean),
        _ => Some(Ok(as_it_is())),
    };
    stripped.unwrap_or_else(|| Err(PictureBroken {}.in_file(path))).map_err(Box::new)
}

fn measure(path: &SourcePath, picture: &Stripped) -> Result<(u32, u32), Box<Diagnostic>> {
    let broken = || Box::new(PictureBroken {}.in_file(path));
    let size = imagesize::blob_size(&picture.bytes).map_err(|_| broken())?;
    let side = |length: usize| u32::try_from(length).ok().filter(|length| *length > 0);
    let (width, height) = side(size.width).zip(side(size.height)).ok_or_else(broken)?;
    if u64::from(width) * u64::from(height) > PIXEL_LIMIT {
        let million = |pixels: u64| i64::try_from(pixels / 1_000_000).unwrap_or(i64::MAX);
        let fault = PictureTooLarge {
            megapixels: million(u64::from(width) * u64::from(height)),
            limit: million(PIXEL_LIMIT),
        };
        return Err(Box::new(fault.in_file(path)));
    }
    Ok(if picture.turned { (height, width) } else { (width, height) })
}

/// Whether the bytes are what the ending promises.
fn matches(kind: Kind, bytes: &[u8]) -> bool {
    let starts = |prefix: &[u8]| bytes.starts_with(prefix);
    let at =
        |from: usize, part: &[u8]| bytes.get(from..).is_some_and(|rest| rest.starts_with(part));
    let text = || std::str::from_utf8(bytes).ok().filter(|text| !text.contains('\0'));
    let text_starts = |prefix: &str| {
        text().is_some_and(|text| {
            text.trim_start_matches('\u{feff}').trim_start().starts_with(prefix)
        })
    };
    let holds = |part: &[u8]| memchr::memmem::find(bytes, part).is_some();
    match kind {
        Kind::Jpeg => starts(&[0xff, 0xd8, 0xff]),
        Kind::Png => starts(b"\x89PNG\r\n\x1a\n"),
        Kind::Webp => starts(b"RIFF") && at(8, b"WEBP"),
        Kind::Avif => at(4, b"ftyp") && (at(8, b"avif") || at(8, b"avis")),
        Kind::Gif => starts(b"GIF87a") || starts(b"GIF89a"),
        Kind::Svg => text_starts("<svg") || (text_starts("<?xml") && holds(b"<svg")),
        Kind::Pdf => starts(b"%PDF-"),
        Kind::Word => starts(b"PK\x03\x04") && holds(b"word/document.xml"),
        Kind::OpenDocument => at(30, b"mimetypeapplication/vnd.oasis.opendocument.text"),
        Kind::Text => text().is_some(),
        Kind::Captions => text_starts("WEBVTT"),
        Kind::Calendar => text_starts("BEGIN:VCALENDAR"),
        Kind::Mp3 => starts(b"ID3") || matches!(bytes, [0xff, 0xe2..=0xff, ..]),
        Kind::Sound | Kind::Mp4 => {
            at(4, b"ftyp") && !at(8, b"avi") && !at(8, b"hei") && !at(8, b"mif1")
        }
        Kind::Webm => starts(b"\x1a\x45\xdf\xa3") && holds(b"webm"),
    }
}

#[cfg(test)]
#[path = "files_tests.rs"]
mod tests;
