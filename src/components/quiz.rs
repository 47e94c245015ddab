//! `:::quiz`: a question about a fact, and answers that are right or wrong, each with its
//! feedback.
//!
//! What a child has done is no fact to be marked: before young readers, an answer that
//! speaks in the first person is a fault.

use serde::{Deserialize, Serialize};
use tera::Value;

use super::blocks::{Item, opening_words};
use super::exercise::{self, Answered, AnsweredView};
use super::faults::{QuizBox, QuizFirstPerson, QuizWithoutRight};
use super::{Component, Findings, Parts, Printer, Role, Schema, phrases};
use crate::model::body::Fragment;
use crate::tree::nearest::excerpt;

pub(super) const SCHEMA: Schema = Schema { name: "quiz", role: Role::Exercise, attributes: &[], label: None, build };

/// A question about a fact.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Quiz {
    id: Option<String>,
    number: usize,
    intro: Fragment,
    /// The answers, each with whether it is right.
    options: Vec<(bool, Answered)>,
}

fn build(parts: Parts, findings: &mut Findings<'_>) -> Option<Component> {
    let Parts { span, number, id, blocks, .. } = parts;
    let (intro, list) = exercise::split(SCHEMA.name, blocks, span, findings)?;
    let marks: Vec<_> = list.items.iter().map(|item| item.done).collect();
    for item in &list.items {
        judge(item, findings);
    }
    let marked = marks.iter().all(Option::is_some);
    let has_right = marks.contains(&Some(true));
    if marked && !has_right {
        findings.report(QuizWithoutRight {}, span);
    }
    let answered = exercise::all_answered(SCHEMA.name, list.items, 2, span, findings)?;
    let options = marks.into_iter().flatten().zip(answered).collect();
    (marked && has_right).then(|| Quiz { id, number, intro, options }.into())
}

fn judge(item: &Item, findings: &mut Findings<'_>) {
    if item.done.is_none() {
        findings.report(QuizBox {}, item.span);
        return;
    }
    let asks = findings.asks;
    let Some(option) = opening_words(&item.blocks).filter(|_| asks.young) else { return };
    let option = option.words();
    if let Some(words) = phrases::within(&option, asks.first_person) {
        let fault = QuizFirstPerson { option: excerpt(&option), words: words.to_owned() };
        findings.report(fault, item.span);
    }
}

#[derive(Serialize)]
struct View<'a> {
    id: Option<&'a str>,
    several: bool,
    intro: Option<Value>,
    options: Vec<OptionView>,
}

#[derive(Serialize)]
struct OptionView {
    right: bool,
    #[serde(flatten)]
    answered: AnsweredView,
}

impl Quiz {
    pub(super) fn view<'a>(
        &'a self,
        printer: &mut dyn Printer<'a>,
    ) -> impl Serialize + use<'a> {
        let intro = exercise::intro(&self.intro, printer);
        let options = self.options.iter().enumerate().map(|(place, (right, option))| {
            let id = format!("f-quiz-{}-{}", self.number, place + 1);
            OptionView { right: *right, answered: option.view(id, printer) }
        });
        let options: Vec<_> = options.collect();
        let several = options.iter().filter(|option| option.right).count() > 1;
        View { id: self.id.as_deref(), several, intro, options }
    }
}
