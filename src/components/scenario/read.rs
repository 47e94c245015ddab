//! Reads a story out of the blocks inside its directive.
//!
//! 1. Each heading begins a step; what stands before the first one is the intro.
//! 2. The last list of a step, where its items are links to steps, has its ways on.
//! 3. The names in those links are looked up.

use rustc_hash::FxHashMap;

use super::super::blocks::{self, Block, BlockKind, Item, StepHeading, StepLink};
use super::super::faults::scenario::{
    AfterOptions, OptionForm, StepLevel, StepMissing, StepName, StepTwice, TooLong, WithoutSteps,
};
use super::{Findings, Step, Way};
use crate::diagnostic::Fault;
use crate::model::body::Fragment;
use crate::model::story::{Said, Story, StoryStep, StoryWay};
use crate::source::{Located, Place, Span};
use crate::tree::nearest::{excerpt, nearest};

/// The most steps of a story. Beyond that nobody oversees it, neither its author nor
/// somebody who plays it on paper.
const LIMIT: usize = 100;

/// A story, read.
pub(super) struct Read {
    pub(super) intro: Fragment,
    pub(super) steps: Vec<Step>,
    pub(super) story: Story,
}

/// A step as written.
struct Written {
    heading: StepHeading,
    span: Span,
    blocks: Vec<Block>,
    /// How many help services it names.
    services: usize,
}

/// A way as written: the step that it leads to, by name.
struct WrittenWay {
    link: StepLink,
    answer: Fragment,
}

/// Reads a story; `None` where something that it cannot do without is missing, which is told.
pub(super) fn read(
    blocks: Vec<Block>,
    services: usize,
    line: Span,
    findings: &mut Findings<'_>,
) -> Option<Read> {
    let (intro, written) = parted(blocks, services);
    if written.is_empty() {
        findings.report(WithoutSteps {}, line);
        return None;
    }
    if written.len() > LIMIT {
        findings.report(TooLong { steps: written.len(), limit: LIMIT }, line);
        return None;
    }
    let mut sound = levels_are_equal(&written, findings);
    let places = names(&written, findings).unwrap_or_else(|known| {
        sound = false;
        known
    });
    let (mut steps, mut story) = (Vec::new(), Story::default());
    for step in written {
        let Some((content, ways)) = content(step.blocks, step.services, findings) else {
            sound = false;
            continue;
        };
        let Some(ways) = resolved(ways, &places, findings) else {
            sound = false;
            continue;
        };
        let (ways, known): (Vec<Way>, Vec<StoryWay>) = ways.into_iter().unzip();
        story.steps.push(StoryStep {
            name: step.heading.name.map_or_else(String::new, |name| name.value),
            title: Said(step.heading.text),
            ways: known,
            has_help: step.services > 0,
            has_words: content.has_words(),
            span: step.span,
        });
        steps.push(Step { title: step.heading.words, content, ways });
    }
    sound.then(|| Read { intro: blocks::flow(intro), steps, story })
}

/// The blocks before the first heading, and the steps that headings begin.
fn parted(blocks: Vec<Block>, services: usize) -> (Vec<Block>, Vec<Written>) {
    let mut intro = Vec::new();
    let mut steps: Vec<Written> = Vec::new();
    for block in blocks {
        if let BlockKind::Step(heading) = block.kind {
            steps.push(Written { heading, span: block.span, blocks: Vec::new(), services: 0 });
        } else {
            steps.last_mut().map_or(&mut intro, |step| &mut step.blocks).push(block);
        }
    }
    let mut end = services;
    for step in steps.iter_mut().rev() {
        step.services = end.saturating_sub(step.heading.services);
        end = step.heading.services;
    }
    (intro, steps)
}

fn levels_are_equal(steps: &[Written], findings: &mut Findings<'_>) -> bool {
    let Some(level) = steps.first().map(|step| step.heading.level) else { return true };
    let mut others = steps.iter().filter(|step| step.heading.level != level).peekable();
    let are_equal = others.peek().is_none();
    for step in others {
        let right = "#".repeat(usize::from(level));
        findings.report(StepLevel { title: excerpt(&step.heading.text), right }, step.span);
    }
    are_equal
}

