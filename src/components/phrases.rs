//! Finds phrases in a text, word by word: without regard to case, signs and how letters
//! are composed.

use unicode_normalization::UnicodeNormalization;

/// The first of the phrases with which the text begins.
pub(super) fn beginning<'a>(text: &str, phrases: &'a [String]) -> Option<&'a str> {
    let text = words(text);
    found(phrases, |phrase| text.starts_with(phrase))
}

/// The first of the phrases that stand anywhere in the text.
pub(super) fn within<'a>(text: &str, phrases: &'a [String]) -> Option<&'a str> {
    let text = words(text);
    found(phrases, |phrase| text.windows(phrase.len()).any(|words| words == phrase))
}

fn found(phrases: &[String], mut is_there: impl FnMut(&[String]) -> bool) -> Option<&str> {
    let mut phrases = phrases.iter().map(|phrase| (phrase, words(phrase)));
    let found = phrases.find(|(_, words)| !words.is_empty() && is_there(words));
    found.map(|(phrase, _)| phrase.as_str())
}

fn words(text: &str) -> Vec<String> {
    let text: String = text.nfc().flat_map(char::to_lowercase).collect();
    let words = text.split(|sign: char| !sign.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_found_word_by_word() {
        let phrases = ["mi-".to_owned(), "Am trimis".to_owned(), "…".to_owned()];
        let rows = [
            ("Mi-e greu.", Some("mi-"), Some("mi-")),
            ("Eu AM  „trimis”", None, Some("Am trimis")),
            ("amintire, trimis", None, None),
            ("minge", None, None),
            ("", None, None),
        ];
        for (text, first, anywhere) in rows {
            assert_eq!(beginning(text, &phrases), first, "{text}");
            assert_eq!(within(text, &phrases), anywhere, "{text}");
        }
    }
}
