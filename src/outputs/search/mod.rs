//! Searching: which pages of search there are, and which pages each of them finds.
//!
//! 1. Each language has a search for everyone, and one for each audience of children or
//!    teenagers. What a search may find stands in an index of its own: a choice made in the
//!    reader's browser could be passed by.
//! 2. [`documents`] makes of each page what an index sees of it.
//! 3. [`make`] makes the indexes, where the program is built with searching: [`read`] reads
//!    each page into an [`entry`], [`merge`] makes an index of entries, and [`form`] is the
//!    form of its files.
//!
//! Links that the program makes between audiences go down only, so the search of young
//! readers finds their own pages, those of younger ones that their audience may link to,
//! and the pages that every reader needs. An adults' audience that is discreet is in no
//! search at all: it is reached from the adults' own pages.

#[cfg(feature = "search")]
mod documents;
#[cfg(feature = "search")]
mod entry;
#[cfg(feature = "search")]
mod form;
#[cfg(feature = "search")]
mod make;
#[cfg(feature = "search")]
mod merge;
#[cfg(feature = "search")]
mod pack;
#[cfg(feature = "search")]
mod read;
#[cfg(all(test, feature = "search"))]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

#[cfg(feature = "search")]
use documents::{Document, document};
#[cfg(feature = "search")]
pub use make::{Making, make};

use super::known;
use crate::config::Config;
use crate::model::ids::{AudienceId, LanguageId};
use crate::model::output::{LinkStyle, OutputPath};
use crate::model::site::Page;
use crate::render::Input;

/// Whether this program can make searches.
pub const IS_BUILT_IN: bool = cfg!(feature = "search");

/// Where all that searches consist of stands in the site.
const FOLDER: &str = "search";

/// Where all indexes stand.
pub const INDEXES: &str = "search/data";

/// The documents of a build, by the key of each: of each page where it stands, the key of its
/// file, and the key of its document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Known(pub BTreeMap<OutputPath, (u128, [u8; blake3::OUT_LEN])>);

/// One search: what readers of a language find, everyone or one young audience.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Search {
    /// The language.
    pub language: LanguageId,
    /// The young audience; `None` for everyone.
    pub audience: Option<AudienceId>,
}

impl Search {
    /// The page on which readers search.
    pub fn page(self, config: &Config) -> OutputPath {
        let tag = config.language(self.language).tag.to_lowercase();
        let audience = self.audience_name(config).map_or(String::new(), |name| format!("{name}/"));
        known(&format!("{FOLDER}/{tag}/{audience}index.html"))
    }

    /// The folder of the index, without an end; the languages of an audience share it.
    pub fn folder(self, config: &Config) -> String {
        match self.audience_name(config) {
            None => format!("{INDEXES}/everyone"),
            Some(name) => format!("{INDEXES}/audiences/{name}"),
        }
    }

    /// The script that looks into the index.
    pub fn engine(self, config: &Config) -> OutputPath {
        known(&format!("{}/pagefind.js", self.folder(config)))
    }

    fn audience_name(self, config: &Config) -> Option<&str> {
        self.audience.map(|audience| config.audiences[audience.index()].id.value.as_str())
    }

    /// Whether it finds a page.
    #[cfg(feature = "search")]
    fn finds(self, input: Input<'_>, page: &Page) -> bool {
        if page.language != self.language || !is_listed(input, page) {
            return false;
        }
        let Some(own) = self.audience else { return true };
        match page.audience {
            None => {
                let path = &input.site.outline(page).name.path;
                input.config.vital.iter().any(|vital| vital.value == *path)
            }
            Some(other) => {
                let audiences = &input.config.audiences;
                let leads = audiences[own.index()].may_link_to.contains(&other);
                other == own || (other < own && leads && audiences[other.index()].is_young())
            }
        }
    }
}

/// Whether any search may find a page: what stands in for another page, what is not
/// finished, and what a discreet audience of adults reads, no search does.
fn is_listed(input: Input<'_>, page: &Page) -> bool {
    let audience = page.audience.map(|audience| &input.config.audiences[audience.index()]);
    let is_apart = audience.is_some_and(|audience| audience.discreet && !audience.is_young());
    !page.is_fallback() && !input.site.facts(page).draft && !is_apart
}

/// Whether readers can search in the site at all: a folder on a disk has no server, and
/// browsers let no page there read another file.
fn is_shown(input: Input<'_>) -> bool {
    let has_script = input.assets.search_script.is_some();
    is_wanted(input.config) && has_script && input.style == LinkStyle::Folders
}

/// The folders of all indexes that a campaign may have, whatever its pages are: what a web
/// server is told hangs on the settings alone.
pub(super) fn folders(config: &Config) -> Vec<String> {
    if !is_wanted(config) {
        return Vec::new();
    }
    let ids = (0..config.audiences.len()).map(AudienceId::from_index);
    let young = ids.filter(|id| config.audiences[id.index()].is_young());
    let all = std::iter::once(None).chain(young.map(Some));
    all.map(|audience| Search { language: LanguageId(0), audience }.folder(config)).collect()
}

fn is_wanted(config: &Config) -> bool {
    IS_BUILT_IN && config.search.as_ref().is_none_or(|search| search.value)
}

/// Every search that finds a page of those whom it is for, by language.
pub fn searches(input: Input<'_>) -> Vec<Search> {
    if !is_shown(input) {
        return Vec::new();
    }
    let mut searches = BTreeSet::new();
    for page in input.site.pages.iter().filter(|page| is_listed(input, page)) {
        searches.insert(Search { language: page.language, audience: None });
        searches.insert(of_page(input.config, page.language, page.audience));
    }
    searches.into_iter().collect()
}

/// The search that a page leads to, if there is one.
pub fn of_page(config: &Config, language: LanguageId, audience: Option<AudienceId>) -> Search {
    let is_young = |audience: &AudienceId| config.audiences[audience.index()].is_young();
    Search { language, audience: audience.filter(is_young) }
}
