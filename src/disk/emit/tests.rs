use std::collections::BTreeMap;

use super::*;
use crate::disk::testing::Folder;

/// A site as path and text.
type Site<'a> = &'a [(&'a str, &'a str)];

fn path(path: &str) -> OutputPath {
    OutputPath::new(path).unwrap()
}

fn staged(campaign: &Folder, site: Site<'_>) -> StagedSink {
    let sink = StagedSink::open(&campaign.path(), &campaign.at("public")).unwrap();
    for (name, text) in site {
        sink.put(&path(name), text.as_bytes());
    }
    sink
}

fn build(campaign: &Folder, site: Site<'_>) -> CommitReport {
    staged(campaign, site).commit().unwrap()
}

fn report(written: usize, unchanged: usize, deleted: usize) -> CommitReport {
    CommitReport { written, unchanged, deleted }
}

/// What stands in the output.
fn found(campaign: &Folder) -> BTreeMap<String, String> {
    let text = |name: &String| campaign.read(&format!("public/{name}")).unwrap();
    campaign.files("public").iter().map(|name| (name.clone(), text(name))).collect()
}

fn expected(site: Site<'_>) -> BTreeMap<String, String> {
    site.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}

#[cfg(unix)]
#[test]
fn only_what_changed_is_written() {
    use std::os::unix::fs::MetadataExt;
    let campaign = Folder::new();
    let number = |name: &str| fs::metadata(campaign.at(name)).unwrap().ino();
    let first = [("ro/index.html", "one"), ("ro/a/index.html", "same"), ("ro/b.html", "b")];
    assert_eq!(build(&campaign, &first), report(3, 0, 0));
    assert_eq!(found(&campaign), expected(&first));
    let (same, changed) = (number("public/ro/a/index.html"), number("public/ro/index.html"));
    let manifest = number(".farul-public/manifest.json");

    assert_eq!(build(&campaign, &first), report(0, 3, 0));
    assert_eq!(number("public/ro/index.html"), changed);
    assert_eq!(number(".farul-public/manifest.json"), manifest);

    let second = [("ro/index.html", "two"), ("ro/a/index.html", "same")];
    assert_eq!(build(&campaign, &second), report(1, 1, 1));
    assert_eq!(found(&campaign), expected(&second));
    assert_eq!(number("public/ro/a/index.html"), same);
    assert_ne!(number("public/ro/index.html"), changed);
    assert_eq!(campaign.files(".farul-public"), [".gitignore", "lock", "manifest.json"]);
}

#[test]
fn a_file_that_somebody_changed_or_took_is_written_again() {
    let campaign = Folder::new();
    let site = [("a.html", "one"), ("b.html", "two"), ("c.html", "three")];
    build(&campaign, &site);
    campaign.write("public/a.html", b"somebody's");
    campaign.remove("public/b.html");
    assert_eq!(build(&campaign, &site), report(2, 1, 0));
    assert_eq!(found(&campaign), expected(&site));
    campaign.remove_folder("public");
    assert_eq!(build(&campaign, &site), report(3, 0, 0));
}

#[test]
fn an_output_can_be_kept_without_its_bytes() {
    let campaign = Folder::new();
    build(&campaign, &[("a.html", "one"), ("b.html", "two")]);
    let sink = staged(&campaign, &[]);
    assert!(sink.keep(&path("a.html"), ContentHash::of(b"one")));
    assert!(!sink.keep(&path("b.html"), ContentHash::of(b"another")));
    assert!(!sink.keep(&path("c.html"), ContentHash::of(b"one")));
    campaign.remove("public/b.html");
    assert!(!sink.keep(&path("b.html"), ContentHash::of(b"two")));
    assert_eq!(sink.commit().unwrap(), report(0, 1, 1));
    assert_eq!(found(&campaign), expected(&[("a.html", "one")]));
}

#[test]
fn without_a_commit_the_old_site_stands() {
    let campaign = Folder::new();
    let site = [("a.html", "one")];
    build(&campaign, &site);
    drop(staged(&campaign, &[("a.html", "two"), ("b.html", "two")]));
    assert_eq!(found(&campaign), expected(&site));
    assert!(!campaign.at(".farul-public/staging").exists());
}

#[test]
fn a_disk_that_says_no_leaves_the_old_site() {
    let campaign = Folder::new();
    let site = [("a.html", "one")];
    build(&campaign, &site);
    let sink = staged(&campaign, &[]);
    fs::remove_dir(campaign.at(".farul-public/staging")).unwrap();
    sink.put(&path("b.html"), b"two");
    sink.put(&path("a.html"), b"two");
    let refused = sink.commit().unwrap_err();
    assert_eq!(refused.code.name, "output-failed");
    assert_eq!(refused.arguments[0], ("path", "b.html".into()));
    assert_eq!(found(&campaign), expected(&site));
    assert_eq!(build(&campaign, &[("a.html", "two")]), report(1, 0, 0));
}

