//! The shape of a branching story: its steps and the ways between them.

#[cfg(test)]
pub(crate) mod testing;

use std::hash::{Hash, Hasher};

use serde::{Deserialize, Serialize};

use crate::source::Span;

/// A branching story, as checks and the author's preview see it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Story {
    /// Its steps, as they are written; it begins with the first.
    pub steps: Vec<StoryStep>,
}

/// A step of a story.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct StoryStep {
    /// The name that options call it by.
    pub name: String,
    /// Its heading.
    pub title: Said,
    /// The ways on; without any it is an ending.
    pub ways: Vec<StoryWay>,
    /// Whether it names a help service.
    pub has_help: bool,
    /// Whether it says anything below its heading.
    pub has_words: bool,
    /// Its heading's place.
    pub span: Span,
}

/// A way from a step to another.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct StoryWay {
    /// The words of the option.
    pub words: Said,
    /// The place of the step that it leads to.
    pub to: usize,
}

/// A story that outline and body of a page share, as bytes.
pub(crate) mod shared {
    use std::sync::Arc;

    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::Story;

    pub(crate) fn serialize<S: Serializer>(
        story: &Arc<Story>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        Story::serialize(story, serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Arc<Story>, D::Error> {
        Story::deserialize(deserializer).map(Arc::new)
    }
}

/// Words that only the author's preview shows. No page depends on them; so, like a
/// [`Span`], they compare equal and hash alike.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Said(pub String);

impl PartialEq for Said {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Said {}

impl Hash for Said {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

impl StoryStep {
    /// Whether the story ends here.
    pub fn is_ending(&self) -> bool {
        self.ways.is_empty()
    }
}

impl Story {
    /// The places that the ways of a step lead to.
    pub fn next(&self, step: usize) -> impl Iterator<Item = usize> + '_ {
        self.steps.get(step).into_iter().flat_map(|step| step.ways.iter().map(|way| way.to))
    }

    /// For each step, whether it is reached from `start`; `start` itself is.
    pub fn reached_from(&self, start: usize) -> Vec<bool> {
        let mut reached = vec![false; self.steps.len()];
        let mut waiting = vec![start];
        while let Some(step) = waiting.pop() {
            match reached.get_mut(step) {
                Some(known) if !*known => *known = true,
                _ => continue,
            }
            waiting.extend(self.next(step));
        }
        reached
    }

    /// The number that each step has on its page; `None` where nobody comes to it.
    pub fn numbers(&self) -> Vec<Option<usize>> {
        let mut last = 0;
        let number = |reached: bool| {
            last += usize::from(reached);
            reached.then_some(last)
        };
        self.reached_from(0).into_iter().map(number).collect()
    }
}
