//! Which text of a translation stands for which of its source.
//!
//! Two pages of one shape, text for text of the same kind, agree by their places. Of other
//! pairs, the record knows which texts belonged together when somebody last said so.

use std::collections::HashMap;

use super::record::{PageRecord, TextRecord};
use crate::parse::units::{Unit, hash};

/// Whether two pages have the same texts in the same order, as far as their kinds tell.
pub fn is_same_shape(source: &[Unit], translation: &[Unit]) -> bool {
    source.len() == translation.len()
        && source.iter().zip(translation).all(|(source, other)| source.kind == other.kind)
}

/// For each text of the source, the place of its translation, where it is known.
pub fn pairs(
    source: &[Unit],
    translation: &[Unit],
    record: Option<&PageRecord>,
) -> Vec<Option<usize>> {
    if is_same_shape(source, translation) {
        return (0..source.len()).map(Some).collect();
    }
    let mut places: HashMap<String, Vec<usize>> = HashMap::new();
    for (place, unit) in translation.iter().enumerate().rev() {
        places.entry(hash(&unit.content)).or_default().push(place);
    }
    let mut known: HashMap<&str, Vec<&str>> = HashMap::new();
    for text in record.iter().flat_map(|record| record.texts.iter().rev()) {
        if let Some(translation) = &text.translation {
            known.entry(&text.source).or_default().push(translation);
        }
    }
    let pair = |unit: &Unit| {
        let translation = known.get_mut(hash(&unit.content).as_str())?.pop()?;
        places.get_mut(translation)?.pop()
    };
    source.iter().map(pair).collect()
}

/// The record of a translation that is up to date now.
pub fn record(source: &[Unit], translation: &[Unit], tag: &str) -> PageRecord {
    let is_same_shape = is_same_shape(source, translation);
    let texts = source.iter().enumerate().map(|(place, unit)| TextRecord {
        source: hash(&unit.content),
        translation: is_same_shape
            .then(|| translation.get(place).map(|other| hash(&other.content)))
            .flatten(),
    });
    PageRecord { source: tag.to_owned(), texts: texts.collect() }
}
