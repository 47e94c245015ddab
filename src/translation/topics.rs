//! Page files by what they are: one topic, or a variant of it, in several languages.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::config::Config;
use crate::model::ids::{AudienceId, LanguageId, VariantId};
use crate::model::outline::Outline;
use crate::model::site::{Facts, Site};
use crate::source::SourcePath;

/// A page, or a variant of one, in all its languages.
#[derive(Clone, Debug)]
pub struct Topic {
    /// Its path without language and variant, such as `parents/safe-secrets`; an entrance's
    /// is its folder.
    pub path: String,
    /// The variant.
    pub variant: Option<VariantId>,
    /// The audience of its first folder.
    pub audience: Option<AudienceId>,
    /// The language it was first written in.
    pub source: LanguageId,
    /// Its files, by language.
    pub files: Vec<Option<TopicFile>>,
}

/// A page file.
#[derive(Clone, Debug)]
pub struct TopicFile {
    /// The file.
    pub path: SourcePath,
    /// Whether it is a draft.
    pub draft: bool,
}

impl Topic {
    /// The file in a language.
    pub fn file(&self, language: LanguageId) -> Option<&TopicFile> {
        self.files.get(language.index()).and_then(Option::as_ref)
    }

    /// How records and reports name it: `parents/safe-secrets`, `parents/safe-secrets.easy`.
    pub fn key(&self, config: &Config) -> String {
        key(&self.path, self.variant, config)
    }
}

/// The name of a topic in records.
pub fn key(path: &str, variant: Option<VariantId>, config: &Config) -> String {
    let path = if path.is_empty() { "/" } else { path };
    match variant.and_then(|variant| config.variants.get(variant.index())) {
        Some(variant) => format!("{path}.{variant}"),
        None => path.to_owned(),
    }
}

/// A page file, read.
type File<'a> = (&'a Arc<Outline>, &'a Facts);

/// All topics, sorted by path and variant.
pub fn topics(config: &Config, site: &Site) -> Vec<Topic> {
    let mut topics: BTreeMap<(String, Option<VariantId>), Vec<File<'_>>> = BTreeMap::new();
    for (outline, facts) in site.outlines.iter().zip(&site.facts) {
        let key = (outline.name.path.clone(), outline.name.variant);
        topics.entry(key).or_default().push((outline, facts));
    }
    let topic = |((path, variant), files): (_, Vec<File<'_>>)| {
        let mut topic = Topic {
            path,
            variant,
            audience: None,
            source: source(&files),
            files: vec![None; config.languages.len()],
        };
        for (outline, facts) in files {
            topic.audience = config.audience_named(outline.name.top());
            if let Some(file) = topic.files.get_mut(outline.name.language.index()) {
                let draft = facts.draft;
                file.get_or_insert(TopicFile { path: outline.file.clone(), draft });
            }
        }
        topic
    };
    topics.into_iter().map(topic).collect()
}

/// The language that the files say they were first written in, or the first that is there.
fn source(files: &[File<'_>]) -> LanguageId {
    let written =
        |language: LanguageId| files.iter().any(|(outline, _)| outline.name.language == language);
    let mut said = files.iter().filter_map(|(outline, _)| outline.front.source);
    let said = said.find(|language| written(*language));
    said.or_else(|| files.iter().map(|(outline, _)| outline.name.language).min())
        .unwrap_or(LanguageId(0))
}
