//! What commands say when they cannot do what they are asked, or find too much to say.

use assert_cmd::Command;

use crate::campaign::{Campaign, SETTINGS};

/// What the program prints in English; it must end with `code`.
#[track_caller]
fn said(campaign: &Campaign, arguments: &[&str], code: i32) -> String {
    let mut command = Command::cargo_bin("farul").expect("the program");
    command.arg("--root").arg(campaign.root()).args(["--ui-lang", "en"]).args(arguments);
    let run = command.assert().code(code);
    let output = run.get_output();
    String::from_utf8([output.stdout.as_slice(), &output.stderr].concat()).expect("text")
}

#[test]
fn approve_says_what_it_cannot_do() {
    let campaign = Campaign::new().page("children/_index.ro.md", "Copii", "Text.");
    let page = "content/children/_index.ro.md";
    let role = said(&campaign, &["approve", page, "--role", "king"], 2);
    assert!(role.contains("[approve-role]") && role.contains("(editor)"), "{role}");
    let file = said(&campaign, &["approve", "content/none.ro.md", "--role", "editor"], 1);
    assert!(file.contains("“content/none.ro.md” is no page"), "{file}");
    assert!(file.contains("[not-a-page]"), "{file}");
    // A file of the campaign that is no page gets no advice for pages.
    campaign.write("content/_data/notes.md", "Notes.");
    campaign.write("content/photo.jpg", "\u{1}");
    for other in ["farul.toml", "content/_data/notes.md", "content/photo.jpg"] {
        let file = said(&campaign, &["approve", other, "--role", "editor"], 1);
        assert!(file.contains("[not-a-page]") && file.contains("1 error"), "{file}");
    }
    // One file that cannot be approved, and none is changed.
    let both = said(&campaign, &["approve", page, "content/none.ro.md", "--role", "editor"], 1);
    assert!(both.contains("[not-a-page]"), "{both}");
    let text = std::fs::read_to_string(campaign.root().join(page)).unwrap();
    assert!(!text.contains("approved"), "{text}");
}

#[test]
fn an_address_of_the_site_is_judged_on_the_command_line_too() {
    let campaign = Campaign::new();
    let wrong = [
        "",
        "/",
        "#x",
        "a\"b",
        "example.org",
        "https://",
        "ftp://x/",
        "https://example.org/?x=1",
        "https://user:pw@host/",
        "https://example.org:99999/",
        "https://example.org/a b",
    ];
    for address in wrong {
        for command in [&["check"] as &[&str], &["build"], &["host", "nginx"]] {
            let arguments = [command, &["--base-url", address]].concat();
            let text = said(&campaign, &arguments, 2);
            assert_eq!(text.matches("[bad-web-address]").count(), 1, "{text}");
            assert!(text.contains("“--base-url”"), "{text}");
        }
    }
    assert!(!campaign.root().join("public").exists());
    for address in ["https://example.org", "http://localhost:8080/campaign"] {
        said(&campaign, &["host", "nginx", "--base-url", address], 0);
    }
}

#[test]
fn a_folder_that_is_not_there_is_named_and_not_made() {
    let campaign = Campaign::empty();
    let gone = campaign.root().join("gone");
    let gone = gone.to_str().unwrap();
    let text = said(&campaign, &["build", "--root", gone], 2);
    assert!(text.contains("[no-folder]") && !text.contains("[output-failed]"), "{text}");
    assert!(!campaign.root().join("gone").exists());
}

#[test]
#[cfg(unix)]
fn a_new_campaign_is_named_as_a_shell_reads_it() {
    let campaign = Campaign::empty();
    let folder = campaign.root().join("it's mine");
    let text = said(&campaign, &["new", folder.to_str().unwrap()], 0);
    assert!(text.contains("it'\\''s mine' serve"), "{text}");
}

