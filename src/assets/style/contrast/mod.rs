//! The contrast that a theme promises, worked out from its style sheet.
//!
//! 1. [`declarations`] gathers what the rules of the whole sheet set on the root of the
//!    page, with the conditions of each ([`selectors`], [`conditions`]).
//! 2. [`states`] goes through what can be: the reader's device, the reader's choices, whose
//!    page it is; in each state one declaration of a token wins.
//! 3. [`values`] fills in `var()`, [`colour`] reads what comes out, in any form of CSS.
//! 4. Each pair that the theme promises is measured; a pair below it is told once, with the
//!    state in which it was found.

mod colour;
mod conditions;
mod declarations;
mod selectors;
mod states;
mod values;

use std::collections::{BTreeMap, BTreeSet};

use lightningcss::rules::CssRuleList;

use self::colour::Colour;
use self::conditions::Questions;
use self::declarations::{Declaration, SCHEME};
use self::states::{States, Winners};
use self::values::Values;
use super::super::faults::{
    ContrastNoColour, ContrastNotPromised, ContrastTokenMissing, ContrastTooLow,
};
use super::super::promise::{Promise, Token};
use super::super::theme::Theme;
use crate::diagnostic::{Diagnostic, Diagnostics, Fault};
use crate::source::{Place, SourcePath};
use crate::tree::nearest::nearest;

/// Measures the pairs that the theme promises: `rules` are those of all its `sources`, in
/// the order in which they win.
pub(super) fn check(theme: &Theme, sources: &[String], rules: &CssRuleList<'_>) -> Diagnostics {
    if theme.promises.is_empty() {
        let own = theme.chain.first().map_or("default", String::as_str);
        let place = SourcePath::new(&format!("themes/{own}/theme.toml"));
        return place.map(|place| ContrastNotPromised {}.in_file(&place)).into_iter().collect();
    }
    let (mut questions, declarations) = declarations::gather(theme, sources, rules);
    let tokens = theme.promises.iter().flat_map(Promise::tokens);
    let tokens = tokens.map(|token| token.property.as_str());
    let states = States::of(tokens, &declarations, &mut questions);
    let mut judge = Judge {
        questions: &questions,
        found: Diagnostics::new(),
        told: BTreeSet::new(),
        read: BTreeMap::new(),
        low: BTreeMap::new(),
    };
    let promises = judge.kept(theme, &states, &declarations);
    for (answers, winners) in states.different() {
        let written = |name: &str| winners.get(name).map(|found| found.value.as_str());
        let mut page = Page { answers, winners: &winners, values: Values::new(&written) };
        for promise in &promises {
            judge.promise(promise, &mut page);
        }
    }
    let low = judge.low.into_values().map(|(_, diagnostic)| diagnostic);
    judge.found.into_iter().chain(low).collect()
}

/// One state of the page.
struct Page<'a> {
    answers: &'a [usize],
    winners: &'a Winners<'a>,
    values: Values<'a>,
}

/// Colour, ground, and the place where the author can change one of them.
type Pair = (String, String, Option<(SourcePath, u32)>);

struct Judge<'a> {
    questions: &'a Questions,
    found: Diagnostics,
    /// What was said already, of this or another state.
    told: BTreeSet<[String; 3]>,
    /// What was read already.
    read: BTreeMap<(String, bool), Option<Colour>>,
    /// Of each pair and declaration the worst.
    low: BTreeMap<Pair, (f64, Diagnostic)>,
}

