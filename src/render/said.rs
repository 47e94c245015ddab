//! What texts say again and again, worked out once: the names of notes, tables and steps,
//! and a few words.

use std::sync::OnceLock;

use super::Renderer;
use crate::model::body::Word;
use crate::model::html::Html;
use crate::model::ids::LanguageId;

/// Up to which number a name is kept; hardly a page counts further.
const MOST: u32 = 32;
/// How many kinds of names and words are kept.
const KINDS: u32 = 8;

/// What a language says, each made when a text asks for it.
pub(super) struct Said(Box<[OnceLock<Html>]>);

impl Said {
    /// Nothing said yet.
    pub(super) fn new() -> Self {
        Self((0..KINDS * MOST).map(|_| OnceLock::new()).collect())
    }

    /// The place of a word; `None` where it is not kept.
    fn place(&self, word: Word) -> Option<&OnceLock<Html>> {
        let (kind, number) = match word {
            Word::FootnoteReference { note } => (0, note),
            Word::FootnoteBack { note, reference: 1 } => (1, note),
            Word::Table { table } => (2, table),
            Word::GoToStep { step } => (3, step),
            Word::Footnotes => (4, 0),
            Word::HeadingAnchor => (5, 0),
            Word::TaskDone => (6, 0),
            Word::TaskOpen => (7, 0),
            Word::FootnoteBack { .. } => return None,
        };
        let place = (number < MOST).then_some(kind * MOST + number)?;
        self.0.get(place as usize)
    }
}

impl Renderer<'_> {
    /// Says a word of the interface in a text, in the text's language.
    pub(super) fn say(&self, text: &mut String, word: Word, language: LanguageId) {
        let made = || Html::text(&self.said_now(word, language));
        match self.said[language.index()].place(word) {
            Some(kept) => text.push_str(kept.get_or_init(made).as_str()),
            None => text.push_str(made().as_str()),
        }
    }

    fn said_now(&self, word: Word, language: LanguageId) -> String {
        let words = self.input.words;
        let counted = |key: &str, numbers: &[(&str, u32)]| {
            let numbers: Vec<(&str, i64)> =
                numbers.iter().map(|(name, number)| (*name, i64::from(*number))).collect();
            self.counted(language, key, &numbers)
        };
        match word {
            Word::Footnotes => words.text(language, "footnotes-title").to_owned(),
            Word::FootnoteReference { note } => counted("footnote-reference", &[("note", note)]),
            Word::FootnoteBack { note, reference: 1 } => {
                counted("footnote-back", &[("note", note)])
            }
            Word::FootnoteBack { note, reference } => {
                counted("footnote-back-to-place", &[("note", note), ("place", reference)])
            }
            Word::TaskDone => words.text(language, "task-done").to_owned(),
            Word::TaskOpen => words.text(language, "task-open").to_owned(),
            Word::Table { table } => counted("table-region", &[("number", table)]),
            Word::GoToStep { step } => counted("scenario-go", &[("step", step)]),
            Word::HeadingAnchor => words.text(language, "heading-link").to_owned(),
        }
    }
}
