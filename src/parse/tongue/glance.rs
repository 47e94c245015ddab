//! Proves at a glance that a text holds nothing in another language, as nearly all texts do.
//!
//! One pass over the bytes counts words in another script, words that only another language
//! has, and words that only the text's own has. It counts too many of the former and too few
//! of the latter rather than the reverse; what it does not know at once, it leaves to the
//! full search.

use super::small;
use super::words::{Hash, Known, Languages, Script, letters_of};
use super::{PASSAGE, TRIGRAMS};

/// Whether the full search would surely find nothing in a text of the language `own`.
pub(super) fn is_surely_own(text: &str, own: &Known) -> bool {
    let mut glance = Glance { text, own, words: 0, owned: 0, others: 0, strangers: 0 };
    let mut at = 0;
    loop {
        let Some((start, is_spaced)) = gap(text.as_bytes(), at) else { return false };
        if start == text.len() {
            return glance.is_sure();
        }
        let Some(word) = Word::at(text, start) else { return false };
        at = word.end;
        glance.add(&word, is_spaced);
    }
}

/// Where the gap between words that begins at `at` ends, and whether its last sign is a space
/// (so is the start of the text); `None` where a rare sign stands in it.
fn gap(bytes: &[u8], mut at: usize) -> Option<(usize, bool)> {
    let mut is_spaced = at == 0;
    loop {
        let rest = bytes.get(at..).unwrap_or_default();
        let length = match rest {
            [] | [b'a'..=b'z' | b'A'..=b'Z' | 0xC3..=0xDF, ..] => return Some((at, is_spaced)),
            [0..0x80, ..] => 1,
            // No-break space, guillemets.
            [0xC2, 0xA0 | 0xAB | 0xBB, ..] => 2,
            // Dashes, quotation marks, three points.
            [0xE2, 0x80, 0x93..=0x9F | 0xA6, ..] => 3,
            // Where something stands that has no words.
            [0xEF, 0xBF, 0xBC, ..] => 3,
            _ => return None,
        };
        is_spaced = matches!(rest, [b' ' | b'\n', ..]);
        at += length;
    }
}

/// A word of the text.
struct Word {
    start: usize,
    end: usize,
    script: Script,
    hash: Hash,
    /// Languages of which one of its letters is a mark.
    marks: u8,
    /// Whether it has only small letters, and no apostrophe.
    is_plain: bool,
}

impl Word {
    /// The word that begins at `start`; `None` where it has a rare letter.
    fn at(text: &str, start: usize) -> Option<Self> {
        let bytes = text.as_bytes();
        let script = match bytes.get(start)? {
            0xD0..=0xD3 => Script::Cyrillic,
            _ => Script::Latin,
        };
        let mut word =
            Self { start, end: start, script, hash: Hash::START, marks: 0, is_plain: true };
        let (mut at, mut hash) = (start, Hash::START);
        loop {
            let rest = bytes.get(at..).unwrap_or_default();
            let is_letter = match *rest {
                [letter @ b'a'..=b'z', ..] => {
                    hash = hash.with(letter);
                    at += 1;
                    true
                }
                [first @ (0xD0 | 0xD1), next, ..] if is_plain_cyrillic(first, next) => {
                    hash = hash.with(first).with(next);
                    at += 2;
                    true
                }
                [b'A'..=b'Z', ..] => {
                    word.is_plain = false;
                    at += 1;
                    true
                }
                [first @ 0xC3..=0xDF, next, ..] => {
                    match two_bytes(first, next)? {
                        Sign::Small(marks) => word.marks |= marks,
                        Sign::Large => word.is_plain = false,
                        Sign::None => return (at > start).then_some(word),
                    }
                    hash = hash.with(first).with(next);
                    at += 2;
                    true
                }
                [sign @ (b'\'' | b'-'), ..] => {
                    word.is_plain &= sign == b'-';
                    hash = hash.with(sign);
                    at += 1;
                    false
                }
                [0xE2, 0x80, 0x99, ..] => {
                    word.is_plain = false;
                    at += 3;
                    false
                }
                _ => return Some(word),
            };
            if is_letter {
                word.hash = hash;
                word.end = at;
            }
        }
    }
}

/// Whether two bytes are a small letter that Russian and Ukrainian share.
fn is_plain_cyrillic(first: u8, next: u8) -> bool {
    match first {
        0xD0 => (0xB0..=0xBF).contains(&next),
        _ => (0x80..=0x8F).contains(&next) && !matches!(next, 0x8A | 0x8B | 0x8D),
    }
}

