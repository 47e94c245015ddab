//! Links and anchors across languages.

use crate::campaign::Campaign;

fn campaign(text: &str) -> Campaign {
    Campaign::new()
        .page("parents/_index.ro.md", "Părinți", "")
        .page("parents/a.ro.md", "A", text)
        .page("parents/a.ru.md", "А", text)
        .page("parents/b.ro.md", "B", "## Ce faci\n\n## Unde suni")
        .page("parents/b.ru.md", "Б", "## Что делать\n\n## Куда звонить")
}

#[test]
fn a_link_leads_to_the_page_in_the_readers_language() {
    for text in ["[b](b.md)", "[b](b.ro.md)", "[b](./b.md)", "[b][r]\n\n[r]: b.md"] {
        let site = campaign(text).build().expect_clean();
        for page in
            ["ro/parents/a/index.html", "ru/parents/a/index.html", "en/parents/a/index.html"]
        {
            assert!(
                site.main(page).contains("<a href=\"../b/\""),
                "{text} {page}: {}",
                site.main(page)
            );
        }
    }
}

#[test]
fn a_pinned_link_says_its_language() {
    let site = campaign("[b](b.md?lang=ro)").build().expect_clean();
    let page = site.main("ru/parents/a/index.html");
    assert!(page.contains("<a href=\"../../../ro/parents/b/\" hreflang=\"ro\">b</a>"), "{page}");
}

#[test]
fn a_translation_with_the_same_outline_has_the_ids_of_its_source() {
    let site = campaign("[b](b.md#ce-faci)").build().expect_clean();
    for language in ["ro", "ru"] {
        assert!(site.main(&format!("{language}/parents/b/index.html")).contains("id=\"ce-faci\""));
        assert!(site.main(&format!("{language}/parents/a/index.html")).contains("../b/#ce-faci"));
    }
}

#[test]
fn another_outline_needs_an_explicit_id() {
    let site =
        campaign("[b](b.md#unde-suni)").page("parents/b.ru.md", "Б", "## Куда звонить").build();
    assert_eq!(site.codes(), ["anchor-needs-id"], "{}", site.messages());
    assert!(
        site.main("ru/parents/a/index.html").contains("<a href=\"../b/\">"),
        "the link itself stays"
    );
    let mended = campaign("[b](b.md#unde-suni)")
        .page("parents/b.ru.md", "Б", "## Куда звонить {#unde-suni}")
        .build();
    mended.expect_clean();
}

#[test]
fn a_broken_link_warns_and_leaves_its_text() {
    let site = campaign("[A *b*](parents.md).").build();
    assert_eq!(site.codes(), ["broken-link", "broken-link"], "{}", site.messages());
    assert!(site.built.succeeded());
    assert!(site.main("ro/parents/a/index.html").contains("A <em>b</em>."));
    let site = campaign("[x](b.md#nowhere)").build();
    assert_eq!(site.codes(), ["broken-anchor", "broken-anchor"]);
}

#[test]
fn authors_links_are_held_to_what_the_audience_may_link_to() {
    let children = |text: &str| {
        Campaign::new()
            .page("children/_index.ro.md", "Copii", text)
            .page("teens/_index.ro.md", "Adolescenți", "[c](../children/_index.md)")
            .page("parents/_index.ro.md", "Părinți", "[t](../teens/_index.md)")
            .page("news/_index.ro.md", "Noutăți", "")
            .build()
    };
    children("[h](../help.md)").expect_clean();
    for up in ["[t](../teens/_index.md)", "[p](../parents/_index.md)", "[n](../news/_index.md)"] {
        let site = children(up);
        assert!(site.codes().contains(&"link-not-allowed"), "{up}: {}", site.messages());
        assert!(!site.built.succeeded());
    }
}

#[test]
fn the_program_links_downwards_only() {
    let site = Campaign::new()
        .page("children/_index.ro.md", "Copii", "")
        .page("children/secrets.ro.md", "Secrete mici", "Text.")
        .page("teens/_index.ro.md", "Adolescenți", "")
        .page("teens/secrets.ro.md", "Secrete grele", "Text.")
        .page("parents/_index.ro.md", "Părinți", "")
        .page("parents/secrets.ro.md", "Despre secrete", "Text.")
        .build()
        .expect_clean();
    let parents = site.text("ro/parents/secrets/index.html");
    assert!(
        parents.contains("../../children/secrets/") && parents.contains("../../teens/secrets/")
    );
    let teens = site.text("ro/teens/secrets/index.html");
    assert!(teens.contains("../../children/secrets/") && !teens.contains("parents"));
    let children = site.text("ro/children/secrets/index.html");
    assert!(!children.contains("parents") && !children.contains("teens"), "{children}");
}

#[test]
fn a_link_to_a_plain_version_leads_there_where_the_language_has_it() {
    let site = campaign("[b](b.easy.md)").page("parents/b.easy.ro.md", "B", "Text.").build();
    let site = site.expect_clean();
    assert!(site.main("ro/parents/a/index.html").contains("<a href=\"../b/easy/\">b</a>"));
    assert!(site.main("ru/parents/a/index.html").contains("<a href=\"../b/\">b</a>"));
    let site = campaign("[b](b.easy.md)").build();
    assert_eq!(site.codes(), ["broken-link", "broken-link"], "{}", site.messages());
}

#[test]
fn a_plain_version_links_to_plain_versions_and_to_its_own_full_text() {
    let site = campaign("Text.")
        .page("parents/b.easy.ro.md", "B", "[full](b.md) [a](a.md) [part](b.md#unde-suni)")
        .page("parents/a.easy.ro.md", "A", "Text.")
        .build()
        .expect_clean();
    let page = site.main("ro/parents/b/easy/index.html");
    for link in [
        "<a href=\"../\">full</a>",
        "<a href=\"../../a/easy/\">a</a>",
        "<a href=\"../#unde-suni\">part</a>",
    ] {
        assert!(page.contains(link), "{link}: {page}");
    }
}
