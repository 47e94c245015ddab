//! `[[contrast]]` in `theme.toml`: which colours keep which contrast on which grounds.
//!
//! ```toml
//! [[contrast]]
//! least = 7.0
//! colours = ["ink", "link"]
//! on = ["paper", "ground"]
//! ```

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::faults::{ThemeKeyType, ThemeKeyUnknown};
use crate::diagnostic::{Diagnostics, Fault};
use crate::source::{SourcePath, Span};

const KEYS: [&str; 3] = ["least", "colours", "on"];

/// What a theme promises: each of the colours on each of the grounds.
#[derive(Clone, Debug)]
pub(crate) struct Promise {
    /// The `theme.toml` that says so.
    pub(crate) file: SourcePath,
    /// The least contrast, from 1 to 21.
    pub(crate) least: f64,
    pub(crate) colours: Vec<Token>,
    pub(crate) on: Vec<Token>,
}

/// A token of the style sheet, and where a promise names it.
#[derive(Clone, Debug)]
pub(crate) struct Token {
    /// Its custom property, with the dashes.
    pub(crate) property: String,
    pub(crate) span: Span,
}

impl Promise {
    /// All tokens that it names.
    pub(crate) fn tokens(&self) -> impl Iterator<Item = &Token> {
        self.colours.iter().chain(&self.on)
    }
}

/// Reads the tables; what is wrong in one keeps the others.
pub(super) fn read(
    value: &Spanned<DeValue<'_>>,
    file: &SourcePath,
    faults: &mut Diagnostics,
) -> Vec<Promise> {
    let mut promises = Vec::new();
    let tables = value.get_ref().as_array().map(|tables| tables.iter().collect::<Vec<_>>());
    for table in tables.unwrap_or_else(|| vec![value]) {
        let span = Span::new(table.span());
        match table.get_ref().as_table().filter(|_| value.get_ref().is_array()) {
            Some(fields) => promises.extend(promise(fields, span, file, faults)),
            None => {
                let fault = ThemeKeyType { key: "contrast".into(), wanted: "tables".into() };
                faults.push(fault.at(file, span));
            }
        }
    }
    promises
}

fn promise(
    fields: &DeTable<'_>,
    table: Span,
    file: &SourcePath,
    faults: &mut Diagnostics,
) -> Option<Promise> {
    for key in fields.keys().filter(|key| !KEYS.contains(&key.get_ref().as_ref())) {
        let known = KEYS.iter().map(|key| (*key).to_owned()).collect();
        let fault = ThemeKeyUnknown { key: key.get_ref().to_string(), known };
        faults.push(fault.at(file, Span::new(key.span())));
    }
    let mut field = |key: &str, wanted: &str, is_right: &dyn Fn(&DeValue<'_>) -> bool| {
        let value = fields.get(key);
        let right = value.filter(|value| is_right(value.get_ref()));
        if right.is_none() {
            let at = value.map_or(table, |value| Span::new(value.span()));
            let fault = ThemeKeyType { key: key.to_owned(), wanted: wanted.to_owned() };
            faults.push(fault.at(file, at));
        }
        right
    };
    let least = field("least", "number", &|value| number(value).is_some());
    let [colours, on] =
        ["colours", "on"].map(|key| field(key, "list", &|value| tokens(value).is_some()));
    Some(Promise {
        file: file.clone(),
        least: number(least?.get_ref())?,
        colours: tokens(colours?.get_ref())?,
        on: tokens(on?.get_ref())?,
    })
}

/// A contrast: no two colours have less than 1 or more than 21.
fn number(value: &DeValue<'_>) -> Option<f64> {
    let float = value.as_float().and_then(|number| number.as_str().parse().ok());
    let whole = || value.as_integer().and_then(|number| number.as_str().parse().ok());
    float.or_else(whole).filter(|number| (1.0..=21.0).contains(number))
}

fn tokens(value: &DeValue<'_>) -> Option<Vec<Token>> {
    let list = value.as_array()?.iter().map(|token| {
        let name = token.get_ref().as_str()?;
        let name = name.strip_prefix("--").unwrap_or(name);
        Some(Token { property: format!("--{name}"), span: Span::new(token.span()) })
    });
    list.collect()
}
