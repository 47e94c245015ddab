//! What a template itself prints that no page may hold: told of the template, not of the
//! pages, which can do nothing about it.

use memchr::memchr;

use super::super::faults::{PageNotPrivate, SafeguardMissing};
use super::super::frame::{Frame, Piece};
use super::SHOWN;
use super::tag::Tag;
use crate::diagnostic::{Argument, Diagnostic, Diagnostics, Fault};

/// What stands for a slot while the frame is read: no sign of markup.
const STAND_IN: char = '\u{E000}';
/// How a slot is shown.
const SLOT: &str = "…";

/// The tags of a frame that no page may have, whatever stands in the slots.
pub(in super::super) fn refused(frame: &Frame) -> Vec<String> {
    if frame.watched.is_fine() {
        return Vec::new();
    }
    let mut markup = String::new();
    for piece in frame.pieces() {
        match piece {
            Piece::Markup(text) => markup.push_str(text),
            Piece::Slot(_) => markup.push(STAND_IN),
        }
    }
    let (mut found, mut rest) = (Vec::new(), markup.as_str());
    while let Some(at) = memchr(b'<', rest.as_bytes()) {
        rest = &rest[at..];
        let Some(tag) = Tag::read(rest) else {
            rest = &rest[1..];
            continue;
        };
        let bare = tag.markup.replace(STAND_IN, "");
        if Tag::read(&bare).is_some_and(|tag| tag.is_refused) {
            let shown = tag.markup.replace(STAND_IN, SLOT);
            found.push(shown.chars().take(SHOWN).collect());
        }
        rest = &rest[tag.markup.len()..];
    }
    found
}

/// The findings about pages that those about templates do not tell already.
pub(in super::super) fn untold(pages: Diagnostics, templates: &Diagnostics) -> Diagnostics {
    let of = |code: &str| {
        let found: Vec<&Diagnostic> =
            templates.iter().filter(|finding| finding.code.name == code).collect();
        found
    };
    let tags = of(PageNotPrivate::CODE.name);
    let tags: Vec<&str> = tags.into_iter().filter_map(last_text).collect();
    let lacks_policy = of(SafeguardMissing::CODE.name)
        .into_iter()
        .any(|finding| last_text(finding) == Some("policy"));
    let is_told = |finding: &Diagnostic| match last_text(finding) {
        Some(markup) => tags.iter().any(|tag| is_filled(tag, markup)),
        None => lacks_policy,
    };
    pages.into_iter().filter(|finding| !is_told(finding)).collect()
}

fn last_text(finding: &Diagnostic) -> Option<&str> {
    match finding.arguments.last() {
        Some((_, Argument::Text(text))) => Some(text),
        _ => None,
    }
}

/// Whether a tag of a page is a tag of a template, with something in its slots.
fn is_filled(tag: &str, markup: &str) -> bool {
    let mut parts = tag.split(SLOT);
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = markup.strip_prefix(first) else { return false };
    for part in parts {
        // What is shown of the page's tag may end before this part.
        let Some((_, behind)) = rest.split_once(part) else {
            return markup.chars().count() >= SHOWN;
        };
        rest = behind;
    }
    true
}

/// What to look for in a template's file to find where a refused tag is written, the surest
/// first: the whole tag, an address, a style or a handler, the element's name.
pub(in super::super) fn signs(markup: &str) -> Vec<String> {
    let mut signs = vec![markup.to_owned()];
    let words = markup.split([' ', '"', '\'', '=', '>', '\n', '\t']);
    signs.extend(words.clone().filter(|word| word.contains("//")).map(str::to_owned));
    let handlers = words.filter(|word| word.len() > 2 && word.starts_with("on"));
    let named = handlers.chain(["style"]).map(|name| format!("{name}="));
    signs.extend(named.filter(|sign| markup.contains(sign.as_str())));
    let name = markup.split([' ', '>', '/']).next().unwrap_or_default();
    signs.extend((name.len() > 1).then(|| name.to_owned()));
    signs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_of_a_page_is_known_as_the_templates() {
        assert!(is_filled("<p style=x title=\"…\">", "<p style=x title=\"A title\">"));
        assert!(is_filled("<script>", "<script>"));
        assert!(!is_filled("<p style=x title=\"…\">", "<p style=y title=\"A title\">"));
    }

    #[test]
    fn what_is_looked_for_begins_with_the_surest() {
        let signs = signs("<img alt=\"\" src=https://other.example/x.png>");
        assert_eq!(signs[1..], ["https://other.example/x.png", "<img"]);
        assert_eq!(
            super::signs("<p onclick=x style=color:red>")[1..],
            ["onclick=", "style=", "<p"]
        );
    }
}
