//! Slots that a template prints where their texts cannot stand: finished HTML in an
//! attribute, any text in `class`, any text in a tag without quotes around it.

use super::audit::tag::{attribute_value, is_space, skip};
use super::slots::{CLOSE, OPEN};

/// Each misplaced slot of a frame's markup, and the word that the message knows it by.
pub(super) fn misplaced(markup: &str, html: &[u32]) -> Vec<(u32, &'static str)> {
    let (mut found, mut at) = (Vec::new(), 0);
    while let Some(length) = markup.get(at..).and_then(|rest| memchr::memchr(b'<', rest.as_bytes()))
    {
        at += length + 1;
        if let Some(length) = plain_tag(&markup.as_bytes()[at..]) {
            at += length;
        } else if markup.as_bytes().get(at).is_some_and(u8::is_ascii_alphabetic) {
            at = tag(markup, at, html, &mut found);
        }
    }
    found
}

/// How long a tag is that has no slot, as nearly all are; `None` where that is not known at a
/// glance.
fn plain_tag(bytes: &[u8]) -> Option<usize> {
    let tag = bytes.get(..memchr::memchr(b'>', bytes)?)?;
    let is_even = |quote: u8| memchr::memchr_iter(quote, tag).count().is_multiple_of(2);
    let has_slot = memchr::memmem::find(tag, OPEN.encode_utf8(&mut [0; 4]).as_bytes()).is_some();
    (!has_slot && is_even(b'"') && is_even(b'\'')).then_some(tag.len())
}

/// Looks through a tag from its name on; the place where it ends.
fn tag(markup: &str, at: usize, html: &[u32], found: &mut Vec<(u32, &'static str)>) -> usize {
    let bytes = markup.as_bytes();
    let ends = |byte: u8| is_space(byte) || matches!(byte, b'>' | b'/' | b'=');
    let mut at = skip(bytes, at, |byte| !ends(byte));
    loop {
        at = skip(bytes, at, |byte| is_space(byte) || byte == b'/');
        if at >= bytes.len() || bytes[at] == b'>' {
            return at;
        }
        let start = at;
        at = skip(bytes, at + 1, |byte| !ends(byte));
        let name = markup.get(start..at).unwrap_or_default();
        found.extend(slots(name).map(|slot| (slot, "unquoted")));
        at = skip(bytes, at, is_space);
        if bytes.get(at) != Some(&b'=') {
            continue;
        }
        at = skip(bytes, at + 1, is_space);
        let is_quoted = matches!(bytes.get(at), Some(b'"' | b'\''));
        let Some((value, end)) = attribute_value(markup, at) else { return bytes.len() };
        found.extend(slots(value).filter_map(|slot| {
            let how = match () {
                () if html.contains(&slot) => "attribute",
                () if !is_quoted => "unquoted",
                () if name.eq_ignore_ascii_case("class") => "class",
                () => return None,
            };
            Some((slot, how))
        }));
        at = end;
    }
}

/// The slots whose marks begin in a text.
fn slots(text: &str) -> impl Iterator<Item = u32> {
    let marks = text.split(OPEN).skip(1);
    marks.filter_map(|mark| {
        let number = mark.split(CLOSE).next().unwrap_or_default();
        number.split_whitespace().next()?.parse().ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::slots::Slot;

    #[test]
    fn a_slot_stands_between_tags_or_in_quotes() {
        let (text, html) = (Slot::numbered(0).mark(), Slot::numbered(1).mark());
        let cases: [(&str, &[(u32, &str)]); 9] = [
            ("<a href=\"T\">T</a>H", &[]),
            ("<a title='a T b' class=x>", &[]),
            ("<a title=T>", &[(0, "unquoted")]),
            ("<a T>", &[(0, "unquoted")]),
            ("<a class=\"b T\">", &[(0, "class")]),
            ("<a title=\"H\">H", &[(1, "attribute")]),
            ("<a title=H>", &[(1, "attribute")]),
            ("1 < 2 T", &[]),
            ("<b title=\"1 > 0, it's\" class=T>", &[(0, "unquoted")]),
        ];
        for (markup, expected) in cases {
            let markup = markup.replace('T', &text).replace('H', &html);
            assert_eq!(misplaced(&markup, &[1]), expected, "{markup}");
        }
    }
}
