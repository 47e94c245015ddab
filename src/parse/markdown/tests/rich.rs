//! What our renderer does beyond CommonMark.

use super::{faults, html, read, read_in, shown};
use crate::model::body::Hole;

#[test]
fn headings_have_ids_and_links_beside_them() {
    assert_eq!(
        html("## Ce este *un* secret?\n\na\n\n### `Da` {#da-1}"),
        "<div class=\"heading\" id=\"f-part-1\"><h2 id=\"ce-este-un-secret\">Ce este <em>un</em> secret?</h2>\
         <a class=\"anchor\" href=\"#ce-este-un-secret\" aria-label=\"⟦HeadingAnchor⟧ Ce este un \
         secret?\">#</a></div><p>a</p><div class=\"heading\"><h3 id=\"da-1\"><code>Da</code></h3>\
         <a class=\"anchor\" href=\"#da-1\" aria-label=\"⟦HeadingAnchor⟧ Da\">#</a></div>"
    );
}

#[test]
fn heading_ids_are_unique_and_those_written_win() {
    let text =
        "## Ajutor\n\n## Ajutor\n\n## Altceva {#ajutor}\n\n## Ajutor 2\n\n## …\n\nSetext {#s}\n---";
    let headings = read(text).value.headings;
    let ids: Vec<_> = headings.iter().map(|heading| (&*heading.id, heading.explicit)).collect();
    assert_eq!(
        ids,
        [
            ("ajutor-2", false),
            ("ajutor-3", false),
            ("ajutor", true),
            ("ajutor-2-2", false),
            ("part-5", false),
            ("s", true)
        ]
    );
    assert_eq!(headings[5].text, "Setext");
    let russian = read_in("## Как удалить снимок {x}\n\n## Ещё", 1).value.headings;
    assert_eq!((&*russian[1].text, &*russian[1].id), ("Ещё", "eshche"));
}

#[test]
fn heading_words_may_hold_braces_and_languages() {
    let page =
        html("## Un [hello]{lang=en} {#salut}\n\n## Doar [hello]{lang=en}\n\n## {} și \\{#a}");
    assert!(page.contains("<h2 id=\"salut\">Un <span lang=\"en\">hello</span></h2>"), "{page}");
    assert!(page.contains("<h2 id=\"doar-hello\">Doar <span lang=\"en\">hello</span></h2>"));
    assert!(page.contains("<h2 id=\"si-a\">{} și {#a}</h2>"), "{page}");
    assert!(page.contains("aria-label=\"⟦HeadingAnchor⟧ Un hello\""), "{page}");
}

#[test]
fn tables_are_named_regions_with_headed_columns() {
    assert_eq!(
        html("|  | Da | Nu |\n|--|:--:|--:|\n| *a* | b \\| c |\n\nx\n\n| y |\n|---|"),
        "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"⟦Table { table: 1 }⟧\">\
         <table><thead><tr><td></td><th scope=\"col\" class=\"align-center\">Da</th>\
         <th scope=\"col\" class=\"align-end\">Nu</th></tr></thead><tbody><tr><td><em>a</em></td>\
         <td class=\"align-center\">b | c</td><td class=\"align-end\"></td></tr></tbody></table>\
         </div><p>x</p><div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"⟦Table { \
         table: 2 }⟧\"><table><thead><tr><th scope=\"col\">y</th></tr></thead></table></div>"
    );
}

