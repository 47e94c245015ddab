//! Which text of a translation stands for which of its source.
//!
//! 1. The record knows which texts belonged together when somebody last said so.
//! 2. A text of the source that changed since takes the place in the record of the one that
//!    is not there any more: what was its translation is the earlier translation.
//! 3. What the record does not know, pages of one shape tell by their places: text for text
//!    of the same kind.

use std::collections::HashMap;

use super::record::{PageRecord, TextRecord};
use crate::parse::units::{Unit, hash};

/// What is known of each text of a source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pairing {
    /// The place of its translation among the texts of the translated page.
    pub places: Vec<Option<usize>>,
    /// Its line in the record, as it stands.
    pub current: Vec<Option<TextRecord>>,
    /// Of texts that changed since: the line of the text that stood there.
    pub earlier: Vec<Option<TextRecord>>,
    /// Lines of texts that are gone and that no changed one took the place of.
    pub gone: Vec<TextRecord>,
}

/// Whether two pages have the same texts in the same order, as far as their kinds tell.
pub fn is_same_shape(source: &[Unit], translation: &[Unit]) -> bool {
    source.len() == translation.len()
        && source.iter().zip(translation).all(|(source, other)| source.kind == other.kind)
}

/// Pairs the texts of a source with those of its translation and with their record.
pub fn pairs(source: &[Unit], translation: &[Unit], record: Option<&PageRecord>) -> Pairing {
    let lines = record.map_or(&[][..], |record| record.texts.as_slice());
    let (known, earlier) = lines_of(source, lines);
    let mut places = Places::new(translation);
    let line = |place: &Option<usize>| place.and_then(|place| lines.get(place));
    let mut paired: Vec<Option<usize>> = vec![None; source.len()];
    // Texts that stand there several times agree by their places first.
    for (place, (pair, line_at)) in paired.iter_mut().zip(&known).enumerate() {
        let own = line(line_at).and_then(|line| line.translation.as_deref());
        if own.is_some_and(|own| places.is_at(place, own)) && places.take_at(place) {
            *pair = Some(place);
        }
    }
    for found in [&known, &earlier] {
        for (pair, place) in paired.iter_mut().zip(found) {
            let hash = line(place).and_then(|line| line.translation.as_deref());
            *pair = pair.or_else(|| hash.and_then(|hash| places.take(hash)));
        }
    }
    if is_same_shape(source, translation) {
        for (place, pair) in paired.iter_mut().enumerate() {
            if pair.is_none() && places.take_at(place) {
                *pair = Some(place);
            }
        }
    }
    let is_gone =
        |place: &usize| !known.contains(&Some(*place)) && !earlier.contains(&Some(*place));
    let gone = (0..lines.len()).filter(is_gone).filter_map(|place| lines.get(place).cloned());
    Pairing {
        places: paired,
        current: known.iter().map(|place| line(place).cloned()).collect(),
        earlier: earlier.iter().map(|place| line(place).cloned()).collect(),
        gone: gone.collect(),
    }
}

/// For each text of the source its line; for those without one the line of the text that
/// stood there, which is behind the line of the text before.
fn lines_of(source: &[Unit], lines: &[TextRecord]) -> (Vec<Option<usize>>, Vec<Option<usize>>) {
    let mut unused: HashMap<&str, Vec<usize>> = HashMap::new();
    for (place, line) in lines.iter().enumerate().rev() {
        unused.entry(&line.source).or_default().push(place);
    }
    let mut is_taken = vec![false; lines.len()];
    let mut known = Vec::with_capacity(source.len());
    for unit in source {
        let place = unused.get_mut(hash(&unit.content).as_str()).and_then(Vec::pop);
        if let Some(taken) = place.and_then(|place| is_taken.get_mut(place)) {
            *taken = true;
        }
        known.push(place);
    }
    let mut earlier = Vec::with_capacity(source.len());
    let mut next = 0;
    for place in &known {
        match place {
            Some(place) => {
                next = place + 1;
                earlier.push(None);
            }
            None => {
                let free = is_taken.get_mut(next).filter(|taken| !**taken);
                earlier.push(free.map(|taken| {
                    *taken = true;
                    next
                }));
                next += usize::from(earlier.last().is_some_and(Option::is_some));
            }
        }
    }
    (known, earlier)
}

/// The texts of a translation that stand for none yet.
struct Places {
    hashes: Vec<String>,
    by_hash: HashMap<String, Vec<usize>>,
    is_free: Vec<bool>,
}

impl Places {
    fn new(units: &[Unit]) -> Self {
        let hashes: Vec<String> = units.iter().map(|unit| hash(&unit.content)).collect();
        let mut by_hash: HashMap<String, Vec<usize>> = HashMap::new();
        for (place, hash) in hashes.iter().enumerate().rev() {
            by_hash.entry(hash.clone()).or_default().push(place);
        }
        Self { is_free: vec![true; hashes.len()], hashes, by_hash }
    }

    fn is_at(&self, place: usize, hash: &str) -> bool {
        self.hashes.get(place).is_some_and(|own| own == hash)
    }

    /// The next free place of a text.
    fn take(&mut self, hash: &str) -> Option<usize> {
        let places = self.by_hash.get_mut(hash)?;
        while let Some(place) = places.pop() {
            if self.is_free.get_mut(place).is_some_and(|free| std::mem::replace(free, false)) {
                return Some(place);
            }
        }
        None
    }

    fn take_at(&mut self, place: usize) -> bool {
        self.is_free.get_mut(place).is_some_and(|free| std::mem::replace(free, false))
    }
}

/// The record of a translation that is up to date now.
pub fn record(
    source: &[Unit],
    translation: &[Unit],
    tag: &str,
    before: Option<&PageRecord>,
) -> PageRecord {
    let pairing = pairs(source, translation, before);
    let texts = source.iter().zip(&pairing.places).map(|(unit, place)| {
        let translation = place.and_then(|place| translation.get(place));
        line(unit, translation)
    });
    PageRecord { source: tag.to_owned(), texts: texts.collect() }
}

/// The line of a text and its translation.
pub fn line(source: &Unit, translation: Option<&Unit>) -> TextRecord {
    TextRecord {
        source: hash(&source.content),
        translation: translation.map(|unit| hash(&unit.content)),
        words: Some(source.content.tagged()),
    }
}
