//! Films and recordings without what they say about who made them, where and when.
//!
//! One file a format. Each walks the file's parts, keeps those that make picture and sound,
//! and writes nothing over the rest, at the same place: so that every address inside the
//! file stays true. What comes out is read once more, and must come out the same.

mod mp3;
mod mp4;
mod webm;

use super::faults::{FileMismatch, RecordingBroken, RecordingFormat, RecordingHeavy};
use crate::diagnostic::{Diagnostic, Diagnostics, Fault};
use crate::source::SourcePath;

/// A film or a recording, fit to publish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Recording {
    /// The file.
    pub(super) bytes: Vec<u8>,
    /// Width and height as browsers show it; `None` where there is only sound.
    pub(super) size: Option<(u32, u32)>,
    /// The name of a format in it that phones do not play.
    pub(super) unplayable: Option<String>,
}

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// A film.
    Mp4,
    /// The same kind of file, with sound alone.
    M4a,
    /// A film.
    Webm,
    /// Sound.
    Mp3,
}

/// More costs many readers a day's worth of their data.
const HEAVY: usize = 25 << 20;

/// Makes a film or a recording fit to publish, or says why it is not.
pub(super) fn publish(
    format: Format,
    ending: &str,
    path: &SourcePath,
    bytes: &[u8],
    faults: &mut Diagnostics,
) -> Result<Recording, Box<Diagnostic>> {
    let ending = ending.to_owned();
    let Some(recording) = clean(format, bytes) else {
        return Err(Box::new(RecordingBroken { ending }.in_file(path)));
    };
    let is_film = recording.size.is_some();
    if is_film != matches!(format, Format::Mp4 | Format::Webm) {
        let found = Some(if is_film { "mp4" } else { "m4a" }.to_owned());
        return Err(Box::new(FileMismatch { ending, found }.in_file(path)));
    }
    if let Some(format) = recording.unplayable.clone() {
        faults.push(RecordingFormat { format }.in_file(path));
    }
    if bytes.len() > HEAVY {
        let megabytes = |bytes: usize| i64::try_from(bytes.div_ceil(1 << 20)).unwrap_or(i64::MAX);
        let fault = RecordingHeavy { megabytes: megabytes(bytes.len()), limit: megabytes(HEAVY) };
        faults.push(fault.in_file(path));
    }
    Ok(recording)
}

/// Cleans a file; `None` where it cannot be read to its end.
fn clean(format: Format, bytes: &[u8]) -> Option<Recording> {
    let clean = match format {
        Format::Mp4 | Format::M4a => mp4::clean,
        Format::Webm => webm::clean,
        Format::Mp3 => mp3::clean,
    };
    let recording = clean(bytes)?;
    // Nothing may be left for a second look to find.
    clean(&recording.bytes).filter(|again| *again == recording)
}

/// The number that the bytes at a place make, the first the heaviest; at most eight bytes.
fn number(bytes: &[u8], at: usize, length: usize) -> Option<u64> {
    let part = bytes.get(at..at.checked_add(length)?)?;
    (length <= 8).then(|| part.iter().fold(0, |number, byte| number << 8 | u64::from(*byte)))
}

/// Writes zeros over a part of the file, as far as it is there.
fn blank(bytes: &mut [u8], part: std::ops::Range<usize>) {
    if let Some(part) = bytes.get_mut(part) {
        part.fill(0);
    }
}

#[cfg(test)]
mod tests;
