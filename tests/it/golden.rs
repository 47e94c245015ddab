//! Campaigns with what is expected of them.
//!
//! `tests/invalid/<code>/`: the smallest campaign with that fault, and `expected.txt` with
//! all its messages in English. `tests/sites/<case>/`: a tiny campaign, and `expected/`
//! with some of its outputs, each compared whole (HTML with a line a tag, so that eyes can
//! follow). `UPDATE=1 cargo test --test it golden` writes what the program says now; look
//! at the difference before you commit it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use camino::Utf8PathBuf;
use farul::build::{Inputs, Memo, Pictures, build};
use farul::diagnostic::all_codes;
use farul::disk::Collector;
use farul::model::output::LinkStyle;
use farul::resolve::Mode;

/// Faults that no folder of files can show, or none of a decent size; the tests named show
/// them.
const ELSEWHERE: &[(&str, &str)] = &[
    ("address-moved", "an_address_that_changed_is_offered_as_an_alias_until_it_stands"),
    ("address-not-kept", "a_layout_that_leaves_no_place_for_an_alias_is_left_alone"),
    ("address-refused", "a_taken_port_leads_to_the_next_and_a_foreign_address_to_a_word"),
    ("approval-not-written", "a_page_is_approved_as_it_stands"),
    ("approve-role", "approve_says_what_it_cannot_do"),
    ("argument-not-text", "a_word_that_is_no_text_is_told"),
    ("command-unknown", "wrong_usage_is_told_with_a_way_out"),
    ("edit-failed", "what_cannot_be_edited_stays"),
    ("errors-left-out", "what_only_leaves_out_is_never_called_in_order"),
    ("exchange-breaks", "a_text_that_would_change_the_structure_is_refused"),
    ("exchange-cells", "a_table_whose_texts_fell_apart_changes_nothing"),
    ("exchange-corrected", "a_correction_made_meanwhile_stays"),
    ("exchange-exists", "the_file_says_its_format_and_is_not_written_over_by_chance"),
    ("exchange-extra", "a_text_of_the_translation_alone_is_never_lost"),
    ("exchange-faulty", "a_page_that_would_have_a_fault_stays_and_is_mended_by_the_next_import"),
    ("exchange-foreign", "a_file_of_another_campaign_is_refused"),
    ("exchange-format", "a_file_that_is_cut_off_or_something_else_changes_nothing"),
    ("exchange-incomplete", "a_page_that_is_not_whole_is_not_made"),
    ("exchange-language", "a_language_must_be_the_campaigns_own"),
    ("exchange-outdated", "a_text_whose_source_changed_meanwhile_is_left_out"),
    ("exchange-tags", "a_lost_link_emphasis_or_helpline_is_refused_and_other_pages_are_not"),
    ("exchange-twice", "a_text_that_stands_twice_is_refused_with_both_places"),
    ("file-name", "names_must_be_printable_text"),
    ("file-too-big", "each_kind_of_file_has_its_limit"),
    ("file-unreadable", "a_file_that_went_away_is_a_finding"),
    ("findings-left-out", "of_very_many_findings_the_first_hundred_are_shown"),
    ("folder-not-empty", "a_new_campaign_goes_into_an_empty_folder_only"),
    ("folders-too-deep", "deep_folders_are_refused"),
    ("host-name", "a_preview_is_called_by_names_alone"),
    ("link-broken", "links_stay_among_the_authors_files"),
    ("link-loop", "links_stay_among_the_authors_files"),
    ("link-outside", "links_stay_among_the_authors_files"),
    ("new-failed", "a_new_campaign_goes_into_an_empty_folder_only"),
    ("no-campaign", "without_a_campaign_it_says_so"),
    ("no-folder", "without_a_campaign_it_says_so"),
    ("not-a-page", "approve_says_what_it_cannot_do"),
    ("not-a-translation", "a_topic_may_be_written_first_in_any_language"),
    ("option-conflict", "wrong_usage_is_told_with_a_way_out"),
    ("option-missing", "wrong_usage_is_told_with_a_way_out"),
    ("option-unknown", "wrong_usage_is_told_with_a_way_out"),
    ("option-value", "wrong_usage_is_told_with_a_way_out"),
    ("output-busy", "two_builds_do_not_write_at_once"),
    ("output-failed", "a_disk_that_says_no_leaves_the_old_site"),
    ("output-in-campaign", "the_output_is_never_among_the_texts"),
    ("output-not-ours", "the_output_is_never_among_the_texts"),
    ("output-occupied", "files_of_others_stay"),
    ("output-twice", "two_outputs_on_one_path_are_refused"),
    ("port-taken", "a_preview_says_why_it_cannot_start"),
    ("pseudo-language", "words_of_a_strange_language_show_what_is_not_theirs"),
    ("record-line", "what_is_wrong_in_a_record_is_told"),
    ("record-version", "what_is_wrong_in_a_record_is_told"),
    ("recording-heavy", "a_heavy_recording_is_told"),
    ("search-missing", "who_asks_for_searching_learns_what_it_lacks"),
    ("server-failed", "a_build_that_dies_ends_the_preview_with_a_word"),
    ("special-file", "pipes_and_sockets_are_never_opened"),
    ("template-too-slow", "a_template_that_never_ends_is_left_behind"),
    ("theme-file-too-large", "a_binary_template_and_a_huge_one_are_refused"),
    ("too-many-files", "links_upon_links_end"),
    ("unknown-code", "an_unknown_code_is_named"),
    ("watch-failed", "a_preview_says_why_it_cannot_start"),
];

