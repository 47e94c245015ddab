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
    /// Its marks.
    letters: &'static [char],
    /// All its letters, in small.
    pub(super) alphabet: &'static str,
}

/// The small words of the languages of a script, found by their hash.
struct Table([(&'static str, u8); PLACES]);

/// How many places there are for words: more than four times as many as words.
const PLACES: usize = 1024;

static LATIN: Table = Table::of(&[(ROMANIAN, RO), (ENGLISH, EN)]);
static CYRILLIC: Table = Table::of(&[(RUSSIAN, RU), (UKRAINIAN, UK)]);

const RO: u8 = 1;
const EN: u8 = 2;
const RU: u8 = 4;
const UK: u8 = 8;

impl Table {
    const fn of(lists: &[(&[&'static str], u8)]) -> Self {
        let mut places = [("", 0); PLACES];
        let mut list = 0;
        while list < lists.len() {
            let (words, bit) = lists[list];
            let mut at = 0;
            while at < words.len() {
                let mut place = Hash::of(words[at].as_bytes()).place();
                while places[place].1 != 0 {
                    place = (place + 1) % PLACES;
                }
                places[place] = (words[at], bit);
                at += 1;
            }
            list += 1;
        }
        Self(places)
    }

    /// The bit of the language that has a word; 0 where none has it.
    fn language(&self, word: &[u8], hash: Hash) -> u8 {
        let mut place = hash.place();
        while let (known, bit) = self.0[place]
            && bit != 0
        {
            if known.as_bytes() == word {
                return bit;
            }
            place = (place + 1) % PLACES;
        }
        0
    }
}

/// The hash of a word's bytes (FNV-1a).
#[derive(Clone, Copy)]
pub(super) struct Hash(u32);

impl Hash {
    pub(super) const START: Self = Self(0x811C_9DC5);

    /// With one byte more.
    pub(super) const fn with(self, byte: u8) -> Self {
        Self((self.0 ^ byte as u32).wrapping_mul(0x0100_0193))
    }

    const fn of(word: &[u8]) -> Self {
        let mut hash = Self::START;
        let mut at = 0;
        while at < word.len() {
            hash = hash.with(word[at]);
            at += 1;
        }
        hash
    }

    const fn place(self) -> usize {
        (self.0 >> 16 ^ self.0) as usize % PLACES
    }
}

pub(super) static KNOWN: [Known; 4] = [
    Known {
        tag: "ro",
        bit: RO,
        script: Script::Latin,
        letters: &['ă', 'â', 'î', 'ș', 'ț', 'ş', 'ţ'],
        // The others stand in words of other languages alone.
        alphabet: "abcdefghijlmnoprstuvxzăâîșțşţ",
    },
    Known {
        tag: "en",
        bit: EN,
        script: Script::Latin,
        letters: &[],
        alphabet: "abcdefghijklmnopqrstuvwxyz",
    },
    Known {
        tag: "ru",
        bit: RU,
        script: Script::Cyrillic,
        letters: &['ы', 'э', 'ё'],
        alphabet: "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    },
    Known {
        tag: "uk",
        bit: UK,
        script: Script::Cyrillic,
        letters: &['і', 'ї', 'є', 'ґ'],
        alphabet: "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
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
        let language = table_of(self.script).map(|table| {
            let word = word.as_bytes();
            table.language(word, Hash::of(word))
        });
        language == Some(self.bit)
    }
}

fn table_of(script: Script) -> Option<&'static Table> {
    match script {
        Script::Latin => Some(&LATIN),
        Script::Cyrillic => Some(&CYRILLIC),
        Script::Arabic | Script::Other => None,
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

    /// The same of a word of small letters without an apostrophe, whose hash and marks are
    /// known.
    pub(super) fn that_have_small(word: &str, script: Script, hash: Hash, marks: u8) -> Self {
        let is_letter = || word.chars().nth(1).is_none();
        let marks = if marks != 0 && is_letter() { 0 } else { marks };
        let listed = table_of(script).map_or(0, |table| table.language(word.as_bytes(), hash));
        Self(marks | listed)
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
        for pair in [[ROMANIAN, ENGLISH], [RUSSIAN, UKRAINIAN]] {
            assert!(pair.iter().all(|words| words.is_sorted()));
            let shared: Vec<_> = pair[0].iter().filter(|word| pair[1].contains(word)).collect();
            assert!(shared.is_empty(), "{shared:?}");
        }
    }
}
