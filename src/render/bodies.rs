//! The bodies of pages, by outline.
//!
//! After an edit hardly any of them is printed again: a body that was not kept is made when
//! a page asks for it, once.

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
    bodies: Vec<OnceLock<MadeBody>>,
    make: &'a MakeBody<'a>,
    /// What is printed of a body that could not be made; the site is lost anyway.
    empty: Body,
}

impl<'a> Bodies<'a> {
    /// The bodies that there are; `make` gives those that there are not.
    pub fn new(known: impl Iterator<Item = Option<Arc<Body>>>, make: &'a MakeBody<'a>) -> Self {
        let cell = |body: Option<Arc<Body>>| match body {
            Some(body) => OnceLock::from(Ok(body)),
            None => OnceLock::new(),
        };
        Self { bodies: known.map(cell).collect(), make, empty: Body::default() }
    }

    /// Bodies of which none is missing.
    pub fn all(bodies: impl IntoIterator<Item = Arc<Body>>) -> Self {
        Self::new(bodies.into_iter().map(Some), &|_| Ok(Arc::default()))
    }

    /// The body of an outline.
    pub(super) fn get(&self, outline: OutlineId) -> &Body {
        let at = outline.index();
        let made = self.bodies[at].get_or_init(|| (self.make)(at));
        made.as_deref().unwrap_or(&self.empty)
    }

    /// Why bodies that pages have asked for could not be made.
    pub fn failed(&self) -> Diagnostics {
        let failed = self.bodies.iter().filter_map(|body| body.get()?.as_ref().err());
        failed.flat_map(Diagnostics::iter).cloned().collect()
    }
}
