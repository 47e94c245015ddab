//! What a build as a whole can find.

use crate::diagnostic::faults;

faults! {
    /// A file has more findings than a person can read.
    Hint "findings-left-out" FindingsLeftOut { number: usize, shown: usize }
}
