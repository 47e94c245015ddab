//! Values with positions, read from YAML or TOML: one form for front matter, `farul.toml`
//! and the data files.
//!
//! [`yaml`] and [`toml`] read a text into a [`Map`]; [`fields`] takes typed fields out of
//! it; [`nearest`] offers the known word nearest to an unknown one; [`quoting`] puts a text
//! in quotation marks; [`unseen`] finds what nobody sees. All collect every fault. A value that
//! was refused stays in the tree as [`Value::Refused`], so that no reader complains of it a
//! second time.

pub(crate) mod days;
pub(crate) mod faults;
pub mod fields;
mod meant;
pub mod nearest;
pub mod quoting;
mod rows;
mod text;
pub mod toml;
mod unseen;
pub mod yaml;

pub(crate) use unseen::judge_direction;

use jiff::civil::Date;

use crate::source::Span;

/// How many maps and lists may stand inside each other.
pub const NESTING_LIMIT: usize = 64;

/// How many faults of one kind are told of one text: a file that is broken throughout
/// would otherwise take more memory for its faults than for itself.
const MOST_FAULTS: usize = 100;

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
    /// Something that may not stand there; its fault is already reported.
    Refused,
}

impl Value {
    /// The kind of the value, as the words of a diagnostic choose by it.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Boolean(_) => "flag",
            Self::Integer(_) => "number",
            Self::Float(_) => "fraction",
            Self::Text(_) => "text",
            Self::Date(_) => "date",
            Self::List(_) => "list",
            Self::Map(_) => "table",
            Self::Refused => "refused",
        }
    }
}

/// Values by name, in the order they are written; no name stands twice.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Map {
    /// The entries.
    pub entries: Vec<Entry>,
}

impl Map {
    /// The entry with this name.
    pub fn get(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key == key)
    }
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
