//! Counts the words of a text.

use crate::typography::is_letter;

/// Counts words: runs of letters and digits, with what binds them (`-`, `'`, `.`).
#[derive(Debug, Default)]
pub(super) struct WordCount {
    total: u32,
    in_word: bool,
}

impl WordCount {
    /// Reads more text; a word may go on from the text before.
    pub(super) fn read(&mut self, text: &str) {
        for letter in text.chars() {
            if letter.is_whitespace() {
                self.in_word = false;
            } else if !self.in_word && (is_letter(letter) || letter.is_numeric()) {
                self.in_word = true;
                self.total = self.total.saturating_add(1);
            }
        }
    }

    /// Ends a word: a block or a line is over.
    pub(super) fn pause(&mut self) {
        self.in_word = false;
    }

    /// How many words there were.
    pub(super) fn total(&self) -> u32 {
        self.total
    }
}