#[test]
fn what_is_taken_out_is_gone_at_once() {
    let campaign = Folder::new();
    let private = [
        "assets/child.1.jpg",
        "assets/leaf.1.pdf",
        "assets/plan.1.svg",
        "search/data/index/ro_1.pf_index",
    ];
    let files: Vec<_> = private.iter().map(|path| (*path, "1")).collect();
    build(&campaign, &[&[("a.html", "1")], &files[..]].concat());
    assert_eq!(build(&campaign, &[("a.html", "2")]), report(1, 0, private.len()));
    assert_eq!(campaign.files("public"), ["a.html"]);
}

#[test]
fn old_styles_and_scripts_stay_for_one_build() {
    let campaign = Folder::new();
    build(&campaign, &[("a.html", "1"), ("assets/a.1.css", "1")]);
    build(&campaign, &[("a.html", "2"), ("assets/a.2.css", "2")]);
    assert_eq!(campaign.files("public"), ["a.html", "assets/a.1.css", "assets/a.2.css"]);
    assert_eq!(build(&campaign, &[("a.html", "3"), ("assets/a.3.css", "3")]), report(2, 0, 1));
    assert_eq!(campaign.files("public"), ["a.html", "assets/a.2.css", "assets/a.3.css"]);
    // An old one that is used again is no longer old.
    assert_eq!(build(&campaign, &[("a.html", "2"), ("assets/a.2.css", "2")]), report(1, 1, 0));
    build(&campaign, &[("a.html", "2"), ("assets/a.2.css", "2")]);
    assert_eq!(campaign.files("public"), ["a.html", "assets/a.2.css"]);
}

#[test]
fn files_of_others_stay() {
    let campaign = Folder::new();
    build(&campaign, &[("a.html", "1"), ("ro/a.html", "1")]);
    campaign.write("public/ro/theirs.txt", b"theirs");
    build(&campaign, &[("a.html", "2")]);
    assert_eq!(campaign.files("public"), ["a.html", "ro/theirs.txt"]);

    let before = found(&campaign);
    let blocked = ["ro/theirs.txt", "ro", "ro/theirs.txt/index.html"];
    for name in blocked {
        let sink = staged(&campaign, &[("a.html", "3"), (name, "ours")]);
        assert_eq!(sink.commit().unwrap_err().code.name, "output-occupied", "{name}");
        assert_eq!(found(&campaign), before);
    }
    campaign.write("other/theirs.txt", b"");
    let refused = StagedSink::open(&campaign.path(), &campaign.at("other")).unwrap_err();
    assert_eq!(refused.code.name, "output-not-ours");
}

#[cfg(unix)]
#[test]
fn nothing_is_written_or_deleted_through_a_link() {
    let outside = Folder::new();
    outside.write("index.html", b"theirs");
    let campaign = Folder::new();
    build(&campaign, &[("a.html", "1"), ("ro/index.html", "1")]);
    campaign.remove_folder("public/ro");
    campaign.link(outside.path().as_str(), "public/ro");
    let sink = staged(&campaign, &[("ro/index.html", "2")]);
    assert_eq!(sink.commit().unwrap_err().code.name, "output-occupied");
    build(&campaign, &[("a.html", "2")]);
    assert_eq!(outside.read("index.html").unwrap(), "theirs");
}

#[test]
fn a_page_may_become_a_folder_and_back() {
    let campaign = Folder::new();
    let steps: [Site<'_>; 4] = [
        &[("a", "file")],
        &[("a/index.html", "folder"), ("a/b/c.html", "deep")],
        &[("a/b", "file")],
        &[("A/b", "another case")],
    ];
    for site in steps {
        build(&campaign, site);
        assert_eq!(found(&campaign), expected(site));
    }
}

#[test]
fn two_outputs_on_one_path_are_refused() {
    let campaign = Folder::new();
    let sink = staged(&campaign, &[("a.html", "1"), ("a.html", "2")]);
    assert_eq!(sink.commit().unwrap_err().code.name, "output-twice");
    assert_eq!(build(&campaign, &[("a.html", "1"), ("a.html", "1")]), report(1, 0, 0));
    assert_eq!(staged(&campaign, &[]).last_stands(), Some(1));
}

/// Lets `steps` steps happen, then fails each.
fn kill_after(steps: u32) -> impl Fn() -> io::Result<()> + Sync {
    let left = AtomicU32::new(steps);
    let take = move || left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |n| n.checked_sub(1));
    move || take().map(drop).map_err(|_| io::ErrorKind::Interrupted.into())
}

