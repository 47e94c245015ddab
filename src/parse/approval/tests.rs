use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::parse::front::{Found, find};
use crate::source::Located;

const DAY: Date = date(2026, 11, 22);

fn page() -> SourcePath {
    SourcePath::new("content/help.ro.md").unwrap()
}

/// The hash of a page's text, as it is counted when a page is parsed.
fn hash(text: &str) -> String {
    let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let Found::Closed(split) = find(text, start) else { panic!("{text:?}") };
    let map = front::tree(&page(), text, &split).value.unwrap();
    text_hash(&map, &text[split.body])
}

fn approved(text: &str) -> String {
    with_approval(text, "editor", DAY, "1-0a").unwrap_or_else(|| panic!("{text:?}"))
}

#[test]
fn the_hash_is_one_of_words_not_of_layout() {
    let plain = hash("---\ntitle: Ajutor\norder: 3\n---\nText.\n\n- a\n");
    assert!(plain.starts_with("2-") && plain.len() == 34, "{plain}");
    let same = [
        "---\norder:   3 # a remark\n\"title\": \"Ajutor\"\n---\nText.\n\n- a",
        "---\r\ntitle: Ajutor\r\norder: 3\r\n---\r\nText.\r\n\r\n- a\r\n\r\n",
        "\u{feff}---\n{title: Ajutor, order: 0x3}\n---\nText.\n\n- a  \n\n",
        "+++\ntitle = 'Ajutor'\norder = 3\n+++\nText.\n\n- a\n",
        "---\ntitle: Ajutor\norder: 3\napproved: {role: editor}\n---\nText.\n\n- a\n",
    ];
    for text in same {
        assert_eq!(hash(text), plain, "{text:?}");
    }
    let others = [
        "---\ntitle: Ajutor!\norder: 3\n---\nText.\n\n- a\n",
        "---\ntitle: Ajutor\norder: '3'\n---\nText.\n\n- a\n",
        "---\ntitle: Ajutor\n---\nText.\n\n- a\n",
        "---\ntitle: Ajutor\norder: 3\ndraft: false\n---\nText.\n\n- a\n",
        "---\ntitle: Ajutor\norder: 3\n---\nText.\n- a\n",
        "---\ntitle: Ajutor\norder: 3\n---\nText. \n\n- a\n",
        "---\ntitle: Ajutor\norder: 3\n---\n",
    ];
    for text in others {
        assert_ne!(hash(text), plain, "{text:?}");
    }
}

#[test]
fn no_two_front_matters_are_written_alike() {
    let texts = [
        "a: bc",
        "ab: c",
        "a: [b, c]",
        "a: [[b], c]",
        "a: {b: c}",
        "a: 'n'",
        "a: ~",
        "a: 1",
        "a: '1'",
        "a: 1.0",
        "a: true",
    ];
    let hashes: std::collections::HashSet<_> =
        texts.iter().map(|text| hash(&format!("---\n{text}\n---\n"))).collect();
    assert_eq!(hashes.len(), texts.len());
}

#[test]
fn the_hash_stays_the_same_for_ever() {
    // Approvals are kept in files for years: if this fails, count with a new version.
    let text =
        "---\ntitle: Ajutor\naliases: [a]\ndate: 2026-11-22\ndraft: true\norder: 3\n---\nText.\n";
    assert_eq!(hash(text), "2-f49c311be70beb8cd9151995cf69d63b");
}

#[test]
fn an_edit_lapses_an_approval() {
    let role = Located::new("editor".into(), Span::default());
    let record = ApprovalRecord { role, date: DAY };
    let kept = Box::new(record.clone());
    assert_eq!(judge(None, || "1-a".into()), Approval::Missing);
    assert_eq!(
        judge(Some((record.clone(), "1-a".into())), || "1-a".into()),
        Approval::Given(kept.clone())
    );
    assert_eq!(
        judge(Some((record.clone(), "1-b".into())), || "1-a".into()),
        Approval::Lapsed(kept.clone())
    );
    assert_eq!(judge(Some((record, "2-a".into())), || "1-a".into()), Approval::Lapsed(kept));
}

