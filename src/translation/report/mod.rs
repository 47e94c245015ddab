//! The matrix of translations, printed: for people, for other programs, for a table. One
//! format a file.

pub mod csv;
pub mod html;
pub mod human;
pub mod json;

use super::status::{ChangedText, Matrix, Row, State};
use crate::config::Config;
use crate::diagnostic::Argument;
use crate::i18n::ProgramWords;

/// What every format needs.
#[derive(Clone, Copy)]
pub struct Report<'a> {
    /// The settings.
    pub config: &'a Config,
    /// The author's words.
    pub words: &'a ProgramWords,
    /// The states.
    pub matrix: &'a Matrix,
}

impl<'a> Report<'a> {
    /// The word for a state.
    fn state(&self, state: &State) -> String {
        let word = state.word();
        self.words.format("translation-state", &[("state", Argument::from(word))])
    }

    /// The audience of a row, by its id; a dash where it has none.
    fn audience(&self, row: &Row) -> &'a str {
        let audience = row.topic.audience;
        audience
            .and_then(|audience| self.config.audiences.get(audience.index()))
            .map_or("–", |audience| audience.id.value.as_str())
    }

    /// The texts that changed since a page was translated: tag of the language and texts.
    fn stale<'r>(
        &'r self,
        row: &'r Row,
    ) -> impl Iterator<Item = (&'r str, &'r [ChangedText], usize)> {
        row.states.iter().enumerate().filter_map(|(language, state)| match state {
            State::Stale(texts, removed) => {
                let tag = self.config.languages.get(language)?.tag.as_str();
                Some((tag, texts.as_slice(), *removed))
            }
            _ => None,
        })
    }

    /// How far each language is, a line each.
    fn totals(&self) -> impl Iterator<Item = String> {
        let languages = self.config.languages.iter().zip(self.config.language_ids());
        languages.map(|(language, id)| {
            let totals = self.matrix.totals(id);
            let arguments = [
                ("language", Argument::from(language.tag.as_str())),
                ("percent", totals.percent().into()),
                ("pages", totals.pages.into()),
                ("done", totals.done.into()),
                ("stale", totals.stale.into()),
                ("unrecorded", totals.unrecorded.into()),
                ("draft", totals.draft.into()),
                ("missing", totals.missing.into()),
            ];
            self.words.format("translation-totals", &arguments)
        })
    }

    /// A changed text in a line: `What to do > “Tell somebody…”`.
    fn changed(&self, text: &ChangedText) -> String {
        let mut line = text.headings.join(" › ");
        if !line.is_empty() {
            line.push_str(" › ");
        }
        let kind = Argument::from(text.kind.replace('.', "-"));
        let kind = self.words.format("translation-kind", &[("kind", kind)]);
        format!("{line}{kind}: {}", text.words)
    }
}
