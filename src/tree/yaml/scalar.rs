//! What a plain YAML scalar means: the core schema of YAML 1.2, with days added.
//!
//! So `no`, `yes` and `on` are text, and `0o17` is a number.

use std::borrow::Cow;

use crate::diagnostic::{Diagnostic, Fault};
use crate::source::{SourcePath, Span};
use crate::tree::Value;
use crate::tree::faults::{ImpossibleDate, NumberTooLarge};
use crate::tree::nearest::excerpt;
use crate::tree::text;

/// Why a plain scalar is refused.
pub(super) enum Refusal {
    Date(ImpossibleDate),
    Number(NumberTooLarge),
}

impl Refusal {
    /// The kind of value it would have been.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Date(_) => "date",
            Self::Number(_) => "number",
        }
    }

    pub(super) fn at(self, file: &SourcePath, span: Span) -> Diagnostic {
        match self {
            Self::Date(fault) => fault.at(file, span),
            Self::Number(fault) => fault.at(file, span),
        }
    }
}

/// The value of a plain scalar.
pub(super) fn resolve(words: Cow<'_, str>) -> Result<Value, Refusal> {
    match &*words {
        "" | "~" | "null" | "Null" | "NULL" => return Ok(Value::Null),
        "true" | "True" | "TRUE" => return Ok(Value::Boolean(true)),
        "false" | "False" | "FALSE" => return Ok(Value::Boolean(false)),
        ".nan" | ".NaN" | ".NAN" => return Ok(Value::Float(f64::NAN)),
        _ => {}
    }
    if let Some(date) = text::date(&words) {
        return date.map(Value::Date).map_err(Refusal::Date);
    }
    if let Some(digits) = whole_number(&words) {
        let (radix, digits) = digits;
        return i64::from_str_radix(digits, radix)
            .map(Value::Integer)
            .map_err(|_| Refusal::Number(NumberTooLarge { number: excerpt(&words) }));
    }
    Ok(fraction(&words).map_or_else(|| Value::Text(words.into_owned()), Value::Float))
}

/// `[-+]?[0-9]+`, `0o[0-7]+` or `0x[0-9a-fA-F]+`: the radix and what to count.
fn whole_number(words: &str) -> Option<(u32, &str)> {
    let (radix, digits) = if let Some(digits) = words.strip_prefix("0o") {
        (8, digits)
    } else if let Some(digits) = words.strip_prefix("0x") {
        (16, digits)
    } else {
        (10, words.strip_prefix(['-', '+']).unwrap_or(words))
    };
    let counted = !digits.is_empty() && digits.chars().all(|digit| digit.is_digit(radix));
    counted.then_some((radix, if radix == 10 { words } else { digits }))
}

/// `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?` or an infinity.
fn fraction(words: &str) -> Option<f64> {
    let unsigned = words.strip_prefix(['-', '+']).unwrap_or(words);
    if matches!(unsigned, ".inf" | ".Inf" | ".INF") {
        return Some(if words.starts_with('-') { f64::NEG_INFINITY } else { f64::INFINITY });
    }
    let shaped = unsigned.starts_with(|first: char| first.is_ascii_digit() || first == '.')
        && unsigned.contains(|digit: char| digit.is_ascii_digit())
        && unsigned.chars().all(|letter| matches!(letter, '0'..='9' | '.' | 'e' | 'E' | '-' | '+'));
    if shaped { words.parse().ok() } else { None }
}

/// The length of a quoted text, which may have an anchor or a tag before it.
pub(super) fn quoted_length(words: &str, quote: char) -> usize {
    let Some(open) = words.find(quote) else { return words.len() };
    let mut letters = words.char_indices().skip_while(|(at, _)| *at <= open).peekable();
    while let Some((at, letter)) = letters.next() {
        let doubled = |next: Option<&(usize, char)>| next.is_some_and(|(_, next)| *next == quote);
        if letter == '\\' && quote == '"'
            || letter == quote && quote == '\'' && doubled(letters.peek())
        {
            letters.next();
        } else if letter == quote {
            return at + 1;
        }
    }
    words.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_core_schema_with_days() {
        let text = |words: &str| Value::Text(words.to_owned());
        let rows = [
            ("", Value::Null),
            ("~", Value::Null),
            ("true", Value::Boolean(true)),
            ("False", Value::Boolean(false)),
            ("yes", text("yes")),
            ("no", text("no")),
            ("on", text("on")),
            ("12", Value::Integer(12)),
            ("-12", Value::Integer(-12)),
            ("+12", Value::Integer(12)),
            ("007", Value::Integer(7)),
            ("0o17", Value::Integer(15)),
            ("0xff", Value::Integer(255)),
            ("0x", text("0x")),
            ("-", text("-")),
            ("1.5", Value::Float(1.5)),
            (".5", Value::Float(0.5)),
            ("5.", Value::Float(5.0)),
            ("1e3", Value::Float(1000.0)),
            ("-.inf", Value::Float(f64::NEG_INFINITY)),
            ("e3", text("e3")),
            ("1.2.3", text("1.2.3")),
            ("116 111", text("116 111")),
            ("1_000", text("1_000")),
            ("2026-11-22", Value::Date(date(2026, 11, 22))),
            ("2026-1-5", text("2026-1-5")),
            ("12:30", text("12:30")),
        ];
        for (words, expected) in rows {
            let found = resolve(words.into()).unwrap_or(Value::Refused);
            assert_eq!(found, expected, "{words:?}");
        }
        for refused in ["2026-02-30", "2026-13-01", "99999999999999999999"] {
            assert!(resolve(refused.into()).is_err(), "{refused:?}");
        }
    }
}
