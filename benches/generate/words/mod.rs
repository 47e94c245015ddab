//! The words that generated pages are made of: a list a language, whose parts fit together
//! in any order, so that sentences are right and pages differ.

mod en;
mod ro;
mod ru;

/// The words of one language.
pub(crate) struct Words {
    /// The language's tag.
    pub(crate) tag: &'static str,
    /// Who acts, in lower case.
    pub(crate) subjects: &'static [&'static str],
    /// What they do, up to the preposition.
    pub(crate) verbs: &'static [&'static str],
    /// What it is about, after the preposition.
    pub(crate) objects: &'static [&'static str],
    /// When or where, in lower case.
    pub(crate) moments: &'static [&'static str],
    /// Whole sentences.
    pub(crate) advice: &'static [&'static str],
    /// What one can say, without quotation marks.
    pub(crate) quotes: &'static [&'static str],
    /// The opening and the closing quotation mark.
    pub(crate) marks: (&'static str, &'static str),
    /// What a topic is called; a number follows.
    pub(crate) titles: &'static [&'static str],
    /// Headings in a page; never two alike.
    pub(crate) headings: &'static [&'static str],
    /// The head row of a table.
    pub(crate) columns: [&'static str; 3],
    /// "Read more", before a link.
    pub(crate) more: &'static str,
    /// "To talk to somebody", before a contact.
    pub(crate) contact: &'static str,
    /// The titles of the audiences' entrances, in their order.
    pub(crate) audiences: [&'static str; 5],
    /// The titles of the home, help and traces pages.
    pub(crate) home: &'static str,
    /// See [`Words::home`].
    pub(crate) help: &'static str,
    /// See [`Words::home`].
    pub(crate) traces: &'static str,
}

/// The languages of a generated campaign, its own first.
pub(crate) const LANGUAGES: [&Words; 3] = [&ro::WORDS, &ru::WORDS, &en::WORDS];
