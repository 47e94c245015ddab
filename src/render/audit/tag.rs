//! One opening tag: where it ends, and whether a page may have it.

use memchr::{memchr, memchr2};

use crate::model::scheme::{Address, classify};

/// What a browser fetches by itself, by attribute.
const FETCHED: [&str; 7] = ["src", "srcset", "poster", "data", "background", "manifest", "ping"];
/// Elements that no page has.
const FORBIDDEN: [&str; 7] = ["iframe", "object", "embed", "style", "form", "base", "applet"];

/// An opening tag: its markup, and whether a page may have it.
pub(super) struct Tag<'t> {
    pub(super) markup: &'t str,
    pub(super) is_refused: bool,
    /// The text does not end before the tag does.
    pub(super) is_whole: bool,
}

impl<'t> Tag<'t> {
    /// The opening tag at the start of `text`; `None` for closing tags and other markup.
    pub(super) fn read(text: &'t str) -> Option<Self> {
        let bytes = text.as_bytes();
        if !bytes.get(1)?.is_ascii_alphabetic() {
            return None;
        }
        let mut at = until(bytes, 1, SPACE | END | SLASH);
        let mut judge = Judge::new(&text[1..at]);
        loop {
            at = skip(bytes, at, |byte| is_space(byte) || byte == b'/');
            if at >= bytes.len() || bytes[at] == b'>' {
                break;
            }
            // A lone sign such as `=` is a name of its own to a browser.
            let start = at;
            at = until(bytes, at + 1, SPACE | END | SLASH | EQUALS);
            let name = text.get(start..at)?;
            at = skip(bytes, at, is_space);
            let mut value = "";
            if bytes.get(at) == Some(&b'=') {
                (value, at) = attribute_value(text, skip(bytes, at + 1, is_space))?;
            }
            judge.attribute(name, value);
        }
        let end = bytes.len().min(at + 1);
        let is_whole = at < bytes.len();
        Some(Self { markup: text.get(..end)?, is_refused: judge.is_refused(), is_whole })
    }
}

/// How short a name of [`FORBIDDEN`] is at least.
const SHORTEST: usize = 4;

/// Looks at one tag, attribute by attribute.
struct Judge<'t> {
    name: &'t str,
    is_refused: bool,
    has_source: bool,
    relation: Option<&'t str>,
    leads_elsewhere: bool,
    /// The address holds the file itself.
    is_embedded: bool,
}

impl<'t> Judge<'t> {
    fn new(name: &'t str) -> Self {
        // Most names are shorter than any that is looked for.
        let is_long = name.len() >= SHORTEST;
        let is_refused =
            is_long && FORBIDDEN.iter().any(|forbidden| name.eq_ignore_ascii_case(forbidden));
        Self {
            name,
            is_refused,
            has_source: false,
            relation: None,
            leads_elsewhere: false,
            is_embedded: false,
        }
    }

    fn attribute(&mut self, name: &'t str, value: &'t str) {
        // The first letters of all names that are looked for; `class`, `id` and most others
        // begin with none of them.
        let first = name.as_bytes().first().map_or(0, u8::to_ascii_lowercase);
        if !matches!(first, b'b' | b'd' | b'h' | b'm' | b'o' | b'p' | b'r' | b's' | b'x') {
            return;
        }
        let is = |other: &str| name.eq_ignore_ascii_case(other);
        let starts_like_a_handler =
            name.len() > 2 && name.is_char_boundary(2) && name[..2].eq_ignore_ascii_case("on");
        if starts_like_a_handler || is("style") {
            self.is_refused = true;
        } else if is("href") && self.name.eq_ignore_ascii_case("link") && is_icon(value) {
            self.is_embedded = true;
        } else if is("href") || is("xlink:href") {
            self.is_refused |= is_refused_address(value);
            self.leads_elsewhere |= self.name.eq_ignore_ascii_case("link") && is_elsewhere(value);
        } else if is("rel") {
            self.relation = Some(value);
        } else if is("src") && self.name.eq_ignore_ascii_case("track") && is_captions(value) {
            self.has_source = true;
        } else if FETCHED.iter().any(|fetched| is(fetched)) {
            self.has_source |= is("src");
            self.is_refused |= is_elsewhere(value);
        }
    }

    fn is_refused(&self) -> bool {
        let is = |name: &str| self.name.eq_ignore_ascii_case(name);
        let is_only_named = matches!(self.relation, Some("canonical" | "alternate"));
        self.is_refused
            || (is("script") && !self.has_source)
            || (is("link") && self.leads_elsewhere && !is_only_named)
            || (self.is_embedded && self.relation != Some("icon"))
    }
}

