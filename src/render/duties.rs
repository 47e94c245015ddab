//! What a theme owes every reader, judged once a frame: landmarks for those who do not see
//! the page, and safeguards for those who are watched.
//!
//! A theme that leaves one out breaks the page for somebody, on all pages of that shape.
//! The rules are few and ask for nothing but what can be read off the markup.

use std::collections::BTreeSet;

use super::faults::{LandmarkMissing, SafeguardMissing};
use super::seen::{self, Seen, read};
use crate::diagnostic::{Diagnostic, Diagnostics, Fault};

/// How much of a page a frame is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Extent {
    /// A page of the site.
    Whole,
    /// A page with a few links: the choice of a language, "not found".
    Small,
    /// A page that nobody stays on: a redirect, the neutral page of the exit.
    Bare,
    /// A part of a page: a component, a list of links.
    #[default]
    Part,
}

/// What one frame owes; of a part of a page little is asked.
#[derive(Clone, Debug, Default)]
pub(super) struct Duties {
    pub(super) extent: Extent,
    /// The policy that it has to print.
    pub(super) policy: &'static str,
    /// Where "leave quickly" leads, on a page that carries it.
    pub(super) exit: Option<String>,
    /// The page with all help, where there is one.
    pub(super) help: Option<String>,
    /// Whether search engines are asked to stay away.
    pub(super) is_unlisted: bool,
}

impl Duties {
    /// What the markup of a template leaves out.
    pub(super) fn unmet(&self, markup: &str, template: &str, page: &str) -> Diagnostics {
        // Most parts hold nothing that could be judged.
        if self.extent == Extent::Part && !seen::may_hold_a_page(markup) {
            return Diagnostics::new();
        }
        let seen = read(markup);
        let (template, page) = (template.to_owned(), page.to_string());
        let landmarks = self.landmarks(&seen).into_iter().map(|part| {
            let (template, page) = (template.clone(), page.clone());
            LandmarkMissing { template, page, part: part.to_owned() }.anywhere()
        });
        let safeguards = self.safeguards(&seen).into_iter().map(|part| {
            let (template, page) = (template.clone(), page.clone());
            SafeguardMissing { template, page, part: part.to_owned() }.anywhere()
        });
        landmarks.chain(safeguards).collect()
    }

    /// Each landmark that is missing, by the word that the message knows it by.
    fn landmarks(&self, seen: &Seen) -> Vec<&'static str> {
        if self.extent == Extent::Part {
            let rules =
                [("part-main", seen.mains.is_empty()), ("part-heading", seen.headings == 0)];
            return unheld(rules);
        }
        let whole = self.extent == Extent::Whole;
        let bare = self.extent == Extent::Bare;
        let first = seen.links.first();
        // Where the text comes first, nothing is to be skipped.
        let skips = match first {
            Some(link) if !whole && link.is_inside => true,
            Some(link) => link.href.strip_prefix('#').is_some_and(|id| seen.mains == [id]),
            None => !whole,
        };
        unheld([
            ("language", seen.has_language),
            ("title", seen.has_title),
            ("main", seen.mains.len() == 1 && (bare || !seen.mains[0].is_empty())),
            ("skip", bare || skips),
            ("heading", bare || seen.headings == 1),
            ("banner", !whole || seen.has_banner),
            ("navigation", !whole || seen.navigations > 0),
            ("navigation-name", seen.is_named),
            ("contentinfo", !whole || seen.has_end),
        ])
    }

    /// Each safeguard that is missing.
    fn safeguards(&self, seen: &Seen) -> Vec<&'static str> {
        if self.extent == Extent::Part {
            return Vec::new();
        }
        let meta = |name: &str, holds: &dyn Fn(&str) -> bool| {
            seen.metas.iter().any(|(key, content)| key == name && holds(content))
        };
        let bare = self.extent == Extent::Bare;
        // The skip link alone may stand before the exit.
        let leaves = |target: &str| {
            let mut links = seen.links.iter().filter(|link| !link.href.starts_with('#'));
            links.next().is_some_and(|link| link.href == target && link.is_silent)
        };
        let helps = |target: &str| seen.links.iter().any(|link| link.href == target);
        unheld([
            ("policy", meta("content-security-policy", &|policy| policy == self.policy)),
            ("referrer", meta("referrer", &|policy| policy == "no-referrer")),
            ("unlisted", !self.is_unlisted || meta("robots", &|robots| robots.contains("noindex"))),
            ("exit", bare || self.exit.as_deref().is_none_or(leaves)),
            ("help", bare || self.help.as_deref().is_none_or(helps)),
        ])
    }
}

/// The names of the rules that do not hold.
fn unheld<const COUNT: usize>(rules: [(&'static str, bool); COUNT]) -> Vec<&'static str> {
    rules.into_iter().filter(|(_, holds)| !holds).map(|(name, _)| name).collect()
}

/// A template leaves the same out on all its pages: of each thing, the first page is named.
pub(super) fn first_of_each(found: Diagnostics) -> Diagnostics {
    let mut known = BTreeSet::new();
    let key = |finding: &Diagnostic| {
        let mut arguments = finding.arguments.clone();
        arguments.remove(1);
        (finding.code.name, arguments)
    };
    found.sorted().into_iter().filter(|finding| known.insert(key(finding))).collect()
}
