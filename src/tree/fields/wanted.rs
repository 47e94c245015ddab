//! What a field wants, and a right line for it, made from what stands there.

use jiff::civil::Date;

use super::Form;
use crate::tree::days::meant_day;
use crate::tree::quoting;
use crate::tree::rows::LONGEST_LINE;
use crate::tree::{Item, Value};

/// The day in examples.
pub const A_DAY: &str = "2026-11-22";

/// What a field wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A text.
    Text,
    /// `true` or `false`.
    Flag,
    /// A whole number.
    Number,
    /// A day.
    Date,
    /// A list of texts.
    Texts,
    /// A table.
    Table,
    /// Several tables.
    Tables,
}

impl Wanted {
    /// The word that the messages choose by.
    pub(super) fn name(self, found: &Value) -> &'static str {
        match self {
            Self::Date if day_in(found).is_none() => "day",
            Self::Text => "text",
            Self::Flag => "flag",
            Self::Number => "number",
            Self::Date => "date",
            Self::Texts => "texts",
            Self::Table => "table",
            Self::Tables => "tables",
        }
    }

    /// A right line for `key`, made from what stands there where that helps.
    /// A table within another stands on one line: one in brackets would begin a table of the
    /// whole file.
    pub(super) fn example(self, form: Form, is_within: bool, key: &str, found: &Value) -> String {
        let value = match self {
            Self::Text => match found {
                Value::Integer(number) => format!("\"{number}\""),
                Value::Float(number) => format!("\"{number}\""),
                Value::Boolean(flag) => format!("\"{flag}\""),
                Value::Date(date) => format!("\"{date}\""),
                Value::List(items) => match words_in(items) {
                    Some(words) => quoting::quoted(form, &format!("[{words}]")),
                    None => "\"…\"".to_owned(),
                },
                _ => "\"…\"".to_owned(),
            },
            Self::Flag => match found {
                Value::Text(text) if matches!(&*text.to_lowercase(), "false" | "no" | "nu") => {
                    "false".to_owned()
                }
                _ => "true".to_owned(),
            },
            Self::Number => match found {
                Value::Text(text) if text.parse::<i64>().is_ok() => text.clone(),
                _ => "3".to_owned(),
            },
            Self::Date => day_in(found).map_or(A_DAY.to_owned(), |day| day.to_string()),
            Self::Texts => "[\"…\", \"…\"]".to_owned(),
            Self::Table if form == Form::Yaml || is_within => "{ … }".to_owned(),
            Self::Table => return format!("[{key}]"),
            Self::Tables if form == Form::Yaml || is_within => "[{ … }, { … }]".to_owned(),
            Self::Tables => return format!("[[{key}]]"),
        };
        match form {
            Form::Yaml => format!("{key}: {value}"),
            Form::Toml => format!("{key} = {value}"),
        }
    }
}

/// The day that stands where one is wanted, in another form.
fn day_in(found: &Value) -> Option<Date> {
    match found {
        Value::Text(text) => meant_day(text),
        _ => None,
    }
}

/// The words of a list, as they stand between its brackets.
fn words_in(items: &[Item]) -> Option<String> {
    let words: Option<Vec<&str>> = items
        .iter()
        .map(|item| match &item.value {
            Value::Text(text) if !text.contains('\n') => Some(text.as_str()),
            _ => None,
        })
        .collect();
    words.map(|words| words.join(", ")).filter(|words| words.chars().nth(LONGEST_LINE).is_none())
}
