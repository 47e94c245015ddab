//! Stories for tests.

use proptest::prelude::*;

use super::{Said, Story, StoryStep, StoryWay};
use crate::source::Span;

/// A story of steps: the places that each leads to, and whether it names a help service.
pub(crate) fn story(steps: &[(&[usize], bool)]) -> Story {
    let step = |(place, (ways, has_help)): (usize, &(&[usize], bool))| StoryStep {
        name: place.to_string(),
        title: Said::default(),
        ways: ways.iter().map(|to| StoryWay { words: Said::default(), to: *to }).collect(),
        has_help: *has_help,
        has_words: true,
        span: Span::default(),
    };
    Story { steps: steps.iter().enumerate().map(step).collect() }
}

/// Any story of up to 24 steps.
pub(crate) fn any_story() -> impl Strategy<Value = Story> {
    (1..24usize).prop_flat_map(|length| {
        let ways = prop::collection::vec(0..length, 0..4);
        prop::collection::vec((ways, any::<bool>()), length).prop_map(|steps| {
            let steps: Vec<(&[usize], bool)> =
                steps.iter().map(|(ways, has_help)| (&**ways, *has_help)).collect();
            story(&steps)
        })
    })
}
