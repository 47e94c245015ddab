//! A build after another one, each a process of its own, equals one from nothing.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use farul::build::{OldAddresses, Published, publish};
use farul::disk::{CommitReport, StagedSink};
use proptest::prelude::*;

use crate::campaign::{Campaign, Site, short};
use crate::memo::{Edit, PAGES, apply, edit, sequences};

/// What happens between two builds.
#[derive(Clone, Debug)]
enum Event {
    Edit(Edit),
    /// Nothing at all.
    Nothing,
    /// A file has another date and the same bytes.
    Touch {
        page: usize,
    },
    /// Other bytes, of the same length and with the same date.
    SameLength {
        page: usize,
    },
    Rename {
        page: usize,
        to: usize,
    },
    /// Somebody deletes a file of the output.
    DeleteOutput {
        which: usize,
    },
    /// Somebody changes a file of the output, and keeps its length.
    SpoilOutput {
        which: usize,
    },
    NextDay,
}

fn event() -> impl Strategy<Value = Event> {
    let page = 0..PAGES.len();
    prop_oneof![
        6 => edit().prop_map(Event::Edit),
        2 => Just(Event::Nothing),
        1 => page.clone().prop_map(|page| Event::Touch { page }),
        1 => page.clone().prop_map(|page| Event::SameLength { page }),
        1 => (page.clone(), page).prop_map(|(page, to)| Event::Rename { page, to }),
        1 => (0..1000usize).prop_map(|which| Event::DeleteOutput { which }),
        1 => (0..1000usize).prop_map(|which| Event::SpoilOutput { which }),
        1 => Just(Event::NextDay),
    ]
}

fn happen(mut campaign: Campaign, event: &Event) -> Campaign {
    let path = |page: &usize| campaign.root().join("content").join(PAGES[*page]);
    match event {
        Event::Nothing => {}
        Event::Edit(edit) => apply(&campaign, edit),
        Event::Touch { page } if path(page).exists() => date(&path(page), SystemTime::now()),
        Event::SameLength { page } if path(page).exists() => same_length(&path(page)),
        Event::Rename { page, to } if path(page).exists() => {
            std::fs::create_dir_all(path(to).parent().unwrap()).unwrap();
            std::fs::rename(path(page), path(to)).unwrap();
        }
        Event::Touch { .. } | Event::SameLength { .. } | Event::Rename { .. } => {}
        Event::DeleteOutput { which } => std::fs::remove_file(output(&campaign, *which)).unwrap(),
        Event::SpoilOutput { which } => {
            let file = output(&campaign, *which);
            let mut bytes = std::fs::read(&file).unwrap();
            bytes.fill(b'x');
            std::fs::write(&file, bytes).unwrap();
        }
        Event::NextDay => campaign = campaign.today("2026-11-23"),
    }
    campaign
}

fn date(file: &Path, date: SystemTime) {
    File::options().write(true).open(file).unwrap().set_modified(date).unwrap();
}

/// Turns the letters of a page's text round, and sets its date back.
fn same_length(file: &Path) {
    let modified = file.metadata().unwrap().modified().unwrap();
    let text = std::fs::read_to_string(file).unwrap();
    let (front, body) = text.rsplit_once("---\n").unwrap();
    let swap = |letter: char| match letter {
        'e' => 'a',
        'a' => 'e',
        letter => letter,
    };
    let body: String = body.chars().map(swap).collect();
    std::fs::write(file, format!("{front}---\n{body}")).unwrap();
    date(file, modified);
}

/// One of the files of the output.
fn output(campaign: &Campaign, which: usize) -> PathBuf {
    let names: Vec<_> = published(campaign).into_keys().collect();
    campaign.root().join("public").join(&names[which % names.len()])
}

/// What stands in the output.
fn published(campaign: &Campaign) -> BTreeMap<String, Vec<u8>> {
    let out = campaign.root().join("public");
    let files = walkdir::WalkDir::new(&out).into_iter().map(Result::unwrap);
    let files = files.filter(|entry| entry.file_type().is_file());
    let name = |path: &Path| path.strip_prefix(&out).unwrap().to_str().unwrap().to_owned();
    files.map(|file| (name(file.path()), std::fs::read(file.path()).unwrap())).collect()
}

