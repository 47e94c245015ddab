//! Which of the campaign's own templates stand behind a frame: what a frame leaves out, one
//! of them leaves out, and not the built-in ones around it.
//!
//! 1. [`OwnTemplates::of`] follows `extends` and `include` through the theme once.
//! 2. [`OwnTemplates::faults`] looks up what these ask for.
//! 3. [`OwnTemplates::blame`] gives findings about frames a place in one of these files.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::asked;
use super::asking::OwnTemplate;
use super::audit;
use super::faults::PageNotPrivate;
use super::frame::Request;
use super::slots::Slot;
use crate::assets::theme::{Theme, ThemeFile, embedded_file};
use crate::diagnostic::{Argument, Diagnostic, Diagnostics, Fault};
use crate::source::{Place, SourcePath, Span};

/// The campaign's own templates.
#[derive(Clone, Debug, Default)]
pub struct OwnTemplates {
    /// Those behind each template, the nearest first.
    behind: BTreeMap<String, Vec<SourcePath>>,
    /// The names that other templates around each of them give, by template.
    named: BTreeMap<(String, SourcePath), BTreeSet<String>>,
    files: BTreeMap<SourcePath, OwnTemplate>,
}

impl OwnTemplates {
    /// Those of a theme.
    pub fn of(theme: &Theme) -> Self {
        let mut found = Self::default();
        let mut named = BTreeMap::<&SourcePath, BTreeSet<String>>::new();
        for name in theme.files().map(|(path, _)| path).filter(|path| path.ends_with(".html")) {
            let all = behind(theme, name);
            let own: Vec<&ThemeFile> = all.iter().copied().filter(|file| is_own(file)).collect();
            for file in &all {
                if !own.is_empty() && !named.contains_key(&file.source) {
                    named.insert(&file.source, asked::named(file.text().unwrap_or_default()));
                }
            }
            for file in &own {
                let others = all.iter().filter(|other| other.source != file.source);
                let names = others.filter_map(|other| named.get(&other.source)).flatten();
                let key = (name.to_owned(), file.source.clone());
                found.named.insert(key, names.cloned().collect());
                found.files.entry(file.source.clone()).or_insert_with(|| read(file));
            }
            if !own.is_empty() {
                let sources = own.iter().map(|file| file.source.clone());
                found.behind.insert(name.to_owned(), sources.collect());
            }
        }
        found
    }

    /// What the campaign's own templates behind a frame ask for and are not given, and which
    /// texts they change.
    pub(super) fn faults(&self, request: &Request) -> Diagnostics {
        let none = BTreeSet::new();
        let files = self.behind.get(&request.template).into_iter().flatten();
        let faults = files.filter_map(|file| {
            let named = self.named.get(&(request.template.clone(), file.clone()));
            let named = named.unwrap_or(&none);
            Some(self.files.get(file)?.faults(&request.context, named, &request.page))
        });
        faults.flatten().collect()
    }

    /// The template that prints a slot: its name, the place, and what stands there.
    pub(super) fn printing(
        &self,
        request: &Request,
        slot: Slot,
    ) -> Option<(String, Place, String)> {
        let files = self.behind.get(&request.template)?.iter();
        files.filter_map(|file| self.files.get(file)).find_map(|own| {
            let (place, written) = own.prints(slot, &request.context)?;
            Some((own.name.clone(), place, written.to_owned()))
        })
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
            let (_, file) = match most {
                Some(most) if finding.place.is_none() => most,
                _ => return Some(finding),
            };
            let written = self.written(&finding);
            let file = written.as_ref().map_or(file, |(file, _)| file);
            finding.place = Some(match &written {
                Some((file, span)) => Place::at(file, *span),
                None => Place::file(file),
            });
            if let Some((_, template)) = finding.arguments.first_mut() {
                *template = Argument::Text(name_of(file).to_owned());
            }
            told.insert(file).then_some(finding)
        });
        blamed.collect()
    }

    fn behind(&self, finding: &Diagnostic) -> &[SourcePath] {
        match finding.arguments.first() {
            Some((_, Argument::Text(template))) => {
                self.behind.get(template).map_or(&[], Vec::as_slice)
            }
            _ => &[],
        }
    }

    /// Where a tag that no page may have is written, as far as it can be found.
    fn written<'s>(&'s self, finding: &Diagnostic) -> Option<(&'s SourcePath, Span)> {
        let (_, Argument::Text(markup)) = finding.arguments.last()? else { return None };
        if finding.code != PageNotPrivate::CODE {
            return None;
        }
        let texts = || {
            let files = self.behind(finding).iter();
            files.filter_map(|file| {
                let own = self.files.get(file)?;
                Some((file, own.mark, own.text.to_ascii_lowercase()))
            })
        };
        let found = |sign: &String| {
            let sign = sign.to_ascii_lowercase();
            let at = |(file, mark, text): (&'s SourcePath, usize, String)| {
                let at = mark + text.find(&sign)?;
                Some((file, Span::new(at..at + sign.len())))
            };
            texts().find_map(at)
        };
        audit::signs(markup).iter().find_map(found)
    }
}

/// The name of a template below its theme.
fn name_of(file: &SourcePath) -> &str {
    let below = file.as_str().strip_prefix("themes/").and_then(|rest| rest.split_once('/'));
    below.map_or(file.as_str(), |(_, name)| name)
}

/// A file of the theme, read.
fn read(file: &ThemeFile) -> OwnTemplate {
    let text = file.text().unwrap_or_default().to_owned();
    OwnTemplate {
        file: file.source.clone(),
        name: name_of(&file.source).to_owned(),
        mark: file.bytes.len() - text.len(),
        asked: asked::asked(&text),
        text,
    }
}

fn is_own(file: &ThemeFile) -> bool {
    !file.embedded && embedded_file(&file.source) != Some(&*file.bytes)
}

/// The templates that a template is made of, level by level.
fn behind<'t>(theme: &'t Theme, name: &str) -> Vec<&'t ThemeFile> {
    let mut all = Vec::new();
    let mut known = BTreeSet::new();
    let mut next: VecDeque<&ThemeFile> = theme.file(name).into_iter().collect();
    while let Some(file) = next.pop_front() {
        if !known.insert(&file.source) {
            continue;
        }
        all.push(file);
        let names = named(file.text().unwrap_or(""));
        // A name without a theme is the nearest theme's; one with a theme is that theme's own.
        next.extend(
            names
                .into_iter()
                .filter_map(|name| theme.file(name).or_else(|| theme.file(&format!("/{name}")))),
        );
    }
    all
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
