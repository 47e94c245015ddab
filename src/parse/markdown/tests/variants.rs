//! Plain versions: a line of the author is a line for the reader, and a picture stands
//! beside its idea.

use super::{html, read_plainly, shown, told};

/// What a plain version shows; nothing may be wrong with it.
fn plain(text: &str) -> String {
    let judged = read_plainly(text);
    assert_eq!(told(text, &judged), Vec::<String>::new(), "{text}");
    shown(&judged.value)
}

#[test]
fn one_sentence_a_line_stays_so_for_the_reader() {
    let text = "O surpriză bucură.\nCurând o află toți.";
    assert_eq!(plain(text), "<p>O surpriză bucură.<br>Curând o află toți.</p>");
    assert_eq!(html(text), "<p>O surpriză bucură.\nCurând o află toți.</p>");
    assert_eq!(plain("- *A*\n  b\n- c"), "<ul><li><em>A</em><br>b</li><li>c</li></ul>");
    assert_eq!(plain("a  \nb\\\nc"), "<p>a<br>b<br>c</p>");
}

#[test]
fn a_picture_on_the_first_line_stands_beside_its_idea() {
    let beside = "<div class=\"idea\">⟦picture content/parents/a.svg “”⟧<p>b<br>c</p></div>";
    assert_eq!(plain("![](a.svg){.decorative}\nb\nc"), beside);
    assert_eq!(plain("![](a.svg){.decorative}\\\nb\nc"), beside);
    assert_eq!(
        plain("![Ana](a.svg)\n[b](c.md)"),
        "<div class=\"idea\">⟦picture content/parents/a.svg “Ana”⟧<p>⟦0:b⟧</p></div>"
    );
}

#[test]
fn other_pictures_stand_where_they_are_written() {
    let picture = "⟦picture content/parents/a.svg “Ana”⟧";
    assert_eq!(plain("![Ana](a.svg)"), format!("<p>{picture}</p>"));
    assert_eq!(plain("![Ana](a.svg) b\nc"), format!("<p>{picture} b<br>c</p>"));
    assert_eq!(plain("b\n![Ana](a.svg)\nc"), format!("<p>b<br>{picture}<br>c</p>"));
    assert_eq!(html("![Ana](a.svg)\nb"), format!("<p>{picture}\nb</p>"));
}
