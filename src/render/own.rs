//! Which of the campaign's own templates stand behind a frame: what a frame leaves out, one
//! of them leaves out, and not the built-in ones around it.
//!
//! 1. [`OwnTemplates::of`] follows `extends` and `include` through the theme once.
//! 2. [`OwnTemplates::blame`] gives findings about frames a place in one of these files.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::assets::theme::{Theme, ThemeFile, embedded_file};
use crate::diagnostic::{Argument, Diagnostic, Diagnostics};
use crate::source::{Place, SourcePath};

/// The campaign's own templates behind each template, the nearest first.
#[derive(Clone, Debug, Default)]
pub struct OwnTemplates(BTreeMap<String, Vec<SourcePath>>);

impl OwnTemplates {
    /// Those of a theme.
    pub fn of(theme: &Theme) -> Self {
        let names = theme.files().map(|(path, _)| path).filter(|path| path.ends_with(".html"));
        let behind = names.map(|name| (name.to_owned(), behind(theme, name)));
        Self(behind.filter(|(_, own)| !own.is_empty()).collect())
    }

    /// Gives each finding, whose first argument is a template, a place in the file behind it
    /// that stands behind most findings of its kind; there it is told once.
    pub(super) fn blame(&self, found: Diagnostics) -> Diagnostics {
        let mut kinds: BTreeMap<_, Vec<Diagnostic>> = BTreeMap::new();
        for finding in found.sorted() {
            let part = finding.arguments.last().cloned();
            kinds.entry((finding.code.name, part)).or_default().push(finding);
        }
        kinds.into_values().flat_map(|kind| self.blame_kind(kind)).collect()
    }

    fn blame_kind(&self, kind: Vec<Diagnostic>) -> Vec<Diagnostic> {
        let mut counts: BTreeMap<&SourcePath, usize> = BTreeMap::new();
        for file in kind.iter().flat_map(|finding| self.behind(finding)) {
            *counts.entry(file).or_default() += 1;
        }
        let mut told = BTreeSet::new();
        let blamed = kind.into_iter().filter_map(|mut finding| {
            let files = self.behind(&finding).iter().enumerate();
            let most = files.max_by_key(|(place, file)| (counts.get(file), Reverse(*place)));
            let Some((_, file)) = most else { return Some(finding) };
            finding.place = Some(Place::file(file));
            if let Some((_, template)) = finding.arguments.first_mut() {
                *template = Argument::Text(name_of(file).to_owned());
            }
            told.insert(file).then_some(finding)
        });
        blamed.collect()
    }

    fn behind(&self, finding: &Diagnostic) -> &[SourcePath] {
        match finding.arguments.first() {
            Some((_, Argument::Text(template))) => self.0.get(template).map_or(&[], Vec::as_slice),
            _ => &[],
        }
    }
}

/// The name of a template below its theme.
fn name_of(file: &SourcePath) -> &str {
    let below = file.as_str().strip_prefix("themes/").and_then(|rest| rest.split_once('/'));
    below.map_or(file.as_str(), |(_, name)| name)
}

/// The campaign's own templates that a template is made of, level by level.
fn behind(theme: &Theme, name: &str) -> Vec<SourcePath> {
    let mut own = Vec::new();
    let mut known = BTreeSet::new();
    let mut next: VecDeque<&ThemeFile> = theme.file(name).into_iter().collect();
    while let Some(file) = next.pop_front() {
        if !known.insert(&file.source) {
            continue;
        }
        if !file.embedded && embedded_file(&file.source) != Some(&*file.bytes) {
            own.push(file.source.clone());
        }
        let names = named(file.text().unwrap_or(""));
        // A name without a theme is the nearest theme's; one with a theme is that theme's own.
        next.extend(
            names
                .into_iter()
                .filter_map(|name| theme.file(name).or_else(|| theme.file(&format!("/{name}")))),
        );
    }
    own
}

/// The templates that a template's text extends and includes, in order.
fn named(text: &str) -> Vec<&str> {
    let tags = text.split("{%").skip(1).filter_map(|rest| Some(rest.split_once("%}")?.0));
    let tags = tags.map(|tag| tag.trim_start_matches('-').trim_start());
    let naming = tags.filter(|tag| tag.starts_with("extends") || tag.starts_with("include"));
    naming.flat_map(|tag| tag.split(['"', '\'', '`']).skip(1).step_by(2)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_are_found_in_tags_alone() {
        let text = "{% extends \"base.html\" %}{%- include 'a.html' -%} {% if x %}\"b.html\"{% endif %}{% include";
        assert_eq!(named(text), ["base.html", "a.html"]);
    }
}
