//! `:::choices`: a situation and what one can do in it, each with what helps then.

use serde::Serialize;
use tera::Value;

use super::blocks::{Block, BlockKind, Item};
use super::faults::{
    ChoicesAfterList, ChoicesOption, ChoicesTooFew, ChoicesWithoutFeedback, ChoicesWithoutList,
};
use super::{Component, Findings, Parts, Schema, blocks, markup};
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
    options: Vec<Choice>,
}

/// An option: the item's first block, and what stands behind it.
#[derive(Clone, Debug)]
struct Choice {
    option: Fragment,
    feedback: Fragment,
}

fn build(parts: Parts, findings: &mut Findings<'_>) -> Option<Component> {
    let mut blocks = parts.blocks;
    let Some(place) = blocks.iter().position(|block| matches!(block.kind, BlockKind::List(_)))
    else {
        findings.report(ChoicesWithoutList {}, parts.span);
        return None;
    };
    let mut rest = blocks.split_off(place).into_iter();
    let Some(Block { kind: BlockKind::List(list), .. }) = rest.next() else { return None };
    if let Some(more) = rest.next() {
        findings.report(ChoicesAfterList {}, more.span);
        return None;
    }
    if list.items.len() < 2 {
        findings.report(ChoicesTooFew {}, parts.span);
    }
    let wanted = list.items.len().max(2);
    let options: Vec<_> =
        list.items.into_iter().filter_map(|item| choice(item, findings)).collect();
    let intro = blocks::flow(blocks);
    let complete = options.len() == wanted;
    complete.then(|| Choices { id: parts.id, number: parts.number, intro, options }.into())
}

fn choice(item: Item, findings: &mut Findings<'_>) -> Option<Choice> {
    let mut blocks = item.blocks.into_iter();
    let option = match blocks.next() {
        Some(Block { kind: BlockKind::Paragraph(words) | BlockKind::Text(words), .. }) => words,
        _ => {
            findings.report(ChoicesOption {}, item.span);
            return None;
        }
    };
    let feedback: Vec<Block> = blocks.collect();
    if feedback.is_empty() {
        findings.report(ChoicesWithoutFeedback {}, item.span);
        return None;
    }
    Some(Choice { option, feedback: blocks::flow(feedback) })
}

#[derive(Serialize)]
struct View<'a> {
    id: Option<&'a str>,
    intro: Value,
    options: Vec<ChoiceView>,
}

#[derive(Serialize)]
struct ChoiceView {
    id: String,
    option: Value,
    feedback: Value,
}

impl Choices {
    pub(super) fn view<'a>(
        &'a self,
        fill: &mut dyn FnMut(&'a Fragment) -> Html,
    ) -> impl Serialize + use<'a> {
        let mut options = Vec::with_capacity(self.options.len());
        for (place, choice) in self.options.iter().enumerate() {
            options.push(ChoiceView {
                id: format!("f-choices-{}-{}", self.number, place + 1),
                option: markup(&choice.option, fill),
                feedback: markup(&choice.feedback, fill),
            });
        }
        View { id: self.id.as_deref(), intro: markup(&self.intro, fill), options }
    }
}
