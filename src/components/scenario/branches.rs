//! Lays a story out as branches in each other, for readers without a script.
//!
//! Each step has one place, as near to the beginning as it can be. A way to a step that
//! stands elsewhere leads there; an ending is told again instead, so that a branch ends
//! with its help and not with a way to it. What would nest too deeply begins anew below.

use std::collections::VecDeque;

use crate::model::story::Story;

/// How deep branches nest before they begin anew.
pub(super) const DEPTH: usize = 8;
/// How often, in all, endings are told again; beyond it a way leads to their place.
const AGAIN: usize = 24;

/// A step in its place, or told again.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Branch {
    /// The step.
    pub(super) step: usize,
    /// Whether this is its own place.
    pub(super) is_own: bool,
    /// What stands behind each of its ways.
    pub(super) ways: Vec<Next>,
}

/// What stands behind a way.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// The step itself.
    Here(Branch),
    /// The step has its place elsewhere.
    There(usize),
}

/// The branches of a story: the first begins with its first step, the others are those that
/// would nest too deeply.
pub(super) fn branches(story: &Story) -> Vec<Branch> {
    let (mut places, roots) = places(story);
    let mut again = AGAIN;
    roots.into_iter().map(|root| branch(story, root, &mut places, &mut again)).collect()
}

/// Of each step, the way in whose branch it has its place: step and number of the way.
type Places = Vec<Option<(usize, usize)>>;

/// Finds each step's place, nearest to the beginning first.
fn places(story: &Story) -> (Places, Vec<usize>) {
    let mut places: Places = vec![None; story.steps.len()];
    let mut depths: Vec<Option<usize>> = vec![None; story.steps.len()];
    let mut roots = vec![0];
    let mut waiting = VecDeque::from([(0, 0)]);
    if let Some(first) = depths.first_mut() {
        *first = Some(0);
    }
    while let Some((step, depth)) = waiting.pop_front() {
        for (way, to) in story.next(step).enumerate() {
            let (Some(place), Some(known)) = (places.get_mut(to), depths.get_mut(to)) else {
                continue;
            };
            if known.is_some() {
                continue;
            }
            let is_ending = story.steps.get(to).is_some_and(|step| step.is_ending());
            let inside = if depth < DEPTH || is_ending { depth + 1 } else { 0 };
            *known = Some(inside);
            if inside == 0 {
                roots.push(to);
            } else {
                *place = Some((step, way));
            }
            waiting.push_back((to, inside));
        }
    }
    (places, roots)
}

fn branch(story: &Story, step: usize, places: &mut Places, again: &mut usize) -> Branch {
    let mut ways = Vec::new();
    for (way, to) in story.next(step).enumerate() {
        let is_place = places.get(to) == Some(&Some((step, way)));
        let is_ending = story.steps.get(to).is_some_and(|step| step.is_ending());
        ways.push(if is_place {
            Next::Here(branch(story, to, places, again))
        } else if is_ending && *again > 0 {
            *again -= 1;
            Next::Here(Branch { step: to, is_own: false, ways: Vec::new() })
        } else {
            Next::There(to)
        });
    }
    Branch { step, is_own: true, ways }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::story::testing::{any_story, story};

    fn own(step: usize, ways: Vec<Next>) -> Branch {
        Branch { step, is_own: true, ways }
    }

    #[test]
    fn branches_nest_and_a_shared_ending_is_told_again() {
        let story = story(&[(&[1, 2], false), (&[3, 0], false), (&[3], false), (&[], true)]);
        let again = Branch { step: 3, is_own: false, ways: vec![] };
        let first = own(1, vec![Next::Here(own(3, vec![])), Next::There(0)]);
        let second = own(2, vec![Next::Here(again)]);
        assert_eq!(branches(&story), [own(0, vec![Next::Here(first), Next::Here(second)])]);
    }

    #[test]
    fn a_long_story_begins_anew() {
        let ways: Vec<Vec<usize>> = (1..20).map(|next| vec![next]).chain([vec![]]).collect();
        let steps: Vec<(&[usize], bool)> = ways.iter().map(|ways| (&**ways, true)).collect();
        let roots: Vec<usize> = branches(&story(&steps)).iter().map(|root| root.step).collect();
        assert_eq!(roots, [0, 9, 18]);
    }

    /// The steps of a branch that have their place in it, and how deep it nests.
    fn measure(branch: &Branch, depth: usize, own: &mut Vec<usize>, deepest: &mut usize) {
        *deepest = (*deepest).max(depth);
        if branch.is_own {
            own.push(branch.step);
        }
        for way in &branch.ways {
            if let Next::Here(next) = way {
                measure(next, depth + 1, own, deepest);
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

        #[test]
        fn every_step_that_is_reached_has_one_place(story in any_story()) {
            let (mut own, mut deepest) = (Vec::new(), 0);
            for root in branches(&story) {
                measure(&root, 0, &mut own, &mut deepest);
            }
            own.sort_unstable();
            let reached = story.reached_from(0);
            let expected: Vec<usize> = (0..reached.len()).filter(|step| reached[*step]).collect();
            prop_assert_eq!(own, expected);
            prop_assert!(deepest <= DEPTH + 1);
        }
    }
}
