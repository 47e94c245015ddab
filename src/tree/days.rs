//! Days as people write them, for the one that a message shows as it is wanted.

use jiff::civil::Date;

/// The beginnings of the months' names in Romanian, Russian and English; `мая` is May.
const MONTHS: [&[&str]; 12] = [
    &["ian", "янв", "jan"],
    &["feb", "фев"],
    &["mar", "мар"],
    &["apr", "апр"],
    &["mai", "май", "мая", "may"],
    &["iun", "июн", "jun"],
    &["iul", "июл", "jul"],
    &["aug", "авг"],
    &["sep", "сен"],
    &["oct", "окт"],
    &["noi", "ноя", "nov"],
    &["dec", "дек"],
];

/// The day that a text means beyond doubt: the year stands first, the month is a word, or one
/// of the numbers can be no month.
pub(crate) fn meant_day(text: &str) -> Option<Date> {
    let parts: Vec<&str> = text
        .split(|sign: char| sign.is_whitespace() || matches!(sign, '.' | '/' | '-' | ',' | '–'))
        .filter(|part| !part.is_empty() && !matches!(*part, "г" | "de" | "of"))
        .collect();
    let [first, second, third] = parts.as_slice() else { return None };
    let number = |part: &str| part.parse::<i8>().ok();
    let year = |part: &str| part.parse::<i16>().ok().filter(|_| part.len() == 4);
    let (year, month, day) = if let Some(year) = year(first) {
        (year, number(second)?, number(third)?)
    } else if let Some(month) = named_month(second) {
        (year(third)?, month, number(first)?)
    } else if let Some(month) = named_month(first) {
        (year(third)?, month, number(second)?)
    } else {
        let (one, two) = (number(first)?, number(second)?);
        match (one > 12, two > 12) {
            (true, false) => (year(third)?, two, one),
            (false, true) => (year(third)?, one, two),
            _ if one == two => (year(third)?, one, two),
            _ => return None,
        }
    };
    Date::new(year, month, day).ok()
}

fn named_month(word: &str) -> Option<i8> {
    let word = word.to_lowercase();
    let is_word = word.chars().count() >= 3 && word.chars().all(char::is_alphabetic);
    let names = |names: &&[&str]| names.iter().any(|name| word.starts_with(name));
    let month = MONTHS.iter().position(names).filter(|_| is_word)?;
    i8::try_from(month + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_known_only_beyond_doubt() {
        for (text, day) in [
            ("22.11.2026", Some("2026-11-22")),
            ("22/11/2026", Some("2026-11-22")),
            ("22. 11. 2026", Some("2026-11-22")),
            ("11/22/2026", Some("2026-11-22")),
            ("2026/11/22", Some("2026-11-22")),
            ("2026.11.2", Some("2026-11-02")),
            ("2026-1-5", Some("2026-01-05")),
            ("22 noiembrie 2026", Some("2026-11-22")),
            ("2 ianuarie 2026", Some("2026-01-02")),
            ("22 ноября 2026 г.", Some("2026-11-22")),
            ("5 мая 2026", Some("2026-05-05")),
            ("5 марта 2026", Some("2026-03-05")),
            ("22 November 2026", Some("2026-11-22")),
            ("November 2, 2026", Some("2026-11-02")),
            ("05.05.2026", Some("2026-05-05")),
            ("05.11.2026", None),
            ("31.02.2026", None),
            ("22.11.26", None),
            ("2026/13/01", None),
            ("2026/22/11", None),
            ("mâine", None),
            ("22 noi", None),
            ("1 2 3", None),
            ("", None),
        ] {
            let found = meant_day(text).map(|day| day.to_string());
            assert_eq!(found.as_deref(), day, "{text}");
        }
    }
}
