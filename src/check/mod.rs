//! Rules about what authors wrote. One rule a file; each looks at the whole site, and says
//! all it finds.
//!
//! What makes a site impossible is found earlier, by the stage that trips over it; here is
//! what makes it unsafe or unkind to its readers.

mod approvals;
mod captions;
mod courses;
mod data_files;
mod dates;
mod descriptions;
pub(crate) mod discretion;
mod empty_pages;
mod exit_words;
pub(crate) mod faults;
mod future;
mod nearly_pages;
mod news;
mod phrases;
mod pocket_card;
mod services;
mod sign;
mod statement;
mod typed;
mod validations;
mod variants;

#[cfg(test)]
mod tests;

pub use data_files::List;
pub(crate) use data_files::missing_lists;

use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::assets::files::Published;
use crate::config::Config;
use crate::config::services::HelpService;
use crate::diagnostic::Diagnostics;
use crate::i18n::ReaderWords;
use crate::model::site::Site;
use crate::resolve::Mode;
use crate::source::SourcePath;

/// What rules look at.
#[derive(Clone, Copy)]
pub struct Input<'a> {
    /// The campaign's settings.
    pub config: &'a Config,
    /// The site.
    pub site: &'a Site,
    /// The words around the text.
    pub words: &'a ReaderWords,
    /// The help services.
    pub services: &'a [HelpService],
    /// What pages publish beside themselves.
    pub files: &'a FxHashMap<SourcePath, Arc<Published>>,
    /// The files below `content/` that are no pages, sorted.
    pub others: &'a [&'a SourcePath],
    /// Those that hold a list of the campaign under another name, and which.
    pub misnamed: &'a [(SourcePath, &'static List)],
    /// Preview or release.
    pub mode: Mode,
    /// Today, an input like any other.
    pub today: Date,
}

type Rule = fn(Input<'_>) -> Diagnostics;

const RULES: [Rule; 22] = [
    approvals::check,
    captions::language::check,
    captions::lines::check,
    captions::speed::check,
    courses::check,
    data_files::check,
    dates::check,
    descriptions::check,
    discretion::check,
    empty_pages::check,
    exit_words::check,
    future::check,
    nearly_pages::check,
    news::check,
    phrases::check,
    pocket_card::check,
    services::check,
    sign::check,
    typed::check,
    validations::check,
    variants::check,
    statement::check,
];

/// Runs every rule.
pub fn run(input: Input<'_>) -> Diagnostics {
    let found: Vec<Diagnostics> = RULES.par_iter().map(|rule| rule(input)).collect();
    found.into_iter().flatten().collect()
}
