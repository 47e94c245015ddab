//! What a preview shows after an edit is what a cold build gives: whether the edited texts
//! alone were printed, or everything, and however many builds were given up before.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use farul::build::{Haste, Memo, Pictures, build_unless, edit};
use farul::disk::{MemorySink, Outputs};
use farul::source::SourcePath;
use proptest::prelude::*;

use crate::campaign::Campaign;
use crate::memo::{self, Edit, PAGES, apply};

/// A preview of a campaign.
#[derive(Default)]
struct Preview {
    memo: Memo,
    outputs: Arc<Outputs>,
}

impl Preview {
    /// Prints the edit of some files alone; whether that was possible.
    fn edit(&mut self, campaign: &Campaign, changed: &[&str]) -> bool {
        let changed: Vec<_> = changed.iter().filter_map(|path| SourcePath::new(path)).collect();
        let sink = MemorySink::within(Arc::clone(&self.outputs));
        let is_edited = edit(campaign.inputs(), &mut self.memo, &changed, &sink);
        if is_edited {
            self.outputs = sink.commit().expect("no output twice");
        }
        is_edited
    }

    /// Builds everything, but gives up after so many looks at whether that is for nothing.
    fn build(&mut self, campaign: &Campaign, looks: usize) -> bool {
        let sink = MemorySink::after(Arc::clone(&self.outputs));
        let left = AtomicUsize::new(looks);
        let take = |left: usize| left.checked_sub(1);
        let outdated = || left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take).is_err();
        let memo = std::mem::take(&mut self.memo);
        let pictures = Pictures::AsTheyAre;
        let haste = Haste { outdated: &outdated, ..Haste::NONE };
        let (built, memo) = build_unless(campaign.inputs(), memo, &sink, pictures, haste);
        self.memo = memo;
        if built.as_ref().is_some_and(|built| built.succeeded()) {
            self.outputs = sink.commit().expect("no output twice");
        }
        built.is_some()
    }

    fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let file = |(path, output): (&farul::model::output::OutputPath, &farul::disk::Output)| {
            (path.to_string(), output.bytes().to_vec())
        };
        self.outputs.iter().map(file).collect()
    }
}

/// What a build that knows nothing gives; `None` where the campaign has errors.
fn cold(campaign: &Campaign) -> Option<BTreeMap<String, Vec<u8>>> {
    let (site, _) = campaign.build_with(Memo::default(), Pictures::AsTheyAre);
    site.built.succeeded().then_some(site.files)
}

/// The file that an edit changes.
fn path(edit: &Edit) -> String {
    match edit {
        Edit::Text { page, .. }
        | Edit::Title { page, .. }
        | Edit::Remove { page }
        | Edit::Approve { page } => {
            format!("content/{}", PAGES[*page])
        }
        Edit::Settings { .. } => "farul.toml".to_owned(),
        Edit::Style { .. } => "themes/default/css/extra.css".to_owned(),
        Edit::Template { .. } => "themes/default/chooser.html".to_owned(),
        Edit::List { .. } => "themes/default/parts/navigation/template.html".to_owned(),
        Edit::Words { .. } => "i18n/ro.ftl".to_owned(),
        Edit::Picture { .. } => "content/casa.png".to_owned(),
        Edit::Glossary { .. } => "content/_data/glossary.toml".to_owned(),
    }
}

/// Any edit, mostly of words.
fn any_edit() -> impl Strategy<Value = Edit> {
    let sentence = (0..PAGES.len(), "[a-z]{1,9} adult [a-z]{1,9}");
    prop_oneof![
        2 => sentence.prop_map(|(page, text)| Edit::Text { page, text }),
        1 => memo::edit(),
    ]
}

proptest! {
    #![proptest_config(memo::sequences(12))]

    /// Of each edit: after how many looks its build is given up.
    #[test]
    fn what_is_shown_is_what_a_cold_build_gives(
        edits in prop::collection::vec((any_edit(), 0..80usize), 1..6)
    ) {
        let campaign = Campaign::new().page("parents/_index.ro.md", "Părinți", "");
        let mut preview = Preview::default();
        preview.build(&campaign, usize::MAX);
        let mut changed = Vec::new();
        for (edit, looks) in &edits {
            apply(&campaign, edit);
            changed.push(path(edit));
            let named: Vec<_> = changed.iter().map(String::as_str).collect();
            let is_shown =
                preview.edit(&campaign, &named) || preview.build(&campaign, *looks);
            let Some(cold) = cold(&campaign) else { continue };
            if is_shown {
                prop_assert_eq!(preview.files(), cold, "after {:?}", edits);
                changed.clear();
            }
        }
        prop_assert!(preview.build(&campaign, usize::MAX));
        if let Some(cold) = cold(&campaign) {
            prop_assert_eq!(preview.files(), cold, "in the end of {:?}", edits);
        }
    }
}

