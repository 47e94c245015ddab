//! What tells a language: its script, letters that its neighbours lack, and its small words.
//!
//! A small word that two languages of a script share is in neither list.

use super::lists::{ENGLISH, ROMANIAN, RUSSIAN, UKRAINIAN};

/// How a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Other,
}

/// A language that can be told from those of the same script.
#[derive(Debug)]
pub(super) struct Known {
    pub(super) tag: &'static str,
    /// It alone among [`KNOWN`].
    bit: u8,
    pub(super) script: Script,
    letters: &'static [char],
    /// Sorted.
    words: &'static [&'static str],
    /// Where each of them is found.
    places: Places,
    /// What words of the list look like at a glance.
    looks: Looks,
}

/// By the last byte of the number of a word's first letter: how many bytes such words have,
/// a bit each.
type Looks = [u32; 256];

/// The looks of words; hardly any other word has them.
const fn looks(words: &[&str]) -> Looks {
    let mut looks = [0; 256];
    let mut at = 0;
    while at < words.len() {
        let word = words[at].as_bytes();
        looks[first_of(word)] |= 1 << (word.len() & 31);
        at += 1;
    }
    looks
}

/// The last byte of the number of a word's first letter.
const fn first_of(word: &[u8]) -> usize {
    match word {
        [first, next, ..] if *first >= 0xC0 => {
            ((*first as usize) << 6 | (*next as usize & 0x3F)) & 0xFF
        }
        [first, ..] => *first as usize,
        [] => 0,
    }
}

/// How many places there are for the words of a language: more than twice as many as words.
const PLACES: usize = 512;

/// At the place of a word, or the next that was free: its number in the list, from 1.
type Places = [u8; PLACES];

/// The places of words.
const fn places(words: &[&str]) -> Places {
    let mut places = [0; PLACES];
    let mut at = 0;
    while at < words.len() {
        let mut place = place_of(words[at].as_bytes());
        while places[place % PLACES] != 0 {
            place += 1;
        }
        at += 1;
        assert!(at <= u8::MAX as usize);
        places[place % PLACES] = at as u8;
    }
    places
}

