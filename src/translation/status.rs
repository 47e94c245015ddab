//! The state of every page in every language.
//!
//! 1. Every topic has a source; each other language has a translation of it, or not.
//! 2. A translation is compared with its record: which of the source's texts changed since.
//! 3. Totals count the languages' pages by state.

use super::compare::{Changes, compare};
use super::record::Record;
use super::topics::Topic;
use crate::config::Config;
use crate::diagnostic::Diagnostics;
use crate::model::ids::LanguageId;
use crate::parse::units::{self, Unit};
use crate::source::{SourcePath, Span};

/// What a page is in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// It was first written in this language.
    Source,
    /// A translation of the source as it stands.
    Present,
    /// A translation of an earlier source.
    Stale(Vec<ChangedText>, usize),
    /// There is a page, and nobody said what it was translated from.
    Unrecorded,
    /// Its author still works on it.
    Draft,
    /// There is none; readers get the page in another language.
    Fallback,
    /// There is none, and readers get nothing: the page is a variant, or has no other.
    Missing,
}

impl State {
    /// A word for it, by which reports choose.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Present => "present",
            Self::Stale(..) => "stale",
            Self::Unrecorded => "unrecorded",
            Self::Draft => "draft",
            Self::Fallback => "fallback",
            Self::Missing => "missing",
        }
    }
}

/// A text of the source that is new since, or was edited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedText {
    /// What it is.
    pub kind: &'static str,
    /// The headings above it.
    pub headings: Vec<String>,
    /// How it begins.
    pub words: String,
    /// Where it stands in the source.
    pub span: Span,
}

/// A topic's states.
#[derive(Clone, Debug)]
pub struct Row {
    /// The topic.
    pub topic: Topic,
    /// Its name.
    pub key: String,
    /// By language.
    pub states: Vec<State>,
}

/// The whole matrix.
#[derive(Clone, Debug, Default)]
pub struct Matrix {
    /// The topics, sorted by path and variant.
    pub rows: Vec<Row>,
}

/// What the states are worked out from.
pub struct Input<'a> {
    /// The settings.
    pub config: &'a Config,
    /// The topics.
    pub topics: Vec<Topic>,
    /// The records, by language.
    pub records: &'a [Record],
    /// The bytes of a file.
    pub read: &'a dyn Fn(&SourcePath) -> Option<Vec<u8>>,
}

/// Works out the matrix. What cannot be read of a page has been told by others.
pub fn matrix(input: Input<'_>) -> Matrix {
    let Input { config, topics, records, read } = input;
    let rows = topics.into_iter().map(|topic| {
        let key = topic.key(config);
        let units = source_units(&topic, read);
        let states = config.language_ids().map(|language| {
            let record = records.get(language.index()).and_then(|record| record.pages.get(&key));
            let file = topic.file(language);
            match (file, record) {
                (Some(_), _) if language == topic.source => State::Source,
                (Some(file), _) if file.draft => State::Draft,
                (Some(_), Some(record)) => state(&units, compare(&units, record)),
                (Some(_), None) => State::Unrecorded,
                (None, _) if topic.variant.is_none() => State::Fallback,
                (None, _) => State::Missing,
            }
        });
        let states = states.collect();
        Row { topic, key, states }
    });
    Matrix { rows: rows.collect() }
}

fn source_units(topic: &Topic, read: &dyn Fn(&SourcePath) -> Option<Vec<u8>>) -> Vec<Unit> {
    let Some(file) = topic.file(topic.source) else { return Vec::new() };
    let bytes = read(&file.path).unwrap_or_default();
    let keeps_lines = topic.variant.is_some();
    let judged = units::read(&file.path, &bytes, keeps_lines);
    judged.collect(&mut Diagnostics::new()).map_or_else(Vec::new, |page| page.units)
}

fn state(units: &[Unit], changes: Changes) -> State {
    if changes.is_empty() {
        return State::Present;
    }
    let changed = changes.changed.iter().filter_map(|place| units.get(*place)).map(|unit| {
        let words = crate::tree::nearest::excerpt(&unit.content.plain());
        let span = Span::new(unit.range.clone());
        ChangedText { kind: unit.kind.word(), headings: unit.headings.clone(), words, span }
    });
    State::Stale(changed.collect(), changes.removed)
}

/// How many pages of a language are in which state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// All topics.
    pub pages: usize,
    /// Those that readers get in the language as they should be: sources and present ones.
    pub done: usize,
    /// Stale ones.
    pub stale: usize,
    /// Those of which nobody said what they were translated from.
    pub unrecorded: usize,
    /// Drafts.
    pub draft: usize,
    /// Missing ones, whether another language stands in for them or not.
    pub missing: usize,
}

impl Totals {
    /// How much is done, in hundredths of all pages, rounded down; all of nothing is done.
    pub fn percent(&self) -> usize {
        (self.done * 100).checked_div(self.pages).unwrap_or(100)
    }
}

impl Matrix {
    /// The totals of a language.
    pub fn totals(&self, language: LanguageId) -> Totals {
        let mut totals = Totals::default();
        for state in self.rows.iter().filter_map(|row| row.states.get(language.index())) {
            totals.pages += 1;
            match state {
                State::Source | State::Present => totals.done += 1,
                State::Stale(..) => totals.stale += 1,
                State::Unrecorded => totals.unrecorded += 1,
                State::Draft => totals.draft += 1,
                State::Fallback | State::Missing => totals.missing += 1,
            }
        }
        totals
    }
}