/// A build in a process that remembers nothing but what stands on the disk. Where it is
/// `settled`, the last edit was long enough ago for dates to say something.
fn process(campaign: &Campaign, settled: bool) -> (String, Option<CommitReport>) {
    let inputs = campaign.inputs();
    let tomorrow = SystemTime::now() + Duration::from_secs(24 * 60 * 60);
    let now = if settled { tomorrow } else { SystemTime::now() };
    let listed = farul::disk::load_at(&inputs.root, now);
    let sink = StagedSink::open(&inputs.root, &inputs.root.join("public")).unwrap();
    let Published { built, committed, .. } =
        publish(inputs, listed, sink, OldAddresses::Tell, &|_| {});
    // Only who has built before can tell that an address has moved.
    let mut found = built.diagnostics;
    found.retain(|diagnostic| diagnostic.code.name != "address-moved");
    (short(&found, &inputs.root), committed.map(Result::unwrap))
}

/// Fails where the output is not what a build from nothing makes.
fn expect_same(campaign: &Campaign, cold: &Site) {
    let mut found = published(campaign);
    // Styles and scripts of the build before stay for pages that readers have open.
    let may_be_old = |path: &str| {
        path.starts_with("assets/") && (path.ends_with(".css") || path.ends_with(".js"))
    };
    found.retain(|path, _| cold.files.contains_key(path) || !may_be_old(path));
    let names = |files: &BTreeMap<String, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&found), names(&cold.files));
    for (path, bytes) in &cold.files {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        assert!(&found[path] == bytes, "{path}: {}\n\n{}", text(&found[path]), text(bytes));
    }
}

fn campaign() -> Campaign {
    Campaign::new().page("parents/_index.ro.md", "Părinți", "").page(
        "parents/a.ro.md",
        "A",
        "Sare. [b](b.md)",
    )
}

proptest! {
    #![proptest_config(sequences(10))]

    #[test]
    fn a_build_after_another_equals_one_from_nothing(events in prop::collection::vec((event(), any::<bool>()), 1..7)) {
        let mut campaign = campaign();
        process(&campaign, true);
        for (event, settled) in &events {
            let before = published(&campaign);
            campaign = happen(campaign, event);
            let (messages, report) = process(&campaign, *settled);
            let cold = campaign.build_with_search();
            prop_assert_eq!(messages, cold.messages(), "after {:?}", event);
            prop_assert_eq!(report.is_some(), cold.built.succeeded());
            if report.is_some() {
                expect_same(&campaign, &cold);
            } else if !matches!(event, Event::DeleteOutput { .. } | Event::SpoilOutput { .. }) {
                prop_assert!(before == published(&campaign), "an error leaves the last site");
            }
        }
    }
}

#[test]
fn where_nothing_changed_nothing_is_built_and_everything_is_said_again() {
    let campaign = campaign();
    for settled in [true, false] {
        let (first, _) = process(&campaign, settled);
        assert!(first.contains("broken-link"), "{first}");
        let manifest = campaign.root().join(".farul-public/manifest.json");
        let memory = campaign.root().join(".farul-public/last-build.memory");
        let dates =
            || [&manifest, &memory].map(|file| file.metadata().unwrap().modified().unwrap());
        let before = dates();
        let (again, report) = process(&campaign, settled);
        assert_eq!((again, report.unwrap().written), (first, 0));
        assert_eq!(dates(), before, "nothing was built");
    }
}

#[test]
fn what_is_wrong_with_the_output_is_put_right() {
    let campaign = campaign();
    process(&campaign, true);
    let cold = campaign.build_with_search();
    for name in ["ro/index.html", "sitemap.xml", "ro/parents/a/index.html"] {
        let file = campaign.root().join("public").join(name);
        std::fs::remove_file(&file).unwrap();
        assert_eq!(process(&campaign, true).1.unwrap().written, 1, "{name} was deleted");
        expect_same(&campaign, &cold);

        let length = cold.files[name].len();
        std::fs::write(&file, vec![b'x'; length]).unwrap();
        assert_eq!(process(&campaign, true).1.unwrap().written, 1, "{name} was changed");
        expect_same(&campaign, &cold);

        // The same bytes with another date are left alone.
        date(&file, SystemTime::now() - Duration::from_secs(1000));
        assert_eq!(process(&campaign, true).1.unwrap().written, 0, "{name} was touched");
    }
}

