//! The words of a text as the glossary compares them: whatever their case, their joints and
//! the marks of their stress.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

/// A word of a text.
pub(crate) struct Token {
    pub(crate) range: Range<usize>,
    /// The word, for comparison.
    pub(crate) key: String,
}

/// A form for comparison: its words, each with what stands before it.
pub(crate) type Key = Vec<(String, String)>;

/// Words, each with what stands between it and the one before: nothing but a sign.
pub(crate) fn joined(text: &str, words: &[Token]) -> Key {
    let mut end = None;
    let join = |word: &Token| {
        let gap = end.and_then(|end| text.get(end..word.range.start)).unwrap_or("");
        end = Some(word.range.end);
        (gap.split_whitespace().collect(), word.key.clone())
    };
    words.iter().map(join).collect()
}

/// The words of a text: letters and digits, joined by hyphens and apostrophes inside.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut letters = text.char_indices().peekable();
    let mut start = None;
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next);
        let inside = is_letter(letter)
            || (start.is_some() && is_joint(letter) && next.is_some_and(is_letter));
        match (start, inside) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                tokens.push(Token { range: from..at, key: key(&text[from..at]) });
                start = None;
            }
            _ => {}
        }
    }
    if let Some(from) = start {
        tokens.push(Token { range: from..text.len(), key: key(&text[from..]) });
    }
    tokens
}

fn is_letter(letter: char) -> bool {
    letter.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&letter)
}

fn is_joint(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}' | '\u{2011}' | '\'' | '’')
}

/// A word as it is compared: whatever its case, its joints and the marks of its stress.
fn key(word: &str) -> String {
    let joined = word.chars().map(|letter| match letter {
        '\u{2010}' | '\u{2011}' => '-',
        '’' => '\'',
        'ş' | 'Ş' => 'ș',
        'ţ' | 'Ţ' => 'ț',
        letter => letter,
    });
    joined.filter(|letter| *letter != '\u{301}').collect::<String>().to_lowercase().nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_hyphens_and_stress_inside() {
        let rows = [
            ("grooming-ului, (Șantaj)!", vec!["grooming-ului", "șantaj"]),
            ("гру́минг — 116", vec!["груминг", "116"]),
            ("don’t 'x' a-", vec!["don't", "x", "a"]),
            ("", vec![]),
        ];
        for (text, expected) in rows {
            let keys: Vec<String> = tokens(text).into_iter().map(|token| token.key).collect();
            assert_eq!(keys, expected, "{text}");
        }
    }
}
