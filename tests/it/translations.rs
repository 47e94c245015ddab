//! What is translated, what is stale since, and how an author says that a page is up to date.

use assert_cmd::Command;
use serde_json::Value;

use crate::campaign::{Campaign, SETTINGS};

const SOURCE: &str = "---\ntitle: Secrete\ndescription: Despre secrete.\norder: 1\n---\n\
                      Un secret bun aduce bucurie.\n\n## Ce faci\n\n- Spui *cuiva*.\n- Aștepți.\n";
const TRANSLATION: &str = "---\ntitle: Секреты\ndescription: О секретах.\n---\n\
                           Хороший секрет радует.\n\n## Что делать\n\n- Расскажи *кому-то*.\n- Жди.\n";
const RO: &str = "content/parents/secrets.ro.md";
const RU: &str = "content/parents/secrets.ru.md";

fn campaign() -> Campaign {
    Campaign::new()
        .page("parents/_index.ro.md", "Părinți", "")
        .file(RO, SOURCE)
        .file(RU, TRANSLATION)
}

fn farul(campaign: &Campaign, arguments: &[&str]) -> (i32, String) {
    let mut command = Command::cargo_bin("farul").expect("the program");
    let command = command.arg("--root").arg(campaign.root()).args(["--ui-lang", "en", "i18n"]);
    let output = command.args(arguments).output().expect("it runs");
    let said = [output.stdout, output.stderr].concat();
    (output.status.code().unwrap_or(-1), String::from_utf8(said).expect("text"))
}

fn page(campaign: &Campaign, key: &str) -> Value {
    let (code, said) = farul(campaign, &["status", "--format", "json"]);
    assert_eq!(code, 0, "{said}");
    let report: Value = serde_json::from_str(&said).expect("JSON");
    let pages = report["pages"].as_array().expect("pages").clone();
    pages.into_iter().find(|page| page["page"] == key).unwrap_or_else(|| panic!("{key} in {said}"))
}

fn russian(campaign: &Campaign) -> String {
    page(campaign, "parents/secrets")["states"]["ru"].as_str().expect("a state").to_owned()
}

#[test]
fn every_page_has_a_state_in_every_language() {
    let campaign = campaign()
        .page("parents/secrets.easy.ro.md", "Secrete", "Un secret bun.")
        .file("content/parents/secrets.en.md", SOURCE.replace("order: 1", "draft: true"));
    let states = |key: &str| page(&campaign, key)["states"].clone();
    assert_eq!(
        states("parents/secrets"),
        serde_json::json!({"ro": "source", "ru": "unrecorded", "en": "draft"})
    );
    assert_eq!(
        states("parents"),
        serde_json::json!({"ro": "source", "ru": "fallback", "en": "fallback"})
    );
    assert_eq!(
        states("parents/secrets.easy"),
        serde_json::json!({"ro": "source", "ru": "missing", "en": "missing"})
    );
}

#[test]
fn an_edit_makes_a_translation_stale_and_names_the_text() {
    let campaign = campaign();
    assert_eq!(farul(&campaign, &["done", RU]).0, 0);
    assert_eq!(russian(&campaign), "present");
    campaign.write(RO, SOURCE.replace("- Aștepți.", "- Aștepți un răspuns."));
    let (_, said) = farul(&campaign, &["status"]);
    assert!(
        said.contains("parents/secrets (ru): 1 text of the source has changed since"),
        "{said}"
    );
    assert!(said.contains("Ce faci › item of a list: Aștepți un răspuns."), "{said}");
    let (_, table) = farul(&campaign, &["status", "--format", "csv"]);
    assert!(table.contains("parents/secrets,parents,ru,stale,Ce faci › "), "{table}");
}

#[test]
fn the_page_of_the_preview_shows_every_state_and_what_changed() {
    let campaign = campaign();
    farul(&campaign, &["done", RU]);
    campaign.write(RO, SOURCE.replace("*cuiva*", "*cuiva* 1 < 2"));
    let (code, page) = farul(&campaign, &["status", "--format", "html"]);
    assert_eq!(code, 0, "{page}");
    for words in [
        "<th scope=\"row\">parents/secrets</th>",
        "<td class=\"stale\">stale</td>",
        "<h2>parents/secrets (ru): 1 text of the source has changed since</h2>",
        "Ce faci › ",
        "cuiva 1 &lt; 2",
    ] {
        assert!(page.contains(words), "{words} is not in {page}");
    }
    assert!(!page.contains("<script"), "{page}");
}

#[test]
fn layout_order_and_other_fields_change_nothing() {
    let campaign = campaign();
    farul(&campaign, &["done", RU]);
    for edited in [
        SOURCE.replace("Un secret bun ", "Un secret\nbun "),
        SOURCE.replace("order: 1", "order: 2"),
        SOURCE.replace("- Spui *cuiva*.\n- Aștepți.", "* Aștepți.\n* Spui *cuiva*."),
        SOURCE.replace("title: Secrete", "title: \"Secrete\""),
    ] {
        campaign.write(RO, edited);
        assert_eq!(russian(&campaign), "present");
    }
}

#[test]
fn only_the_author_says_that_a_translation_is_up_to_date() {
    let campaign = campaign();
    farul(&campaign, &["done", RU]);
    campaign.write(RO, SOURCE.replace("secrete.", "secretele bune."));
    campaign.write(RU, TRANSLATION.replace("Жди.", "Подожди."));
    assert_eq!(russian(&campaign), "stale", "a slip mended in the translation clears nothing");
    assert_eq!(farul(&campaign, &["done", RU]).0, 0);
    assert_eq!(russian(&campaign), "present");
    campaign.write(RO, SOURCE.replace("- Aștepți.\n", ""));
    assert_eq!(russian(&campaign), "stale", "a text that is gone counts, too");
}

#[test]
fn a_topic_may_be_written_first_in_any_language() {
    let campaign = campaign().file(RU, TRANSLATION.replace("title", "source: ru\ntitle"));
    assert_eq!(russian(&campaign), "source");
    let (code, said) = farul(&campaign, &["done", RU]);
    assert!(code == 1 && said.contains("not-a-translation"), "{said}");
    assert_eq!(farul(&campaign, &["done", RO]).0, 0);
}

#[test]
fn a_file_that_is_no_page_records_nothing() {
    let campaign = campaign();
    let (code, said) = farul(&campaign, &["done", RU, "content/parents/nothing.ru.md"]);
    assert!(code == 1 && said.contains("not-a-page"), "{said}");
    assert!(!campaign.root().join("content/_data/translations/ru.toml").exists());
}

#[test]
fn a_language_below_its_mark_fails_when_asked() {
    let marked = SETTINGS.replace("\"Русский\"", "\"Русский\"\ntranslated_at_least = 90");
    let campaign = campaign().file("farul.toml", marked);
    assert_eq!(farul(&campaign, &["status"]).0, 0);
    let (code, said) = farul(&campaign, &["status", "--strict"]);
    assert!(code == 1 && said.contains("ru: 0% is translated"), "{said}");
    let (_, said) = farul(&campaign, &["done", "--all"]);
    assert!(said.contains("content/_data/translations/ru.toml"), "{said}");
}
