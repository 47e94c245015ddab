//! A tap on the output: no printed page asks another host for anything, or holds what its
//! own policy forbids.
//!
//! The renderer and the sanitiser already make sure of it for texts; this is the fence
//! behind them, and the one for themes. It reads every tag of every page.

use memchr::memchr;

use super::faults::PageNotPrivate;
use crate::diagnostic::{Diagnostics, Fault};
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
        if tag.is_refused() {
            report(tag.markup);
        }
        rest = &rest[tag.markup.len()..];
    }
    diagnostics
}

/// An opening tag.
struct Tag<'t> {
    markup: &'t str,
    name: &'t str,
    attributes: Vec<(&'t str, &'t str)>,
}

impl<'t> Tag<'t> {
    /// The opening tag at the start of `text`; `None` for closing tags and other markup.
    fn read(text: &'t str) -> Option<Self> {
        let inside = text
            .strip_prefix('<')
            .filter(|inside| inside.starts_with(|c: char| c.is_ascii_alphabetic()))?;
        let end = |text: &str| {
            text.find(|sign: char| sign.is_ascii_whitespace() || sign == '>' || sign == '/')
        };
        let name = &inside[..end(inside).unwrap_or(inside.len())];
        let mut rest = &inside[name.len()..];
        let mut attributes = Vec::new();
        loop {
            rest = rest.trim_start_matches(|sign: char| sign.is_ascii_whitespace() || sign == '/');
            if rest.is_empty() || rest.starts_with('>') {
                break;
            }
            let stop = rest
                .find(|sign: char| sign.is_ascii_whitespace() || matches!(sign, '>' | '/' | '='))
                .unwrap_or(rest.len());
            // A lone sign such as `=` is a name of its own to a browser.
            let stop = stop.max(rest.chars().next().map_or(1, char::len_utf8));
            let attribute = &rest[..stop];
            rest = rest[stop..].trim_start();
            let value = if let Some(behind) = rest.strip_prefix('=') {
                let (value, behind) = value(behind.trim_start());
                rest = behind;
                value
            } else {
                ""
            };
            attributes.push((attribute, value));
        }
        let length = text.len() - rest.len() + usize::from(rest.starts_with('>'));
        Some(Self { markup: &text[..length], name, attributes })
    }

    fn is_refused(&self) -> bool {
        let is = |name: &str| self.name.eq_ignore_ascii_case(name);
        let get = |name: &str| {
            self.attributes
                .iter()
                .find(|(own, _)| own.eq_ignore_ascii_case(name))
                .map(|(_, value)| *value)
        };
        if FORBIDDEN.iter().any(|name| is(name)) || (is("script") && get("src").is_none()) {
            return true;
        }
        let fetched_link =
            is("link") && get("rel").is_none_or(|rel| !matches!(rel, "canonical" | "alternate"));
        self.attributes.iter().any(|(name, value)| {
            let name = name.to_ascii_lowercase();
            let fetched = FETCHED.contains(&name.as_str()) || (name == "href" && fetched_link);
            let runs = (name == "href" || name == "xlink:href") && is_refused_address(value);
            name == "style" || name.starts_with("on") || (fetched && is_elsewhere(value)) || runs
        })
    }
}

/// An attribute's value and what stands behind it.
fn value(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(inside) = text.strip_prefix(quote) {
            return inside.split_once(quote).unwrap_or((inside, ""));
        }
    }
    let end =
        text.find(|sign: char| sign.is_ascii_whitespace() || sign == '>').unwrap_or(text.len());
    text.split_at(end)
}

/// Whether an address, or one of a list of addresses, leads to another host.
fn is_elsewhere(value: &str) -> bool {
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
        ];
        for markup in refused {
            assert_eq!(page(&format!("{POLICY}{markup}"), None).iter().count(), 1, "{markup}");
        }
        assert_eq!(page("<p>", None).iter().count(), 1, "a page without a policy");
    }

    #[test]
    fn what_a_page_may_hold_passes() {
        let fine = "<a href=https://other.example/>x</a><img src=../a.webp alt=\"style=\"><script src=a.js></script>\
                    <link rel=canonical href=https://example.org/><a href=tel:112>112</a><p title=\"on a=b\">1 < 2</p>";
        assert!(page(&format!("{POLICY}{fine}"), None).is_empty());
    }
}
