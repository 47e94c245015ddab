//! What an index needs to know of a page, in a form that is kept: whatever index a page is
//! in, and whatever other pages are in it, its entry is the same.

use serde::{Deserialize, Serialize};

/// A page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Entry<'a> {
    /// What the name of its text is taken from.
    pub(super) long_name: String,
    /// The file with its text.
    pub(super) text: &'a [u8],
    /// How many words the text has.
    pub(super) length: u32,
    /// The values of filters.
    pub(super) filters: Vec<(String, Vec<String>)>,
    /// The names of its fields, sorted.
    pub(super) fields: Vec<String>,
    /// Its words, sorted.
    #[serde(borrow)]
    pub(super) words: Vec<Word<'a>>,
}

/// A word of a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Word<'a> {
    /// Its stem, without diacritics.
    pub(super) word: &'a str,
    /// Where it stands as it is.
    #[serde(borrow)]
    pub(super) plain: Option<Places<'a>>,
    /// Where it stands with diacritics, by the form; first those in the text.
    #[serde(borrow)]
    pub(super) forms: Vec<(&'a str, Places<'a>)>,
}

/// Where a word stands in a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Places<'a> {
    /// How many numbers the places in the text are.
    pub(super) count: usize,
    /// The places in the text, as an index has them.
    pub(super) text: &'a [u8],
    /// Places in fields; a number below zero names the field.
    pub(super) fields: Vec<i32>,
}

/// An entry as bytes; a page without a word has none.
pub(super) fn packed(entry: Option<&Entry<'_>>) -> Result<Vec<u8>, String> {
    postcard::to_allocvec(&entry).map_err(|error| error.to_string())
}

/// The entry in the bytes.
pub(super) fn unpacked(bytes: &[u8]) -> Result<Option<Entry<'_>>, String> {
    postcard::from_bytes(bytes).map_err(|error| error.to_string())
}