impl Judge<'_> {
    /// The promises without the tokens that are nowhere declared, which are told.
    fn kept(
        &mut self,
        theme: &Theme,
        states: &States<'_>,
        declarations: &[Declaration],
    ) -> Vec<Promise> {
        let mut promises = theme.promises.clone();
        for promise in &mut promises {
            let file = promise.file.clone();
            for list in [&mut promise.colours, &mut promise.on] {
                list.retain(|token| {
                    let has = states.has(&token.property);
                    if !has
                        && self.told.insert([token.property.clone(), String::new(), String::new()])
                    {
                        let known = declarations.iter().map(|found| found.name.as_str());
                        let nearest = nearest(&token.property, known);
                        let fault = ContrastTokenMissing { token: token.property.clone(), nearest };
                        self.found.push(fault.at(&file, token.span));
                    }
                    has
                });
            }
        }
        promises
    }

    /// Measures the pairs of a promise in one state.
    fn promise(&mut self, promise: &Promise, page: &mut Page<'_>) {
        let mut read = |list: &[Token], solid: bool| -> Vec<(String, Colour)> {
            let colours = list.iter().filter_map(|token| {
                let colour = self.colour(promise, token, solid, page)?;
                Some((token.property.clone(), colour))
            });
            colours.collect()
        };
        let grounds = read(&promise.on, true);
        let colours = read(&promise.colours, false);
        for colour in &colours {
            for ground in &grounds {
                self.pair(promise, colour, ground, page);
            }
        }
    }

    /// The colour of a token; where it has none, that is told.
    fn colour(
        &mut self,
        promise: &Promise,
        token: &Token,
        solid: bool,
        page: &mut Page<'_>,
    ) -> Option<Colour> {
        let scheme = page.values.get(SCHEME).unwrap_or_default();
        let value = page.values.get(&token.property);
        let is_dark = match (scheme.contains("light"), scheme.contains("dark")) {
            (false, dark) => dark,
            (true, dark) => dark && page.winners.prefers_dark,
        };
        let text = value.clone().unwrap_or_default();
        let known = self.read.entry((text.clone(), is_dark));
        let colour = *known.or_insert_with(|| Colour::read(&text, is_dark));
        let colour = colour.filter(|colour| colour.is_solid() || !solid);
        if colour.is_none() && self.told.insert([token.property.clone(), solid.to_string(), text]) {
            let origin = page.winners.origin(&token.property);
            let place = origin
                .map_or_else(|| Place::at(&promise.file, token.span), |found| found.place.clone());
            let fault = ContrastNoColour {
                token: token.property.clone(),
                value: value.filter(|value| !value.is_empty()),
                when: self.when(page),
            };
            self.found.push(fault.diagnostic(Some(place)));
        }
        colour
    }

    /// What is unusual in a state.
    fn when(&self, page: &Page<'_>) -> Option<Vec<String>> {
        Some(self.questions.unusual(page.answers)).filter(|when| !when.is_empty())
    }

    /// Measures one pair. What is wrong is told where the author can change it: at the
    /// colour, or, where that alone is the program's, at the ground.
    fn pair(
        &mut self,
        promise: &Promise,
        (colour, own): &(String, Colour),
        (ground, behind): &(String, Colour),
        page: &Page<'_>,
    ) {
        let ratio = own.contrast(*behind);
        if ratio >= promise.least {
            return;
        }
        let mut origins = [colour, ground].map(|name| page.winners.origin(name));
        if let [Some(first), Some(second)] = origins
            && first.embedded
            && !second.embedded
        {
            origins.swap(0, 1);
        }
        let mut places = origins.into_iter().flatten().map(|found| found.place.clone());
        let place = places.next();
        let start = |place: &Place| (place.file.clone(), place.span.unwrap_or_default().start);
        let key = (colour.clone(), ground.clone(), place.as_ref().map(start));
        if self.low.get(&key).is_some_and(|(worst, _)| *worst <= ratio) {
            return;
        }
        let fault = ContrastTooLow {
            colour: colour.clone(),
            colour_value: own.to_string(),
            ground: ground.clone(),
            ground_value: behind.to_string(),
            ratio: rounded_down(ratio),
            least: promise.least.to_string(),
            when: self.when(page),
        };
        let diagnostic = places.fold(fault.diagnostic(place), Diagnostic::with_related);
        self.low.insert(key, (ratio, diagnostic));
    }
}

/// Two digits; a ratio just below a promise is not shown as if it held.
fn rounded_down(ratio: f64) -> String {
    format!("{:.2}", (ratio * 100.0).floor() / 100.0)
}

#[cfg(test)]
mod tests;
