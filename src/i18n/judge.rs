//! What is wrong with the words of one language, once all its files lie on each other.
//!
//! In order: the entries are merged (a later file wins, key by key); each is weighed after
//! all that it quotes, without recursion; then faults are told for the entries of the
//! campaign and its theme, and only sound keys are handed on. Fluent itself is never
//! asked for a text that would overflow, or that would show a reader raw braces.

use std::collections::{BTreeMap, BTreeSet};

use super::faults::{
    WordsCircle, WordsLongNumber, WordsTooLong, WordsUnknownArgument, WordsUnknownFunction,
    WordsUnknownReference,
};
use super::file::{Entry, WordFile};
use crate::diagnostic::{Diagnostics, Fault, Judged};
use crate::source::Span;
use crate::tree::nearest::nearest;

/// The keys that the program and the theme know, with the values each is filled with.
pub(super) type Declared = BTreeMap<String, BTreeSet<String>>;

/// What is known of a language's keys.
#[derive(Default)]
pub(super) struct Verdict {
    /// The messages that can be shown, and whether they need values.
    pub(super) sound: BTreeMap<String, bool>,
    /// All messages that are written, sound or not.
    pub(super) written: BTreeSet<String>,
}

/// Source: Fluent's own limit; beyond it the library writes a text only in part.
const PLACEABLES: usize = 100;

/// The longest text, in bytes, with all it quotes: a page's frame needs no more.
const LENGTH: usize = 16 * 1024;

/// The merged entries by key, each with its file.
type Merged<'files> = BTreeMap<&'files str, (&'files WordFile, &'files Entry)>;

/// An entry with everything it quotes.
#[derive(Clone, Default)]
struct Weight<'files> {
    placeables: usize,
    length: usize,
    arguments: BTreeSet<&'files str>,
    /// Whether it, or something it quotes, can not be shown.
    faulty: bool,
}

/// Judges the files of one language, the weakest first.
pub(super) fn judge(files: &[&WordFile], declared: &Declared) -> Judged<Verdict> {
    let mut diagnostics = Diagnostics::new();
    let merged: Merged<'_> = files
        .iter()
        .flat_map(|file| file.entries.iter().map(|entry| (entry.key.as_str(), (*file, entry))))
        .collect();
    let mut weights = weigh(&merged);
    report_circles(&merged, &weights, &mut diagnostics);

    let mut verdict = Verdict::default();
    for (key, (file, entry)) in &merged {
        let own = own_faults(&merged, file, entry, &mut diagnostics);
        let Some(weight) = weights.remove(key) else { continue };
        let asks = unknown_arguments(file, entry, &weight, declared, &mut diagnostics);
        if key.starts_with('-') || !entry.has_text {
            continue;
        }
        verdict.written.insert((*key).to_owned());
        if !own && !asks && !weight.faulty {
            verdict.sound.insert((*key).to_owned(), !weight.arguments.is_empty());
        }
    }
    // Those left over quote themselves; they are written, but can not be shown.
    verdict
        .written
        .extend(merged.keys().filter(|key| !key.starts_with('-')).map(|key| (*key).to_owned()));
    Judged::new(verdict, diagnostics)
}

/// Weighs every entry after those it quotes; entries of a circle, and what quotes them,
/// have no weight.
fn weigh<'files>(merged: &Merged<'files>) -> BTreeMap<&'files str, Weight<'files>> {
    let mut waiting: BTreeMap<&str, usize> = BTreeMap::new();
    let mut quoted_by: BTreeMap<&str, Vec<&'files str>> = BTreeMap::new();
    for (key, (_, entry)) in merged {
        let quotes: BTreeSet<&str> = quotes(entry).filter(|key| merged.contains_key(key)).collect();
        waiting.insert(key, quotes.len());
        for quote in quotes {
            quoted_by.entry(quote).or_default().push(key);
        }
    }
    let mut ready: Vec<&'files str> =
        merged.keys().copied().filter(|key| waiting.get(key) == Some(&0)).collect();
    let mut weights = BTreeMap::new();
    while let Some(key) = ready.pop() {
        let Some((_, entry)) = merged.get(key) else { continue };
        let weight = weigh_entry(merged, entry, &weights);
        weights.insert(key, weight);
        for above in quoted_by.get(key).into_iter().flatten() {
            if let Some(count) = waiting.get_mut(above) {
                *count -= 1;
                if *count == 0 {
                    ready.push(above);
                }
            }
        }
    }
    weights
}

fn quotes(entry: &Entry) -> impl Iterator<Item = &str> {
    entry.references.iter().map(|(key, _, _)| key.as_str())
}

