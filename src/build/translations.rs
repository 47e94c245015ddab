//! A campaign as translators see it: its topics, its records, and its files. Nothing is
//! printed.

use super::campaign::{self, Campaign};
use super::{Haste, Inputs, Memo, pages, site};
use crate::config::Config;
use crate::config::services::HelpService;
use crate::diagnostic::{Diagnostics, Judged};
use crate::disk::Sources;
use crate::parse::decode::decode;
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
}

impl Translations {
    /// The bytes of a file of the campaign.
    pub fn read(&self, file: &SourcePath) -> Option<Vec<u8>> {
        self.sources.read(file).ok()
    }
}

/// Reads a campaign; `None` where its settings cannot be used. Pages that cannot be read
/// are left out, with their findings.
pub fn translations(inputs: &Inputs) -> Judged<Option<Translations>> {
    let mut diagnostics = Diagnostics::new();
    let listed = crate::disk::load(&inputs.root);
    let read = campaign::read(inputs, listed).collect(&mut diagnostics);
    let Some((campaign, around)) = read else { return Judged::new(None, diagnostics) };
    // What is wrong with them is wrong with a translation.
    around.make(inputs, &campaign.config, None).collect(&mut diagnostics);
    let (parsed, _) = pages::parse(&campaign, Memo::default(), Haste::NONE.outdated, None);
    let pages = parsed.unwrap_or_default().collect(&mut diagnostics);
    let site = site(inputs, &campaign, &pages).collect(&mut diagnostics);
    let topics = topics(&campaign.config, &site);
    let records = records(&campaign, &mut diagnostics);
    let Campaign { sources, config, services, .. } = campaign;
    let translations = Translations { sources, config, topics, services, records };
    Judged::new(Some(translations), diagnostics)
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
