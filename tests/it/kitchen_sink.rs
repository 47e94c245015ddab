//! The kitchen sink: the theme's examples as pages, for its makers and for tests.

use crate::campaign::{Campaign, SETTINGS, Site};

const SERVICES: &str = r#"
[[services]]
id = "line"
names = { ro = "Linia" }
number = "112"
source = "a test"
"#;

fn campaign() -> Campaign {
    Campaign::new()
        .file("content/_data/help-services.toml", SERVICES)
        .page("children/_index.ro.md", "Copii", "")
        .page("teens/_index.ro.md", "Adolescenți", "")
        .page("parents/_index.ro.md", "Părinți", "")
}

fn with_examples(campaign: Campaign) -> Site {
    campaign.kitchen_sink().build()
}

#[test]
fn the_examples_are_a_page_of_every_audience_and_language() {
    let site = with_examples(campaign()).expect_clean();
    for audience in ["children", "teens", "parents"] {
        for (language, words) in [
            ("ro", "Două minute ajung."),
            ("ru", "Двух минут достаточно."),
            ("en", "Two minutes are enough."),
        ] {
            let page = format!("{language}/{audience}/kitchen-sink/index.html");
            assert!(site.main(&page).contains(words), "{page}");
            assert!(site.main(&page).contains("href=\"tel:112\""), "{page}: a service stands in");
            assert!(site.text(&page).contains("noindex"), "{page}");
        }
    }
    assert!(!site.text("ro/parents/kitchen-sink/index.html").contains("SERVICE"));
    let has = |start: &str| site.files.keys().any(|path| path.starts_with(start));
    assert!(has("assets/boat."), "files beside the examples are published");
    let sitemap = site.files.iter().filter(|(path, _)| path.ends_with(".xml"));
    for (path, text) in sitemap {
        assert!(!String::from_utf8_lossy(text).contains("kitchen-sink"), "{path}");
    }
}

#[test]
fn nothing_of_them_is_in_a_site_without_the_option_or_in_a_release() {
    let plain = campaign().build().expect_clean();
    let release = campaign().kitchen_sink().release().build();
    for site in [plain, release] {
        let found = site.files.keys().find(|path| path.contains("kitchen-sink"));
        assert_eq!(found, None, "{}", site.messages());
        assert!(!site.files.keys().any(|path| path.contains("boat")));
    }
}

#[test]
fn a_fault_in_an_example_is_told_once_in_its_own_file() {
    let text = "### Trei\n\n:::callout{type=tip}\n:contact[SERVICE]\n:::\n\n:::callout{type=tipp}\nX.\n:::\n";
    let site =
        with_examples(campaign().file("themes/default/components/callout/examples.ro.md", text));
    let places: Vec<&str> = site.messages().lines().filter(|line| line.contains("error")).collect();
    assert_eq!(places.len(), 1, "{}", site.messages());
    assert!(
        places[0].starts_with("themes/default/components/callout/examples.ro.md:7:"),
        "{places:?}"
    );
}

#[test]
fn a_fault_in_an_embedded_example_has_its_line_too() {
    // Without a help service the example names one that the campaign does not have.
    let site = with_examples(campaign().file("content/_data/help-services.toml", ""));
    assert!(
        site.messages().contains("themes/default/components/callout/examples.en.md:12:"),
        "{}",
        site.messages()
    );
}

#[test]
fn a_theme_that_extends_another_shows_its_own_examples_as_well() {
    let settings = SETTINGS.replace("discreet_name", "theme = \"mine\"\ndiscreet_name");
    let site = with_examples(
        campaign()
            .file("farul.toml", settings)
            .file("themes/mine/theme.toml", "contract = 1\nextends = \"default\"\n")
            .file("themes/mine/components/note/examples.en.md", "### Mine\n\n![Apă](sea.svg)\n")
            .file(
                "themes/mine/components/note/examples/sea.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 2\"><path d=\"M0 0h2\"/></svg>",
            ),
    )
    .expect_clean();
    let english = site.main("en/parents/kitchen-sink/index.html");
    assert!(english.contains("Mine") && english.contains("sea."));
    assert!(!english.contains("The keeper lit the lamp early"), "mine comes in its place");
    assert!(site.main("ro/parents/kitchen-sink/index.html").contains("Paznicul a aprins"));
}

#[test]
fn a_language_without_examples_shows_the_english_ones() {
    let ukrainian = "[[languages]]\ntag = \"uk\"\nname = \"Українська\"\n\n[content]";
    // The words of the exit must be there; whose they are is no matter here.
    let english = include_str!("../../i18n/en.ftl");
    let exit: Vec<&str> = english.lines().filter(|line| line.starts_with("exit-")).collect();
    let site = with_examples(
        campaign()
            .file("farul.toml", SETTINGS.replace("[content]", ukrainian))
            .file("i18n/uk.ftl", exit.join("\n"))
            .page("help.uk.md", "Допомога", ""),
    );
    let page = site.main("uk/parents/kitchen-sink/index.html");
    assert!(page.contains("Two minutes are enough."), "{}", site.messages());
}