#[test]
fn an_approval_is_written_on_one_line() {
    let yaml = "approved: {role: editor, date: 2026-11-22, hash: 1-0a}";
    let toml = "approved = { role = \"editor\", date = 2026-11-22, hash = \"1-0a\" }";
    let rows = [
        ("---\ntitle: a # x\n---\nb", format!("---\ntitle: a # x\n{yaml}\n---\nb")),
        (
            "\u{feff}---\r\ntitle: a\r\n---\r\nb",
            format!("\u{feff}---\r\ntitle: a\r\n{yaml}\r\n---\r\nb"),
        ),
        ("---\n  title: a\n---\n", format!("---\n  title: a\n  {yaml}\n---\n")),
        ("---\ntitle: |\n  a\n\n---\n", format!("---\ntitle: |\n  a\n\n{yaml}\n---\n")),
        ("---\ntitle: a\n...\n---\n", format!("---\n{yaml}\ntitle: a\n...\n---\n")),
        ("---\n# x\n{title: a}\n---\n", format!("---\n# x\n{{{yaml}, title: a}}\n---\n")),
        ("---\n---\nb", format!("---\n{yaml}\n---\nb")),
        (
            "---\ntitle: a\napproved: {role: x, date: 2020-01-01, hash: y} # z\norder: 1\n---\n",
            format!("---\ntitle: a\n{yaml} # z\norder: 1\n---\n"),
        ),
        (
            "---\napproved:\n  role: x\n  hash: y\ntitle: a\n---\n",
            format!("---\n{yaml}\ntitle: a\n---\n"),
        ),
        ("---\napproved: yes\ntitle: a\n---\n", format!("---\n{yaml}\ntitle: a\n---\n")),
        ("---\ntitle: a\napproved :\n---\n", format!("---\ntitle: a\n{yaml}\n---\n")),
        (
            "---\n{title: a, approved: {role: x}, order: 1}\n---\n",
            format!("---\n{{title: a, {yaml}, order: 1}}\n---\n"),
        ),
        ("+++\ntitle = 'a'\n+++\nb", format!("+++\ntitle = 'a'\n{toml}\n+++\nb")),
        (
            "+++\ntitle = 'a'\n[x]\na = 1\n+++\n",
            format!("+++\ntitle = 'a'\n{toml}\n[x]\na = 1\n+++\n"),
        ),
        (
            "+++\naliases = [\n 'a',\n]\n[[x]]\n+++\n",
            format!("+++\naliases = [\n 'a',\n]\n{toml}\n[[x]]\n+++\n"),
        ),
        ("+++\napproved = { role = 'x' } # z\n+++\n", format!("+++\n{toml} # z\n+++\n")),
        ("+++\napproved = true\n+++\n", format!("+++\n{toml}\n+++\n")),
        (
            "+++\n[approved]\nhash = 'y' # z\nrole = 'x'\ndate = 2020-01-01\n+++\n",
            "+++\n[approved]\nhash = \"1-0a\" # z\nrole = \"editor\"\ndate = 2026-11-22\n+++\n"
                .to_owned(),
        ),
    ];
    for (text, expected) in rows {
        assert_eq!(approved(text), expected, "{text:?}");
        assert_eq!(hash(text), hash(&approved(text)), "{text:?}");
        assert_eq!(approved(&expected), expected, "written twice");
    }
}

#[test]
fn what_cannot_be_changed_surely_is_not_changed() {
    let texts = [
        "title: a\n",
        "---\ntitle: a\n",
        "---\ntitle: a: b\n---\n",
        "---\ntitle: a\ntitle: b\n---\n",
        "---\n? approved\n: {role: x}\n---\n",
        "+++\n[approved]\nrole = 'x'\n+++\n",
        "+++\ntitle = \n+++\n",
    ];
    for text in texts {
        assert_eq!(with_approval(text, "editor", DAY, "1-0a"), None, "{text:?}");
    }
    for role in ["", "The Editor", "a\"b", "a, b: c", "é"] {
        assert_eq!(with_approval("---\ntitle: a\n---\n", role, DAY, "1-0a"), None, "{role:?}");
    }
    for role in ["7", "null", "true", "-"] {
        assert!(with_approval("---\ntitle: a\n---\n", role, DAY, "1-0a").is_some(), "{role:?}");
    }
}

#[test]
fn a_page_is_approved_as_it_stands() {
    let text = "---\ntitle: Ajutor\n---\nText.\n";
    let judged = approve(&page(), text.as_bytes(), "editor", DAY);
    assert!(judged.diagnostics.is_empty());
    let changed = judged.value.unwrap();
    assert!(changed.contains(&hash(text)));
    assert_eq!(hash(&changed), hash(text));

    let rows: [(&[u8], &str); 5] = [
        (b"\xff", "not-utf-8"),
        (b"text", "no-front-matter"),
        (b"---\ntitle: a\n", "front-matter-open"),
        (b"---\ntitle: 'a\n---\n", "yaml-syntax"),
        (b"---\n? approved\n: {role: x}\n---\n", "approval-not-written"),
    ];
    for (bytes, code) in rows {
        let judged = approve(&page(), bytes, "editor", DAY);
        assert_eq!(judged.value, None);
        let codes: Vec<_> =
            judged.diagnostics.iter().map(|diagnostic| diagnostic.code.name).collect();
        assert_eq!(codes, [code]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn an_approval_changes_nothing_but_itself(
        title in "[a-zșж][a-zșж ]{0,12}[a-zșж]",
        words in prop::collection::vec("[a-zж]{1,6}", 0..4),
        body in "[-a-zж# \n:+]{0,60}",
        crlf in any::<bool>(),
        marked in any::<bool>(),
        toml in any::<bool>(),
        before in any::<bool>(),
    ) {
        let old = match (before, toml) {
            (false, _) => "",
            (true, true) => "approved = { role = 'x' }\n",
            (true, false) => "approved:\n  role: x\n",
        };
        let list: Vec<_> = words.iter().map(|word| format!("'{word}'")).collect();
        let list = list.join(", ");
        let front = if toml {
            format!("+++\ntitle = '{title}'\n{old}aliases = [{list}]\n+++\n")
        } else {
            format!("---\ntitle: {title}\n{old}aliases: [{list}]\n---\n")
        };
        let mut text = format!("{}{front}{body}", if marked { "\u{feff}" } else { "" });
        if crlf {
            text = text.replace('\n', "\r\n");
        }
        let changed = approved(&text);
        prop_assert_eq!(hash(&changed), hash(&text));
        // Without the approvals, both files are the same, byte for byte.
        let without = |text: &str| -> String {
            let lines = text.split_inclusive('\n');
            lines.filter(|line| !line.contains("approved") && !line.contains("role: x")).collect()
        };
        prop_assert_eq!(without(&changed), without(&text));
        let again = with_approval(&changed, "lawyer", DAY, "1-ff").unwrap();
        prop_assert_eq!(hash(&again), hash(&text));
    }
}
