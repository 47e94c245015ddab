//! What a theme promises to show, held against its style sheet.
//!
//! `shown` in `theme.toml` names what no style sheet may hide on a screen: the way out, the
//! help, the numbers. Each rule is judged for itself, whatever other rules may undo:
//!
//! 1. The walk leaves out what no screen shows (`@media print`), and where things begin
//!    (`@starting-style`, `@keyframes`).
//! 2. [`subjects`] tells whether a rule means something that is named.
//! 3. [`ways`] tells which of its declarations hide.
//! 4. What is named with `:focus` may wait for the focus, as the skip link does, where
//!    another rule brings it back; it must be there to take the focus, though.
//!
//! Not seen is what hides something around or in front (`.bar`, `header`, `z-index`), what
//! means it by another name (`.bar > :first-child`, `*`), what is hidden by its own colour
//! on a ground alike, by an animation or by a `var()`.

mod subjects;
mod ways;

use std::collections::BTreeSet;

use lightningcss::declaration::DeclarationBlock;
use lightningcss::media_query::{MediaList, MediaType, Qualifier};
use lightningcss::properties::Property;
use lightningcss::rules::{CssRule, CssRuleList, Location};
use lightningcss::stylesheet::PrinterOptions;

use self::subjects::{Named, Subject, When};
use self::ways::{Concern, Declared};
use super::super::faults::{SafeguardHidden, SafeguardsNotNamed, ThemeKeyType};
use super::super::theme::{Shown, Theme};
use super::places::Finder;
use crate::diagnostic::{Diagnostics, Fault};
use crate::source::{Place, SourcePath};

/// Looks for rules that hide what the theme names: `rules` are those of all its `sources`.
pub(super) fn check<'i>(
    theme: &'i Theme,
    sources: &[String],
    rules: &CssRuleList<'i>,
) -> Diagnostics {
    if theme.shown.is_empty() {
        let own = theme.chain.first().map_or("default", String::as_str);
        let place = SourcePath::new(&format!("themes/{own}/theme.toml"));
        return place.map(|place| SafeguardsNotNamed {}.in_file(&place)).into_iter().collect();
    }
    let mut faults = Diagnostics::new();
    let mut judge =
        Judge { theme, sources, named: Vec::new(), hidings: Vec::new(), back: BTreeSet::new() };
    for shown in &theme.shown {
        match Named::read(&shown.selector.value) {
            Some(named) => judge.named.push((shown, named)),
            None => {
                let fault = ThemeKeyType { key: "shown".into(), wanted: "selectors".into() };
                faults.push(fault.at(&shown.file, shown.selector.span));
            }
        }
    }
    judge.rules(rules, &[]);
    faults.extend(judge.told());
    faults
}

/// A rule that hides something.
struct Hiding {
    place: Place,
    /// Its declarations that hide.
    by: Vec<(String, Concern)>,
    /// What it hides, by its place among the names, and when.
    whom: Vec<(usize, When)>,
}

struct Judge<'a, 'i> {
    theme: &'a Theme,
    sources: &'a [String],
    named: Vec<(&'a Shown, Named<'i>)>,
    hidings: Vec<Hiding>,
    /// What the focus brings back, and from which way of hiding.
    back: BTreeSet<(usize, Concern)>,
}

