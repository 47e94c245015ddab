//! A language's words made strange, so that eyes find those that are not its own.
//!
//! "Help now" becomes "⟦Ĥéļþ ñöŵ···⟧": letters get marks, a third is added to the length, and
//! brackets show where a text is cut off. A word on a page that stays as it was is written
//! into a template, or stands in from another language. Values that are filled in, markup
//! and characters written as `&…;` stay.

use std::borrow::Cow;

/// Letters, each followed by what stands for it. Cyrillic ones are those of other languages.
const STRANGE: &[(&str, &str)] = &[
    ("aăâ", "á"),
    ("bB", "ƀ"),
    ("cç", "ç"),
    ("d", "ð"),
    ("e", "é"),
    ("f", "ƒ"),
    ("g", "ĝ"),
    ("h", "ĥ"),
    ("iî", "í"),
    ("j", "ĵ"),
    ("k", "ķ"),
    ("l", "ļ"),
    ("n", "ñ"),
    ("o", "ö"),
    ("p", "þ"),
    ("r", "ŕ"),
    ("sș", "š"),
    ("tț", "ŧ"),
    ("u", "û"),
    ("w", "ŵ"),
    ("y", "ý"),
    ("z", "ž"),
    ("AĂÂ", "Å"),
    ("C", "Ç"),
    ("D", "Đ"),
    ("E", "É"),
    ("G", "Ĝ"),
    ("H", "Ĥ"),
    ("IÎ", "Í"),
    ("J", "Ĵ"),
    ("K", "Ķ"),
    ("L", "Ļ"),
    ("N", "Ñ"),
    ("O", "Ö"),
    ("P", "Þ"),
    ("R", "Ŕ"),
    ("SȘ", "Š"),
    ("TȚ", "Ŧ"),
    ("U", "Û"),
    ("W", "Ŵ"),
    ("Y", "Ý"),
    ("Z", "Ž"),
    ("а", "ӑ"),
    ("г", "ѓ"),
    ("е", "ӗ"),
    ("ж", "ӝ"),
    ("з", "ӟ"),
    ("и", "ӣ"),
    ("к", "ќ"),
    ("о", "ӧ"),
    ("у", "ӯ"),
    ("ч", "ӵ"),
    ("ы", "ӹ"),
    ("э", "ӭ"),
    ("А", "Ӑ"),
    ("Г", "Ѓ"),
    ("Е", "Ӗ"),
    ("Ж", "Ӝ"),
    ("З", "Ӟ"),
    ("И", "Ӣ"),
    ("К", "Ќ"),
    ("О", "Ӧ"),
    ("У", "Ӯ"),
    ("Ч", "Ӵ"),
    ("Э", "Ӭ"),
];

/// The letters of a text made strange; for Fluent, which hands over no filled-in values.
pub(super) fn letters(text: &str) -> Cow<'_, str> {
    let mut strange = String::with_capacity(text.len() * 2);
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let kept = kept_length(rest);
        if kept > 0 {
            strange.push_str(rest.get(..kept).unwrap_or(rest));
            rest = rest.get(kept..).unwrap_or("");
            continue;
        }
        match STRANGE.iter().find(|(letters, _)| letters.contains(first)) {
            Some((_, other)) => strange.push_str(other),
            None => strange.push(first),
        }
        rest = rest.get(first.len_utf8()..).unwrap_or("");
    }
    Cow::Owned(strange)
}

/// How many bytes at the start of a text are a tag or `&…;`.
fn kept_length(text: &str) -> usize {
    let (sign, inside): (char, fn(char) -> bool) = match text.as_bytes().first() {
        Some(b'<') => ('>', |letter| letter != '<'),
        Some(b'&') => (';', |letter| letter.is_ascii_alphanumeric() || letter == '#'),
        _ => return 0,
    };
    let end = text
        .find(sign)
        .filter(|end| text.get(1..*end).is_some_and(|name| name.chars().all(inside)));
    end.map_or(0, |end| end + 1)
}

/// A whole text between brackets, longer by a third of its letters.
pub(super) fn bracketed(text: &str) -> String {
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    format!("⟦{text}{}⟧", "·".repeat(letters.div_ceil(3)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_look_foreign_and_can_still_be_read() {
        let rows = [
            ("Help now", "⟦Ĥéļþ ñöŵ···⟧"),
            ("Помощь", "⟦Пӧмӧщь··⟧"),
            ("Și aici", "⟦Ší áíçí··⟧"),
            ("مساعدة", "⟦مساعدة··⟧"),
            ("", "⟦⟧"),
        ];
        for (text, expected) in rows {
            assert_eq!(bracketed(&letters(text)), expected);
        }
    }

    #[test]
    fn markup_stays() {
        let rows = [
            ("<b lang=\"ro\">a</b> &amp; &#233; b", "<b lang=\"ro\">á</b> &amp; &#233; ƀ"),
            ("a < b & c", "á < ƀ & ç"),
            ("<", "<"),
        ];
        for (text, expected) in rows {
            assert_eq!(letters(text), expected);
        }
    }
}