#[test]
fn a_photo_goes_with_the_last_page_that_showed_it() {
    let picture = crate::pictures::png(image::RgbImage::new(40, 40));
    let draft = "---\ntitle: X\ndescription: D.\ndraft: true\n---\n![O casă](house.png)\n";
    let campaign =
        Campaign::new().file("content/house.png", picture).file("content/x.ro.md", draft);
    let photos = |campaign: &Campaign| {
        published(campaign).into_keys().filter(|path| path.contains("house")).count()
    };
    process(&campaign, true);
    assert!(photos(&campaign) > 0, "a preview shows drafts");
    let release = campaign.release();
    assert!(process(&release, true).1.is_some());
    assert_eq!(photos(&release), 0);
}

#[test]
fn a_memory_that_is_damaged_or_gone_does_no_harm() {
    let campaign = campaign();
    process(&campaign, true);
    let (cold, state) = (campaign.build_with_search(), campaign.root().join(".farul-public"));
    for name in ["last-build.memory", "memo.memory", "pages-0.memory"] {
        let whole = std::fs::read(state.join(name)).unwrap();
        for damaged in [&b""[..], &whole[..whole.len() / 2], &[b'x'; 5000]] {
            std::fs::write(state.join(name), damaged).unwrap();
            assert_eq!(process(&campaign, true).1.unwrap().written, 0);
            expect_same(&campaign, &cold);
        }
        std::fs::remove_file(state.join(name)).unwrap();
        assert_eq!(process(&campaign, true).1.unwrap().written, 0);
    }
}

#[test]
fn pages_are_remembered_in_parts_of_which_only_those_that_changed_are_written() {
    let page = |number: usize, text: &str| {
        let path = format!("content/parents/p{number:03}.ro.md");
        (path, format!("---\ntitle: P{number}\ndescription: D.\n---\n{text}\n"))
    };
    let mut campaign = campaign();
    for (path, text) in (0..600).map(|number| page(number, "Text.")) {
        campaign = campaign.file(&path, text);
    }
    let state = campaign.root().join(".farul-public");
    let written = || {
        let parts = (0..9).map(|number| state.join(format!("pages-{number}.memory")));
        let date = |file: PathBuf| Some(file.metadata().ok()?.modified().unwrap());
        parts.map_while(date).collect::<Vec<_>>()
    };
    process(&campaign, true);
    let first = written();
    assert_eq!(first.len(), 3);

    let (path, text) = page(300, "Alt text.");
    let campaign = campaign.file(&path, text);
    process(&campaign, true);
    let second = written();
    let changed: Vec<bool> = first.iter().zip(&second).map(|(one, other)| one != other).collect();
    assert_eq!(changed.iter().filter(|changed| **changed).count(), 1, "{changed:?}");
    expect_same(&campaign, &campaign.build_with_search());

    // One of another build, one that is gone, and all of them shifted.
    let old = std::fs::read(state.join("pages-0.memory")).unwrap();
    let campaign = campaign.file(&page(7, "").0, page(7, "Alt text.").1);
    process(&campaign, true);
    std::fs::write(state.join("pages-0.memory"), old).unwrap();
    std::fs::remove_file(state.join("pages-1.memory")).unwrap();
    let campaign = campaign.file("content/parents/a.ro.md", page(0, "Prima.").1);
    process(&campaign, true);
    expect_same(&campaign, &campaign.build_with_search());
    assert_eq!(written().len(), 3);

    for number in 100..600 {
        std::fs::remove_file(campaign.root().join(page(number, "").0)).unwrap();
    }
    process(&campaign, true);
    assert_eq!(written().len(), 1);
    expect_same(&campaign, &campaign.build_with_search());
}
