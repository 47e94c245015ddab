//! What a style sheet sets on the root of the page: tokens and the colour scheme, each with
//! when it counts and what it wins over.

use lightningcss::declaration::DeclarationBlock;
use lightningcss::rules::style::StyleRule;
use lightningcss::rules::{CssRule, CssRuleList, Location};
use lightningcss::stylesheet::PrinterOptions;

use super::super::super::theme::Theme;
use super::super::places::Finder;
use super::conditions::{Questions, Test};
use super::selectors::{Level, Match, matches};
use crate::source::Place;

/// The property that `light-dark()` asks.
pub(super) const SCHEME: &str = "color-scheme";

/// A token's value under one selector.
#[derive(Clone, Debug)]
pub(super) struct Declaration {
    /// The token with its dashes, or [`SCHEME`].
    pub(super) name: String,
    /// The value, as CSS.
    pub(super) value: String,
    pub(super) test: Test,
    /// What it wins over: the greater one counts; among equals the later.
    pub(super) weight: (Level, bool, u32),
    pub(super) place: Place,
    /// Whether it stands in a file that the program carries.
    pub(super) embedded: bool,
}

/// All declarations of a style sheet, in the order of its rules.
pub(super) fn gather(
    theme: &Theme,
    sources: &[String],
    rules: &CssRuleList<'_>,
) -> (Questions, Vec<Declaration>) {
    let mut gatherer =
        Gatherer { theme, sources, questions: Questions::default(), found: Vec::new() };
    gatherer.rules(rules, &Test::Always, None);
    (gatherer.questions, gatherer.found)
}

struct Gatherer<'a> {
    theme: &'a Theme,
    sources: &'a [String],
    questions: Questions,
    found: Vec<Declaration>,
}

impl Gatherer<'_> {
    /// `when` holds around the rules; `around` is the style rule that they are nested in.
    fn rules(&mut self, rules: &CssRuleList<'_>, when: &Test, around: Option<&[Match]>) {
        for rule in &rules.0 {
            match rule {
                CssRule::Style(rule) => self.style(rule, when, around),
                CssRule::Media(rule) => {
                    let test = self.questions.media(&rule.query);
                    self.rules(&rule.rules, &both(when, test), around);
                }
                CssRule::Supports(rule) => {
                    let test = self.questions.supports(&rule.condition);
                    self.rules(&rule.rules, &both(when, test), around);
                }
                CssRule::NestedDeclarations(rule) => {
                    self.declarations(
                        &rule.declarations,
                        rule.loc,
                        when,
                        around.unwrap_or_default(),
                    );
                }
                _ => {}
            }
        }
    }

    fn style(&mut self, rule: &StyleRule<'_>, when: &Test, around: Option<&[Match]>) {
        let matches = matches(&mut self.questions, rule, around);
        self.declarations(&rule.declarations, rule.loc, when, &matches);
        self.rules(&rule.rules, when, Some(&matches));
    }

    fn declarations(
        &mut self,
        block: &DeclarationBlock<'_>,
        loc: Location,
        when: &Test,
        matches: &[Match],
    ) {
        if matches.is_empty() {
            return;
        }
        let Some(mut finder) = Finder::new(self.theme, self.sources, loc) else { return };
        for (list, important) in
            [(&block.declarations, false), (&block.important_declarations, true)]
        {
            finder.rewind();
            for property in list {
                let name = property.property_id().name().to_owned();
                if !name.starts_with("--") && name != SCHEME {
                    continue;
                }
                let Ok(value) = property.value_to_css_string(PrinterOptions::default()) else {
                    continue;
                };
                let place = finder.next(&name);
                for found in matches {
                    self.found.push(Declaration {
                        name: name.clone(),
                        value: value.clone(),
                        test: both(when, found.test.clone()),
                        weight: (found.level, important, found.specificity),
                        place: place.clone(),
                        embedded: finder.file.embedded,
                    });
                }
            }
        }
    }
}

fn both(first: &Test, second: Test) -> Test {
    match (first, second) {
        (Test::Always, second) => second,
        (first, Test::Always) => first.clone(),
        (first, second) => Test::All(vec![first.clone(), second]),
    }
}
