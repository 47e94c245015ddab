//! CommonMark as it is.

use super::html;

#[test]
fn commonmark_is_rendered_without_spare_bytes() {
    let rows = [
        ("", ""),
        ("\n\n  \n", ""),
        ("unu", "<p>unu</p>"),
        ("unu\ndoi\n\ntrei", "<p>unu\ndoi</p><p>trei</p>"),
        ("unu  \ndoi\\\ntrei", "<p>unu<br>doi<br>trei</p>"),
        (
            "*a* **b** ***c*** ~~d~~ `e`",
            "<p><em>a</em> <strong>b</strong> <em><strong>c</strong></em> <s>d</s> <code>e</code></p>",
        ),
        ("snake_case_word 2*3*4", "<p>snake_case_word 2<em>3</em>4</p>"),
        ("a < b & c > d \"e\" 'f'", "<p>a &lt; b &amp; c &gt; d &quot;e&quot; &#39;f&#39;</p>"),
        ("&copy; &amp; &#35; &nope;", "<p>© &amp; # &amp;nope;</p>"),
        (r"\*a\* \\ \# \a", r"<p>*a* \ # \a</p>"),
        ("> a\nb\n>\n> c", "<blockquote><p>a\nb</p><p>c</p></blockquote>"),
        ("- a\n- b\n  - c", "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>"),
        ("- a\n\n- b", "<ul><li><p>a</p></li><li><p>b</p></li></ul>"),
        ("- a\n\n  b", "<ul><li><p>a</p><p>b</p></li></ul>"),
        ("1. a\n2. b", "<ol><li>a</li><li>b</li></ol>"),
        ("7) a", "<ol start=\"7\"><li>a</li></ol>"),
        ("0. a", "<ol start=\"0\"><li>a</li></ol>"),
        ("-\n- a", "<ul><li></li><li>a</li></ul>"),
        ("```rust\nlet a;\n```", "<pre><code>let a;\n</code></pre>"),
        ("~~~\n```\n~~~", "<pre><code>```\n</code></pre>"),
        ("a\n***\nb\n\n---\n___", "<p>a</p><hr><p>b</p><hr><hr>"),
        ("`` a ` b ``", "<p><code>a ` b</code></p>"),
        ("[a] [1][2] ![", "<p>[a] [1][2] ![</p>"),
        ("a\r\nb\r\n\r\nc\r\n", "<p>a\nb</p><p>c</p>"),
        ("a\u{a0}b\u{2014}c", "<p>a\u{a0}b\u{2014}c</p>"),
    ];
    for (text, expected) in rows {
        assert_eq!(html(text), expected, "{text:?}");
    }
}

#[test]
fn code_by_indentation_is_shown_as_code_and_told() {
    let rows = [
        (
            "- a\n\n      code\n- b",
            "<ul><li><p>a</p><pre><code>code\n</code></pre></li><li><p>b</p></li></ul>",
        ),
        ("    code <b>\n\n    more\n", "<pre><code>code &lt;b&gt;\n\nmore\n</code></pre>"),
    ];
    for (text, expected) in rows {
        let judged = super::read(text);
        let codes: Vec<_> = judged.diagnostics.iter().map(|found| found.code.name).collect();
        assert_eq!(codes, ["code-indented"], "{text:?}");
        assert_eq!(super::shown(&judged.value), expected, "{text:?}");
    }
}

#[test]
fn definition_lists_need_a_space() {
    assert_eq!(html("Far\n: O lumină."), "<dl><dt>Far</dt><dd>O lumină.</dd></dl>");
    assert_eq!(
        html("Far\n\n: Unu.\n\n: Doi."),
        "<dl><dt>Far</dt><dd><p>Unu.</p></dd><dd><p>Doi.</p></dd></dl>"
    );
    assert_eq!(html("Sună\n:) acum"), "<p>Sună\n:) acum</p>");
    assert_eq!(html("- a\n  :b `:\n  :c`"), "<ul><li>a\n:b <code>: :c</code></li></ul>");
}
