//! Runs a task that may never end.

use std::sync::mpsc;
use std::time::Duration;

/// The task's result, or `None` when it takes longer than `limit`. A task that does not
/// end is left to its thread: nothing waits for it.
pub(super) fn within<T: Send + 'static>(
    limit: Duration,
    task: impl FnOnce() -> T + Send + 'static,
) -> Option<T> {
    let (sender, receiver) = mpsc::sync_channel(1);
    let spawned = std::thread::Builder::new().name("template".into()).spawn(move || {
        // Nobody listens any more when the limit has passed.
        let _ = sender.send(task());
    });
    spawned.ok()?;
    receiver.recv_timeout(limit).ok()
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
    }
}
