//! The state of a preview: the last good site and, if the last build failed, why.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::watch::Sender;

use super::address::{Shown, find};
use super::changes::Changes;
use super::open::OpenPages;
use super::watch::{Waited, Watch};
use super::{AGAIN, Asked, Builder, Failure, REST, Rebuilt};
use crate::disk::Outputs;

/// What the server shows; it never changes, the next build makes a new one.
#[derive(Debug, Default)]
pub(super) struct State {
    pub(super) site: Arc<Outputs>,
    pub(super) failure: Option<Failure>,
    /// What there is of the next site, while that is not whole: who asks for other pages
    /// waits, and nobody is shown an old one.
    pub(super) next: Option<Arc<Outputs>>,
}

impl State {
    /// What is shown: all there is of the newest site.
    pub(super) fn shown(&self) -> &Arc<Outputs> {
        self.next.as_ref().unwrap_or(&self.site)
    }

    /// Whether it is known what an address shows.
    pub(super) fn knows(&self, path: &str) -> bool {
        let is_known = |next| matches!(find(next, path), Shown::Found(..) | Shown::Folder);
        self.next.as_ref().is_none_or(|next| is_known(next))
    }

    /// The state after a build: one that gives no site leaves that as it was.
    pub(super) fn after(&self, built: Rebuilt) -> Self {
        match built {
            Rebuilt::Site(site) | Rebuilt::Edited(site) => Self { site, ..Self::default() },
            Rebuilt::Failed(failure) => {
                // What was looked at may be newer than the last site that was finished.
                let with = |next: &Arc<Outputs>| Arc::new(self.site.with(next));
                let site = self.next.as_ref().map_or_else(|| Arc::clone(&self.site), with);
                Self { site, failure: Some(failure), next: None }
            }
            Rebuilt::GivenUp => Self { site: Arc::clone(&self.site), ..Self::default() },
        }
    }

    /// What is wrong, where there is no site at all to show instead.
    pub(super) fn only_failure(&self) -> Option<&Failure> {
        self.failure.as_ref().filter(|_| self.site.iter().len() == 0)
    }

    /// Whether nobody sees a difference to another state.
    fn is_same(&self, other: &Self) -> bool {
        let is_whole = self.next.is_none() && other.next.is_none();
        is_whole && Arc::ptr_eq(&self.site, &other.site) && self.failure == other.failure
    }
}

/// Builds again after each change, until the watch ends.
///
/// An editor may have written only half of a file: what fails is not told before `patience`
/// has passed without a change that mends it. A build during which more changes is given up,
/// unless the first of its changes has waited for long. What was printed anew in the last
/// site alone is looked at again with all else, as soon as the author rests.
pub(super) fn rebuild_on_change(
    watch: &mut Watch,
    mut builder: impl Builder,
    state: &Sender<Arc<State>>,
    open: &OpenPages,
    patience: Duration,
) {
    let mut waiting = Waiting::default();
    waiting.try_again(&builder);
    while let Some(waited) = waiting.wait(watch) {
        match waited {
            Waited::Changed(changes) => waiting.changes.add(changes),
            Waited::InVain => {
                if let Some((_, failure)) = waiting.failed.take() {
                    show(state, Rebuilt::Failed(failure));
                    builder.tell();
                    continue;
                }
            }
        }
        waiting.check_at = None;
        let since = *waiting.since.get_or_insert_with(Instant::now);
        let outdated = watch.outdated(since, open);
        let outdated = || outdated.is();
        let open = open.of(&state.borrow().site);
        let asked = Asked {
            changed: waiting.changes.named(),
            outdated: &outdated,
            is_open: &|path| open.contains(path),
            show_first: &|next| show_first(state, next),
        };
        match builder.rebuild(asked) {
            Rebuilt::GivenUp => {}
            Rebuilt::Failed(failure) => {
                waiting.fail(failure, patience);
                waiting.try_again(&builder);
            }
            built => {
                let is_edited = matches!(built, Rebuilt::Edited(_));
                waiting = Waiting::default();
                waiting.check_at = is_edited.then(|| Instant::now() + REST);
                show(state, built);
                builder.tell();
            }
        }
    }
}

