//! Bytes into text: UTF-8, of a size that a page can have.
//!
//! The text is the whole file, byte order mark and foreign line ends included, so that
//! every offset into it is an offset into the file.

use super::faults::{NotUtf8, NulCharacter, Utf16Text};
use crate::diagnostic::{Diagnostic, Diagnostics, Fault, Judged};
use crate::disk::faults::FileTooBig;
use crate::source::{SourcePath, Span};

/// The most bytes that a page may have; checked before any parser sees it.
pub const MOST_BYTES: usize = 2 << 20;

/// A file's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decoded<'a> {
    /// The whole file.
    pub text: &'a str,
    /// Where its content starts: behind the byte order mark, if it has one.
    pub start: usize,
}

/// Reads a file's bytes as text; `None` where they are none.
pub fn decode<'a>(file: &SourcePath, bytes: &'a [u8]) -> Judged<Option<Decoded<'a>>> {
    let refused = |diagnostic| Judged::new(None, Diagnostics::from_iter([diagnostic]));
    if bytes.len() > MOST_BYTES {
        let megabytes = |bytes: usize| bytes.div_ceil(1 << 20);
        let fault = FileTooBig { size: megabytes(bytes.len()), limit: megabytes(MOST_BYTES) };
        return refused(fault.in_file(file));
    }
    text(file, bytes).map_or_else(refused, |text| {
        let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        Judged::new(Some(Decoded { text, start }), Diagnostics::new())
    })
}

/// Reads bytes of any number as text, or says why they are none.
pub(crate) fn text<'a>(file: &SourcePath, bytes: &'a [u8]) -> Result<&'a str, Diagnostic> {
    if is_utf_16(bytes) {
        return Err(Utf16Text {}.in_file(file));
    }
    // Nearly all files are sound; of one that is not, the place is sought.
    let text = match simdutf8::basic::from_utf8(bytes).or_else(|_| std::str::from_utf8(bytes)) {
        Ok(text) => text,
        Err(error) => {
            let start = error.valid_up_to();
            let byte = bytes.get(start).map_or_else(String::new, |byte| format!("{byte:02X}"));
            let fault = NotUtf8 { byte };
            return Err(fault.at(file, Span::new(start..start + 1)));
        }
    };
    if let Some(place) = memchr::memchr(0, bytes) {
        return Err(NulCharacter {}.at(file, Span::new(place..place + 1)));
    }
    Ok(text)
}

/// Whether the bytes look like UTF-16 (or UTF-32): its mark, or a zero in every other of
/// the first bytes, as Latin letters have them there.
pub(crate) fn is_utf_16(bytes: &[u8]) -> bool {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return true;
    }
    let first = bytes.get(..bytes.len().min(64)).unwrap_or(bytes);
    let zeros =
        |parity: usize| first.iter().skip(parity).step_by(2).filter(|byte| **byte == 0).count();
    let half = first.len() / 2;
    half >= 2 && (zeros(0) * 2 > half || zeros(1) * 2 > half)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(bytes: &[u8]) -> (Option<Decoded<'_>>, Vec<Diagnostic>) {
        let file = SourcePath::new("content/help.ro.md").unwrap();
        let judged = decode(&file, bytes);
        (judged.value, judged.diagnostics.into_iter().collect())
    }

    #[test]
    fn text_is_taken_as_it_is() {
        let rows = [
            ("", 0),
            ("ș\r\nж\n", 0),
            ("\u{feff}ș", 3),
            // A mark in the middle is a character like any other.
            ("a\u{feff}", 0),
        ];
        for (text, start) in rows {
            assert_eq!(judged(text.as_bytes()), (Some(Decoded { text, start }), vec![]));
        }
        assert!(judged(&vec![b'a'; MOST_BYTES]).0.is_some());
    }

    #[test]
    fn other_bytes_are_refused_by_name() {
        let utf_16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let wide: Vec<u8> = utf_16("---\ntitle: Ajutor\n---\n");
        let swapped: Vec<u8> = "---\ntitle".encode_utf16().flat_map(u16::to_be_bytes).collect();
        let marked: Vec<u8> = utf_16("\u{feff}Маяк");
        let rows: [(&[u8], &str, Option<u32>); 8] = [
            (&wide, "utf-16-text", None),
            (&swapped, "utf-16-text", None),
            (&marked, "utf-16-text", None),
            (b"\xfe\xff", "utf-16-text", None),
            (b"ab\xe3c", "not-utf-8", Some(2)),
            (b"title\n\xf0\x9f", "not-utf-8", Some(6)),
            (b"title: a\0b and more words", "nul-character", Some(8)),
            (&[b'a'; MOST_BYTES + 1], "file-too-big", None),
        ];
        for (bytes, code, place) in rows {
            let (decoded, diagnostics) = judged(bytes);
            assert_eq!(decoded, None, "{code}");
            let [diagnostic] = diagnostics.as_slice() else { panic!("{diagnostics:?}") };
            assert_eq!(diagnostic.code.name, code);
            let span = diagnostic.place.as_ref().unwrap().span;
            assert_eq!(span.map(|span| span.start), place, "{code}");
        }
    }
}
