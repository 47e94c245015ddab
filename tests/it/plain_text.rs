//! Each component in words alone, as feeds and whoever has no page to show get it.
//!
//! `tests/text/<component>.txt` holds what the examples of the theme become, a language after
//! the other; `UPDATE=1 cargo test --test it plain_text` writes what the program says now.

use std::collections::BTreeMap;
use std::path::Path;

use farul::outputs::text::plain;

use crate::campaign::Campaign;

const SERVICES: &str = r#"
[[services]]
id = "line"
names = { ro = "Linia", ru = "Линия", en = "The line" }
number = "112"
hours = { ro = "24 din 24", ru = "круглосуточно", en = "24 hours" }
source = "a test"
"#;

const TERMS: &str = r#"
[[terms]]
id = "lamp"
[terms.ro]
word = "felinar"
meaning = "O lampă de pe mal."
[terms.ru]
word = "фонарь"
meaning = "Лампа на берегу."
[terms.en]
word = "lamp"
meaning = "A light on the shore."
"#;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The components that have examples, sorted.
fn components() -> Vec<String> {
    let folders = std::fs::read_dir(root().join("themes/default/components")).expect("a folder");
    let folders = folders.map(|entry| entry.expect("an entry").path());
    let shown = folders.filter(|folder| folder.join("examples.en.md").exists());
    let mut names: Vec<String> =
        shown.map(|folder| folder.file_name().unwrap().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// What each component becomes, with all its languages in one text.
fn texts() -> BTreeMap<String, String> {
    let site = Campaign::new()
        .file("content/_data/help-services.toml", SERVICES)
        .file("content/_data/glossary.toml", TERMS)
        .page("parents/_index.ro.md", "Părinți", "")
        .kitchen_sink()
        .build()
        .expect_clean();
    let names = components();
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    for language in ["ro", "ru", "en"] {
        let path = format!("{language}/parents/kitchen-sink/index.html");
        let address = format!("https://example.org/{language}/parents/kitchen-sink/");
        let page = scraper::Html::parse_document(site.text(&path));
        let prose = scraper::Selector::parse(".prose").unwrap();
        let whole = plain(&page.select(&prose).next().unwrap().inner_html(), &address);
        // Small HTML leaves end tags out, and means the same.
        assert!(plain(site.main(&path), &address).contains(&whole), "{path}");
        let mut name = "prose";
        for line in whole.lines() {
            let next = line
                .strip_prefix("## ")
                .and_then(|title| names.iter().find(|name| *name == title).map(String::as_str));
            let text = texts.entry(next.unwrap_or(name).to_owned()).or_default();
            if next.is_some() || text.is_empty() {
                text.push_str(&format!("=== {language}\n"));
            }
            match next {
                Some(next) => name = next,
                None => text.push_str(&format!("{line}\n")),
            }
        }
    }
    texts
}

#[test]
fn each_component_can_be_read_in_words_alone() {
    let folder = root().join("tests/text");
    let mut wrong = Vec::new();
    let texts = texts();
    for name in components() {
        assert!(texts.contains_key(&name), "{name} shows nothing");
    }
    for (name, text) in &texts {
        let path = folder.join(format!("{name}.txt"));
        if std::env::var_os("UPDATE").is_some() {
            std::fs::create_dir_all(&folder).expect("the folder is made");
            std::fs::write(&path, text).expect("the golden file is written");
        }
        let expected = std::fs::read_to_string(&path).unwrap_or_default();
        if expected != *text {
            wrong.push(format!("{}\n--- expected\n{expected}\n--- now\n{text}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
