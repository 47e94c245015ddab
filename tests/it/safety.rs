//! Approval, discretion, help services: what a release lets pass.

use crate::campaign::{Campaign, SETTINGS};

const SERVICES: &str = r#"
[[services]]
id = "emergency"
country = "MD"
number = "112"
names = { ro = "Urgențe" }
channels = ["phone"]
without_speech = false
source = "A source"
source_date = "2018"
emergency = true

[[services]]
id = "child-helpline"
country = "MD"
number = "116 111"
names = { ro = "Telefonul Copilului" }
channels = ["phone"]
without_speech = false
url = "https://telefonulcopilului.md/"
source = "A source"
source_date = "2020"
"#;

fn with_countries() -> String {
    format!("{SETTINGS}\n[[countries]]\nid = \"MD\"\nnames = {{ ro = \"Moldova\" }}\n")
}

fn children(text: &str) -> Campaign {
    Campaign::new()
        .file("farul.toml", with_countries())
        .file("content/_data/help-services.toml", SERVICES)
        .page("children/_index.ro.md", "Copii", text)
}

#[test]
fn a_preview_says_that_nobody_has_approved_it() {
    let site = children("Text.").build().expect_clean();
    assert!(site.codes().contains(&"not-approved"));
    let page = site.text("ro/children/index.html");
    assert!(page.contains("nu este aprobat"), "{page}");
    assert!(page.contains("noindex"));
}

#[test]
fn a_release_refuses_what_nobody_has_approved() {
    let site = children("Text.").release().build();
    assert!(site.codes().contains(&"not-approved"), "{}", site.messages());
    assert!(!site.built.succeeded());
    assert!(site.files.is_empty(), "nothing is published");
}

#[test]
fn drafts_are_built_in_a_preview_and_left_out_of_a_release() {
    let draft = "---\ntitle: X\ndescription: D.\ndraft: true\n---\n";
    let campaign = Campaign::new()
        .file("content/x.ro.md", draft)
        .file("content/x.ru.md", "---\ntitle: Икс\ndescription: D.\n---\n");
    assert!(campaign.build().expect_clean().text("ro/x/index.html").contains("noindex"));
    let release = campaign.release().build().expect_clean();
    assert!(
        !release.files.keys().any(|path| path.contains("/x/")),
        "a translation inherits that it is a draft"
    );
}

#[test]
fn a_number_that_nobody_rang_is_a_link_on_a_childs_page_of_a_release() {
    let campaign = children("Sună :contact[child-helpline].").file(
        "farul.toml",
        with_countries().replace("needs_approval = true", "needs_approval = false"),
    );
    let preview = campaign.build().expect_clean();
    assert!(preview.main("ro/children/index.html").contains("tel:116111"));
    let release = campaign.release().build();
    assert_eq!(release.codes(), ["service-not-verified"], "{}", release.messages());
}

#[test]
fn a_number_that_somebody_rang_lately_stays() {
    let settings = with_countries().replace("needs_approval = true", "needs_approval = false");
    let cases = [("2026-11-01", true, 0), ("2026-07-30", true, 1), ("2026-01-01", false, 1)];
    for (date, fresh, findings) in cases {
        let services = format!("{SERVICES}last_verified = {date}\n");
        let site = children("Sună :contact[child-helpline].")
            .file("farul.toml", &settings)
            .file("content/_data/help-services.toml", services)
            .release()
            .build();
        assert_eq!(site.codes().len(), findings, "{date}: {}", site.messages());
        assert_eq!(site.codes().contains(&"service-not-verified"), !fresh);
    }
}

#[test]
fn an_unknown_service_is_an_error() {
    let site = children("Sună :contact[child-helplin].").build();
    assert!(site.codes().contains(&"service-unknown"), "{}", site.messages());
    let found = site.built.diagnostics.iter().find(|found| found.code.name == "service-unknown");
    assert_eq!(found.unwrap().arguments[1], ("nearest", "child-helpline".into()));
}

#[test]
fn discreet_pages_keep_quiet_in_tab_history_and_social_texts() {
    let settings = SETTINGS.to_owned() + "\n[discreet]\navoid = { ro = [\"abuz\"] }\n";
    let page = "---\ntitle: Despre prieteni\nheading: Când cineva te abuzează\ndescription: Despre abuz.\n---\nText.\n";
    let site = Campaign::new()
        .file("farul.toml", &settings)
        .page("teens/_index.ro.md", "Adolescenți", "")
        .file("content/teens/friends.ro.md", page)
        .build()
        .expect_clean();
    let text = site.text("ro/teens/friends/index.html");
    assert!(text.contains("<title>Despre prieteni - Farul</title>"), "{text}");
    let head = &text[..text.find("</head>").unwrap_or(text.len())];
    assert!(!head.to_lowercase().contains("abuz"), "{head}");
    assert!(site.main("ro/teens/friends/index.html").contains("Când cineva te abuzează"));

    let loud = page.replace("Despre prieteni", "Despre abuzuri");
    let site = Campaign::new()
        .file("farul.toml", &settings)
        .page("teens/_index.ro.md", "A", "")
        .file("content/teens/friends.ro.md", loud)
        .build();
    assert_eq!(site.codes(), ["indiscreet-title"], "{}", site.messages());

    let site = Campaign::new()
        .file("farul.toml", &settings)
        .page("teens/_index.ro.md", "A", "")
        .file("content/teens/despre-abuz.ro.md", page)
        .build();
    assert_eq!(site.codes(), ["indiscreet-address"], "{}", site.messages());
}

