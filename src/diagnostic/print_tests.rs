//! What an author reads, in each form.

use proptest::prelude::*;

use super::human::human;
use super::json::json;
use super::short::short;
use super::words::summary;
use super::*;
use crate::i18n::faults::{WordsTwice, WordsUnknownKey};
use crate::i18n::{ProgramWords, UiLanguage};
use crate::source::{SourcePath, Span};

const FILE: &str = "# prima linie\r\nhelp-lnk = Ajutor\r\n\thelp-lnk = Șase\n";

fn path(path: &str) -> SourcePath {
    SourcePath::new(path).unwrap()
}

fn read(_: &SourcePath) -> Option<Vec<u8>> {
    Some(FILE.as_bytes().to_vec())
}

fn findings() -> Diagnostics {
    let file = path("i18n/ro.ftl");
    let first = FILE.find("help-lnk").unwrap();
    let second = FILE.rfind("help-lnk").unwrap();
    let unknown = WordsUnknownKey { key: "help-lnk".into(), nearest: Some("help-link".into()) };
    let twice = WordsTwice { key: "help-lnk".into() };
    let whole = WordsTwice { key: "\u{1b}[2Jx".into() };
    [
        unknown.clone().at(&file, Span::new(first..first + 8)),
        twice
            .at(&file, Span::new(second..second + 8))
            .with_related(Place::at(&file, Span::new(first..first + 8))),
        whole.clone().in_file(&file),
        whole.anywhere(),
    ]
    .into_iter()
    .collect()
}

#[test]
fn what_all_pages_build_upon_is_told_first() {
    let files = ["content/a.ro.md", "farul.toml", "content/_data/glossary.toml", "content/Z.md"];
    let found: Diagnostics =
        files.iter().map(|file| WordsTwice { key: "k".into() }.in_file(&path(file))).collect();
    let order = found.sorted().into_iter().map(|found| found.place.unwrap().file.to_string());
    let expected = [files[2], files[1], files[3], files[0]];
    assert!(order.eq(expected));
}

