//! Cascade layers, taken off: the rules in the order in which the layers would win.
//!
//! Within one layer the order of writing stays, and a more specific selector still wins.
//! Across layers only the order counts now, so themes keep their selectors simple; all
//! browsers then agree.

use lightningcss::media_query::MediaList;
use lightningcss::rules::media::MediaRule;
use lightningcss::rules::supports::{SupportsCondition, SupportsRule};
use lightningcss::rules::{CssRule, CssRuleList, Location};

/// What a rule waits for: an `@media` or a `@supports` around it.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Condition<'i> {
    Media(MediaList<'i>, Location),
    Supports(SupportsCondition<'i>, Location),
}

/// A layer with the layers below it, in the order in which they were first named.
#[derive(Debug, Default)]
pub(super) struct Layer<'i> {
    name: String,
    below: Vec<Layer<'i>>,
    rules: Vec<(Vec<Condition<'i>>, CssRule<'i>)>,
    unnamed: usize,
}

impl<'i> Layer<'i> {
    /// The layer at this path of names, made where it is new.
    pub(super) fn enter(&mut self, path: &[String]) -> &mut Layer<'i> {
        let mut layer = self;
        for name in path {
            let at =
                layer.below.iter().position(|below| below.name == *name).unwrap_or_else(|| {
                    layer.below.push(Layer { name: name.clone(), ..Layer::default() });
                    layer.below.len() - 1
                });
            layer = &mut layer.below[at];
        }
        layer
    }

    /// A name that no other layer has, for one without a name.
    pub(super) fn unnamed(&mut self) -> String {
        self.unnamed += 1;
        format!(" {}", self.unnamed)
    }

    /// Adds a rule; layers inside it are entered.
    pub(super) fn place(
        &mut self,
        rule: CssRule<'i>,
        path: &[String],
        conditions: &[Condition<'i>],
    ) {
        match rule {
            CssRule::LayerStatement(statement) => {
                for name in statement.names {
                    self.enter(&longer(path, name.0.iter().map(|part| part.to_string())));
                }
            }
            CssRule::LayerBlock(block) => {
                let path = match block.name {
                    Some(name) => longer(path, name.0.iter().map(|part| part.to_string())),
                    None => longer(path, [self.unnamed()]),
                };
                self.enter(&path);
                self.place_all(block.rules, &path, conditions);
            }
            CssRule::Media(media) if has_layers(&media.rules) => {
                let condition = Condition::Media(media.query, media.loc);
                let conditions = [conditions, &[condition]].concat();
                self.place_all(media.rules, path, &conditions);
            }
            CssRule::Supports(supports) if has_layers(&supports.rules) => {
                let condition = Condition::Supports(supports.condition, supports.loc);
                let conditions = [conditions, &[condition]].concat();
                self.place_all(supports.rules, path, &conditions);
            }
            rule => self.enter(path).rules.push((conditions.to_vec(), rule)),
        }
    }

    fn place_all(&mut self, rules: CssRuleList<'i>, path: &[String], conditions: &[Condition<'i>]) {
        for rule in rules.0 {
            self.place(rule, path, conditions);
        }
    }

    /// All rules: of the layers below first, then its own, which win over them.
    pub(super) fn into_rules(self) -> CssRuleList<'i> {
        let mut placed = Vec::new();
        self.flatten(&mut placed);
        let mut rules = Vec::new();
        let mut placed = placed.into_iter().peekable();
        while let Some((conditions, rule)) = placed.next() {
            let mut group = vec![rule];
            while let Some((_, rule)) = placed.next_if(|(next, _)| *next == conditions) {
                group.push(rule);
            }
            rules.extend(wrapped(group, conditions));
        }
        CssRuleList(rules)
    }

    fn flatten(self, into: &mut Vec<(Vec<Condition<'i>>, CssRule<'i>)>) {
        for below in self.below {
            below.flatten(into);
        }
        into.extend(self.rules);
    }
}

/// The rules inside their conditions.
fn wrapped<'i>(rules: Vec<CssRule<'i>>, conditions: Vec<Condition<'i>>) -> Vec<CssRule<'i>> {
    conditions.into_iter().rev().fold(rules, |rules, condition| {
        let rules = CssRuleList(rules);
        vec![match condition {
            Condition::Media(query, loc) => CssRule::Media(MediaRule { query, rules, loc }),
            Condition::Supports(condition, loc) => {
                CssRule::Supports(SupportsRule { condition, rules, loc })
            }
        }]
    })
}

fn has_layers(rules: &CssRuleList<'_>) -> bool {
    rules.0.iter().any(|rule| match rule {
        CssRule::LayerStatement(_) | CssRule::LayerBlock(_) => true,
        CssRule::Media(media) => has_layers(&media.rules),
        CssRule::Supports(supports) => has_layers(&supports.rules),
        _ => false,
    })
}

pub(super) fn longer(path: &[String], more: impl IntoIterator<Item = String>) -> Vec<String> {
    path.iter().cloned().chain(more).collect()
}
