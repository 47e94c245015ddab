//! An index that is merged of pages read a few at a time is the one that Pagefind makes of
//! all pages at once.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::documents::Document;
use super::entry::unpacked;
use super::form::decompressed;
use super::merge::Merge;
use super::read::{ENTRY, MADE_WITH, entries, frame, run};

/// A page with this text, for these readers.
fn page(number: usize, whose: Option<&str>, text: &str) -> Document {
    let whose = whose.map_or_else(String::new, |whose| {
        format!(" data-pagefind-filter=\"whose[data-whose]\" data-whose=\"{whose}\"")
    });
    let html = format!(
        "<html><body><main data-pagefind-body data-pagefind-meta=\"title[data-title]\" \
         data-title=\"Pagina {number}\"{whose}><h1>Pagina {number}</h1>{text}</main></body></html>"
    );
    Document { address: format!("ro/{number}/"), html }
}

type Files = BTreeMap<String, Vec<u8>>;

/// The parts of an index of all pages at once.
fn at_once(language: &str, documents: &[Document]) -> (Files, String) {
    let mut files = run(language, &documents.iter().collect::<Vec<_>>()).unwrap();
    let list = String::from_utf8(files.remove(ENTRY).unwrap()).unwrap();
    let is_part = |name: &str| {
        ["fragment/", "index/"].iter().any(|folder| name.starts_with(folder))
            || name.ends_with(".pf_meta")
    };
    files.retain(|name, _| is_part(name));
    (files, list)
}

/// The parts of an index of pages that are read `lot` at a time.
fn page_by_page(language: &str, documents: &[Document], lot: usize) -> (Files, String) {
    let mut merge = Merge::new(language);
    let mut files = Files::new();
    for documents in documents.chunks(lot) {
        for bytes in entries(language, &documents.iter().collect::<Vec<_>>()).unwrap() {
            if let Some(entry) = unpacked(&bytes).unwrap() {
                files.insert(merge.add(&entry).unwrap(), entry.text.to_vec());
            }
        }
    }
    let frame = frame(language).unwrap();
    let index = merge.finish(&frame).unwrap();
    files.extend(index.files);
    (files, frame.list(&index.contents, index.pages))
}

fn expect_same(language: &str, documents: &[Document], lot: usize) {
    let (whole, list) = at_once(language, documents);
    let (merged, other) = page_by_page(language, documents, lot);
    assert_eq!(
        whole.keys().collect::<Vec<_>>(),
        merged.keys().collect::<Vec<_>>(),
        "{language}, {lot} at a time"
    );
    for (name, bytes) in &whole {
        let is_same = match name.starts_with("fragment/") {
            true => *bytes == merged[name],
            false => decompressed(bytes).unwrap() == decompressed(&merged[name]).unwrap(),
        };
        assert!(is_same, "{name} has other bytes, {language}, {lot} at a time");
    }
    assert_eq!(list, other);
}

#[test]
fn pages_of_every_kind_come_to_the_same_index() {
    let documents = [
        page(0, None, "<h2 id=\"a\">Siguranță</h2><p>Spune unui adult. şcoala școala scoala.</p>"),
        page(
            1,
            Some("Copii"),
            "<p>Școală, școli; secretelor secret.</p><img src=\"a.webp\" alt=\"O casă\">",
        ),
        page(
            2,
            Some("Copii"),
            "<p>Ребёнок и ребенок, секретами. Secret children's well-being.</p>",
        ),
        page(
            3,
            Some("Părinți"),
            "<button>nu</button><div hidden>nici</div><p>e-mail example.org 116.111</p>",
        ),
        page(4, None, "<img src=\"b.png\"><h3>Părinți</h3><ul><li>unu<li>doi</ul>"),
    ];
    for language in ["ro", "ru", "en", "gag"] {
        for lot in [1, 2, 5] {
            expect_same(language, &documents, lot);
        }
    }
}

#[test]
fn what_indexes_are_made_with_has_the_versions_that_are_built() {
    let lock = include_str!("../../../Cargo.lock");
    let mut words = MADE_WITH.split(' ').skip(1);
    while let (Some(name), Some(version)) = (words.next(), words.next()) {
        let entry = format!("name = \"{name}\"\nversion = \"{version}\"\n");
        assert!(lock.contains(&entry), "{name} is not {version}: change MADE_WITH");
    }
}

#[test]
fn pages_without_a_word_are_in_no_index() {
    let empty = |number: usize| Document {
        address: format!("{number}/"),
        html: "<html><body><main data-pagefind-body>?</main></body></html>".to_owned(),
    };
    expect_same("ro", &[empty(0), page(1, None, "<p>Text.</p>"), empty(2)], 2);
}

#[test]
fn many_words_make_many_parts() {
    let word = |number: usize| format!("cuv{}ânt{}", number % 7, number * number % 5003);
    let text = |page: usize| (0..500).map(|at| word(page * 500 + at) + " ").collect::<String>();
    let documents: Vec<Document> =
        (0..90).map(|number| page(number, None, &format!("<p>{}</p>", text(number)))).collect();
    let (files, _) = at_once("ro", &documents);
    assert!(files.keys().filter(|name| name.starts_with("index/")).count() > 2);
    expect_same("ro", &documents, 32);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn any_texts_come_to_the_same_index(
        texts in prop::collection::vec("([a-zăâîșțеёяA-Z]{1,6}[ .,-]|<img src=x alt=y>|<b>x</b>){0,30}", 1..6),
        lot in 1..4usize,
    ) {
        let whose = |number: usize| ["Copii", "Părinți", "Adolescenți"].get(number % 4).copied();
        let documents: Vec<Document> = texts
            .iter()
            .enumerate()
            .map(|(number, text)| page(number, whose(number), text))
            .collect();
        expect_same("ro", &documents, lot);
    }
}
