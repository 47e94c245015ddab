use super::*;
use crate::diagnostic::Diagnostic;

fn config() -> Config {
    let file = SourcePath::new("farul.toml").unwrap();
    crate::config::read(&file, include_str!("../../../../farul.toml")).value.unwrap()
}

fn judged(text: &str) -> (Glossary, Vec<Diagnostic>) {
    let file = SourcePath::new("content/_data/glossary.toml").unwrap();
    let judged = read(&file, text, &config());
    (judged.value, judged.diagnostics.sorted().into_iter().collect())
}

const TWO: &str = r#"
[[terms]]
id = "secret"

[terms.ro]
word = "secret"
say = "se-CRET"
forms = ["secrete", "secretul"]
meaning = "Ceva ce nu se spune."
young = "Ceva ce știi numai tu."
for = { teens = "Ceva ce păstrezi." }

[terms.ru]
word = "секрет"
young = "То, что знаешь только ты."

[terms.en]
word = "secret"
meaning = "Something that is not told."

[[terms]]
id = "border"
find = false
ro = { word = "limită", meaning = "Până unde." }
ru = { word = "граница", meaning = "Докуда." }
en = { word = "border", meaning = "How far." }
"#;

#[test]
fn each_reader_gets_the_meaning_that_suits() {
    let (glossary, diagnostics) = judged(TWO);
    assert_eq!(diagnostics, vec![]);
    let config = Config { glossary, ..config() };
    let meaning = |language: u8, top: &str| {
        let mut terms = config.suited_terms(LanguageId(language), top);
        terms.find(|suited| suited.term.id.value == "secret").map(|suited| suited.meaning)
    };
    let rows = [
        (0, "parents", Some("Ceva ce nu se spune.")),
        (0, "teens", Some("Ceva ce păstrezi.")),
        (0, "children-7-9", Some("Ceva ce știi numai tu.")),
        (0, "help", Some("Ceva ce știi numai tu.")),
        // What is written for the young is plain enough for adults.
        (1, "parents", Some("То, что знаешь только ты.")),
        // What is written for adults never reaches the young.
        (2, "teens", None),
        (2, "news", None),
        (2, "parents", Some("Something that is not told.")),
    ];
    for (language, top, expected) in rows {
        assert_eq!(meaning(language, top), expected, "{language} {top}");
    }
    assert!(!config.glossary.terms[1].found);
}

#[test]
fn every_fault_has_its_place() {
    let rows: &[(&str, &str, &[&str])] = &[
        ("id = \"secret\"", "", &["missing-field [[terms]]"]),
        ("id = \"secret\"", "id = 'Un secret'", &["bad-id 'Un secret'"]),
        ("id = \"border\"", "id = \"secret\"", &["id-taken \"secret\""]),
        ("find = false", "find = 'no'", &["wrong-type 'no'"]),
        ("find = false", "fnd = false", &["unknown-language fnd"]),
        ("forms = [\"secrete\"", "forms = [7", &["wrong-type 7"]),
        ("word = \"limită\"", "word = \"Secrete\"", &["term-form-twice \"Secrete\""]),
        ("word = \"limită\",", "", &["missing-field { "]),
        (
            "meaning = \"Докуда.\"",
            "say = 'a'",
            &["missing-field { word = \"граница\", say = 'a' }"],
        ),
        ("meaning = \"Докуда.\"", "meaning = ''", &["empty-field ''"]),
        ("{ teens", "{ teen", &["unknown-audience teen"]),
        ("ru = { word", "#", &["term-untranslated \"border\""]),
        ("say = \"se-CRET\"", "sayy = 'x'", &["unknown-key sayy"]),
    ];
    for (line, other, expected) in rows {
        assert!(TWO.contains(line), "{line}");
        let text = TWO.replacen(line, other, 1);
        let told = |diagnostic: &Diagnostic| {
            let range = diagnostic.place.as_ref().unwrap().span.unwrap().range();
            format!("{} {}", diagnostic.code.name, &text[range])
        };
        let found: Vec<_> = judged(&text).1.iter().map(told).collect();
        let right = found.len() == expected.len()
            && found.iter().zip(*expected).all(|(found, start)| found.starts_with(start));
        assert!(right, "{other:?}: {found:?}");
    }
}

#[test]
fn a_broken_file_is_an_empty_glossary() {
    let (glossary, diagnostics) = judged("[[terms]\n");
    assert_eq!(glossary, Glossary::default());
    assert_eq!(diagnostics[0].code.name, "toml-syntax");
    assert_eq!(judged("").1, vec![]);
    assert_eq!(judged("[[term]]\nid = 'a'\n").1[0].code.name, "unknown-key");
}
