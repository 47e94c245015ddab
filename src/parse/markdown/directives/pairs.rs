//! Matches openers and closers within their containers, and judges what stands in what.

use pulldown_cmark::{Event, Tag, TagEnd};
use rustc_hash::FxHashMap;

use super::super::code;
use super::super::events::Events;
use super::super::faults::{
    ClosesNothing, DirectiveInside, DirectiveNesting, DirectiveUnclosed, NestedTooDeep,
};
use super::super::limits::DEPTH;
use super::super::source::Source;
use super::scan::{Fence, FenceKind, Opening};
use crate::components;
use crate::diagnostic::{Diagnostics, Fault};
use crate::source::Place;

/// A directive that is open, or was.
#[derive(Debug)]
pub(in super::super) struct Directive<'a> {
    /// The first colon of its opener, and the end of that line.
    pub(in super::super) line: std::ops::Range<usize>,
    /// What its opener says.
    pub(in super::super) opening: &'a Opening,
    colons: usize,
    /// Directives inside it that have as many colons or more.
    too_long: Vec<usize>,
    /// Exercises inside it that have no place there.
    misplaced: Vec<usize>,
    /// Whether it is such an exercise itself.
    is_misplaced: bool,
}

impl Directive<'_> {
    /// Whether it is an exercise where none may stand, or holds one: either way it cannot
    /// be what its author meant.
    pub(in super::super) fn is_entangled(&self) -> bool {
        self.is_misplaced || !self.misplaced.is_empty()
    }
}

/// What happens at an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Action {
    /// A directive starts.
    Open(usize),
    /// A directive ends.
    Close(usize),
    /// A fence that does nothing.
    Nothing,
}

/// What the fences of a text do.
#[derive(Debug, Default)]
pub(in super::super) struct Plan<'a> {
    /// All directives, in order.
    pub(in super::super) directives: Vec<Directive<'a>>,
    /// What happens before an event (at a fence: instead of it), by its place.
    pub(in super::super) actions: FxHashMap<usize, Vec<Action>>,
}

/// Matches fences; every fault of their nesting goes into `diagnostics`.
pub(in super::super) fn pair<'a>(
    source: &Source<'_>,
    fences: &'a [Fence],
    events: &Events<'_>,
    diagnostics: &mut Diagnostics,
) -> Plan<'a> {
    let mut pairing = Pairing {
        source,
        plan: Plan::default(),
        containers: vec![Vec::new()],
        ends_in_code: false,
        diagnostics,
    };
    if fences.is_empty() {
        return pairing.plan;
    }
    for (place, (event, range)) in events.list.iter().enumerate() {
        match event {
            Event::Start(tag) if is_container(&tag.to_end()) => pairing.containers.push(Vec::new()),
            Event::End(end) if is_container(end) => pairing.leave(place),
            Event::Start(Tag::CodeBlock(_)) => {
                pairing.ends_in_code |= code::unclosed_fence(source, events, place).is_some();
            }
            Event::Rule => {
                if let Ok(fence) = fences.binary_search_by_key(&range.start, |fence| fence.start) {
                    pairing.fence(place, &fences[fence]);
                }
            }
            _ => {}
        }
    }
    pairing.leave(events.list.len());
    pairing.plan
}

fn is_container(end: &TagEnd) -> bool {
    matches!(
        end,
        TagEnd::BlockQuote(_)
            | TagEnd::Item
            | TagEnd::DefinitionListDefinition
            | TagEnd::FootnoteDefinition
    )
}

struct Pairing<'a, 'b> {
    source: &'b Source<'b>,
    plan: Plan<'a>,
    /// The open directives of each open container.
    containers: Vec<Vec<usize>>,
    /// Whether code that nothing closes has swallowed the rest of the innermost container.
    ends_in_code: bool,
    diagnostics: &'b mut Diagnostics,
}

