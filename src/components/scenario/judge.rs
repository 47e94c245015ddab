//! Judges the shape of a story: whether each step is reached, and each reader can come to
//! an ending that helps.

use crate::model::story::Story;

/// What is wrong with a story's shape. Steps are named by their places.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Judgement {
    /// Steps that no way leads to.
    pub(super) unreachable: Vec<usize>,
    /// Endings without words or without a help service.
    pub(super) unsupported: Vec<usize>,
    /// Circles of steps out of which no way leads, each from its first step on.
    pub(super) endless: Vec<Vec<usize>>,
}

/// Judges a story. Stories are short (the reader of the block sees to it), so that each
/// step can be asked for all that it leads to.
pub(super) fn judge(story: &Story) -> Judgement {
    let reached = story.reached_from(0);
    let is_reached = |step: &usize| reached.get(*step) == Some(&true);
    let places = 0..story.steps.len();
    let unsupported = story
        .steps
        .iter()
        .enumerate()
        .filter(|(_, step)| step.is_ending() && !(step.has_help && step.has_words))
        .map(|(place, _)| place)
        .filter(is_reached)
        .collect();
    Judgement {
        unreachable: places.clone().filter(|step| !is_reached(step)).collect(),
        unsupported,
        endless: endless(story, places.filter(is_reached)),
    }
}

/// The circles among `steps` that lead to each of their own steps, and to nothing else.
fn endless(story: &Story, steps: impl Iterator<Item = usize>) -> Vec<Vec<usize>> {
    let all: Vec<Vec<bool>> =
        (0..story.steps.len()).map(|step| story.reached_from(step)).collect();
    let leads = |from: usize, to: usize| all.get(from).and_then(|reached| reached.get(to)) == Some(&true);
    let mut circles: Vec<Vec<usize>> = Vec::new();
    for step in steps {
        let circle: Vec<usize> = (0..all.len()).filter(|to| leads(step, *to)).collect();
        let is_closed = circle.iter().all(|other| leads(*other, step));
        let has_ending =
            circle.iter().any(|other| story.steps.get(*other).is_none_or(|step| step.is_ending()));
        if is_closed && !has_ending && !circles.contains(&circle) {
            circles.push(circle);
        }
    }
    circles
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;
    use crate::model::story::testing::{any_story, story};

    #[test]
    fn a_story_in_order_is_not_told_anything() {
        let in_order = story(&[(&[1, 2], false), (&[3, 0], false), (&[3], false), (&[], true)]);
        assert_eq!(judge(&in_order), Judgement::default());
    }

    #[test]
    fn what_is_wrong_is_told_at_its_step() {
        let steps: &[(&[usize], bool)] = &[
            (&[1, 2, 5], false),
            (&[], false),
            (&[3], false),
            (&[2], false),
            (&[1], false),
            (&[5], false),
        ];
        let judged = judge(&story(steps));
        assert_eq!(judged.unreachable, [4]);
        assert_eq!(judged.unsupported, [1]);
        assert_eq!(judged.endless, [vec![2, 3], vec![5]]);
    }

    #[test]
    fn an_ending_that_nobody_reaches_is_told_once() {
        let judged = judge(&story(&[(&[], true), (&[], false)]));
        assert_eq!(judged, Judgement { unreachable: vec![1], ..Judgement::default() });
    }

    /// All steps that somebody can stand on after any number of choices: walked without
    /// remembering, as often as there are steps.
    fn walked(story: &Story, from: usize) -> BTreeSet<usize> {
        let mut here: BTreeSet<usize> = [from].into();
        for _ in 0..story.steps.len() {
            let next: Vec<usize> = here.iter().flat_map(|step| story.next(*step)).collect();
            here.extend(next);
        }
        here
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

        #[test]
        fn unreachable_is_what_nobody_walks_to(story in any_story()) {
            let walked = walked(&story, 0);
            let missed: Vec<usize> =
                (0..story.steps.len()).filter(|step| !walked.contains(step)).collect();
            prop_assert_eq!(judge(&story).unreachable, missed);
        }

        #[test]
        fn a_circle_is_told_where_a_walker_could_never_end(story in any_story()) {
            let judged = judge(&story);
            let lost = |step: usize| {
                walked(&story, step).iter().all(|other| !story.steps[*other].is_ending())
            };
            for circle in &judged.endless {
                for step in circle {
                    prop_assert_eq!(&walked(&story, *step).into_iter().collect::<Vec<_>>(), circle);
                    prop_assert!(lost(*step));
                }
            }
            // Whoever is lost walks into one of the circles.
            for step in walked(&story, 0).into_iter().filter(|step| lost(*step)) {
                let walked = walked(&story, step);
                prop_assert!(judged.endless.iter().any(|circle| walked.contains(&circle[0])));
            }
        }

        #[test]
        fn a_story_without_findings_always_ends_with_help(story in any_story()) {
            let judged = judge(&story);
            if judged.endless.is_empty() && judged.unsupported.is_empty() {
                for step in walked(&story, 0) {
                    let helps = |other: &usize| story.steps[*other].has_help && story.steps[*other].is_ending();
                    prop_assert!(walked(&story, step).iter().any(helps));
                }
            }
        }
    }
}
