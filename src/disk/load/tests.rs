use super::*;
use crate::disk::testing::Folder;

fn campaign() -> Folder {
    let campaign = Folder::new();
    campaign.write("farul.toml", b"");
    campaign
}

fn paths(files: &[SourceFile]) -> Vec<&str> {
    files.iter().map(|file| file.path.as_str()).collect()
}

/// The findings as `code file`.
fn findings(judged: &Judged<Sources>) -> Vec<String> {
    let place = |found: &Diagnostic| {
        found.place.as_ref().map_or("-".to_owned(), |place| place.file.to_string())
    };
    let sorted = judged.diagnostics.clone().sorted();
    sorted.iter().map(|found| format!("{} {}", found.code.name, place(found))).collect()
}

fn path(path: &str) -> SourcePath {
    SourcePath::new(path).unwrap()
}

#[test]
fn a_campaign_is_its_settings_texts_themes_and_words() {
    let campaign = campaign();
    for file in [
        "content/_index.ro.md",
        "content/parents/a.ro.md",
        "content/parents.ro.md",
        "content/ș ț.jpg",
        "themes/default/page.html",
        "i18n/ro.ftl",
        "README.md",
        "target/x",
        "public/ro/index.html",
        ".git/config",
        "content/.hidden/x.md",
        "content/a.md~",
        "content/node_modules.ro.md",
    ] {
        campaign.write(file, b"x");
    }
    let judged = load(&campaign.path());
    assert_eq!(findings(&judged), [""; 0]);
    let sources = judged.value;
    assert_eq!(
        paths(sources.files()),
        [
            "content/_index.ro.md",
            "content/node_modules.ro.md",
            "content/parents.ro.md",
            "content/parents/a.ro.md",
            "content/ș ț.jpg",
            "farul.toml",
            "i18n/ro.ftl",
            "themes/default/page.html",
        ]
    );
    assert_eq!(paths(sources.below("content/parents/")), ["content/parents/a.ro.md"]);
    assert_eq!(sources.below("content/").len(), 5);
    assert_eq!(sources.below("z/").len(), 0);
    assert_eq!(sources.read(&path("i18n/ro.ftl")).unwrap(), b"x");
    assert!(sources.get(&path("farul.toml")).is_some());
    assert!(sources.get(&path("README.md")).is_none());
}

#[test]
fn without_a_campaign_it_says_so() {
    let folder = Folder::new();
    assert_eq!(findings(&load(&folder.path())), ["no-campaign -"]);
    assert_eq!(findings(&load(&folder.at("absent"))), ["no-folder -"]);
    folder.write("file", b"");
    assert_eq!(findings(&load(&folder.at("file"))), ["no-folder -"]);
}

#[test]
fn files_and_folders_are_not_mistaken_for_each_other() {
    let folder = Folder::new();
    folder.write("farul.toml/x", b"");
    folder.write("content", b"");
    assert_eq!(findings(&load(&folder.path())), ["wrong-kind content", "wrong-kind farul.toml"]);
}

#[test]
fn each_kind_of_file_has_its_limit() {
    let campaign = campaign();
    campaign.write_sparse("content/big.ro.md", 50 * 1024 * 1024);
    campaign.write_sparse("content/fits.ro.md", 2 * 1024 * 1024);
    campaign.write_sparse("content/clip.mp4", 90 * 1024 * 1024);
    campaign.write_sparse("i18n/ro.ftl", 1024 * 1024 + 1);
    let judged = load(&campaign.path());
    assert_eq!(findings(&judged), ["file-too-big content/big.ro.md", "file-too-big i18n/ro.ftl"]);
    assert_eq!(judged.value.files().len(), 3);

    // It grows after it was listed.
    campaign.write_sparse("content/fits.ro.md", 2 * 1024 * 1024 + 1);
    let refused = judged.value.read(&path("content/fits.ro.md")).unwrap_err();
    assert_eq!(refused.code.name, "file-too-big");
}

