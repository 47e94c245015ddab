//! Another name by which the author's computer may be called.

use std::net::IpAddr;

use super::faults::HostName as Refused;
use crate::diagnostic::{Diagnostic, Fault};
use crate::tree::nearest::excerpt;

/// A name as browsers send it: Latin letters, digits, hyphens and points, in lower case.
///
/// Whatever else a name had would never be that of a request, and nobody would learn why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostName(String);

impl HostName {
    /// The name that a text is; the fault says what else stands in it.
    pub fn parse(text: &str) -> Result<Self, Diagnostic> {
        let name = text.strip_suffix('.').unwrap_or(text);
        if is_name(name) || is_address(name) {
            return Ok(Self(name.to_ascii_lowercase()));
        }
        let right = bare(text);
        let refused = Refused {
            name: excerpt(text),
            problem: problem(text),
            right: is_name(right).then(|| right.to_ascii_lowercase()),
        };
        Err(refused.anywhere())
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn is_name(name: &str) -> bool {
    let is_part = |part: &str| {
        let is_sign = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        !part.is_empty() && part.bytes().all(is_sign)
    };
    name.split('.').all(is_part)
}

/// Whether it is an address of a machine: every one is answered without being named.
fn is_address(name: &str) -> bool {
    let bare = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).unwrap_or(name);
    bare.parse::<IpAddr>().is_ok()
}

/// The name within an address.
fn bare(text: &str) -> &str {
    let text = text.trim();
    let rest = text.split_once("://").map_or(text, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or("");
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let host = host.split_once(':').map_or(host, |(host, _)| host);
    host.strip_suffix('.').unwrap_or(host)
}

/// What is wrong with a name, as the words of the fault tell it apart.
fn problem(text: &str) -> &'static str {
    if text.trim().is_empty() {
        "empty"
    } else if text.contains('*') {
        "every"
    } else if text.contains("//") || text.contains(['/', '?', '#', '@']) {
        "address"
    } else if text.contains([' ', ',', ';']) {
        "several"
    } else if text.contains(':') {
        "port"
    } else if !text.is_ascii() {
        "letters"
    } else {
        "sign"
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Argument;

    #[test]
    fn a_name_is_what_a_browser_sends() {
        for (text, name) in [
            ("preview.test", "preview.test"),
            ("Laptop", "laptop"),
            ("my_pc.local.", "my_pc.local"),
            ("xn--e1afmkfd.xn--p1ai", "xn--e1afmkfd.xn--p1ai"),
            ("192.168.0.7", "192.168.0.7"),
            ("[::1]", "[::1]"),
        ] {
            assert_eq!(HostName::parse(text).unwrap().as_str(), name);
        }
    }

    #[test]
    fn whatever_else_stands_in_it_is_told() {
        for (text, problem, right) in [
            ("http://preview.test", "address", Some("preview.test")),
            ("https://me@Preview.test:4000/ro/?a#b", "address", Some("preview.test")),
            ("preview.test/", "address", Some("preview.test")),
            ("//preview.test", "address", None),
            ("preview.test:4000", "port", Some("preview.test")),
            ("preview.test:", "port", Some("preview.test")),
            (" preview.test", "several", Some("preview.test")),
            ("a.test, b.test", "several", None),
            ("*.preview.test", "every", None),
            ("*", "every", None),
            ("пример.рф", "letters", None),
            ("preview..test", "sign", None),
            ("preview\u{7}", "sign", None),
            ("", "empty", None),
        ] {
            let refused = HostName::parse(text).unwrap_err();
            let right = right.map(str::to_owned);
            let told = [("problem", Argument::from(problem)), ("right", right.into())];
            assert!(told.iter().all(|told| refused.arguments.contains(told)), "{refused:?}");
        }
    }
}
