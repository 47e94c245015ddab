//! Waits for changes of the campaign's files.
//!
//! Reading is no change, and neither is what editors write beside a file. Where the system
//! cannot watch, it is asked once a second; and so it is whether the campaign's folder is
//! still the same one, since a watch stays with a folder that is deleted.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use camino::Utf8Path;
use notify::{Config, Event, PollWatcher, RecommendedWatcher, Watcher};

use super::changes::{BURST, Batch, Changes, changes_no_byte, is_change};
use super::faults::WatchFailed;
use super::grounds::Grounds;
use super::open::OpenPages;
use super::{AWAITED, OVERDUE};
use crate::diagnostic::{Diagnostic, Fault};
use crate::disk::{FolderId, folder_id};

/// Saving one file is several events; they come within this time.
const TOGETHER: Duration = Duration::from_millis(5);

/// Where a program is at work on many files, it is waited until it rests...
const QUIET: Duration = Duration::from_millis(50);

/// ...but no longer than this.
const PATIENCE: Duration = Duration::from_secs(2);

/// How often is looked at what the system does not tell.
const POLLING: Duration = Duration::from_secs(1);

/// Something of the campaign has changed, or a watch was lost; or the preview ends.
enum Signal {
    Event(notify::Result<Event>),
    Stop,
}

/// A campaign that is being watched.
pub(super) struct Watch {
    grounds: Grounds,
    /// Which folder the root was when it was looked at last; `None` where it was gone.
    folder: Option<FolderId>,
    watcher: Box<dyn Watcher + Send>,
    mail: Mail,
    signals: Receiver<Signal>,
    /// How many events were taken out of those that have come.
    taken: usize,
}

/// Where events come.
#[derive(Clone)]
struct Mail {
    sender: Sender<Signal>,
    /// How many have come that change some byte.
    come: Arc<AtomicUsize>,
}

impl Mail {
    fn put(&self, event: notify::Result<Event>) {
        if !changes_no_byte(&event) {
            self.come.fetch_add(1, Ordering::Release);
        }
        // Nobody receives it: the preview is ending.
        let _ = self.sender.send(Signal::Event(event));
    }
}

/// What came of waiting for a change.
pub(super) enum Waited {
    /// Something seems to have changed.
    Changed(Changes),
    /// Time has passed.
    InVain,
}

/// Whether something has changed since a build began that can still be given up. Once it
/// is so, it stays so.
pub(super) struct Outdated {
    come: Arc<AtomicUsize>,
    known: usize,
    since: Instant,
    open: OpenPages,
    was: AtomicBool,
}

impl Outdated {
    pub(super) fn is(&self) -> bool {
        let may_be_given_up = || {
            let patience = if self.open.is_awaited() { AWAITED } else { OVERDUE };
            self.since.elapsed() < patience
        };
        let is = self.was.load(Ordering::Acquire)
            || (self.come.load(Ordering::Acquire) != self.known && may_be_given_up());
        if is {
            self.was.store(true, Ordering::Release);
        }
        is
    }
}

/// Ends a [`Watch`] from another thread.
pub(super) struct Stopper(Sender<Signal>);

impl Stopper {
    pub(super) fn stop(self) {
        // The watch has ended already, if nobody receives it.
        let _ = self.0.send(Signal::Stop);
    }
}

impl Watch {
    /// Watches the campaign at `root`, which is canonical.
    pub(super) fn open(root: &Utf8Path) -> Result<Self, Diagnostic> {
        let (sender, signals) = channel();
        let mail = Mail { sender, come: Arc::default() };
        let failed = |error: &notify::Error| {
            WatchFailed { folder: root.to_string(), reason: error.to_string() }.anywhere()
        };
        let (grounds, folder) = (Grounds::of(root), folder_id(root));
        let watcher = attached(&grounds, &mail).map_err(|error| failed(&error))?;
        Ok(Self { grounds, folder, watcher, mail, signals, taken: 0 })
    }

