//! Words that pages explain, and the numbers and addresses that they must not type.

use crate::campaign::{Campaign, SETTINGS};

const GLOSSARY: &str = r#"
[[terms]]
id = "consent"

[terms.ro]
word = "acord"
forms = ["acordul", "acordului"]
say = "a-CORD"
meaning = "Un „da” care poate fi retras."
young = "Spui „da” pentru că vrei."

[terms.ru]
word = "согласие"
meaning = "Свободное «да»."
"#;

const SERVICES: &str = r#"
[[services]]
id = "line"
country = "MD"
reachable_from = ["MD"]
number = "116 111"
names = { ro = "Telefonul" }
hours = "24/7"
note = { ro = "Întâi citește." }
channels = ["phone", "sms", "chat", "email"]
without_speech = true
languages = ["ro", "uk"]
cost = "normal"
url = "https://line.example"
email = "scrie@line.example"
source = "A source"
"#;

fn campaign() -> Campaign {
    let settings =
        format!("{SETTINGS}\n[[countries]]\nid = \"MD\"\nnames = {{ ro = \"Moldova\" }}\n");
    Campaign::new()
        .file("farul.toml", settings)
        .file("content/_data/glossary.toml", GLOSSARY)
        .file("content/_data/help-services.toml", SERVICES)
        .page("parents/_index.ro.md", "Părinți", "")
        .page("children/_index.ro.md", "Copii", "")
}

/// What a page of the campaign with this text is told, but for approvals.
fn told(text: &str) -> Vec<String> {
    let site = campaign().page("parents/a.ro.md", "A", text).build();
    let all = site.messages();
    let about_texts = |line: &&str| line.contains("contact-typed") || line.contains("number-und");
    all.lines().filter(about_texts).map(str::to_owned).collect()
}

#[test]
fn a_page_explains_its_words_at_its_end_as_its_readers_need() {
    let site = campaign()
        .page("parents/a.ro.md", "A", "Fără acordul tău nu.\n\nAcord.[^1]\n\n[^1]: Notă.")
        .page("children/a.ro.md", "A", "Acordul tău.")
        .page("parents/b.ro.md", "B", "Nimic.")
        .build();
    let adults = site.main("ro/parents/a/index.html");
    assert_eq!(adults.matches("class=\"term\"").count(), 1);
    let (word, section) = adults.split_once("f-words").unwrap();
    assert!(word.contains("href=\"#f-term-1\">acordul</a>"), "{word}");
    assert!(section.contains("id=f-term-1"), "{section}");
    assert!(section.contains("href=#f-word-1"), "{section}");
    assert!(section.contains("Un „da” care poate fi retras."), "{section}");
    assert!(section.contains("a-CORD"), "{section}");
    let young = site.main("ro/children/a/index.html");
    assert!(young.contains("Spui „da” pentru că vrei."), "{young}");
    assert!(!young.contains("retras"), "{young}");
    assert!(!site.main("ro/parents/b/index.html").contains("f-words"));
}

#[test]
fn a_plain_version_explains_its_words_itself() {
    let site = campaign()
        .page("parents/a.ro.md", "A", "Acordul tău.")
        .page("parents/a.easy.ro.md", "A", "Acordul tău.")
        .page("parents/b.ro.md", "B", "Nimic.")
        .page("parents/b.easy.ro.md", "B", ":term[Acordul]{consent} tău.")
        .build();
    assert!(!site.main("ro/parents/a/easy/index.html").contains("f-words"));
    assert!(site.main("ro/parents/b/easy/index.html").contains("f-words"));
}

#[test]
fn what_is_for_adults_alone_never_reaches_the_young() {
    let site = campaign()
        .page("children/a.ru.md", "А", "Согласие. :term[Согласие]{consent}")
        .page("children/b.ru.md", "Б", ":::glossary\n:::")
        .build();
    let codes = site.codes();
    assert!(codes.contains(&"term-unsuited") && codes.contains(&"glossary-empty"), "{codes:?}");
    for page in ["ru/children/a/index.html", "ru/children/b/index.html"] {
        assert!(!site.text(page).contains("Свободное"), "{page}");
    }
}

#[test]
fn a_list_of_words_has_those_of_its_readers() {
    let site =
        campaign().page("parents/a.ro.md", "A", "Acord.\n\n:::glossary\nCuvinte.\n:::").build();
    let page = site.main("ro/parents/a/index.html");
    assert!(page.contains("Cuvinte.") && page.contains("id=f-term-1"), "{page}");
    assert!(!page.contains("class=\"term\"") && !page.contains("f-word-"), "{page}");
}

#[test]
fn a_typed_number_or_address_is_told_with_its_service() {
    let rows = [
        ("Sună la 116 111.", "“116 111” belongs to a help service: line"),
        ("Sună la **116**-111.", "belongs to a help service: line"),
        ("[sună](tel:116111)", "“116111” belongs to a help service: line"),
        ("[116 111](tel:116111)", "“116 111” belongs to a help service: line"),
        ("Scrie la scrie@line.example.", "“scrie@line.example” belongs"),
        ("<https://line.example/>", "“line.example” belongs"),
        ("Pe line.example, acum.", "“line.example” belongs"),
        ("Sună la 0 800 12345.", "“0 800 12345” looks like a telephone number"),
    ];
    for (text, expected) in rows {
        let told = told(text);
        assert_eq!(told.len(), 1, "{text}: {told:?}");
        assert!(told[0].contains(expected), "{text}: {told:?}");
    }
}

#[test]
fn mere_numbers_and_other_sites_are_let_alone() {
    let rows = [
        "[116 111]{number} copii, art. 116, în 2026, 10–12 ani, 24/7, 18+, 112.",
        "[o pagină](https://line.example/despre) și [alta](https://other.example)",
        "`116 111` :contact[line] :contact[line]{site}",
    ];
    for text in rows {
        assert_eq!(told(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn titles_and_descriptions_are_looked_at_too() {
    let page = "---\ntitle: Sună la 116 111\ndescription: Sau scrie la scrie@line.example\n---\n";
    let site = campaign().file("content/parents/a.ro.md", page).build();
    assert_eq!(site.codes().iter().filter(|code| **code == "contact-typed").count(), 2);
}

#[test]
fn a_service_tells_all_that_is_known_and_nothing_else() {
    let site = campaign()
        .page("parents/a.ro.md", "A", ":::contact{service=line}\n:::")
        .page("parents/b.ro.md", "B", "Scrie: :contact[line]{site}")
        .build();
    let page = site.main("ro/parents/a/index.html");
    for told in [
        "24 de ore din 24, în fiecare zi",
        "Întâi citește.",
        "costă cât orice alt apel",
        "Răspunde în: română, ucraineană",
        "Se poate suna din: Moldova",
        "SMS la 116 111",
        "Mesaj pe chat",
        "mailto:scrie@line.example",
    ] {
        assert!(page.contains(told), "{told}: {page}");
    }
    for unknown in ["gratuit", "Verificat"] {
        assert!(!page.contains(unknown), "{unknown}: {page}");
    }
    let other = site.main("ro/parents/b/index.html");
    assert!(other.contains("<a href=\"https://line.example\">Telefonul</a>"), "{other}");
}
