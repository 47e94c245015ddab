//! A tap on the output: no printed page asks another host for anything, or holds what its
//! own policy forbids.
//!
//! The renderer and the sanitiser already make sure of it for texts; this is the fence
//! behind them, and the one for themes. It reads every tag of every page.

use std::collections::BTreeSet;

use memchr::{memchr, memchr2};

use super::faults::PageNotPrivate;
use crate::diagnostic::{Diagnostic, Diagnostics, Fault};
use crate::model::scheme::{Address, classify};
use crate::source::SourcePath;

/// What a browser fetches by itself, by attribute.
const FETCHED: [&str; 7] = ["src", "srcset", "poster", "data", "background", "manifest", "ping"];
/// Elements that no page has.
const FORBIDDEN: [&str; 7] = ["iframe", "object", "embed", "style", "form", "base", "applet"];

/// Looks at a printed page.
pub(super) fn page(text: &str, file: Option<&SourcePath>) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    let mut report = |markup: &str| {
        let page = file.map_or_else(String::new, ToString::to_string);
        let fault = PageNotPrivate { page, markup: markup.chars().take(120).collect() };
        diagnostics.push(fault.diagnostic(file.map(crate::source::Place::file)));
    };
    if !text.contains("Content-Security-Policy") {
        report("<meta http-equiv=Content-Security-Policy>");
    }
    let mut rest = text;
    while let Some(at) = memchr(b'<', rest.as_bytes()) {
        rest = &rest[at..];
        let Some(tag) = Tag::read(rest) else {
            rest = &rest[1..];
            continue;
        };
        if tag.is_refused {
            report(tag.markup);
        }
        rest = &rest[tag.markup.len()..];
    }
    diagnostics
}

/// What a theme does wrong stands on every page: of one markup, the first page is named.
pub(super) fn first_of_each(found: Diagnostics) -> Diagnostics {
    let mut known = BTreeSet::new();
    let markup = |diagnostic: &Diagnostic| diagnostic.arguments.last().cloned();
    found.sorted().into_iter().filter(|diagnostic| known.insert(markup(diagnostic))).collect()
}

/// An opening tag: its markup, and whether a page may have it.
struct Tag<'t> {
    markup: &'t str,
    is_refused: bool,
}

impl<'t> Tag<'t> {
    /// The opening tag at the start of `text`; `None` for closing tags and other markup.
    fn read(text: &'t str) -> Option<Self> {
        let bytes = text.as_bytes();
        if !bytes.get(1)?.is_ascii_alphabetic() {
            return None;
        }
        let mut at = skip(bytes, 1, |byte| !is_space(byte) && byte != b'>' && byte != b'/');
        let mut judge = Judge::new(&text[1..at]);
        loop {
            at = skip(bytes, at, |byte| is_space(byte) || byte == b'/');
            if at >= bytes.len() || bytes[at] == b'>' {
                break;
            }
            // A lone sign such as `=` is a name of its own to a browser.
            let start = at;
            at = skip(bytes, at + 1, |byte| !is_space(byte) && !matches!(byte, b'>' | b'/' | b'='));
            let name = text.get(start..at)?;
            at = skip(bytes, at, is_space);
            let mut value = "";
            if bytes.get(at) == Some(&b'=') {
                (value, at) = attribute_value(text, skip(bytes, at + 1, is_space))?;
            }
            judge.attribute(name, value);
        }
        let end = bytes.len().min(at + 1);
        Some(Self { markup: text.get(..end)?, is_refused: judge.is_refused() })
    }
}

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
        let is_refused = FORBIDDEN.iter().any(|forbidden| name.eq_ignore_ascii_case(forbidden));
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
        let is = |other: &str| name.eq_ignore_ascii_case(other);
        if is("class") || is("id") || is("lang") {
            return;
        }
        let starts_like_a_handler =
            name.len() > 2 && name.is_char_boundary(2) && name[..2].eq_ignore_ascii_case("on");
        if starts_like_a_handler || is("style") {
            self.is_refused = true;
        } else if is("href") && self.name.eq_ignore_ascii_case("link") && is_icon(value) {
            self.is_embedded = true;
        } else if is("href") || is("xlink:href") {
            self.is_refused |= is_refused_address(value);
            self.leads_elsewhere |= is_elsewhere(value);
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

/// The first place from `at` on whose byte is not wanted any more.
pub(super) fn skip(bytes: &[u8], at: usize, wanted: impl Fn(u8) -> bool) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    at + rest.iter().position(|byte| !wanted(*byte)).unwrap_or(rest.len())
}

pub(super) fn is_space(byte: u8) -> bool {
    byte.is_ascii_whitespace()
}

/// The attribute's value that starts at `at`, and the place behind it.
pub(super) fn attribute_value(text: &str, at: usize) -> Option<(&str, usize)> {
    let bytes = text.as_bytes();
    match bytes.get(at) {
        Some(quote @ (b'"' | b'\'')) => {
            let end = skip(bytes, at + 1, |byte| byte != *quote);
            Some((text.get(at + 1..end)?, bytes.len().min(end + 1)))
        }
        _ => {
            let end = skip(bytes, at, |byte| !is_space(byte) && byte != b'>');
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
    matches!(classify(value), Address::Refused { .. } | Address::Malformed)
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLICY: &str = "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">";

    #[test]
    fn what_a_page_may_not_hold_is_found() {
        let refused = [
            "<img src=https://other.example/x.png>",
            "<img alt=a src=\"//other.example/x.png\">",
            "<img srcset='a.png 1x, https://other.example/b.png 2x'>",
            "<link rel=stylesheet href=https://other.example/x.css>",
            "<script>alert(1)</script>",
            "<p style=\"color:red\">",
            "<b onclick=alert(1)>",
            "<a href=\"javascript:alert(1)\">",
            "<a href=\" java\nscript:alert(1)\">",
            "<iframe src=x></iframe>",
            "<form action=x></form>",
            "<p title=\"a>b\" style=x>",
            "<link rel=stylesheet href=data:image/svg+xml,x>",
            "<link rel=icon href=data:text/html,x>",
            "<img alt=a src=data:image/png;base64,x>",
            "<video src=data:text/vtt,x></video>",
        ];
        for markup in refused {
            assert_eq!(page(&format!("{POLICY}{markup}"), None).iter().count(), 1, "{markup}");
        }
        assert_eq!(page("<p>", None).iter().count(), 1, "a page without a policy");
    }

    #[test]
    fn what_a_page_may_hold_passes() {
        let fine = "<a href=https://other.example/>x</a><img src=../a.webp alt=\"style=\"><script src=a.js></script>\
                    <link rel=icon href=\"data:image/svg+xml,%3Csvg/%3E\"><link rel=icon href=data:,>\
                    <track src=\"data:text/vtt,WEBVTT%0A\"><link rel=canonical href=https://example.org/><a href=tel:112>112</a><p title=\"on a=b\">1 < 2</p>";
        assert!(page(&format!("{POLICY}{fine}"), None).is_empty());
    }
}
