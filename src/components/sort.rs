//! `:::sort`: things that belong to one of two or three piles, each with its feedback.
//!
//! The outer list has the piles, a list in each the things. Readers meet the things mixed,
//! in an order that is the same in every build.

use serde::{Deserialize, Serialize};
use tera::Value;

use super::blocks::{BlockKind, Item, List};
use super::exercise::{self, Answered, AnsweredView};
use super::faults::{SortPile, SortPiles};
use super::{Component, Findings, Parts, Printer, Role, Schema, markup};
use crate::model::body::Fragment;

pub(super) const SCHEMA: Schema = Schema { name: "sort", role: Role::Exercise, attributes: &[], label: None, build };

/// How many piles there may be: more do not fit below a thing on a phone, nor into a head.
const PILES: std::ops::RangeInclusive<usize> = 2..=3;

/// Things and the piles they belong to.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Sort {
    id: Option<String>,
    number: usize,
    intro: Fragment,
    piles: Vec<Pile>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Pile {
    name: Fragment,
    things: Vec<Answered>,
}

fn build(parts: Parts, findings: &mut Findings<'_>) -> Option<Component> {
    let Parts { span, number, id, blocks, .. } = parts;
    let (intro, list) = exercise::split(SCHEMA.name, blocks, span, findings)?;
    let count = list.items.len();
    if !PILES.contains(&count) {
        findings.report(SortPiles { count }, span);
    }
    let unmarked = exercise::is_without_boxes(SCHEMA.name, &list.items, findings);
    let piles: Vec<_> =
        list.items.into_iter().filter_map(|item| pile(item, findings)).collect();
    let whole = unmarked && piles.len() == count && PILES.contains(&count);
    whole.then(|| Sort { id, number, intro, piles }.into())
}

/// A pile: its name, and a list of things.
fn pile(item: Item, findings: &mut Findings<'_>) -> Option<Pile> {
    let span = item.span;
    let mut blocks = item.blocks.into_iter();
    let (Some(name), Some(things), None) = (blocks.next(), blocks.next(), blocks.next()) else {
        findings.report(SortPile {}, span);
        return None;
    };
    let (BlockKind::Paragraph(name) | BlockKind::Text(name), BlockKind::List(List { items, .. })) =
        (name.kind, things.kind)
    else {
        findings.report(SortPile {}, span);
        return None;
    };
    let unmarked = exercise::is_without_boxes(SCHEMA.name, &items, findings);
    let things = exercise::all_answered(SCHEMA.name, items, 1, span, findings)?;
    unmarked.then_some(Pile { name, things })
}

/// The order in which readers meet the things of piles of these sizes: pairs of a pile and
/// a place in it. Each pile is spread over the whole, and every other round goes backwards,
/// so that nobody sees a rhythm.
fn mixed(sizes: &[usize]) -> Vec<(usize, usize)> {
    let whole: usize = sizes.iter().product();
    let rounds = sizes.iter().max().copied().unwrap_or_default();
    let mut order = Vec::new();
    for (pile, size) in sizes.iter().enumerate() {
        order.extend((0..*size).map(|place| (pile, place)));
    }
    order.sort_by_key(|&(pile, place)| {
        // How far into its pile the thing stands, in parts of twice the whole.
        let share = (2 * place + 1) * (whole / sizes[pile].max(1));
        let backwards = share * rounds / (2 * whole).max(1) % 2 == 1;
        (share, if backwards { sizes.len() - pile } else { pile })
    });
    order
}

#[derive(Serialize)]
struct View<'a> {
    id: Option<&'a str>,
    intro: Option<Value>,
    piles: Vec<PileView>,
    things: Vec<ThingView>,
}

#[derive(Serialize)]
struct PileView {
    name: Value,
    things: Vec<AnsweredView>,
}

#[derive(Serialize)]
struct ThingView {
    /// The number of its pile, from 1.
    pile: usize,
    name: Value,
    #[serde(flatten)]
    answered: AnsweredView,
}

impl Sort {
    pub(super) fn view<'a>(
        &'a self,
        printer: &mut dyn Printer<'a>,
    ) -> impl Serialize + use<'a> {
        let intro = exercise::intro(&self.intro, printer);
        let sizes: Vec<_> = self.piles.iter().map(|pile| pile.things.len()).collect();
        let order = mixed(&sizes);
        let mut piles = Vec::with_capacity(self.piles.len());
        for (number, pile) in self.piles.iter().enumerate() {
            let name = markup(&pile.name, printer);
            let things = pile.things.iter().enumerate().map(|(place, thing)| {
                let met = order.iter().position(|met| *met == (number, place));
                let met = met.map_or(0, |met| met + 1);
                thing.view(format!("f-sort-{}-{met}", self.number), printer)
            });
            piles.push(PileView { name, things: things.collect() });
        }
        // Both lists show the same texts, so that a theme may print each twice.
        let things = order.iter().filter_map(|&(number, place)| {
            let pile = piles.get(number)?;
            let answered = pile.things.get(place)?.clone();
            Some(ThingView { pile: number + 1, name: pile.name.clone(), answered })
        });
        let things = things.collect();
        View { id: self.id.as_deref(), intro, piles, things }
    }
}

#[cfg(test)]
mod tests {
    use super::mixed;

    #[test]
    fn piles_are_mixed_evenly_and_without_a_rhythm() {
        let letters = |sizes: &[usize]| {
            let order = mixed(sizes);
            order.iter().map(|(pile, _)| ["a", "b", "c"][*pile]).collect::<String>()
        };
        assert_eq!(letters(&[3, 3]), "abbaab");
        assert_eq!(letters(&[2, 2, 2]), "abccba");
        assert_eq!(letters(&[5, 2]), "abaaaba");
        assert_eq!(letters(&[1, 3]), "bbab");
        // The things of a pile stay in their order, and none is lost.
        for sizes in [[4, 1, 2], [7, 3, 5], [1, 1, 1]] {
            let order = mixed(&sizes);
            for (pile, size) in sizes.into_iter().enumerate() {
                let own = order.iter().filter(|(of, _)| *of == pile).map(|(_, place)| *place);
                assert_eq!(own.collect::<Vec<_>>(), (0..size).collect::<Vec<_>>());
            }
        }
    }
}
