//! Files with one logical path and one variant, by language.

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
    fn key(&self) -> (&str, Option<VariantId>) {
        (&self.path, self.variant)
    }

    /// The file in a language.
    pub(super) fn file(&self, language: LanguageId) -> Option<OutlineId> {
        self.files.get(language.index()).copied().flatten()
    }
}

/// All topics, sorted by path and then variant, the full version first.
#[derive(Debug)]
pub(super) struct Topics(Vec<Topic>);

impl Topics {
    /// The topic of a path and a variant.
    pub(super) fn get(&self, path: &str, variant: Option<VariantId>) -> Option<&Topic> {
        let sought = (path, variant);
        let at = self.0.binary_search_by(|topic| topic.key().cmp(&sought)).ok()?;
        self.0.get(at)
    }

    /// Whether there is a topic of a path, in any variant.
    pub(super) fn has(&self, path: &str) -> bool {
        self.0.binary_search_by(|topic| topic.path.as_str().cmp(path)).is_ok()
    }

    /// All of them, in order.
    pub(super) fn all(&self) -> &[Topic] {
        &self.0
    }
}

/// Gathers the outlines into topics.
pub(super) fn gather(config: &Config, outlines: &[Arc<Outline>]) -> Topics {
    let key = |id: &OutlineId| {
        let name = &outlines[id.index()].name;
        (name.path.as_str(), name.variant)
    };
    let mut ids: Vec<OutlineId> = (0..outlines.len()).map(OutlineId::from_index).collect();
    ids.sort_by(|left, right| key(left).cmp(&key(right)));
    let topics = ids.chunk_by(|left, right| key(left) == key(right));
    Topics(topics.filter_map(|files| topic(config, outlines, files)).collect())
}

/// The topic of these files.
fn topic(config: &Config, outlines: &[Arc<Outline>], ids: &[OutlineId]) -> Option<Topic> {
    let name = &outlines[ids.first()?.index()].name;
    let mut files = vec![None; config.languages.len()];
    for id in ids {
        if let Some(file) = files.get_mut(outlines[id.index()].name.language.index()) {
            file.get_or_insert(*id);
        }
    }
    let mut topic = Topic {
        path: name.path.clone(),
        variant: name.variant,
        is_entrance: name.stem == Stem::Entrance,
        audience: config.audience_named(name.top()),
        source: LanguageId(0),
        files,
    };
    topic.source = source_language(&topic, outlines);
    Some(topic)
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
