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
        let named = site.messages().contains("page.html");
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

#[test]
fn a_template_that_does_not_fit_is_told_with_its_line_and_a_way_out() {
    let extended = "{% extends \"default/page.html\" %}\n";
    let cases = [
        ("{% block afer %}{% endblock %}", ":2:10:", "“after”"),
        ("{% block after %}ș {{ page.kind | uper }}{% endblock %}", ":2:35:", "“upper”"),
        (
            "{% block after %}{% include \"parts/foter/template.html\" %}{% endblock %}",
            ":2:29:",
            "“parts/footer/template.html”",
        ),
        ("{% block after %}{% if page.kind is odds %}{% endif %}{% endblock %}", ":2:37:", "odds"),
        ("{% block after %}{{ rage() }}{% endblock %}", ":2:21:", "rage"),
        ("{% block after %}{{ <icn /> }}{% endblock %}", ":2:21:", "icn"),
        ("{% block after %}{{ page.headin }}{% endblock %}", ":2:26:", "“heading”"),
    ];
    for (markup, place, named) in cases {
        let site = Campaign::new()
            .file("themes/default/theme.toml", include_str!("../../themes/default/theme.toml"))
            .file("themes/default/entrance.html", format!("{extended}{markup}"))
            .page("parents/_index.ro.md", "Părinți", "")
            .build();
        let messages = site.messages();
        assert_eq!(site.codes(), ["template-failed"], "{markup}: {messages}");
        assert!(messages.contains(&format!("themes/default/entrance.html{place}")), "{messages}");
        assert!(messages.contains(named) && messages.lines().count() == 1, "{messages}");
    }
    let site = Campaign::new()
        .file("themes/default/page.html", "{% extends \"defalt/base.html\" %}")
        .build();
    assert!(site.messages().starts_with("themes/default/page.html:1:12:"), "{}", site.messages());
    assert!(site.messages().contains("“default/base.html”"), "{}", site.messages());
    let site =
        Campaign::new().file("themes/default/page.html", "{% extends \"page.html\" %}").build();
    assert_eq!(site.codes(), ["template-failed"]);
    assert!(site.messages().starts_with("themes/default/page.html:1:1:"), "{}", site.messages());
}

#[test]
fn a_theme_adds_scripts_and_leaves_one_out_by_an_empty_file() {
    let settings = SETTINGS
        .replace("discreet_name = \"Farul\"", "discreet_name = \"Farul\"\ntheme = \"mine\"");
    let theme = "contract = 1\nextends = \"default\"\nscripts = [\"scripts/m.js\"]\n";
    let campaign = Campaign::new()
        .file("farul.toml", settings)
        .file("themes/mine/theme.toml", theme)
        .file("themes/mine/scripts/m.js", "mineRuns();")
        .page("x.ro.md", "X", "Text.");
    let listens = "var speech = window.speechSynthesis";
    let script = |site: &crate::campaign::Site| {
        let is_script = |path: &&String| path.starts_with("assets/scripts.");
        let path = site.files.keys().find(is_script).expect("a script").clone();
        site.text(&path).to_owned()
    };
    let all = script(&campaign.build().expect_clean());
    assert!(all.contains("mineRuns()") && all.contains(listens));
    let campaign = campaign.file("themes/mine/scripts/listen.js", "");
    let fewer = script(&campaign.build().expect_clean());
    assert!(fewer.contains("mineRuns()") && !fewer.contains(listens));
    assert_eq!(fewer.matches("})()}catch").count() + 1, all.matches("})()}catch").count());
}

