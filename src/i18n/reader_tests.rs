//! The words that readers meet, from the program, a theme and a campaign.

use proptest::prelude::*;

use super::{ReaderWords, reader_words};
use crate::config::Config;
use crate::diagnostic::{Argument, Diagnostic, Judged, Lines, Severity};
use crate::model::ids::LanguageId;
use crate::source::SourcePath;

/// A campaign with these languages; each falls back to those named behind its `>`.
fn campaign(languages: &[&str]) -> Config {
    let mut text = String::from("[campaign]\nname = \"Farul\"\ndiscreet_name = \"Farul\"\n");
    for row in languages {
        let mut tags = row.split('>');
        let tag = tags.next().unwrap();
        let fallback: Vec<&str> = tags.collect();
        let name = tag.to_uppercase();
        text.push_str(&format!(
            "[[languages]]\ntag = \"{tag}\"\nname = \"{name}\"\nfallback = {fallback:?}\n"
        ));
    }
    text.push_str("[content]\nvariants = [\"easy\"]\n");
    let judged = crate::config::read(&SourcePath::new("farul.toml").unwrap(), &text);
    judged.value.unwrap_or_else(|| panic!("{:#?}", judged.diagnostics))
}

fn read(languages: &[&str], files: &[(&str, &str)]) -> Judged<ReaderWords> {
    let files: Vec<(SourcePath, &[u8])> = files
        .iter()
        .map(|(path, text)| (SourcePath::new(path).unwrap(), text.as_bytes()))
        .collect();
    reader_words(&campaign(languages), &files)
}

fn codes(judged: &Judged<ReaderWords>) -> Vec<&'static str> {
    let mut codes: Vec<_> = judged.diagnostics.iter().map(|found| found.code.name).collect();
    codes.sort_unstable();
    codes
}

fn argument<'found>(found: &'found Diagnostic, name: &str) -> &'found Argument {
    &found.arguments.iter().find(|(own, _)| *own == name).unwrap().1
}

const FIRST: LanguageId = LanguageId(0);
const SECOND: LanguageId = LanguageId(1);

fn pages(words: &ReaderWords, language: LanguageId, number: i64) -> String {
    words.format(language, "pages-count", &[("number", number.into())])
}

#[test]
fn the_program_brings_three_languages_without_a_finding() {
    let judged = read(&["ro", "ru", "en"], &[]);
    assert_eq!(codes(&judged), [""; 0]);
    let words = judged.value;
    let rows = [
        (0, 1, "1 pagină"),
        (0, 2, "2 pagini"),
        (0, 20, "20 de pagini"),
        (0, 0, "0 pagini"),
        (0, 100, "100 de pagini"),
        (0, 101, "101 pagini"),
        (0, 2_219, "2.219 pagini"),
        (0, 1_234, "1.234 de pagini"),
        (1, 1, "1 страница"),
        (1, 2, "2 страницы"),
        (1, 5, "5 страниц"),
        (1, 21, "21 страница"),
        (1, 1_234, "1\u{A0}234 страницы"),
        (2, 1, "1 page"),
        (2, 2, "2 pages"),
    ];
    for (language, number, expected) in rows {
        assert_eq!(pages(&words, LanguageId(language), number), expected);
    }
    assert_eq!(words.text(FIRST, "exit-label"), "Ieși repede");
    assert_eq!(words.all(SECOND)["exit_label"], "Быстро уйти");
    assert!(!words.all(FIRST).contains_key("pages_count"), "it needs a number");
    assert_eq!(words.text(FIRST, "no-such-key"), "no-such-key");
    assert_eq!(words.text(LanguageId(9), "exit-label"), "exit-label");
    let languages = [("language", "Română".into()), ("content", "English".into())];
    let notice = words.format(LanguageId(2), "fallback-notice", &languages);
    assert_eq!(notice, "This page is not in Română yet. You are reading it in English.");
}

#[test]
fn a_campaign_and_its_theme_change_words_key_by_key() {
    let files = [
        (
            "i18n/ro.ftl",
            "\u{FEFF}help-link = Sprijin\r\n-site = Farul\r\nabout-link = Despre { -site }\r\n",
        ),
        (
            "themes/default/i18n/ro.ftl",
            "help-link = Temă\nhome-link = Acasă\nmenu-more = Mai mult\n",
        ),
        ("themes/default/i18n/en.ftl", "menu-more = More\nmenu-of = { $count } of { $all }\n"),
        ("i18n/program/ro/cli.ftl", "not = for { $readers"),
        ("content/i18n/ro.ftl", "not = for readers {"),
    ];
    let judged = read(&["ro", "ru", "ro-MD>ro"], &files);
    let words = &judged.value;
    assert_eq!(words.text(FIRST, "help-link"), "Sprijin", "the campaign wins over the theme");
    assert_eq!(words.text(FIRST, "home-link"), "Acasă", "the theme wins over the program");
    assert_eq!(words.text(FIRST, "about-link"), "Despre Farul");
    assert_eq!(words.text(SECOND, "menu-more"), "Mai mult", "the campaign's first language");
    assert_eq!(words.text(LanguageId(2), "help-link"), "Sprijin", "for all regions");
    let of = words.format(SECOND, "menu-of", &[("count", 1usize.into()), ("all", 2usize.into())]);
    assert_eq!(of, "1 of 2");
    assert_eq!(codes(&judged), ["words-missing"; 3], "{:#?}", judged.diagnostics);
}