#[cfg(unix)]
#[test]
fn links_stay_among_the_authors_files() {
    let outside = Folder::new();
    outside.write("secret.md", b"");
    let campaign = campaign();
    campaign.write("content/parents/a.ro.md", b"");
    campaign.write("shared/a.jpg", b"x");
    campaign.write("public/ro/index.html", b"");
    campaign.write(".git/config", b"");
    campaign.link("../shared", "content/pictures");
    campaign.link("../shared/a.jpg", "content/a.jpg");
    campaign.link(outside.at("secret.md").as_str(), "content/secret.ro.md");
    campaign.link(outside.path().as_str(), "content/outside");
    campaign.link("../public", "content/built");
    campaign.link("../.git/config", "content/config.txt");
    campaign.link("nothing", "content/broken.ro.md");
    campaign.link("itself", "content/itself");
    campaign.link("..", "content/parents/up");
    campaign.link(".", "content/parents/here");
    campaign.link("../..", "content/parents/root");
    campaign.link(outside.path().as_str(), "i18n");
    let judged = load(&campaign.path());
    assert_eq!(
        findings(&judged),
        [
            "link-outside i18n",
            "link-broken content/broken.ro.md",
            "link-outside content/built",
            "link-outside content/config.txt",
            "link-broken content/itself",
            "link-outside content/outside",
            "link-loop content/parents/here",
            "link-loop content/parents/root",
            "link-loop content/parents/up",
            "link-outside content/secret.ro.md",
        ]
    );
    assert_eq!(
        paths(judged.value.files()),
        ["content/a.jpg", "content/parents/a.ro.md", "content/pictures/a.jpg", "farul.toml",]
    );
    assert_eq!(judged.value.read(&path("content/pictures/a.jpg")).unwrap(), b"x");
}

#[cfg(unix)]
#[test]
fn folders_that_link_to_each_other_end() {
    let campaign = campaign();
    campaign.link("../b", "content/a/to-b");
    campaign.link("../a", "content/b/to-a");
    assert_eq!(
        findings(&load(&campaign.path())),
        ["link-loop content/a/to-b/to-a", "link-loop content/b/to-a/to-b"]
    );
}

#[cfg(unix)]
#[test]
fn pipes_and_sockets_are_never_opened() {
    let campaign = campaign();
    campaign.write("content/fine.ro.md", b"x");
    let pipe = campaign.at("content/pipe.ro.md");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let _socket =
        std::os::unix::net::UnixListener::bind(campaign.at("content/socket.ro.md")).unwrap();
    campaign.link("/dev/zero", "content/device.ro.md");
    let judged = load(&campaign.path());
    assert_eq!(
        findings(&judged),
        [
            "link-outside content/device.ro.md",
            "special-file content/pipe.ro.md",
            "special-file content/socket.ro.md"
        ]
    );

    // The page turns into a pipe after it was listed.
    campaign.remove("content/fine.ro.md");
    fs::rename(&pipe, campaign.at("content/fine.ro.md")).unwrap();
    let refused = judged.value.read(&path("content/fine.ro.md")).unwrap_err();
    assert_eq!(refused.code.name, "special-file");
}

#[cfg(target_os = "linux")]
#[test]
fn names_must_be_printable_text() {
    use std::os::unix::ffi::OsStrExt;
    let campaign = campaign();
    campaign.write("content/back\\slash.md", b"");
    campaign.write("content/two\nlines.md", b"");
    campaign.write("content/odd 'but' fine & (legal).ro.md", b"");
    let latin = std::ffi::OsStr::from_bytes(b"caf\xe9.md");
    fs::write(campaign.at("content").as_std_path().join(latin), b"").unwrap();
    let judged = load(&campaign.path());
    assert_eq!(findings(&judged), ["file-name -"; 3]);
    let names: Vec<_> =
        judged.diagnostics.sorted().iter().map(|f| f.arguments[0].1.clone()).collect();
    let expected = ["back\\\\slash.md", "caf\u{fffd}.md", "two\\nlines.md"];
    assert_eq!(names, expected.map(Into::into));
    assert_eq!(judged.value.files().len(), 2);
}

#[test]
fn deep_folders_are_refused() {
    let campaign = campaign();
    campaign.write(&format!("content/{}/a.ro.md", ["a"; 70].join("/")), b"");
    let found = findings(&load(&campaign.path()));
    assert_eq!(found.len(), 1);
    assert!(found[0].starts_with("folders-too-deep content/a/a/"));
}

#[test]
fn a_stamp_tells_an_edit_of_the_same_length() {
    let campaign = campaign();
    campaign.write("content/a.ro.md", b"one");
    let stamp = |campaign: &Folder| {
        load(&campaign.path()).value.get(&path("content/a.ro.md")).unwrap().stamp
    };
    let before = stamp(&campaign);
    assert_eq!(stamp(&campaign), before);
    campaign.remove("content/a.ro.md");
    campaign.write("content/b", b"takes the number of the file that went");
    campaign.write("content/a.ro.md", b"two");
    assert_ne!(stamp(&campaign), before);
}

#[test]
fn a_file_that_went_away_is_a_finding() {
    let campaign = campaign();
    campaign.write("content/a.ro.md", b"");
    let sources = load(&campaign.path()).value;
    campaign.remove("content/a.ro.md");
    let refused = sources.read(&path("content/a.ro.md")).unwrap_err();
    assert_eq!(refused.code.name, "file-unreadable");
}
