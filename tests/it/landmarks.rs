//! What a theme owes its readers: landmarks, and safeguards for those who are watched.

use crate::campaign::{Campaign, SETTINGS};

/// A page as small as a theme may make it.
const PAGE: &str = r##"<!doctype html>
<html lang="{{ page.language }}">
<meta http-equiv="Content-Security-Policy" content="{{ page.policy }}">
<meta name="referrer" content="no-referrer">
{% if page.noindex %}<meta name="robots" content="noindex">{% endif %}
<title>{{ page.title }}</title>
<header><a href="#text">{{ words.skip_to_content }}</a>
<a href="{{ site.exit.target }}" rel="noreferrer">{{ words.exit_label }}</a></header>
<main id="text"><h1>{{ page.heading }}</h1>{{ page.content }}</main>
<nav aria-labelledby="more"><h2 id="more">{{ words.navigation_footer }}</h2><a href="{{ site.help.href }}">{{ words.help_link }}</a></nav>
<footer><svg><title>-</title></svg></footer>
"##;

fn build(template: &str, text: String) -> crate::campaign::Site {
    Campaign::new()
        .page("teens/_index.ro.md", "Adolescenți", "")
        .page("teens/x.ro.md", "X", ":::callout{type=tip}\nText.\n:::")
        .file(&format!("themes/default/{template}"), text)
        .build()
}

#[test]
fn the_smallest_page_that_owes_nothing_passes() {
    build("page.html", PAGE.to_owned()).expect_clean();
}

#[test]
fn whatever_a_template_leaves_out_is_named() {
    let cases = [
        ("lang=\"{{ page.language }}\"", "", "the language of the page"),
        ("<title>{{ page.title }}</title>", "", "no title"),
        ("<title>{{ page.title }}</title>", "<title> </title>", "no title"),
        ("<main id=\"text\">", "<main>", "exactly one <main>"),
        ("</main>", "</main><main id=more></main>", "exactly one <main>"),
        ("href=\"#text\"", "href=\"#more\"", "link that skips"),
        ("<header>", "<header><a href=\"{{ site.home }}\">-</a>", "link that skips"),
        ("h1>", "h2>", "exactly one heading <h1>"),
        ("<h1>", "<h1>-</h1><h1>", "exactly one heading <h1>"),
        ("header>", "div>", "no <header>"),
        ("<h1>", "<h1 role=banner>", ""),
        ("footer>", "div>", "no <footer>"),
        ("</main>", "<footer></footer></main>", ""),
        ("id=\"more\"", "", "without a name"),
        ("aria-labelledby=\"more\"", "aria-label=\" \"", "without a name"),
        ("content=\"no-referrer\"", "content=\"origin\"", "where the reader comes from"),
        ("{{ page.policy }}", "default-src *", "own policy"),
        ("rel=\"noreferrer\"", "", "leave quickly"),
        ("<main id=\"text\">", "<main id=\"text\"><a href=\"#x\">-</a>", ""),
        ("site.exit.target", "site.home", "leave quickly"),
        ("{{ site.help.href }}", "{{ site.home }}", "no link to the page with help"),
    ];
    for (markup, other, named) in cases {
        let site = build("page.html", PAGE.replace(markup, other));
        if named.is_empty() {
            assert!(site.built.succeeded(), "{markup} -> {other}: {}", site.messages());
        } else {
            assert!(site.messages().contains(named), "{markup} -> {other}: {}", site.messages());
            assert!(!site.built.succeeded() && site.messages().contains("“page.html”"));
        }
    }
}

#[test]
fn a_header_of_an_article_is_no_banner() {
    let inside =
        PAGE.replace("<header>", "<article><header>").replace("</header>", "</header></article>");
    assert_eq!(build("page.html", inside).codes(), ["landmark-missing"]);
}

#[test]
fn a_fault_of_a_template_is_told_once() {
    let site = build("parts/footer/template.html", "<p>{{ site.name }}</p>".to_owned());
    let ends = site.messages().matches("no <footer>").count();
    assert_eq!(ends, 1, "{}", site.messages());
    assert!(site.messages().contains("themes/default/parts/footer/template.html"));
}

#[test]
fn the_file_that_the_campaign_wrote_is_named_and_no_other() {
    let base = include_str!("../../themes/default/base.html");
    let base = base.replace("<main ", "<div ").replace("</main>", "</div>");
    // An innocent file of the campaign's stands nearer to the pages.
    let page = include_str!("../../themes/default/page.html").to_owned() + "\n";
    let site = Campaign::new()
        .page("teens/_index.ro.md", "Adolescenți", "")
        .page("teens/x.ro.md", "X", "Text.")
        .file("themes/default/base.html", base)
        .file("themes/default/page.html", page)
        .build();
    let messages = site.messages();
    let lines: Vec<_> =
        messages.lines().filter(|line| line.contains("exactly one <main>")).collect();
    assert_eq!(lines.len(), 1, "{messages}");
    assert!(lines[0].contains("themes/default/base.html") && !messages.contains("entrance.html"));
    assert!(!messages.contains("“home.html”"), "{messages}");
}

#[test]
fn pages_with_little_on_them_owe_little() {
    let little = "<!doctype html><html lang=\"{{ page.language }}\"><title>{{ page.title }}</title>\
        <meta http-equiv=\"Content-Security-Policy\" content=\"{{ page.policy }}\">\
        <meta name=\"referrer\" content=\"no-referrer\"><meta name=\"robots\" content=\"noindex\">";
    for (template, body) in [
        ("exit.html", "<main></main>"),
        (
            "redirect.html",
            "<main><a href=\"{{ page.target }}\">{{ words.redirect_link }}</a></main>",
        ),
        ("chooser.html", "<main id=a><h1>{{ site.discreet_name }}</h1></main>"),
        ("not-found.html", "<main id=a><h1>-</h1><a href=\"{{ site.help.href }}\">-</a></main>"),
    ] {
        let settings = SETTINGS.replace("[exit]\ntarget = \"https://www.wikipedia.org/\"\n", "");
        let settings = settings.replace("exit = true", "exit = false");
        let campaign = Campaign::new().file("farul.toml", settings);
        let campaign =
            campaign.file(&format!("themes/default/{template}"), format!("{little}{body}"));
        campaign.build().expect_clean();
    }
}

#[test]
fn a_part_of_a_page_is_no_page() {
    let part = "<div><h1>{{ component.title }}</h1><main>{{ component.content }}</main></div>";
    let site = build("components/callout/template.html", part.to_owned());
    assert_eq!(site.codes(), ["landmark-missing", "landmark-missing"], "{}", site.messages());
}
