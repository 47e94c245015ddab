//! Addresses of the site: where an output stands, and how a link to it is printed.

use std::fmt;
use std::sync::Arc;

use memchr::memchr_iter;
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::source::has_plain_parts;

/// The place of a file in the site, such as `ro/parents/index.html`.
///
/// Parts are joined by `/`; none is empty, `.` or `..`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutputPath(Arc<str>);

impl OutputPath {
    /// Checks and takes a path; `None` where it could leave the output folder.
    pub fn new(path: &str) -> Option<Self> {
        let refused = |byte: u8| matches!(byte, b'\\' | 0 | b'?' | b'#' | b'%');
        let sound = has_plain_parts(path) && !path.bytes().any(refused);
        sound.then(|| Self(path.into()))
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Two outputs that differ only in this key cannot stand on every file system.
    pub fn collision_key(&self) -> String {
        use unicode_normalization::UnicodeNormalization;
        if self.0.is_ascii() {
            return self.0.to_ascii_lowercase();
        }
        self.0.nfc().collect::<String>().to_lowercase()
    }
}

impl fmt::Display for OutputPath {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Debug for OutputPath {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:?}", &*self.0)
    }
}

impl Serialize for OutputPath {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for OutputPath {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Checked)
    }
}

/// Takes a path from wherever it is written, without a copy.
struct Checked;

impl Visitor<'_> for Checked {
    type Value = OutputPath;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a path of the site")
    }

    fn visit_str<E: Error>(self, path: &str) -> Result<OutputPath, E> {
        OutputPath::new(path).ok_or_else(|| E::custom("not a path of the site"))
    }
}

/// How links to pages end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum LinkStyle {
    /// `../help/`: for web servers.
    #[default]
    Folders,
    /// `../help/index.html`: also opens from a folder on a disk or an unpacked zip.
    Files,
}

/// A link to an output of the site, with the heading it leads to.
#[derive(Clone, Copy, Debug)]
pub struct Href<'a> {
    /// The output.
    pub target: &'a OutputPath,
    /// The id behind `#`.
    pub fragment: Option<&'a str>,
}

impl<'a> Href<'a> {
    /// A link to the start of an output.
    pub fn to(target: &'a OutputPath) -> Self {
        Self { target, fragment: None }
    }

    /// The link as written on the page `from`: relative, so that it works under any base
    /// path and in any package.
    pub fn relative(&self, from: &OutputPath, style: LinkStyle) -> String {
        if from == self.target
            && let Some(fragment) = self.fragment
        {
            return format!("#{fragment}");
        }
        let target = self.styled(style);
        let (from, shared) = (from.as_str(), shared_folders(from.as_str(), target));
        let up = memchr_iter(b'/', &from.as_bytes()[shared..]).count();
        let fragment = self.fragment.map_or(0, |fragment| 1 + fragment.len());
        let length = UP.len() * up + (target.len() - shared) + fragment;
        let mut link = String::with_capacity(length.max(UP.len()));
        for _ in 0..up {
            link.push_str(UP);
        }
        link.push_str(&target[shared..]);
        if link.is_empty() {
            link.push_str("./");
        }
        self.with_fragment(link)
    }

    /// The link below `base`, an address that ends in `/`: for feeds, canonical links and
    /// pages that a server shows under any address.
    pub fn absolute(&self, base: &str, style: LinkStyle) -> String {
        self.with_fragment(format!("{base}{}", self.styled(style)))
    }

    fn styled(&self, style: LinkStyle) -> &'a str {
        match style {
            LinkStyle::Files => &self.target.0,
            LinkStyle::Folders => match self.target.0.strip_suffix("index.html") {
                Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
                _ => &self.target.0,
            },
        }
    }

    fn with_fragment(&self, mut link: String) -> String {
        if let Some(fragment) = self.fragment {
            link.push('#');
            link.push_str(fragment);
        }
        link
    }
}

/// One folder up.
const UP: &str = "../";

/// How many bytes of whole folders two paths share from the start.
fn shared_folders(left: &str, right: &str) -> usize {
    let same = left.bytes().zip(right.bytes()).take_while(|(left, right)| left == right).count();
    left.as_bytes()[..same].iter().rposition(|byte| *byte == b'/').map_or(0, |at| at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(path: &str) -> OutputPath {
        OutputPath::new(path).unwrap()
    }

    #[test]
    fn links_are_relative_to_their_page() {
        let from = path("ro/parents/secrets/index.html");
        let cases = [
            ("ro/parents/signs/index.html", "../signs/", "../signs/index.html"),
            ("ro/parents/index.html", "../", "../index.html"),
            ("ro/parents/secrets/index.html", "./", "index.html"),
            ("ro/parents/secrets/easy/index.html", "easy/", "easy/index.html"),
            ("index.html", "../../../", "../../../index.html"),
            ("assets/a.css", "../../../assets/a.css", "../../../assets/a.css"),
            ("ro/parents-too/index.html", "../../parents-too/", "../../parents-too/index.html"),
        ];
        for (to, folders, files) in cases {
            let target = path(to);
            let href = Href::to(&target);
            assert_eq!(href.relative(&from, LinkStyle::Folders), folders);
            assert_eq!(href.relative(&from, LinkStyle::Files), files);
        }
        assert_eq!(
            Href::to(&path("ro/index.html")).relative(&path("index.html"), LinkStyle::Folders),
            "ro/"
        );
        assert_eq!(
            Href::to(&path("index.html")).relative(&path("404.html"), LinkStyle::Folders),
            "./"
        );
    }

    #[test]
    fn links_can_be_absolute_and_carry_a_heading() {
        let page = path("ro/help/index.html");
        let href = Href { target: &page, fragment: Some("now") };
        assert_eq!(href.relative(&page, LinkStyle::Folders), "#now");
        assert_eq!(
            href.absolute("https://example.org/x/", LinkStyle::Folders),
            "https://example.org/x/ro/help/#now"
        );
    }
}
