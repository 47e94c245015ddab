//! What a build hands its outputs to.

use std::sync::Arc;

use crate::content_hash::ContentHash;
use crate::model::output::OutputPath;

/// Takes the outputs of one build, from many threads at once.
///
/// What goes wrong inside is kept until the build commits. Each sink has a `commit` of its
/// own: until then, and where it is dropped without one, the last good site stands.
pub trait Sink: Sync {
    /// Takes an output; the hash of its bytes.
    fn put(&self, path: &OutputPath, bytes: &[u8]) -> ContentHash;

    /// The same of bytes that stay in memory anyway.
    fn share(&self, path: &OutputPath, bytes: &Arc<[u8]>) -> ContentHash {
        self.put(path, bytes)
    }

    /// Keeps the output that the last build into this very sink left, if its bytes have
    /// this hash and still stand. Where the answer is `false`, it must be [`Sink::put`].
    #[must_use]
    fn keep(&self, path: &OutputPath, hash: ContentHash) -> bool;
}
