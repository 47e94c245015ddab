//! `:::cards`: statements, each with what is behind it; with `{type=myth}`, what some
//! people think and what is so.

use serde::{Deserialize, Serialize};
use tera::Value;

use super::attributes::{AttributeKind, AttributeRule};
use super::exercise::{self, Answered, AnsweredView};
use super::{Component, Findings, Parts, Printer, Role, Schema};
use crate::model::body::Fragment;

pub(super) const SCHEMA: Schema = Schema {
    name: "cards", role: Role::Exercise,
    attributes: &[AttributeRule {
        name: "type",
        required: false,
        kind: AttributeKind::OneOf(&["myth"]),
    }],
    label: None,
    build,
};

/// Statements with what is behind them.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Cards {
    id: Option<String>,
    number: usize,
    /// Whether the statements are what some people wrongly think.
    myths: bool,
    intro: Fragment,
    cards: Vec<Answered>,
}

fn build(parts: Parts, findings: &mut Findings<'_>) -> Option<Component> {
    let Parts { span, number, id, attributes, blocks, .. } = parts;
    let (intro, list) = exercise::split(SCHEMA.name, blocks, span, findings)?;
    let unmarked = exercise::is_without_boxes(SCHEMA.name, &list.items, findings);
    let cards = exercise::all_answered(SCHEMA.name, list.items, 1, span, findings)?;
    let myths = attributes.get("type").is_some();
    unmarked.then(|| Cards { id, number, myths, intro, cards }.into())
}

#[derive(Serialize)]
struct View<'a> {
    id: Option<&'a str>,
    kind: Option<&'static str>,
    intro: Option<Value>,
    cards: Vec<AnsweredView>,
}

impl Cards {
    pub(super) fn view<'a>(
        &'a self,
        printer: &mut dyn Printer<'a>,
    ) -> impl Serialize + use<'a> {
        let intro = exercise::intro(&self.intro, printer);
        let cards = self.cards.iter().enumerate().map(|(place, card)| {
            card.view(format!("f-cards-{}-{}", self.number, place + 1), printer)
        });
        let kind = self.myths.then_some("myth");
        View { id: self.id.as_deref(), kind, intro, cards: cards.collect() }
    }
}
