//! Whether what the campaign's own templates ask for is there, and is left as it is.
//!
//! Tera finds a field that is not there only where it is printed; in a condition it counts
//! as "no", and nobody notices the slip. And it cannot know which texts are marks. So each
//! template is read ([`asked`](super::asked)), and looked up in what it is given.

use std::collections::BTreeSet;

use tera::{Context, Value};

use super::asked::{Asked, Step};
use super::faults::{SlotChanged, TemplateFailed};
use super::slots::{OPEN, Slot};
use crate::diagnostic::{Diagnostic, Fault};
use crate::source::{Place, SourcePath, Span};
use crate::tree::nearest::nearest;

/// One of the campaign's own templates.
#[derive(Clone, Debug)]
pub(super) struct OwnTemplate {
    pub(super) file: SourcePath,
    /// Its name below its theme.
    pub(super) name: String,
    /// Its text as the theme has it, after a byte order mark of so many bytes.
    pub(super) text: String,
    pub(super) mark: usize,
    pub(super) asked: Vec<Asked>,
}

impl OwnTemplate {
    /// What it asks for and is not given, and what it changes. `named` are names that other
    /// templates around it give.
    pub(super) fn faults(
        &self,
        context: &Context,
        named: &BTreeSet<String>,
        page: &str,
    ) -> Vec<Diagnostic> {
        let open = self.asked.iter().filter(|asked| !named.contains(&asked.root));
        open.filter_map(|asked| self.fault(asked, context, page)).collect()
    }

    fn fault(&self, asked: &Asked, context: &Context, page: &str) -> Option<Diagnostic> {
        match look_up(asked, context) {
            Found::Nothing { name, at, known } if !self.is_guarded(asked, &name) => {
                let fault = TemplateFailed {
                    template: self.name.clone(),
                    page: Some(page.to_owned()),
                    problem: Some("field".to_owned()),
                    nearest: nearest(&name, known),
                    name: Some(name),
                    detail: String::new(),
                };
                Some(fault.diagnostic(Some(self.place(at))))
            }
            Found::Values(values)
                if asked.is_changed && values.iter().any(|value| is_slot(value)) =>
            {
                let fault = SlotChanged {
                    template: self.name.clone(),
                    page: page.to_owned(),
                    slot: self.text.get(asked.at.clone()).map(str::to_owned),
                    how: "changed",
                };
                Some(fault.diagnostic(Some(self.place(asked.at.clone()))))
            }
            _ => None,
        }
    }

    /// Whether the template asks anywhere whether a field is there at all.
    fn is_guarded(&self, asked: &Asked, missing: &str) -> bool {
        let way = |asked: &Asked| {
            let names = asked.steps.iter().map(|step| match step {
                Step::Field(name, _) => name.clone(),
                Step::Each => "[]".to_owned(),
            });
            names.collect::<Vec<_>>()
        };
        let whole = way(asked);
        self.asked.iter().filter(|other| other.is_guarded && other.root == asked.root).any(
            |other| {
                let other = way(other);
                other.last().is_some_and(|last| last == missing) && whole.starts_with(&other)
            },
        )
    }

    fn place(&self, at: std::ops::Range<usize>) -> Place {
        Place::at(&self.file, Span::new(at).shifted(self.mark))
    }

    /// Where it asks for a slot: in a tag of HTML, if it does there.
    pub(super) fn prints(&self, slot: Slot, context: &Context) -> Option<(Place, &str)> {
        let mark = slot.mark();
        let is_slot = |asked: &&Asked| match look_up(asked, context) {
            Found::Values(values) => {
                values.iter().any(|value| value.as_str().is_some_and(|text| text.contains(&mark)))
            }
            _ => false,
        };
        let mut all = self.asked.iter().filter(is_slot);
        let found = all.clone().find(|asked| asked.is_in_tag).or_else(|| all.next())?;
        Some((self.place(found.at.clone()), self.text.get(found.at.clone())?))
    }
}

/// What a template's way through its values leads to.
enum Found<'v> {
    /// A field that none of the values has; what they have instead.
    Nothing {
        name: String,
        at: std::ops::Range<usize>,
        known: Vec<&'v str>,
    },
    Values(Vec<&'v Value>),
    /// Nobody can say.
    Unknown,
}

fn look_up<'v>(asked: &'v Asked, context: &'v Context) -> Found<'v> {
    let Some(root) = context.get(&asked.root) else { return Found::Unknown };
    let mut values = vec![root];
    for step in &asked.steps {
        let next: Vec<&Value> = match step {
            Step::Each => values.iter().flat_map(|value| value.as_array().unwrap_or(&[])).collect(),
            Step::Field(name, at) => {
                let has = |value: &&'v Value| value.get_from_path(name);
                let next: Vec<&Value> = values.iter().filter_map(has).collect();
                let maps = values.iter().filter_map(|value| value.as_map());
                match at {
                    Some(at) if next.is_empty() && maps.clone().count() == values.len() => {
                        let known = maps.flat_map(|map| map.keys()).filter_map(|key| key.as_str());
                        let (name, at) = (name.clone(), at.clone());
                        return Found::Nothing { name, at, known: known.collect() };
                    }
                    _ => next,
                }
            }
        };
        if next.is_empty() {
            return Found::Unknown;
        }
        values = next;
    }
    Found::Values(values)
}

fn is_slot(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.contains(OPEN))
}