#[test]
fn an_unknown_code_is_named() {
    let text = said(&Campaign::empty(), &["explain", "brokn-link"], 2);
    assert!(text.contains("[unknown-code]") && text.contains("“broken-link”"), "{text}");
}

#[test]
fn what_only_leaves_out_is_never_called_in_order() {
    let campaign = Campaign::new().page("x.ro.md", "X", "[y](nowhere.md)");
    let only = ["check", "--only", "broken-link"];
    assert!(said(&campaign, &only, 0).contains("[broken-link]"));
    for line in ["theme = default", "teme = \"default\""] {
        let settings = SETTINGS.replacen("[campaign]", &format!("[campaign]\n{line}"), 1);
        campaign.write("farul.toml", settings);
        let told = said(&campaign, &only, 1);
        assert!(!told.contains("in order"), "{told}");
        assert!(told.starts_with("farul.toml:3:"), "{told}");
        assert!(told.contains("There is 1 error that “--only” leaves out: "), "{told}");
        let short = said(&campaign, &[&only[..], &["--format", "short"]].concat(), 1);
        assert!(short.contains("error[errors-left-out]"), "{short}");
        let json = said(&campaign, &[&only[..], &["--format", "json"]].concat(), 1);
        let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
        assert_eq!(json["diagnostics"][0]["arguments"]["number"], 1);
    }
    // A page with an error says nothing about its links; the others still do.
    campaign.write("farul.toml", SETTINGS);
    campaign.write("content/z.ro.md", "---\ntitel: Z\n---\n[y](nowhere.md)\n");
    let told = said(&campaign, &only, 1);
    assert!(told.contains("content/x.ro.md:5:5") && told.contains("[errors-left-out]"), "{told}");
    assert!(
        !said(&campaign, &["check", "--only", "unknown-key,missing-field"], 1).contains("left")
    );
}

#[test]
fn an_example_of_another_field_is_not_shown() {
    let services = "[[services]]\nid = \"line\"\nnumber = \"112\"\nnames = { ro = \"Linia\" }\n\
                    cost = \"gratuit\"\nchannels = [\"fax\"]\n";
    let campaign = Campaign::new().file("content/_data/help-services.toml", services);
    let told = said(&campaign, &["check"], 1);
    for code in ["[unknown-choice]", "[missing-field]"] {
        assert!(told.contains(code), "{told}");
    }
    assert!(told.contains("Write one of these: free, normal."), "{told}");
    assert!(told.contains("Add the line: source = "), "{told}");
    assert!(!told.contains("Example:"), "{told}");
    for arguments in [&["host", "iis"] as &[&str], &["serve", "--port", "abc"]] {
        let told = said(&campaign, arguments, 2);
        assert!(told.contains("[option-value]") && !told.contains("Example:"), "{told}");
    }
    // Whoever asks for a code gets its example.
    assert!(said(&campaign, &["explain", "unknown-choice"], 0).contains("Example"));
    // Where it fits it stays.
    campaign.write("content/_data/help-services.toml", services.replace("112", "112 (urgent)"));
    assert!(said(&campaign, &["check"], 1).contains("Example:"));
}

#[test]
fn a_pseudo_language_that_is_not_there_is_wrong_usage() {
    let campaign = Campaign::new();
    for command in ["build", "check"] {
        let told = said(&campaign, &[command, "--pseudo", "de"], 2);
        assert!(told.contains("[pseudo-language]"), "{told}");
    }
    assert!(!campaign.root().join("public").join("ro").exists());
}

#[test]
fn an_empty_list_of_roles_is_told_where_it_stands() {
    let campaign = Campaign::new();
    campaign.write("farul.toml", SETTINGS.replace("roles = [\"editor\"]", "roles = []"));
    let told = said(&campaign, &["check"], 1);
    assert!(told.contains("farul.toml:23:9: error: “roles” is empty."), "{told}");
    assert!(told.contains("such as roles = [\"editor\"]"), "{told}");
    assert!(!told.contains("farul.toml:1:1"), "{told}");
}

