//! Language tags, as BCP 47 (RFC 5646) writes them: their form, their canonical case, and
//! the direction of their script.

use icu::locale::{LanguageIdentifier, LocaleDirectionality, LocaleExpander, TransformResult};

/// The tag in its canonical case, such as `zh-Hant-TW`; `None` where it is not formed as
/// a tag. Extended languages (`zh-yue`), extensions and private use (`ro-x-easy`) are
/// well-formed, too; whether a subtag is registered is not asked.
pub fn canonical(tag: &str) -> Option<String> {
    let subtags: Vec<&str> = tag.split('-').collect();
    let sound = subtags.iter().all(|subtag| {
        (1..=8).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
    });
    if !sound || !well_formed(&subtags) {
        return None;
    }
    let mut after_singleton = false;
    let cased: Vec<String> = subtags
        .iter()
        .enumerate()
        .map(|(place, subtag)| {
            let lower = subtag.to_ascii_lowercase();
            let plain = place == 0 || after_singleton;
            after_singleton |= subtag.len() == 1;
            match subtag.len() {
                2 if !plain && is_alphabetic(subtag) => lower.to_ascii_uppercase(),
                4 if !plain && is_alphabetic(subtag) => capitalised(&lower),
                _ => lower,
            }
        })
        .collect();
    Some(cased.join("-"))
}

/// Whether letters are known as those of a language: Unicode tells its script. So it is with
/// all of two letters, and the larger ones of three.
pub fn is_known(primary: &str) -> bool {
    LanguageIdentifier::try_from_str(primary).is_ok_and(|mut language| {
        let expander = LocaleExpander::new_extended();
        expander.maximize(&mut language) == TransformResult::Modified
    })
}

/// Whether the likely script of this tag is written from right to left.
pub fn is_right_to_left(tag: &str) -> bool {
    let subtags: Vec<&str> = tag.split('-').collect();
    let script_or_region = subtags
        .iter()
        .skip(1)
        .take_while(|subtag| subtag.len() > 1)
        .filter(|subtag| is_script(subtag) || is_region(subtag));
    let mut plain = vec![*subtags.first().unwrap_or(&"")];
    plain.extend(script_or_region);
    LanguageIdentifier::try_from_str(&plain.join("-"))
        .is_ok_and(|language| LocaleDirectionality::new_extended().is_right_to_left(&language))
}

/// The order of subtags: language, extended languages, script, region, variants,
/// extensions, private use.
fn well_formed(subtags: &[&str]) -> bool {
    let mut rest = subtags;
    let take = |rest: &mut &[&str], most: usize, fits: fn(&str) -> bool| {
        let taken = rest.iter().take(most).take_while(|subtag| fits(subtag)).count();
        *rest = rest.get(taken..).unwrap_or(&[]);
        taken
    };
    if take(&mut rest, 1, is_language) == 1 {
        take(&mut rest, 3, is_extended_language);
        take(&mut rest, 1, is_script);
        take(&mut rest, 1, is_region);
        take(&mut rest, usize::MAX, is_variant);
        while take(&mut rest, 1, is_extension) == 1 {
            if take(&mut rest, usize::MAX, |subtag| subtag.len() >= 2) == 0 {
                return false;
            }
        }
    }
    if take(&mut rest, 1, is_private_use) == 1 && take(&mut rest, usize::MAX, |_| true) == 0 {
        return false;
    }
    rest.is_empty()
}

/// Two or three letters: RFC 5646 keeps longer ones for later, and none is registered.
fn is_language(subtag: &str) -> bool {
    (2..=3).contains(&subtag.len()) && is_alphabetic(subtag)
}

fn is_extended_language(subtag: &str) -> bool {
    subtag.len() == 3 && is_alphabetic(subtag)
}

fn is_script(subtag: &str) -> bool {
    subtag.len() == 4 && is_alphabetic(subtag)
}

fn is_region(subtag: &str) -> bool {
    match subtag.len() {
        2 => is_alphabetic(subtag),
        3 => subtag.bytes().all(|byte| byte.is_ascii_digit()),
        _ => false,
    }
}

fn is_variant(subtag: &str) -> bool {
    subtag.len() >= 5
        || subtag.len() == 4 && subtag.starts_with(|first: char| first.is_ascii_digit())
}

fn is_extension(subtag: &str) -> bool {
    subtag.len() == 1 && !is_private_use(subtag)
}

fn is_private_use(subtag: &str) -> bool {
    subtag.eq_ignore_ascii_case("x")
}

fn is_alphabetic(subtag: &str) -> bool {
    subtag.bytes().all(|byte| byte.is_ascii_alphabetic())
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_have_one_canonical_form() {
        let rows = [
            ("ro", Some("ro")),
            ("RO-md", Some("ro-MD")),
            ("zh-hant", Some("zh-Hant")),
            ("ZH-HANT-tw", Some("zh-Hant-TW")),
            ("zh-yue", Some("zh-yue")),
            ("es-419", Some("es-419")),
            ("sl-rozaj-1994", Some("sl-rozaj-1994")),
            ("de-DE-u-co-phonebk", Some("de-DE-u-co-phonebk")),
            ("ro-X-Easy", Some("ro-x-easy")),
            ("x-campaign", Some("x-campaign")),
            ("", None),
            ("r", None),
            ("română", None),
            ("r_o", None),
            ("ro-", None),
            ("ro-M", None),
            ("ro-x", None),
            ("ro-u", None),
            ("ro-MD-Cyrl", None),
            ("romanian-language", None),
            ("../ro", None),
        ];
        for (tag, expected) in rows {
            assert_eq!(canonical(tag).as_deref(), expected, "{tag:?}");
        }
    }

    #[test]
    fn a_language_is_told_from_letters() {
        for language in ["ro", "ru", "en", "uk", "de", "bg", "tr", "gag", "hu"] {
            assert!(is_known(language), "{language}");
        }
        for letters in ["xx", "rr", "r0", "", "x", "român"] {
            assert!(!is_known(letters), "{letters}");
        }
    }

    #[test]
    fn the_direction_follows_the_likely_script() {
        let rows = [
            ("ro", false),
            ("ru", false),
            ("uk", false),
            ("ar", true),
            ("he", true),
            ("fa-AF", true),
            ("ur", true),
            ("dv", true),
            ("ckb", true),
            ("nqo", true),
            ("syr", true),
            ("az", false),
            ("az-Arab", true),
            ("uz-AF", true),
            ("ar-Latn", false),
            ("ar-x-easy", true),
            ("zh-yue", false),
            ("x-campaign", false),
            ("qqq", false),
        ];
        for (tag, expected) in rows {
            assert_eq!(is_right_to_left(tag), expected, "{tag}");
        }
    }
}