/// What is waiting to be done.
#[derive(Default)]
struct Waiting {
    /// What has changed since the last site.
    changes: Changes,
    /// Since when.
    since: Option<Instant>,
    /// When to look at everything, although nothing has changed.
    check_at: Option<Instant>,
    /// What failed, and when to tell it.
    failed: Option<(Instant, Failure)>,
}

impl Waiting {
    /// Waits until there is something to do.
    fn wait(&self, watch: &mut Watch) -> Option<Waited> {
        let told_at = self.failed.as_ref().map(|(until, _)| *until);
        match told_at.or(self.check_at) {
            Some(until) => watch.next_before(until),
            None => watch.next().map(Waited::Changed),
        }
    }

    /// Plans to build again where that may help without any change.
    fn try_again(&mut self, builder: &impl Builder) {
        self.check_at = builder.is_worth_another_try().then(|| Instant::now() + AGAIN);
    }

    /// Keeps a failure quiet, from the first one on for no longer than `patience`.
    fn fail(&mut self, failure: Failure, patience: Duration) {
        let until = self.failed.take().map(|(until, _)| until);
        self.failed = Some((until.unwrap_or_else(|| Instant::now() + patience), failure));
        // Nothing is shown of it: the next changes wait from their own time on.
        self.since = None;
    }
}

/// Shows some outputs of the next site.
fn show_first(state: &Sender<Arc<State>>, next: Arc<Outputs>) {
    state.send_modify(|state| {
        let site = Arc::clone(&state.site);
        *state = Arc::new(State { site, failure: None, next: Some(next) });
    });
}

