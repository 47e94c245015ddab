//! Makes components of directives.

use std::ops::Range;

use super::super::attributes::{self, Attribute, Kind};
use super::super::directives::{Directive, Form, OpeningFault};
use super::super::faults::{AttributesForm, DirectiveForm, DirectiveUnknown};
use super::Renderer;
use super::frames::Frame;
use crate::components::attributes::{AttributeKind, Attributes, WrittenAttribute};
use crate::components::blocks::{Block, BlockKind, write_flow};
use crate::components::faults::{ComponentLabel, FileRemote};
use crate::components::{self, Component, Findings, Parts, Schema, openers};
use crate::diagnostic::Fault;
use crate::model::body::Hole;
use crate::model::outline::ComponentFact;
use crate::model::scheme::is_remote;
use crate::tree::nearest::{excerpt, nearest};

impl<'a> Renderer<'a> {
    pub(super) fn open_directive(&mut self, number: usize) {
        self.directives.push(number);
        let directive = self.page.plan.directives.get(number);
        let has_steps =
            directive.is_some_and(|directive| components::has_steps(&directive.opening.name));
        let blocks = Vec::new();
        self.frames.push(if has_steps { Frame::Steps(blocks) } else { Frame::Gather(blocks) });
    }

    pub(super) fn close_directive(&mut self, number: usize) {
        self.directives.pop();
        let blocks = match self.leave() {
            Some(Frame::Gather(blocks) | Frame::Steps(blocks)) => blocks,
            _ => return,
        };
        let page = self.page;
        let Some(directive) = page.plan.directives.get(number) else { return };
        match self.known(directive) {
            Some(schema) if !directive.is_entangled() => self.component(schema, directive, blocks),
            schema => {
                // Its name or its place is a fault already; what stands in it is shown as it is.
                if let Some(schema) = schema {
                    let span = self.span(directive.line.clone());
                    let fact = ComponentFact { name: schema.name, span, story: None };
                    self.made.components.push(fact);
                }
                self.begin_block();
                write_flow(self.out(), blocks);
                self.end_block(BlockKind::Other, directive.line.clone());
            }
        }
    }

    /// Whether what is written now stands in an item whose picture and words belong together.
    pub(super) fn has_words_beside_pictures(&self) -> bool {
        let innermost = self.directives.last().and_then(|at| self.page.plan.directives.get(*at));
        matches!(self.frames.last(), Some(Frame::Item { .. }))
            && innermost.is_some_and(|directive| {
                components::has_words_beside_pictures(&directive.opening.name)
            })
    }

