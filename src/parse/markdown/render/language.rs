//! Language tags on passages.

use crate::config::tag;

/// A language that a passage is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Language {
    /// The tag in its canonical form.
    pub(super) tag: String,
    /// Whether it is written from right to left.
    pub(super) right_to_left: bool,
}

/// Reads a language tag, if it is one.
pub(super) fn read(written: &str) -> Option<Language> {
    let tag = tag::canonical(written)?;
    Some(Language { right_to_left: tag::is_right_to_left(&tag), tag })
}
