//! What the system tells of changes, as far as the campaign is concerned.

use std::collections::BTreeSet;
use std::path::Path;

use notify::Event;
use notify::event::{CreateKind, EventKind, MetadataKind, ModifyKind};

use super::grounds::{Grounds, Named};
use crate::disk::may_hold_links;
use crate::source::SourcePath;

/// From so many events on, a program is at work on many files (a checkout, a copy).
pub(super) const BURST: usize = 20;

/// Files that seem to have changed.
#[derive(Debug, Default)]
pub(super) struct Changes {
    files: Vec<SourcePath>,
    /// Whether others may have, too.
    and_others: bool,
}

impl Changes {
    pub(super) fn add(&mut self, more: Self) {
        self.and_others |= more.and_others;
        self.files.extend(more.files);
        self.files.sort();
        self.files.dedup();
    }

    /// All that have changed; none where there may be others.
    pub(super) fn named(&self) -> &[SourcePath] {
        if self.and_others { &[] } else { &self.files }
    }
}

/// Events that lead to one build.
#[derive(Debug, Default)]
pub(super) struct Batch {
    changed: BTreeSet<SourcePath>,
    /// Whether others may have changed, too: the system has lost count.
    and_others: bool,
    /// How many events; a new folder counts as a burst: more will come in it.
    pub(super) events: usize,
    /// Whether a watched folder may have come back, or a watch may have been lost.
    pub(super) reattach: bool,
    /// Whether links may have come: what they lead to is to be watched as well.
    pub(super) has_links: bool,
}

impl From<Batch> for Changes {
    fn from(batch: Batch) -> Self {
        Self { files: batch.changed.into_iter().collect(), and_others: batch.and_others }
    }
}

impl Batch {
    /// Adds an event; whether it is a change of the campaign.
    pub(super) fn add(&mut self, grounds: &Grounds, event: notify::Result<Event>) -> bool {
        let Ok(event) = event else {
            self.lose();
            return true;
        };
        if event.need_rescan() {
            // A folder that came meanwhile is not watched yet.
            self.lose();
            self.events += BURST;
            return true;
        }
        if matches!(event.kind, EventKind::Access(_)) {
            return false;
        }
        let before = self.events;
        for path in &event.paths {
            if let Some(named) = counted(grounds, event.kind, path) {
                self.add_named(named, event.kind, path);
            }
        }
        self.events > before
    }

    fn add_named(&mut self, named: Named, kind: EventKind, path: &Path) {
        self.events += match kind {
            EventKind::Create(CreateKind::Folder) => BURST,
            _ => 1,
        };
        let appears = appears(kind);
        self.has_links |= appears && may_hold_links(path);
        match named {
            Named::Path(path) => {
                self.reattach |= !path.as_str().contains('/') && appears;
                self.changed.insert(path);
            }
            Named::Root => self.lose(),
            Named::Linked => {
                self.reattach |= appears;
                self.and_others = true;
            }
            Named::Other => self.and_others = true,
        }
    }

    /// Anything may have changed, and a watch may have been lost.
    pub(super) fn lose(&mut self) {
        self.reattach = true;
        self.and_others = true;
        self.events += 1;
    }
}

/// Whether an event is a change of the campaign: files that are read have many others.
pub(super) fn is_change(grounds: &Grounds, event: &notify::Result<Event>) -> bool {
    event.as_ref().map_or(true, |event| {
        let counts = |path: &std::path::PathBuf| counted(grounds, event.kind, path).is_some();
        let names = || event.paths.iter().any(counts);
        event.need_rescan() || (!matches!(event.kind, EventKind::Access(_)) && names())
    })
}

/// What an event is about, if that counts: of the root itself, that it comes or goes.
fn counted(grounds: &Grounds, kind: EventKind, path: &Path) -> Option<Named> {
    let is_about = |named: &Named| match named {
        Named::Root => appears(kind) || matches!(kind, EventKind::Remove(_)),
        Named::Path(_) | Named::Linked | Named::Other => true,
    };
    grounds.named(path).filter(is_about)
}

