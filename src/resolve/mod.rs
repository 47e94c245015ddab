//! From all outlines to the [`Site`].
//!
//! 1. [`topics`]: files with one logical path and variant become a topic, by language.
//! 2. [`inherit`]: what is not text comes from the base page and the source language, and
//!    a translation takes its source's heading ids.
//! 3. [`addresses`]: each language gets its page of each topic, its own or a fallback, and
//!    an output; two pages on one address are a fault.
//! 4. [`navigation`]: sections in reading order, breadcrumbs, previous and next, the same
//!    topic for younger readers, the same page in other languages.
//! 5. [`courses`]: lessons get their place in their course.
//! 6. [`links`]: every link of every page to its target in the reader's language.
//! 7. [`files`]: every picture, document and recording of every page.
//!
//! Nothing here reads a body: if all outlines and the configuration are equal, the site is.

mod addresses;
mod courses;
pub(crate) mod faults;
mod files;
mod inherit;
mod links;
mod navigation;
mod nearest_file;
mod topics;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use crate::config::Config;
use crate::diagnostic::{Diagnostics, Judged};
use crate::model::ids::LanguageId;
use crate::model::outline::Outline;
use crate::model::site::Site;
use crate::source::SourcePath;

/// Whether the site is for authors to look at, or for readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Mode {
    /// Everything is built; drafts and unapproved pages carry a banner.
    #[default]
    Preview,
    /// Drafts are left out, and unapproved pages stop the build.
    Release,
}

/// What `resolve` is given besides the outlines.
#[derive(Clone, Copy)]
pub struct Settings<'a> {
    /// The campaign's settings.
    pub config: &'a Config,
    /// Preview or release.
    pub mode: Mode,
    /// Whether the campaign has a file: for pictures with a language of their own.
    pub has_file: &'a (dyn Fn(&SourcePath) -> bool + Sync),
    /// The files beside the pages, for the one that is meant where a name is wrong.
    pub other_files: &'a (dyn Fn() -> Vec<SourcePath> + Sync),
    /// How titles are ordered in a language.
    pub compare: &'a (dyn Fn(LanguageId, &str, &str) -> std::cmp::Ordering + Sync),
}

/// Works out the site. `outlines` are sorted by file.
pub fn site(settings: &Settings<'_>, outlines: Vec<Arc<Outline>>) -> Judged<Site> {
    let mut diagnostics = Diagnostics::new();
    let topics = topics::gather(settings.config, &outlines);
    let facts = inherit::facts(settings.config, &outlines, &topics);
    let placed = addresses::place(settings, &outlines, &facts, &topics).collect(&mut diagnostics);
    let mut site = Site {
        pages: placed.pages,
        outlines,
        facts,
        sections: Vec::new(),
        redirects: placed.redirects,
    };
    navigation::tie(settings, &topics, &placed.index, &mut site).collect(&mut diagnostics);
    courses::place(&mut site);
    links::resolve(settings, &placed.index, &mut site).collect(&mut diagnostics);
    files::resolve(settings, &mut site).collect(&mut diagnostics);
    Judged::new(site, diagnostics)
}
