//! Translations: what is translated, what is stale since, and the way out to translators
//! and back.
//!
//! 1. [`topics`] pairs each page file with its translations.
//! 2. [`record`] reads and writes what was translated when: hashes of the source's texts
//!    beside those of the translation, one file a language.
//! 3. [`compare`] says which texts of a source changed since; [`pairs`] which text stands for
//!    which.
//! 4. [`status`] puts all of it into one matrix, which `report` prints.
//! 5. [`exchange`] takes texts out to translators, and back.

pub mod compare;
pub mod exchange;
pub(crate) mod faults;
pub mod pairs;
pub mod record;
pub mod report;
pub mod status;
pub mod topics;
