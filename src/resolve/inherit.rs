//! What a page has from others: fields that are not text, and heading ids.
//!
//! A field comes from the first that has it: the file itself, the same language's full
//! version (for a variant), the source language's same variant, its full version.

mod told;

use std::sync::Arc;

use rayon::prelude::*;

use super::topics::{Topic, Topics};
use crate::config::Config;
use crate::model::ids::OutlineId;
use crate::model::outline::{Front, Outline};
use crate::model::site::{Facts, HeadingIds};

/// The facts of every outline, in order.
pub(super) fn facts(_config: &Config, outlines: &[Arc<Outline>], topics: &Topics) -> Vec<Facts> {
    let of_topic = |topic: &Topic| -> Vec<(OutlineId, Facts)> {
        let full = topic.variant.and_then(|_| topics.get(&topic.path, None));
        let files = topic.files.iter().flatten();
        files.map(|id| (*id, facts_of(*id, topic, full, outlines))).collect()
    };
    let known: Vec<Vec<(OutlineId, Facts)>> = topics.all().par_iter().map(of_topic).collect();
    let mut facts = vec![Facts::default(); outlines.len()];
    for (id, known) in known.into_iter().flatten() {
        facts[id.index()] = known;
    }
    facts
}

fn facts_of(
    id: OutlineId,
    topic: &Topic,
    full: Option<&Topic>,
    outlines: &[Arc<Outline>],
) -> Facts {
    let language = outlines[id.index()].name.language;
    let line: Vec<&Front> = [
        Some(id),
        full.and_then(|full| full.file(language)),
        topic.file(topic.source),
        full.and_then(|full| full.file(full.source)),
    ]
    .into_iter()
    .flatten()
    .map(|id| &outlines[id.index()].front)
    .collect();
    // What is said in words comes from the page's own language.
    let same = 1 + usize::from(full.and_then(|full| full.file(language)).is_some());
    let own = line.get(..same).unwrap_or_default();
    Facts {
        order: line.iter().find_map(|front| front.order),
        date: line.iter().find_map(|front| front.date.as_ref().map(|date| date.value)),
        updated: line.iter().find_map(|front| front.updated.as_ref().map(|date| date.value)),
        printable: line.iter().find_map(|front| front.printable),
        draft: line.iter().find_map(|front| front.draft).unwrap_or(false),
        sign: line
            .iter()
            .find(|front| !front.sign.is_empty())
            .map(|front| front.sign.clone())
            .unwrap_or_default(),
        news: told::news(own, &line).into(),
        learning: told::learning(own, &line).into(),
        heading_ids: heading_ids(id, topic.file(topic.source), outlines),
    }
}

/// The ids of a page's headings. A translation whose heading levels are those of its
/// source takes the source's ids by position, so that anchors hold in every language; an
/// id that the author wrote stays.
fn heading_ids(id: OutlineId, source: Option<OutlineId>, outlines: &[Arc<Outline>]) -> HeadingIds {
    let Some(source_id) = source.filter(|source| *source != id) else { return HeadingIds::Own };
    let (own, source) = (&outlines[id.index()].headings, &outlines[source_id.index()].headings);
    let levels = own.iter().map(|heading| heading.level);
    if !levels.eq(source.iter().map(|heading| heading.level)) {
        return HeadingIds::Own;
    }
    let pairs = own.iter().zip(source.iter());
    let ids: Vec<&str> =
        pairs.map(|(own, source)| if own.explicit { own.id } else { source.id }).collect();
    let mut sorted = ids.clone();
    sorted.sort();
    if sorted.windows(2).any(|pair| pair[0] == pair[1]) {
        return HeadingIds::Own;
    }
    match ids.iter().zip(source.iter()).all(|(id, source)| *id == source.id) {
        true => HeadingIds::Of(source_id),
        false => HeadingIds::Mixed(ids.into_iter().map(Into::into).collect()),
    }
}
