//! Files with one logical path and one variant, by language.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::config::Config;
use crate::model::ids::{AudienceId, LanguageId, OutlineId, VariantId};
use crate::model::name::Stem;
use crate::model::outline::Outline;

/// A page in all its languages.
#[derive(Debug)]
pub(super) struct Topic {
    /// The logical path.
    pub(super) path: String,
    /// The variant.
    pub(super) variant: Option<VariantId>,
    /// Whether its files are named `_index`.
    pub(super) is_entrance: bool,
    /// The audience of its first folder.
    pub(super) audience: Option<AudienceId>,
    /// The language it was first written in.
    pub(super) source: LanguageId,
    /// The files, by language.
    pub(super) files: Vec<Option<OutlineId>>,
}

impl Topic {
    /// The file in a language.
    pub(super) fn file(&self, language: LanguageId) -> Option<OutlineId> {
        self.files.get(language.index()).copied().flatten()
    }
}

/// All topics, sorted by path and then variant, the full version first.
pub(super) type Topics = BTreeMap<(String, Option<VariantId>), Topic>;

/// Gathers the outlines into topics.
pub(super) fn gather(config: &Config, outlines: &[Arc<Outline>]) -> Topics {
    let mut topics = Topics::new();
    for (index, outline) in outlines.iter().enumerate() {
        let name = &outline.name;
        let topic = topics.entry((name.path.clone(), name.variant)).or_insert_with(|| Topic {
            path: name.path.clone(),
            variant: name.variant,
            is_entrance: name.stem == Stem::Entrance,
            audience: config.audience_named(name.top()),
            source: LanguageId(0),
            files: vec![None; config.languages.len()],
        });
        if let Some(file) = topic.files.get_mut(name.language.index()) {
            file.get_or_insert(OutlineId::from_index(index));
        }
    }
    for topic in topics.values_mut() {
        topic.source = source_language(topic, outlines);
    }
    topics
}

/// The language that a file names as its source; else the campaign's own, where there is
/// such a file; else the first that has one.
fn source_language(topic: &Topic, outlines: &[Arc<Outline>]) -> LanguageId {
    let mut files = topic.files.iter().flatten();
    let named = files.clone().find_map(|id| outlines[id.index()].front.source);
    named.filter(|language| topic.file(*language).is_some()).unwrap_or_else(|| {
        files.next().map_or(LanguageId(0), |id| outlines[id.index()].name.language)
    })
}
