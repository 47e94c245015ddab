//! Pages that a language lacks.

use crate::campaign::{Campaign, SETTINGS};

fn campaign() -> Campaign {
    Campaign::new()
        .page("parents/_index.ro.md", "Părinți", "")
        .page("parents/_index.ru.md", "Родители", "")
        .page("parents/secrets.ro.md", "Secrete", "Text cu notă[^1].\n\n[^1]: Nota.")
}

#[test]
fn a_missing_page_is_shown_in_its_source_with_a_notice() {
    let site = campaign().build().expect_clean();
    let page = site.text("ru/parents/secrets/index.html");
    assert!(page.contains("lang=ru"), "{page}");
    assert!(
        page.contains("Этой страницы пока нет"),
        "the notice is in the reader's language: {page}"
    );
    let main = site.main("ru/parents/secrets/index.html");
    assert!(main.contains("lang=ro"), "the text says its language: {main}");
    assert!(main.contains("Note"), "words inside the text are in its language: {main}");
}

#[test]
fn a_fallback_never_claims_to_be_a_translation() {
    let site = campaign().build().expect_clean();
    let fallback = site.text("ru/parents/secrets/index.html");
    assert!(!fallback.contains("rel=alternate hreflang"), "{fallback}");
    assert!(fallback.contains("noindex"));
    assert!(
        fallback.contains("https://example.org/base/ro/parents/secrets/"),
        "its canonical is the page it shows"
    );
    assert!(!site.text("sitemap.xml").contains("ru/parents/secrets"));
    let native = site.text("ro/parents/secrets/index.html");
    assert!(!native.contains("hreflang=ru"), "nor is it claimed by the page it shows: {native}");
}

#[test]
fn the_declared_chain_comes_first() {
    let settings =
        SETTINGS.replace("name = \"English\"", "name = \"English\"\nfallback = [\"ru\"]");
    let site = campaign().file("farul.toml", settings).build().expect_clean();
    assert!(site.text("en/parents/index.html").contains("Родители"));
    // The chain has no such page: the source stands in.
    assert!(site.text("en/parents/secrets/index.html").contains("Secrete"));
}

#[test]
fn a_variant_never_falls_back() {
    let site =
        campaign().page("parents/secrets.easy.ro.md", "Simplu", "Text.").build().expect_clean();
    site.text("ro/parents/secrets/easy/index.html");
    assert!(!site.files.contains_key("ru/parents/secrets/easy/index.html"));
    assert!(site.text("ro/parents/secrets/index.html").contains("href=\"easy/\""));
    assert!(!site.text("ru/parents/secrets/index.html").contains("easy/"));
}

#[test]
fn a_vital_page_must_exist_in_every_language() {
    let campaign = Campaign::new();
    campaign.remove("content/help.ru.md");
    let site = campaign.build();
    assert_eq!(site.codes(), ["vital-missing"], "{}", site.messages());
    assert!(!site.built.succeeded());
}

#[test]
fn what_is_not_text_is_inherited() {
    let site = Campaign::new()
        .page("news/_index.ro.md", "Noutăți", "")
        .page("news/_index.ru.md", "Новости", "")
        .file(
            "content/news/a.ro.md",
            "---\ntitle: A\ndescription: D.\ndate: 2026-11-20\n---\nText.\n",
        )
        .file("content/news/a.ru.md", "---\ntitle: А\ndescription: D.\n---\nТекст.\n")
        .build()
        .expect_clean();
    assert!(site.text("ru/news/a/index.html").contains("20 ноября 2026"));
    assert!(site.text("ro/news/a/index.html").contains("20 noiembrie 2026"));
}

#[test]
fn a_page_may_be_written_first_in_another_language() {
    let site = Campaign::new()
        .file(
            "content/x.ru.md",
            "---\ntitle: Икс\ndescription: D.\nsource: ru\norder: 3\n---\n## Один\n",
        )
        .file("content/x.ro.md", "---\ntitle: Iks\ndescription: D.\n---\n## Unu\n")
        .build()
        .expect_clean();
    // The heading of the translation has the id of the source's.
    assert!(
        site.main("ro/x/index.html").contains("id=\"odin\""),
        "{}",
        site.main("ro/x/index.html")
    );
    assert!(site.text("en/x/index.html").contains("Икс"));
}