/// Each page of these sites names in `[...]` what it links to.
const OLD: Site<'static> = &[
    ("assets/1.css", "old"),
    ("index.html", "old [gone.html] [assets/1.css]"),
    ("gone.html", "old [assets/1.css]"),
    ("same.html", "same [index.html]"),
    ("x", "becomes a folder"),
];
const NEW: Site<'static> = &[
    ("assets/2.css", "new"),
    ("index.html", "new [ro/new.html] [assets/2.css]"),
    ("ro/new.html", "new [index.html] [assets/2.css]"),
    ("same.html", "same [index.html]"),
    ("x/y.html", "new"),
];

#[test]
fn a_commit_that_is_killed_anywhere_is_finished_by_the_next_build() {
    let mut kills = 0;
    loop {
        let campaign = Folder::new();
        build(&campaign, OLD);
        let was_killed = staged(&campaign, NEW).commit_with(&kill_after(kills)).is_err();
        let site = found(&campaign);
        for (name, text) in &site {
            let whole = [OLD, NEW].iter().any(|site| site.contains(&(name, text)));
            assert!(whole, "{name} after {kills} steps: {text}");
            for link in text.split('[').skip(1) {
                let link = link.split(']').next().unwrap();
                assert!(site.contains_key(link), "{name} -> {link} after {kills} steps");
            }
        }
        drop(staged(&campaign, &[]));
        let mut finished = expected(NEW);
        finished.insert("assets/1.css".into(), "old".into());
        assert_eq!(found(&campaign), finished, "after {kills} steps");
        assert_eq!(build(&campaign, NEW).written, 0);
        if !was_killed {
            break;
        }
        kills += 1;
    }
    assert!(kills > 6);
}

#[test]
fn a_first_commit_that_is_killed_anywhere_is_finished_by_the_next_build() {
    let mut kills = 0;
    loop {
        let campaign = Folder::new();
        let was_killed = staged(&campaign, NEW).commit_with(&kill_after(kills)).is_err();
        assert!(found(&campaign).iter().all(|(name, text)| expected(NEW).get(name) == Some(text)));
        drop(staged(&campaign, &[]));
        assert_eq!(found(&campaign), expected(NEW), "after {kills} steps");
        assert_eq!(build(&campaign, NEW).written, 0);
        if !was_killed {
            break;
        }
        kills += 1;
    }
    assert!(kills > 5);
}

#[test]
fn a_first_site_has_no_file_where_it_has_a_folder() {
    for site in [[("x/y.html", "1"), ("x", "2")], [("x", "1"), ("x/y.html", "2")]] {
        let campaign = Folder::new();
        let refused = staged(&campaign, &site).commit().unwrap_err();
        assert_eq!(refused.code.name, "output-failed");
        assert!(found(&campaign).is_empty());
    }
}

#[test]
fn a_first_site_replaces_nothing() {
    let campaign = Folder::new();
    campaign.write("public/.htaccess", b"theirs");
    let sink = staged(&campaign, &[(".htaccess", "ours"), ("a.html", "1")]);
    assert_eq!(sink.commit().unwrap_err().code.name, "output-occupied");
    assert_eq!(found(&campaign), expected(&[(".htaccess", "theirs")]));
    assert_eq!(build(&campaign, &[("a.html", "1")]), report(1, 0, 0));
}

#[test]
fn a_journal_from_elsewhere_does_no_harm() {
    let campaign = Folder::new();
    build(&campaign, &[("a.html", "1")]);
    campaign.write("public/theirs.html", b"theirs");
    campaign.write(".farul-public/staging/0", b"hostile");
    let manifest = campaign.read(".farul-public/manifest.json").unwrap();
    let moves = r#"[[],[[0,"theirs.html"]],[]]"#;
    let journal = format!(r#"{{"clear":[],"moves":{moves},"delete":[],"manifest":{manifest}}}"#);
    campaign.write(".farul-public/journal.json", journal.as_bytes());
    let refused = StagedSink::open(&campaign.path(), &campaign.at("public")).unwrap_err();
    assert_eq!(refused.code.name, "output-occupied");
    assert_eq!(campaign.read("public/theirs.html").unwrap(), "theirs");
}

#[test]
fn many_threads_may_put_at_once() {
    use rayon::iter::{IntoParallelIterator, ParallelIterator};
    let campaign = Folder::new();
    let sink = staged(&campaign, &[]);
    (0..500).into_par_iter().for_each(|number| {
        let name = format!("ro/{}/{number}/index.html", number % 7);
        sink.put(&path(&name), number.to_string().as_bytes());
    });
    assert_eq!(sink.commit().unwrap(), report(500, 0, 0));
    assert_eq!(campaign.read("public/ro/3/10/index.html").unwrap(), "10");
}
