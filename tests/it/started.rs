//! Campaigns as `farul new` writes them, in as many languages as an author wants.

use assert_cmd::Command;

use crate::campaign::Campaign;

/// What a command says in English in a folder below an empty one; it must end with `code`.
#[track_caller]
fn said(folder: &Campaign, arguments: &[&str], code: i32) -> String {
    let mut command = Command::cargo_bin("farul").expect("the program");
    command.current_dir(folder.root()).args(["--ui-lang", "en"]).args(arguments);
    let run = command.assert().code(code);
    let output = run.get_output();
    String::from_utf8([output.stdout.as_slice(), &output.stderr].concat()).expect("text")
}

fn text(folder: &Campaign, path: &str) -> String {
    std::fs::read_to_string(folder.root().join(path)).unwrap_or_default()
}

#[test]
fn a_campaign_starts_in_the_languages_it_is_to_have() {
    for (languages, tags, others) in [
        ("ro,ru", &["ro", "ru"] as &[&str], &["en"] as &[&str]),
        ("en,ro", &["en", "ro"], &["ru"]),
        ("ru", &["ru"], &["ro", "en"]),
        ("en", &["en"], &["ro", "ru"]),
        ("ro,ru,en", &["ro", "ru", "en"], &[]),
    ] {
        let folder = Campaign::empty();
        said(&folder, &["new", "my", "--languages", languages], 0);
        let found = said(&folder, &["--root", "my", "check", "--format", "short"], 0);
        assert!(!found.contains("warning[") && !found.contains("error["), "{languages}: {found}");
        let built = said(&folder, &["--root", "my", "build"], 0);
        assert!(built.contains(&format!("({})", tags.join(", "))), "{languages}: {built}");
        let settings = text(&folder, "my/farul.toml");
        for tag in others {
            assert!(!folder.root().join(format!("my/content/help.{tag}.md")).exists());
            assert!(!settings.contains(&format!("{tag} = ")), "{languages}: {settings}");
            assert!(!settings.contains(&format!("\"{tag}\"")), "{languages}: {settings}");
        }
        for tag in tags {
            assert!(settings.contains(&format!("name = {{ {} = ", tags[0])) || tags[0] != "ro");
            assert!(folder.root().join(format!("my/content/help.{tag}.md")).is_file());
        }
    }
    let folder = Campaign::empty();
    let told = said(&folder, &["new", "my", "--languages", "ro,de"], 2);
    assert!(told.contains("“--languages” cannot be “de”"), "{told}");
    said(&folder, &["new", "all"], 0);
    said(&folder, &["new", "same", "--languages", "ro,ru,en"], 0);
    for file in ["farul.toml", "content/_data/help-services.toml", "content/help.ru.md"] {
        let [all, same] = ["all", "same"].map(|name| text(&folder, &format!("{name}/{file}")));
        assert!(!all.is_empty() && all == same, "{file}");
    }
}

/// The texts of a language that goes may stay where they are; its pages must go, too.
#[test]
fn a_language_that_is_taken_away_leaves_its_pages_to_tell_of() {
    let folder = Campaign::empty();
    said(&folder, &["new", "my"], 0);
    let settings = text(&folder, "my/farul.toml");
    let start = settings.find("[[languages]]\ntag = \"en\"").expect("the table");
    let end = start + settings[start..].find("[content]").expect("the next table");
    folder.write("my/farul.toml", [&settings[..start], &settings[end..]].concat());
    let found = said(&folder, &["--root", "my", "check", "--format", "short"], 1);
    let errors: Vec<&str> = found.lines().filter(|line| line.contains("error[")).collect();
    assert_eq!(errors.len(), 11, "{found}");
    assert!(errors.iter().all(|line| line.contains("[name-unknown-language]")), "{found}");
    let found = said(&folder, &["--root", "my", "check"], 1);
    assert!(found.contains("delete the file"), "{found}");
}