    pub(super) fn stopper(&self) -> Stopper {
        Stopper(self.mail.sender.clone())
    }

    /// What tells whether more changes than those that were waited for have come, as long as
    /// no change has waited since `since` for long.
    pub(super) fn outdated(&self, since: Instant, open: &OpenPages) -> Outdated {
        let (come, open) = (Arc::clone(&self.mail.come), open.clone());
        Outdated { come, known: self.taken, since, open, was: AtomicBool::new(false) }
    }

    /// Waits for the next changes; `None` when the watch has been stopped.
    pub(super) fn next(&mut self) -> Option<Changes> {
        loop {
            if let Waited::Changed(changes) = self.wait(None)? {
                return Some(changes);
            }
        }
    }

    /// The next changes, if some come before `until`; `None` when the watch has been stopped.
    pub(super) fn next_before(&mut self, until: Instant) -> Option<Waited> {
        self.wait(Some(until))
    }

    fn wait(&mut self, until: Option<Instant>) -> Option<Waited> {
        let mut batch = Batch::default();
        while batch.events == 0 {
            let left = until.map(|until| until.saturating_duration_since(Instant::now()));
            match self.signals.recv_timeout(left.map_or(POLLING, |left| left.min(POLLING))) {
                Ok(Signal::Event(event)) => {
                    self.take(&mut batch, event);
                }
                Err(RecvTimeoutError::Timeout) if self.is_elsewhere() => batch.lose(),
                Err(RecvTimeoutError::Timeout) => {
                    if until.is_some_and(|until| until <= Instant::now()) {
                        return Some(Waited::InVain);
                    }
                }
                Ok(Signal::Stop) | Err(RecvTimeoutError::Disconnected) => return None,
            }
        }
        self.with_those_that_follow(batch).map(Waited::Changed)
    }

    /// Whether the root is another folder than when it was looked at last, or is gone.
    fn is_elsewhere(&mut self) -> bool {
        let last = std::mem::replace(&mut self.folder, folder_id(&self.grounds.root));
        last != self.folder
    }

    /// Saving a file, and a program at work on many, are one change.
    fn with_those_that_follow(&mut self, mut batch: Batch) -> Option<Changes> {
        let start = Instant::now();
        let mut until = start + TOGETHER;
        loop {
            match self.signals.recv_timeout(until.saturating_duration_since(Instant::now())) {
                Ok(Signal::Event(event)) => {
                    if self.take(&mut batch, event) && batch.events >= BURST {
                        until = (Instant::now() + QUIET).min(start + PATIENCE);
                    }
                }
                Err(RecvTimeoutError::Timeout) => break,
                Ok(Signal::Stop) | Err(RecvTimeoutError::Disconnected) => return None,
            }
            if start.elapsed() > PATIENCE {
                break;
            }
        }
        if batch.reattach || batch.has_links {
            self.reattach(batch.reattach);
        }
        Some(batch.into())
    }

    fn take(&mut self, batch: &mut Batch, event: notify::Result<Event>) -> bool {
        self.taken += usize::from(!changes_no_byte(&event));
        batch.add(&self.grounds, event)
    }

    /// Watches what new links lead to, and, where a watch may be `lost`, folders that have
    /// come back, before they are read again.
    fn reattach(&mut self, lost: bool) {
        let root = &self.grounds.root;
        self.folder = folder_id(root);
        if self.folder.is_none() {
            return;
        }
        let grounds = Grounds::of(root);
        let is_same = grounds == self.grounds;
        if is_same && (!lost || grounds.attach(&mut *self.watcher).is_ok()) {
            return;
        }
        match attached(&grounds, &self.mail) {
            Ok(watcher) => (self.watcher, self.grounds) = (watcher, grounds),
            // It is tried again soon.
            Err(_) => self.folder = None,
        }
    }
}

