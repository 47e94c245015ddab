//! `:::choices`: a situation and what one can do in it, each with what helps then.

use serde::Serialize;
use tera::Value;

use super::exercise::{self, Answered, AnsweredView};
use super::{Component, Findings, Parts, Schema, markup};
use crate::model::body::Fragment;
use crate::model::html::Html;

pub(super) const SCHEMA: Schema =
    Schema { name: "choices", attributes: &[], label: None, build };

/// A situation with options.
#[derive(Clone, Debug)]
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
    let options = exercise::all_answered(SCHEMA.name, list.items, 2, span, findings)?;
    unmarked.then(|| Choices { id, number, intro, options }.into())
}

#[derive(Serialize)]
struct View<'a> {
    id: Option<&'a str>,
    intro: Value,
    options: Vec<AnsweredView>,
}

impl Choices {
    pub(super) fn view<'a>(
        &'a self,
        fill: &mut dyn FnMut(&'a Fragment) -> Html,
    ) -> impl Serialize + use<'a> {
        let intro = markup(&self.intro, fill);
        let options = self.options.iter().enumerate().map(|(place, option)| {
            option.view(format!("f-choices-{}-{}", self.number, place + 1), fill)
        });
        View { id: self.id.as_deref(), intro, options: options.collect() }
    }
}