fn weigh_entry<'files>(
    merged: &Merged<'files>,
    entry: &'files Entry,
    weights: &BTreeMap<&'files str, Weight<'files>>,
) -> Weight<'files> {
    let mut weight = Weight {
        placeables: entry.placeables,
        length: entry.length,
        // A term sees only what its caller hands it.
        arguments: entry.arguments.iter().map(|(name, _)| name.as_str()).collect(),
        faulty: !entry.functions.is_empty() || !entry.long_numbers.is_empty(),
    };
    if entry.key.starts_with('-') {
        weight.arguments.clear();
    }
    for (key, attribute, _) in &entry.references {
        weight.faulty |= !is_there(merged, key, attribute.as_deref());
        if let Some(quoted) = weights.get(key.as_str()) {
            weight.placeables = weight.placeables.saturating_add(quoted.placeables);
            weight.length = weight.length.saturating_add(quoted.length);
            weight.arguments.extend(&quoted.arguments);
            weight.faulty |= quoted.faulty;
        }
    }
    weight.faulty |= weight.placeables > PLACEABLES || weight.length > LENGTH;
    weight
}

/// Whether an entry, or its attribute, can be quoted.
fn is_there(merged: &Merged<'_>, key: &str, attribute: Option<&str>) -> bool {
    merged.get(key).is_some_and(|(_, entry)| match attribute {
        Some(name) => entry.attributes.iter().any(|known| known == name),
        None => entry.has_text,
    })
}

/// Tells what the entry itself shows; whether it is at fault.
fn own_faults(
    merged: &Merged<'_>,
    file: &WordFile,
    entry: &Entry,
    diagnostics: &mut Diagnostics,
) -> bool {
    let mut found = Diagnostics::new();
    let key = &entry.key;
    let Some(path) = &file.path else { return false };
    for (function, span) in &entry.functions {
        let fault = WordsUnknownFunction { key: key.clone(), function: function.clone() };
        found.push(fault.at(path, *span));
    }
    for (number, span) in &entry.long_numbers {
        let fault = WordsLongNumber { key: key.clone(), number: number.clone() };
        found.push(fault.at(path, *span));
    }
    for (reference, attribute, span) in &entry.references {
        if !is_there(merged, reference, attribute.as_deref()) {
            let same_kind = merged.keys().copied().filter(|known| {
                known.starts_with('-') == reference.starts_with('-') && known != reference
            });
            let fault = WordsUnknownReference {
                key: key.clone(),
                reference: written_reference(reference, attribute.as_deref()),
                nearest: nearest(reference, same_kind),
            };
            found.push(fault.at(path, *span));
        }
    }
    let at_fault = !found.is_empty();
    diagnostics.extend(found);
    at_fault
}

fn written_reference(key: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| key.to_owned(), |name| format!("{key}.{name}"))
}

/// Tells values that nobody fills in, and texts that grow too long; whether there are any.
fn unknown_arguments(
    file: &WordFile,
    entry: &Entry,
    weight: &Weight<'_>,
    declared: &Declared,
    diagnostics: &mut Diagnostics,
) -> bool {
    let known = declared.get(&entry.key);
    let is_unknown = |name: &&str| known.is_some_and(|known| !known.contains(*name));
    let unknown: Vec<&str> = weight.arguments.iter().copied().filter(is_unknown).collect();
    let too_long = weight.placeables > PLACEABLES || weight.length > LENGTH;
    if let Some(path) = &file.path {
        for name in &unknown {
            let own = entry.arguments.iter().find(|(own, _)| own == name);
            let span: Span = own.map_or(entry.span, |(_, span)| *span);
            let known: Vec<&str> = known.into_iter().flatten().map(String::as_str).collect();
            let fault = WordsUnknownArgument {
                key: entry.key.clone(),
                argument: (*name).to_owned(),
                known: (!known.is_empty()).then(|| format!("${}", known.join(", $"))),
            };
            diagnostics.push(fault.at(path, span));
        }
        if too_long {
            diagnostics.push(WordsTooLong { key: entry.key.clone() }.at(path, entry.span));
        }
    }
    !unknown.is_empty()
}

/// Tells the entries that quote themselves, without those that only quote such a one.
fn report_circles(
    merged: &Merged<'_>,
    weights: &BTreeMap<&str, Weight<'_>>,
    diagnostics: &mut Diagnostics,
) {
    let mut circle: BTreeSet<&str> =
        merged.keys().copied().filter(|key| !weights.contains_key(key)).collect();
    loop {
        let quoted: BTreeSet<&str> =
            circle.iter().filter_map(|key| merged.get(key)).flat_map(|(_, e)| quotes(e)).collect();
        let before = circle.len();
        circle.retain(|key| quoted.contains(key));
        if circle.len() == before {
            break;
        }
    }
    for key in circle {
        if let Some((file, entry)) = merged.get(key)
            && let Some(path) = &file.path
        {
            diagnostics.push(WordsCircle { key: key.to_owned() }.at(path, entry.span));
        }
    }
}
