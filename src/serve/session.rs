//! The state of a preview: the last good site and, if the last build failed, why.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::watch::Sender;

use super::watch::{Waited, Watch};
use super::{Failure, Rebuild};
use crate::disk::Outputs;
use crate::source::SourcePath;

/// What the server shows; it never changes, the next build makes a new one.
#[derive(Debug, Default)]
pub(super) struct State {
    pub(super) site: Arc<Outputs>,
    pub(super) failure: Option<Failure>,
}

impl State {
    /// The state after a build: a failed one leaves the site as it was.
    pub(super) fn after(&self, rebuild: Rebuild) -> Self {
        match rebuild {
            Ok(site) => Self { site, failure: None },
            Err(failure) => Self { site: Arc::clone(&self.site), failure: Some(failure) },
        }
    }

    /// What is wrong, where there is no site at all to show instead.
    pub(super) fn only_failure(&self) -> Option<&Failure> {
        self.failure.as_ref().filter(|_| self.site.iter().len() == 0)
    }
}

/// Builds again after each change, until the watch ends. An editor may have written only
/// half of a file: what fails is not told before `patience` has passed without a change
/// that mends it.
pub(super) fn rebuild_on_change(
    watch: &mut Watch,
    mut rebuild: impl FnMut(&[SourcePath]) -> Rebuild,
    state: &Sender<Arc<State>>,
    patience: Duration,
) {
    while let Some(changed) = watch.next() {
        let mut built = rebuild(&changed);
        let until = Instant::now() + patience;
        while built.is_err() && Instant::now() < until {
            match watch.next_before(until) {
                Some(Waited::Changed(changed)) => built = rebuild(&changed),
                Some(Waited::InVain) => break,
                None => return,
            }
        }
        let next = state.borrow().after(built);
        state.send_replace(Arc::new(next));
    }
}