/// Whether an event leaves all bytes as they are: a build that is under way stays right. What
/// systems tell of no more closely may be such a touch, or that a file may be read now.
pub(super) fn changes_no_byte(event: &notify::Result<Event>) -> bool {
    let touched = EventKind::Modify(ModifyKind::Metadata(MetadataKind::Any));
    event.as_ref().is_ok_and(|event| event.kind == touched && !event.need_rescan())
}

fn appears(kind: EventKind) -> bool {
    matches!(kind, EventKind::Create(_) | EventKind::Modify(ModifyKind::Name(_)) | EventKind::Any)
}

#[cfg(test)]
mod tests {
    use notify::event::{AccessKind, DataChange, Flag, RemoveKind};

    use super::*;

    #[test]
    fn only_changes_of_the_campaign_count() {
        let changed = EventKind::Modify(ModifyKind::Data(DataChange::Any));
        let linked = ["/x/shared/pictures".into(), "/x/logo.svg".into()].into();
        let grounds = Grounds { root: "/x".into(), linked };
        let folder = EventKind::Create(CreateKind::Folder);
        for (kind, path, events, reattach) in [
            (changed, "/x/content/a.ro.md", 1, false),
            (changed, "/x/farul.toml", 1, false),
            (changed, "/x/public/ro/index.html", 0, false),
            (changed, "/x/content/.a.ro.md.swp", 0, false),
            (changed, "/x/README.md", 0, false),
            (changed, "/y/content/a.ro.md", 0, false),
            (EventKind::Access(AccessKind::Read), "/x/content/a.ro.md", 0, false),
            (folder, "/x/content/parents", BURST, false),
            (folder, "/x/content", BURST, true),
            (changed, "/x", 0, false),
            (EventKind::Remove(RemoveKind::Folder), "/x", 2, true),
            (changed, "/x/shared/pictures/a.png", 1, false),
            (changed, "/x/shared/pictures/.a.png.swp", 0, false),
            (folder, "/x/shared/pictures", BURST, true),
            (folder, "/x/shared/sounds", 0, false),
            (changed, "/x/logo.svg", 1, false),
        ] {
            let mut batch = Batch::default();
            let event = Event::new(kind).add_path(path.into());
            assert_eq!(is_change(&grounds, &Ok(event.clone())), events > 0, "{path}");
            assert_eq!(batch.add(&grounds, Ok(event)), events > 0, "{path}");
            assert_eq!((batch.events, batch.reattach), (events, reattach), "{path}");
        }
        let mut batch = Batch::default();
        let lost_count = Event::new(EventKind::Other).set_flag(Flag::Rescan);
        assert!(batch.add(&grounds, Ok(lost_count)));
        assert!(batch.reattach, "folders that came meanwhile are to be watched");
    }

    #[cfg(unix)]
    #[test]
    fn a_name_that_no_campaign_can_use_is_a_change_of_some_file() {
        use std::os::unix::ffi::OsStrExt;
        let grounds = Grounds { root: "/x".into(), ..Grounds::default() };
        for (name, counts) in [
            (&b"/x/content/bad\xff.ro.md"[..], true),
            (b"/x/content/a\\b.ro.md", true),
            (b"/x/content/.bad\xff.ro.md", false),
            (b"/x/content/bad\xff.ro.md~", false),
            (b"/x/bad\xff.ro.md", false),
        ] {
            let path = std::ffi::OsStr::from_bytes(name).into();
            let event = Ok(Event::new(EventKind::Create(CreateKind::File)).add_path(path));
            assert_eq!(is_change(&grounds, &event), counts, "{event:?}");
            let mut batch = Batch::default();
            assert_eq!(batch.add(&grounds, event), counts);
            let changes = Changes::from(batch);
            assert_eq!((changes.named().len(), changes.and_others), (0, counts));
        }
    }

    #[test]
    fn where_the_system_has_lost_count_no_file_is_named() {
        let mut changes = Changes::default();
        let file = |name: &str| SourcePath::new(name).unwrap();
        changes.add(Changes { files: vec![file("b"), file("a")], and_others: false });
        changes.add(Changes { files: vec![file("b")], and_others: false });
        assert_eq!(changes.named(), [file("a"), file("b")]);
        changes.add(Changes { files: vec![file("c")], and_others: true });
        changes.add(Changes { files: vec![file("d")], and_others: false });
        assert!(changes.named().is_empty());
    }
}
