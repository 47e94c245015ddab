//! The program as it is run: exit codes, messages in the author's language, files.

use assert_cmd::Command;

use crate::campaign::Campaign;

fn farul(campaign: &Campaign) -> Command {
    let mut command = Command::cargo_bin("farul").expect("the program");
    command
        .env_remove("LANG")
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .arg("--root")
        .arg(campaign.root());
    command
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("text")
}

#[test]
fn build_writes_the_site_and_says_so_in_a_line() {
    let campaign = Campaign::new();
    let done = farul(&campaign).arg("build").assert().code(0);
    let said = text(&done.get_output().stdout);
    assert!(said.contains("6 pages") && said.contains("ro, ru, en"), "{said}");
    assert!(campaign.root().join("public/ro/index.html").is_file());
    let again = farul(&campaign).arg("build").assert().code(0);
    assert!(text(&again.get_output().stdout).contains("0 files changed"));
}

#[test]
fn an_error_leaves_the_last_good_site() {
    let campaign = Campaign::new();
    farul(&campaign).arg("build").assert().code(0);
    let before = std::fs::read(campaign.root().join("public/ro/index.html")).unwrap();
    campaign.write("content/_index.ro.md", "---\ntitle: [\n---\n");
    let failed = farul(&campaign).arg("build").assert().code(1);
    assert!(text(&failed.get_output().stderr).contains("content/_index.ro.md:2"));
    assert_eq!(before, std::fs::read(campaign.root().join("public/ro/index.html")).unwrap());
}

#[test]
fn messages_speak_the_authors_language() {
    let campaign = Campaign::new().page("x.ro.md", "X", "[y](nowhere.md)");
    let said = |arguments: &[&str], locale: &str| {
        let run =
            farul(&campaign).env("LANG", locale).args(arguments).arg("check").assert().code(0);
        text(&run.get_output().stdout)
    };
    let romanian = said(&["--ui-lang", "ro"], "en_GB.UTF-8");
    assert!(romanian.contains("avertisment"), "{romanian}");
    assert_eq!(romanian, said(&[], "ro_MD.UTF-8"));
    assert!(said(&["--ui-lang=ru"], "C").contains("предупреждение"));
    assert!(said(&[], "C").contains("warning"));
}

#[test]
fn the_human_form_underlines_the_source() {
    let campaign = Campaign::new().page("x.ro.md", "X", "Vezi [pagina](nowhere.md) azi.");
    let run = farul(&campaign).arg("check").assert().code(0);
    let said = text(&run.get_output().stdout);
    assert!(said.contains("content/x.ro.md:5:"), "{said}");
    assert!(said.contains("Vezi [pagina](nowhere.md) azi."), "{said}");
    assert!(said.contains("^^^^^^^^^^"), "{said}");
    assert!(!said.contains('\u{1b}'), "no colours in a pipe");
}

#[test]
fn json_says_the_same_to_machines() {
    let campaign = Campaign::new().page("x.ro.md", "X", "[y](nowhere.md)");
    let run = farul(&campaign).args(["check", "--format", "json"]).assert().code(0);
    let json: serde_json::Value = serde_json::from_slice(&run.get_output().stdout).expect("JSON");
    let first = &json["diagnostics"][0];
    assert_eq!(first["code"], "broken-link");
    assert_eq!(first["file"], "content/x.ro.md");
    assert_eq!(first["line"], 5);
}

#[test]
fn strict_makes_warnings_errors_and_only_chooses_codes() {
    let campaign = Campaign::new().page("x.ro.md", "X", "[y](nowhere.md)");
    farul(&campaign).args(["check", "--strict"]).assert().code(1);
    farul(&campaign).args(["build", "--strict"]).assert().code(1);
    farul(&campaign).args(["check", "--strict", "--only", "wrong-type"]).assert().code(0);
    farul(&campaign).args(["check", "--only", "no-such-code"]).assert().code(2);
}

#[test]
fn wrong_usage_and_a_disk_that_says_no_end_with_two() {
    let campaign = Campaign::new();
    farul(&campaign).arg("dance").assert().code(2);
    farul(&campaign).args(["build", "--out", "content"]).assert().code(2);
    campaign.write("taken/file.txt", "mine");
    farul(&campaign).args(["build", "--out", "taken"]).assert().code(2);
    assert!(campaign.root().join("taken/file.txt").is_file());
}