/// A watcher of the campaign: the system's own, or one that looks once a second.
fn attached(grounds: &Grounds, mail: &Mail) -> notify::Result<Box<dyn Watcher + Send>> {
    let handler = || {
        let (mail, grounds) = (mail.clone(), grounds.clone());
        move |event| {
            if is_change(&grounds, &event) {
                mail.put(event);
            }
        }
    };
    // A link could lead anywhere on this machine.
    let config = Config::default().with_follow_symlinks(false).with_poll_interval(POLLING);
    if let Ok(mut watcher) = RecommendedWatcher::new(handler(), config)
        && grounds.attach(&mut watcher).is_ok()
    {
        return Ok(Box::new(watcher));
    }
    let mut watcher = PollWatcher::new(handler(), config)?;
    grounds.attach(&mut watcher)?;
    Ok(Box::new(watcher))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use notify::event::{EventKind, MetadataKind, ModifyKind};

    use super::*;
    use crate::disk::testing::Folder;
    use crate::source::SourcePath;

    #[test]
    fn a_build_is_outdated_by_a_change_but_not_for_ever() {
        let campaign = Folder::new();
        campaign.write("content/a.ro.md", b"");
        let watch = Watch::open(&campaign.path()).unwrap();
        let (nobody, somebody) = (OpenPages::default(), OpenPages::default());
        let _waits = somebody.await_one("/robots.txt");
        let before = |time| Instant::now() - time;
        let fresh = watch.outdated(Instant::now(), &nobody);
        let overdue = watch.outdated(before(OVERDUE), &nobody);
        let awaited = watch.outdated(before(AWAITED), &somebody);
        assert!(!fresh.is() && !overdue.is() && !awaited.is());
        campaign.write("content/a.ro.md", b"changed");
        while !fresh.is() {
            std::thread::yield_now();
        }
        assert!(!overdue.is(), "what has waited for long is shown");
        assert!(!awaited.is(), "what somebody waits for is shown sooner");
    }

    #[test]
    fn a_touch_that_changes_no_byte_makes_no_build_void() {
        let campaign = Folder::new();
        campaign.write("content/a.ro.md", b"");
        let mut watch = Watch::open(&campaign.path()).unwrap();
        let outdated = watch.outdated(Instant::now(), &OpenPages::default());
        let path = campaign.at("content/a.ro.md");
        let event = |kind| Ok(Event::new(kind).add_path(path.clone().into()));
        watch.mail.put(event(EventKind::Modify(ModifyKind::Metadata(MetadataKind::Any))));
        assert!(!outdated.is());
        let named = watch.next().unwrap();
        assert_eq!(named.named(), [SourcePath::new("content/a.ro.md").unwrap()]);
        assert!(!watch.outdated(Instant::now(), &OpenPages::default()).is());
        // Where files are only looked at, another date is all that is known of a change.
        let dated = EventKind::Modify(ModifyKind::Metadata(MetadataKind::WriteTime));
        watch.mail.put(event(dated));
        assert!(outdated.is());
    }

    /// What is never reported must not hang the test.
    fn stop_in_the_end(watch: &Watch) {
        let stopper = watch.stopper();
        std::thread::spawn(move || {
            std::thread::sleep(Duration::from_secs(30));
            stopper.stop();
        });
    }

    /// Waits until each of the paths has been reported as changed.
    fn wait_for(watch: &mut Watch, paths: &[&str]) {
        let mut missing: BTreeSet<_> = paths.iter().map(|path| (*path).to_owned()).collect();
        while !missing.is_empty() {
            for path in watch.next().unwrap().named() {
                missing.remove(path.as_str());
            }
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn where_the_system_has_lost_count_folders_that_came_meanwhile_are_watched() {
        use notify::event::Flag;
        let campaign = Folder::new();
        campaign.write("content/new/deep/a.ro.md", b"");
        let mut watch = Watch::open(&campaign.path()).unwrap();
        stop_in_the_end(&watch);
        watch.watcher.unwatch(campaign.at("content/new").as_std_path()).unwrap();
        let lost_count = Event::new(EventKind::Other).set_flag(Flag::Rescan);
        watch.mail.put(Ok(lost_count));
        assert!(watch.next().unwrap().named().is_empty());
        campaign.write("content/new/deep/a.ro.md", b"changed");
        wait_for(&mut watch, &["content/new/deep/a.ro.md"]);
    }

    #[test]
    fn changes_are_seen_even_in_folders_that_come_back() {
        let campaign = Folder::new();
        campaign.write("farul.toml", b"");
        campaign.write("content/a.ro.md", b"");
        let mut watch = Watch::open(&campaign.path()).unwrap();
        stop_in_the_end(&watch);
        campaign.write("content/a.ro.md", b"changed");
        wait_for(&mut watch, &["content/a.ro.md"]);
        campaign.write("content/new/deep/b.ro.md", b"");
        wait_for(&mut watch, &["content/new"]);
        campaign.write("farul.toml", b"changed");
        wait_for(&mut watch, &["farul.toml"]);
        campaign.remove_folder("content");
        wait_for(&mut watch, &["content"]);
        campaign.write("content/c.ro.md", b"");
        wait_for(&mut watch, &["content"]);
        campaign.write("content/c.ro.md", b"changed");
        wait_for(&mut watch, &["content/c.ro.md"]);
        campaign.write("i18n/ro.ftl", b"");
        wait_for(&mut watch, &["i18n"]);
        campaign.write("i18n/ro.ftl", b"changed");
        wait_for(&mut watch, &["i18n/ro.ftl"]);

        watch.stopper().stop();
        while watch.next().is_some() {}
    }

    #[test]
    fn a_campaign_that_is_deleted_and_comes_back_is_watched_again() {
        let around = Folder::new();
        around.write("campaign/content/a.ro.md", b"");
        let mut watch = Watch::open(&around.at("campaign")).unwrap();
        stop_in_the_end(&watch);
        for _ in 0..2 {
            around.remove_folder("campaign");
            while watch.folder.is_some() {
                watch.next().unwrap();
            }
            around.write("campaign/content/a.ro.md", b"");
            while watch.folder.is_none() {
                watch.next().unwrap();
            }
            around.write("campaign/content/a.ro.md", b"changed");
            wait_for(&mut watch, &["content/a.ro.md"]);
        }
    }

    #[cfg(unix)]
    #[test]
    fn what_links_lead_to_is_watched_as_well() {
        let campaign = Folder::new();
        campaign.write("content/a.ro.md", b"");
        campaign.write("pictures/deep/a.svg", b"");
        campaign.write("shared/logo.svg", b"");
        campaign.write("shared/other.svg", b"");
        campaign.link("../pictures", "content/pictures");
        let mut watch = Watch::open(&campaign.path()).unwrap();
        stop_in_the_end(&watch);
        let mut is_seen = |path: &str| {
            campaign.write(path, b"changed");
            while !watch.next().expect(path).named().is_empty() {}
            // All that the system says of it.
            while let Waited::Changed(_) = watch.next_before(Instant::now() + QUIET).unwrap() {}
        };
        is_seen("pictures/deep/a.svg");
        is_seen("pictures/new.svg");
        // A link that comes later, to a file.
        campaign.link("../../shared/logo.svg", "content/new/logo.svg");
        wait_for(&mut watch, &["content/new"]);
        while !watch.grounds.linked.contains(&campaign.at("shared/logo.svg")) {
            watch.next().unwrap();
        }
        while let Waited::Changed(_) = watch.next_before(Instant::now() + QUIET).unwrap() {}
        campaign.write("shared/other.svg", b"nobody's");
        campaign.write("shared/logo.svg", b"changed");
        while !watch.next().expect("a change behind a link to a file").named().is_empty() {}
    }
}
