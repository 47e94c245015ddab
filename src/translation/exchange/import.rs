//! What comes back from translators, page by page: compared with what an export would write
//! now, and made into the bytes of files.
//!
//! 1. The language must be the campaign's own, the texts those of its pages.
//! 2. A text that reads as it went out, and is no surer than it was, changes nothing.
//! 3. A page's new texts are put together; one that is refused keeps the whole page as it
//!    was. All that is wrong is told.
//! 4. A page that would have a fault stays as it was, too: see [`super::sound`].
//! 5. The record takes up the texts that somebody now stands by.

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

use super::faults::{ExchangeForeign, ExchangeLanguage, ExchangeOutdated};
use super::judge::Judge;
use super::page::{Input, Page};
use super::read::{Exchange, ReadText};
use super::tidy;
use crate::diagnostic::{Diagnostics, Fault, Judged};
use crate::model::ids::LanguageId;
use crate::source::{Place, SourcePath, Span};
use crate::translation::record::{PageRecord, Record};
use crate::tree::nearest::excerpt;

/// What is to be written.
#[derive(Debug, Default)]
pub struct Imported {
    /// The language.
    pub language: Option<LanguageId>,
    /// The pages that change.
    pub pages: Vec<ChangedPage>,
    /// How many pages of the file stay as they are.
    pub untouched: usize,
}

/// A page that changes.
#[derive(Debug)]
pub struct ChangedPage {
    /// Its name in records.
    pub key: String,
    /// Its file.
    pub file: SourcePath,
    /// What the file holds now; `None` where only the record changes.
    pub text: Option<String>,
    /// Whether there was none before.
    pub is_new: bool,
    /// How many of its texts changed.
    pub changed: usize,
    /// Its record.
    pub record: PageRecord,
    /// Where each new text stands in the page, and where in the file that came back.
    pub places: Vec<(Range<usize>, Span)>,
}

impl Imported {
    /// The record with the pages that were written.
    pub fn record(&self, before: Record) -> Record {
        let mut record = before;
        for page in &self.pages {
            record.pages.insert(page.key.clone(), page.record.clone());
        }
        record
    }
}

/// Compares what came back with the campaign as it is.
pub fn import(input: &Input<'_>, file: &SourcePath, exchange: &Exchange) -> Judged<Imported> {
    let mut found = Diagnostics::new();
    let mut imported = Imported::default();
    let tag = exchange.language.as_ref();
    let language = tag.and_then(|tag| language(input, &tag.value));
    let Some(language) = language else {
        let known = input.config.languages.iter().map(|language| language.tag.clone()).collect();
        let fault = ExchangeLanguage { language: tag.map(|tag| excerpt(&tag.value)), known };
        found.push(fault.diagnostic(Some(at(file, tag.map(|tag| tag.span)))));
        return Judged::new(imported, found);
    };
    imported.language = Some(language);
    let mut texts: BTreeMap<&str, Vec<&ReadText>> = BTreeMap::new();
    for text in &exchange.texts {
        let key = text.id.rsplit_once('#').map_or(text.id.as_str(), |(key, _)| key);
        texts.entry(key).or_default().push(text);
    }
    let pages: Vec<Page<'_>> = input
        .topics
        .iter()
        .filter(|topic| texts.contains_key(topic.key(input.config).as_str()))
        .filter_map(|topic| Page::new(input, topic, language))
        .collect();
    if is_foreign(exchange, &pages, input) {
        let campaign = exchange.campaign.as_ref();
        let own = super::write::campaign(input.config);
        let fault = ExchangeForeign { campaign: campaign.map(|name| excerpt(&name.value)), own };
        found.push(fault.diagnostic(Some(at(file, campaign.map(|name| name.span)))));
        return Judged::new(imported, found);
    }
    for (key, texts) in &texts {
        if !pages.iter().any(|page| page.key == **key) {
            let first = texts.iter().map(|text| text.span).next();
            let fault = ExchangeOutdated { page: (*key).to_owned(), text: None };
            found.push(fault.diagnostic(Some(at(file, first))));
        }
    }
    for page in &pages {
        let texts = texts.get(page.key.as_str()).map_or(&[][..], Vec::as_slice);
        let mut judge = Judge { input, page, file, found: Diagnostics::new() };
        match judge.judged(texts) {
            Some(changed) => imported.pages.push(changed),
            None => imported.untouched += 1,
        }
        found.extend(judge.found);
    }
    Judged::new(imported, found)
}

/// The language of a tag; programs like to add a country, which the campaign may leave out.
fn language(input: &Input<'_>, tag: &str) -> Option<LanguageId> {
    let primary = tag.split('-').next().unwrap_or(tag);
    let exact = input.config.language_tagged(tag);
    exact.or_else(|| input.config.language_tagged(primary))
}

pub(super) fn at(file: &SourcePath, span: Option<Span>) -> Place {
    Place { file: file.clone(), span }
}

/// Whether the file is of another campaign: it says so, or names no page, and most of its
/// texts are not ours.
fn is_foreign(exchange: &Exchange, pages: &[Page<'_>], input: &Input<'_>) -> bool {
    let own = super::write::campaign(input.config);
    let named = exchange.campaign.as_ref();
    if named.is_some_and(|name| name.value == own) && !pages.is_empty() {
        return false;
    }
    let entries = pages.iter().flat_map(|page| {
        page.entries.iter().map(|entry| plain(&entry.source.tagged(), page.keeps_lines()))
    });
    let own: HashSet<String> = entries.collect();
    let is_own = |text: &&ReadText| {
        own.contains(&plain(&text.source, false)) || own.contains(&plain(&text.source, true))
    };
    exchange.texts.iter().filter(is_own).count() * 2 < exchange.texts.len()
}

/// A tagged text as it is compared: programs may write `>` in two ways.
pub(super) fn plain(tagged: &str, keeps_lines: bool) -> String {
    tidy(tagged, keeps_lines).replace("&gt;", ">")
}
