//! The list of a page's parts.

use crate::campaign::Campaign;

const PARTS: &str = "## Unu\n\nText.\n\n### Mai adânc\n\n## Doi & *trei*\n\n## Patru {#quatre}\n\n";
const FOUR: &str = "## Cinci\n\nText.\n";
/// What the list looks like.
const LIST: &str = "<ul><li><a href=\"#f-part-1\">Unu</a></li>\
                    <li><a href=\"#f-part-2\">Doi &amp; trei</a></li>\
                    <li><a href=\"#f-part-3\">Patru</a></li>\
                    <li><a href=\"#f-part-4\">Cinci</a></li></ul>";
const NAME: &str = "Pe această pagină";
const LINE: &str = "[[services]]\nid = \"line\"\nnames = { ro = \"Linia\" }\nnumber = \"112\"\n\
                    source = \"a test\"\n";
const LONG: &str = "ro/parents/long/index.html";

fn campaign(text: &str) -> Campaign {
    Campaign::new()
        .file("content/_data/help-services.toml", LINE)
        .page("parents/_index.ro.md", "Părinți", "")
        .page("parents/long.ro.md", "Lung", text)
        .page("parents/long.easy.ro.md", "Lung, simplu", text)
        .page("teens/_index.ro.md", "Adolescenți", "")
        .page("teens/long.ro.md", "Lung", text)
}

#[test]
fn a_long_page_for_grown_ups_opens_with_a_list_of_its_parts() {
    let site = campaign(&format!("{PARTS}{FOUR}")).build();
    let page = site.text(LONG);
    assert!(page.contains(LIST), "{page}");
    let list = page.find(NAME).expect("the list has a name");
    for (number, id) in ["unu", "doi-trei", "quatre", "cinci"].into_iter().enumerate() {
        let part = format!("<div class=\"heading\" id=\"f-part-{}\"><h2 id=\"{id}\">", number + 1);
        assert!(page.find(&part).is_some_and(|part| list < part), "{part} in {page}");
    }
    for other in ["ro/parents/long/easy/index.html", "ro/teens/long/index.html"] {
        assert!(!site.text(other).contains(NAME), "{other}");
    }
}

/// What a page says before anything else of it is read.
const NOTE: &str = ":::note\nVorbește despre semne.\n:::\n\n";

/// How often, and where, the page has the note, the list and the first part.
fn order(page: &str) -> [usize; 3] {
    let at = |what: &str| {
        assert_eq!(page.matches(what).count(), 1, "{what} in {page}");
        page.find(what).unwrap()
    };
    [at("Vorbește despre semne."), at(LIST), at("<h2 id=\"unu\">")]
}

#[test]
fn a_content_note_at_the_start_is_read_before_the_list() {
    let site = campaign(&format!("{NOTE}{PARTS}{FOUR}")).build();
    assert!(order(site.text(LONG)).is_sorted(), "{}", site.text(LONG));
    // On a fallback it is in the language of its text.
    let fallback = site.text("en/parents/long/index.html");
    assert!(order(fallback).is_sorted(), "{fallback}");
    let before = &fallback[..order(fallback)[0]];
    let wrapper = &before[before.rfind("<div class=prose").expect("a wrapper")..];
    assert!(wrapper.starts_with("<div class=prose dir=ltr lang=ro>"), "{wrapper}");
}

#[test]
fn of_several_notes_at_the_start_all_are_read_before_the_list() {
    let second = ":::note\nȘi despre altele.\n:::\n\n";
    let page = campaign(&format!("{NOTE}{second}{PARTS}{FOUR}")).build().text(LONG).to_owned();
    let [first, list, _] = order(&page);
    let second = page.find("Și despre altele.").unwrap();
    assert!(first < second && second < list, "{page}");
    assert_eq!(page.matches("Și despre altele.").count(), 1, "{page}");
}

#[test]
fn the_link_of_a_note_says_whether_it_leads_past_the_page_or_a_part() {
    let text = format!("{NOTE}Text.\n\n## Unu\n\n{NOTE}Text.\n\n## Doi\n\nText.\n");
    let page = campaign(&text).build().text(LONG).to_owned();
    let (first, second) =
        page.split_once("Vorbește despre semne.").unwrap().1.split_once("<h2").unwrap();
    assert!(first.contains("href=#f-note-after-1>Treci peste acest text</a>"), "{first}");
    assert!(second.contains("href=#f-note-after-2>Treci peste această parte</a>"), "{second}");
    let after = [page.find("id=\"f-note-after-2\"").unwrap(), page.find("id=\"doi\"").unwrap()];
    assert!(after.is_sorted() && after[1] < page.find("id=\"f-note-after-1\"").unwrap(), "{page}");
}

#[test]
fn a_theme_that_prints_no_note_before_the_list_has_it_in_the_text() {
    let old = "<nav>{{ page.contents }}</nav>";
    let site = campaign(&format!("{NOTE}{PARTS}{FOUR}"))
        .file("themes/default/parts/contents/template.html", old)
        .build();
    let [note, list, part] = order(site.text(LONG));
    assert!(list < note && note < part, "{}", site.text(LONG));
}

#[test]
fn a_note_further_down_stays_in_its_place() {
    let site = campaign(&format!("Un rând.\n\n{NOTE}{PARTS}{FOUR}")).build();
    let [note, list, part] = order(site.text(LONG));
    assert!(list < note && note < part, "{}", site.text(LONG));
}

#[test]
fn three_parts_are_seen_at_a_glance() {
    let site = campaign(PARTS).build();
    assert!(!site.text(LONG).contains(NAME));
}

#[test]
fn what_stands_in_a_block_is_no_part_of_the_page() {
    let inside = ":::callout{type=tip}\n## Aici\n\nText.\n:::\n\n- ## Și aici\n";
    let site = campaign(&format!("{PARTS}{inside}")).build();
    assert!(!site.text(LONG).contains(NAME));
    let site = campaign(&format!("{PARTS}{inside}\n{FOUR}")).build();
    assert!(site.text(LONG).contains(LIST), "{}", site.text(LONG));
}

#[test]
fn a_heading_that_is_more_than_words_is_put_in_no_list_of_words() {
    for heading in [
        "## Jocul [friends]{lang=en}",
        "## Jocul <span lang=\"en\">friends</span>",
        "## Sună la :contact[line]",
        "## [Jocul](https://example.org)",
    ] {
        let site = campaign(&format!("{PARTS}{FOUR}\n{heading}\n\nText.\n")).build();
        assert!(!site.text(LONG).contains(NAME), "{heading}");
    }
}

#[test]
fn a_page_in_another_language_has_its_list_in_the_language_of_its_text() {
    let site = campaign(&format!("{PARTS}{FOUR}")).build();
    let page = site.text("en/parents/long/index.html");
    let list = page.find(LIST).expect("the fallback has the list, too");
    let opened = &page[..list];
    let wrapper = &opened[opened.rfind("<div").unwrap()..];
    assert!(wrapper.contains("lang=ro") || wrapper.contains("lang=\"ro\""), "{wrapper}");
    assert!(page.contains("On this page"), "its name is in the reader's language");
}
