//! Places in the campaign's own files: which file, and which bytes of it.
//!
//! Everything that can be wrong with a campaign is said at a [`Place`]. Lines and
//! columns are worked out only when a message is printed.

use std::fmt;
use std::hash::{Hash, Hasher};

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The path of a file below the campaign's root, with `/` between its parts.
///
/// It has no empty part, no `.` and no `..`, and does not start with `/`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourcePath(std::sync::Arc<str>);

impl SourcePath {
    /// Checks and takes a path; `None` where it could leave the root.
    pub fn new(path: &str) -> Option<Self> {
        let sound = has_plain_parts(path) && memchr::memchr2(b'\\', 0, path.as_bytes()).is_none();
        sound.then(|| Self(path.into()))
    }

    /// The path as text, with `/` between its parts.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The folder that holds the file; empty at the root.
    pub fn folder(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// The last part of the path.
    pub fn file_name(&self) -> &str {
        self.0.rsplit_once('/').map_or(&self.0, |(_, name)| name)
    }

    /// Whether the file holds what all pages build upon: the campaign's settings, or its data.
    pub fn is_data(&self) -> bool {
        self.folder().is_empty() || self.0.starts_with("content/_data/")
    }

    /// The path of `relative` as written in this file, with `.` and `..` worked out;
    /// `None` where it would leave the campaign.
    pub fn join(&self, relative: &str) -> Option<Self> {
        let mut parts: Vec<&str> =
            self.folder().split('/').filter(|part| !part.is_empty()).collect();
        for part in relative.split('/') {
            match part {
                "" | "." => {}
                ".." => {
                    parts.pop()?;
                }
                part => parts.push(part),
            }
        }
        Self::new(&parts.join("/"))
    }
}

/// Whether none of the parts between `/` is empty, `.` or `..`.
pub(crate) fn has_plain_parts(path: &str) -> bool {
    let bytes = path.as_bytes();
    let mut start = 0;
    memchr::memchr_iter(b'/', bytes).chain([bytes.len()]).all(|end| {
        let part = &bytes[start..end];
        start = end + 1;
        !matches!(part, b"" | b"." | b"..")
    })
}

impl fmt::Display for SourcePath {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Debug for SourcePath {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:?}", &*self.0)
    }
}

impl Serialize for SourcePath {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for SourcePath {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let path = <&str>::deserialize(deserializer)?;
        Self::new(path).ok_or_else(|| D::Error::custom("not a path below the root"))
    }
}

/// A range of bytes in a file, front matter and byte order mark included.
///
/// Two spans always compare equal and hash alike: a value that only moved within its
/// file is the same value, so an edit above a heading does not change an outline.
/// Order diagnostics with [`Span::range`].
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// The span of `range`; offsets beyond 4 GiB (which no file may have) are clamped.
    pub fn new(range: std::ops::Range<usize>) -> Self {
        let clamp = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Self { start: clamp(range.start), end: clamp(range.end) }
    }

    /// The bytes as a range.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The same span in a text that starts `offset` bytes later in the file.
    pub fn shifted(self, offset: usize) -> Self {
        Self::new(self.start as usize + offset..self.end as usize + offset)
    }
}

impl PartialEq for Span {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Span {}

impl Hash for Span {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

/// A value and where it is written.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// Its bytes.
    pub span: Span,
}

impl<T> Located<T> {
    /// A value with its span.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}

/// A place that a diagnostic speaks of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The file.
    pub file: SourcePath,
    /// The bytes; `None` where the whole file is meant.
    pub span: Option<Span>,
}

impl Place {
    /// A whole file.
    pub fn file(file: &SourcePath) -> Self {
        Self { file: file.clone(), span: None }
    }

    /// Some bytes of a file.
    pub fn at(file: &SourcePath, span: Span) -> Self {
        Self { file: file.clone(), span: Some(span) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_never_leaves_the_root() {
        for path in ["", "/a", "a//b", "../a", "a/../b", "a/.", "a\\b", "a\0"] {
            assert!(SourcePath::new(path).is_none(), "{path:?}");
        }
        let page = SourcePath::new("content/parents/safe.ro.md").unwrap();
        assert_eq!(page.join("../help.md").unwrap().as_str(), "content/help.md");
        assert_eq!(page.join("./x.jpg").unwrap().as_str(), "content/parents/x.jpg");
        assert!(page.join("../../../x").is_none());
    }
}
