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
    let digits = |text: &str| -> String { text.chars().filter(char::is_ascii_digit).collect() };
    let markdown = new.markdown();
    let (kept, kept_digits) = (markdown.to_lowercase(), digits(&markdown));
    let is_number = |number: &str| {
        let number = digits(number);
        services.iter().filter_map(|service| service.number.as_ref()).any(|own| {
            let own = digits(own.as_str());
            own == number || (number.len() >= 8 && own.ends_with(&number[number.len() - 8..]))
        })
    };
    typed::find(&source.plain()).into_iter().find_map(|(_, contact)| match contact {
        TypedContact::Number(text) => (!kept_digits.contains(&digits(&text))).then_some(text),
        TypedContact::ShortNumber(text) => {
            (is_number(&text) && !kept_digits.contains(&digits(&text))).then_some(text)
        }
        TypedContact::Mail(text) | TypedContact::Web(text) => {
            (!kept.contains(&text)).then_some(text)
        }
    })
}
