//! `:::hand`: five people whom one can tell, one for each finger. It is filled in on paper
//! or in one's head; the program always asks for somebody who lives elsewhere.

use serde::{Deserialize, Serialize};
use tera::Value;

use super::faults::HandFive;
use super::{Component, Findings, Parts, Printer, Role, Schema, blocks, listed, markup};
use crate::model::body::Fragment;

pub(super) const SCHEMA: Schema = Schema { name: "hand", role: Role::Exercise, attributes: &[], label: None, build };

const FINGERS: usize = 5;

/// A hand with a helper for each finger.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Hand {
    id: Option<String>,
    intro: Fragment,
    fingers: Vec<Fragment>,
}

fn build(parts: Parts, findings: &mut Findings<'_>) -> Option<Component> {
    let Parts { span, id, blocks, .. } = parts;
    let (intro, list) = listed::split(SCHEMA.name, blocks, span, findings)?;
    if list.items.len() != FINGERS {
        findings.report(HandFive {}, span);
        return None;
    }
    let fingers = list.items.into_iter().map(|item| blocks::flow(item.blocks)).collect();
    Some(Hand { id, intro, fingers }.into())
}

#[derive(Serialize)]
struct View<'a> {
    id: Option<&'a str>,
    intro: Option<Value>,
    fingers: Vec<Value>,
}

impl Hand {
    pub(super) fn view<'a>(
        &'a self,
        printer: &mut dyn Printer<'a>,
    ) -> impl Serialize + use<'a> {
        View {
            id: self.id.as_deref(),
            intro: (!self.intro.is_empty()).then(|| markup(&self.intro, printer)),
            fingers: self.fingers.iter().map(|finger| markup(finger, printer)).collect(),
        }
    }
}
