//! `:::choices`: a situation and what one can do in it, each with what helps then.
//!
//! No option is right or wrong. Where the campaign says how the option begins that is for
//! those to whom it has happened already, there is such an option, and it names help.

use serde::{Deserialize, Serialize};
use tera::Value;

use super::blocks::{Item, opening_words};
use super::exercise::{self, Answered, AnsweredView};
use super::faults::{ChoicesWithoutHappened, ChoicesWithoutHelp};
use super::{Component, Findings, Parts, Printer, Role, Schema, phrases};
use crate::model::body::Fragment;
use crate::source::Span;

pub(super) const SCHEMA: Schema =
    Schema { name: "choices", role: Role::Exercise, attributes: &[], label: None, build };

/// A situation with options.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Choices {
    id: Option<String>,
    number: usize,
    intro: Fragment,
    options: Vec<Answered>,
}

fn build(parts: Parts, findings: &mut Findings<'_>) -> Option<Component> {
    let Parts { span, number, id, blocks, .. } = parts;
    let (intro, list) = exercise::split(SCHEMA.name, blocks, span, findings)?;
    let unmarked = exercise::is_without_boxes(SCHEMA.name, &list.items, findings);
    judge_happened(&list.items, span, findings);
    let options = exercise::all_answered(SCHEMA.name, list.items, 2, span, findings)?;
    unmarked.then(|| Choices { id, number, intro, options }.into())
}

/// Holds the campaign's word that nobody is left alone to whom it has happened already.
fn judge_happened(items: &[Item], line: Span, findings: &mut Findings<'_>) {
    let beginnings = findings.asks.happened;
    if beginnings.is_empty() {
        return;
    }
    let happened = items.iter().find(|item| {
        opening_words(&item.blocks)
            .is_some_and(|words| phrases::beginning(&words.words(), beginnings).is_some())
    });
    match happened {
        None => {
            let fault = ChoicesWithoutHappened { beginnings: beginnings.to_vec() };
            findings.report(fault, line);
        }
        Some(item) if !item.supports => findings.report(ChoicesWithoutHelp {}, item.span),
        Some(_) => {}
    }
}

#[derive(Serialize)]
struct View<'a> {
    id: Option<&'a str>,
    intro: Option<Value>,
    options: Vec<AnsweredView>,
}

impl Choices {
    pub(super) fn view<'a>(
        &'a self,
        printer: &mut dyn Printer<'a>,
    ) -> impl Serialize + use<'a> {
        let intro = exercise::intro(&self.intro, printer);
        let options = self.options.iter().enumerate().map(|(place, option)| {
            option.view(format!("f-choices-{}-{}", self.number, place + 1), printer)
        });
        View { id: self.id.as_deref(), intro, options: options.collect() }
    }
}
