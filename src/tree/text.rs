//! What YAML and TOML have in common: dates, and characters that no text may hold.

use jiff::civil::Date;

use super::Value;
use super::faults::{HiddenCharacter, ImpossibleDate};
use crate::diagnostic::{Diagnostics, Fault};
use crate::source::{SourcePath, Span};

/// Takes a text, unless an escape put a control character into it: such a character is
/// seen by nobody and is not allowed in HTML.
pub(super) fn checked(
    text: String,
    file: &SourcePath,
    span: Span,
    diagnostics: &mut Diagnostics,
) -> Value {
    let hidden =
        |letter: &char| letter.is_control() && !matches!(letter, '\n' | '\r' | '\t' | '\u{85}');
    match text.chars().find(hidden) {
        None => Value::Text(text),
        Some(letter) => {
            let code = format!("U+{:04X}", u32::from(letter));
            diagnostics.push(HiddenCharacter { code, kind: "control", right: None }.at(file, span));
            Value::Refused
        }
    }
}

/// A date if `text` has the form of one, or the fault of a day that does not exist.
pub(super) fn date(text: &str) -> Option<Result<Date, ImpossibleDate>> {
    let bytes = text.as_bytes();
    let shaped = bytes.len() == 10
        && bytes.iter().enumerate().all(|(place, byte)| match place {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    let number = |range: std::ops::Range<usize>| text.get(range)?.parse::<i16>().ok();
    let (year, month, day) = (shaped.then_some(())).and_then(|()| {
        Some((number(0..4)?, i8::try_from(number(5..7)?).ok()?, i8::try_from(number(8..10)?).ok()?))
    })?;
    Some(Date::new(year, month, day).map_err(|_| ImpossibleDate { date: text.to_owned() }))
}
