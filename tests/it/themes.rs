//! Themes: overridden file by file, extended, and their faults.

use crate::campaign::{Campaign, SETTINGS};

const PAGE: &str = "<!doctype html><html lang=\"{{ page.language }}\"><head>\
    <meta http-equiv=\"Content-Security-Policy\" content=\"{{ page.policy }}\">\
    <meta name=\"referrer\" content=\"no-referrer\"><meta name=\"robots\" content=\"noindex\">\
    <title>{{ page.title }}</title></head><body><header><a href=\"#text\">-</a>\
    <a href=\"{{ site.exit.target }}\" rel=\"noreferrer\">-</a></header>\
    <main id=\"text\"><h1>{{ page.heading }}</h1>MINE {{ page.content }}</main><nav aria-label=\"-\">\
    <a href=\"{{ site.help.href }}\">-</a></nav><footer></footer></body></html>";

#[test]
fn a_campaign_overrides_one_file() {
    let site = Campaign::new()
        .file("themes/default/page.html", PAGE)
        .page("x.ro.md", "X", "Text.")
        .build()
        .expect_clean();
    assert!(site.main("ro/x/index.html").contains("MINE <p>Text.</p>"));
    assert!(!site.main("ro/index.html").contains("MINE"));
    assert_eq!(site.built.overridden, ["themes/default/page.html"]);
}

#[test]
fn a_theme_extends_another() {
    let settings = SETTINGS
        .replace("discreet_name = \"Farul\"", "discreet_name = \"Farul\"\ntheme = \"mine\"");
    let extended = "{% extends \"default/page.html\" %}";
    let site = Campaign::new()
        .file("farul.toml", settings)
        .file("themes/mine/theme.toml", "contract = 1\nextends = \"default\"\n")
        .file("themes/mine/page.html", extended)
        .page("x.ro.md", "X", "Text.")
        .build()
        .expect_clean();
    assert!(site.main("ro/x/index.html").contains("<p>Text.</p>"));
}

#[test]
fn a_failing_template_names_itself_and_the_page() {
    let cases = [
        ("{{ page.nothing }}", "template-failed"),
        ("{% if %}", "template-failed"),
        (
            "{% for a in range(end=9999) %}{% for b in range(end=9999) %}0123456789{% endfor %}{% endfor %}",
            "template-too-long",
        ),
        ("<p style=\"color:red\">", "page-not-private"),
        ("<script>alert(1)</script>", "page-not-private"),
        ("<img src=\"https://other.example/x.png\" alt=\"\">", "page-not-private"),
        ("{{ page.title | upper | reverse }}", "slot-changed"),
    ];
    for (markup, code) in cases {
        let template = PAGE.replace("MINE", markup);
        let site = Campaign::new().file("themes/default/page.html", template).build();
        assert!(site.codes().contains(&code), "{markup}: {}", site.messages());
        assert!(!site.built.succeeded(), "{markup}");
        // A template that cannot even be read fails no page of its own.
        let unread = markup == "{% if %}";
        let named = code == "page-not-private" || site.messages().contains("page.html");
        let page = unread || site.messages().contains("content/help.");
        assert!(named && page, "{}", site.messages());
    }
}

#[test]
fn a_template_that_never_ends_is_left_behind() {
    let endless = "{% for a in range(end=9999) %}{% for b in range(end=9999) %}{% for c in range(end=9999) %}{% endfor %}{% endfor %}{% endfor %}";
    let site =
        Campaign::new().file("themes/default/home.html", PAGE.replace("MINE", endless)).build();
    assert!(site.codes().contains(&"template-too-slow"), "{}", site.messages());
}

#[test]
fn a_template_that_changes_a_slot_is_told_once_whatever_lists_it_prints() {
    let list = "<ul>{% for item in items %}<li>{{ item.title | truncate(length=2) }}</li>\
                {% endfor %}</ul>";
    let site = Campaign::new()
        .file("themes/default/parts/navigation/template.html", list)
        .page("parents/_index.ro.md", "Părinți", "")
        .page("parents/x.ro.md", "X", "Text.")
        .page("teens/_index.ro.md", "Adolescenți", "")
        .build();
    let codes = site.codes();
    assert_eq!(codes.iter().filter(|code| **code == "slot-changed").count(), 1, "{codes:?}");
}
