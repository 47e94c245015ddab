//! Whether a text can have numbers or addresses in it at all: most have none, and need not
//! be gone through sign by sign.
//!
//! A number has three digits; an address has a point with a letter behind it. Whatever
//! [`super::find`] finds, a [`Hint`] has seen.

use crate::bytes;
use crate::typography::is_letter;

/// The fewest digits that are a number.
const DIGITS: usize = 3;

/// What has been seen of a text that comes in pieces.
#[derive(Debug, Default)]
pub(in crate::parse) struct Hint {
    digits: usize,
    after_point: bool,
    has_point: bool,
}

impl Hint {
    /// Reads a piece that goes on where the one before ended.
    pub(in crate::parse) fn read(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        let signs = text.as_bytes();
        self.digits += bytes::digits(signs);
        let mut points = memchr::memchr_iter(b'.', signs);
        self.has_point = self.has_point
            || (self.after_point && starts_with_letter(text))
            || points.any(|at| text.get(at + 1..).is_some_and(starts_with_letter));
        self.after_point = signs.last() == Some(&b'.');
    }

    /// Something that is no text stands here, such as the end of a line.
    pub(in crate::parse) fn pause(&mut self) {
        self.after_point = false;
    }

    /// Whether there may be numbers.
    pub(super) fn of_numbers(&self) -> bool {
        self.digits >= DIGITS
    }

    /// Whether there may be addresses.
    pub(super) fn of_addresses(&self) -> bool {
        self.has_point
    }

    /// Whether there may be anything.
    pub(in crate::parse) fn of_any(&self) -> bool {
        self.of_numbers() || self.of_addresses()
    }
}

/// Whether a text in Markdown may have anything, whatever pieces it has: a look at its bytes
/// that most texts need no more than.
pub(in crate::parse) fn may_have_any(written: &str) -> bool {
    let signs = written.as_bytes();
    // An entity may be any sign.
    let is_joint = |at: usize| {
        signs.get(at) == Some(&b'&') || written.get(at + 1..).is_some_and(may_begin_with_letter)
    };
    bytes::digits(signs) >= DIGITS || memchr::memchr2_iter(b'.', b'&', signs).any(is_joint)
}

/// Whether the text of Markdown may begin with a letter: it does so itself, or a mark may
/// stand before the letter.
fn may_begin_with_letter(written: &str) -> bool {
    // Emphasis ends or begins here, or the stars are words themselves.
    let rest = written.trim_start_matches(['*', '_']);
    match rest.as_bytes().first() {
        None => false,
        Some(first) if first.is_ascii_punctuation() => true,
        Some(_) => starts_with_letter(rest),
    }
}

/// In an address, the last name has letters alone.
fn starts_with_letter(text: &str) -> bool {
    text.chars().next().is_some_and(is_letter)
}

#[cfg(test)]
mod tests {
    use super::super::{addresses, numbers};
    use super::*;
    use proptest::prelude::*;

    fn hint<'a>(pieces: impl IntoIterator<Item = &'a str>) -> Hint {
        let mut hint = Hint::default();
        pieces.into_iter().for_each(|piece| hint.read(piece));
        hint
    }

    #[test]
    fn what_most_texts_have_is_nothing() {
        for text in ["", "Nu. Da.", "7–9", "Așa.»", "3.5", "a. b", "v1.2", "…", "a.\u{fffc}"]
        {
            assert!(!hint([text]).of_any(), "{text}");
        }
        for text in ["112", "a.ro", "1 12", "„a.ж", "a.1a.md 3"] {
            assert!(hint([text]).of_any(), "{text}");
        }
        assert!(hint(["a", ".", "", "md"]).of_any());
        assert!(hint(["1", " 1", "6"]).of_any());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4096))]
        #[test]
        fn what_is_found_has_been_seen(
            pieces in prop::collection::vec(
                "([a-c.0-9 +@:/()ș\u{a0}\u{fffc}İⒶ-]{0,12}|(https?://)?(www\\.)?[a-c1.@İⒶǅ-]{0,10}(\\.(md|ro|Ⓐß|ﬁ))?|\
                  (\\+|00|)[0-9 .()-]{0,12}|116 ?[0-9]{3})",
                0..5,
            ),
        ) {
            let text = pieces.concat();
            let whole = hint([text.as_str()]);
            let parts = hint(pieces.iter().map(String::as_str));
            prop_assert_eq!(whole.of_numbers(), parts.of_numbers());
            prop_assert_eq!(whole.of_addresses(), parts.of_addresses());
            prop_assert!(whole.of_numbers() || numbers(&text).is_empty());
            prop_assert!(whole.of_addresses() || addresses(&text).is_empty());
        }
    }
}