/// A story, and the service that it names.
const STORY: &str = "::::scenario\n### Un mesaj {#unu}\n\nText.\n\n- [Spun](#doi)\n- [Tac](#trei)\n\n\
                     ### Bine {#doi}\n\nAici: :contact[line]\n\n### Și apoi {#trei}\n\nAici: :contact[line]\n::::";

const LINE: &str = "[[services]]\nid = \"line\"\nnames = { ro = \"Linia\" }\nnumber = \"112\"\n\
                    source = \"a test\"\n";

fn page(title: &str, text: &str) -> String {
    format!("---\ntitle: \"{title}\"\ndescription: \"D.\"\ndate: 2026-11-01\n---\n{text}\n")
}

#[test]
fn only_an_edit_of_texts_is_printed_alone() {
    let campaign = Campaign::new()
        .page("parents/_index.ro.md", "Părinți", "")
        .file("content/_data/help-services.toml", LINE)
        .file("content/parents/a.ro.md", page("A", "## Unu\n\nUnu."))
        .file("content/news/one.ro.md", page("Una", "Vechi."));
    let mut preview = Preview::default();
    preview.build(&campaign, usize::MAX);
    let a = "content/parents/a.ro.md";
    for (path, content, is_alone) in [
        (a, page("A", "Un rând.\n\n## Unu\n\nDoi."), true),
        // What an editor wrote meanwhile, and took away again.
        ("content/parents/a.ro.md.new", String::new(), false),
        (a, page("A", "## Doi\n\nDoi."), false),
        (a, page("B", "## Doi\n\nDoi."), false),
        (a, "---\ntitle: [\n---\n".to_owned(), false),
        (a, page("B", "## Doi\n\n[b](b.md)"), false),
        // The page of all stories shows it, and then no more.
        (a, page("B", STORY), false),
        (a, page("B", "Fără poveste."), false),
        (a, page("B", "Nicio poveste."), true),
        ("content/news/one.ro.md", page("Una", "Nou."), true),
        ("content/parents/b.ro.md", page("B", "B."), false),
        ("i18n/ro.ftl", "skip-to-content = X\n".to_owned(), false),
        ("farul.toml", crate::campaign::SETTINGS.replace("Farul", "Faruri"), false),
    ] {
        campaign.write(path, &content);
        assert_eq!(preview.edit(&campaign, &[path]), is_alone, "{path}\n{content}");
        if path.ends_with(".new") {
            campaign.remove(path);
        }
        if !is_alone {
            preview.build(&campaign, usize::MAX);
        }
        // After an error the last good site stays.
        if let Some(cold) = cold(&campaign) {
            assert_eq!(preview.files(), cold, "{path}\n{content}");
        }
    }
    // What is not there, and never was, is no change; a page that is gone is one.
    assert!(preview.edit(&campaign, &["content/parents/a.ro.md.new"]));
    campaign.remove(a);
    assert!(!preview.edit(&campaign, &[a]));
}

#[cfg(unix)]
#[test]
fn a_file_with_two_names_changes_under_both() {
    let campaign = Campaign::new()
        .page("parents/_index.ro.md", "Părinți", "")
        .file("content/parents/a.ro.md", page("A", "Unu."));
    let folder = campaign.root().join("content/parents");
    std::os::unix::fs::symlink("a.ro.md", folder.join("b.ro.md")).expect("a link");
    let mut preview = Preview::default();
    preview.build(&campaign, usize::MAX);
    campaign.write("content/parents/a.ro.md", page("A", "Doi."));
    assert!(!preview.edit(&campaign, &["content/parents/a.ro.md"]));
}

#[test]
fn a_build_that_is_given_up_loses_nothing() {
    let campaign = Campaign::new()
        .page("parents/_index.ro.md", "Părinți", "")
        .page("parents/a.ro.md", "A", "Text.")
        .page("parents/b.ro.md", "B", "Text.");
    let mut preview = Preview::default();
    let mut looks = 0;
    while !preview.build(&campaign, looks) {
        assert_eq!(preview.files().len(), 0, "a part of a site, after {looks} looks");
        looks += 1;
    }
    assert!(looks > 5, "it looks at each page: {looks}");
    assert_eq!(Some(preview.files()), cold(&campaign));
}
