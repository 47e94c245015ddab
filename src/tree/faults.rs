//! What this room can find.

use crate::diagnostic::faults;

faults! {}
