//! Proves at a glance that a text holds nothing in another language, as nearly all texts do.
//!
//! One pass over the bytes counts words in another script, words that only another language
//! has, and words that only the text's own has. It counts too many of the former and too few
//! of the latter rather than the reverse; what it does not know at once, it leaves to the
//! full search.

use super::small;
use super::words::{Known, Languages, Script, letters_of};
use super::{PASSAGE, TRIGRAMS};

/// Whether the full search would surely find nothing in a text of the language `own`.
pub(super) fn is_surely_own(text: &str, own: &Known) -> bool {
    let mut glance = Glance { text, own, words: 0, owned: 0, others: 0, strangers: 0 };
    let mut word: Option<Open> = None;
    let mut gap_before = true;
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let Some((sign, length)) = sign(*byte, bytes.get(at + 1..).unwrap_or_default()) else {
            return false;
        };
        match (sign, &mut word) {
            (Sign::Letter(script, letter), None) => {
                word = Some(Open { start: at, end: at + length, script, letter, gap_before });
            }
            (Sign::Letter(_, letter), Some(open)) => {
                open.end = at + length;
                open.letter.join(letter);
            }
            (Sign::Inner, Some(_)) => {}
            (Sign::Inner, None) => gap_before = false,
            (Sign::Gap | Sign::Other, open) => {
                let is_gap = matches!(sign, Sign::Gap);
                if let Some(open) = open.take() {
                    // What is taken off a word's end parts it from the gap.
                    glance.closed(&open, is_gap && open.end == at);
                }
                gap_before = is_gap;
            }
        }
        at += length;
    }
    if let Some(open) = word {
        glance.closed(&open, open.end == text.len());
    }
    glance.is_sure()
}

/// What a sign does to words.
#[derive(Clone, Copy)]
enum Sign {
    Letter(Script, Letters),
    /// It stands in a word, and never at its end.
    Inner,
    /// A space: what it parts is no address.
    Gap,
    Other,
}

/// What the letters of a word tell.
#[derive(Clone, Copy, Default)]
struct Letters {
    /// Languages of which one of the letters is a mark.
    marks: u8,
    /// Whether one of them has another form in small letters, as far as is seen at once.
    is_large: bool,
}

impl Letters {
    fn join(&mut self, next: Self) {
        self.marks |= next.marks;
        self.is_large |= next.is_large;
    }
}

/// A word that goes on.
struct Open {
    start: usize,
    end: usize,
    script: Script,
    letter: Letters,
    gap_before: bool,
}

/// The sign that begins with a byte, and how many bytes it has; `None` where it is rare.
fn sign(first: u8, rest: &[u8]) -> Option<(Sign, usize)> {
    let plain = |script| Sign::Letter(script, Letters::default());
    let large = |script| Sign::Letter(script, Letters { marks: 0, is_large: true });
    Some(match (first, rest) {
        (b'a'..=b'z', _) => (plain(Script::Latin), 1),
        (b'A'..=b'Z', _) => (large(Script::Latin), 1),
        (b' ' | b'\n', _) => (Sign::Gap, 1),
        (b'\'' | b'-', _) => (Sign::Inner, 1),
        (0..0x80, _) => (Sign::Other, 1),
        (0xC3..=0xDF, [next, ..]) => {
            let sign = char::from_u32((u32::from(first) & 0x1F) << 6 | (u32::from(*next) & 0x3F))?;
            let marked = |script| {
                let letters = Letters { marks: letters_of(sign), is_large: false };
                Sign::Letter(script, letters)
            };
            let sign = match sign {
                'а'..='џ' | 'ґ' => marked(Script::Cyrillic),
                'ă' | 'â' | 'î' | 'ș' | 'ț' => marked(Script::Latin),
                'Ѐ'..='Я' => large(Script::Cyrillic),
                '×' | '÷' => Sign::Other,
                'À'..='ɏ' => large(Script::Latin),
                _ => return None,
            };
            (sign, 2)
        }
        // No-break space, guillemets.
        (0xC2, [0xA0 | 0xAB | 0xBB, ..]) => (Sign::Other, 2),
        (0xE2, [0x80, 0x99, ..]) => (Sign::Inner, 3),
        // Dashes, quotation marks, three points.
        (0xE2, [0x80, 0x93..=0x9F | 0xA6, ..]) => (Sign::Other, 3),
        // Where something stands that has no words.
        (0xEF, [0xBF, 0xBC, ..]) => (Sign::Other, 3),
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
    fn closed(&mut self, open: &Open, gap_after: bool) {
        self.words += 1;
        if open.script != self.own.script {
            self.strangers += 1;
            return;
        }
        let word = self.text.get(open.start..open.end).unwrap_or("");
        let languages = if open.letter.is_large {
            Languages::that_have(&small(word), open.script)
        } else {
            Languages::that_have_small(word, open.script, open.letter.marks)
        };
        if languages.hold(self.own) {
            self.owned += usize::from(open.gap_before && gap_after);
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
