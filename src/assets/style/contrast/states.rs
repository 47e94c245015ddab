//! The states that a page can be in, and what is declared in each.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;

use super::conditions::{Questions, State, Test};
use super::declarations::{Declaration, SCHEME};
use super::values;

/// More states than this are not gone through one by one: then those count that differ
/// from the usual one in two answers.
const MOST: usize = 10_000;

/// The declarations that count for some tokens, and the states that matter for them.
pub(super) struct States<'a> {
    /// By name, what wins before what it wins over.
    declared: BTreeMap<&'a str, Vec<&'a Declaration>>,
    /// Whether the reader's device asks for dark colours, where a value depends on it.
    dark: Test,
    states: Vec<State>,
}

impl<'a> States<'a> {
    /// Gathers what `tokens` need, and goes through the answers to all questions that
    /// stand in between.
    pub(super) fn of(
        tokens: impl IntoIterator<Item = &'a str>,
        all: &'a [Declaration],
        questions: &mut Questions,
    ) -> Self {
        let declared = needed(tokens, all);
        let mut values = declared.values().flatten().map(|declaration| &declaration.value);
        let dark = if values.any(|value| value.contains("light-dark(")) {
            questions.is("prefers-color-scheme", "light", "prefers-color-scheme: dark")
        } else {
            Test::Never
        };
        let mut asked = vec![BTreeSet::from([0]); questions.count()];
        for declaration in declared.values().flatten() {
            declaration.test.asked(&mut asked);
        }
        dark.asked(&mut asked);
        let answers: Vec<Vec<usize>> =
            asked.into_iter().map(|answers| answers.into_iter().collect()).collect();
        Self { declared, dark, states: states(&answers) }
    }

    /// Whether the token is declared anywhere.
    pub(super) fn has(&self, name: &str) -> bool {
        self.declared.contains_key(name)
    }

    /// Each state in which other values count than in all before it, the usual one first,
    /// with what wins in it.
    pub(super) fn different(&self) -> Vec<(&State, Winners<'a>)> {
        let mut bits = Bits::new(&self.states);
        // States that are alike so far have one number.
        let mut alike = vec![0; self.states.len()];
        let dark = bits.of(&self.dark);
        refine(&mut alike, |state| usize::from(has(&dark, state)));
        for list in self.declared.values() {
            let holds: Vec<Vec<u64>> =
                list.iter().map(|declaration| bits.of(&declaration.test)).collect();
            let wins = |state| holds.iter().position(|holds| has(holds, state));
            let same = |value: &str| list.iter().position(|other| other.value == value);
            let first: Vec<usize> =
                list.iter().map(|found| same(&found.value).unwrap_or_default() + 1).collect();
            refine(&mut alike, |state| wins(state).map_or(0, |winner| first[winner]));
        }
        let mut seen = BTreeSet::new();
        let first = self.states.iter().zip(&alike).filter(|(_, number)| seen.insert(**number));
        first.map(|(state, _)| (state, self.winners(state))).collect()
    }

    fn winners(&self, state: &[usize]) -> Winners<'a> {
        let winner = |list: &Vec<&'a Declaration>| {
            list.iter().find(|declaration| declaration.test.holds(state)).copied()
        };
        let declared =
            self.declared.iter().filter_map(|(name, list)| Some((*name, winner(list)?))).collect();
        Winners { declared, prefers_dark: self.dark.holds(state) }
    }
}

/// Sets of states, a bit each: thousands of states are asked at once.
struct Bits<'a> {
    states: &'a [State],
    known: BTreeMap<(usize, usize), Vec<u64>>,
}

impl<'a> Bits<'a> {
    fn new(states: &'a [State]) -> Self {
        Self { states, known: BTreeMap::new() }
    }

    /// The states in which a test holds.
    fn of(&mut self, test: &Test) -> Vec<u64> {
        let all = |bit: u64| vec![bit; self.states.len().div_ceil(64)];
        match test {
            Test::Always => all(u64::MAX),
            Test::Never => all(0),
            Test::Is(question, answer) => self.answered(*question, *answer),
            Test::Not(test) => self.of(test).into_iter().map(|bits| !bits).collect(),
            Test::All(tests) => {
                let start = all(u64::MAX);
                tests.iter().fold(start, |so_far, test| zip(so_far, &self.of(test), |a, b| a & b))
            }
            Test::Any(tests) => {
                let start = all(0);
                tests.iter().fold(start, |so_far, test| zip(so_far, &self.of(test), |a, b| a | b))
            }
        }
    }

