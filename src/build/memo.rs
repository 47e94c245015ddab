//! What one build hands to the next, as a value.
//!
//! A memo never decides what a page is, only whether it must be worked out again: keys
//! hold everything that is read.

use std::sync::Arc;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::pages::PageFile;
use super::worked::Worked;
use crate::assets::build::Assets;
use crate::assets::files::Published;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::output::OutputPath;
use crate::outputs::search::Known;
use crate::render::Printed;
use crate::source::SourcePath;

/// Parsed pages, published files, printed pages and the theme of the last build.
#[derive(Clone, Debug, Default)]
pub struct Memo {
    /// Sorted by file.
    pub(super) pages: Vec<PageFile>,
    /// The keys of the parts that were read from the disk; `None` where one was not believed.
    pub(super) parts: Vec<Option<u128>>,
    pub(super) files: FxHashMap<SourcePath, Remembered<Option<Arc<Published>>>>,
    pub(super) printed: Option<LastPrint>,
    /// The site as it was worked out, where the last build printed it.
    pub(super) worked: Option<Arc<Worked>>,
    /// What readers search in.
    pub(super) searched: Option<LastSearch>,
    /// What the theme publishes.
    pub(super) assets: Option<Remembered<Option<Assets>>>,
}

impl Memo {
    /// The memo without the texts of pages, which take most of its memory: those that a
    /// later build asks for are made again.
    pub fn without_bodies(mut self) -> Self {
        for page in self.pages.iter_mut().filter_map(|(_, parsed)| parsed.page.value.as_mut()) {
            page.body = None;
        }
        self
    }
}

/// A value, the key it was worked out for, and what was found on the way.
#[derive(Clone, Debug)]
pub(super) struct Remembered<T> {
    pub(super) key: u128,
    pub(super) value: T,
    pub(super) diagnostics: Diagnostics,
}

/// What the last build printed into the same sink.
#[derive(Clone, Debug)]
pub(super) struct LastPrint {
    /// The key of everything that all pages are printed from.
    pub(super) shared: u128,
    /// The key of what each page alone is printed from, by page.
    pub(super) own: Vec<u128>,
    /// The pages, sorted by output.
    pub(super) pages: Vec<Printed>,
}

impl LastPrint {
    /// The page that was printed to this output.
    pub(super) fn page(&self, output: &OutputPath) -> Option<&Printed> {
        let at = self.pages.binary_search_by(|page| page.output.cmp(output)).ok()?;
        self.pages.get(at)
    }
}

/// What the last build that made indexes made them of.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct LastSearch {
    /// The key of everything that all pages are printed from.
    pub(super) shared: u128,
    /// The documents.
    pub(super) known: Known,
}

impl<T> Remembered<Option<T>> {
    /// What there is to remember of a file that cannot be read: the next build tries again.
    pub(super) fn unread(diagnostic: Diagnostic) -> Self {
        Self { key: 0, value: None, diagnostics: [diagnostic].into_iter().collect() }
    }
}
