//! Signs of one and two bytes, and words as numbers: six bits for each letter, whether it is
//! small or a capital.

use super::words::marked_by;

/// What a sign is: its code, from [`LATIN`] or [`CYRILLIC`] the script of which it is a letter,
/// and the languages of which it is a mark.
pub(super) static SIGNS: [u16; 0x800] = signs();

/// The codes of the letters among signs of one byte; 0 for what begins longer ones as well.
pub(super) static ASCII: [u8; 0x100] = ascii();

/// The code of a sign: the same for a small letter and its capital; other letters share one.
const CODE: u16 = 0x3F;
const OTHER: u16 = CODE;

/// Where the bits of languages begin.
const MARKS: u32 = 6;

pub(super) const LATIN: u16 = 1 << 10;
pub(super) const CYRILLIC: u16 = 1 << 11;

/// A letter of either script.
pub(super) const LETTER: u16 = LATIN | CYRILLIC;

const fn signs() -> [u16; 0x800] {
    let mut signs = [0; 0x800];
    let mut at = 0;
    while at < signs.len() {
        if let Some(letter) = char::from_u32(at as u32) {
            let small = small(letter);
            signs[at] = coded(small) | (marked_by(small) as u16) << MARKS;
        }
        at += 1;
    }
    signs
}

const fn ascii() -> [u8; 0x100] {
    let mut codes = [0; 0x100];
    let mut at = 0;
    while at < 0x80 {
        if SIGNS[at] & LATIN != 0 {
            codes[at] = (SIGNS[at] & CODE) as u8;
        }
        at += 1;
    }
    codes
}

/// The small form of a letter, where it has a code of its own.
const fn small(letter: char) -> char {
    let apart = match letter {
        'A'..='Z' | 'Â' | 'Î' | 'А'..='Я' => 32,
        'Ѐ'..='Џ' => 80,
        'Ă' | 'Ș' | 'Ț' | 'Ş' | 'Ţ' | 'Ґ' => 1,
        _ => 0,
    };
    match char::from_u32(letter as u32 + apart) {
        Some(small) => small,
        None => letter,
    }
}

const fn coded(small: char) -> u16 {
    match small {
        'a'..='z' => LATIN | (small as u16 - 'a' as u16 + 1),
        'ă' => LATIN | 27,
        'â' => LATIN | 28,
        'î' => LATIN | 29,
        'ș' => LATIN | 30,
        'ț' => LATIN | 31,
        'ş' => LATIN | 32,
        'ţ' => LATIN | 33,
        '×' | '÷' => 0,
        'À'..='ɏ' => LATIN | OTHER,
        'а'..='џ' => CYRILLIC | (small as u16 - 'а' as u16 + 1),
        'ґ' => CYRILLIC | 49,
        '-' => 50,
        _ => 0,
    }
}

/// The place in [`SIGNS`] of a sign of two bytes.
pub(super) const fn two_bytes(first: u8, next: u8) -> usize {
    (first as usize & 0x1F) << 6 | (next as usize & 0x3F)
}

/// The languages of which a sign is a mark.
pub(super) const fn marks(sign: u16) -> u8 {
    (sign >> MARKS) as u8 & 0xF
}

/// The most letters of a word that is listed.
const MOST_LETTERS: u32 = 9;

/// A word of one script, as a number: only its last ten letters fit, so that a shorter word
/// has a number of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Key(pub(super) u64);

impl Key {
    pub(super) const NONE: Self = Self(0);

    /// With one sign more.
    pub(super) const fn with(self, sign: u16) -> Self {
        Self(self.0 << 6 | (sign & CODE) as u64)
    }

    /// With one letter more, of which the code is known.
    pub(super) const fn with_code(self, code: u8) -> Self {
        Self(self.0 << 6 | code as u64)
    }

    /// Whether it is of more letters than any word that is listed.
    pub(super) const fn is_long(self) -> bool {
        self.0 >> (6 * MOST_LETTERS) != 0
    }

    /// The key of a word; no word's key where it has letters of both scripts.
    pub(super) fn of(word: &str) -> Self {
        let sign = |letter| SIGNS.get(letter as usize).copied().filter(|sign| *sign != 0);
        let signs = || word.chars().map(|letter| sign(letter).unwrap_or(OTHER));
        let is_mixed = signs().fold(0, |all, sign| all | sign) & LETTER == LETTER;
        if is_mixed { Self::NONE } else { signs().fold(Self::NONE, Self::with) }
    }

    /// The key of a word that it alone has.
    pub(super) const fn of_listed(word: &str) -> Self {
        let bytes = word.as_bytes();
        let (mut key, mut at, mut letters) = (Self::NONE, 0, 0);
        while at < bytes.len() {
            let is_long = bytes[at] >= 0x80;
            let place =
                if is_long { two_bytes(bytes[at], bytes[at + 1]) } else { bytes[at] as usize };
            key = key.with(SIGNS[place]);
            at += if is_long { 2 } else { 1 };
            letters += 1;
        }
        assert!(letters <= MOST_LETTERS, "longer words have the same number");
        key
    }

    /// Whether it is of one letter alone.
    pub(super) const fn is_letter(self) -> bool {
        self.0 <= CODE as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_two_scripts_is_none() {
        assert_eq!(Key::of("nu"), Key::of_listed("nu"));
        assert_eq!(Key::of("nф"), Key::NONE);
    }

    #[test]
    fn a_letter_and_its_capital_have_one_code() {
        for letter in ('\0'..'\u{800}').filter(|letter| SIGNS[*letter as usize] != 0) {
            let sign = SIGNS[letter as usize];
            let mut small = letter.to_lowercase();
            let is_same = small.all(|small| SIGNS.get(small as usize) == Some(&sign));
            assert!(is_same || sign & CODE == OTHER, "{letter}");
        }
    }

    #[test]
    fn letters_with_a_code_of_their_own_do_not_share_it() {
        for script in [LATIN, CYRILLIC] {
            let letters = ('\0'..'\u{800}').filter(|letter| {
                let sign = SIGNS[*letter as usize];
                sign & script != 0 && sign & CODE != OTHER && letter.is_lowercase()
            });
            let mut codes: Vec<u16> = letters.map(|letter| SIGNS[letter as usize] & CODE).collect();
            let all = codes.len();
            codes.sort_unstable();
            codes.dedup();
            assert_eq!(codes.len(), all);
        }
    }
}
