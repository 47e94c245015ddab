//! The one place where URL schemes are allowed.
//!
//! [`classify`] tells an address inside the campaign from one outside, and lets only
//! `http`, `https`, `mailto` and `tel` out. Everything else that could mean something to
//! a browser (`javascript:`, `data:`, a colon hidden behind control characters) is refused.

/// What an address as written by an author leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address<'a> {
    /// Something in the campaign: a path, `#heading`, or both. Not checked further.
    Inside(&'a str),
    /// Another site, a mail address or a telephone number, ready to print.
    Elsewhere(String),
    /// A scheme that is not allowed.
    Refused {
        /// The scheme, without its colon.
        scheme: &'a str,
    },
    /// An address that no browser would read as the author meant it.
    Malformed,
}

/// What kind of address this is. Entities must be decoded already.
pub fn classify(address: &str) -> Address<'_> {
    // Browsers drop tabs and line breaks anywhere, and control characters at the ends,
    // before they look for a scheme; and they read `\` as `/`.
    let hidden = |character: char| character.is_control() || is_invisible(character);
    let is_plain = |byte: u8| matches!(byte, b'!'..=b'~') && byte != b'\\';
    if !address.bytes().fold(true, |plain, byte| plain & is_plain(byte))
        && (address.contains(hidden)
            || address.starts_with(char::is_whitespace)
            || address.contains('\\'))
    {
        return Address::Malformed;
    }
    if address.starts_with("//") {
        return Address::Malformed;
    }
    let Some((scheme, rest)) = split_scheme(address) else {
        return Address::Inside(address);
    };
    match scheme.to_ascii_lowercase().as_str() {
        name @ ("http" | "https") => web(name, rest),
        "mailto" => mail(rest),
        "tel" => telephone(rest),
        _ => Address::Refused { scheme },
    }
}

/// Whether the address names another place than the campaign, rightly or wrongly.
pub fn is_remote(address: &str) -> bool {
    let is_inside = matches!(classify(address), Address::Inside(_)) || is_backslashed(address);
    address.starts_with("//") || !is_inside
}

/// Whether the address is a path of the campaign but for its `\`, which some systems have
/// between folders.
pub(crate) fn is_backslashed(address: &str) -> bool {
    let path = address.replace('\\', "/");
    path != address && !path.starts_with('/') && matches!(classify(&path), Address::Inside(_))
}

/// What stands before the first colon, where that colon comes before any `/`, `?` or `#`.
fn split_scheme(address: &str) -> Option<(&str, &str)> {
    let at = address.bytes().position(|byte| matches!(byte, b':' | b'/' | b'?' | b'#'))?;
    let rest = address.get(at..)?.strip_prefix(':')?;
    Some((address.get(..at)?, rest))
}

fn web<'a>(scheme: &str, rest: &str) -> Address<'a> {
    let host = rest.strip_prefix("//").and_then(|rest| rest.split(['/', '?', '#']).next());
    match host {
        Some(host) if !host.is_empty() && !host.contains(char::is_whitespace) => {
            Address::Elsewhere(encoded(scheme, rest))
        }
        _ => Address::Malformed,
    }
}

fn mail<'a>(rest: &str) -> Address<'a> {
    let recipient = rest.split('?').next().unwrap_or("");
    match recipient.split_once('@') {
        Some((name, host)) if !name.is_empty() && !host.is_empty() => {
            Address::Elsewhere(encoded("mailto", rest))
        }
        _ => Address::Malformed,
    }
}

fn telephone<'a>(rest: &str) -> Address<'a> {
    let number: String = rest.chars().filter(|character| !" ()./-".contains(*character)).collect();
    let digits = number.strip_prefix('+').unwrap_or(&number);
    let sound = digits.contains(|character: char| character.is_ascii_digit())
        && digits.chars().all(|character| character.is_ascii_digit() || "*#;=".contains(character));
    if sound { Address::Elsewhere(format!("tel:{number}")) } else { Address::Malformed }
}

/// The address with those ASCII characters encoded that HTML checkers refuse in a URL.
fn encoded(scheme: &str, rest: &str) -> String {
    let mut address = format!("{scheme}:");
    for character in rest.chars() {
        match character {
            ' ' | '"' | '<' | '>' | '`' | '{' | '}' | '|' | '^' => {
                address.push_str(&format!("%{:02X}", u32::from(character)));
            }
            character => address.push(character),
        }
    }
    address
}

/// Characters that take no room and can hide what an address or a name says.
pub(crate) fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_schemes_lead_out() {
        let cases = [
            ("https://example.org/a b", "https://example.org/a%20b"),
            ("HTTP://example.org", "http://example.org"),
            ("https://пример.рф/ț?x={1}", "https://пример.рф/ț?x=%7B1%7D"),
            ("mailto:a@b.md?subject=x", "mailto:a@b.md?subject=x"),
            ("tel:116 111", "tel:116111"),
            ("tel:+373 (22) 116-111", "tel:+37322116111"),
        ];
        for (address, printed) in cases {
            assert_eq!(classify(address), Address::Elsewhere(printed.into()), "{address}");
        }
    }

    #[test]
    fn every_other_scheme_is_refused() {
        for scheme in ["javascript", "JaVaScRiPt", "data", "vbscript", "file", "blob", "sms", "a b"]
        {
            let address = format!("{scheme}:alert(1)");
            assert_eq!(classify(&address), Address::Refused { scheme }, "{address}");
        }
    }

    #[test]
    fn a_scheme_cannot_hide() {
        let cases = [
            "java\nscript:alert(1)",
            "java\tscript:alert(1)",
            "\u{1}javascript:alert(1)",
            " javascript:alert(1)",
            "java\u{200b}script:alert(1)",
            "//example.org/x",
            "\\\\example.org\\x",
            "/\\example.org",
            "https:example.org",
            "https://",
            "https:// example.org",
            "mailto:nobody",
            "tel:",
            "tel:call me",
        ];
        for address in cases {
            assert_eq!(classify(address), Address::Malformed, "{address:?}");
        }
    }

    #[test]
    fn paths_stay_inside() {
        for address in ["help.md", "../x.md#a:b", "#a", "a/b:c.jpg", "x.md?lang=ro", "", "/ro/x"] {
            assert_eq!(classify(address), Address::Inside(address));
        }
    }
}
