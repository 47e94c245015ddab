//! What this room can find.

use crate::diagnostic::faults;

faults! {
    /// Readers are to search, and the program or the theme has nothing for it.
    Warning "search-missing" SearchMissing { lacks: &'static str }
    /// An index could not be made.
    Error "search-failed" SearchFailed { reason: String }
}