#[test]
fn footnotes_are_numbered_by_use_and_lead_back() {
    assert_eq!(
        html(
            "[^b]: Doi, vezi [^c].\n\nUnu[^a] doi[^B] unu[^a].\n\n[^a]: O notă\n\n    lungă.\n\n[^c]:\n    - Trei."
        ),
        "<p>Unu<sup><a id=\"f-ref-1-1\" href=\"#f-note-1\" aria-label=\"⟦FootnoteReference { note: 1 \
         }⟧\">1</a></sup> doi<sup><a id=\"f-ref-2-1\" href=\"#f-note-2\" aria-label=\
         \"⟦FootnoteReference { note: 2 }⟧\">2</a></sup> unu<sup><a id=\"f-ref-1-2\" href=\"#f-note-1\" \
         aria-label=\"⟦FootnoteReference { note: 1 }⟧\">1</a></sup>.</p>\
         <section class=\"footnotes\" aria-labelledby=\"f-notes\"><h2 id=\"f-notes\">⟦Footnotes⟧</h2>\
         <ol><li id=\"f-note-1\"><p>O notă</p><p>lungă. <a class=\"footnote-back\" href=\"#f-ref-1-1\" \
         aria-label=\"⟦FootnoteBack { note: 1, reference: 1 }⟧\">\u{21a9}\u{fe0e}</a> \
         <a class=\"footnote-back\" href=\"#f-ref-1-2\" aria-label=\"⟦FootnoteBack { note: 1, \
         reference: 2 }⟧\">\u{21a9}\u{fe0e}</a></p></li><li id=\"f-note-2\"><p>Doi, vezi \
         <sup><a id=\"f-ref-3-1\" href=\"#f-note-3\" aria-label=\"⟦FootnoteReference { note: 3 \
         }⟧\">3</a></sup>. <a class=\"footnote-back\" href=\"#f-ref-2-1\" aria-label=\"⟦FootnoteBack \
         { note: 2, reference: 1 }⟧\">\u{21a9}\u{fe0e}</a></p></li><li id=\"f-note-3\"><ul><li>Trei.\
         </li></ul><p> <a class=\"footnote-back\" href=\"#f-ref-3-1\" aria-label=\"⟦FootnoteBack { \
         note: 3, reference: 1 }⟧\">\u{21a9}\u{fe0e}</a></p></li></ol></section>"
    );
}

#[test]
fn tasks_say_their_state() {
    let state = |class: &str, word: &str| {
        format!(
            "<span class=\"task-state {class}\"><span class=\"visually-hidden\">⟦{word}⟧ </span></span>"
        )
    };
    let (done, open) = (state("done", "TaskDone"), state("open", "TaskOpen"));
    assert_eq!(
        html("- [ ] unu\n- [x] doi\n- trei"),
        format!(
            "<ul><li class=\"task\">{open}unu</li><li class=\"task\">{done}doi</li><li>trei</li></ul>"
        )
    );
    assert_eq!(
        html("1. [X] unu\n\n2. doi"),
        format!("<ol><li class=\"task\"><p>{done}unu</p></li><li><p>doi</p></li></ol>")
    );
    // In a block they are the same.
    for list in ["- [ ] unu\n- [x] doi", "- [x] unu\n\n- [ ] doi\n\n  trei"] {
        let plain = html(list).replace('"', "\\\"");
        assert!(html(&format!(":::callout{{type=tip}}\n{list}\n:::")).contains(&plain), "{list}");
    }
}