#[test]
fn a_person_reads_the_cause_the_line_and_the_way_out() {
    let words = ProgramWords::new(UiLanguage::Romanian);
    let expected = "\
i18n/ro.ftl:2:1: sugestie: Nimic nu cere cheia „help-lnk”. [words-unknown-key]
    help-lnk = Ajutor
    ^^^^^^^^
  Poate ați vrut „help-link”? Dacă nu, ștergeți-o; păstrați-o numai dacă o folosește un șablon al dumneavoastră.

i18n/ro.ftl:3:2: avertisment: Cheia „help-lnk” apare de două ori în acest fișier. [words-twice]
        help-lnk = Șase
        ^^^^^^^^
  Ștergeți una dintre ele; acum contează cea de mai jos.
  Vedeți și: i18n/ro.ftl:2:1
  Exemplu:
    help-link = Ajutor

i18n/ro.ftl: avertisment: Cheia „\u{FFFD}[2Jx” apare de două ori în acest fișier. [words-twice]
  Ștergeți una dintre ele; acum contează cea de mai jos.

avertisment: Cheia „\u{FFFD}[2Jx” apare de două ori în acest fișier. [words-twice]
  Ștergeți una dintre ele; acum contează cea de mai jos.

3 avertismente, 1 sugestie
";
    assert_eq!(human(&findings(), &words, &read, false), expected);
    assert_eq!(human(&Diagnostics::new(), &words, &read, true), "");
}

#[test]
fn colour_comes_only_when_asked_for_and_a_lost_file_is_no_trouble() {
    let words = ProgramWords::new(UiLanguage::English);
    assert!(human(&findings(), &words, &read, true).contains("\u{1b}[1;33mwarning\u{1b}[0m: "));
    let lost = human(&findings(), &words, &|_| None, false);
    assert!(lost.starts_with("i18n/ro.ftl: hint: "), "{lost}");
    assert!(!lost.contains('\u{1b}') && !lost.contains('^'), "{lost}");
}

#[test]
fn counts_have_the_plural_forms_of_the_language() {
    let rows = [
        (UiLanguage::English, 1, "1 error"),
        (UiLanguage::English, 2, "2 errors"),
        (UiLanguage::Romanian, 1, "1 eroare"),
        (UiLanguage::Romanian, 2, "2 erori"),
        (UiLanguage::Romanian, 20, "20 de erori"),
        (UiLanguage::Russian, 1, "1 ошибка"),
        (UiLanguage::Russian, 2, "2 ошибки"),
        (UiLanguage::Russian, 5, "5 ошибок"),
        (UiLanguage::Russian, 21, "21 ошибка"),
    ];
    for (language, count, expected) in rows {
        let mut findings: Diagnostics =
            (0..count).map(|_| WordsTwice { key: "x".into() }.anywhere()).collect();
        findings.make_strict();
        assert_eq!(summary(&findings, &ProgramWords::new(language)), expected);
    }
    let words = ProgramWords::new(UiLanguage::English);
    assert_eq!(summary(&Diagnostics::new(), &words), "No findings.");
}

#[test]
fn a_long_line_is_cut_around_the_words_in_question() {
    let line = format!("{}\u{202E}я{}", "ș".repeat(3_000), "x".repeat(3_000));
    let start = 6_003;
    let finding = WordsTwice { key: "x".into() }.at(&path("a"), Span::new(start..start + 2));
    let words = ProgramWords::new(UiLanguage::English);
    let bytes = line.into_bytes();
    let printed = human(&[finding].into_iter().collect(), &words, &|_| Some(bytes.clone()), false);
    let lines: Vec<&str> = printed.lines().collect();
    assert!(lines[0].starts_with("a:1:3002: "), "{}", lines[0]);
    let place = lines[2].chars().position(|letter| letter == '^').unwrap();
    assert_eq!(lines[1].chars().nth(place), Some('я'));
    assert!(lines[1].chars().count() < 120 && lines[1].contains('…'));
    assert!(!lines[1].contains('\u{202E}'), "changes of direction are made visible");
}

#[test]
fn an_editor_reads_one_line_each() {
    let words = ProgramWords::new(UiLanguage::English);
    let expected = "\
i18n/ro.ftl:2:1: hint[words-unknown-key]: Nothing asks for the key “help-lnk”.
i18n/ro.ftl:3:2: warning[words-twice]: The key “help-lnk” appears twice in this file.
i18n/ro.ftl:1:1: warning[words-twice]: The key “\u{FFFD}[2Jx” appears twice in this file.
warning[words-twice]: The key “\u{FFFD}[2Jx” appears twice in this file.
";
    assert_eq!(short(&findings(), &words, &read), expected);
}

#[test]
fn a_machine_reads_one_object() {
    let words = ProgramWords::new(UiLanguage::English);
    let printed = json(&findings(), &words, &read);
    let value: serde_json::Value = serde_json::from_str(&printed).unwrap();
    assert_eq!(value["version"], 1);
    let second = &value["diagnostics"][1];
    let expected = serde_json::json!({
        "code": "words-twice", "severity": "warning", "file": "i18n/ro.ftl",
        "line": 3, "column": 2, "end_line": 3, "end_column": 10,
        "byte_start": 35, "byte_end": 43,
        "cause": "The key “help-lnk” appears twice in this file.",
        "fix": "Delete one of the two; now the later one counts.",
        "arguments": { "key": "help-lnk" },
        "related": [{
            "file": "i18n/ro.ftl", "line": 2, "column": 1, "end_line": 2, "end_column": 9,
            "byte_start": 15, "byte_end": 23,
        }],
    });
    assert_eq!(*second, expected);
    assert_eq!(value["diagnostics"][2]["line"], serde_json::Value::Null);
    assert_eq!(value["diagnostics"][3]["file"], serde_json::Value::Null);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    /// Whatever stands in a file and wherever a span points, every form prints.
    #[test]
    fn no_file_and_no_span_stops_the_printing(
        bytes in proptest::collection::vec(prop_oneof![any::<u8>(), Just(b'\n'), Just(b'\r'), Just(b'\t'), Just(0x98)], 0..200),
        start in 0usize..250,
        length in 0usize..250,
    ) {
        let words = ProgramWords::new(UiLanguage::English);
        let finding = WordsTwice { key: "x".into() }.at(&path("a"), Span::new(start..start + length));
        let findings: Diagnostics = [finding].into_iter().collect();
        let read = |_: &SourcePath| Some(bytes.clone());
        prop_assert!(human(&findings, &words, &read, false).contains('^'));
        prop_assert_eq!(short(&findings, &words, &read).lines().count(), 1);
        json(&findings, &words, &read);
    }
}
