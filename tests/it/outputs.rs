//! What a site has besides its pages, and what every page says of itself.

use crate::campaign::{Campaign, SETTINGS};

fn news() -> Campaign {
    let dated = |title: &str, date: &str| {
        format!("---\ntitle: {title}\ndescription: Pe scurt & clar.\ndate: {date}\n---\nText.\n")
    };
    Campaign::new()
        .page("news/_index.ro.md", "Noutăți", "")
        .file("content/news/one.ro.md", dated("Unu & unu", "2026-11-01"))
        .file("content/news/two.ro.md", dated("Doi", "2026-11-20"))
}

#[test]
fn a_feed_a_language_holds_its_own_pages_newest_first() {
    let site = news().build().expect_clean();
    let feed = site.text("ro/feed.xml");
    let (two, one) = (feed.find("Doi").unwrap(), feed.find("Unu &amp; unu").unwrap());
    assert!(two < one);
    assert!(feed.contains("<id>https://example.org/base/ro/news/two/</id>"));
    assert!(feed.contains("<updated>2026-11-20T00:00:00Z</updated>"));
    assert!(!site.files.contains_key("ru/feed.xml"), "fallbacks are no news");
}

#[test]
fn the_sitemap_lists_what_is_native_with_its_languages() {
    let site = news().build().expect_clean();
    let sitemap = site.text("sitemap.xml");
    assert!(
        sitemap.contains(
            "<loc>https://example.org/base/ro/news/one/</loc><lastmod>2026-11-01</lastmod>"
        )
    );
    assert!(sitemap.contains("hreflang=\"ru\" href=\"https://example.org/base/ru/help/\""));
    assert!(!sitemap.contains("ru/news/"));
    assert!(!sitemap.contains("404"));
}

#[test]
fn languages_of_a_page_name_each_other() {
    let site = Campaign::new().build().expect_clean();
    let alternates = |path: &str| -> Vec<String> {
        let html = scraper::Html::parse_document(site.text(path));
        let selector = scraper::Selector::parse("link[rel=alternate][hreflang]").unwrap();
        html.select(&selector)
            .map(|link| {
                format!("{} {}", link.attr("hreflang").unwrap(), link.attr("href").unwrap())
            })
            .collect()
    };
    let help = alternates("ro/help/index.html");
    assert_eq!(
        help,
        [
            "ro https://example.org/base/ro/help/",
            "ru https://example.org/base/ru/help/",
            "en https://example.org/base/en/help/",
            "x-default https://example.org/base/ro/help/"
        ]
    );
    assert_eq!(help, alternates("ru/help/index.html"));
    assert_eq!(help, alternates("en/help/index.html"));
    assert!(
        alternates("ro/index.html").contains(&"x-default https://example.org/base/".to_owned())
    );
}

#[test]
fn robots_are_welcome_in_a_release_only() {
    assert!(Campaign::new().build().text("robots.txt").contains("Disallow: /"));
    let release = Campaign::new().release().build().expect_clean();
    assert!(release.text("robots.txt").contains("Sitemap: https://example.org/base/sitemap.xml"));
}

#[test]
fn without_an_address_nothing_claims_one() {
    let settings = SETTINGS.replace("base_url = \"https://example.org/base/\"", "");
    let site = news().file("farul.toml", settings).build().expect_clean();
    assert!(!site.files.contains_key("sitemap.xml") && !site.files.contains_key("ro/feed.xml"));
    assert!(!site.text("ro/help/index.html").contains("canonical"));
}

#[test]
fn not_found_works_under_any_address() {
    let site = Campaign::new().build().expect_clean();
    let page = site.text("ru/404.html");
    assert!(page.contains("lang=ru"));
    assert!(
        page.contains("href=/base/assets/style."),
        "it is shown under addresses of any depth: {page}"
    );
    assert!(page.contains("noindex"));
    assert!(site.text("404.html").contains("lang=ro"));
}

#[test]
fn the_chooser_offers_each_language_in_its_own_name() {
    let site = Campaign::new().build().expect_clean();
    let chooser = site.text("index.html");
    for (tag, name) in [("ro", "Română"), ("ru", "Русский"), ("en", "English")] {
        let html = scraper::Html::parse_document(chooser);
        let selector = scraper::Selector::parse(&format!("a[lang={tag}][href='{tag}/']")).unwrap();
        let link = html.select(&selector).next().unwrap_or_else(|| panic!("{tag} in {chooser}"));
        assert!(link.text().collect::<String>().contains(name));
    }
}

