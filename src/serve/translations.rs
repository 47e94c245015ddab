//! The page with the state of every translation: made when somebody opens it, of the
//! campaign as it stands then, so that no rebuild waits for it.
//!
//! It reads the whole campaign. So one is made at a time, and it is shown to all who asked
//! before it was begun.

use std::fmt;
use std::sync::Arc;
use std::time::Instant;

use tokio::sync::Mutex;

use super::Failure;

/// The address of the page, below that of the site.
pub const TRANSLATIONS_ADDRESS: &str = "_farul/translations/";

/// Where requests find it.
pub(super) const PAGE: &str = "/_farul/translations/";

/// The same, as some write it.
pub(super) const FOLDER: &str = "/_farul/translations";

/// Makes the page.
#[derive(Clone)]
pub struct MakeTranslations(Arc<dyn Fn() -> Result<String, Failure> + Send + Sync>);

impl MakeTranslations {
    /// What makes it.
    pub fn new(make: impl Fn() -> Result<String, Failure> + Send + Sync + 'static) -> Self {
        Self(Arc::new(make))
    }

    fn make(&self) -> Result<String, Failure> {
        (self.0)()
    }
}

impl fmt::Debug for MakeTranslations {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("MakeTranslations")
    }
}

/// Makes the page for those who ask.
#[derive(Clone)]
pub(super) struct Making {
    make: MakeTranslations,
    last: Arc<Mutex<Option<Made>>>,
}

/// The page that was made last.
struct Made {
    began: Instant,
    page: Result<String, Failure>,
}

impl Making {
    pub(super) fn new(make: MakeTranslations) -> Self {
        Self { make, last: Arc::default() }
    }

    /// The page as the campaign stands now, or a moment later; `None` where that died.
    pub(super) async fn page(&self) -> Option<Result<String, Failure>> {
        let asked = Instant::now();
        let mut last = Arc::clone(&self.last).lock_owned().await;
        if let Some(made) = last.as_ref().filter(|made| made.began > asked) {
            return Some(made.page.clone());
        }
        let make = self.make.clone();
        // The lock is held to the end even if who asked is gone before.
        let made = move || {
            let began = Instant::now();
            let page = make.make();
            *last = Some(Made { began, page: page.clone() });
            page
        };
        tokio::task::spawn_blocking(made).await.ok()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::mpsc::channel;

    use super::*;

    #[test]
    fn who_asks_at_the_same_time_gets_the_same_page() {
        let times = Arc::new(AtomicUsize::new(0));
        let (all_have_asked, wait) = channel::<()>();
        let (count, wait) = (Arc::clone(&times), Mutex::new(wait));
        let making = Making::new(MakeTranslations::new(move || {
            // Nothing is ever sent: it waits until the other end is dropped.
            let _ = wait.blocking_lock().recv();
            Ok(count.fetch_add(1, Ordering::Relaxed).to_string())
        }));
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let ask = |_| {
                let making = making.clone();
                tokio::spawn(async move { making.page().await })
            };
            let asking: Vec<_> = (0..60).map(ask).collect();
            tokio::task::yield_now().await;
            drop(all_have_asked);
            for page in asking {
                page.await.unwrap().unwrap().unwrap();
            }
            assert!(times.load(Ordering::Relaxed) <= 2, "{times:?}");
            let before = times.load(Ordering::Relaxed);
            making.page().await;
            assert_eq!(times.load(Ordering::Relaxed), before + 1, "a later one is made anew");
        });
    }
}
