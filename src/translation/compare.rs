//! What changed in a source since a page was translated from it.
//!
//! Texts are compared by their hashes, whatever their order: a text that moved has not
//! changed. One that is there more often than it was is as often new.

use std::collections::HashMap;

use super::record::PageRecord;
use crate::parse::units::{Unit, hash};

/// What changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Texts that are new or were edited: places in the source's units.
    pub changed: Vec<usize>,
    /// How many recorded texts are not there any more and stand against no changed one.
    pub removed: usize,
}

impl Changes {
    /// Whether the translation is up to date.
    pub fn is_empty(&self) -> bool {
        self.changed.is_empty() && self.removed == 0
    }
}

/// Compares a source as it is now with what was translated.
pub fn compare(source: &[Unit], record: &PageRecord) -> Changes {
    let mut known: HashMap<&str, usize> = HashMap::new();
    for text in &record.texts {
        *known.entry(&text.source).or_default() += 1;
    }
    let mut changed = Vec::new();
    for (place, unit) in source.iter().enumerate() {
        match known.get_mut(hash(&unit.content).as_str()) {
            Some(left) if *left > 0 => *left -= 1,
            _ => changed.push(place),
        }
    }
    let gone: usize = known.values().sum();
    // An edit takes one text away and brings another.
    Changes { removed: gone.saturating_sub(changed.len()), changed }
}