    fn answered(&mut self, question: usize, answer: usize) -> Vec<u64> {
        let states = self.states;
        let bits = self.known.entry((question, answer)).or_insert_with(|| {
            let mut bits = vec![0; states.len().div_ceil(64)];
            for (place, state) in states.iter().enumerate() {
                if state.get(question) == Some(&answer) {
                    bits[place / 64] |= 1 << (place % 64);
                }
            }
            bits
        });
        bits.clone()
    }
}

fn has(bits: &[u64], place: usize) -> bool {
    bits.get(place / 64).is_some_and(|bits| bits >> (place % 64) & 1 == 1)
}

fn zip(mut one: Vec<u64>, other: &[u64], join: impl Fn(u64, u64) -> u64) -> Vec<u64> {
    for (bits, others) in one.iter_mut().zip(other) {
        *bits = join(*bits, *others);
    }
    one
}

/// Tells states apart that were alike so far and are not by `class`.
fn refine(alike: &mut [usize], class: impl Fn(usize) -> usize) {
    let mut numbers = FxHashMap::default();
    for (state, number) in alike.iter_mut().enumerate() {
        let next = numbers.len();
        *number = *numbers.entry((*number, class(state))).or_insert(next);
    }
}

/// What is declared in one state.
pub(super) struct Winners<'a> {
    declared: BTreeMap<&'a str, &'a Declaration>,
    /// Whether the reader's device asks for dark colours.
    pub(super) prefers_dark: bool,
}

impl<'a> Winners<'a> {
    /// The declaration of a token that counts.
    pub(super) fn get(&self, name: &str) -> Option<&'a Declaration> {
        self.declared.get(name).copied()
    }

    /// Where a token gets its value from: another token's declaration, where it only
    /// names that.
    pub(super) fn origin(&self, name: &str) -> Option<&'a Declaration> {
        let mut declaration = self.get(name)?;
        // A circle has no value, and nobody asks where that comes from.
        for _ in 0..self.declared.len() {
            let value = declaration.value.trim();
            let next = value.strip_prefix("var(").and_then(|rest| rest.strip_suffix(')'));
            let is_name = |name: &&str| !name.contains([',', '(', ')', ' ']);
            match next.filter(is_name).and_then(|name| self.get(name)) {
                Some(next) => declaration = next,
                None => break,
            }
        }
        Some(declaration)
    }
}

/// The declarations of the tokens, of all that their values ask for, and of the scheme.
fn needed<'a>(
    tokens: impl IntoIterator<Item = &'a str>,
    all: &'a [Declaration],
) -> BTreeMap<&'a str, Vec<&'a Declaration>> {
    let mut by_name: BTreeMap<&str, Vec<&Declaration>> = BTreeMap::new();
    for declaration in all {
        by_name.entry(&declaration.name).or_default().push(declaration);
    }
    let mut waiting: Vec<&str> = tokens.into_iter().chain([SCHEME]).collect();
    let mut needed = BTreeMap::new();
    while let Some(name) = waiting.pop() {
        let Some((name, mut list)) = by_name.remove_entry(name) else { continue };
        // Of equals the later one wins.
        list.reverse();
        list.sort_by_key(|declaration| std::cmp::Reverse(declaration.weight));
        waiting.extend(list.iter().flat_map(|declaration| values::asked(&declaration.value)));
        needed.insert(name, list);
    }
    needed
}

/// The states, those with fewer unusual answers first. Of each question the answers are
/// given that anything depends on, the usual one first.
fn states(answers: &[Vec<usize>]) -> Vec<State> {
    let count = |product: usize, answers: &Vec<usize>| product.checked_mul(answers.len());
    let product = answers.iter().try_fold(1_usize, count);
    let unusual = if product.is_some_and(|product| product <= MOST) { answers.len() } else { 2 };
    let mut states = vec![vec![0; answers.len()]];
    let mut last = vec![(states[0].clone(), 0)];
    for _ in 0..unusual {
        let mut next = Vec::new();
        for (state, from) in &last {
            for (question, answers) in answers.iter().enumerate().skip(*from) {
                for answer in answers.iter().skip(1) {
                    let mut state = state.clone();
                    state[question] = *answer;
                    next.push((state, question + 1));
                }
            }
        }
        states.extend(next.iter().map(|(state, _)| state.clone()));
        last = next;
    }
    states.truncate(MOST);
    states
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_state_is_first_and_none_is_twice() {
        let all = states(&[vec![0, 1], vec![0], vec![0, 2, 5]]);
        assert_eq!(all[0], [0, 0, 0]);
        assert_eq!(all.len(), 6);
        assert_eq!(all.last().unwrap(), &[1, 0, 5]);
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), 6);
        let many = vec![(0..10).collect(); 12];
        assert!(states(&many).len() <= MOST, "a theme of a thousand choices ends, too");
        assert_eq!(states(&[]), [Vec::<usize>::new()]);
    }
}
