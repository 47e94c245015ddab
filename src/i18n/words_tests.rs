//! The words that the program carries are whole, in every language.

use std::collections::{BTreeMap, BTreeSet};

use super::embedded;
use super::file::{self, Entry, WordFile};
use super::judge::{Declared, judge};
use super::{ProgramWords, UiLanguage};
use crate::diagnostic::all_codes;
use crate::diagnostic::words::pattern;
use crate::source::SourcePath;

/// Keys that no template and no stage asks for yet, each with what it waits for.
const WAITING: &[(&str, &[&str])] = &[
    (
        "the renderer and the feeds",
        &[
            "ages",
            "chooser-title",
            "fallback-notice",
            "feed-title",
            "footnote-back",
            "footnote-back-to-place",
            "footnote-reference",
            "footnotes-title",
            "heading-link",
            "help-call",
            "help-in-country",
            "help-not-verified",
            "link-elsewhere",
            "link-in-language",
            "pages-count",
            "preview-draft",
            "preview-lapsed",
            "table-region",
            "task-done",
            "task-open",
            "code-region",
        ],
    ),
    ("the theme", &["fallback-title", "more-link", "navigation-main"]),
];

/// What every code says, besides the cause.
const PARTS: [&str; 3] = ["fix", "why", "example"];

fn program(language: UiLanguage) -> Vec<(&'static str, WordFile)> {
    let files = embedded::program_files(language.tag());
    files.into_iter().map(|(room, text)| (room, file::read_embedded(text))).collect()
}

fn entries(language: UiLanguage) -> BTreeMap<String, (&'static str, Entry)> {
    let mut all = BTreeMap::new();
    for (room, file) in program(language) {
        for entry in file.entries {
            let key = entry.key.clone();
            let double = all.insert(key.clone(), (room, entry));
            let earlier = double.map(|(room, _)| room).unwrap_or_default();
            assert!(earlier.is_empty(), "{}: {key} in {room} and {earlier}", language.tag());
        }
    }
    all
}

fn every_text() -> Vec<(String, &'static str)> {
    let mut texts = Vec::new();
    for language in UiLanguage::ALL {
        let tag = language.tag();
        texts.push((format!("i18n/{tag}.ftl"), embedded::reader_file(tag).unwrap()));
        for (room, text) in embedded::program_files(tag) {
            texts.push((format!("i18n/program/{tag}/{room}.ftl"), text));
        }
    }
    texts
}

#[test]
fn every_file_can_be_read_to_its_end() {
    for (path, text) in every_text() {
        let path = SourcePath::new(&path).unwrap();
        let read = file::read(&path, text.as_bytes());
        let faults: Vec<_> = read.diagnostics.iter().collect();
        assert!(faults.is_empty(), "{faults:#?}");
    }
}

#[test]
fn every_code_says_what_is_wrong_what_to_do_and_why() {
    let mut gaps = Vec::new();
    for language in UiLanguage::ALL {
        let words = ProgramWords::new(language);
        let entries = entries(language);
        for code in all_codes() {
            let place = format!("{} in i18n/program/{}", code.name, language.tag());
            let Some((_, entry)) = entries.get(code.name) else {
                gaps.push(format!("{place}: no words"));
                continue;
            };
            for part in PARTS.iter().filter(|part| !entry.attributes.iter().any(|own| own == *part))
            {
                gaps.push(format!("{place}: no .{part}"));
            }
            for (argument, _) in &entry.arguments {
                if !code.arguments.contains(&argument.as_str()) {
                    gaps.push(format!("{place}: ${argument} is no argument of the code"));
                }
            }
            let wording = pattern(code, &words);
            let fixed = ["why", "example"].map(|part| words.attribute(code.name, part, &[]));
            for text in [wording.cause, wording.fix].iter().chain(&fixed) {
                if text.contains("{$") {
                    gaps.push(format!("{place}: shows braces: {text}"));
                }
            }
        }
    }
    assert!(gaps.is_empty(), "{}", gaps.join("\n"));
}