#[test]
fn the_exit_is_on_every_page_of_an_audience_that_asks_for_it() {
    let site = children("Text.").build().expect_clean();
    for page in ["ro/children/index.html", "ru/help/index.html", "ro/404.html"] {
        assert!(site.text(page).contains("https://www.wikipedia.org/"), "{page}");
    }
}

#[test]
fn the_words_of_the_exit_never_fall_back() {
    let settings = SETTINGS
        .replace("[content]", "[[languages]]\ntag = \"uk\"\nname = \"Українська\"\n\n[content]");
    let campaign = Campaign::new().file("farul.toml", settings).page("help.uk.md", "Допомога", "");
    let site = campaign.build();
    assert!(site.codes().contains(&"exit-words-missing"), "{}", site.messages());
    assert!(!site.built.succeeded());
}

#[test]
fn the_exits_neutral_page_ships_along_and_says_nothing_of_the_campaign() {
    let site = children("Text.").build().expect_clean();
    for (language, title) in [("ro", "Filă nouă"), ("ru", "Новая вкладка"), ("en", "New tab")]
    {
        let page = site.text(&format!("blank/{language}/index.html"));
        assert!(page.contains(&format!("<title>{title}</title>")), "{page}");
        assert!(page.contains("noindex") && page.contains(&format!("lang={language}")), "{page}");
        for word in ["Farul", "Copii", "example.org", "assets/", "../", "<a ", "<script"] {
            assert!(!page.contains(word), "{word}: {page}");
        }
        assert!(
            site.text(&format!("{language}/help/index.html"))
                .contains(&format!("data-exit-page=../../blank/{language}/ "))
        );
    }
    assert!(!site.text("sitemap.xml").contains("blank"));
    let none = SETTINGS
        .replace("[exit]\ntarget = \"https://www.wikipedia.org/\"\n", "")
        .replace("exit = true", "exit = false");
    let site = Campaign::new().file("farul.toml", none).build().expect_clean();
    assert!(!site.files.keys().any(|path| path.starts_with("blank/")));
}

#[test]
fn a_portable_site_leaves_to_its_own_neutral_page() {
    let site = children("Text.").portable().build().expect_clean();
    let page = site.text("ro/children/index.html");
    assert!(page.contains("class=exit href=../../blank/ro/index.html"), "{page}");
    assert!(!page.contains("wikipedia"));
}

#[test]
fn where_no_audience_has_the_exit_no_page_shows_it() {
    let settings = with_countries().replace("exit = true", "exit = false");
    let site = children("Text.").file("farul.toml", settings).build().expect_clean();
    for page in ["index.html", "ro/404.html", "ro/help/index.html", "ro/children/index.html"] {
        assert!(!site.text(page).contains("class=exit"), "{page}");
    }
    assert!(children("Text.").build().text("index.html").contains("class=exit"));
}

#[test]
fn a_service_that_one_can_only_write_to_shows_its_address_wherever_it_is_named() {
    for extra in ["", "channels = [\"email\"]\nwithout_speech = true\n"] {
        let services = format!(
            "[[services]]\nid = \"mail\"\ncountry = \"MD\"\nemail = \"ajutor@line.example\"\n\
             names.ro = \"Scrie-ne\"\nsource = \"A source\"\n{extra}"
        );
        let text = "Scrie la :contact[mail].\n\n:::contact{service=mail}\n:::\n";
        let site = children(text)
            .file("content/_data/help-services.toml", services)
            .file("farul.toml", with_countries() + "[pocket_card]\nservices = [\"mail\"]\n")
            .build()
            .expect_clean();
        let page = site.text("ro/children/index.html");
        let address = "mailto:ajutor@line.example";
        let (main, bar) = page.split_once("class=help").expect("a help bar");
        let (sentence, component) = main.split_once("class=contact").expect("a contact");
        assert!(sentence.contains(address), "{extra}: {sentence}");
        assert_eq!(component.matches(address).count(), 2, "{extra}: {component}");
        assert!(component.contains("E-mail la ajutor@line.example"), "{extra}: {component}");
        assert!(bar.contains(address), "{extra}: {bar}");
        assert!(site.text("numbers/ro/index.html").contains(address), "{extra}");
    }
}