/// The place of each name; as an error where a step has none, or that of another.
fn names(
    steps: &[Written],
    findings: &mut Findings<'_>,
) -> Result<FxHashMap<String, usize>, FxHashMap<String, usize>> {
    let mut places: FxHashMap<String, usize> = FxHashMap::default();
    let mut firsts: FxHashMap<&str, Span> = FxHashMap::default();
    let mut sound = true;
    for (place, step) in steps.iter().enumerate() {
        let heading = &step.heading;
        let Some(Located { value: name, span }) = &heading.name else {
            sound = false;
            if !heading.is_named {
                let marks = "#".repeat(usize::from(heading.level));
                let text = excerpt(&heading.text);
                let right = format!("{marks} {text} {{#{}}}", heading.made_name);
                findings.report(StepName { title: text, right }, step.span);
            }
            continue;
        };
        if let Some(first) = firsts.get(name.as_str()) {
            sound = false;
            let fault = StepTwice { name: excerpt(name) }.at(findings.file, *span);
            findings.diagnostics.push(fault.with_related(Place::at(findings.file, *first)));
            continue;
        }
        firsts.insert(name, *span);
        places.insert(name.clone(), place);
    }
    if sound { Ok(places) } else { Err(places) }
}

/// What a step says, and its ways on; `None` where its options are not in order.
fn content(
    mut blocks: Vec<Block>,
    services: usize,
    findings: &mut Findings<'_>,
) -> Option<(Fragment, Vec<WrittenWay>)> {
    let Some(place) = blocks.iter().position(has_ways) else {
        // A list without links, in a step that does not help: its options have none.
        if let (Some(item), 0) = (last_items(&blocks).and_then(<[Item]>::first), services) {
            findings.report(OptionForm {}, item.span);
            return None;
        }
        return Some((blocks::flow(blocks), Vec::new()));
    };
    let mut rest = blocks.split_off(place).into_iter();
    let list = rest.next().and_then(|block| match block.kind {
        BlockKind::List(list) => Some(list),
        _ => None,
    })?;
    if let Some(more) = rest.next() {
        findings.report(AfterOptions {}, more.span);
        return None;
    }
    let wanted = list.items.len();
    let ways: Vec<WrittenWay> =
        list.items.into_iter().filter_map(|item| way(item, findings)).collect();
    (ways.len() == wanted).then(|| (blocks::flow(blocks), ways))
}

fn has_ways(block: &Block) -> bool {
    let is_way = |block: &Block| matches!(block.kind, BlockKind::Way(_));
    match &block.kind {
        BlockKind::List(list) => {
            list.items.iter().any(|item| item.blocks.first().is_some_and(is_way))
        }
        _ => false,
    }
}

fn last_items(blocks: &[Block]) -> Option<&[Item]> {
    match &blocks.last()?.kind {
        BlockKind::List(list) => Some(&list.items),
        _ => None,
    }
}

fn way(item: Item, findings: &mut Findings<'_>) -> Option<WrittenWay> {
    let mut blocks = item.blocks.into_iter();
    match blocks.next() {
        Some(Block { kind: BlockKind::Way(link), .. }) if !link.text.is_empty() => {
            Some(WrittenWay { link, answer: blocks::flow(blocks.collect()) })
        }
        _ => {
            findings.report(OptionForm {}, item.span);
            None
        }
    }
}

/// The ways with the steps that they lead to; `None` where one leads nowhere.
fn resolved(
    ways: Vec<WrittenWay>,
    places: &FxHashMap<String, usize>,
    findings: &mut Findings<'_>,
) -> Option<Vec<(Way, StoryWay)>> {
    let wanted = ways.len();
    let mut resolved = Vec::with_capacity(wanted);
    for WrittenWay { link, answer } in ways {
        let StepLink { words, text, to } = link;
        let Some(place) = places.get(&to.value) else {
            let mut known: Vec<&str> = places.keys().map(String::as_str).collect();
            known.sort_unstable();
            let nearest = nearest(&to.value, known);
            findings.report(StepMissing { name: excerpt(&to.value), nearest }, to.span);
            continue;
        };
        let way = Way { words, answer, go: Fragment::default() };
        resolved.push((way, StoryWay { words: Said(text), to: *place }));
    }
    (resolved.len() == wanted).then_some(resolved)
}
