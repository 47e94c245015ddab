//! The bodies of pages between parsing and printing.
//!
//! A preview keeps them, since the next build needs nearly all of them again. A build of a
//! site on the disk prints each once: there, they are put aside, so that a large campaign
//! takes little memory.

use std::sync::Arc;

use crate::diagnostic::Diagnostics;
use crate::disk::aside::{Aside, Mark};
use crate::model::body::Body;
use crate::render::MadeBody;

/// The body of a page, wherever it is.
#[derive(Clone, Debug)]
pub(super) enum Kept {
    /// In memory.
    Here(Arc<Body>),
    /// On the disk.
    Apart {
        /// Where it stands.
        mark: Mark,
        /// What it is put aside in.
        aside: Arc<Aside>,
    },
}

impl Kept {
    /// Keeps a body; it is put aside where there is room for it.
    pub(super) fn of(body: Body, aside: Option<&Arc<Aside>>) -> Self {
        let (markup, holes) = body.parts();
        let put = |aside: &Arc<Aside>| Some((aside.put(markup, holes).ok()?, Arc::clone(aside)));
        match aside.and_then(put) {
            Some((mark, aside)) => Self::Apart { mark, aside },
            None => Self::Here(Arc::new(body)),
        }
    }

    /// The body, whole.
    pub(super) fn body(&self) -> MadeBody {
        match self {
            Self::Here(body) => Ok(Arc::clone(body)),
            Self::Apart { mark, aside } => {
                let taken = aside.take(*mark);
                let (markup, holes) = taken.map_err(|found| Diagnostics::from_iter([found]))?;
                Ok(Arc::new(Body::of(markup, holes)))
            }
        }
    }
}
