//! A tap on the output: no printed page asks another host for anything, or holds what its
//! own policy forbids.
//!
//! The renderer and the sanitiser already make sure of it for texts; this is the fence
//! behind them, and the one for themes: what a template itself prints is told of it
//! ([`refused`]). Every tag of every page is read: those that stand
//! alike on all pages of a frame once with the frame ([`Watched`]), all others on each page.

mod of_frame;
mod parts;
pub(super) mod tag;

use std::collections::BTreeSet;

use memchr::memchr;
use tag::Tag;

pub(super) use of_frame::{refused, signs, untold};
pub(super) use parts::Watched;

use super::faults::PageNotPrivate;
use super::frame::Poured;
use crate::diagnostic::{Diagnostic, Diagnostics, Fault};
use crate::source::SourcePath;

/// How many signs of a tag are shown.
const SHOWN: usize = 120;

/// The policy that every page prints, by its name.
const POLICY: &str = "Content-Security-Policy";

/// Looks at a page that was poured into a frame, with other frames in its slots.
pub(super) fn poured(
    text: &str,
    page_frame: &Poured,
    inside: &[Poured],
    file: impl FnOnce() -> Option<SourcePath>,
) -> Diagnostics {
    let Poured { frame, starts } = page_frame;
    match text.contains(POLICY) && frame.watched.is_clean(text, starts, inside) {
        true => Diagnostics::new(),
        false => page(text, file().as_ref()),
    }
}

/// Looks at a whole page, tag by tag.
fn page(text: &str, file: Option<&SourcePath>) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    let mut report = |markup: Option<&str>| {
        let page = file.map_or_else(String::new, ToString::to_string);
        let markup = markup.map(|markup| markup.chars().take(SHOWN).collect());
        let fault = PageNotPrivate { template: None, page, markup };
        diagnostics.push(fault.diagnostic(file.map(crate::source::Place::file)));
    };
    if !text.contains(POLICY) {
        report(None);
    }
    let mut rest = text;
    while let Some(at) = memchr(b'<', rest.as_bytes()) {
        rest = &rest[at..];
        let Some(tag) = Tag::read(rest) else {
            rest = &rest[1..];
            continue;
        };
        if tag.is_refused {
            report(Some(tag.markup));
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
            "<a href=\\\\other.example>",
            "<a href=\"x\\y\">",
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
