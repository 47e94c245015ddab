//! What exercises have in common: a few words, then one list; an item is words that a
//! reader opens, and the answer behind them: its second block and all that follow.
//!
//! 1. [`split`] takes the words before the list from the list.
//! 2. [`answered`] takes an item apart; [`all_answered`] does it with a whole list.

use serde::{Deserialize, Serialize};
use tera::Value;

use super::blocks::{self, Block, BlockKind, Item, List};
use super::faults::{
    ExerciseBox, ExerciseItem, ExerciseTooFew, ExerciseWithoutAnswer, ExerciseWithoutList,
};
use super::{Findings, Printer, listed, markup};
use crate::model::body::Fragment;
use crate::source::Span;

/// Words with the answer behind them.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Answered {
    /// The item's first block.
    pub(super) words: Fragment,
    /// All its other blocks.
    pub(super) answer: Fragment,
}

/// What a theme sees of [`Answered`].
#[derive(Clone, Serialize)]
pub(super) struct AnsweredView {
    id: String,
    words: Value,
    answer: Value,
}

impl Answered {
    pub(super) fn view<'a>(&'a self, id: String, printer: &mut dyn Printer<'a>) -> AnsweredView {
        AnsweredView {
            id,
            words: markup(&self.words, printer),
            answer: markup(&self.answer, printer),
        }
    }
}

/// The words before the list as a theme prints them, where there are any.
pub(super) fn intro<'a>(intro: &'a Fragment, printer: &mut dyn Printer<'a>) -> Option<Value> {
    (!intro.is_empty()).then(|| markup(intro, printer))
}

/// The words before the list, and the list, which ends the exercise.
pub(super) fn split(
    component: &'static str,
    blocks: Vec<Block>,
    line: Span,
    findings: &mut Findings<'_>,
) -> Option<(Fragment, List)> {
    let missing = ExerciseWithoutList { component: component.into() };
    listed::split_or(missing, component, blocks, line, findings)
}

/// All items of a list that has at least `least`; `None` where one of them is not whole.
pub(super) fn all_answered(
    component: &'static str,
    items: Vec<Item>,
    least: usize,
    line: Span,
    findings: &mut Findings<'_>,
) -> Option<Vec<Answered>> {
    let few = items.len() < least;
    if few {
        findings.report(ExerciseTooFew { component: component.into() }, line);
    }
    let wanted = items.len();
    let answered: Vec<_> =
        items.into_iter().filter_map(|item| answered(component, item, findings)).collect();
    (!few && answered.len() == wanted).then_some(answered)
}

/// An item, taken apart; `None` where it lacks its words or its answer.
pub(super) fn answered(
    component: &'static str,
    item: Item,
    findings: &mut Findings<'_>,
) -> Option<Answered> {
    let mut blocks = item.blocks.into_iter();
    let words = match blocks.next() {
        Some(Block { kind: BlockKind::Paragraph(words) | BlockKind::Text(words), .. }) => words,
        _ => {
            findings.report(ExerciseItem { component: component.into() }, item.span);
            return None;
        }
    };
    let answer: Vec<Block> = blocks.collect();
    if answer.is_empty() {
        findings.report(ExerciseWithoutAnswer { component: component.into() }, item.span);
        return None;
    }
    Some(Answered { words, answer: blocks::flow(answer) })
}

/// Whether no item has a box: a box would say that one thing is right and another wrong.
pub(super) fn is_without_boxes(
    component: &'static str,
    items: &[Item],
    findings: &mut Findings<'_>,
) -> bool {
    let mut boxed = items.iter().filter(|item| item.done.is_some()).peekable();
    let without = boxed.peek().is_none();
    for item in boxed {
        findings.report(ExerciseBox { component: component.into() }, item.span);
    }
    without
}
