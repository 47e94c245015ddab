//! Pages in little memory. The pages of a section are nearly alike: each is packed against
//! one of them, their model, and then takes about an eighth of its room.
//!
//! A disk could hold them as well, but may be full, slow, or memory itself.

use std::ops::RangeInclusive;
use std::sync::{Arc, Mutex, PoisonError};

use lz4_flex::block::{compress_with_dict, decompress_with_dict};
use rustc_hash::FxHashMap;

use crate::model::output::OutputPath;

/// Bytes in memory.
#[derive(Clone, Debug)]
pub(super) enum Kept {
    /// As they are.
    Whole(Arc<[u8]>),
    /// As a page that is packed.
    Packed(Arc<Packed>),
}

/// A page that is packed.
#[derive(Debug)]
pub(super) struct Packed {
    bytes: Box<[u8]>,
    /// How many bytes it has when it is whole.
    length: usize,
    /// What it was packed against.
    model: Arc<[u8]>,
}

impl Kept {
    /// The bytes as they were.
    pub(super) fn whole(&self) -> Arc<[u8]> {
        match self {
            Self::Whole(bytes) => Arc::clone(bytes),
            // What was packed against a model comes back with it: both never change.
            Self::Packed(page) => decompress_with_dict(&page.bytes, page.length, &page.model)
                .unwrap_or_default()
                .into(),
        }
    }
}

/// The models of one site, by section: of each, a page as it is.
#[derive(Debug, Default)]
pub(super) struct Models(Mutex<FxHashMap<Box<str>, Arc<[u8]>>>);

impl Models {
    /// Keeps an output: a page packed, anything else as it is. Pictures and recordings are
    /// packed already, and asked for in parts.
    pub(super) fn keep(&self, path: &OutputPath, bytes: &[u8]) -> Kept {
        if !path.as_str().ends_with(".html") {
            return Kept::Whole(bytes.into());
        }
        let model = self.of(section(path.as_str()), bytes);
        let packed = compress_with_dict(bytes, &model).into_boxed_slice();
        Kept::Packed(Arc::new(Packed { bytes: packed, length: bytes.len(), model }))
    }

    /// The model of a section, which may be this page; an empty one while there is none.
    fn of(&self, section: &str, page: &[u8]) -> Arc<[u8]> {
        let mut models = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(model) = models.get(section) {
            return Arc::clone(model);
        }
        if !MODEL.contains(&page.len()) {
            return Arc::default();
        }
        let model: Arc<[u8]> = page.into();
        models.insert(section.into(), Arc::clone(&model));
        model
    }
}

/// How long a model is: redirects are like no other page, and the packer sees no further.
const MODEL: RangeInclusive<usize> = 4 << 10..=64 << 10;

/// The section that a page stands in, such as `ro/parents`: the folders above its own, two
/// at most, so that there are few models.
fn section(path: &str) -> &str {
    let above = |path| str::rsplit_once(path, '/').map_or("", |(folder, _)| folder);
    let folders = above(above(path));
    let end = folders.match_indices('/').nth(1).map_or(folders.len(), |(end, _)| end);
    folders.get(..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn path(path: &str) -> OutputPath {
        OutputPath::new(path).unwrap()
    }

    /// How much room bytes take, beside their model.
    fn room(kept: &Kept) -> usize {
        match kept {
            Kept::Whole(bytes) => bytes.len(),
            Kept::Packed(page) => page.bytes.len(),
        }
    }

    /// A page of many words that no other text has.
    fn page(seed: u32, words: u32) -> String {
        let word = |at: u32| blake3::hash(&(seed * 100_000 + at).to_le_bytes()).to_hex();
        (0..words).map(|at| format!("<p>{}", word(at))).collect()
    }

    #[test]
    fn whatever_is_kept_comes_back_as_it_was() {
        let models = Models::default();
        let frame = page(1, 300);
        let long = page(2, 2000);
        for (at, bytes) in [
            ("ro/index.html", frame.as_bytes()),
            ("ro/parents/a/index.html", frame.as_bytes()),
            ("ro/parents/b/index.html", format!("{frame}b").as_bytes()),
            ("ro/parents/c/index.html", format!("{long}{frame}{long}").as_bytes()),
            ("ro/parents/d/index.html", b""),
            ("ro/parents/e/index.html", b"\xff"),
            ("404.html", b"not found"),
            ("film.mp4", frame.as_bytes()),
        ] {
            assert_eq!(&*models.keep(&path(at), bytes).whole(), bytes, "{at}");
        }
    }

    proptest! {
        #[test]
        fn pages_made_of_any_pieces_come_back(
            pieces in prop::collection::vec("[a-c<>/ ]{0,40}|ș{0,9}", 1..20),
            pages in prop::collection::vec(prop::collection::vec((0..20usize, 0..200usize), 0..40), 1..5),
        ) {
            let models = Models::default();
            for page in pages {
                let piece = |(at, times): &(usize, usize)| pieces[at % pieces.len()].repeat(*times);
                let page: String = page.iter().map(piece).collect();
                let kept = models.keep(&path("ro/parents/a/index.html"), page.as_bytes());
                prop_assert_eq!(&*kept.whole(), page.as_bytes());
            }
        }
    }

    #[test]
    fn a_page_takes_little_more_room_than_what_it_alone_says() {
        let models = Models::default();
        let frame = page(1, 300);
        let keep = |at: &str, text: &str| room(&models.keep(&path(at), text.as_bytes()));
        assert!(keep("ro/parents/moved/index.html", "<meta http-equiv=refresh>") < 50);
        keep("ro/parents/a/index.html", &frame);
        assert!(keep("ro/parents/b/index.html", &format!("{frame}{}", page(2, 3))) < 500);
        assert!(keep("ro/parents/deep/er/c/index.html", &frame) < 200);
        assert_eq!(keep("ro/parents/frame.txt", &frame), frame.len());
    }

    #[test]
    fn pages_of_a_section_stand_side_by_side_or_deeper() {
        for (page, expected) in [
            ("404.html", ""),
            ("ro/index.html", ""),
            ("ro/parents/index.html", "ro"),
            ("ro/parents/friends/index.html", "ro/parents"),
            ("ro/parents/friends/old/index.html", "ro/parents"),
            ("ro/parents/friends.html", "ro"),
        ] {
            assert_eq!(section(page), expected, "{page}");
        }
    }
}