#[test]
fn passages_carry_their_language() {
    let rows = [
        ("[hello]{lang=en}", "<span lang=\"en\">hello</span>"),
        (
            "*a [b **c** `d`]{lang=\"ru\"} e*",
            "<em>a <span lang=\"ru\">b <strong>c</strong> <code>d</code></span> e</em>",
        ),
        ("[שלום]{lang=he}", "<span lang=\"he\" dir=\"rtl\">שלום</span>"),
        (
            "[a [b]{lang=ru} c]{lang=en-gb}",
            "<span lang=\"en-GB\">a <span lang=\"ru\">b</span> c</span>",
        ),
        ("[a] [b]{lang=en}", "[a] <span lang=\"en\">b</span>"),
        ("[a\nb]{lang=en}", "<span lang=\"en\">a\nb</span>"),
        (
            r"\[a]{lang=en} [a\]{lang=en} \\[a]{lang=en}",
            r#"[a]{lang=en} [a]{lang=en} \<span lang="en">a</span>"#,
        ),
        ("&#91;a]{lang=en}", "[a]{lang=en}"),
        ("`[a]{lang=en}`", "<code>[a]{lang=en}</code>"),
        ("[a *b]{lang=en} c*", "[a <em>b]{lang=en} c</em>"),
        ("[a] {x} [b]{} [c]{{}", "[a] {x} [b]{} [c]{{}"),
        ("<https://a.md> [b]{lang=en}", "⟦0:https://a.md⟧ <span lang=\"en\">b</span>"),
    ];
    for (text, expected) in rows {
        assert_eq!(html(text), format!("<p>{expected}</p>"), "{text}");
    }
    assert_eq!(html("- [a]{lang=en}"), "<ul><li><span lang=\"en\">a</span></li></ul>");
    // A space before the braces is told, and they are read.
    let judged = read("[a] {lang=en} b");
    assert_eq!(judged.diagnostics.iter().count(), 1);
    assert_eq!(shown(&judged.value), "<p><span lang=\"en\">a</span> b</p>");
}

#[test]
fn help_services_are_named_by_id() {
    let rows = [
        (":contact[md-help]", "⟦md-help⟧"),
        (
            "Sună la :contact[md-help], **:contact[ro-1]**.",
            "Sună la ⟦md-help⟧, <strong>⟦ro-1⟧</strong>.",
        ),
        ("Ești în pericol?\n:contact[md-help]", "Ești în pericol?\n⟦md-help⟧"),
        (
            r"\:contact[a] a:contact[b] ::contact[c] `:contact[d]`",
            ":contact[a] a:contact[b] ::contact[c] <code>:contact[d]</code>",
        ),
        ("[Call :contact[a]]{lang=en}", "<span lang=\"en\">Call ⟦a⟧</span>"),
        ("ora 12:30 [x]: y :notă[a]", "ora 12:30 [x]: y :notă[a]"),
    ];
    for (text, expected) in rows {
        assert_eq!(html(text), format!("<p>{expected}</p>"), "{text}");
    }
    let page = read("| a |\n|---|\n| :contact[x-1] |\n\n- b\n  :contact[x-2]\n");
    let services: Vec<_> = page.value.services.iter().map(|service| &*service.value).collect();
    assert_eq!(services, ["x-1", "x-2"]);
    assert!(shown(&page.value).contains("<li>b\n⟦x-2⟧</li>"));
}

#[test]
fn pictures_are_files_with_words() {
    assert_eq!(
        html(
            "![O *mână* caldă](body/hand.jpg)\n\n[![a](x.svg)](help.md) ![](../y%20z.jpg){.decorative}."
        ),
        "<p>⟦picture content/parents/body/hand.jpg “O mână caldă”⟧</p><p>⟦0:⟦picture \
         content/parents/x.svg “a”⟧⟧ ⟦picture content/y z.jpg “”⟧.</p>"
    );
    assert_eq!(html("![a][p]\n\n[p]: <x.jpg>"), "<p>⟦picture content/parents/x.jpg “a”⟧</p>");
}

#[test]
fn a_picture_that_opens_the_text_is_known() {
    let opens = |text: &str| -> Vec<bool> {
        let content = read(text).value.body.content;
        let holes = content.pieces().filter_map(|(_, hole)| hole.cloned());
        let pictures = holes.filter_map(|hole| match hole {
            Hole::Picture { opens, .. } => Some(opens),
            _ => None,
        });
        pictures.collect()
    };
    assert_eq!(opens("![A](a.svg) b ![B](b.svg)\n\n![C](c.svg)"), [true, false, false]);
    assert_eq!(opens("Text.\n\n![](x.webp){decorative}"), [false]);
    assert_eq!(opens("`1` ![A](a.svg)"), [false]);
    assert_eq!(opens("— *“![A](a.svg)”*"), [true]);
}

