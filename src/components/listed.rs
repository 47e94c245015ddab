//! What blocks made of a list have in common: a few words, then one list of items.
//!
//! 1. [`split`] takes the words before the list from the list.
//! 2. [`titled`] takes an item apart into its first words and what stands below them.

use super::Findings;
use super::blocks::{self, Block, BlockKind, Item, List};
use super::faults::{ListAfter, ListItem, ListMissing};
use crate::diagnostic::Fault;
use crate::model::body::Fragment;
use crate::source::Span;

/// The words before the list, and the list, which ends the block.
pub(super) fn split(
    component: &'static str,
    blocks: Vec<Block>,
    line: Span,
    findings: &mut Findings<'_>,
) -> Option<(Fragment, List)> {
    split_or(ListMissing { component: component.into() }, component, blocks, line, findings)
}

/// The same, with a fault of its own for where there is no list.
pub(super) fn split_or(
    missing: impl Fault,
    component: &'static str,
    mut blocks: Vec<Block>,
    line: Span,
    findings: &mut Findings<'_>,
) -> Option<(Fragment, List)> {
    let place = blocks.iter().position(|block| matches!(block.kind, BlockKind::List(_)));
    let mut rest = place.map(|place| blocks.split_off(place)).unwrap_or_default().into_iter();
    let Some(Block { kind: BlockKind::List(list), .. }) = rest.next() else {
        findings.report(missing, line);
        return None;
    };
    if let Some(more) = rest.next() {
        findings.report(ListAfter { component: component.into() }, more.span);
        return None;
    }
    Some((blocks::flow(blocks), list))
}

/// An item's first words, and the blocks below them.
pub(super) fn titled(
    component: &'static str,
    item: Item,
    findings: &mut Findings<'_>,
) -> Option<(Fragment, Vec<Block>)> {
    let mut blocks = item.blocks.into_iter();
    match blocks.next() {
        Some(Block { kind: BlockKind::Paragraph(words) | BlockKind::Text(words), .. }) => {
            Some((words, blocks.collect()))
        }
        _ => {
            findings.report(ListItem { component: component.into() }, item.span);
            None
        }
    }
}
