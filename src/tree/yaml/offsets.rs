//! From the parser's places, counted in characters, to bytes.

/// How many characters lie between two remembered places.
const STEP: usize = 64;

/// Finds the byte of a character of a text in constant time.
pub(super) struct Offsets<'a> {
    text: &'a str,
    /// The byte of every [`STEP`]th character; empty where characters are bytes.
    steps: Vec<usize>,
}

impl<'a> Offsets<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let steps = if text.is_ascii() {
            Vec::new()
        } else {
            text.char_indices().map(|(byte, _)| byte).step_by(STEP).collect()
        };
        Self { text, steps }
    }

    /// The byte where this character starts; the text's end for those behind it.
    pub(super) fn byte(&self, character: usize) -> usize {
        if self.steps.is_empty() {
            return character.min(self.text.len());
        }
        let Some(from) = self.steps.get(character / STEP) else { return self.text.len() };
        let rest = self.text.get(*from..).unwrap_or("");
        rest.char_indices().nth(character % STEP).map_or(self.text.len(), |(byte, _)| from + byte)
    }

    pub(super) fn range(&self, start: usize, end: usize) -> std::ops::Range<usize> {
        let start = self.byte(start);
        start..self.byte(end).max(start)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn every_character_is_found(text in "[aș漢😀\n]{0,200}") {
            let offsets = Offsets::new(&text);
            for (character, (byte, _)) in text.char_indices().enumerate() {
                prop_assert_eq!(offsets.byte(character), byte);
            }
            prop_assert_eq!(offsets.byte(text.chars().count()), text.len());
            prop_assert_eq!(offsets.byte(usize::MAX), text.len());
        }
    }
}