/// Shows what was built, if that is another site than before.
fn show(state: &Sender<Arc<State>>, built: Rebuilt) {
    let next = state.borrow().after(built);
    state.send_if_modified(|state| {
        let is_other = !state.is_same(&next);
        if is_other {
            *state = Arc::new(next);
        }
        is_other
    });
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{Receiver, channel};

    use super::*;
    use crate::disk::{MemorySink, Sink, testing::Folder};
    use crate::model::output::OutputPath;

    /// A site of one page.
    fn site(text: &str) -> Arc<Outputs> {
        let sink = MemorySink::after(Arc::default());
        sink.put(&OutputPath::new("index.html").unwrap(), text.as_bytes());
        sink.commit().unwrap()
    }

    /// Saves a page while `build` builds, over and over, until it says that the story has
    /// ended; the names of the files that each build was told of, and the sites shown.
    fn story(
        mut build: impl FnMut(Asked<'_>, &Folder) -> (Rebuilt, bool) + Send + 'static,
    ) -> (Receiver<Vec<String>>, Arc<State>) {
        let campaign = Folder::new();
        campaign.write("farul.toml", b"");
        campaign.write("content/a.ro.md", b"");
        campaign.write("content/b.ro.md", b"");
        let root = crate::disk::canonical_folder(&campaign.path()).unwrap();
        let mut watch = Watch::open(&root).unwrap();
        let mut stopper = Some(watch.stopper());
        campaign.write("content/a.ro.md", b"changed");
        let (told, asked_for) = channel();
        let builder = move |asked: Asked<'_>| {
            told.send(asked.changed.iter().map(ToString::to_string).collect()).unwrap();
            let (built, is_end) = build(asked, &campaign);
            if let Some(stopper) = stopper.take_if(|_| is_end) {
                stopper.stop();
            }
            built
        };
        let (sender, state) = tokio::sync::watch::channel(Arc::default());
        let open = OpenPages::default();
        rebuild_on_change(&mut watch, builder, &sender, &open, Duration::from_secs(60));
        let last = Arc::clone(&state.borrow());
        (asked_for, last)
    }

    #[test]
    fn a_build_is_given_up_when_more_changes_and_the_next_one_knows_all() {
        let mut builds = 0;
        let (asked, state) = story(move |asked, campaign| {
            builds += 1;
            if builds > 1 {
                return (Rebuilt::Site(site("both")), true);
            }
            assert!(!(asked.outdated)());
            campaign.write("content/b.ro.md", b"changed");
            while !(asked.outdated)() {
                std::thread::yield_now();
            }
            (Rebuilt::GivenUp, false)
        });
        let asked: Vec<_> = asked.into_iter().collect();
        assert_eq!(asked, [vec!["content/a.ro.md"], vec!["content/a.ro.md", "content/b.ro.md"]]);
        assert_eq!(state.site, site("both"));
    }

    #[test]
    fn while_a_site_is_not_whole_nobody_is_shown_an_old_page() {
        let state = State { site: site("old"), failure: None, next: None };
        assert!(state.knows("/") && state.knows("/other/"));
        let state = State { next: Some(site("new")), ..state };
        assert!(state.knows("/") && !state.knows("/other/"));
        assert!(!state.knows("/no"), "it may be a new page");
        assert_eq!(*state.shown(), site("new"));
        assert_eq!(*state.after(Rebuilt::GivenUp).shown(), site("old"));
    }

    #[test]
    fn what_leads_to_a_page_is_known_with_it() {
        let sink = MemorySink::after(Arc::default());
        sink.put(&OutputPath::new("ro/index.html").unwrap(), b"");
        let next = Some(sink.commit().unwrap());
        let state = State { site: site("old"), failure: None, next };
        assert!(state.knows("/ro") && !state.knows("/ru"));
    }

    /// Fails once for want of something.
    struct Lacking {
        builds: usize,
        stopper: Option<crate::serve::watch::Stopper>,
    }

    impl Builder for Lacking {
        fn rebuild(&mut self, _: Asked<'_>) -> Rebuilt {
            self.builds += 1;
            if self.builds > 1 {
                self.stopper.take().unwrap().stop();
                return Rebuilt::Site(site("whole"));
            }
            let [heading, text, language] = ["A fault", "", "en"].map(str::to_owned);
            Rebuilt::Failed(Failure { heading, text, language })
        }

        fn is_worth_another_try(&self) -> bool {
            self.builds == 1
        }
    }

    #[test]
    fn what_failed_for_want_of_something_is_tried_again_though_nothing_changes() {
        let campaign = Folder::new();
        campaign.write("farul.toml", b"");
        let mut watch = Watch::open(&campaign.path()).unwrap();
        let builder = Lacking { builds: 0, stopper: Some(watch.stopper()) };
        campaign.write("farul.toml", b"changed");
        let (sender, state) = tokio::sync::watch::channel(Arc::default());
        let (open, patience) = (OpenPages::default(), Duration::from_millis(5));
        rebuild_on_change(&mut watch, builder, &sender, &open, patience);
        assert_eq!(state.borrow().site, site("whole"));
        assert_eq!(state.borrow().failure, None);
    }

    #[test]
    fn a_fault_takes_nobody_back_to_an_older_page() {
        let old = MemorySink::after(Arc::default());
        for path in ["index.html", "other/index.html"] {
            old.put(&OutputPath::new(path).unwrap(), b"old");
        }
        let next = Some(site("new"));
        let state = State { site: old.commit().unwrap(), failure: None, next };
        let [heading, text, language] = ["A fault", "", "en"].map(str::to_owned);
        let failed = state.after(Rebuilt::Failed(Failure { heading, text, language }));
        assert!(failed.knows("/other/"));
        let index = OutputPath::new("index.html").unwrap();
        assert_eq!(&*failed.shown().get(&index).unwrap().bytes(), b"new");
    }

    #[test]
    fn what_was_printed_alone_is_looked_at_again_with_all_else() {
        let mut builds = 0;
        let (asked, state) = story(move |_, _| {
            builds += 1;
            match builds {
                1 => (Rebuilt::Edited(site("edited")), false),
                _ => (Rebuilt::Site(site("whole")), true),
            }
        });
        let asked: Vec<_> = asked.into_iter().collect();
        assert_eq!(asked, [vec!["content/a.ro.md".to_owned()], vec![]]);
        assert_eq!(state.site, site("whole"));
    }
}