/// Guards: nothing is known that would make the program say them.
const UNREACHED: &[&str] = &["approve-unreadable", "search-failed", "style-not-printed"];

/// Faults that still drag another along, each a bug to mend: the case, and what its
/// `expected.txt` rightly leaves out.
const DRAGS: &[(&str, &str)] =
    &[("exit-words-missing", "words-missing"), ("unknown-role", "not-approved")];

fn source_folder() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn cases(folder: &str) -> Vec<PathBuf> {
    let folder = source_folder().join("tests").join(folder);
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
        kitchen_sink: case.join("kitchen-sink").exists(),
        pseudo: None,
    };
    let sink = Collector::default();
    let (built, _) = build(&inputs, Memo::default(), &sink, Pictures::Judged);
    (sink, built, root)
}

/// Says where a golden file differs from what the program says now.
fn differs(path: &Path, now: &str) -> Option<String> {
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(path, now).expect("the golden file is written");
    }
    let expected = std::fs::read_to_string(path).unwrap_or_default();
    (expected != now)
        .then(|| format!("{}\n--- expected\n{expected}\n--- now\n{now}", path.display()))
}

#[test]
fn every_fault_has_a_campaign_that_shows_it() {
    let mut wrong = Vec::new();
    for case in cases("invalid") {
        let (_, mut built, root) = run(&case);
        let codes: BTreeSet<&str> =
            built.diagnostics.iter().map(|diagnostic| diagnostic.code.name).collect();
        if !codes.contains(name(&case)) {
            wrong.push(format!("{} shows {codes:?}", case.display()));
        }
        if let Some((_, dragged)) = DRAGS.iter().find(|(code, _)| *code == name(&case)) {
            if !codes.contains(dragged) {
                wrong.push(format!("{} drags nothing any more: mend DRAGS", case.display()));
            }
            built.diagnostics.retain(|diagnostic| diagnostic.code.name != *dragged);
        }
        let messages = crate::campaign::short(&built.diagnostics, &root);
        wrong.extend(differs(&case.join("expected.txt"), &messages));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn no_code_is_without_a_case() {
    let cases: Vec<PathBuf> = cases("invalid");
    let mut missing: Vec<&str> = all_codes().iter().map(|code| code.name).collect();
    missing.retain(|code| !cases.iter().any(|case| name(case) == *code));
    missing.retain(|code| !ELSEWHERE.iter().any(|(other, _)| other == code));
    missing.retain(|code| !UNREACHED.contains(code));
    assert!(missing.is_empty(), "no campaign in tests/invalid/ shows {missing:#?}");
}

#[test]
fn what_is_shown_elsewhere_is_shown_there() {
    let mut files = Vec::new();
    list(&source_folder().join("src"), &mut files);
    list(&source_folder().join("tests/it"), &mut files);
    files.retain(|file| name(file).ends_with(".rs") && name(file) != "golden.rs");
    let texts: Vec<String> =
        files.iter().map(|file| std::fs::read_to_string(file).expect("text")).collect();
    for (code, test) in ELSEWHERE {
        let test = format!("fn {test}()");
        let there = texts.iter().any(|text| text.contains(&test) && text.contains(code));
        assert!(there, "no file has {test} and {code}");
        assert!(farul::diagnostic::code_named(code).is_some(), "{code} is no code any more");
    }
}

#[test]
fn sites_come_out_as_they_did() {
    let mut wrong = Vec::new();
    for case in cases("sites") {
        let (sink, built, root) = run(&case);
        let messages = crate::campaign::short(&built.diagnostics, &root);
        let files = sink.into_files();
        let mut expected = Vec::new();
        list(&case.join("expected"), &mut expected);
        for path in expected {
            let output = path
                .strip_prefix(case.join("expected"))
                .expect("below")
                .to_string_lossy()
                .into_owned();
            let now = if output == "messages.txt" {
                messages.clone()
            } else if let Some((_, bytes)) = files.iter().find(|(path, _)| path.as_str() == output)
            {
                let text = std::str::from_utf8(bytes).expect("text");
                if output.ends_with(".html") { text.replace("><", ">\n<") } else { text.to_owned() }
            } else {
                wrong.push(format!("{}: no output {output}\n{messages}", case.display()));
                continue;
            };
            wrong.extend(differs(&path, &now));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

fn list(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() { list(&path, found) } else { found.push(path) }
    }
    found.sort();
}
