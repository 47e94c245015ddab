//! Addresses that changed since the last build, told and kept alive.

use assert_cmd::Command;

use crate::campaign::Campaign;

/// What `farul build` says, on both of its channels, and its exit code.
fn build(campaign: &Campaign, arguments: &[&str]) -> (String, i32) {
    let mut command = Command::cargo_bin("farul").expect("the program");
    let root = campaign.root().display().to_string();
    let run = command.args(["--root", &root, "--ui-lang", "en", "build"]).args(arguments);
    let done = run.output().expect("the program runs");
    let said = [done.stdout, done.stderr].concat();
    (String::from_utf8(said).expect("text"), done.status.code().unwrap_or(-1))
}

const PAGE: &str = "---\ntitle: Prieteni\ndescription: Despre prieteni.\n---\nText.\n";

fn with_slug(slug: &str) -> String {
    PAGE.replace("title:", &format!("slug: {slug}\ntitle:"))
}

#[test]
fn an_address_that_changed_is_offered_as_an_alias_until_it_stands() {
    let campaign = Campaign::new().file("content/friends.ro.md", PAGE);
    assert!(!build(&campaign, &[]).0.contains("address-moved"));
    campaign.write("content/friends.ro.md", with_slug("prieteni"));
    for (arguments, ends) in [(&[][..], 0), (&["--strict"], 1), (&[], 0)] {
        let (said, code) = build(&campaign, arguments);
        assert!(said.contains("stood at /ro/friends/, and stands at /ro/prieteni/ now"), "{said}");
        assert!(said.contains("aliases: [\"friends\"]"), "{said}");
        assert_eq!(code, ends, "{said}");
    }
    let (said, code) = build(&campaign, &["--keep-addresses"]);
    assert!(said.contains("content/friends.ro.md: keeps its old address (friends)"), "{said}");
    assert_eq!(code, 0);
    assert!(!said.contains("address-moved"), "{said}");
    let kept = std::fs::read_to_string(campaign.root().join("content/friends.ro.md")).unwrap();
    assert_eq!(
        kept,
        with_slug("prieteni").replace("---\nText", "aliases: [\"friends\"]\n---\nText")
    );
    let old = std::fs::read_to_string(campaign.root().join("public/ro/friends/index.html"));
    assert!(old.unwrap().contains("../prieteni/"));
    assert!(!build(&campaign, &[]).0.contains("address-moved"));
}

#[test]
fn a_renamed_file_is_known_again_and_what_nobody_misses_is_forgotten() {
    let campaign = Campaign::new().file("content/friends.ro.md", PAGE);
    build(&campaign, &[]);
    let from = campaign.root().join("content/friends.ro.md");
    std::fs::rename(&from, campaign.root().join("content/mates.ro.md")).unwrap();
    assert!(build(&campaign, &[]).0.contains("stood at /ro/friends/"));
    assert!(!build(&campaign, &["--forget-addresses"]).0.contains("address-moved"));
    assert!(!build(&campaign, &[]).0.contains("address-moved"));
}

#[test]
fn a_layout_that_leaves_no_place_for_an_alias_is_left_alone() {
    let odd = "---\n? title\n: Prieteni\n? description\n: D.\n---\nText.\n";
    let campaign = Campaign::new().file("content/friends.ro.md", odd);
    let (said, code) = build(&campaign, &[]);
    assert_eq!(code, 0, "{said}");
    let moved = odd.replace("? title", "? slug\n: prieteni\n? aliases\n: - old\n? title");
    campaign.write("content/friends.ro.md", &moved);
    let (said, code) = build(&campaign, &["--keep-addresses"]);
    assert!(said.contains("address-not-kept"), "{said}");
    assert_eq!(code, 2, "{said}");
    let text = std::fs::read_to_string(campaign.root().join("content/friends.ro.md")).unwrap();
    assert_eq!(text, moved);
}
