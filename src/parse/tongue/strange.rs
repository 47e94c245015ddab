//! Finds a paragraph in a language of which no list of words is known, by trigrams.
//!
//! Of plain words trigrams take Russian for Bulgarian and English for Latin, and are sure of it.
//! So they are asked last, and words that the text's own language cannot have must bear them out.

use super::words::{Known, Script, known, primary};
use super::{Foreign, Word, count, is_law, is_name, passage};
use crate::typography::is_letter;

/// Small words of the neighbours, in letters that English and Romanian have; sorted.
const LATIN: &[&str] = &[
    "aan", "adalah", "ako", "als", "anche", "anda", "att", "auch", "auf", "avec", "az", "bez",
    "bij", "biti", "bu", "che", "como", "con", "daha", "dans", "dapat", "dari", "das", "degli",
    "dei", "del", "dell", "della", "delle", "dem", "dengan", "der", "det", "dhe", "dla", "een",
    "ein", "eine", "els", "essere", "ett", "ez", "gli", "heeft", "het", "hogy", "hvor", "ich",
    "ikke", "il", "ili", "ini", "inte", "ir", "ist", "itu", "je", "jeg", "jest", "jika", "jis",
    "jos", "jsem", "jsou", "kako", "kao", "koji", "kunt", "les", "los", "mais", "mit", "naar",
    "nel", "nell", "nella", "nem", "nga", "nicht", "nie", "niet", "nije", "nous", "nuk", "och",
    "ogni", "olan", "oli", "pada", "pas", "pelo", "pero", "por", "quando", "que", "questo", "qui",
    "seu", "sich", "sie", "sind", "sono", "sont", "sua", "sur", "taip", "tidak", "til", "tutti",
    "uit", "um", "uma", "und", "une", "untuk", "vad", "vam", "ved", "voit", "von", "voor", "votre",
    "vous", "wordt", "yang", "za", "zijn", "zoals", "zu",
];

/// Small words of the neighbours, in letters that Russian has; sorted.
const CYRILLIC: &[&str] = &[
    "аз",
    "беше",
    "вече",
    "гэта",
    "дека",
    "дзе",
    "защо",
    "защото",
    "има",
    "имам",
    "каб",
    "кад",
    "када",
    "како",
    "као",
    "което",
    "кои",
    "които",
    "който",
    "която",
    "към",
    "нещо",
    "нису",
    "ова",
    "од",
    "са",
    "се",
    "су",
    "съм",
    "тази",
    "тези",
    "тоа",
    "това",
    "този",
    "трябва",
    "што",
    "яго",
];

/// A paragraph in a language that is not known here.
pub(super) fn strange(text: &str, words: &[Word<'_>], own: &str) -> Option<Foreign> {
    let known = known(own)?;
    // Trigrams are dear, and most texts show by their small words whose they are.
    if count(words, known) * 12 >= words.len() || is_name(words) || is_law(words) {
        return None;
    }
    let strangers = words.iter().filter(|word| is_strange(word, known)).count();
    if strangers < 2 || strangers * 12 < words.len() {
        return None;
    }
    let info = whatlang::detect(text)?;
    let language = match info.lang() {
        whatlang::Lang::Ron => "ro",
        whatlang::Lang::Eng => "en",
        whatlang::Lang::Rus => "ru",
        whatlang::Lang::Ukr => "uk",
        _ => "",
    };
    if language == primary(own) || !info.is_reliable() || info.confidence() < 0.95 {
        return None;
    }
    Some(passage(words, (!language.is_empty()).then_some(language)))
}

/// Whether a word can hardly be of the text's own language.
fn is_strange(word: &Word<'_>, own: &Known) -> bool {
    let is_listed = || match word.script {
        Script::Latin => LATIN.binary_search(&&*word.small).is_ok(),
        Script::Cyrillic => CYRILLIC.binary_search(&&*word.small).is_ok(),
        Script::Arabic | Script::Other => false,
    };
    // A name may have letters of any language.
    let is_spelled_so = || !word.text.starts_with(char::is_uppercase) && lacks(own, &word.small);
    word.languages.hold_another(own) || is_listed() || is_spelled_so()
}

/// Whether a word, in small letters, has one that the language has not, or has not there.
fn lacks(own: &Known, word: &str) -> bool {
    let is_other = |letter: char| is_letter(letter) && !own.alphabet.contains(letter);
    // In Russian the hard sign parts a consonant from a vowel; in Bulgarian it is a vowel.
    let is_vowel = |after: &str| !after.starts_with(['е', 'ё', 'и', 'ю', 'я']);
    word.contains(is_other) || word.split('ъ').skip(1).any(is_vowel)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_sorted() {
        assert!(LATIN.is_sorted());
        assert!(CYRILLIC.is_sorted());
    }
}
