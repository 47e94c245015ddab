//! Campaigns with what is expected of them.
//!
//! `tests/invalid/<code>/`: the smallest campaign with that fault, and `expected.txt` with
//! all its messages in English. `tests/sites/<case>/`: a tiny campaign, and `expected/`
//! with some of its outputs, each compared whole. `UPDATE=1 cargo test golden` writes what
//! the program says now; look at the difference before you commit it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use camino::Utf8PathBuf;
use farul::build::{Inputs, Memo, build};
use farul::diagnostic::all_codes;
use farul::disk::Collector;
use farul::model::output::LinkStyle;
use farul::resolve::Mode;

/// Faults that no folder of files can show; the tests named say them.
const ELSEWHERE: &[(&str, &str)] = &[];

fn cases(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder);
    let mut cases: Vec<PathBuf> = std::fs::read_dir(folder)
        .expect("the cases")
        .map(|entry| entry.expect("a case").path())
        .collect();
    cases.sort();
    cases
}

fn name(case: &Path) -> &str {
    case.file_name().and_then(|name| name.to_str()).expect("a name")
}

fn run(case: &Path) -> (Collector, farul::build::Built, Utf8PathBuf) {
    let root = Utf8PathBuf::from_path_buf(case.to_owned()).expect("a path in UTF-8");
    let mode = if case.join("release").exists() { Mode::Release } else { Mode::Preview };
    let inputs = Inputs {
        root: root.clone(),
        today: "2026-11-22".parse().expect("a date"),
        mode,
        strict: false,
        style: LinkStyle::Folders,
        base_url: None,
    };
    let sink = Collector::default();
    let (built, _) = build(&inputs, Memo::default(), &sink);
    (sink, built, root)
}

#[track_caller]
fn compare(path: &Path, now: &str) {
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(path, now).expect("the golden file is written");
    }
    let expected =
        std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    assert_eq!(expected, now, "{}", path.display());
}

#[test]
fn every_fault_has_a_campaign_that_shows_it() {
    for case in cases("invalid") {
        let (_, built, root) = run(&case);
        let messages = crate::campaign::short(&built.diagnostics, &root);
        let codes: BTreeSet<&str> =
            built.diagnostics.iter().map(|diagnostic| diagnostic.code.name).collect();
        assert!(codes.contains(name(&case)), "{} shows {codes:?}\n{messages}", case.display());
        compare(&case.join("expected.txt"), &messages);
    }
}

#[test]
fn no_code_is_without_a_case() {
    let cases: Vec<PathBuf> = cases("invalid");
    let mut missing: Vec<&str> = all_codes().iter().map(|code| code.name).collect();
    missing.retain(|code| !cases.iter().any(|case| name(case) == *code));
    missing.retain(|code| !ELSEWHERE.iter().any(|(other, _)| other == code));
    assert!(missing.is_empty(), "no campaign in tests/invalid/ shows {missing:#?}");
}

#[test]
fn sites_come_out_as_they_did() {
    for case in cases("sites") {
        let (sink, built, root) = run(&case);
        let messages = crate::campaign::short(&built.diagnostics, &root);
        compare(&case.join("expected/messages.txt"), &messages);
        let files = sink.into_files();
        let mut expected = Vec::new();
        list(&case.join("expected"), &mut expected);
        for path in expected {
            let output = path
                .strip_prefix(case.join("expected"))
                .expect("below")
                .to_string_lossy()
                .into_owned();
            if output == "messages.txt" {
                continue;
            }
            let found = files.iter().find(|(path, _)| path.as_str() == output);
            let (_, bytes) = found
                .unwrap_or_else(|| panic!("{}: no output {output}\n{messages}", case.display()));
            compare(&path, std::str::from_utf8(bytes).expect("text"));
        }
    }
}

fn list(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() { list(&path, found) } else { found.push(path) }
    }
    found.sort();
}