/// The place of a word: its bytes, mixed (FNV-1a).
const fn place_of(word: &[u8]) -> usize {
    let mut mixed: u32 = 0x811C_9DC5;
    let mut at = 0;
    while at < word.len() {
        mixed = (mixed ^ word[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    (mixed >> 7) as usize % PLACES
}

pub(super) static KNOWN: [Known; 4] = [
    Known {
        tag: "ro",
        bit: 1 << 0,
        script: Script::Latin,
        letters: &['ă', 'â', 'î', 'ș', 'ț', 'ş', 'ţ'],
        words: ROMANIAN,
        places: places(ROMANIAN),
        looks: looks(ROMANIAN),
    },
    Known {
        tag: "en",
        bit: 1 << 1,
        script: Script::Latin,
        letters: &[],
        words: ENGLISH,
        places: places(ENGLISH),
        looks: looks(ENGLISH),
    },
    Known {
        tag: "ru",
        bit: 1 << 2,
        script: Script::Cyrillic,
        letters: &['ы', 'э', 'ё', 'ъ'],
        words: RUSSIAN,
        places: places(RUSSIAN),
        looks: looks(RUSSIAN),
    },
    Known {
        tag: "uk",
        bit: 1 << 3,
        script: Script::Cyrillic,
        letters: &['і', 'ї', 'є', 'ґ'],
        words: UKRAINIAN,
        places: places(UKRAINIAN),
        looks: looks(UKRAINIAN),
    },
];

/// The languages of which a letter is a mark.
pub(super) fn letters_of(letter: char) -> u8 {
    match letter {
        'а'..='щ' | 'ь' | 'ю' | 'я' => 0,
        _ => {
            let marked = KNOWN.iter().filter(|known| known.letters.contains(&letter));
            marked.fold(0, |all, known| all | known.bit)
        }
    }
}

/// What English ends words with.
const SHORTENED: [&str; 6] = ["n't", "'m", "'ve", "'re", "'ll", "it's"];

impl Known {
    /// Whether a word, in small letters, is one that only this language has.
    fn has(&self, word: &str) -> bool {
        // A letter by itself is an example of it.
        let is_letter = || word.chars().nth(1).is_none();
        let marked = || word.chars().any(|letter| self.letters.contains(&letter));
        let is_marked = !self.letters.is_empty() && !word.is_ascii() && marked() && !is_letter();
        is_marked || self.has_small(word) || (self.tag == "en" && is_shortened(word))
    }

    fn has_small(&self, word: &str) -> bool {
        let bytes = word.as_bytes();
        let looks = self.looks.get(first_of(bytes)).copied().unwrap_or(0);
        looks & (1 << (bytes.len() & 31)) != 0 && self.lists(word)
    }

    /// Whether a word is in the list.
    fn lists(&self, word: &str) -> bool {
        let mut place = place_of(word.as_bytes());
        while let Some(at) = self.places[place % PLACES].checked_sub(1) {
            if self.words.get(usize::from(at)) == Some(&word) {
                return true;
            }
            place += 1;
        }
        false
    }
}

/// Some of the languages that are known, a bit each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Languages(u8);

impl Languages {
    /// The languages of a script that alone have a word, in small letters.
    pub(super) fn that_have(word: &str, script: Script) -> Self {
        let known = KNOWN.iter().filter(|known| known.script == script && known.has(word));
        Self(known.fold(0, |all, known| all | known.bit))
    }

    /// The same of a word of small letters, the marks of which are known.
    pub(super) fn that_have_small(word: &str, script: Script, marks: u8) -> Self {
        if memchr::memchr2(b'\'', 0xE2, word.as_bytes()).is_some() {
            return Self::that_have(word, script);
        }
        let is_letter = word.chars().nth(1).is_none();
        let mut languages = if is_letter { 0 } else { marks };
        for known in KNOWN.iter().filter(|known| known.script == script) {
            languages |= if known.has_small(word) { known.bit } else { 0 };
        }
        Self(languages)
    }

    /// Whether a language is among them.
    pub(super) fn hold(self, known: &Known) -> bool {
        self.0 & known.bit != 0
    }

    /// Whether another language is among them.
    pub(super) fn hold_another(self, known: &Known) -> bool {
        self.0 & !known.bit != 0
    }
}

/// Whether English has shortened the word, with either sign for what is left out.
fn is_shortened(word: &str) -> bool {
    if word.contains('’') {
        let word = word.replace('’', "'");
        return SHORTENED.iter().any(|end| word.ends_with(end));
    }
    word.contains('\'') && SHORTENED.iter().any(|end| word.ends_with(end))
}

/// The language with a tag, with or without a region.
pub(super) fn known(tag: &str) -> Option<&'static Known> {
    KNOWN.iter().find(|known| known.tag == primary(tag))
}

/// The language alone, without script or region.
pub(super) fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// The script of a language, where it is one of these and has only one.
pub(super) fn script_of(tag: &str) -> Option<Script> {
    Some(match primary(tag) {
        "ro" | "en" | "de" | "fr" | "it" | "es" | "pt" | "pl" | "cs" | "sk" | "hu" | "tr"
        | "nl" => Script::Latin,
        "ru" | "uk" | "be" | "bg" => Script::Cyrillic,
        "ar" | "fa" | "ur" => Script::Arabic,
        _ => return None,
    })
}

/// The script of a letter.
pub(super) fn script_of_letter(letter: char) -> Script {
    match letter {
        'a'..='z' | 'A'..='Z' | 'À'..='ɏ' | 'Ḁ'..='ỿ' => Script::Latin,
        'Ѐ'..='ԯ' => Script::Cyrillic,
        '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' => Script::Arabic,
        _ => Script::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_words_are_sorted_and_of_one_language_alone() {
        for known in &KNOWN {
            assert!(known.words.is_sorted(), "{}", known.tag);
            let others = KNOWN.iter().filter(|other| other.tag != known.tag);
            for other in others.filter(|other| other.script == known.script) {
                for word in known.words {
                    assert!(!other.words.contains(word), "{word}: {}, {}", known.tag, other.tag);
                }
            }
        }
    }
}
