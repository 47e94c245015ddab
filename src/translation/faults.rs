//! What this room can find.

use crate::diagnostic::faults;

faults! {
    /// A record of translations that a newer program wrote.
    Error "record-version" RecordVersion { version: i64, known: i64 }
    /// A line of a record that names no texts.
    Error "record-line" RecordLine { line: String }
}