#[test]
fn raw_html_is_kept_where_it_can_do_no_harm() {
    let rows = [
        (
            "a <b>b</b> <abbr title=\"A &amp; B\">c</abbr>",
            "<p>a <b>b</b> <abbr title=\"A &amp; B\">c</abbr></p>",
        ),
        ("H<sub>2</sub>O<br/>x<wbr>y <!-- z -->", "<p>H<sub>2</sub>O<br>x<wbr>y </p>"),
        ("<!-- a\n\n::: b -->\n\nc", "<p>c</p>"),
        ("<span lang=EN-gb dir=ltr>a</span>", "<p><span dir=\"ltr\" lang=\"en-GB\">a</span></p>"),
        (
            "<ruby>漢<rp>(</rp><rt>kan<rp>)</ruby>",
            "<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>",
        ),
        (
            "<time datetime=2026-11-22>azi</time> <kbd>Esc</kbd>",
            "<p><time datetime=\"2026-11-22\">azi</time> <kbd>Esc</kbd></p>",
        ),
        ("<p lang=ru>а & б\n<p>в", "<p lang=\"ru\">а &amp; б\n</p><p>в</p>"),
        (
            "<details>\n<summary>Mai <b>mult</b></summary>\n\nUn *text*.\n\n- a\n\n</details>\n\nb",
            "<details><summary>Mai <b>mult</b></summary><p>Un <em>text</em>.</p><ul><li>a</li></ul></details><p>b</p>",
        ),
        (
            "> <details>\n> <summary>a</summary>\n>\n> b\n>\n> </details>",
            "<blockquote><details><summary>a</summary><p>b</p></details></blockquote>",
        ),
        (
            "<q cite=https://a.md/x>b</q> <i id=loc>c</i>",
            "<p><q cite=\"https://a.md/x\">b</q> <i id=\"loc\">c</i></p>",
        ),
    ];
    for (text, expected) in rows {
        assert_eq!(html(text), expected, "{text}");
    }
}

#[test]
fn refused_html_leaves_its_text_and_nothing_else() {
    let rows = [
        ("<div class=x>a</div>", "a"),
        ("a <script>alert(1)</script> b", "<p>a  b</p>"),
        ("<script>\nalert('<b>')\n</script>\n\nb", "<p>b</p>"),
        ("<style>p{}</style>\na", "<p>a</p>"),
        ("x <b onclick=\"a()\" style='x' class=y>b</b>", "<p>x <b>b</b></p>"),
        ("<img src=x onerror=a()> <a href=\"javascript:a()\">b</a>", "<p> b</p>"),
        ("a <iframe src=x>b *c*</iframe> d", "<p>a  d</p>"),
        ("*a <b>b* c</b>", "<p><em>a <b>b</b></em> c</p>"),
        ("a <b>b\n\nc</b>", "<p>a <b>b</b></p><p>c</p>"),
        ("</details>\n\na", "<p>a</p>"),
        (
            "- <details>\n  <summary>a</summary>\n\n  b\n- c",
            "<ul><li><details><summary>a</summary><p>b</p></details></li><li><p>c</p></li></ul>",
        ),
        ("a <p>b</p>", "<p>a b</p>"),
        ("<svg><script>a</script></svg>", "<p></p>"),
        ("<math><mi/x:href=\"data:x,y\">", "<p>&lt;mi/x:href=&quot;data:x,y&quot;&gt;</p>"),
        ("<b id=f-x lang=nonsense dir=up>a</b>", "<p><b>a</b></p>"),
        ("<q cite=javascript:a()>b</q>", "<p><q>b</q></p>"),
    ];
    for (text, expected) in rows {
        let judged = read(text);
        assert_eq!(shown(&judged.value), expected, "{text}");
        assert!(!judged.diagnostics.is_empty(), "{text}");
    }
    assert_eq!(faults("x <b onclick=a()>y</b>"), ["1:6 html-attribute `onclick=a()`"]);
}