impl<'a> Pairing<'a, '_> {
    fn fence(&mut self, place: usize, fence: &'a Fence) {
        let (action, closes) = match &fence.kind {
            FenceKind::Open(opening) => (self.open(fence, opening), opening.closes),
            FenceKind::Close => (self.close(fence), false),
        };
        let actions = self.plan.actions.entry(place).or_default();
        actions.push(action);
        if let (Action::Open(number), true) = (action, closes) {
            actions.push(Action::Close(number));
            self.containers.last_mut().map(Vec::pop);
        }
    }

    fn open(&mut self, fence: &'a Fence, opening: &'a Opening) -> Action {
        let line = fence.start..fence.end;
        let depth: usize = self.containers.iter().map(Vec::len).sum();
        if depth >= DEPTH {
            let fault = NestedTooDeep { limit: DEPTH };
            self.diagnostics.push(fault.at(self.source.file, self.source.span(line)));
            return Action::Nothing;
        }
        let number = self.plan.directives.len();
        let is_misplaced = self.misplace(number, &opening.name);
        let Some(container) = self.containers.last_mut() else { return Action::Nothing };
        if let Some(outer) = container.last().and_then(|outer| self.plan.directives.get_mut(*outer))
            && outer.colons <= fence.colons
        {
            outer.too_long.push(number);
        }
        container.push(number);
        self.plan.directives.push(Directive {
            line,
            opening,
            colons: fence.colons,
            too_long: Vec::new(),
            misplaced: Vec::new(),
            is_misplaced,
        });
        Action::Open(number)
    }

    /// Notes an exercise with the innermost open directive in which it has no place, and
    /// says whether there is one.
    fn misplace(&mut self, number: usize, name: &str) -> bool {
        let directives = &mut self.plan.directives;
        let open = self.containers.iter().flatten().rev();
        let outer = open.copied().find(|outer| {
            let outer = directives.get(*outer);
            outer.is_some_and(|outer| !components::takes_exercises(&outer.opening.name))
        });
        let outer = outer.filter(|_| components::is_exercise(name));
        let Some(outer) = outer.and_then(|outer| directives.get_mut(outer)) else { return false };
        outer.misplaced.push(number);
        true
    }

    fn close(&mut self, fence: &Fence) -> Action {
        let open = self.containers.last().and_then(|container| container.last()).copied();
        let directive = open.and_then(|open| self.plan.directives.get(open));
        if let Some((open, directive)) = open.zip(directive)
            && directive.colons <= fence.colons
        {
            self.containers.last_mut().map(Vec::pop);
            self.judge_places(open);
            self.judge_nesting(open);
            return Action::Close(open);
        }
        let fault = ClosesNothing {
            closer: ":".repeat(fence.colons),
            right: directive.map(|directive| ":".repeat(directive.colons)),
        };
        let place = self.source.span(fence.start..fence.end);
        self.diagnostics.push(fault.at(self.source.file, place));
        Action::Nothing
    }

    /// Ends a container, and with it the directives that nothing closed. (Where code has
    /// swallowed their ends, or two colons that need a third open them, that is the fault,
    /// and the only one told.)
    fn leave(&mut self, place: usize) {
        let ends_in_code = std::mem::take(&mut self.ends_in_code);
        for open in self.containers.pop().unwrap_or_default().into_iter().rev() {
            self.plan.actions.entry(place).or_default().push(Action::Close(open));
            let Some(directive) = self.plan.directives.get(open) else { continue };
            if ends_in_code || directive.colons < 3 {
                continue;
            }
            let fault = DirectiveUnclosed {
                name: directive.opening.name.clone(),
                closer: ":".repeat(directive.colons),
            };
            let place = self.source.span(directive.line.clone());
            self.diagnostics.push(fault.at(self.source.file, place));
        }
    }

    /// Tells the exercises inside a closed directive that they have no place there. (Where
    /// it is never closed, that is the fault, and the only one told.)
    fn judge_places(&mut self, outer: usize) {
        let Some(outer) = self.plan.directives.get(outer) else { return };
        for inner in outer.misplaced.iter().filter_map(|inner| self.plan.directives.get(*inner)) {
            let fault = DirectiveInside {
                inner: inner.opening.name.clone(),
                outer: outer.opening.name.clone(),
                closer: ":".repeat(outer.colons),
            };
            let related = Place::at(self.source.file, self.source.span(outer.line.clone()));
            let place = self.source.span(inner.line.clone());
            self.diagnostics.push(fault.at(self.source.file, place).with_related(related));
        }
    }

    /// Tells a closed directive that those inside it need fewer colons. (Where the outer
    /// one is never closed, or the inner one has no place in it, that is the only fault.)
    fn judge_nesting(&mut self, outer: usize) {
        let Some(outer) = self.plan.directives.get(outer) else { return };
        let inside = outer.too_long.iter().filter_map(|inner| self.plan.directives.get(*inner));
        for inner in inside.filter(|inner| !inner.is_misplaced) {
            let fault = DirectiveNesting {
                inner: inner.opening.name.clone(),
                outer: outer.opening.name.clone(),
                right: format!("{}{}", ":".repeat(inner.colons + 1), outer.opening.name),
            };
            let related = Place::at(self.source.file, self.source.span(outer.line.clone()));
            let place = self.source.span(inner.line.clone());
            self.diagnostics.push(fault.at(self.source.file, place).with_related(related));
        }
    }
}