impl<'i> Judge<'_, 'i> {
    fn rules<'r>(&mut self, rules: &'r CssRuleList<'i>, around: &[Subject<'r, 'i>]) {
        for rule in &rules.0 {
            match rule {
                CssRule::Style(rule) => {
                    let subjects = subjects::of(rule, around);
                    self.block(&rule.declarations, rule.loc, &subjects);
                    self.rules(&rule.rules, &subjects);
                }
                CssRule::NestedDeclarations(rule) => {
                    self.block(&rule.declarations, rule.loc, around);
                }
                CssRule::Media(rule) if is_for_screens(&rule.query) => {
                    self.rules(&rule.rules, around);
                }
                CssRule::Supports(rule) => self.rules(&rule.rules, around),
                CssRule::Container(rule) => self.rules(&rule.rules, around),
                CssRule::Scope(rule) => self.rules(&rule.rules, around),
                CssRule::LayerBlock(rule) => self.rules(&rule.rules, around),
                _ => {}
            }
        }
    }

    /// Notes what the declarations of one rule hide, and what they bring back.
    fn block(&mut self, block: &DeclarationBlock<'i>, loc: Location, subjects: &[Subject<'_, 'i>]) {
        let names = self.named.iter().enumerate();
        let whom: Vec<(usize, When)> =
            names.filter_map(|(at, (_, named))| Some((at, named.meant(subjects)?))).collect();
        if whom.is_empty() {
            return;
        }
        let lists = [&block.declarations, &block.important_declarations];
        let lists = lists.map(|list| list.iter().filter_map(declared).collect::<Vec<_>>());
        let all = lists.concat();
        let hides = |declared: &&Declared| ways::hides(declared, &all);
        let concern = |declared: &Declared| ways::concern(&declared.0);
        for (at, _) in whom.iter().filter(|(_, when)| *when == When::Focused) {
            let shown = all.iter().filter(|declared| !hides(declared)).filter_map(concern);
            self.back.extend(shown.map(|concern| (*at, concern)));
        }
        let text = |declared: &Declared| {
            Some((format!("{}: {}", declared.0, declared.1), concern(declared)?))
        };
        let by: Vec<(String, Concern)> = all.iter().filter(hides).filter_map(text).collect();
        if by.is_empty() {
            return;
        }
        let Some(mut finder) = Finder::new(self.theme, self.sources, loc) else { return };
        let place = lists.iter().find_map(|list| {
            let at = list.iter().position(|declared| hides(&declared))?;
            let (name, _) = &list[at];
            finder.rewind();
            // The same property may stand there twice.
            let alike = list[..=at].iter().filter(|(other, _)| other == name);
            alike.map(|_| finder.next(name)).last()
        });
        self.hidings.extend(place.map(|place| Hiding { place, by, whom }));
    }

    /// What is wrong, now that all rules are known.
    fn told(&self) -> Diagnostics {
        let tell = |hiding: &Hiding| {
            let wrong = |(at, when): &&(usize, When)| self.is_wrong(*at, *when, &hiding.by);
            let whom: Vec<usize> = hiding.whom.iter().filter(wrong).map(|(at, _)| *at).collect();
            if whom.is_empty() {
                return None;
            }
            let waits = |at: &usize| self.named[*at].1.on_focus;
            let fault = SafeguardHidden {
                hidden: whom.iter().map(|at| self.named[*at].0.selector.value.clone()).collect(),
                by: hiding.by.iter().map(|(text, _)| text.clone()).collect(),
                until_focus: if whom.iter().all(waits) { "yes" } else { "no" },
            };
            Some(fault.diagnostic(Some(hiding.place.clone())))
        };
        self.hidings.iter().filter_map(tell).collect()
    }

    /// Whether something may not be hidden so.
    fn is_wrong(&self, at: usize, when: When, by: &[(String, Concern)]) -> bool {
        if !self.named[at].1.on_focus || when == When::Focused {
            return true;
        }
        by.iter().any(|(_, concern)| {
            let comes_back = when == When::Unfocused || self.back.contains(&(at, *concern));
            *concern == Concern::Presence || !comes_back
        })
    }
}

/// A declaration as text; one with a prefix is that of the plain property.
fn declared(property: &Property<'_>) -> Option<Declared> {
    let value = property.value_to_css_string(PrinterOptions::default()).ok()?;
    Some((property.property_id().name().to_ascii_lowercase(), value))
}

/// Whether a screen may be what the queries ask for.
fn is_for_screens(list: &MediaList<'_>) -> bool {
    list.media_queries.is_empty()
        || list.media_queries.iter().any(|query| {
            let is_not = query.qualifier == Some(Qualifier::Not);
            match &query.media_type {
                MediaType::All => true,
                // `not screen and (width < 40em)` is a screen that is wide.
                MediaType::Screen => !is_not || query.condition.is_some(),
                MediaType::Print | MediaType::Custom(_) => is_not,
            }
        })
}

#[cfg(test)]
mod tests;
