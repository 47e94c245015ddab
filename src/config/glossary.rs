//! The glossary: words that need explaining, by language and by reader; [`read`] takes them
//! from their data file, and [`words`] compares them with those of a text.
//!
//! 1. A [`Term`] has its words in each language: the word, its other forms, how it is said.
//! 2. Its [`Meanings`] are chosen by the readers of a page: what is written for adults alone
//!    never reaches young readers.

mod read;
pub(crate) mod words;

pub use read::read;

use super::{Audience, Config};
use crate::model::ids::{AudienceId, LanguageId};
use crate::source::Located;

/// All terms, in the order of their file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Glossary {
    /// The terms; their ids differ.
    pub terms: Vec<Term>,
}

/// Something that needs explaining.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Term {
    /// The name that pages use.
    pub id: Located<String>,
    /// Whether its first use on a page is found without being marked.
    pub found: bool,
    /// What it is called and what it means, in the order of the languages.
    pub words: Vec<(LanguageId, TermWords)>,
}

/// A term in one language.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TermWords {
    /// The word, as a dictionary has it.
    pub word: String,
    /// How it is said, in the letters of the language.
    pub say: Option<String>,
    /// Its other forms.
    pub forms: Vec<String>,
    /// The word and its forms, for comparison.
    pub(crate) keys: Vec<words::Key>,
    /// What it means.
    pub meanings: Meanings,
}

/// What a term means, for different readers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Meanings {
    /// For adults.
    pub general: Option<String>,
    /// For readers under 18, and for pages that are for everyone.
    pub young: Option<String>,
    /// For one audience.
    pub audiences: Vec<(AudienceId, String)>,
}

impl Meanings {
    /// The meaning for the readers of a page: their own; else the one for the young; adults
    /// get theirs first. Nobody young gets what is for adults, nor does a page for everyone,
    /// which they read, too.
    fn suited(&self, readers: Option<(AudienceId, &Audience)>) -> Option<&str> {
        let own = readers.and_then(|(id, _)| self.audiences.iter().find(|(own, _)| *own == id));
        let own = own.map(|(_, text)| text.as_str());
        let adults = readers.is_some_and(|(_, audience)| !audience.is_young());
        let general = self.general.as_deref().filter(|_| adults);
        own.or(general).or(self.young.as_deref())
    }
}

impl Term {
    /// The term in a language.
    pub fn in_language(&self, language: LanguageId) -> Option<&TermWords> {
        self.words.iter().find(|(id, _)| *id == language).map(|(_, words)| words)
    }
}

/// A term as the readers of one page get it.
#[derive(Clone, Copy, Debug)]
pub struct SuitedTerm<'a> {
    /// The term.
    pub term: &'a Term,
    /// What it is called.
    pub words: &'a TermWords,
    /// What it means.
    pub meaning: &'a str,
}

impl Config {
    /// The terms that a page in `language` below the folder `top` can explain, in order.
    pub fn suited_terms<'a>(
        &'a self,
        language: LanguageId,
        top: &str,
    ) -> impl Iterator<Item = SuitedTerm<'a>> + use<'a> {
        let readers = self.audience_named(top);
        let readers = readers.and_then(|id| Some((id, self.audiences.get(id.index())?)));
        self.glossary.terms.iter().filter_map(move |term| {
            let words = term.in_language(language)?;
            let meaning = words.meanings.suited(readers)?;
            Some(SuitedTerm { term, words, meaning })
        })
    }
}
