//! The bodies of pages between parsing and printing.
//!
//! A preview keeps them, since the next build needs nearly all of them again. A build of a
//! site on the disk prints each once: there, their markup is put aside, so that a large
//! campaign takes little memory. What a body consists of besides is small, and stays.

use std::sync::Arc;

use crate::diagnostic::Diagnostics;
use crate::disk::aside::{Aside, Mark};
use crate::model::body::{Body, Holes};
use crate::render::MadeBody;

/// The body of a page, wherever it is.
#[derive(Clone, Debug)]
pub(super) enum Kept {
    /// In memory.
    Here(Arc<Body>),
    /// With its markup on the disk.
    Apart {
        /// Its holes.
        holes: Holes,
        /// Where the markup stands.
        markup: Mark,
        /// What it is put aside in.
        aside: Arc<Aside>,
    },
}

impl Kept {
    /// Keeps a body; its markup is put aside where there is room for it.
    pub(super) fn of(body: Body, aside: Option<&Arc<Aside>>) -> Self {
        let put = |aside: &Arc<Aside>| Some((aside.put(body.markup()).ok()?, Arc::clone(aside)));
        match aside.and_then(put) {
            Some((markup, aside)) => Self::Apart { holes: body.into_holes(), markup, aside },
            None => Self::Here(Arc::new(body)),
        }
    }

    /// The body, whole.
    pub(super) fn body(&self) -> MadeBody {
        match self {
            Self::Here(body) => Ok(Arc::clone(body)),
            Self::Apart { holes, markup, aside } => {
                let markup =
                    aside.take(*markup).map_err(|found| Diagnostics::from_iter([found]))?;
                Ok(Arc::new(Body::of(markup, holes.clone())))
            }
        }
    }
}
