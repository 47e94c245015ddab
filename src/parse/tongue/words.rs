//! What tells a language: its script, letters that its neighbours lack, and its small words.
//!
//! A small word that two languages of a script share is in neither list.

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
    pub(super) script: Script,
    letters: &'static [char],
    /// Sorted.
    words: &'static [&'static str],
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

/// Small words of one language; sorted.
const ROMANIAN: &[&str] = &[
    "acea", "aceasta", "acel", "acest", "aceste", "acestea", "acestor", "acestui", "acolo", "acum",
    "aici", "al", "ale", "alt", "alte", "am-o", "ani", "asta", "avem", "aveti", "azi", "bine",
    "ce", "cea", "cei", "cel", "cele", "ceva", "cine", "cineva", "cu", "cum", "că", "dacă", "dar",
    "de", "despre", "din", "dintr-un", "doar", "ea", "era", "este", "eu", "fac", "faci", "fi",
    "fie", "fiecare", "fii", "foarte", "fost", "i-a", "iar", "l-a", "la", "le-a", "lor", "lucru",
    "lucruri", "lui", "m-a", "mai", "mea", "mele", "meu", "mi", "mi-a", "mult", "multe", "ne",
    "ne-a", "nici", "nimeni", "nimic", "noi", "nu", "nu-i", "nu-mi", "numai", "oameni", "oricare",
    "orice", "pe", "pentru", "poate", "poti", "prin", "s-a", "s-au", "sa", "sau", "se", "spui",
    "spune", "spus", "sunt", "suntem", "sunteti", "să", "ta", "tale", "te-a", "toate", "tot",
    "trebuie", "tu", "tău", "un", "unde", "unei", "unor", "unui", "v-a", "voi", "vrea", "vreau",
    "în", "într-o", "și",
];
/// Small words of one language; sorted.
const ENGLISH: &[&str] = &[
    "about",
    "after",
    "again",
    "already",
    "also",
    "always",
    "and",
    "any",
    "anyone",
    "anything",
    "ask",
    "asks",
    "at",
    "be",
    "because",
    "been",
    "before",
    "being",
    "between",
    "both",
    "but",
    "by",
    "call",
    "calls",
    "can",
    "come",
    "could",
    "day",
    "days",
    "did",
    "does",
    "each",
    "every",
    "everybody",
    "everyone",
    "for",
    "friend",
    "from",
    "go",
    "going",
    "good",
    "had",
    "has",
    "have",
    "help",
    "her",
    "here",
    "him",
    "his",
    "home",
    "how",
    "i",
    "if",
    "into",
    "is",
    "its",
    "keep",
    "keeps",
    "know",
    "let",
    "like",
    "many",
    "more",
    "most",
    "much",
    "must",
    "my",
    "need",
    "never",
    "no",
    "nobody",
    "not",
    "now",
    "of",
    "one",
    "only",
    "other",
    "our",
    "out",
    "over",
    "own",
    "page",
    "pages",
    "please",
    "said",
    "same",
    "say",
    "says",
    "she",
    "should",
    "so",
    "some",
    "someone",
    "something",
    "stay",
    "still",
    "such",
    "tell",
    "than",
    "that",
    "the",
    "their",
    "them",
    "then",
    "there",
    "these",
    "they",
    "this",
    "those",
    "through",
    "time",
    "to",
    "together",
    "two",
    "under",
    "until",
    "use",
    "want",
    "was",
    "we",
    "were",
    "what",
    "when",
    "which",
    "while",
    "who",
    "why",
    "will",
    "with",
    "without",
    "would",
    "yes",
    "you",
    "your",
];
/// Small words of one language; sorted.
const RUSSIAN: &[&str] = &[
    "без",
    "был",
    "быть",
    "во",
    "вы",
    "где",
    "да",
    "даже",
    "для",
    "его",
    "если",
    "есть",
    "ещё",
    "её",
    "и",
    "из",
    "или",
    "их",
    "к",
    "как",
    "ко",
    "когда",
    "кто",
    "между",
    "меня",
    "мне",
    "можно",
    "мы",
    "надо",
    "нет",
    "нужно",
    "он",
    "они",
    "от",
    "после",
    "потом",
    "с",
    "со",
    "тебе",
    "тобой",
    "того",
    "тоже",
    "только",
    "уже",
    "что",
    "чтобы",
    "это",
    "этот",
];
/// Small words of one language; sorted.
const UKRAINIAN: &[&str] = &[
    "або",
    "був",
    "бути",
    "вже",
    "ви",
    "вони",
    "від",
    "він",
    "де",
    "з",
    "зі",
    "й",
    "його",
    "коли",
    "лише",
    "мене",
    "мені",
    "ми",
    "можна",
    "між",
    "навіть",
    "немає",
    "потім",
    "після",
    "та",
    "так",
    "також",
    "тобі",
    "треба",
    "тільки",
    "хто",
    "це",
    "цей",
    "ця",
    "ці",
    "ще",
    "що",
    "щоб",
    "як",
    "якщо",
    "є",
    "із",
];

pub(super) static KNOWN: [Known; 4] = [
    Known {
        tag: "ro",
        script: Script::Latin,
        letters: &['ă', 'â', 'î', 'ș', 'ț', 'ş', 'ţ'],
        words: ROMANIAN,
        looks: looks(ROMANIAN),
    },
    Known { tag: "en", script: Script::Latin, letters: &[], words: ENGLISH, looks: looks(ENGLISH) },
    Known {
        tag: "ru",
        script: Script::Cyrillic,
        letters: &['ы', 'э', 'ё', 'ъ'],
        words: RUSSIAN,
        looks: looks(RUSSIAN),
    },
    Known {
        tag: "uk",
        script: Script::Cyrillic,
        letters: &['і', 'ї', 'є', 'ґ'],
        words: UKRAINIAN,
        looks: looks(UKRAINIAN),
    },
];

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
        looks & (1 << (bytes.len() & 31)) != 0 && self.words.binary_search(&word).is_ok()
    }
}

/// Some of the languages that are known, a bit each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Languages(u8);

impl Languages {
    /// The languages of a script that alone have a word, in small letters.
    pub(super) fn that_have(word: &str, script: Script) -> Self {
        let known = KNOWN.iter().enumerate().filter(|(_, known)| known.script == script);
        Self(known.filter(|(_, known)| known.has(word)).fold(0, |all, (at, _)| all | 1 << at))
    }

    /// Whether a language is among them.
    pub(super) fn hold(self, known: &Known) -> bool {
        let place = KNOWN.iter().position(|other| other.tag == known.tag);
        place.is_some_and(|at| self.0 & (1 << at) != 0)
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
