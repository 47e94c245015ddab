//! The one place that calls `minify-html`.

use memchr::memchr_iter;

/// Makes a frame's markup small without changing what a browser reads.
///
/// White space between inline elements of a list or a sentence stays; what the parser
/// adds by itself may go, closing tags never do.
pub(super) fn minify(markup: &str) -> String {
    let settings = minify_html::Cfg {
        allow_noncompliant_unquoted_attribute_values: false,
        allow_removing_spaces_between_attributes: false,
        keep_closing_tags: true,
        keep_html_and_head_opening_tags: true,
        keep_input_type_text_attr: true,
        keep_comments: false,
        minify_css: false,
        minify_js: false,
        ..minify_html::Cfg::new()
    };
    let bytes = minify_html::minify(markup.as_bytes(), &settings);
    // The minifier only leaves bytes out between characters of ASCII.
    String::from_utf8(bytes).unwrap_or_else(|_| markup.to_owned())
}

/// At most how deep the elements of some markup are nested: opening tags that no closing
/// tag has followed yet, void elements counted until the next closing tag.
pub(super) fn depth(markup: &str) -> usize {
    let bytes = markup.as_bytes();
    let (mut depth, mut deepest) = (0_usize, 0);
    for at in memchr_iter(b'<', bytes) {
        match bytes.get(at + 1) {
            Some(b'/') => depth = depth.saturating_sub(1),
            Some(byte) if byte.is_ascii_alphabetic() && !is_void(&bytes[at + 1..]) => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            _ => {}
        }
    }
    deepest
}

fn is_void(tag: &[u8]) -> bool {
    let length = tag.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let name = tag[..length].to_ascii_lowercase();
    let names: [&[u8]; 13] = [
        b"area", b"base", b"br", b"col", b"embed", b"hr", b"img", b"input", b"link", b"meta",
        b"source", b"track", b"wbr",
    ];
    names.contains(&name.as_slice())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn depth_counts_open_elements() {
        assert_eq!(depth("<ul><li>a<br>b</li><li>c</li></ul>"), 2);
        assert_eq!(depth(&"<b>".repeat(300)), 300);
    }

    #[test]
    fn lists_keep_their_words_apart() {
        let markup =
            "<nav><ul> <li><a href=\"a\">RO</a></li> <li><a href=\"b\">RU</a></li> </ul></nav>";
        assert!(minify(markup).contains("</li><li>"));
    }
}
