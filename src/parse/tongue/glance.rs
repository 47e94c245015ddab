//! Proves at a glance that a text holds nothing in another language, as nearly all texts do.
//!
//! One pass over the bytes counts words in another script, words that only another language
//! has, and words that only the text's own has. It counts too many of the former and too few
//! of the latter rather than the reverse; what it does not know at once, it leaves to the
//! full search.

use super::letters::{ASCII, CYRILLIC, Key, LATIN, LETTER, SIGNS, marks, two_bytes};
use super::small;
use super::words::{Known, Languages, Script, Table, script_of_letter, table_of};
use super::{PASSAGE, TRIGRAMS};

/// Whether the full search would surely find nothing in a text of the language `own`.
pub(super) fn is_surely_own(text: &str, own: &Known) -> bool {
    let bytes = text.as_bytes();
    let mut glance = Glance::of(text, own);
    let mut at = 0;
    while let Some((start, is_spaced)) = gap(bytes, at) {
        if start == bytes.len() {
            return glance.is_sure();
        }
        at = glance.word(start, is_spaced);
    }
    false
}

/// Where the gap between words that begins at `at` ends, and whether a space stands in it (so
/// it is at the start of the text); `None` where a rare sign stands in it.
#[inline]
fn gap(bytes: &[u8], mut at: usize) -> Option<(usize, bool)> {
    let mut is_spaced = at == 0;
    while let Some(&first) = bytes.get(at) {
        if ASCII[usize::from(first)] != 0 {
            break;
        }
        if first >= 0x80 {
            let length = long_sign(bytes.get(at..).unwrap_or_default())?;
            if length == 0 {
                break;
            }
            at += length;
        } else {
            is_spaced |= matches!(first, b' ' | b'\n');
            at += 1;
        }
    }
    Some((at, is_spaced))
}

/// How many bytes the sign has that stands first, and begins with none of ASCII; 0 where it is
/// a letter, and `None` where it is rare.
fn long_sign(bytes: &[u8]) -> Option<usize> {
    match bytes {
        [first @ 0xC3..=0xDF, next, ..] => {
            (SIGNS[two_bytes(*first, *next)] & LETTER != 0).then_some(0)
        }
        // No-break space, guillemets.
        [0xC2, 0xA0 | 0xAB | 0xBB, ..] => Some(2),
        // Dashes, quotation marks, three points.
        [0xE2, 0x80, 0x93..=0x9F | 0xA6, ..] => Some(3),
        // Where something stands that has no words.
        [0xEF, 0xBF, 0xBC, ..] => Some(3),
        _ => None,
    }
}

/// A word of the text, as far as it is read.
#[derive(Clone, Copy)]
struct Word {
    start: usize,
    end: usize,
    key: Key,
    /// What its signs are, all in one.
    signs: u16,
}

/// Among the signs of a word where it has an apostrophe.
const APOSTROPHE: u16 = 1 << 15;

impl Word {
    /// The word that begins at `start`.
    #[inline]
    fn at(bytes: &[u8], start: usize) -> Self {
        let (mut key, mut signs, mut end) = (Key::NONE, 0, start);
        while let Some(&byte) = bytes.get(end) {
            let code = ASCII[usize::from(byte)];
            if code != 0 {
                (key, signs, end) = (key.with_code(code), signs | LATIN, end + 1);
                continue;
            }
            match byte {
                0xC3..=0xDF => {
                    let next = bytes.get(end + 1).copied().unwrap_or_default();
                    let sign = SIGNS[two_bytes(byte, next)];
                    if sign & LETTER == 0 {
                        break;
                    }
                    (key, signs, end) = (key.with(sign), signs | sign, end + 2);
                }
                b'-' | b'\'' | 0xE2 => {
                    let word = Self { start, end, key, signs };
                    let Some(longer) = word.with_joint(bytes) else { break };
                    (key, signs, end) = (longer.key, longer.signs, longer.end);
                }
                _ => break,
            }
        }
        Self { start, end, key, signs }
    }

    /// With the hyphens and apostrophes that follow, if a letter stands behind them.
    #[cold]
    fn with_joint(mut self, bytes: &[u8]) -> Option<Self> {
        loop {
            let (sign, length) = match bytes.get(self.end..).unwrap_or_default() {
                [b'-', ..] => (0, 1),
                [b'\'', ..] => (APOSTROPHE, 1),
                [0xE2, 0x80, 0x99, ..] => (APOSTROPHE, 3),
                [byte @ 0..0x80, ..] => return (ASCII[usize::from(*byte)] != 0).then_some(self),
                rest => return (long_sign(rest) == Some(0)).then_some(self),
            };
            self.key = self.key.with(SIGNS[usize::from(b'-')]);
            self.signs |= sign;
            self.end += length;
        }
    }
}

