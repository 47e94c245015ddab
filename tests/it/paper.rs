//! Pages for paper: what is printed alone, and the word before printing.

use crate::campaign::{Campaign, Site};

const SVG: &str =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><path d=\"M0 0h8v8z\"/></svg>";
const BOARD: &str = ":::board\n- ![](a.svg) Da\n:::\n";
const WARNING: &str = "Înainte de tipărire";

fn page(front: &str, text: &str) -> Site {
    let page = format!("---\ntitle: Imagini\ndescription: Imagini.\n{front}---\n{text}");
    Campaign::new()
        .file("content/a.svg", SVG)
        .file("content/pictures.ro.md", page)
        .build()
        .expect_clean()
}

#[test]
fn a_page_with_one_board_is_printed_as_that_board() {
    let site = page("", &format!("Text.\n\n{BOARD}"));
    let text = site.text("ro/pictures/index.html");
    assert!(text.contains("data-paper=\"board\"") || text.contains("data-paper=board"), "{text}");
    assert!(text.contains(WARNING), "{text}");
    // The words beside a picture are its words: it says nothing a second time.
    assert!(text.contains("alt=\"\"") || text.contains("alt "), "{text}");
}

#[test]
fn a_page_with_several_boards_is_printed_as_a_page() {
    let site = page("", &format!("{BOARD}\n{BOARD}"));
    let text = site.text("ro/pictures/index.html");
    assert!(!text.contains("data-paper") && !text.contains(WARNING), "{text}");
}

#[test]
fn a_page_asks_for_the_word_before_printing_or_does_without() {
    assert!(page("printable: true\n", "Text.").text("ro/pictures/index.html").contains(WARNING));
    assert!(!page("printable: false\n", BOARD).text("ro/pictures/index.html").contains(WARNING));
    assert!(!page("", "Text.").text("ro/pictures/index.html").contains(WARNING));
}