/// What a byte is in a tag.
const SPACE: u8 = 1;
const END: u8 = 2;
const SLASH: u8 = 4;
const EQUALS: u8 = 8;

/// What each byte is in a tag.
const KINDS: [u8; 256] = {
    let mut kinds = [0; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        kinds[byte as usize] = match byte {
            b'>' => END,
            b'/' => SLASH,
            b'=' => EQUALS,
            _ if byte.is_ascii_whitespace() => SPACE,
            _ => 0,
        };
        byte += 1;
    }
    kinds
};

/// The first place from `at` on whose byte is one of these kinds.
fn until(bytes: &[u8], at: usize, kinds: u8) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    let ends = |byte: &u8| KINDS[usize::from(*byte)] & kinds != 0;
    at + rest.iter().position(ends).unwrap_or(rest.len())
}

/// The first place from `at` on whose byte is not wanted any more.
pub(in super::super) fn skip(bytes: &[u8], at: usize, wanted: impl Fn(u8) -> bool) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    at + rest.iter().position(|byte| !wanted(*byte)).unwrap_or(rest.len())
}

pub(in super::super) fn is_space(byte: u8) -> bool {
    byte.is_ascii_whitespace()
}

/// The attribute's value that starts at `at`, and the place behind it.
pub(in super::super) fn attribute_value(text: &str, at: usize) -> Option<(&str, usize)> {
    let bytes = text.as_bytes();
    match bytes.get(at) {
        Some(quote @ (b'"' | b'\'')) => {
            let end =
                memchr(*quote, &bytes[at + 1..]).map_or(bytes.len(), |length| at + 1 + length);
            Some((text.get(at + 1..end)?, bytes.len().min(end + 1)))
        }
        _ => {
            let end = until(bytes, at, SPACE | END);
            Some((text.get(at..end)?, end))
        }
    }
}

/// Whether an address, or one of a list of addresses, leads to another host.
fn is_elsewhere(value: &str) -> bool {
    memchr2(b':', b'/', value.as_bytes()).is_some() && is_list_elsewhere(value)
}

fn is_list_elsewhere(value: &str) -> bool {
    value
        .split(',')
        .map(str::trim)
        .any(|address| address.starts_with("//") || scheme(address).is_some())
}

fn scheme(address: &str) -> Option<String> {
    let (scheme, _) = address.trim_start().split_once(':')?;
    let name = scheme.chars().filter(|sign| !sign.is_ascii_whitespace()).collect::<String>();
    let sound = !name.is_empty()
        && name.chars().all(|sign| sign.is_ascii_alphanumeric() || "+-.&#;".contains(sign));
    sound.then(|| name.to_ascii_lowercase())
}

/// Whether an address holds a picture, or nothing, in itself: for the icon of the tab.
fn is_icon(value: &str) -> bool {
    value == "data:," || value.starts_with("data:image/")
}

/// Whether an address holds captions in itself.
fn is_captions(value: &str) -> bool {
    value.starts_with("data:text/vtt,")
}

fn is_refused_address(value: &str) -> bool {
    !is_plainly_fine(value)
        && matches!(classify(value), Address::Refused { .. } | Address::Malformed)
}

/// Whether an address is one of the many that need no closer look: a path, the address of
/// a site or a number, in letters of ASCII. What has no colon has no scheme.
fn is_plainly_fine(value: &str) -> bool {
    if let Some(number) = value.strip_prefix("tel:") {
        return !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    }
    let (rest, is_site) = match value.strip_prefix("https://") {
        Some(rest) => (rest, true),
        None => (value, false),
    };
    let is_plain = |byte: u8| byte.is_ascii_graphic() && byte != b'\\' && (is_site || byte != b':');
    let starts_well = match is_site {
        true => rest.starts_with(|sign: char| sign.is_ascii_alphanumeric()),
        false => !rest.starts_with("//"),
    };
    starts_well && rest.bytes().all(is_plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quick_look_lets_nothing_pass_that_a_closer_one_refuses() {
        let addresses = [
            "../a/",
            "#a",
            "",
            "./",
            "//a",
            "a\\b",
            "tel:112",
            "tel:",
            "tel:a",
            "tel:+1",
            "https://",
            "https:///x",
            "https://a b",
            "https://a.example/x?y=a:b",
            "https://a\\b",
            "https:a",
            "javascript:x",
            "java\tscript:x",
            " x",
            "mailto:a@b.md",
            "\u{200b}x",
            "https://ț.example",
        ];
        for address in addresses {
            let is_refused =
                matches!(classify(address), Address::Refused { .. } | Address::Malformed);
            assert_eq!(is_refused_address(address), is_refused, "{address:?}");
        }
        assert!(FORBIDDEN.iter().all(|name| name.len() >= SHORTEST));
    }
}
