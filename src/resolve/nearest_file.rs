//! The file that an author may have meant by a name that no file has.
//!
//! First one whose name differs in small and capital letters, in `.jpeg` for `.jpg`, or in
//! how letters with marks are stored; then, in the same folder, a slip; then one of the very
//! name in another folder.

use rustc_hash::FxHashMap;
use unicode_normalization::UnicodeNormalization;

use crate::config::shape::id_from;
use crate::source::SourcePath;
use crate::tree::nearest::nearest;

/// The files that pages can name.
pub(super) struct Known {
    files: Vec<SourcePath>,
    by_path: FxHashMap<String, usize>,
    by_folder: FxHashMap<String, Vec<usize>>,
    by_name: FxHashMap<String, Vec<usize>>,
}

/// What is said of a file that is not there.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Answer {
    /// The file that is meant, as seen from the page.
    pub(super) nearest: Option<String>,
    /// A plain name for a file that is there and looks the same.
    pub(super) plain: Option<String>,
}

impl Known {
    pub(super) fn new(files: Vec<SourcePath>) -> Self {
        let mut known = Self {
            files: Vec::new(),
            by_path: FxHashMap::default(),
            by_folder: FxHashMap::default(),
            by_name: FxHashMap::default(),
        };
        for (at, file) in files.iter().enumerate() {
            known.by_path.insert(folded(file.as_str()), at);
            known.by_folder.entry(folded(file.folder())).or_default().push(at);
            known.by_name.entry(folded(file.file_name())).or_default().push(at);
        }
        known.files = files;
        known
    }

    /// What to say on `page` of a missing file.
    pub(super) fn answer(&self, page: &SourcePath, missing: &SourcePath) -> Answer {
        let Some(found) = self.meant(missing) else { return Answer::default() };
        let name = found.file_name();
        if name.nfc().eq(missing.file_name().nfc()) && name != missing.file_name() {
            let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
            let composed: String = stem.nfc().collect();
            let plain = format!("{}.{}", id_from(&composed), ending.to_lowercase());
            return Answer { nearest: None, plain: Some(plain) };
        }
        Answer { nearest: Some(seen_from(page, found)), plain: None }
    }

    fn meant(&self, missing: &SourcePath) -> Option<&SourcePath> {
        let file = |at: &usize| self.files.get(*at);
        if let Some(at) = self.by_path.get(&folded(missing.as_str())) {
            return file(at);
        }
        let beside = self.by_folder.get(&folded(missing.folder())).map_or(&[][..], Vec::as_slice);
        let names = beside.iter().filter_map(file).map(SourcePath::file_name);
        if let Some(name) = nearest(missing.file_name(), names) {
            return beside.iter().filter_map(file).find(|file| file.file_name() == name);
        }
        match self.by_name.get(&folded(missing.file_name())).map(Vec::as_slice) {
            Some([one]) => file(one),
            _ => None,
        }
    }
}

/// A path without what authors do not see, or write one way or the other.
fn folded(path: &str) -> String {
    let path = path.nfc().collect::<String>().to_lowercase();
    match path.strip_suffix(".jpeg") {
        Some(stem) => format!("{stem}.jpg"),
        None => path,
    }
}

/// The path of a file as a page names it.
fn seen_from(page: &SourcePath, file: &SourcePath) -> String {
    let own: Vec<&str> = page.folder().split('/').collect();
    let other: Vec<&str> = file.folder().split('/').collect();
    let shared = own.iter().zip(&other).take_while(|(left, right)| left == right).count();
    let up = own.iter().skip(shared).map(|_| "..");
    let down = other.iter().skip(shared).copied();
    up.chain(down).chain([file.file_name()]).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_that_is_meant_is_named_as_the_page_sees_it() {
        let path = |path: &str| SourcePath::new(path).unwrap();
        let known = Known::new(
            [
                "content/parents/Turn.JPG",
                "content/parents/wave.svg",
                "content/pictures/leaflet.pdf",
                "content/pictures/s\u{326}i.png",
                "content/teens/a.pdf",
                "content/parents/deep/a.pdf",
            ]
            .map(path)
            .to_vec(),
        );
        let page = path("content/parents/turn.ro.md");
        let named = |nearest: &str| Answer { nearest: Some(nearest.to_owned()), plain: None };
        for (missing, answer) in [
            ("content/parents/turn.jpg", named("Turn.JPG")),
            ("content/parents/turn.jpeg", named("Turn.JPG")),
            ("content/parents/wav.svg", named("wave.svg")),
            ("content/parents/leaflet.pdf", named("../pictures/leaflet.pdf")),
            ("content/Pictures/leaflet.pdf", named("../pictures/leaflet.pdf")),
            ("content/parents/deep/A.pdf", named("deep/a.pdf")),
            ("content/parents/logo.svg", Answer::default()),
            ("content/parents/a.pdf", Answer::default()),
            ("content/parents/unlike.docx", Answer::default()),
            ("content/pictures/și.png", Answer { nearest: None, plain: Some("si.png".to_owned()) }),
        ] {
            assert_eq!(known.answer(&page, &path(missing)), answer, "{missing}");
        }
    }
}
