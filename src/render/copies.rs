//! The second copy of a text on its page: the same, without the ids that its first copy has.

use super::audit::tag::{attribute_value, is_space, skip};

/// The markup without the `id` of any element.
pub(super) fn without_ids(markup: &str) -> String {
    let bytes = markup.as_bytes();
    let mut copy = String::with_capacity(markup.len());
    let (mut kept, mut at) = (0, 0);
    while let Some(found) = memchr::memchr(b'<', bytes.get(at..).unwrap_or_default()) {
        // A closing tag begins with `/`; what stands in it is read alike.
        let name = at + found + 1 + usize::from(bytes.get(at + found + 1) == Some(&b'/'));
        at = skip(bytes, name, |byte| !is_space(byte) && !matches!(byte, b'>' | b'/'));
        loop {
            let before = at;
            at = skip(bytes, at, |byte| is_space(byte) || byte == b'/');
            if at >= bytes.len() || bytes.get(at) == Some(&b'>') {
                break;
            }
            let start = at;
            at = skip(bytes, at + 1, |byte| !is_space(byte) && !matches!(byte, b'>' | b'/' | b'='));
            let name = markup.get(start..at).unwrap_or_default();
            let sign = skip(bytes, at, is_space);
            if bytes.get(sign) == Some(&b'=') {
                let value = attribute_value(markup, skip(bytes, sign + 1, is_space));
                at = value.map_or(bytes.len(), |(_, end)| end);
            }
            if name.eq_ignore_ascii_case("id") {
                copy.push_str(markup.get(kept..before).unwrap_or_default());
                kept = at;
            }
        }
    }
    copy.push_str(markup.get(kept..).unwrap_or_default());
    copy
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_left_out_and_all_else_is_kept() {
        for (markup, copy) in [
            ("<p id=a>b", "<p>b"),
            ("<p class=a id=\"b c\" lang=ro>d</p>", "<p class=a lang=ro>d</p>"),
            (
                "<sup id='x'><a href=#x title=\"id=x <b id=y>\">1</a></sup>",
                "<sup><a href=#x title=\"id=x <b id=y>\">1</a></sup>",
            ),
            ("<input id=a/>", "<input>"),
            ("a id=b <b>id=c</b> 1 < 2", "a id=b <b>id=c</b> 1 < 2"),
            ("<h3 ID = x data-id=y>ș</h3>", "<h3 data-id=y>ș</h3>"),
            ("<p id", "<p"),
            ("<p id=\"", "<p"),
            ("", ""),
        ] {
            assert_eq!(without_ids(markup), copy, "{markup}");
        }
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..Default::default() })]

        /// Nothing panics, and no browser finds an id in the copy.
        #[test]
        fn no_id_is_left(markup in "(<p|<br/|>|=|\"|'| |/|id|ID|class|ș|[a-z]|</p>){0,30}") {
            let copy = without_ids(&markup);
            let page = scraper::Html::parse_fragment(&copy);
            let all = scraper::Selector::parse("[id]").unwrap();
            proptest::prop_assert!(page.select(&all).next().is_none(), "{} -> {}", markup, copy);
        }
    }
}
