//! News: dated pages of a section of their own, in each language. The feed holds all of them.

use crate::campaign::words::Words;

/// How many there are in a language: as many as a feed of Farul holds.
pub(crate) const NEWS: usize = 30;

/// One of them, from 0.
#[derive(Clone, Copy)]
pub(crate) struct News(usize);

impl News {
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        (0..NEWS).map(Self)
    }

    /// The name of its files.
    pub(crate) fn stem(self) -> String {
        format!("news-{}", self.0 + 1)
    }

    pub(crate) fn title(self, words: &Words) -> String {
        format!("{} {}", words.headings[self.0 % words.headings.len()], self.0 + 1)
    }

    pub(crate) fn description(self, words: &Words) -> &'static str {
        words.advice[self.0 % words.advice.len()]
    }

    /// The day it was published, one each.
    pub(crate) fn date(self) -> String {
        format!("2025-09-{:02}", self.0 + 1)
    }

    /// Two paragraphs; no two pages have the same text.
    pub(crate) fn text(self, words: &Words) -> String {
        let mut advice = words.advice.to_vec();
        advice.rotate_left(self.0 % words.advice.len());
        let (first, second) = advice.split_at(advice.len() / 2);
        format!("{}\n\n{} {}.\n", first.join(" "), second.join(" "), self.0 + 1)
    }
}
