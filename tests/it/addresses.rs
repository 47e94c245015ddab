//! Where pages stand: paths, slugs, earlier addresses, collisions.

use crate::campaign::Campaign;

#[test]
fn a_file_becomes_a_folder_with_an_index() {
    let site = Campaign::new()
        .page("parents/_index.ro.md", "Părinți", "")
        .page("parents/safe-secrets.ro.md", "Secrete", "Text.")
        .page("parents/safe-secrets.easy.ro.md", "Secrete, simplu", "Text.")
        .page("parents/body-rules/index.ro.md", "Reguli", "Text.")
        .build()
        .expect_clean();
    for page in [
        "index.html",
        "404.html",
        "ro/index.html",
        "ro/404.html",
        "ro/parents/index.html",
        "ro/parents/safe-secrets/index.html",
        "ro/parents/safe-secrets/easy/index.html",
        "ro/parents/body-rules/index.html",
    ] {
        site.text(page);
    }
}

#[test]
fn a_slug_changes_the_address_and_a_title_never_does() {
    let site = Campaign::new()
        .file(
            "content/parents/_index.ro.md",
            "---\ntitle: Pentru părinți\ndescription: A.\nslug: parinti\n---\n",
        )
        .file(
            "content/parents/x.ro.md",
            "---\ntitle: X\ndescription: A.\nslug: iks\n---\n[sus](_index.md)\n",
        )
        .file("content/parents/x.ru.md", "---\ntitle: Икс\ndescription: A.\n---\nТекст.\n")
        .build()
        .expect_clean();
    assert!(site.main("ro/parinti/iks/index.html").contains("<a href=\"../\">sus</a>"));
    // The Russian entrance is a fallback: it stands under its folder's name.
    site.text("ru/parents/x/index.html");
    // The language switch follows, although the slugs differ.
    assert!(site.text("ro/parinti/iks/index.html").contains("../../../ru/parents/x/"));
}

#[test]
fn an_alias_leads_to_the_page() {
    let site = Campaign::new()
        .file(
            "content/x.ro.md",
            "---\ntitle: X\ndescription: A.\naliases: [vechi/nume]\n---\nText.\n",
        )
        .build()
        .expect_clean();
    let redirect = site.text("ro/vechi/nume/index.html");
    assert!(redirect.contains("../../x/"), "{redirect}");
    assert!(redirect.contains("noindex"));
    assert!(!site.text("sitemap.xml").contains("vechi"));
}

#[test]
fn two_pages_on_one_address_are_refused() {
    let cases = [
        ("x.ro.md", "slug: y", "y.ro.md", ""),
        ("x.ro.md", "aliases: [y]", "y.ro.md", ""),
        ("x.ro.md", "aliases: [z]", "y.ro.md", "aliases: [z]"),
        ("parents/_index.easy.ro.md", "", "parents/easy.ro.md", ""),
    ];
    for (one, field, other, other_field) in cases {
        let page = |field: &str| format!("---\ntitle: X\ndescription: A.\n{field}\n---\n");
        let site = Campaign::new()
            .page("parents/_index.ro.md", "P", "")
            .file(&format!("content/{one}"), page(field))
            .file(&format!("content/{other}"), page(other_field))
            .build();
        assert!(
            site.codes().contains(&"address-taken"),
            "{one} {field} {other}\n{}",
            site.messages()
        );
        assert!(!site.built.succeeded());
    }
}

#[test]
fn links_hold_under_any_base_path_and_from_a_folder() {
    let campaign = Campaign::new().page("parents/_index.ro.md", "P", "[a](../help.md)");
    let site = campaign.build().expect_clean();
    assert!(site.main("ro/parents/index.html").contains("<a href=\"../help/\">a</a>"));
    let site = campaign.portable().build().expect_clean();
    assert!(site.main("ro/parents/index.html").contains("<a href=\"../help/index.html\">a</a>"));
}
