//! What becomes of markup, a kind at a time.

use super::{joined, plain};

const PAGE: &str = "https://a.example/base/ro/news/one/";

fn text(html: &str) -> String {
    plain(html, PAGE)
}

#[test]
fn paragraphs_stand_apart_and_lists_close() {
    let html = "<h2 id=a>Un  titlu</h2><a class=anchor href=#a>#</a><p>Unu &amp;\n doi<br>trei\
                <ul><li>a<li><p>b<p>c<ol start=3><li>d<li>e</ol><li>f</ul><p>Gata.";
    let expected = "## Un titlu\n\nUnu & doi\ntrei\n\n- a\n- b\n  c\n  3. d\n  4. e\n- f\n\nGata.";
    assert_eq!(text(html), expected);
}

#[test]
fn rows_quotations_and_terms_keep_their_form() {
    let html = "<table><caption>Orar<thead><tr><th>Zi<th>Oră<tbody><tr><td>luni<td>10</table>\
                <blockquote><p>Te cred.<p>Nu e vina ta.</blockquote><hr><dl><dt>Apă<dd>udă</dl>\
                <pre>a\n  b</pre>";
    let expected =
        "Orar\nZi | Oră\nluni | 10\n\n> Te cred.\n> Nu e vina ta.\n\n* * *\n\nApă\n  udă\n\na\n  b";
    assert_eq!(text(html), expected);
}

#[test]
fn links_say_where_they_lead() {
    let html = "<p><a href=../../help/>Ajutor</a>, <a href=#x>aici</a>, \
                <a href=tel:116111>116 111</a>, <a href=https://b.example/>b.example</a>, \
                <a href=mailto:a@b.example>scrie</a><sup><a href=#f-note-1>1</a></sup>";
    let expected = "Ajutor (https://a.example/base/ro/help/), aici, 116 111, b.example, \
                    scrie (mailto:a@b.example)[1]";
    assert_eq!(text(html), expected);
}

#[test]
fn what_is_for_the_screen_is_left_out_and_what_is_for_paper_kept() {
    let html = "<p data-form=screen>Atinge.<ul data-form=screen><li>x</ul><div data-form=paper>\
                <ul><li>☐ Da</ul></div><details><summary>Vezi</summary><p>Deschis.</details>\
                <p hidden>nu<p>da <button>Apasă</button><svg><path d=M0/><text>1</text></svg>\
                <video controls><a href=x>Film</a></video><label><input type=checkbox>Bifă</label>\
                <p><img alt='O casă' src=a.svg><img alt='' src=b.svg>";
    assert_eq!(text(html), "- ☐ Da\n\nVezi\n\nDeschis.\n\nda ☐ Bifă\n\n[O casă]");
}

#[test]
fn addresses_are_joined_as_browsers_do() {
    for (relative, full) in [
        ("two/", "https://a.example/base/ro/news/one/two/"),
        ("../", "https://a.example/base/ro/news/"),
        ("./", "https://a.example/base/ro/news/one/"),
        ("..", "https://a.example/base/ro/news/"),
        ("../two/#a", "https://a.example/base/ro/news/two/#a"),
        ("/x.pdf", "https://a.example/x.pdf"),
        ("../../../../../../x", "https://a.example/x"),
    ] {
        assert_eq!(joined(PAGE, relative), full, "{relative}");
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..Default::default() })]

    /// Nothing panics, and no markup is left.
    #[test]
    fn any_markup_becomes_text(
        html in "(<p>|</p>|<ul>|</ul>|<li>|<ol>|</ol>|<td>|<tr>|<table>|</table>|<svg>|</svg>|<a href=x>|</a>|<pre>|</pre>|<br>|<dd>|</dl>|<q hidden>|</q>|</div>|<div data-form=screen>|[a-zșж \n]){0,40}"
    ) {
        let text = text(&html);
        proptest::prop_assert!(!text.contains('<'), "{}", text);
        proptest::prop_assert!(!text.contains("\n\n\n"), "{}", text);
    }
}