#[test]
fn what_a_template_prints_against_the_rules_is_told_of_the_template() {
    let extended = "{% extends \"default/page.html\" %}\n{% block after %}";
    let cases = [
        ("<p style=\"color: red\" title=\"{{ page.title }}\">x</p>", ":2:21:", "style"),
        ("<script>alert(1)</script>", ":2:18:", "<script>"),
        ("<b>ș</b><img src=\"https://other.example/x.png\" alt=\"\">", ":2:36:", "other.example"),
        ("<p ONCLICK=\"x()\">y</p>", ":2:21:", "onclick"),
    ];
    for (markup, place, named) in cases {
        let site = Campaign::new()
            .file("themes/default/entrance.html", format!("{extended}{markup}{{% endblock %}}"))
            .page("parents/_index.ro.md", "Părinți", "")
            .page("teens/_index.ro.md", "Adolescenți", "")
            .build();
        let messages = site.messages();
        let first = messages.lines().next().unwrap_or_default();
        assert!(
            !site.codes().is_empty() && site.codes().iter().all(|code| *code == "page-not-private")
        );
        assert!(first.contains(named) && first.contains("“entrance.html”"), "{messages}");
        assert!(first.starts_with(&format!("themes/default/entrance.html{place}")), "{messages}");
        assert!(!messages.contains("content/teens"), "{messages}");
        assert!(!messages.contains("error[page-not-private]: The finished page"), "{messages}");
    }
}

#[test]
fn a_component_that_prints_against_the_rules_is_named_once() {
    let template = "<div onclick=\"x()\">{{ component.content }}</div>";
    let callout = ":::callout{type=tip}\nText.\n:::";
    let site = Campaign::new()
        .file("themes/default/components/callout/template.html", template)
        .page("x.ro.md", "X", callout)
        .page("y.ro.md", "Y", callout)
        .build();
    assert_eq!(site.codes(), ["page-not-private"], "{}", site.messages());
    let place = "themes/default/components/callout/template.html:1:6:";
    assert!(site.messages().starts_with(place), "{}", site.messages());
}

#[test]
fn a_missing_policy_is_told_in_words_of_its_own() {
    let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"{{ page.policy }}\">";
    let build = |page: String| {
        Campaign::new().file("themes/default/page.html", page).page("x.ro.md", "X", "Text.").build()
    };
    let site = build(PAGE.replace(policy, ""));
    assert_eq!(site.codes(), ["safeguard-missing"], "{}", site.messages());
    let site = build(PAGE.replace("Content-Security-Policy", "content-security-policy"));
    assert_eq!(site.codes(), ["page-not-private"], "{}", site.messages());
    assert!(site.messages().contains("is missing"), "{}", site.messages());
}

/// Builds a small campaign whose entrances print some markup of the theme maker's own.
fn entrances_with(markup: &str) -> crate::campaign::Site {
    let template = format!(
        "{{% extends \"default/entrance.html\" %}}\n{{% block after %}}{markup}{{% endblock %}}"
    );
    let settings = SETTINGS
        .replace("discreet_name = \"Farul\"", "discreet_name = \"Farul\"\ntheme = \"mine\"");
    Campaign::new()
        .file("farul.toml", settings)
        .file("themes/mine/theme.toml", "contract = 1\nextends = \"default\"\n")
        .file("themes/mine/entrance.html", template)
        .page("parents/_index.ro.md", "Părinți", "Text.")
        .page("parents/x.ro.md", "X", "Text.")
        .page("teens/_index.ro.md", "Adolescenți", "Text.")
        .build()
}

