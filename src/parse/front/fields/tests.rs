use jiff::civil::date;

use super::*;
use crate::diagnostic::Diagnostic;
use crate::model::ids::LanguageId;
use crate::parse::decode::Decoded;
use crate::parse::front::{split, tree};

fn config() -> Config {
    let file = SourcePath::new("farul.toml").unwrap();
    crate::config::read(&file, include_str!("../../../../farul.toml")).value.unwrap()
}

fn judged(text: &str) -> (ReadFront, Vec<Diagnostic>) {
    let file = SourcePath::new("content/help.ro.md").unwrap();
    let mut diagnostics = Diagnostics::new();
    let split = split(&file, Decoded { text, start: 0 }).collect(&mut diagnostics).unwrap();
    let map = tree(&file, text, &split).collect(&mut diagnostics).unwrap();
    let whole = Span::new(0..3);
    let front = read(&file, &map, split.form, whole, &config(), Some(LanguageId(0)))
        .collect(&mut diagnostics);
    (front, diagnostics.sorted().into_iter().collect())
}

const YAML: &str = "---
title: Ajutor
heading: >
  Cum ceri
  ajutor
description: Aici afli cui poți cere ajutor.
slug: cere-ajutor
aliases: [ajutor-vechi, parents/old-help]
order: 3
date: 2026-11-20
updated: 2026-11-22
draft: true
source: RU
indiscreet_because: The audience asked for it.
printable: true
validated_by: {group: Cititorii  din Bălți, date: 2026-11-21}
approved: {role: editor, date: 2026-11-22, hash: 1-00112233445566778899aabbccddeeff}
---
text
";

const TOML: &str = "+++
title = 'Ajutor'
heading = '''
Cum ceri
ajutor'''
description = 'Aici afli cui poți cere ajutor.'
slug = 'cere-ajutor'
aliases = ['ajutor-vechi', 'parents/old-help']
order = 3
date = 2026-11-20
updated = 2026-11-22
draft = true
source = 'RU'
indiscreet_because = 'The audience asked for it.'
printable = true
validated_by = {group = 'Cititorii din Bălți', date = 2026-11-21}
[approved]
role = 'editor'
date = 2026-11-22
hash = '1-00112233445566778899aabbccddeeff'
+++
text
";

#[test]
fn both_forms_say_the_same() {
    for text in [YAML, TOML] {
        let (ReadFront { front, approved }, diagnostics) = judged(text);
        assert_eq!(diagnostics, vec![]);
        assert_eq!(front.title.value, "Ajutor");
        assert_eq!(&text[front.title.span.range()].trim_matches('\''), &"Ajutor");
        assert_eq!(front.heading.as_deref(), Some("Cum ceri ajutor"));
        assert_eq!(front.description.as_deref(), Some("Aici afli cui poți cere ajutor."));
        assert_eq!(front.slug.unwrap().value, "cere-ajutor");
        let aliases: Vec<_> = front.aliases.iter().map(|alias| alias.value.as_str()).collect();
        assert_eq!(aliases, ["ajutor-vechi", "parents/old-help"]);
        assert_eq!(front.order, Some(3));
        assert_eq!(front.date.unwrap().value, date(2026, 11, 20));
        assert_eq!(front.updated.unwrap().value, date(2026, 11, 22));
        assert_eq!(front.draft, Some(true));
        assert_eq!(front.source, Some(LanguageId(1)));
        assert!(front.indiscreet_because.is_some());
        assert_eq!(front.printable, Some(true));
        let validation = front.validated_by.unwrap();
        assert_eq!(validation.group.value, "Cititorii din Bălți");
        assert_eq!(validation.date, date(2026, 11, 21));
        let (record, hash) = approved.unwrap();
        assert_eq!(record.role.value, "editor");
        assert_eq!(record.date, date(2026, 11, 22));
        assert_eq!(hash, "1-00112233445566778899aabbccddeeff");
    }
}

#[test]
fn a_title_is_enough() {
    let (ReadFront { front, approved }, diagnostics) = judged("---\ntitle: Ajutor\n---\n");
    assert_eq!(diagnostics, vec![]);
    assert_eq!((front.order, front.draft, front.source), (None, None, None));
    assert_eq!(approved, None);
}

#[test]
fn a_page_names_its_film_in_signs_and_its_reading() {
    let (one, _) = judged("---\ntitle: a\nsign: films/a.mp4\nreading: a.MP3\n---\n");
    let film = &one.front.sign[0];
    assert_eq!((&film.language, film.film.path.as_str()), (&None, "content/films/a.mp4"));
    assert_eq!(one.front.reading.unwrap().path.as_str(), "content/a.MP3");
    let (two, _) = judged("---\ntitle: a\nsign: {vsi: a.mp4, rms: b.webm}\n---\n");
    let languages = two.front.sign.iter().map(|sign| sign.language.as_ref().unwrap());
    assert_eq!(languages.map(|tag| tag.value.as_str()).collect::<Vec<_>>(), ["vsi", "rms"]);
}

