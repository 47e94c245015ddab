//! An id made of a heading's words.
//!
//! Latin letters lose their accents (the decomposed form of Unicode, its marks dropped);
//! Cyrillic is written in Latin by the tables below; letters of other scripts stay, in
//! lower case; everything between words is one `-`. Never empty, never an id of the
//! program's own (those start with `f-`).

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Cyrillic in Latin letters, for addresses: the BGN/PCGN romanisation of Russian (1947),
/// made plainer as addresses need it: `ё` is `e`, `х` is `h`, the signs `ъ` and `ь` fall
/// away, `ы` and `й` are `y`. The letters that only Ukrainian and Belarusian have follow
/// the Ukrainian table of 2010 (Resolution 55 of the Cabinet of Ministers) at a word's
/// start. In the order of their codes.
const CYRILLIC: &[(char, &str)] = &[
    ('а', "a"),
    ('б', "b"),
    ('в', "v"),
    ('г', "g"),
    ('д', "d"),
    ('е', "e"),
    ('ж', "zh"),
    ('з', "z"),
    ('и', "i"),
    ('й', "y"),
    ('к', "k"),
    ('л', "l"),
    ('м', "m"),
    ('н', "n"),
    ('о', "o"),
    ('п', "p"),
    ('р', "r"),
    ('с', "s"),
    ('т', "t"),
    ('у', "u"),
    ('ф', "f"),
    ('х', "h"),
    ('ц', "ts"),
    ('ч', "ch"),
    ('ш', "sh"),
    ('щ', "shch"),
    ('ъ', ""),
    ('ы', "y"),
    ('ь', ""),
    ('э', "e"),
    ('ю', "yu"),
    ('я', "ya"),
    ('ё', "e"),
    ('є', "ye"),
    ('і', "i"),
    ('ї', "yi"),
    ('ў', "u"),
    ('ґ', "g"),
];

/// Where Ukrainian reads a letter that Russian has, too, in its own way.
const UKRAINIAN: &[(char, &str)] = &[('г', "h"), ('и', "y")];

/// Latin letters that Unicode does not decompose.
const LATIN: &[(char, &str)] = &[
    ('ß', "ss"),
    ('æ', "ae"),
    ('œ', "oe"),
    ('ø', "o"),
    ('ł', "l"),
    ('đ', "d"),
    ('ð', "d"),
    ('þ', "th"),
    ('ı', "i"),
];

/// The id made of `words` in the language `tag`; `number` names it where no letter is left.
pub(crate) fn slug(words: &str, tag: &str, number: usize) -> String {
    let ukrainian = tag.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("uk"));
    let mut slug = String::with_capacity(words.len());
    let mut pending_dash = false;
    for letter in composed(words).chars().flat_map(char::to_lowercase) {
        let written = latin_for(letter, ukrainian);
        if written.is_none() && !letter.is_alphanumeric() && !is_combining_mark(letter) {
            pending_dash = !slug.is_empty();
            continue;
        }
        if std::mem::take(&mut pending_dash) {
            slug.push('-');
        }
        match written {
            Some(latin) => slug.push_str(latin),
            None => push_plain(&mut slug, letter),
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    if !slug.contains(char::is_alphanumeric) {
        format!("part-{number}")
    } else if slug.starts_with("f-") {
        format!("part-{slug}")
    } else {
        slug
    }
}

/// The text with letters and accents in one, as keyboards write it.
fn composed(words: &str) -> Cow<'_, str> {
    if words.chars().all(is_composed) {
        Cow::Borrowed(words)
    } else {
        Cow::Owned(words.nfc().collect())
    }
}

/// Whether a sign stays as it is, whatever other such sign stands beside it.
fn is_composed(sign: char) -> bool {
    matches!(sign, '\0'..='\u{2FF}' | '\u{400}'..='\u{482}' | '\u{2010}'..='\u{2027}')
}

fn latin_for(letter: char, ukrainian: bool) -> Option<&'static str> {
    let in_table = |table: &[(char, &'static str)]| {
        table.iter().find(|(known, _)| *known == letter).map(|(_, latin)| *latin)
    };
    if letter.is_ascii() {
        return None;
    }
    let cyrillic = || {
        let place = CYRILLIC.binary_search_by_key(&letter, |(known, _)| *known).ok()?;
        CYRILLIC.get(place).map(|(_, latin)| *latin)
    };
    ukrainian.then(|| in_table(UKRAINIAN)).flatten().or_else(cyrillic).or_else(|| in_table(LATIN))
}

/// A letter without its accents where it is Latin; as it is in other scripts, where a mark
/// may be a vowel.
fn push_plain(slug: &mut String, letter: char) {
    let base = if letter.is_ascii() { letter } else { letter.nfd().next().unwrap_or(letter) };
    if base.is_ascii_alphanumeric() {
        slug.push(base);
    } else if !is_combining_mark(letter) || slug.ends_with(|last: char| !last.is_ascii()) {
        slug.push(letter);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::char::compose;

    #[test]
    fn signs_that_need_no_composing_never_do() {
        let signs: Vec<char> = ('\0'..='\u{FFFF}').filter(|sign| is_composed(*sign)).collect();
        for sign in &signs {
            assert!(sign.nfc().eq([*sign]), "{sign:?}");
            assert!(signs.iter().all(|next| compose(*sign, *next).is_none()), "{sign:?}");
        }
    }

    #[test]
    fn cyrillic_is_in_order() {
        assert!(CYRILLIC.is_sorted());
    }

    #[test]
    fn words_become_ids() {
        let rows = [
            ("ro", "Ce este un secret?", "ce-este-un-secret"),
            ("ro", "Ăsta e țelul: să știi, în România", "asta-e-telul-sa-stii-in-romania"),
            ("ro", "Şi ţie (cu sedile)", "si-tie-cu-sedile"),
            ("ro", "S\u{326}i descompus: a\u{306}", "si-descompus-a"),
            ("ru", "Как удалить снимок из сети", "kak-udalit-snimok-iz-seti"),
            ("ru", "Щёки, хлеб, объём — чьи?", "shcheki-hleb-obem-chi"),
            ("ru", "Жёлтый ЦИРК, юла и эхо", "zheltyy-tsirk-yula-i-eho"),
            ("ru", "И\u{306}од", "yod"),
            ("uk", "Їжак і гриб", "yizhak-i-hryb"),
            ("uk-UA", "Ґанок є", "ganok-ye"),
            ("en", "Don't — “wait”", "don-t-wait"),
            ("de", "Straße über Øst", "strasse-uber-ost"),
            ("ar", "مرحبا بك", "مرحبا-بك"),
            ("hi", "हिन्दी भाषा", "हिन्दी-भाषा"),
            ("ro", "112", "112"),
            ("ro", "???", "part-3"),
            ("ru", "ъ", "part-3"),
            ("en", "F - note", "part-f-note"),
            ("ro", "", "part-3"),
        ];
        for (tag, words, expected) in rows {
            assert_eq!(slug(words, tag, 3), expected, "{words}");
        }
    }
}