#[test]
fn wrong_usage_speaks_the_authors_language() {
    let said = |locale: &str, arguments: &[&str]| {
        let mut command = farul(&Campaign::empty());
        let run = command.env("LANG", locale).args(arguments).assert().code(2);
        let output = run.get_output();
        assert!(output.stdout.is_empty());
        text(&output.stderr)
    };
    for (locale, arguments, expected) in [
        ("ro_MD.UTF-8", &["build", "--strikt"] as &[&str], "Aici nu există opțiunea „--strikt”."),
        ("C", &["--ui-lang", "ru", "serve", "--port", "x"], "«--port» не может быть «x»."),
        ("C", &["approve", "a.md"], "Something is missing here: --role <ROLE>"),
    ] {
        let told = said(locale, arguments);
        assert!(told.contains(expected), "{told}");
        assert!(!told.contains("Usage:"), "{told}");
    }
}

#[test]
fn approve_records_the_text_as_it_stands_and_an_edit_lapses_it() {
    let campaign = Campaign::new().page("children/_index.ro.md", "Copii", "Text.");
    let code = |expected: &str| {
        let run = farul(&campaign).args(["check", "--format", "short"]).assert().code(0);
        let said = text(&run.get_output().stdout);
        assert!(
            if expected.is_empty() { said.is_empty() } else { said.contains(expected) },
            "{expected}: {said}"
        );
    };
    code("not-approved");
    farul(&campaign)
        .args(["approve", "content/children/_index.ro.md", "--role", "king"])
        .assert()
        .code(2);
    farul(&campaign)
        .args(["approve", "content/children/_index.ro.md", "--role", "editor"])
        .assert()
        .code(0);
    code("");
    let path = campaign.root().join("content/children/_index.ro.md");
    let approved = std::fs::read_to_string(&path).unwrap();
    assert!(approved.contains("Text."));
    campaign.write("content/children/_index.ro.md", approved.replace("Text.", "Alt text."));
    code("approval-lapsed");
    farul(&campaign).args(["approve", "content/none.md", "--role", "editor"]).assert().code(1);
}

#[test]
fn new_makes_a_campaign_that_builds() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("mine");
    let mut command = Command::cargo_bin("farul").expect("the program");
    command.arg("new").arg(&folder).assert().code(0);
    Command::cargo_bin("farul")
        .unwrap()
        .arg("--root")
        .arg(&folder)
        .args(["build", "--strict"])
        .assert()
        .code(0);
    Command::cargo_bin("farul").unwrap().arg("new").arg(&folder).assert().code(2);
}

#[test]
fn explain_tells_each_code_and_offers_the_nearest() {
    let run = Command::cargo_bin("farul")
        .unwrap()
        .args(["--ui-lang", "en", "explain", "broken-link"])
        .assert()
        .code(0);
    assert!(text(&run.get_output().stdout).len() > 100);
    let run = Command::cargo_bin("farul")
        .unwrap()
        .args(["--ui-lang", "en", "explain", "broken-lnk"])
        .assert()
        .code(2);
    assert!(text(&run.get_output().stderr).contains("broken-link"));
}

#[test]
fn host_prints_what_a_web_server_includes() {
    let campaign = Campaign::new();
    let printed = |arguments: &[&str]| {
        let run = farul(&campaign).arg("host").args(arguments).assert().code(0);
        text(&run.get_output().stdout)
    };
    let lines = printed(&["nginx"]);
    assert!(lines.contains("location \"/base/\" {"), "{lines}");
    assert!(lines.contains("error_page 404 \"/base/ru/404.html\";"), "{lines}");
    let lines = printed(&["apache", "--base-url", "https://example.org"]);
    assert!(lines.contains("ErrorDocument 404 /404.html"), "{lines}");
    farul(&campaign).args(["host", "iis"]).assert().code(2);
    campaign.write("farul.toml", "[campaign]\n");
    farul(&campaign).args(["host", "nginx"]).assert().code(1);
}
