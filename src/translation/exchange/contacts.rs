//! Numbers and addresses of help services: a translation names those of its source.

use crate::config::services::HelpService;
use crate::model::outline::TypedContact;
use crate::parse::typed;
use crate::parse::units::content::Content;

/// A number or an address of a help service that stands in the source, and not in its
/// translation.
pub(super) fn lost_contact(
    services: &[HelpService],
    source: &Content,
    new: &Content,
) -> Option<String> {
    let markdown = new.markdown();
    let kept = markdown.to_lowercase();
    let is_number = |number: &str| {
        let number = digits(number);
        services.iter().filter_map(|service| service.number.as_ref()).any(|own| {
            let own = digits(own.as_str());
            own == number || (number.len() >= 8 && own.ends_with(&number[number.len() - 8..]))
        })
    };
    typed::find(&source.plain()).into_iter().find_map(|(_, contact)| match contact {
        TypedContact::Number(text) => (!has_number(&markdown, &digits(&text))).then_some(text),
        TypedContact::ShortNumber(text) => {
            (is_number(&text) && !has_number(&markdown, &digits(&text))).then_some(text)
        }
        TypedContact::Mail(text) | TypedContact::Web(text) => {
            (!kept.contains(&text)).then_some(text)
        }
    })
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// Whether a number stands in the text, however its digits are grouped, and not as a part of
/// others.
fn has_number(text: &str, number: &str) -> bool {
    let parts =
        |sign: char| matches!(sign, ' ' | '\u{a0}' | '\u{202f}' | '-' | '.' | '/' | '(' | ')');
    let begins = text.char_indices().filter(|(at, sign)| {
        sign.is_ascii_digit() && !text[..*at].ends_with(|before: char| before.is_ascii_digit())
    });
    begins.map(|(at, _)| &text[at..]).any(|rest| {
        let mut wanted = number.chars();
        let mut next = wanted.next();
        for (at, sign) in rest.char_indices() {
            match next {
                None => return !rest[at..].starts_with(|after: char| after.is_ascii_digit()),
                Some(digit) if digit == sign => next = wanted.next(),
                Some(_) if parts(sign) => {}
                Some(_) => return false,
            }
        }
        next.is_none()
    })
}

#[cfg(test)]
mod tests {
    use super::has_number;

    #[test]
    fn a_number_is_found_however_it_is_grouped_but_not_within_others() {
        for (text, is_there) in [
            ("Sună la 116 111.", true),
            ("116111", true),
            ("Tel. +373 (22) 116-111, 112", true),
            ("116 1112", false),
            ("9116 111", false),
            ("116, 111", false),
            ("", false),
        ] {
            assert_eq!(has_number(text, "116111"), is_there, "{text}");
        }
        assert!(!has_number("116 111, 24/7", "112"));
        assert!(has_number("116 111, 112", "112"));
    }
}
