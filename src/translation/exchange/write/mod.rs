//! Writes pages for translators. One format a file.

mod html;
mod po;
pub(super) mod table;
mod xliff;

use super::Format;
use super::page::{Entry, Page};
use crate::config::{Config, Language};
use crate::diagnostic::Argument;
use crate::i18n::ProgramWords;
use crate::model::ids::LanguageId;

/// What every format needs.
#[derive(Clone, Copy)]
pub struct Sheet<'a> {
    /// The settings.
    pub config: &'a Config,
    /// The author's words, for notes.
    pub words: &'a ProgramWords,
    /// The language that is translated into.
    pub language: LanguageId,
    /// The pages.
    pub pages: &'a [Page<'a>],
}

/// The pages in a format.
pub fn write(format: Format, sheet: &Sheet<'_>) -> String {
    match format {
        Format::Po => po::write(sheet),
        Format::Xliff => xliff::write(sheet),
        Format::Csv => table::write(sheet),
        Format::Html => html::write(sheet),
    }
}

/// How files name the campaign they are of.
pub(super) fn campaign(config: &Config) -> String {
    config.name.0.first().map_or_else(String::new, |(_, name)| name.clone())
}

/// Who wrote the file.
const GENERATOR: &str = concat!("Farul ", env!("CARGO_PKG_VERSION"));

/// The name of a column, with the language that stands in it.
pub(super) fn column(words: &ProgramWords, column: &str) -> String {
    words.format("exchange-column", &[("column", Argument::from(column))])
}

/// The word for how far a translation can be trusted.
pub(super) fn state(words: &ProgramWords, state: &str) -> String {
    words.format("exchange-state", &[("state", Argument::from(state))])
}

impl Sheet<'_> {
    fn language(&self) -> &Language {
        self.config.language(self.language)
    }

    fn source(&self, page: &Page<'_>) -> &Language {
        self.config.language(page.topic.source)
    }

    fn campaign(&self) -> String {
        campaign(self.config)
    }

    /// Where a text stands: `What to do › item of a list`.
    fn place(&self, entry: &Entry) -> String {
        let kind = Argument::from(entry.kind.replace('.', "-"));
        let kind = self.words.format("translation-kind", &[("kind", kind)]);
        let parts = entry.headings.iter().map(String::as_str).chain([kind.as_str()]);
        parts.collect::<Vec<_>>().join(" › ")
    }

    /// Who reads the page: `teens (13–17)`; nothing where it is for everyone.
    fn readers(&self, page: &Page<'_>) -> Option<String> {
        let audience = self.config.audiences.get(page.topic.audience?.index())?;
        let id = &audience.id.value;
        Some(match audience.age {
            Some((from, to)) => format!("{id} ({from}–{to})"),
            None => id.clone(),
        })
    }

    fn limit(&self, limit: usize) -> String {
        self.words.format("exchange-limit", &[("number", limit.into())])
    }

    /// What a translator should know of a text.
    fn note(&self, page: &Page<'_>, entry: &Entry) -> String {
        let readers = self.readers(page);
        let limit = entry.limit.map(|limit| self.limit(limit));
        let parts = [readers, Some(self.place(entry)), limit];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }
}
