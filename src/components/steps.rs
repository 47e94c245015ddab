//! `:::steps`: what to do, one step after the other, with a way back to the first.

use serde::{Deserialize, Serialize};
use tera::Value;

use super::faults::StepsNumbered;
use super::{Component, Findings, Parts, Printer, Role, Schema, blocks, listed, markup};
use crate::model::body::Fragment;

pub(super) const SCHEMA: Schema = Schema { name: "steps", role: Role::Formed, attributes: &[], label: None, build };

/// Numbered steps.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Steps {
    id: Option<String>,
    number: usize,
    intro: Fragment,
    steps: Vec<Fragment>,
}

fn build(parts: Parts, findings: &mut Findings<'_>) -> Option<Component> {
    let Parts { span, number, id, blocks, .. } = parts;
    let (intro, list) = listed::split(SCHEMA.name, blocks, span, findings)?;
    if list.start != Some(1) || list.items.len() < 2 {
        findings.report(StepsNumbered {}, span);
        return None;
    }
    let steps = list.items.into_iter().map(|item| blocks::flow(item.blocks)).collect();
    Some(Steps { id, number, intro, steps }.into())
}

#[derive(Serialize)]
struct View<'a> {
    id: Option<&'a str>,
    first_id: String,
    intro: Option<Value>,
    steps: Vec<Value>,
}

impl Steps {
    pub(super) fn view<'a>(
        &'a self,
        printer: &mut dyn Printer<'a>,
    ) -> impl Serialize + use<'a> {
        View {
            id: self.id.as_deref(),
            first_id: format!("f-steps-{}", self.number),
            intro: (!self.intro.is_empty()).then(|| markup(&self.intro, printer)),
            steps: self.steps.iter().map(|step| markup(step, printer)).collect(),
        }
    }
}
