//! A campaign as translators see it: its topics, its records, and its files. Nothing is
//! printed.

use std::collections::HashSet;
use std::sync::Arc;

use super::campaign::{self, Campaign};
use super::pages::Page;
use super::{Haste, Inputs, Means, Memo, Pictures, build_listed, pages, site};
use crate::config::Config;
use crate::config::services::HelpService;
use crate::diagnostic::{Diagnostic, Diagnostics, Judged};
use crate::disk::{self, Discard, Sources};
use crate::parse::decode::decode;
use crate::parse::units;
use crate::source::SourcePath;
use crate::translation::record::{self, Record};
use crate::translation::topics::{Topic, topics};

/// What the commands of translators work on.
pub struct Translations {
    /// The campaign's files.
    pub sources: Sources,
    /// Its settings.
    pub config: Config,
    /// Its pages, by what they are.
    pub topics: Vec<Topic>,
    /// Its help services.
    pub services: Vec<HelpService>,
    /// What was translated when, by language.
    pub records: Vec<Record>,
    /// Its page files that could be read, with or without a fault in them.
    pub read: HashSet<SourcePath>,
}

impl Translations {
    /// The bytes of a file of the campaign.
    pub fn read(&self, file: &SourcePath) -> Option<Vec<u8>> {
        self.sources.read(file).ok()
    }

    /// Whether a finding is about one page that could be read nevertheless: all others, and
    /// the texts of this one, are as they are.
    pub fn is_of_a_page(&self, diagnostic: &Diagnostic) -> bool {
        diagnostic.place.as_ref().is_some_and(|place| self.read.contains(&place.file))
    }
}

/// Reads a campaign; `None` where its settings cannot be used. Pages that cannot be read
/// are left out, with their findings.
pub fn translations(inputs: &Inputs) -> Judged<Option<Translations>> {
    let mut diagnostics = Diagnostics::new();
    let listed = disk::load(&inputs.root);
    let read = campaign::read(inputs, listed).collect(&mut diagnostics);
    let Some((campaign, around)) = read else { return Judged::new(None, diagnostics) };
    // What is wrong with them is wrong with a translation.
    around.make(inputs, &campaign.config, None).collect(&mut diagnostics);
    let (parsed, _) = pages::parse(&campaign, Memo::default(), Haste::NONE.outdated, None);
    let pages = parsed.unwrap_or_default().collect(&mut diagnostics);
    let site = site(inputs, &campaign, &pages).collect(&mut diagnostics);
    let topics = topics(&campaign.config, &site);
    let records = records(&campaign, &mut diagnostics);
    let read = readable(&campaign.sources, &pages, &diagnostics);
    let Campaign { sources, config, services, .. } = campaign;
    let translations = Translations { sources, config, topics, services, records, read };
    Judged::new(Some(translations), diagnostics)
}

/// The page files whose texts can be told apart, whatever else is wrong with them.
fn readable(sources: &Sources, pages: &[Page], found: &Diagnostics) -> HashSet<SourcePath> {
    let faulty: HashSet<&SourcePath> =
        found.iter().filter_map(|one| one.place.as_ref()).map(|place| &place.file).collect();
    let is_readable = |file: &&SourcePath| {
        let has_texts = || {
            let bytes = sources.read(file).unwrap_or_default();
            units::read(file, &bytes, false).value.is_some()
        };
        !faulty.contains(file) || has_texts()
    };
    pages.iter().map(|page| &page.outline.file).filter(is_readable).cloned().collect()
}

/// What would be found in the campaign if these files stood in it.
pub fn found_with(
    inputs: &Inputs,
    files: impl IntoIterator<Item = (SourcePath, Arc<[u8]>)>,
) -> Diagnostics {
    let mut listed = disk::load(&inputs.root);
    for (file, bytes) in files {
        listed.value.put(file, bytes);
    }
    let means = Means { haste: Haste::NONE, aside: None, searching: None };
    let memo = Memo::default();
    let (built, _) = build_listed(inputs, listed, memo, &Discard, Pictures::Judged, means);
    built.unwrap_or_default().diagnostics
}

fn records(campaign: &Campaign, diagnostics: &mut Diagnostics) -> Vec<Record> {
    let languages = campaign.config.languages.iter();
    let record = |tag: &str, diagnostics: &mut Diagnostics| {
        let file = record::file(tag).filter(|file| campaign.sources.get(file).is_some())?;
        let bytes = match campaign.sources.read(&file) {
            Ok(bytes) => bytes,
            Err(diagnostic) => {
                diagnostics.push(diagnostic);
                return None;
            }
        };
        let text = decode(&file, &bytes).collect(diagnostics)?.text;
        Some(record::read(&file, text).collect(diagnostics))
    };
    languages.map(|language| record(&language.tag, diagnostics).unwrap_or_default()).collect()
}
