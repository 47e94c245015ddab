//! The bodies of pages, by outline: each is made when a page asks for it, and dropped when
//! that page is printed.

use std::sync::{Arc, OnceLock};

use crate::diagnostic::Diagnostics;
use crate::model::body::Body;
use crate::model::ids::OutlineId;

/// A body, or why there is none.
pub type MadeBody = Result<Arc<Body>, Diagnostics>;
/// Makes the body of an outline anew.
pub type MakeBody<'a> = dyn Fn(usize) -> MadeBody + Sync + 'a;

/// The bodies of all outlines.
pub struct Bodies<'a> {
    make: &'a MakeBody<'a>,
    /// Why there is none, by outline.
    failed: Vec<OnceLock<Diagnostics>>,
}

impl<'a> Bodies<'a> {
    /// So many bodies; `make` gives each of them, whenever it is asked for.
    pub fn new(number: usize, make: &'a MakeBody<'a>) -> Self {
        Self { make, failed: std::iter::repeat_with(OnceLock::new).take(number).collect() }
    }

    /// The body of an outline; an empty one where it could not be made: the site is lost
    /// anyway.
    pub(super) fn get(&self, outline: OutlineId) -> Arc<Body> {
        let at = outline.index();
        (self.make)(at).unwrap_or_else(|found| {
            // Another thread may have said so already.
            let _ = self.failed[at].set(found);
            Arc::default()
        })
    }

    /// Why bodies that pages have asked for could not be made.
    pub fn failed(&self) -> Diagnostics {
        let failed = self.failed.iter().filter_map(OnceLock::get);
        failed.flat_map(Diagnostics::iter).cloned().collect()
    }
}
