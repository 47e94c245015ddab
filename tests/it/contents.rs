//! The list of a page's parts.

use crate::campaign::Campaign;

const PARTS: &str = "## Unu\n\nText.\n\n### Mai adânc\n\n## Doi & *trei*\n\n## Patru {#quatre}\n\n";
const FOUR: &str = "## Cinci\n\nText.";
/// What the list looks like.
const LIST: &str = "<ul><li><a href=\"#unu\">Unu</a></li><li><a href=\"#doi-trei\">Doi &amp; trei</a></li>\
                    <li><a href=\"#quatre\">Patru</a></li><li><a href=\"#cinci\">Cinci</a></li></ul>";

fn campaign(text: &str) -> Campaign {
    Campaign::new()
        .page("parents/_index.ro.md", "Părinți", "")
        .page("parents/long.ro.md", "Lung", text)
        .page("parents/long.easy.ro.md", "Lung, simplu", text)
        .page("teens/_index.ro.md", "Adolescenți", "")
        .page("teens/long.ro.md", "Lung", text)
}

#[test]
fn a_long_page_for_grown_ups_opens_with_a_list_of_its_parts() {
    let site = campaign(&format!("{PARTS}{FOUR}")).build();
    let page = site.text("ro/parents/long/index.html");
    assert!(page.contains(LIST), "{page}");
    let list = page.find("Pe această pagină").expect("the list has a name");
    assert!(list < page.find("id=\"unu\"").or(page.find("id=unu")).unwrap(), "{page}");
    for other in ["ro/parents/long/easy/index.html", "ro/teens/long/index.html"] {
        assert!(!site.text(other).contains("Pe această pagină"), "{other}");
    }
}

#[test]
fn three_parts_are_seen_at_a_glance() {
    let site = campaign(PARTS).build();
    assert!(!site.text("ro/parents/long/index.html").contains("Pe această pagină"));
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

#[test]
fn a_translation_leads_to_the_headings_by_the_ids_of_its_source() {
    let campaign = campaign(&format!("{PARTS}{FOUR}"));
    let text = "## Раз\n\n### Глубже\n\n## Два\n\n## Четыре\n\n## Пять";
    let site = campaign.page("parents/long.ru.md", "Длинная", text).build();
    let page = site.text("ru/parents/long/index.html");
    assert!(page.contains("<a href=\"#unu\">Раз</a>"), "{page}");
    assert!(page.contains("<a href=\"#quatre\">Четыре</a>"), "{page}");
}
