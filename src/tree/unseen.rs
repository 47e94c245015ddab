//! Characters that nobody sees: in an address, a number or a name they make it another one,
//! and those that change the direction of writing can disguise any text.

use std::ops::Range;

use super::MOST_FAULTS;
use super::faults::HiddenCharacter;
use super::nearest::excerpt;
use crate::diagnostic::{Diagnostic, Diagnostics, Fault, Severity};
use crate::model::scheme::is_invisible;
use crate::source::{SourcePath, Span};

/// A text without what nobody sees in it, and the fault where there is such a thing.
pub(super) fn without(text: &str, whole: Span, file: &SourcePath) -> Option<(String, Diagnostic)> {
    let (at, fault, seen) = first(text, is_invisible)?;
    let right = (!seen.trim().is_empty()).then(|| excerpt(seen.trim()));
    let fault = HiddenCharacter { right, ..fault };
    Some((seen, fault.at(file, place(whole, text, at))))
}

/// The first of some characters that nobody sees in a text which cannot be read, if nothing
/// else is wrong with it. In YAML a byte order mark is the only one that no word can have.
pub(super) fn alone(
    text: &str,
    is_one: impl Fn(char) -> bool + Copy,
    reads: impl FnOnce(&str) -> bool,
) -> Option<(Range<usize>, HiddenCharacter)> {
    let (at, fault, seen) = first(text, is_one)?;
    reads(&seen).then_some((at, fault))
}

/// The first of some characters in a text, with its fault, and the text without any of them.
fn first(
    text: &str,
    is_one: impl Fn(char) -> bool + Copy,
) -> Option<(Range<usize>, HiddenCharacter, String)> {
    let at = if text.is_ascii() { None } else { text.find(is_one) }?;
    let letter = text.get(at..)?.chars().next()?;
    let seen = text.chars().filter(|letter| !is_one(*letter)).collect();
    Some((at..at + letter.len_utf8(), fault(letter), seen))
}

/// Where a character of a value stands: behind its quotation mark, if it has one; where the
/// value is not written as it is read, the whole value.
fn place(whole: Span, text: &str, at: Range<usize>) -> Span {
    let range = whole.range();
    let marks = match range.len().checked_sub(text.len()) {
        Some(0) => 0,
        Some(2) => 1,
        _ => return whole,
    };
    Span::new(at).shifted(range.start + marks)
}

fn fault(letter: char) -> HiddenCharacter {
    let kind = match letter {
        '\u{ad}' => "hyphen",
        '\u{200b}' => "space",
        '\u{200c}' | '\u{200d}' | '\u{2060}' => "joiner",
        '\u{feff}' => "mark",
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => "direction",
        _ => "control",
    };
    HiddenCharacter { code: format!("U+{:04X}", u32::from(letter)), kind, right: None }
}

/// Tells of characters that change the direction of writing in the text of a file, once a line.
/// Beside letters that are written from right to left they have their place, but for those
/// that turn letters against their own direction.
pub(crate) fn judge_direction(file: &SourcePath, text: &str, diagnostics: &mut Diagnostics) {
    let bytes = text.as_bytes();
    let mut told = 0;
    let mut line = Line::default();
    for at in memchr::memchr_iter(0xE2, bytes) {
        let turns = match bytes.get(at + 1..at + 3) {
            Some([0x80, 0xAD | 0xAE]) => true,
            Some([0x80, 0xAA..=0xAC] | [0x81, 0xA6..=0xA9]) => false,
            _ => continue,
        };
        if at >= line.end {
            line = Line::around(text, at);
        }
        if line.is_told || told == MOST_FAULTS || (line.is_right_to_left && !turns) {
            continue;
        }
        line.is_told = true;
        told += 1;
        let letter = text.get(at..).and_then(|rest| rest.chars().next()).unwrap_or_default();
        let mut found = fault(letter).at(file, Span::new(at..at + 3));
        found.severity = Severity::Warning;
        diagnostics.push(found);
    }
}

/// The line that is looked at.
#[derive(Default)]
struct Line {
    end: usize,
    is_right_to_left: bool,
    is_told: bool,
}

impl Line {
    fn around(text: &str, at: usize) -> Self {
        let (before, behind) = text.split_at_checked(at).unwrap_or((text, ""));
        let start = before.rfind('\n').map_or(0, |end| end + 1);
        let end = at + behind.find('\n').unwrap_or(behind.len());
        let line = text.get(start..end).unwrap_or("");
        Self { end, is_right_to_left: line.contains(is_right_to_left), is_told: false }
    }
}

/// Hebrew, Arabic and the scripts beside them.
fn is_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<usize> {
        let file = SourcePath::new("content/a.ro.md").unwrap();
        let mut diagnostics = Diagnostics::new();
        judge_direction(&file, text, &mut diagnostics);
        let places = diagnostics.iter().filter_map(|found| found.place.as_ref()?.span);
        places.map(|span| span.range().start).collect()
    }

    #[test]
    fn a_changed_direction_is_told_once_a_line() {
        for (text, places) in [
            ("„a” – b\u{200b}\u{200d}\u{ad}", vec![]),
            ("a \u{202e}b\u{202c} c", vec![2]),
            ("a\n\u{2066}b\u{2069}\r\nc \u{202a}d", vec![2, 13]),
            ("\u{5d0} \u{2067}\u{5d1}\u{2069}", vec![]),
            ("\u{5d0} \u{202d}a", vec![3]),
            ("\u{2066}\n\u{5d0}\u{2067}", vec![0]),
        ] {
            assert_eq!(told(text), places, "{text:?}");
        }
        assert_eq!(told(&"\u{202e}\n".repeat(1000)).len(), MOST_FAULTS);
        assert_eq!(told(&"\u{2067}\u{5d0}".repeat(100_000)).len(), 0);
    }
}
