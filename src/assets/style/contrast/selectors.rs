//! Which selectors mean the root of the page, where tokens are declared, and when.
//!
//! `:root`, `html`, attributes alone (`[data-look="wave"]`) and `body` do; a class or the
//! name of another element means a part of the page, and is none of our business.

use lightningcss::rules::style::StyleRule;
use lightningcss::selector::{Combinator, Component, Selector, SelectorList};

use super::conditions::{Questions, Test, printed};

/// Whose tokens a rule sets: what `body` has wins over what it inherits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    Root,
    Body,
}

/// One selector of a rule that means the root.
#[derive(Clone, Debug)]
pub(super) struct Match {
    pub(super) level: Level,
    pub(super) specificity: u32,
    pub(super) test: Test,
}

/// The selectors of a rule that mean the root; `around` are those of the rule it is nested
/// in.
pub(super) fn matches(
    questions: &mut Questions,
    rule: &StyleRule<'_>,
    around: Option<&[Match]>,
) -> Vec<Match> {
    let mut found = Vec::new();
    for selector in &rule.selectors.0 {
        let nested = selector.iter_raw_match_order().any(|part| *part == Component::Nesting);
        match around {
            Some(around) if nested => {
                for outer in around {
                    found.extend(one(questions, selector, Some(outer)));
                }
            }
            Some(_) => {}
            None => found.extend(one(questions, selector, None)),
        }
    }
    found
}

fn one(questions: &mut Questions, selector: &Selector<'_>, outer: Option<&Match>) -> Option<Match> {
    let mut parts = selector.iter();
    let mut subject = compound(questions, &mut parts, outer)?;
    let mut specificity = selector.specificity();
    if let Some(outer) = outer {
        specificity += outer.specificity;
    }
    match parts.next_sequence() {
        None => {}
        // `html body`, and nothing above it.
        Some(Combinator::Descendant | Combinator::Child) if subject.0 == Level::Body => {
            let (above, test) = compound(questions, &mut parts, outer)?;
            if above != Level::Root || parts.next_sequence().is_some() {
                return None;
            }
            subject.1 = Test::All(vec![subject.1, test]);
        }
        Some(_) => return None,
    }
    let (level, test) = subject;
    Some(Match { level, specificity, test })
}

/// What one compound selector means; `None` where it is not the root.
fn compound<'a, 'i: 'a>(
    questions: &mut Questions,
    parts: impl Iterator<Item = &'a Component<'i>>,
    outer: Option<&Match>,
) -> Option<(Level, Test)> {
    let mut level = None;
    let mut tests = Vec::new();
    for part in parts {
        match part {
            Component::Root | Component::ExplicitUniversalType => {
                level = level.or(Some(Level::Root))
            }
            Component::LocalName(name) => match &*name.lower_name.0 {
                "html" => level = Some(Level::Root),
                "body" => level = Some(Level::Body),
                _ => return None,
            },
            Component::AttributeInNoNamespaceExists { local_name_lower, .. } => {
                level = level.or(Some(Level::Root));
                let about = format!("[{}]", local_name_lower.0);
                // Some value, whichever: one that no other selector names stands for all.
                let Test::Is(question, other) = questions.is(&about, "", &about) else {
                    return None;
                };
                let without = Test::Not(Box::new(Test::Is(question, 0)));
                tests.push(Test::Any(vec![Test::Is(question, other), without]));
            }
            Component::AttributeInNoNamespace { local_name, .. } => {
                level = level.or(Some(Level::Root));
                let about = format!("[{}]", local_name.0);
                tests.push(questions.is(&about, "", &alone(part)));
            }
            Component::Nesting => {
                let outer = outer?;
                level = level.max(Some(outer.level));
                tests.push(outer.test.clone());
            }
            Component::Negation(list) => tests.push(Test::Not(Box::new(any(questions, list).1))),
            Component::Is(list) | Component::Where(list) | Component::Any(_, list) => {
                let (inner, test) = any(questions, list);
                level = level.max(inner);
                tests.push(test);
            }
            // A reader chooses one thing of several: of these one holds at a time.
            Component::Has(_) => tests.push(questions.is(":has()", "", &alone(part))),
            Component::Class(_) | Component::ID(_) | Component::NonTSPseudoClass(_) => {
                tests.push(questions.yes(&alone(part)));
            }
            _ => return None,
        }
    }
    Some((level?, Test::All(tests)))
}

/// One of several selectors: whether it may be the root, and when.
fn any(questions: &mut Questions, list: &[Selector<'_>]) -> (Option<Level>, Test) {
    let mut level = None;
    let mut tests = Vec::new();
    for selector in list {
        let mut parts = selector.iter();
        // A class alone is a condition here: `:is(.dark, .night)`.
        if let Some(found) = one(questions, selector, None) {
            level = level.max(Some(found.level));
            tests.push(found.test);
        } else if parts.by_ref().all(is_condition) && parts.next_sequence().is_none() {
            tests.push(questions.yes(&printed(selector)));
        }
    }
    (level, Test::Any(tests))
}

fn is_condition(part: &Component<'_>) -> bool {
    matches!(part, Component::Class(_) | Component::ID(_) | Component::NonTSPseudoClass(_))
}

/// One part of a selector, as it is written.
fn alone(part: &Component<'_>) -> String {
    printed(&SelectorList::from(part.clone()))
}