/// What has been counted.
struct Glance<'a> {
    text: &'a str,
    own: &'a Known,
    /// What the letters of the own script are.
    letters: u16,
    /// The small words of the own script.
    table: Option<&'static Table>,
    words: usize,
    /// Words that only the own language has, and that are surely no part of an address.
    owned: usize,
    /// Words of the own script that another language has alone.
    others: usize,
    /// Words in another script.
    strangers: usize,
}

impl<'a> Glance<'a> {
    fn of(text: &'a str, own: &'a Known) -> Self {
        let letters = if own.script == Script::Latin { LATIN } else { CYRILLIC };
        let table = table_of(own.script);
        Self { text, own, letters, table, words: 0, owned: 0, others: 0, strangers: 0 }
    }

    /// Reads the word that begins at `start` and says where it ends; `is_spaced` where a space
    /// stands before it.
    #[inline]
    fn word(&mut self, start: usize, is_spaced: bool) -> usize {
        let word = Word::at(self.text.as_bytes(), start);
        self.words += 1;
        match self.languages_of(&word) {
            None => self.strangers += 1,
            Some(languages) if languages.are_none() => {}
            Some(languages) => {
                let is_owned = is_spaced && languages.hold(self.own);
                self.owned +=
                    usize::from(is_owned && is_space_next(self.text.as_bytes(), word.end));
                self.others += usize::from(languages.hold_another(self.own));
            }
        }
        word.end
    }

    /// The languages that alone have a word of the own script.
    #[inline]
    fn languages_of(&self, word: &Word) -> Option<Languages> {
        if word.signs & (LETTER | APOSTROPHE) == self.letters {
            return Some(Languages::that_have_key(word.key, self.table, marks(word.signs)));
        }
        self.languages_of_mixed(word)
    }

    /// The same of a word with an apostrophe, or with letters of another script.
    #[cold]
    fn languages_of_mixed(&self, word: &Word) -> Option<Languages> {
        let text = self.text.get(word.start..word.end).unwrap_or("");
        let script = text.chars().next().map_or(Script::Other, script_of_letter);
        (script == self.own.script).then(|| Languages::that_have(&small(text), script))
    }

    fn is_sure(&self) -> bool {
        let is_told = self.words < TRIGRAMS || self.owned * 12 >= self.words;
        self.strangers < PASSAGE && self.others < 2 && is_told
    }
}

/// Whether the text ends here, or a space follows, at once or after one sign.
fn is_space_next(bytes: &[u8], at: usize) -> bool {
    let rest = bytes.get(at..).unwrap_or_default();
    matches!(rest, [] | [b' ' | b'\n', ..] | [0..0x80, b' ' | b'\n', ..])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::lists::{ENGLISH, ROMANIAN, RUSSIAN, UKRAINIAN};
    use super::super::words::{KNOWN, known};
    use super::super::{foreign, search};
    use super::*;

    /// Pieces of texts: words of four languages, names, addresses, signs of all kinds.
    const PIECES: [&str; 60] = [
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
        "ȘI",
        "ÎN",
        "ЧТО",
        "ЩО",
        "ЄВРО",
        "Ґ",
        "cу",
        "сu",
        "×",
        "İi",
        "што",
        "nicht",
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
    fn small_words_are_known_by_their_letters() {
        for (tag, words) in [("ro", ROMANIAN), ("en", ENGLISH), ("ru", RUSSIAN), ("uk", UKRAINIAN)]
        {
            let own = known(tag).unwrap();
            for word in words {
                let longer = ["x", "xxxx", "ж", "жжжж"].map(|start| format!("{start}{word}"));
                for text in [word.to_string(), word.to_uppercase()].into_iter().chain(longer) {
                    let seen = Glance::of(&text, own).languages_of(&Word::at(text.as_bytes(), 0));
                    let script = script_of_letter(text.chars().next().unwrap());
                    let is_own = script == own.script;
                    let told = Languages::that_have(&text.to_lowercase(), script);
                    assert_eq!(seen, is_own.then_some(told), "{text}");
                }
            }
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
