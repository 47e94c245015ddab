//! A page composed of pieces of other files, and the way from a place in it to a place in
//! them.

use crate::assets::theme::ThemeFile;
use crate::source::{Place, SourcePath, Span};

/// What examples write for a help service.
const SERVICE: &[u8] = b"SERVICE";

/// Where each piece of a file comes from.
#[derive(Clone, Debug)]
pub(super) struct Origin {
    /// The pieces in their order; what lies before the first belongs to it.
    pieces: Vec<Piece>,
}

/// A piece of a composed file: it reaches to the start of the next one.
#[derive(Clone, Debug)]
struct Piece {
    start: usize,
    file: SourcePath,
    /// Its first byte in `file`.
    from: usize,
    /// The byte behind its last in `file`.
    until: usize,
}

impl Origin {
    /// Of a file that is a copy of another.
    pub(super) fn whole(file: &ThemeFile) -> Self {
        let until = file.bytes.len();
        Self { pieces: vec![Piece { start: 0, file: file.source.clone(), from: 0, until }] }
    }

    /// The place in the file that the bytes came from: the first line of a text that
    /// begins a piece stands for what the program wrote above it.
    pub(super) fn place(&self, span: Option<Span>) -> Place {
        let range = span.map(Span::range).unwrap_or_default();
        let at = self.pieces.partition_point(|piece| piece.start <= range.start).max(1);
        // A composed page has a piece: without one it is not made.
        let piece = &self.pieces[at - 1];
        let within =
            |offset: usize| (piece.from + offset.saturating_sub(piece.start)).min(piece.until);
        let is_in_piece = range.start >= piece.start;
        let span = span.filter(|_| is_in_piece).map(|_| {
            let start = within(range.start);
            Span::new(start..within(range.end).max(start))
        });
        Place { file: piece.file.clone(), span }
    }
}

/// Puts a page together.
pub(super) struct Composer<'a> {
    service: Option<&'a str>,
    bytes: Vec<u8>,
    pieces: Vec<Piece>,
}

impl<'a> Composer<'a> {
    /// An empty page; `service` is the id that stands in for [`SERVICE`].
    pub(super) fn new(service: Option<&'a str>) -> Self {
        Self { service, bytes: Vec::new(), pieces: Vec::new() }
    }

    /// Adds words of the program.
    pub(super) fn own(&mut self, text: &str) {
        self.bytes.extend_from_slice(text.as_bytes());
    }

    /// Adds a file, with a service in place of each [`SERVICE`].
    pub(super) fn example(&mut self, file: &ThemeFile) {
        const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";
        let text: &[u8] = &file.bytes;
        let mut from = if text.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 };
        let service = self.service.map(str::as_bytes).unwrap_or(SERVICE);
        for at in memchr::memmem::find_iter(text, SERVICE) {
            let until = at + SERVICE.len();
            let is_letter = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
            if is_letter(at.checked_sub(1).and_then(|at| text.get(at)))
                || is_letter(text.get(until))
            {
                continue;
            }
            self.piece(file, from, at, None);
            self.piece(file, at, until, Some(service));
            from = until;
        }
        self.piece(file, from, text.len(), None);
    }

    /// Adds the bytes of a file from one offset to another, or others for them.
    fn piece(&mut self, file: &ThemeFile, from: usize, until: usize, instead: Option<&[u8]>) {
        let start = self.bytes.len();
        self.pieces.push(Piece { start, file: file.source.clone(), from, until });
        let bytes = instead.or_else(|| file.bytes.get(from..until)).unwrap_or_default();
        self.bytes.extend_from_slice(bytes);
    }

    /// The page; `None` where it has no example.
    pub(super) fn finish(self) -> Option<(Vec<u8>, Origin)> {
        (!self.pieces.is_empty()).then_some((self.bytes, Origin { pieces: self.pieces }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> ThemeFile {
        let source = SourcePath::new(path).unwrap();
        ThemeFile { source, embedded: true, bytes: text.as_bytes().into() }
    }

    #[test]
    fn each_word_of_a_page_is_found_again_in_its_file() {
        let first = file("themes/default/a.md", "\u{feff}One :contact[SERVICE] and two.\n");
        let second = file("themes/default/b.md", "SERVICES stay. Three.\n");
        let mut page = Composer::new(Some("a-long-name-of-a-service"));
        page.own("---\n---\n");
        page.example(&first);
        page.own("\n## B\n");
        page.example(&second);
        let (bytes, origin) = page.finish().unwrap();
        let text = String::from_utf8(bytes).unwrap();
        assert!(text.contains("One :contact[a-long-name-of-a-service] and two."), "{text}");
        assert!(text.contains("SERVICES stay."), "{text}");
        for (word, source) in [("One", &first), ("two", &first), ("stay", &second)] {
            let at = text.find(word).unwrap();
            let place = origin.place(Some(Span::new(at..at + word.len())));
            assert_eq!(place.file, source.source);
            let range = place.span.unwrap().range();
            assert_eq!(&source.bytes[range], word.as_bytes());
        }
        let at = text.find("a-long").unwrap();
        let range = origin.place(Some(Span::new(at..at + 24))).span.unwrap().range();
        assert_eq!(&first.bytes[range], b"SERVICE");
        // What the program wrote has no line of its own.
        let place = origin.place(Some(Span::new(0..3)));
        assert_eq!((place.file, place.span.is_none()), (first.source, true));
        let past = origin.place(Some(Span::new(9_998..9_999))).span.unwrap();
        assert_eq!(past.range(), second.bytes.len()..second.bytes.len());
    }
}
