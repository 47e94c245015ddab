//! What tells a language: its script, letters that its neighbours lack, and its small words.
//!
//! A small word that two languages of a script share is in neither list.

use super::letters::Key;
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

/// The small words of the languages of a script: the key of each, and the bit of its language.
pub(super) struct Table([(Key, u8); PLACES]);

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
        let mut places = [(Key::NONE, 0); PLACES];
        let mut list = 0;
        while list < lists.len() {
            let (words, bit) = lists[list];
            let mut at = 0;
            while at < words.len() {
                let key = Key::of_listed(words[at]);
                let mut place = place(key);
                while places[place].1 != 0 {
                    place = (place + 1) % PLACES;
                }
                places[place] = (key, bit);
                at += 1;
            }
            list += 1;
        }
        Self(places)
    }

    /// The bit of the language that has a word; 0 where none has it.
    fn language(&self, word: Key) -> u8 {
        let mut place = place(word);
        while let (key, bit) = self.0[place]
            && bit != 0
        {
            if key == word {
                return bit;
            }
            place = (place + 1) % PLACES;
        }
        0
    }
}

/// Where a word is looked for first; the factor mixes all bits of the key into the highest.
const fn place(key: Key) -> usize {
    (key.0.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 48) as usize % PLACES
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
pub(super) const fn marked_by(letter: char) -> u8 {
    let (mut marked, mut language) = (0, 0);
    while language < KNOWN.len() {
        let known = &KNOWN[language];
        let mut at = 0;
        while at < known.letters.len() {
            if known.letters[at] == letter {
                marked |= known.bit;
            }
            at += 1;
        }
        language += 1;
    }
    marked
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
        table_of(self.script).is_some_and(|table| table.language(Key::of(word)) == self.bit)
    }
}

pub(super) fn table_of(script: Script) -> Option<&'static Table> {
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

    /// The same of a word without an apostrophe and of one script, of which the small words and
    /// the marks in the word are known.
    pub(super) fn that_have_key(key: Key, table: Option<&Table>, marks: u8) -> Self {
        let marks = if key.is_letter() { 0 } else { marks };
        let listed = table.filter(|_| !key.is_long()).map_or(0, |table| table.language(key));
        Self(marks | listed)
    }

    /// Whether no language has it alone.
    pub(super) fn are_none(self) -> bool {
        self.0 == 0
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
    let is_it = |rest: &str| rest.is_empty() || rest.starts_with('-');
    KNOWN.iter().find(|known| tag.strip_prefix(known.tag).is_some_and(is_it))
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
