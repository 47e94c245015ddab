//! The state of a preview: the last good site and, if the last build failed, why.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::watch::Sender;

use super::watch::{Changes, Waited, Watch};
use super::{Asked, Builder, Failure, REST, Rebuilt};
use crate::disk::Outputs;

/// What the server shows; it never changes, the next build makes a new one.
#[derive(Debug, Default)]
pub(super) struct State {
    pub(super) site: Arc<Outputs>,
    pub(super) failure: Option<Failure>,
}

impl State {
    /// The state after a build: one that gives no site leaves that as it was.
    pub(super) fn after(&self, built: Rebuilt) -> Self {
        match built {
            Rebuilt::Site(site) | Rebuilt::Edited(site) => Self { site, failure: None },
            Rebuilt::Failed(failure) => {
                Self { site: Arc::clone(&self.site), failure: Some(failure) }
            }
            Rebuilt::GivenUp => Self { site: Arc::clone(&self.site), failure: None },
        }
    }

    /// What is wrong, where there is no site at all to show instead.
    pub(super) fn only_failure(&self) -> Option<&Failure> {
        self.failure.as_ref().filter(|_| self.site.iter().len() == 0)
    }

    /// Whether nobody sees a difference to another state.
    fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.site, &other.site) && self.failure == other.failure
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
    patience: Duration,
) {
    let mut waiting = Waiting::default();
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
        let outdated = watch.outdated(since);
        let outdated = || outdated.is();
        match builder.rebuild(Asked { changed: waiting.changes.named(), outdated: &outdated }) {
            Rebuilt::GivenUp => {}
            Rebuilt::Failed(failure) => waiting.fail(failure, patience),
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
    /// When to look at everything.
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

    /// Keeps a failure quiet, from the first one on for no longer than `patience`.
    fn fail(&mut self, failure: Failure, patience: Duration) {
        let until = self.failed.take().map(|(until, _)| until);
        self.failed = Some((until.unwrap_or_else(|| Instant::now() + patience), failure));
        // Nothing is shown of it: the next changes wait from their own time on.
        self.since = None;
    }
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