    /// The schema of a directive whose line is sound as far as its name.
    fn known(&mut self, directive: &Directive<'_>) -> Option<&'static Schema> {
        let opening = directive.opening;
        let schema = components::schema(&opening.name);
        if let Some(OpeningFault::Form(form)) = &opening.fault {
            let Form { right, rest, closer } = form.clone();
            let written = excerpt(self.page.source.slice(directive.line.clone()).trim_end());
            let fault = DirectiveForm { written, right, rest, closer };
            self.report(fault, directive.line.clone());
            return None;
        }
        if schema.is_none() {
            let fault = DirectiveUnknown {
                name: excerpt(&opening.name),
                nearest: nearest(&opening.name, components::names()),
                known: components::names().map(str::to_owned).collect(),
            };
            self.report(fault, directive.line.clone());
        }
        schema
    }

    fn component(
        &mut self,
        schema: &'static Schema,
        directive: &Directive<'_>,
        blocks: Vec<Block>,
    ) {
        let range = directive.line.clone();
        let span = self.span(range.clone());
        let number = self.numbers.entry(schema.name).or_default();
        *number += 1;
        let number = *number;
        let fact = self.made.components.len();
        self.made.components.push(ComponentFact { name: schema.name, span, story: None });
        let Some((id, written)) = self.written(schema, directive) else { return };
        let (file, asks) = (self.page.source.file, self.page.asks);
        let mut findings = Findings { file, asks, diagnostics: &mut self.diagnostics };
        let attributes = components::attributes::check(
            schema.name,
            schema.attributes,
            written,
            (span, self.page.source.slice(range.clone())),
            &mut findings,
        );
        let Some(attributes) = attributes else { return };
        let Some(files) = self.files_of(schema, &attributes) else { return };
        let level = self.made.headings.last().map_or(2, |heading| (heading.level + 1).min(6));
        let services = self.made.services.len();
        let parts = Parts { span, number, id, attributes, blocks, level, services, files };
        let mut findings = Findings { file, asks, diagnostics: &mut self.diagnostics };
        let Some(mut component) = (schema.build)(parts, &mut findings) else { return };
        if let Component::Glossary(glossary) = &mut component {
            self.fill_glossary(glossary, range.clone());
        }
        self.note_component(&component, fact);
        self.begin_block();
        self.out().hole(Hole::Component(Box::new(component)));
        self.end_block(BlockKind::Other, range);
    }

    /// Notes what the page's outline has of a component, the `fact`th one.
    fn note_component(&mut self, component: &Component, fact: usize) {
        match component {
            Component::Contact(contact) => self.made.services.push(contact.service().clone()),
            Component::Note(note) => {
                let level = self.made.headings.last().map_or(1, |heading| heading.level);
                self.open_notes.push((level, note.after_id()));
            }
            Component::Scenario(scenario) => {
                if let Some(fact) = self.made.components.get_mut(fact) {
                    fact.story = Some(scenario.story());
                }
            }
            Component::Video(video) => self.made.videos.push(video.fact()),
            _ => {}
        }
    }

    /// The files that attributes name, noted for the outline; `None` where one of them
    /// cannot be a file of the campaign.
    fn files_of(
        &mut self,
        schema: &Schema,
        attributes: &Attributes,
    ) -> Option<Vec<(&'static str, u32)>> {
        let mut files = Vec::new();
        let mut sound = true;
        for (name, address) in attributes.files(schema.attributes) {
            let span = address.span;
            if is_remote(address.value.trim()) {
                let name = name.to_owned();
                let fault = FileRemote { name, address: excerpt(&address.value) };
                self.diagnostics.push(fault.at(self.page.source.file, span));
                sound = false;
                continue;
            }
            let targets = &self.page.targets;
            match targets.own_file(address.value.trim(), span, &mut self.diagnostics) {
                Some(path) => files.push((name, self.note_file(path, span))),
                None => sound = false,
            }
        }
        sound.then_some(files)
    }

    /// The id and the attributes as written; `None` where they cannot be read.
    fn written(
        &mut self,
        schema: &'static Schema,
        directive: &Directive<'_>,
    ) -> Option<(Option<String>, Vec<WrittenAttribute>)> {
        let page = self.page;
        let opening = directive.opening;
        if let Some(OpeningFault::Attributes(at)) = opening.fault {
            let right = attributes::straightened(page.source.written, at);
            self.report(AttributesForm { right }, at..directive.line.end);
            return None;
        }
        let mut id = None;
        let mut written = Vec::new();
        let parsed = opening.attributes.map(|at| attributes::parse(page.source.written, at));
        let parsed = parsed.and_then(Result::ok).map_or_else(Vec::new, |parsed| parsed.attributes);
        if let Some(label) = &opening.label {
            written.extend(self.label(schema, directive, label.clone(), &parsed));
        }
        for attribute in parsed {
            let range = attribute.range.clone();
            if let Kind::Id(name) = attribute.kind {
                id = self.ids.take(name, range, &page.source, &mut self.diagnostics);
                continue;
            }
            let value = match attribute.kind {
                Kind::Pair(name, value) => {
                    let rule = schema.attributes.iter().find(|rule| rule.name == name);
                    let words = rule.is_some_and(|rule| matches!(rule.kind, AttributeKind::Words));
                    let set =
                        |value: &str| if words { self.set_whole(value) } else { value.into() };
                    value.map(set)
                }
                _ => None,
            };
            let span = self.span(range);
            written.push(WrittenAttribute { name: attribute.name(), value, span });
        }
        Some((id, written))
    }

    /// The attribute that the words in `[…]` stand for. Where the component takes none there,
    /// they are told, and taken for the one that it lacks.
    fn label(
        &mut self,
        schema: &'static Schema,
        directive: &Directive<'_>,
        label: Range<usize>,
        parsed: &[Attribute<'_>],
    ) -> Option<WrittenAttribute> {
        let page = self.page;
        let words = page.source.slice(label.clone());
        let span = self.span(label.clone());
        if let Some(name) = schema.label {
            let value = Some(self.set_whole(words));
            return Some(WrittenAttribute { name: name.into(), value, span });
        }
        let line = directive.line.clone();
        let before = page.source.slice(line.start..label.start.saturating_sub(1));
        let bare = format!("{before}{}", page.source.slice(label.end + 1..line.end));
        let has = |name: &str| parsed.iter().any(|attribute| attribute.name() == name);
        let meant = openers::meant_by_label(schema.attributes, has);
        let meant = meant.map(|rule| rule.name).filter(|_| !words.trim().is_empty());
        let added = meant.map_or_else(String::new, |name| openers::written(name, words));
        let missing = openers::missing(schema.attributes, |name| has(name) || meant == Some(name));
        let right = openers::completed(&openers::with_attributes(&bare, &added), &missing);
        let below = (meant.is_none() && !words.trim().is_empty()).then(|| words.to_owned());
        let fault = ComponentLabel { component: schema.name.into(), right, words: below };
        self.report(fault, label);
        let value = Some(words.to_owned());
        meant.map(|name| WrittenAttribute { name: name.into(), value, span })
    }

    /// Ends the parts that content notes speak about, as far as a heading of `level` ends
    /// them: writes the places that the links past them lead to.
    pub(super) fn end_notes(&mut self, level: u8) {
        let (ended, open) = std::mem::take(&mut self.open_notes)
            .into_iter()
            .partition(|(above, _)| level <= *above);
        self.open_notes = open;
        let ended: Vec<(u8, String)> = ended;
        for (_, id) in ended {
            self.out().tag("<div class=\"after-note\" id=\"");
            self.out().text(&id);
            self.out().tag("\" tabindex=\"-1\"></div>");
        }
    }
}
