//! A page as translators see it: its texts in order, each a [`Unit`] with its bytes in the
//! file, its headings above it, and placeholders for what is no text.
//!
//! 1. [`front`] finds the texts of the front matter; other fields are none.
//! 2. [`super::markdown::units`] finds those of the Markdown below it.
//! 3. [`hash`] names a unit by its text: white space and line ends do not count.

pub mod content;
pub(crate) mod front;

use std::ops::Range;

use self::content::Content;
use super::decode::decode;
use super::front::{split, tree};
use crate::diagnostic::{Diagnostics, Judged};
use crate::source::SourcePath;
use crate::tree::fields::Form;

/// A text that is translated as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// What it is.
    pub kind: UnitKind,
    /// Its bytes in the file.
    pub range: Range<usize>,
    /// The headings it stands below, the highest first.
    pub headings: Vec<String>,
    /// Its words.
    pub content: Content,
}

/// What a unit is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnitKind {
    /// A field of the front matter, by its name.
    Field(&'static str),
    /// A heading.
    Heading,
    /// A paragraph.
    Paragraph,
    /// An item of a list, or a definition.
    Item,
    /// A cell of a table.
    Cell,
    /// A term that is defined.
    Term,
    /// The title of a directive, `[…]`.
    Label,
    /// Words in an attribute of a directive.
    Attribute,
    /// Raw HTML.
    Html,
}

impl UnitKind {
    /// A word for it, by which messages and exchange files choose.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Field(name) => name,
            Self::Heading => "heading",
            Self::Paragraph => "paragraph",
            Self::Item => "item",
            Self::Cell => "cell",
            Self::Term => "term",
            Self::Label => "title",
            Self::Attribute => "attribute",
            Self::Html => "html",
        }
    }
}

/// The units of a page.
#[derive(Clone, Debug)]
pub struct PageUnits<'a> {
    /// The whole file; the units' bytes are bytes of it.
    pub text: &'a str,
    /// How the front matter is written.
    pub form: Form,
    /// The bytes of the front matter, without its marks.
    pub front: Range<usize>,
    /// The units, in order.
    pub units: Vec<Unit>,
}

/// Finds the units of a page file. `None` with findings where it cannot be read; `keeps_lines`
/// for easy texts, in which each sentence has its line.
pub fn read<'a>(
    file: &SourcePath,
    bytes: &'a [u8],
    keeps_lines: bool,
) -> Judged<Option<PageUnits<'a>>> {
    let mut diagnostics = Diagnostics::new();
    let units = decode(file, bytes).collect(&mut diagnostics).and_then(|decoded| {
        let split = split(file, decoded).collect(&mut diagnostics)?;
        let map = tree(file, decoded.text, &split).collect(&mut diagnostics)?;
        let mut units = front::units(&map);
        let body = decoded.text.get(split.body.clone()).unwrap_or("");
        units.extend(super::markdown::units::units(body, split.body.start, keeps_lines));
        Some(PageUnits { text: decoded.text, form: split.form, front: split.data, units })
    });
    Judged::new(units, diagnostics)
}

/// Stands before every hash: another way to count would have another number.
pub const HASH_VERSION: u32 = 1;

/// How many hexadecimal digits of a hash are kept: 80 bits.
const DIGITS: usize = 20;

/// The hash of a text: two units have one where their words and what they link to agree.
pub fn hash(content: &Content) -> String {
    let hash = blake3::hash(content.canonical().as_bytes()).to_hex();
    hash.get(..DIGITS).unwrap_or(&hash).to_owned()
}

#[cfg(test)]
mod tests;
