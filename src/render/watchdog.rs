//! Runs a task that may never end.
//!
//! Each thread that asks has another one beside it, which does one task after the other: a
//! thread for each task would cost more than most tasks do.

use std::cell::Cell;
use std::sync::mpsc::{self, Sender};
use std::time::Duration;

type Task = Box<dyn FnOnce() + Send>;

thread_local! {
    /// The thread beside this one, when it has come back from its last task.
    static BESIDE: Cell<Option<Sender<Task>>> = const { Cell::new(None) };
}

/// The task's result, or `None` when it takes longer than `limit`. A task that does not
/// end is left to its thread: nothing waits for it.
pub(super) fn within<T: Send + 'static>(
    limit: Duration,
    task: impl FnOnce() -> T + Send + 'static,
) -> Option<T> {
    let (sender, receiver) = mpsc::sync_channel(1);
    let beside = BESIDE.take().or_else(start)?;
    // Nobody listens any more when the limit has passed.
    let task = move || drop(sender.send(task()));
    beside.send(Box::new(task)).ok()?;
    let result = receiver.recv_timeout(limit).ok()?;
    BESIDE.set(Some(beside));
    Some(result)
}

/// A thread that does tasks until nobody can give it any.
fn start() -> Option<Sender<Task>> {
    let (sender, receiver) = mpsc::channel::<Task>();
    let work = move || receiver.into_iter().for_each(|task| task());
    std::thread::Builder::new().name("template".into()).spawn(work).ok()?;
    Some(sender)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_task_without_end_is_left_behind() {
        assert_eq!(within(Duration::from_secs(5), || 7), Some(7));
        let endless = within(Duration::from_millis(20), || {
            loop {
                std::thread::sleep(Duration::from_millis(5));
            }
        });
        assert_eq!(endless, None::<()>);
        assert_eq!(within(Duration::from_secs(5), || 8), Some(8), "by another thread");
    }

    #[test]
    fn one_thread_does_one_task_after_the_other() {
        let thread = || within(Duration::from_secs(5), || std::thread::current().id());
        assert_eq!(thread(), thread());
        assert_ne!(thread(), Some(std::thread::current().id()));
    }

    #[test]
    fn a_task_that_panics_has_no_result_and_stops_no_other() {
        assert_eq!(within(Duration::from_secs(5), || panic!("as it is meant to")), None::<()>);
        assert_eq!(within(Duration::from_secs(5), || 7), Some(7));
    }
}
