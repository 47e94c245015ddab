//! What the words around digits say of them: that they count, or cite.
//!
//! The words are those of Romanian, Russian and English; in other languages the signs and
//! the form of the digits decide alone.

/// Beginnings of words before a number that cites a text or names a place.
const CITES: &[&str] = &[
    // Romanian
    "art.",
    "artic",
    "alin",
    "lit.",
    "pct",
    "nr.",
    "pag",
    "cap.",
    "capit",
    "leg",
    "hotăr",
    "ordin",
    "deciz",
    "punct",
    "dosar",
    "sala",
    "cabinet",
    "bloc",
    "ap.",
    "oug",
    "hg",
    "anex",
    "fig",
    "tab",
    // Russian
    "ст.",
    "стат",
    "п.",
    "пп.",
    "пункт",
    "ч.",
    "част",
    "стр",
    "гл.",
    "глав",
    "закон",
    "приказ",
    "постан",
    "указ",
    "кабинет",
    "дом",
    "кв.",
    "рис",
    "табл",
    // English
    "no.",
    "article",
    "section",
    "paragraph",
    "para",
    "page",
    "pp.",
    "p.",
    "chapter",
    "law",
    "act",
    "resolution",
    "decision",
    "order",
    "room",
    "vol",
    "recital",
    "rule",
    "regulation",
    "directive",
    "isbn",
    "issn",
];

/// Words behind a number that it counts; a whole word each.
const COUNTS: &[&str] = &[
    // Romanian: from twenty on, a counted noun stands behind "de".
    "de",
    "lei",
    "leu",
    "euro",
    "ron",
    "mdl",
    "usd",
    "ani",
    "zile",
    "luni",
    "săptămâni",
    "ore",
    "minute",
    "secunde",
    "km",
    "m",
    "metri",
    "kg",
    "kb",
    "mb",
    "gb",
    "procente",
    "milioane",
    "mii",
    "persoane",
    "oameni",
    "cazuri",
    "pagini",
    "școli",
    "ori",
    "la",
    // Russian
    "лет",
    "год",
    "года",
    "годов",
    "дней",
    "дня",
    "день",
    "недель",
    "месяцев",
    "часов",
    "часа",
    "минут",
    "секунд",
    "км",
    "м",
    "метров",
    "кг",
    "лей",
    "лея",
    "леев",
    "руб",
    "рублей",
    "евро",
    "процентов",
    "тысяч",
    "тыс",
    "миллионов",
    "млн",
    "человек",
    "людей",
    "случаев",
    "случая",
    "страниц",
    "школ",
    "раз",
    // English
    "years",
    "year",
    "days",
    "weeks",
    "months",
    "hours",
    "minutes",
    "seconds",
    "metres",
    "meters",
    "percent",
    "per",
    "thousand",
    "million",
    "people",
    "persons",
    "cases",
    "pages",
    "schools",
    "times",
    "euros",
    "dollars",
];

/// Words before a number that is rung: behind it, "de" and "la" count nothing.
const RINGS: &[&str] = &["la", "numărul", "sunați", "sună", "apelați"];

/// Words before digits that are the mark of a thing, whatever the digits look like.
const MARKS: &[&str] = &["isbn", "issn", "iban", "idno", "idnp", "cui", "cif", "doi", "инн"];

/// Whether the words around digits say that they count or cite.
pub(super) fn counts_or_cites(before: &str, behind: &str) -> bool {
    let left = last_word(before);
    let right = first_word(behind);
    let is_rung = RINGS.contains(&left.as_str()) && matches!(right.as_str(), "de" | "la");
    // The first letter tells nearly all of them.
    let first = left.as_bytes().first();
    let cites = |start: &&str| start.as_bytes().first() == first && left.starts_with(*start);
    let cites = CITES.iter().any(cites);
    cites || (COUNTS.contains(&right.as_str()) && !is_rung)
}

/// Whether the word before digits says that they are the mark of a book or of a firm.
pub(super) fn is_mark_before(before: &str) -> bool {
    MARKS.contains(&last_word(before).trim_end_matches([':', '.']))
}

/// The word before, with the point behind it.
fn last_word(before: &str) -> String {
    let words = before.trim_end_matches([' ', '\u{a0}', '\u{202f}']);
    let is_part = |sign: char| sign.is_alphanumeric() || matches!(sign, '.' | ':');
    let start = words.rfind(|sign: char| !is_part(sign));
    let start = start.map_or(0, |at| at + words[at..].chars().next().map_or(0, char::len_utf8));
    words[start..].to_lowercase()
}

/// The word behind.
fn first_word(behind: &str) -> String {
    let words = behind.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    // A sign between the number and the word: the word begins something else.
    words.chars().take_while(|sign| sign.is_alphabetic()).collect::<String>().to_lowercase()
}
