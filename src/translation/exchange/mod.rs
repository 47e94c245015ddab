//! Texts on their way to translators and back.
//!
//! 1. [`page`] puts a page together: each text of the source, its translation as far as
//!    there is one, and whether somebody stands by it. [`tags`] makes both speak of the
//!    same placeholders.
//! 2. [`write`] writes pages as PO, XLIFF, a table, or a sheet of paper to sign.
//! 3. [`read`] reads what came back, and tells what cannot be understood.
//! 4. [`import`] compares it with what an export would write now, page by page: [`judge`]
//!    makes of each page that is whole and sound the bytes of its file. [`patch`] changes
//!    texts where they stand, [`skeleton`] makes a new page out of its source, [`contacts`]
//!    looks after help services; [`sound`] keeps pages as they were that would have a fault.
//!    Nothing is written here.

mod contacts;
pub(crate) mod faults;
pub mod import;
mod judge;
pub mod page;
mod patch;
pub mod read;
mod skeleton;
pub mod sound;
mod tags;
pub mod write;

/// A file of texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Of gettext, for Poedit, Weblate, Crowdin.
    Po,
    /// XLIFF 1.2, for programs of translators.
    Xliff,
    /// A table.
    Csv,
    /// A sheet to read, print and sign; it does not come back.
    Html,
}

impl Format {
    /// All of them, by the names that authors use.
    pub const ALL: [(&'static str, Self); 4] =
        [("po", Self::Po), ("xliff", Self::Xliff), ("csv", Self::Csv), ("html", Self::Html)];

    /// The format with this name, or of a file with this ending.
    pub fn named(name: &str) -> Option<Self> {
        let name = name.to_ascii_lowercase();
        let name = if name == "xlf" { "xliff" } else { &name };
        Self::ALL.iter().find(|(known, _)| *known == name).map(|(_, format)| *format)
    }

    /// How its files end.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Po => "po",
            Self::Xliff => "xlf",
            Self::Csv => "csv",
            Self::Html => "html",
        }
    }
}

/// A text on one line, or on several where lines count: what programs change in white space
/// on the way changes nothing.
fn tidy(text: &str, keeps_lines: bool) -> String {
    let one = |text: &str| text.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
    if !keeps_lines {
        return one(text);
    }
    let lines = text.lines().map(one).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}