#[test]
fn every_page_has_its_policy_first_and_asks_nobody_else() {
    let site = news().build().expect_clean();
    for (path, bytes) in site.files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let text = std::str::from_utf8(bytes).unwrap();
        let policy =
            text.find("Content-Security-Policy").unwrap_or_else(|| panic!("no policy in {path}"));
        let first_link = text.find("<link").unwrap_or(usize::MAX);
        assert!(policy < first_link, "{path}");
        let is_strict = !text.contains("unsafe") || path.starts_with("search/");
        assert!(text.contains("default-src 'none'") && is_strict, "{path}");
        assert!(!text.contains(" style=") && !text.contains("<style"), "{path}");
    }
}

#[test]
fn servers_get_the_files_that_the_settings_ask_for() {
    let site = Campaign::new().build().expect_clean();
    assert!(site.text("_headers").starts_with("# Written by Farul"));
    assert!(site.text("_headers").contains("\n/base/assets/*\n  Cache-Control: public"));
    assert!(!site.files.contains_key(".htaccess"), "it could stop a server that allows less");

    let host = "[host]\nfiles = ['.htaccess', '_redirects']\n[[sections]]";
    let settings = SETTINGS.replacen("[[sections]]", host, 1);
    let site = Campaign::new().file("farul.toml", settings).build().expect_clean();
    assert!(!site.files.contains_key("_headers"));
    assert!(site.text(".htaccess").contains("ErrorDocument 404 /base/ru/404.html"));
    assert!(site.text("_redirects").contains("/base/ru/* /base/ru/404.html 404"));

    let folder = Campaign::new().portable().build().expect_clean();
    assert!(!folder.files.contains_key("_headers"), "a folder has no server");
}

/// The words of the statement on the page of `language`.
fn statement(settings: &str, language: &str) -> String {
    let text = "WCAG 2.2";
    let campaign = Campaign::new().file("farul.toml", settings);
    let campaign = ["ro", "ru", "en"].into_iter().fold(campaign, |campaign, language| {
        campaign.page(&format!("accessibility.{language}.md"), "Accessibility", text)
    });
    let site = campaign.build().expect_clean();
    let page =
        scraper::Html::parse_document(site.text(&format!("{language}/accessibility/index.html")));
    let selector = scraper::Selector::parse(".statement[data-status] p").unwrap();
    let sentences: Vec<String> = page.select(&selector).map(|p| p.text().collect()).collect();
    assert!(!site.text(&format!("{language}/help/index.html")).contains("data-status"));
    sentences.join(" ")
}

#[test]
fn the_accessibility_statement_says_what_was_tested_and_no_more() {
    assert_eq!(
        statement(SETTINGS, "en"),
        "This site is partially conformant with WCAG 2.2, level AA. \
         The day of a test by machine is not given yet. \
         People with disabilities have not tested it yet."
    );
    let tested = "[accessibility]\ntested = 2026-11-20\nreviewed = 2026-11-21\n[[sections]]";
    let tested = SETTINGS.replacen("[[sections]]", tested, 1);
    assert_eq!(
        statement(&tested, "ro"),
        "Acest site este parțial conform cu WCAG 2.2, nivelul AA. \
         A fost testat cu un program la data de 20 noiembrie 2026. \
         Persoanele cu dizabilități nu l-au testat încă. \
         Declarația a fost revizuită ultima dată la 21 noiembrie 2026."
    );
    let full = "[accessibility]\nstatus = 'full'\ntested = 2026-11-20\n\
                audit = { by = 'A <b> & C', date = 2026-11-21 }\n[[sections]]";
    assert_eq!(
        statement(&SETTINGS.replacen("[[sections]]", full, 1), "ru"),
        "Этот сайт полностью соответствует уровню AA стандарта WCAG 2.2. \
         20 ноября 2026\u{202F}г. его проверила программа. \
         21 ноября 2026\u{202F}г. сайт проверили люди с инвалидностью. \
         Проверку провели: A <b> & C."
    );
}
