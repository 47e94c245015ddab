//! Rules of the house that no lint of the compiler holds.

use std::path::{Path, PathBuf};

fn files(folder: &str) -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut folders = vec![root.join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(text) = std::fs::read_to_string(&path) {
                found.push((path.strip_prefix(root).expect("below the root").to_owned(), text));
            }
        }
    }
    found.sort();
    found
}

fn rust() -> Vec<(PathBuf, String)> {
    files("src")
        .into_iter()
        .filter(|(path, _)| path.extension().is_some_and(|ending| ending == "rs"))
        .collect()
}

#[test]
fn only_the_room_of_the_disk_lifts_the_fence_around_it() {
    let mut lifted: Vec<String> = rust()
        .into_iter()
        .filter(|(_, text)| text.contains("allow(clippy::disallowed"))
        .map(|(path, _)| path.to_string_lossy().into_owned())
        .filter(|path| !path.starts_with("src/disk/") && !path.ends_with("tests.rs"))
        .collect();
    lifted.sort();
    // The clock is read in `cli`, which prints, too; HTML is made by the renderer and the sanitiser; the
    // server shares its state.
    let allowed = |path: &String| {
        path == "src/cli/mod.rs"
            || path == "src/cli/streams.rs"
            || path.starts_with("src/parse/markdown/")
            || path.starts_with("src/serve/")
    };
    lifted.retain(|path| !allowed(path));
    assert!(lifted.is_empty(), "{lifted:?}");
}

#[test]
fn rooms_import_only_what_stands_below_them() {
    // The order of `lib.rs`, from the ground up; a room may name itself and all before it.
    let floors: [&[&str]; 9] = [
        &["source", "digest", "typography"],
        &["diagnostic", "model", "tree", "components"],
        &["config"],
        &["disk", "i18n"],
        &["parse", "assets", "resolve"],
        &["check", "render", "outputs", "translation"],
        &["build"],
        &["serve"],
        &["cli"],
    ];
    let floor = |room: &str| floors.iter().position(|rooms| rooms.contains(&room));
    for (path, text) in rust() {
        let Some(room) = path.components().nth(1).and_then(|part| part.as_os_str().to_str()) else {
            continue;
        };
        let Some(own) = floor(room.trim_end_matches(".rs")) else { continue };
        let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or(&text);
        for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
            let named = line
                .split("crate::")
                .skip(1)
                .filter_map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next());
            for named in named {
                let Some(other) = floor(named) else { continue };
                // The list of all codes gathers every room's; parsers name words of their rooms.
                if path.ends_with("diagnostic/codes.rs") || is_words(room, named) {
                    continue;
                }
                assert!(
                    other <= own,
                    "{}: {room} names {named}, which stands above it",
                    path.display()
                );
            }
        }
    }
}

/// Printing a diagnostic needs the program's words.
fn is_words(room: &str, named: &str) -> bool {
    room == "diagnostic" && named == "i18n"
}

#[test]
fn nothing_in_the_program_knows_the_field() {
    // The campaign's subject stands in its data alone.
    let words = ["abuse", "abuz", "насили", "grooming", "victim", "children-", "116111", "116 111"];
    for (path, text) in
        rust().into_iter().filter(|(path, _)| !path.to_string_lossy().contains("tests"))
    {
        let code = text.split("#[cfg(test)]").next().unwrap_or(&text);
        for word in words {
            assert!(!code.contains(word), "{} knows of {word:?}", path.display());
        }
    }
}

#[test]
fn styles_have_no_sides() {
    // Logical properties only, so that right-to-left works.
    let sides = [
        "margin-left",
        "margin-right",
        "padding-left",
        "padding-right",
        "border-left",
        "border-right",
        "text-align: left",
        "text-align:left",
        "text-align: right",
        "float: left",
        "float: right",
    ];
    for (path, text) in files("themes") {
        if path.extension().is_some_and(|ending| ending == "css") {
            for side in sides {
                assert!(!text.contains(side), "{}: {side}", path.display());
            }
        }
    }
}

#[test]
fn romanian_has_its_own_letters() {
    for folder in ["content", "i18n", "themes", "starter"] {
        for (path, text) in files(folder) {
            // Word lists that fold the old letters name them by number.
            assert!(
                !text.contains(['\u{015F}', '\u{0163}', '\u{015E}', '\u{0162}']),
                "{}",
                path.display()
            );
        }
    }
}

#[test]
fn files_stay_small() {
    for (path, text) in rust() {
        let lines = text.lines().count();
        assert!(lines <= 450, "{}: {lines} lines are two rooms", path.display());
    }
}
