//! What is wrong with a campaign, as values.
//!
//! A [`Diagnostic`] is a [`Code`], typed [`Argument`]s, a [`Place`] and a [`Severity`]; it
//! holds no sentence. Each room declares its own codes with [`faults!`] in a file
//! `faults.rs`; [`all_codes`] lists them. The words, in the author's language, stand in
//! `i18n/program/<language>/<room>.ftl`: [`words`] fills them. One file here prints one
//! format: [`human`], [`short`], [`json`]. [`kept`] makes them bytes for the next run.

mod codes;
mod fault;
pub mod human;
pub mod json;
mod kept;
mod lines;
mod places;
pub mod short;
pub mod words;

#[cfg(test)]
mod print_tests;

pub use codes::{all_codes, code_named};
pub(crate) use fault::faults;
pub use fault::{Argument, Code, Fault};
pub use lines::{Lines, Position};
pub use places::ReadAgain;

use serde::{Deserialize, Serialize};

use crate::source::Place;

/// How much a diagnostic weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Severity {
    /// Worth knowing; changes nothing.
    Hint,
    /// The site is built, but something is missing in it. `--strict` makes it an error.
    Warning,
    /// The site is not published; the last good one stays.
    Error,
}

impl Severity {
    /// The name in machine formats.
    pub fn name(self) -> &'static str {
        match self {
            Self::Hint => "hint",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// One finding about the campaign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Which rule speaks.
    pub code: &'static Code,
    /// How much it weighs in this run.
    pub severity: Severity,
    /// What the words are filled with, in the order the code declares.
    pub arguments: Vec<(&'static str, Argument)>,
    /// Where; `None` for the campaign as a whole.
    pub place: Option<Place>,
    /// Other places that belong to it, such as the first of two pages on one address.
    pub related: Vec<Place>,
}

impl Diagnostic {
    /// Adds another place that belongs to the finding.
    #[must_use]
    pub fn with_related(mut self, place: Place) -> Self {
        self.related.push(place);
        self
    }

    /// The key that orders diagnostics: the settings and data of the campaign before its texts,
    /// since a slip there makes many a text look wrong; file, first byte, code, arguments.
    fn order(&self) -> impl Ord + '_ {
        let place = self.place.as_ref();
        (
            place.is_some_and(|place| !place.file.is_data()),
            place.map(|place| &place.file),
            place.and_then(|place| place.span).map(|span| (span.start, span.end)),
            self.code.name,
            &self.arguments,
        )
    }
}

/// All findings of a stage, or of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// No findings.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds all of another's findings.
    pub fn extend(&mut self, others: impl IntoIterator<Item = Diagnostic>) {
        self.0.extend(others);
    }

    /// The findings, in the order they were added.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many findings weigh exactly `severity`.
    pub fn count(&self, severity: Severity) -> usize {
        self.0.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }

    /// Whether one of them stops publication.
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// Makes every warning an error, as `--strict` and `--release` ask.
    pub fn make_strict(&mut self) {
        for diagnostic in &mut self.0 {
            if diagnostic.severity == Severity::Warning {
                diagnostic.severity = Severity::Error;
            }
        }
    }

    /// Sorted by file, place and code, those of the settings first, with doubles taken out: the
    /// same findings in any order, from any number of threads, give the same list.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        self.0.sort_by(|left, right| left.order().cmp(&right.order()));
        self.0.dedup_by(|right, left| left.order().eq(&right.order()));
        self
    }

    /// Keeps the findings that `keep` wants.
    pub fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.0.retain(keep);
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(diagnostics: I) -> Self {
        Self(diagnostics.into_iter().collect())
    }
}

/// A stage's product with everything that was found on the way to it.
#[derive(Clone, Debug, Default)]
pub struct Judged<T> {
    /// The product; as good as the faults allow.
    pub value: T,
    /// The findings, never only the first.
    pub diagnostics: Diagnostics,
}

impl<T> Judged<T> {
    /// A product with its findings.
    pub fn new(value: T, diagnostics: Diagnostics) -> Self {
        Self { value, diagnostics }
    }

    /// The product, with the findings moved into `all`.
    pub fn collect(self, all: &mut Diagnostics) -> T {
        all.extend(self.diagnostics);
        self.value
    }
}