#[test]
fn what_a_language_lacks_is_told_once() {
    let judged = read(&["ro", "uk>ru", "ru", "bg"], &[("i18n/uk.ftl", "help-link = Допомога\n")]);
    assert_eq!(codes(&judged), ["words-missing", "words-none"]);
    let missing =
        judged.diagnostics.iter().find(|found| found.code.name == "words-missing").unwrap();
    assert_eq!(*argument(missing, "language"), Argument::from("UK"));
    assert_eq!(*argument(missing, "file"), Argument::from("i18n/uk.ftl"));
    let Argument::Text(keys) = argument(missing, "keys") else { panic!("{missing:?}") };
    assert_eq!(keys.split(", ").count(), 5);
    assert_eq!(missing.severity, Severity::Warning);
    let words = judged.value;
    assert_eq!(words.text(SECOND, "help-link"), "Допомога");
    assert_eq!(words.text(SECOND, "home-link"), "Главная страница", "its own fallback");
    assert_eq!(words.text(LanguageId(3), "home-link"), "Pagina principală", "the first language");
}

#[test]
fn a_campaign_without_any_known_language_speaks_english() {
    let judged = read(&["ar"], &[]);
    assert_eq!(codes(&judged), ["words-none"]);
    assert_eq!(judged.value.text(FIRST, "exit-label"), "Leave quickly");
}

#[test]
fn every_slip_of_a_file_is_told_with_its_line() {
    let text = "\u{FEFF}# comment\r\nhelp-link Ajutor\nhome-link = { $x\nok = bine }\nsecond = { -site }\n";
    let judged = read(&["ro"], &[("i18n/ro.ftl", text)]);
    let lines = Lines::new(text.as_bytes().to_vec());
    let found: Vec<(&str, usize, usize)> = judged
        .diagnostics
        .iter()
        .map(|found| {
            let span = found.place.as_ref().unwrap().span.unwrap();
            let start = lines.positions(span).0;
            (found.code.name, start.line, start.column)
        })
        .collect();
    let expected = [
        ("words-syntax", 2, 11),
        ("words-syntax", 4, 1),
        ("words-syntax", 4, 11),
        ("words-unknown-key", 5, 1),
        ("words-unknown-reference", 5, 13),
    ];
    assert_eq!(found, expected);
}

#[test]
fn what_readers_would_see_as_braces_is_refused_and_the_program_stands_in() {
    let bomb = format!("home-link = {}\nlol = {}\n", "{ lol }".repeat(20), "{ $x }".repeat(20));
    let deep = format!("home-link = {}\n", "{".repeat(20_000));
    let calls = format!("home-link = {{ {}\n", "F(\n".repeat(20_000));
    let chain: String =
        (0..3_000).map(|place| format!("a{place} = {{ a{} }}\n", place + 1)).collect();
    let chain = format!("home-link = {{ a0 }}\n{chain}a3000 = end\n");
    let long = format!("home-link = {}\n", "x".repeat(20_000));
    let rows: [(&str, &str); 12] = [
        ("words-unknown-reference", "home-link = { acasa }\n"),
        ("words-unknown-reference", "home-link = { help-link.title }\n"),
        ("words-unknown-function", "home-link = { NUMBER(5) }\n"),
        ("words-unknown-argument", "home-link = { $name }\n"),
        ("words-unknown-argument", "home-link = { pages-count }\n"),
        ("words-circle", "home-link = { home-link }\n"),
        ("words-long-number", "home-link = { 1.00000000000000000000000 ->\n  *[one] x\n }\n"),
        ("words-too-long", &bomb),
        ("words-too-long", &chain),
        ("words-too-long", &long),
        ("words-too-deep", &deep),
        ("words-too-deep", &calls),
    ];
    for (code, text) in rows {
        let judged = read(&["ro"], &[("i18n/ro.ftl", text)]);
        let errors = judged.diagnostics.iter().filter(|found| found.severity == Severity::Error);
        let errors: Vec<&str> = errors.map(|found| found.code.name).collect();
        assert!(errors.contains(&code), "{code}: {errors:?}");
        let words = judged.value;
        assert!(
            ["Pagina principală", "Home page"].contains(&words.text(FIRST, "home-link")),
            "{code}"
        );
    }
}

