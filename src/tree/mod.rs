//! Values with positions, read from YAML or TOML: one form for front matter, `farul.toml`
//! and the data files.
//!
//! [`yaml`] and [`toml`] read a text into [`Map`]; [`fields`] takes typed fields out of it
//! and collects every fault.

use jiff::civil::Date;

use crate::source::Span;

/// A value and where it is written.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// The value.
    pub value: Value,
    /// Its bytes in the file.
    pub span: Span,
}

/// What a front matter or a data file can hold.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing after the key.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A number with a fraction.
    Float(f64),
    /// Text.
    Text(String),
    /// A day, such as 2026-11-22.
    Date(Date),
    /// Values in order.
    List(Vec<Item>),
    /// Values by name.
    Map(Map),
}

/// Values by name, in the order they are written; no name stands twice.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Map {
    /// The entries.
    pub entries: Vec<Entry>,
}

/// A name and its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The name.
    pub key: String,
    /// Where the name is written.
    pub key_span: Span,
    /// The value.
    pub item: Item,
}

pub(crate) mod faults;