#[test]
fn a_text_that_a_template_may_only_print_is_left_as_it_is() {
    let cases = [
        ("{{ page.title | upper }}", ":2:21:", "“page.title”"),
        ("{{ page.title | truncate(length=5) }}", ":2:21:", "“page.title”"),
        ("{{ page.heading ~ \"x\" }}", ":2:21:", "“page.heading”"),
        ("{% if page.heading == \"X\" %}-{% endif %}", ":2:24:", "“page.heading”"),
        ("{{ page.heading | length }}", ":2:21:", "“page.heading”"),
        (
            "{% for child in page.children %}{{ child.title | upper }}{% endfor %}",
            ":2:53:",
            "“child.title”",
        ),
        ("<p class=\"{{ page.heading }}\">-</p>", ":2:31:", "into “class”"),
        ("<p title={{ page.heading }}>-</p>", ":2:30:", "without quotes"),
        ("{{ page.content }}<p title=\"{{ page.content }}\">-</p>", ":2:49:", "into an attribute"),
    ];
    for (markup, place, named) in cases {
        let site = entrances_with(markup);
        let messages = site.messages();
        assert_eq!(site.codes(), ["slot-changed"], "{markup}: {messages}");
        assert!(messages.starts_with(&format!("themes/mine/entrance.html{place}")), "{messages}");
        assert!(messages.contains(named), "{messages}");
    }
    for markup in [
        "{% if page.description %}<p title=\"a {{ page.description }}\">-</p>{% endif %}",
        "{{ page.title | safe }}{{ page.title | default(value=\"-\") }}",
        "{% for child in page.children %}<a href=\"{{ child.href }}\">{{ child.title }}</a>{% endfor %}",
        "{% if page.kind == \"entrance\" and page.children | length > 0 %}-{% endif %}",
        "{% set title = page.kind | upper %}<p class=\"{{ title }}\">{{ <icon name={page.kind} /> }}</p>",
    ] {
        entrances_with(markup).expect_clean();
    }
}

#[test]
fn a_slot_that_comes_out_cut_is_told_of_the_template() {
    let list = "<ul>{% for item in items %}{% set title = item.title %}<li>{{ title | truncate(length=2) }}</li>\
                {% endfor %}</ul>";
    let site = Campaign::new()
        .file("themes/default/parts/navigation/template.html", list)
        .page("parents/_index.ro.md", "Părinți", "")
        .page("parents/x.ro.md", "X", "Text.")
        .build();
    assert_eq!(site.codes(), ["slot-changed"], "{}", site.messages());
    let place = "themes/default/parts/navigation/template.html:1:1:";
    assert!(site.messages().starts_with(place), "{}", site.messages());
}

#[test]
fn a_field_that_is_not_there_is_told_in_a_condition_too() {
    let cases = [
        ("{% if page.descripton %}-{% endif %}", ":2:29:", "“description”"),
        ("{% if not page.discret %}-{% endif %}", ":2:33:", "“discreet”"),
        ("{{ page.descripton or \"x\" }}", ":2:26:", "“description”"),
        ("{% if words.skip_to_contnt %}-{% endif %}", ":2:30:", "“skip_to_content”"),
        ("{% if site.exit.targt %}-{% endif %}", ":2:34:", "“target”"),
        (
            "{% for child in page.children %}{% if child.titel %}-{% endif %}{% endfor %}",
            ":2:62:",
            "“title”",
        ),
    ];
    for (markup, place, named) in cases {
        let site = entrances_with(markup);
        let messages = site.messages();
        assert_eq!(site.codes(), ["template-failed"], "{markup}: {messages}");
        assert!(messages.starts_with(&format!("themes/mine/entrance.html{place}")), "{messages}");
        assert!(messages.contains(named), "{messages}");
    }
    for markup in [
        "{% if page.legacy is defined %}{{ page.legacy }}{% endif %}",
        "{{ page.legacy | default(value=\"-\") }}",
        "{% if page.course and page.course.anything %}-{% endif %}",
        "{% set title = site %}{% if title.nothing %}-{% endif %}",
        "{% for page in page.children %}{{ page.title }}{% endfor %}",
    ] {
        entrances_with(markup).expect_clean();
    }
    let template = "<div>{% if component.titel %}-{% endif %}{{ component.content }}</div>";
    let site = Campaign::new()
        .file("themes/default/components/callout/template.html", template)
        .page("x.ro.md", "X", ":::callout{type=tip}\nText.\n:::")
        .build();
    assert_eq!(site.codes(), ["template-failed"], "{}", site.messages());
    let place = "themes/default/components/callout/template.html:1:22:";
    assert!(site.messages().starts_with(place), "{}", site.messages());
}
