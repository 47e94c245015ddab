//! `:::board`: pictures with words to point at, for a reader who does not speak now: a few
//! words, then a list whose items are a picture and words.

use serde::{Deserialize, Serialize};
use tera::Value;

use super::attributes::{AttributeKind, AttributeRule};
use super::blocks::{self, Block, BlockKind, Item};
use super::faults::{BoardForm, BoardItem, BoardTooLarge};
use super::{Component, Findings, Parts, Printer, Role, Schema, markup};
use crate::model::body::{Fragment, Hole};

pub(super) const SCHEMA: Schema = Schema {
    name: "board", role: Role::Exercise,
    attributes: &[AttributeRule {
        name: "cut",
        required: false,
        kind: AttributeKind::OneOf(&["yes", "no"]),
    }],
    label: None,
    build,
};

/// More pictures than these are too small to point at on one sheet of paper.
const MOST: usize = 20;

/// Pictures to point at.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Board {
    id: Option<String>,
    intro: Option<Fragment>,
    cut: bool,
    /// A picture and its words each.
    items: Vec<Fragment>,
}

fn build(parts: Parts, findings: &mut Findings<'_>) -> Option<Component> {
    let cut = parts.attributes.get("cut").is_some_and(|cut| cut.value == "yes");
    let mut blocks = parts.blocks;
    let Some(Block { kind: BlockKind::List(list), .. }) = blocks.pop() else {
        findings.report(BoardForm {}, parts.span);
        return None;
    };
    if let Some(other) = blocks.iter().find(|block| matches!(block.kind, BlockKind::List(_))) {
        findings.report(BoardForm {}, other.span);
        return None;
    }
    let number = list.items.len();
    if number > MOST {
        findings.report(BoardTooLarge { number, limit: MOST }, parts.span);
        return None;
    }
    let items: Vec<_> = list.items.into_iter().filter_map(|item| picture(item, findings)).collect();
    let intro = (!blocks.is_empty()).then(|| blocks::flow(blocks));
    (items.len() == number).then(|| Board { id: parts.id, intro, cut, items }.into())
}

/// The picture and the words of an item, which has nothing else.
fn picture(item: Item, findings: &mut Findings<'_>) -> Option<Fragment> {
    let mut blocks = item.blocks.into_iter();
    if let (None, Some(Block { kind: BlockKind::Paragraph(words) | BlockKind::Text(words), .. }), None) =
        (item.done, blocks.next(), blocks.next())
        && is_picture_with_words(&words)
    {
        return Some(words);
    }
    findings.report(BoardItem {}, item.span);
    None
}

fn is_picture_with_words(words: &Fragment) -> bool {
    let mut pieces = words.pieces();
    let starts = pieces.next().is_some_and(|(markup, hole)| {
        markup.is_empty() && matches!(hole, Some(Hole::Picture { .. }))
    });
    let mut said = false;
    let mut pictures = 0;
    for (markup, hole) in pieces {
        pictures += usize::from(matches!(hole, Some(Hole::Picture { .. })));
        let names_service = matches!(
            hole,
            Some(Hole::Service(_) | Hole::ServiceSite(_) | Hole::ServiceWritten(_))
        );
        said |= !markup.trim().is_empty() || names_service;
    }
    starts && said && pictures == 0
}

#[derive(Serialize)]
struct View<'a> {
    id: Option<&'a str>,
    intro: Option<Value>,
    cut: bool,
    columns: usize,
    items: Vec<Value>,
}

impl Board {
    /// How many pictures stand side by side on a sheet of paper.
    fn columns(&self) -> usize {
        match self.items.len() {
            ..=6 => 2,
            7..=15 => 3,
            _ => 4,
        }
    }

    pub(super) fn view<'a>(
        &'a self,
        printer: &mut dyn Printer<'a>,
    ) -> impl Serialize + use<'a> {
        View {
            id: self.id.as_deref(),
            intro: self.intro.as_ref().map(|intro| markup(intro, printer)),
            cut: self.cut,
            columns: self.columns(),
            items: self.items.iter().map(|item| markup(item, printer)).collect(),
        }
    }
}
