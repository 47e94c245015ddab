//! `farul i18n done`: says that translations are up to date, and records of which texts.

use std::collections::BTreeMap;

use clap::ArgMatches;

use super::super::faults::{NotAPage, NotATranslation};
use super::super::{End, Session};
use super::{Tell, translations};
use crate::build::Translations;
use crate::diagnostic::{Diagnostic, Diagnostics, Fault};
use crate::disk::edit;
use crate::model::ids::LanguageId;
use crate::parse::units::{self, Unit};
use crate::source::SourcePath;
use crate::translation::topics::Topic;
use crate::translation::{pairs, record};

pub(super) fn run(session: &Session, matches: &ArgMatches) -> End {
    let campaign = match translations(session, Tell::Pages) {
        Ok(campaign) => campaign,
        Err(end) => return end,
    };
    let mut found = Diagnostics::new();
    let mut files = Vec::new();
    if matches.get_flag("all") {
        files.extend(campaign.topics.iter().flat_map(|topic| translated(topic)));
    }
    for name in matches.get_many::<String>("files").into_iter().flatten() {
        match named(session, &campaign, name) {
            Ok(file) => files.push(file),
            Err(diagnostic) => found.push(diagnostic),
        }
    }
    // All files are judged before the first record is changed.
    let mut changed: BTreeMap<LanguageId, record::Record> = BTreeMap::new();
    for (topic, language) in &files {
        let pages = [topic.source, *language].map(|language| units(&campaign, topic, language));
        let source = &campaign.config.language(topic.source).tag;
        let record = changed
            .entry(*language)
            .or_insert_with(|| campaign.records.get(language.index()).cloned().unwrap_or_default());
        let key = topic.key(&campaign.config);
        let page = pairs::record(&pages[0], &pages[1], source, record.pages.get(&key));
        record.pages.insert(key, page);
    }
    if found.has_errors() {
        session.print_findings(&found);
        return End::CampaignFails;
    }
    for (language, record) in &changed {
        let tag = &campaign.config.language(*language).tag;
        let Some(file) = record::file(tag) else { continue };
        let text = record::print(record);
        if let Err(diagnostic) = edit::write(&session.root, &file, text.as_bytes()) {
            return session.print_refusal(diagnostic);
        }
        let number = files.iter().filter(|(_, other)| other == language).count();
        let arguments = [("number", number.into()), ("file", file.as_str().into())];
        session.out.line(&session.words.format("translation-done", &arguments));
    }
    End::Done
}

/// The translations of a topic that are no drafts.
fn translated(topic: &Topic) -> Vec<(&Topic, LanguageId)> {
    let languages = (0..topic.files.len()).map(LanguageId::from_index);
    let is_translation = |language: &LanguageId| {
        *language != topic.source && topic.file(*language).is_some_and(|file| !file.draft)
    };
    languages.filter(is_translation).map(|language| (topic, language)).collect()
}

/// The translation that a file named on the command line is.
fn named<'a>(
    session: &Session,
    campaign: &'a Translations,
    name: &str,
) -> Result<(&'a Topic, LanguageId), Diagnostic> {
    let path = session.path_of(name);
    let place = campaign.topics.iter().find_map(|topic| {
        let mut files = topic.files.iter().enumerate();
        let is_it = |file: &SourcePath| Some(file) == path.as_ref();
        let (language, _) =
            files.find(|(_, file)| file.as_ref().is_some_and(|file| is_it(&file.path)))?;
        Some((topic, LanguageId::from_index(language)))
    });
    match place {
        None => Err(NotAPage { file: name.to_owned() }.anywhere()),
        Some((topic, language)) if topic.source == language => {
            Err(NotATranslation { file: name.to_owned() }.anywhere())
        }
        Some(place) => Ok(place),
    }
}

fn units(campaign: &Translations, topic: &Topic, language: LanguageId) -> Vec<Unit> {
    let Some(file) = topic.file(language) else { return Vec::new() };
    let bytes = campaign.read(&file.path).unwrap_or_default();
    let judged = units::read(&file.path, &bytes, topic.variant.is_some());
    judged.collect(&mut Diagnostics::new()).map_or_else(Vec::new, |page| page.units)
}