/// What a sign of two bytes is.
enum Sign {
    /// A small letter, and the languages of which it is a mark.
    Small(u8),
    /// A letter that may have another form in small letters.
    Large,
    /// No letter.
    None,
}

/// The sign of two bytes; `None` where it is rare.
fn two_bytes(first: u8, next: u8) -> Option<Sign> {
    let sign = char::from_u32((u32::from(first) & 0x1F) << 6 | (u32::from(next) & 0x3F))?;
    Some(match sign {
        'а'..='џ' | 'ґ' | 'ă' | 'â' | 'î' | 'ș' | 'ț' => Sign::Small(letters_of(sign)),
        '×' | '÷' => Sign::None,
        'Ѐ'..='Я' | 'À'..='ɏ' => Sign::Large,
        _ => return None,
    })
}

/// What has been counted.
struct Glance<'a> {
    text: &'a str,
    own: &'a Known,
    words: usize,
    /// Words that only the own language has, and that are surely no part of an address.
    owned: usize,
    /// Words of the own script that another language has alone.
    others: usize,
    /// Words in another script.
    strangers: usize,
}

impl Glance<'_> {
    /// Adds a word; `is_spaced` where a space stands before it.
    fn add(&mut self, word: &Word, is_spaced: bool) {
        self.words += 1;
        if word.script != self.own.script {
            self.strangers += 1;
            return;
        }
        let text = self.text.get(word.start..word.end).unwrap_or("");
        let languages = if word.is_plain {
            Languages::that_have_small(text, word.script, word.hash, word.marks)
        } else {
            Languages::that_have(&small(text), word.script)
        };
        if languages.hold(self.own) {
            let next = self.text.as_bytes().get(word.end);
            let is_apart = is_spaced && matches!(next, None | Some(b' ' | b'\n'));
            self.owned += usize::from(is_apart);
        }
        self.others += usize::from(languages.hold_another(self.own));
    }

    fn is_sure(&self) -> bool {
        let is_told = self.words < TRIGRAMS || self.owned * 12 >= self.words;
        self.strangers < PASSAGE && self.others < 2 && is_told
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::words::{KNOWN, known};
    use super::super::{foreign, search};
    use super::*;

    /// Pieces of texts: words of four languages, names, addresses, signs of all kinds.
    const PIECES: [&str; 48] = [
        "și",
        "Și",
        "să",
        "copilul",
        "nu",
        "într-o",
        "the",
        "The",
        "you",
        "don't",
        "don’t",
        "and",
        "что",
        "Что",
        "чтобы",
        "это",
        "ребёнок",
        "є",
        "що",
        "Що",
        "мене",
        "online",
        "Telefonul",
        "Copilului",
        "www.nu.the",
        "a@b.ro",
        "nr.",
        "140/2013",
        "/",
        ".",
        ",",
        "…",
        "«",
        "»",
        "„",
        "”",
        " – ",
        "-",
        "'",
        "’",
        "\u{FFFC}",
        "\n",
        "\u{A0}",
        "ا",
        "е\u{301}",
        "ß",
        "5x",
        "Î",
    ];

    proptest! {
        #[test]
        fn nothing_is_hidden_from_the_full_search(
            pieces in prop::collection::vec((prop::sample::select(&PIECES[..]), any::<bool>()), 0..40),
            own in 0..KNOWN.len(),
        ) {
            let space = |space: bool| if space { " " } else { "" };
            let text: String =
                pieces.iter().flat_map(|(piece, after)| [*piece, space(*after)]).collect();
            let own = KNOWN[own].tag;
            prop_assert_eq!(foreign(&text, own, false), search(&text, own, false), "{}", text);
        }
    }

    #[test]
    fn plain_texts_are_seen_through_at_once() {
        let rows = [
            ("ro", "Nu este vina ta. Poți spune unui adult în care ai încredere, oricând vrei."),
            ("en", "It is not your fault. You can tell an adult that you trust, even much later."),
            ("ru", "Это не твоя вина. Можно рассказать взрослому, которому доверяешь, и потом."),
            ("uk", "Це не твоя провина. Можна розповісти дорослому, якому довіряєш, і потім."),
        ];
        for (own, text) in rows {
            for (tag, _) in rows {
                let is_sure = is_surely_own(text, known(tag).unwrap());
                assert_eq!(is_sure, tag == own, "{tag}: {text}");
            }
        }
    }
}
