//! `:::scenario`: a branching story of named steps, such as a chat, each with the ways on.
//!
//! 1. [`read`] makes steps and ways of the blocks inside the directive.
//! 2. [`judge`] looks at the story's shape: every step is reached, every way ends with help.
//! 3. [`branches`] lays it out for readers without a script.
//!
//! The theme gets the steps twice: in a row, for paper and for the script that shows one at
//! a time, and as branches in each other.

mod branches;
mod judge;
mod read;

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use tera::Value;

use self::branches::{Branch, Next};
use super::faults::scenario::{Ending, Endless, Unreachable};
use super::{Component, Findings, Parts, Printer, Role, Schema, markup};
use crate::model::body::{Fragment, FragmentWriter, Hole, Word};
use crate::model::story::{self, Story};
use crate::tree::nearest::excerpt;

pub(super) const SCHEMA: Schema =
    Schema { name: "scenario", role: Role::Exercise, attributes: &[], label: None, build };

/// A branching story.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Scenario {
    id: Option<String>,
    number: usize,
    level: u8,
    intro: Fragment,
    steps: Vec<Step>,
    #[serde(with = "story::shared")]
    story: Arc<Story>,
}

/// A step, as the page shows it.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Step {
    title: Fragment,
    content: Fragment,
    ways: Vec<Way>,
}

/// A way on from a step.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Way {
    words: Fragment,
    /// What happens, or helps, before the next step.
    answer: Fragment,
    /// “Go on to step 3”.
    go: Fragment,
}

impl Scenario {
    /// Its shape.
    pub(crate) fn story(&self) -> Arc<Story> {
        Arc::clone(&self.story)
    }
}

fn build(parts: Parts, findings: &mut Findings<'_>) -> Option<Component> {
    let read = read::read(parts.blocks, parts.services, parts.span, findings)?;
    tell(&read.story, findings);
    let mut steps = read.steps;
    let numbers = read.story.numbers();
    let mut speakers = Vec::new();
    for (step, known) in steps.iter_mut().zip(&read.story.steps) {
        seat(step, &mut speakers);
        for (way, known) in step.ways.iter_mut().zip(&known.ways) {
            let step = numbers.get(known.to).copied().flatten().unwrap_or_default();
            way.go = word(Word::GoToStep { step: u32::try_from(step).unwrap_or(u32::MAX) });
        }
    }
    let story = Arc::new(read.story);
    let (id, number, level) = (parts.id, parts.number, parts.level);
    Some(Scenario { id, number, level, intro: read.intro, steps, story }.into())
}

/// Says what is wrong with a story's shape, each at its step.
fn tell(story: &Story, findings: &mut Findings<'_>) {
    let judged = judge::judge(story);
    let title = |step: &usize| story.steps.get(*step).map(|step| excerpt(&step.title.0));
    for place in &judged.unreachable {
        let Some(step) = story.steps.get(*place) else { continue };
        findings.report(Unreachable { title: excerpt(&step.title.0) }, step.span);
    }
    for place in &judged.unsupported {
        let Some(step) = story.steps.get(*place) else { continue };
        let without = if step.has_words { "help" } else { "words" }.into();
        findings.report(Ending { title: excerpt(&step.title.0), without }, step.span);
    }
    for circle in &judged.endless {
        let Some(first) = circle.first().and_then(|first| story.steps.get(*first)) else {
            continue;
        };
        let steps = circle.iter().filter_map(title).collect();
        findings.report(Endless { title: excerpt(&first.title.0), steps }, first.span);
    }
}

/// Gives each speaker the same side in all dialogues of the story.
fn seat(step: &mut Step, speakers: &mut Vec<String>) {
    let answers = step.ways.iter_mut().map(|way| &mut way.answer);
    for fragment in std::iter::once(&mut step.content).chain(answers) {
        for component in fragment.components_mut() {
            if let Component::Dialogue(dialogue) = component {
                dialogue.seat(speakers);
            }
        }
    }
}

fn word(word: Word) -> Fragment {
    let mut writer = FragmentWriter::default();
    writer.hole(Hole::Word(word));
    writer.finish()
}

#[derive(Serialize)]
struct View<'a> {
    id: Option<&'a str>,
    level: u8,
    intro: Value,
    /// Every step by its place; `null` where nobody comes to it.
    steps: Vec<Option<StepView<'a>>>,
    branches: Vec<BranchView>,
}

#[derive(Serialize)]
struct StepView<'a> {
    number: usize,
    id: String,
    title: Value,
    content: Value,
    ways: Vec<WayView<'a>>,
}

#[derive(Serialize)]
struct WayView<'a> {
    words: Value,
    answer: Option<Value>,
    go: Value,
    /// The place of the next step, its number, id and heading.
    to: usize,
    number: usize,
    id: String,
    title: &'a str,
}

#[derive(Serialize)]
struct BranchView {
    step: usize,
    is_own: bool,
    /// For each way of the step the branch behind it; `null` where that stands elsewhere.
    ways: Vec<Option<BranchView>>,
}

impl Scenario {
    pub(super) fn view<'a>(
        &'a self,
        printer: &mut dyn Printer<'a>,
    ) -> impl Serialize + use<'a> {
        let numbers = self.story.numbers();
        let intro = markup(&self.intro, printer);
        let mut steps = Vec::with_capacity(self.steps.len());
        for (place, step) in self.steps.iter().enumerate() {
            let number = numbers.get(place).copied().flatten();
            steps.push(number.map(|number| StepView {
                number,
                id: self.step_id(number),
                title: markup(&step.title, printer),
                content: markup(&step.content, printer),
                ways: self.ways(place, step, &numbers, printer),
            }));
        }
        let branches = branches::branches(&self.story).iter().map(branch_view).collect();
        View { id: self.id.as_deref(), level: self.level, intro, steps, branches }
    }

    fn ways<'a>(
        &'a self,
        place: usize,
        step: &'a Step,
        numbers: &[Option<usize>],
        printer: &mut dyn Printer<'a>,
    ) -> Vec<WayView<'a>> {
        let mut ways = Vec::with_capacity(step.ways.len());
        for (way, to) in step.ways.iter().zip(self.story.next(place)) {
            let number = numbers.get(to).copied().flatten().unwrap_or_default();
            let title = self.story.steps.get(to).map_or("", |step| step.title.0.as_str());
            ways.push(WayView {
                words: markup(&way.words, printer),
                answer: (!way.answer.is_empty()).then(|| markup(&way.answer, printer)),
                go: markup(&way.go, printer),
                to,
                number,
                id: self.step_id(number),
                title,
            });
        }
        ways
    }

    /// The id of a step on its page: it tells nothing of the story.
    fn step_id(&self, number: usize) -> String {
        format!("f-p{}-{number}", self.number)
    }
}

fn branch_view(branch: &Branch) -> BranchView {
    let next = |next: &Next| match next {
        Next::Here(branch) => Some(branch_view(branch)),
        Next::There(_) => None,
    };
    let ways = branch.ways.iter().map(next).collect();
    BranchView { step: branch.step, is_own: branch.is_own, ways }
}