#[test]
fn the_program_says_the_same_in_every_language() {
    let english = entries(UiLanguage::English);
    let mut gaps = Vec::new();
    for language in UiLanguage::ALL {
        let own = entries(language);
        for (key, (room, entry)) in &english {
            let path = format!("i18n/program/{}/{room}.ftl", language.tag());
            match own.get(key) {
                None => gaps.push(format!("{path}: {key} is missing")),
                Some((own_room, _)) if own_room != room => {
                    gaps.push(format!("{path}: {key} stands in {own_room}.ftl"));
                }
                Some((_, own)) if own.attributes != entry.attributes => {
                    gaps.push(format!("{path}: {key} has other attributes than in English"));
                }
                Some(_) => {}
            }
        }
        let extra = own.iter().filter(|(key, _)| !english.contains_key(*key));
        gaps.extend(extra.map(|(key, (room, _))| format!("en/{room}.ftl: {key} is missing")));
        let files = program(language);
        let files: Vec<&WordFile> = files.iter().map(|(_, file)| file).collect();
        let sound = judge(&files, &Declared::new()).value.sound;
        gaps.extend(own.keys().filter(|key| !sound.contains_key(*key)).cloned());
    }
    assert!(gaps.is_empty(), "{}", gaps.join("\n"));
}

#[test]
fn readers_meet_the_same_words_in_every_language() {
    let read = |tag: &str| -> BTreeMap<String, BTreeSet<String>> {
        let file = file::read_embedded(embedded::reader_file(tag).unwrap());
        let arguments =
            |entry: &Entry| entry.arguments.iter().map(|(name, _)| name.clone()).collect();
        file.entries.iter().map(|entry| (entry.key.clone(), arguments(entry))).collect()
    };
    let english = read(embedded::COMPLETE);
    let mut gaps = Vec::new();
    for language in UiLanguage::ALL {
        let path = format!("i18n/{}.ftl", language.tag());
        let own = read(language.tag());
        for (key, arguments) in &english {
            match own.get(key) {
                None => gaps.push(format!("{path}: {key} is missing")),
                Some(own) if own != arguments => {
                    gaps.push(format!("{path}: {key} takes {own:?}, in English {arguments:?}"));
                }
                Some(_) => {}
            }
        }
        let extra = own.keys().filter(|key| !english.contains_key(*key));
        gaps.extend(extra.map(|key| format!("i18n/en.ftl: {key} is missing")));
    }
    assert!(gaps.is_empty(), "{}", gaps.join("\n"));
}

#[test]
fn romanian_is_written_with_commas_below_and_in_whole_letters() {
    let old = ['ş', 'ţ', 'Ş', 'Ţ', '\u{0326}', '\u{0327}', '\u{0306}', '\u{0302}', 'ã', 'õ'];
    for (path, text) in every_text() {
        let wrong = text.lines().position(|line| line.contains(old));
        assert_eq!(wrong.map(|line| line + 1), None, "{path}");
    }
}

#[test]
fn every_word_for_readers_is_used_or_waits_for_its_use() {
    let texts = sources();
    let waiting: BTreeSet<&str> = WAITING.iter().flat_map(|(_, keys)| *keys).copied().collect();
    let english = file::read_embedded(embedded::reader_file(embedded::COMPLETE).unwrap());
    let keys: BTreeSet<&str> = english.entries.iter().map(|entry| entry.key.as_str()).collect();
    let is_used = |key: &str| {
        let name = format!("words.{}", key.replace('-', "_"));
        let ends = |rest: &str| {
            !rest.starts_with(|letter: char| letter == '_' || letter.is_alphanumeric())
        };
        let quoted = format!("\"{key}\"");
        // The renderer asks for the words of each declared variant by the variant's name.
        let of_variant = key.starts_with("variant-");
        of_variant
            || texts
                .iter()
                .any(|text| text.split(&name).skip(1).any(ends) || text.contains(&quoted))
    };
    let unused: Vec<&&str> =
        keys.iter().filter(|key| !waiting.contains(**key) && !is_used(key)).collect();
    assert!(unused.is_empty(), "nobody asks for {unused:?}");
    let gone: Vec<&&str> = waiting.difference(&keys).collect();
    assert!(gone.is_empty(), "not in i18n/en.ftl: {gone:?}");
}

/// The templates, and the program's source but for this room.
#[allow(clippy::disallowed_methods)]
fn sources() -> Vec<String> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let files =
        ["themes", "src"].into_iter().flat_map(|folder| walkdir::WalkDir::new(root.join(folder)));
    files
        .filter_map(|entry| entry.ok().map(walkdir::DirEntry::into_path))
        // Of the room of words, [`super::moments`] alone asks for words of readers.
        .filter(|path| !path.starts_with(root.join("src/i18n")) || path.ends_with("moments.rs"))
        .filter_map(|path| std::fs::read_to_string(path).ok())
        .collect()
}