#[test]
fn a_preview_says_why_it_cannot_start() {
    // Whoever has the last port, there is none after it.
    let taken = std::net::TcpListener::bind("127.0.0.1:65535");
    let port = said(&Campaign::new(), &["serve", "--port", "65535"], 2);
    assert!(port.contains("[port-taken]") && port.contains("127.0.0.1:65535"), "{port}");
    assert!(port.contains("The port at 127.0.0.1:65535 is not free"), "one was tried: {port}");
    drop(taken);
    let campaign = Campaign::new();
    let gone = campaign.root().join("gone");
    let mut command = Command::cargo_bin("farul").expect("the program");
    command.arg("--root").arg(&gone).args(["--ui-lang", "en", "serve", "--port", "0"]);
    let run = command.assert().code(2);
    let text = String::from_utf8_lossy(&run.get_output().stderr).into_owned();
    assert!(text.contains("[watch-failed]"), "{text}");
}

#[test]
fn a_preview_is_called_by_names_alone() {
    let serve = |name: &str| said(&Campaign::new(), &["serve", "--allow-host", name], 2);
    let address = serve("http://preview.test:4000/");
    assert!(address.contains("[host-name]") && address.contains("it is an address"), "{address}");
    assert!(address.contains("Write the name alone: --allow-host preview.test"), "{address}");
    let every = serve("*.preview.test");
    assert!(every.contains("a star means nothing here"), "{every}");
}

#[test]
fn of_very_many_findings_the_first_hundred_are_shown() {
    let site = Campaign::new().page("x.ro.md", "X", &"[x](javascript:y)\n\n".repeat(250)).build();
    let codes = site.codes();
    assert_eq!(codes.iter().filter(|code| **code == "link-scheme").count(), 100);
    assert_eq!(codes.iter().filter(|code| **code == "findings-left-out").count(), 1);
    assert_eq!(codes.len(), 101);
    let said = "This file has 150 more findings than the 100 shown.";
    assert!(site.messages().contains(said), "{}", site.messages());
}

/// Runs the program with one stream that takes nothing.
#[cfg(target_os = "linux")]
fn ends_quietly(campaign: &Campaign, arguments: &[&str], full: &str) {
    use std::process::Stdio;
    let device = || Stdio::from(std::fs::File::options().write(true).open("/dev/full").unwrap());
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_farul"));
    command.arg("--root").arg(campaign.root()).args(["--ui-lang", "en"]).args(arguments);
    let (output, error) = match full {
        "output" => (device(), Stdio::piped()),
        "error" => (Stdio::piped(), device()),
        _ => (Stdio::from(std::io::pipe().unwrap().1), Stdio::piped()),
    };
    let run = command.stdout(output).stderr(error).spawn().unwrap().wait_with_output().unwrap();
    let said = String::from_utf8([run.stdout, run.stderr].concat()).unwrap();
    assert_eq!(run.status.code(), Some(2), "{arguments:?} {full}: {said}");
    assert!(!said.contains("panicked"), "{arguments:?} {full}: {said}");
}

#[test]
#[cfg(target_os = "linux")]
fn what_cannot_be_printed_ends_with_two_and_no_panic() {
    let campaign = Campaign::new().page("x.ro.md", "X", "[y](nowhere.md)");
    let commands: [&[&str]; 8] = [
        &["check"],
        &["check", "--format", "json"],
        &["explain"],
        &["--help"],
        &["host", "nginx"],
        &["i18n", "status"],
        &["i18n", "export", "ru", "-o", "-"],
        &["build"],
    ];
    for command in commands {
        ends_quietly(&campaign, command, "output");
        ends_quietly(&campaign, command, "pipe");
    }
    // What a command does, it does to its end.
    assert!(campaign.root().join("public/ro/index.html").is_file());
    ends_quietly(&campaign, &["build"], "error");
    ends_quietly(&campaign, &["check", "--port"], "error");
}