#[test]
fn only_the_texts_of_a_circle_are_told() {
    let text = "a = { b }\nb = { c }\nc = { b }\nhome-link = { a }\n";
    let judged = read(&["ro"], &[("i18n/ro.ftl", text)]);
    let circles = judged.diagnostics.iter().filter(|found| found.code.name == "words-circle");
    let keys: Vec<&Argument> = circles.map(|found| argument(found, "key")).collect();
    assert_eq!(keys, [&Argument::from("b"), &Argument::from("c")]);
}

#[test]
fn slips_that_only_waste_words_are_told_gently() {
    let rows: [(&str, &str, &str, Severity); 4] = [
        ("i18n/ro.ftl", "help-lnk = Ajutor\n", "words-unknown-key", Severity::Hint),
        ("i18n/rom.ftl", "help-link = Ajutor\n", "words-undeclared-language", Severity::Hint),
        ("i18n/ro.ftl", "help-link = a\nhelp-link = b\n", "words-twice", Severity::Warning),
        ("i18n/ro.ftl", "variant-easy-name = Simplu\n", "", Severity::Hint),
    ];
    for (path, text, code, severity) in rows {
        let judged = read(&["ro"], &[(path, text)]);
        let found: Vec<_> =
            judged.diagnostics.iter().map(|found| (found.code.name, found.severity)).collect();
        let expected = if code.is_empty() { vec![] } else { vec![(code, severity)] };
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn a_file_that_is_no_utf8_is_refused_at_its_first_wrong_byte() {
    let files = [(SourcePath::new("i18n/ro.ftl").unwrap(), b"help-link = Ajutor \xFF\n")];
    let judged = reader_words(&campaign(&["ro"]), &files);
    assert_eq!(codes(&judged), ["words-encoding"]);
    let place = judged.diagnostics.iter().next().unwrap().place.clone().unwrap();
    assert_eq!(place.span.unwrap().range(), 19..20);
    assert_eq!(judged.value.text(FIRST, "help-link"), "Ajutor");
}

#[test]
fn a_variant_of_its_own_has_words_or_its_name() {
    let mut config = campaign(&["ro"]);
    config.variants = vec!["audio".to_owned()];
    let files = [(SourcePath::new("i18n/ro.ftl").unwrap(), "variant-audio-name = De ascultat\n")];
    let judged = reader_words(&config, &files);
    assert_eq!(codes(&judged), ["words-missing"]);
    assert_eq!(judged.value.text(FIRST, "variant-audio-name"), "De ascultat");
    assert_eq!(judged.value.text(FIRST, "variant-audio-link"), "audio");
    assert_eq!(judged.value.text(FIRST, "variant-audio-validated-link"), "audio");
}

#[test]
fn the_fingerprint_changes_with_any_word() {
    let print = |files: &[(&str, &str)]| read(&["ro", "ru"], files).value.fingerprint();
    let plain = print(&[]);
    assert_eq!(plain, print(&[]));
    assert_ne!(plain, print(&[("i18n/ro.ftl", "help-link = Sprijin\n")]));
    assert_ne!(plain, read(&["ru", "ro"], &[]).value.fingerprint());
}

#[test]
fn words_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<ReaderWords>();
    shared::<super::ProgramWords>();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    /// Whatever a campaign's file holds, reading and showing it comes to an end.
    #[test]
    fn no_file_of_words_stops_the_program(parts in proptest::collection::vec(part(), 0..40)) {
        let text = parts.concat();
        let judged = read(&["ro"], &[("i18n/ro.ftl", &text)]);
        for found in judged.diagnostics.iter() {
            let span = found.place.as_ref().and_then(|place| place.span).unwrap_or_default();
            prop_assert!(span.range().end <= text.len());
        }
        for number in [0, 1, 20] {
            pages(&judged.value, FIRST, number);
        }
        let shows_braces = judged.value.text(FIRST, "home-link").contains("{$");
        prop_assert!(!shows_braces);
    }
}

/// A piece of a Fluent file, more or less.
fn part() -> impl Strategy<Value = String> {
    let pieces = [
        "home-link = ",
        "pages-count =",
        "-term = ",
        "\n",
        "\n    ",
        "\r\n",
        "{ ",
        " }",
        "$number",
        " -> ",
        "*[other] ",
        "[one] ",
        "-term",
        "home-link",
        "NUMBER(",
        ")",
        "\"",
        "\\u00",
        "12.5",
        "0.0000000000001",
        "text ș",
        ".attr = ",
        ", a: 1",
        "\u{FEFF}",
        "#",
        "\r",
        "{ $number }",
    ];
    prop_oneof![
        9 => proptest::sample::select(pieces.to_vec()).prop_map(str::to_owned),
        1 => ".{0,4}",
    ]
}
