//! Runs tasks that may never end.

use std::sync::mpsc::{self, SyncSender};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

type Task = Box<dyn FnOnce() + Send>;

/// Runs tasks in threads of their own; one that has done its task is kept for the next.
#[derive(Default)]
pub(super) struct Watchdog {
    idle: Mutex<Vec<SyncSender<Task>>>,
}

impl Watchdog {
    /// The task's result, or `None` when it takes longer than `limit`. A task that does not
    /// end is left to its thread: nothing waits for it.
    pub(super) fn within<T: Send + 'static>(
        &self,
        limit: Duration,
        task: impl FnOnce() -> T + Send + 'static,
    ) -> Option<T> {
        let idle = || self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let runner = idle().pop();
        let runner = runner.or_else(start)?;
        let (sender, receiver) = mpsc::sync_channel(1);
        let task: Task = Box::new(move || {
            // Nobody listens any more when the limit has passed.
            let _ = sender.send(task());
        });
        runner.send(task).ok()?;
        let result = receiver.recv_timeout(limit).ok()?;
        idle().push(runner);
        Some(result)
    }
}

/// A thread that does tasks until nobody can send it any.
fn start() -> Option<SyncSender<Task>> {
    let (sender, tasks) = mpsc::sync_channel::<Task>(1);
    let thread = std::thread::Builder::new().name("template".into());
    thread.spawn(move || tasks.into_iter().for_each(|task| task())).ok()?;
    Some(sender)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_task_without_end_is_left_behind() {
        let watchdog = Watchdog::default();
        assert_eq!(watchdog.within(Duration::from_secs(5), || 7), Some(7));
        let endless = watchdog.within(Duration::from_millis(20), || {
            loop {
                std::thread::sleep(Duration::from_millis(5));
            }
        });
        assert_eq!(endless, None::<()>);
        assert_eq!(watchdog.within(Duration::from_secs(5), || 8), Some(8));
    }

    #[test]
    fn a_task_that_fails_takes_its_thread_with_it_and_no_other() {
        let watchdog = Watchdog::default();
        let failed = watchdog.within(Duration::from_secs(5), || -> u8 { panic!("on purpose") });
        assert_eq!(failed, None);
        let thread = || std::thread::current().id();
        let first = watchdog.within(Duration::from_secs(5), thread);
        assert_eq!(watchdog.within(Duration::from_secs(5), thread), first);
    }
}