#[test]
fn every_fault_of_a_front_matter_is_told() {
    let rows: &[(&str, &[&str])] = &[
        ("", &["missing-field"]),
        ("titel: a", &["missing-field", "unknown-key titel"]),
        ("title: ''", &["empty-field ''"]),
        ("title: 112", &["wrong-type 112"]),
        ("title: a\nslug: ../x", &["bad-slug ../x"]),
        ("title: a\nslug: a/b", &["bad-slug a/b"]),
        ("title: a\nslug: Ajutor", &["bad-slug Ajutor"]),
        (
            "title: a\naliases: [../x, /x, x//y, X, x y, ro/x, ok/x, ru/x]",
            &[
                "bad-alias ../x",
                "bad-alias /x",
                "bad-alias x//y",
                "bad-alias X",
                "bad-alias x y",
                "bad-alias ro/x",
            ],
        ),
        ("title: a\norder: first", &["wrong-type first"]),
        (
            "title: a\ndate: 2026-02-30\nupdated: tomorrow",
            &["impossible-date 2026-02-30", "wrong-type tomorrow"],
        ),
        ("title: a\ndraft: yes", &["wrong-type yes"]),
        ("title: a\nsource: fr", &["unknown-language fr"]),
        ("title: a\napproved: yes", &["approval-form yes"]),
        ("title: a\nprintable: yes", &["wrong-type yes"]),
        ("title: a\nsign: x.mov", &["file-wrong-kind x.mov"]),
        ("title: a\nsign: {vsi: x.mp4, rms: 3}", &["wrong-type 3"]),
        ("title: a\nreading: https://x.example/x.mp3", &["file-remote https://x.example/x.mp3"]),
        ("title: a\nreading: ../../x.mp3", &["address-outside ../../x.mp3"]),
        ("title: a\nvalidated_by: Ana", &["validation-form Ana"]),
        ("title: a\nvalidated_by: {date: 2026-11-22}", &["missing-field {date: 2026-11-22}"]),
        ("title: a\nvalidated_by: {group: Ana}", &["missing-field {group: Ana}"]),
        ("title: a\napproved: {role: boss, date: 2026-11-22, hash: x}", &["unknown-role boss"]),
        (
            "title: a\napproved: {role: editor, by: Ana}",
            &[
                "missing-field {role: editor, by: Ana}",
                "missing-field {role: editor, by: Ana}",
                "unknown-key by",
            ],
        ),
    ];
    for (fields, expected) in rows {
        let text = format!("---\n{fields}\n---\n");
        let told = |diagnostic: &Diagnostic| {
            let range = diagnostic.place.as_ref().unwrap().span.unwrap().range();
            format!("{} {}", diagnostic.code.name, text[range].trim_start_matches("---"))
                .trim_end()
                .to_owned()
        };
        let found: Vec<_> = judged(&text).1.iter().map(told).collect();
        assert_eq!(&found, expected, "{fields:?}");
    }
}

#[test]
fn who_tried_a_text_is_answered_with_the_right_line() {
    let (_, diagnostics) = judged("---\ntitle: a\nvalidated_by: Cititorii, \"Speranța\"\n---\n");
    let crate::diagnostic::Argument::Text(line) = &diagnostics[0].arguments[0].1 else { panic!() };
    assert_eq!(line, "validated_by: {group: 'Cititorii, \"Speranța\"', date: 2026-11-22}");
    let (read, diagnostics) = judged(&format!("---\ntitle: a\n{line}\n---\n"));
    assert_eq!(diagnostics, vec![]);
    assert_eq!(read.front.validated_by.unwrap().group.value, "Cititorii, \"Speranța\"");
}

#[test]
fn the_names_that_a_slip_is_understood_by_are_those_of_the_fields() {
    let (_, diagnostics) = judged("---\ntitle: a\nnothing_like_it: b\n---\n");
    let crate::diagnostic::Argument::List(known) = &diagnostics[0].arguments[2].1 else { panic!() };
    let mut names: Vec<&str> = crate::parse::front::names::FIELDS.to_vec();
    names.retain(|name| *name != "group");
    assert_eq!(known, &names);
}

#[test]
fn an_address_is_answered_with_a_right_one() {
    let (_, diagnostics) =
        judged("---\ntitle: a\nslug: /ro/Părinți/\naliases: ['/ro/../Old Page/', '//']\n---\n");
    let examples: Vec<_> =
        diagnostics.iter().map(|diagnostic| format!("{:?}", diagnostic.arguments[1].1)).collect();
    assert_eq!(examples, ["Text(\"parinti\")", "Text(\"old-page\")", "Text(\"my-name\")"]);
}
