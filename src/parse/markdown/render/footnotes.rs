//! Footnotes: numbered by their first use, gathered in a section of their own, each with a
//! named way back to every place that uses it.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::super::faults::{FootnoteTwice, FootnoteUnused};
use super::Renderer;
use super::frames::Frame;
use crate::components::blocks::{Block, BlockKind, write_flow};
use crate::diagnostic::Fault;
use crate::model::body::{FragmentWriter, Hole, Word};
use crate::source::Place;
use crate::tree::nearest::excerpt;

/// The footnotes of a page.
#[derive(Debug, Default)]
pub(super) struct Notes {
    /// By label, in lower case.
    defined: FxHashMap<String, usize>,
    /// All definitions, in order: from their start to their end in the list of events.
    all: Vec<Note>,
    /// Those in use, in the order of their numbers.
    used: Vec<usize>,
}

#[derive(Debug)]
struct Note {
    label: String,
    places: Range<usize>,
    number: Option<u32>,
    /// How many places lead to it and can be led back to.
    references: u32,
}

impl Renderer<'_> {
    /// Learns what notes there are, before anything uses them.
    pub(super) fn define_notes(&mut self) {
        let page = self.page;
        for (label, places) in &page.events.notes {
            let key = label.to_lowercase();
            if let Some(first) = self.notes.defined.get(&key) {
                let first = self.notes.all.get(*first).map_or(0, |note| note.places.start);
                let first = Place::at(page.source.file, self.span(self.definition_line(first)));
                let span = self.span(self.definition_line(places.start));
                let fault = FootnoteTwice { label: excerpt(label) };
                self.diagnostics.push(fault.at(page.source.file, span).with_related(first));
                continue;
            }
            self.notes.defined.insert(key, self.notes.all.len());
            let (label, places) = (label.clone(), places.clone());
            self.notes.all.push(Note { label, places, number: None, references: 0 });
        }
    }

    /// The first line of a definition.
    fn definition_line(&self, place: usize) -> Range<usize> {
        let range = self.page.events.range(place);
        let text = self.page.source.slice(range.clone());
        range.start..range.start + text.lines().next().unwrap_or("").len()
    }

    /// The place behind the definition that starts at `place`.
    pub(super) fn past_note(&self, place: usize) -> usize {
        let notes = &self.page.events.notes;
        let note = notes.binary_search_by_key(&place, |(_, places)| places.start);
        note.ok().and_then(|note| notes.get(note)).map_or(place, |(_, places)| places.end) + 1
    }

    /// Renders a reference to a note.
    pub(super) fn footnote_reference(&mut self, label: &str) {
        let Some(note) = self.notes.defined.get(&label.to_lowercase()).copied() else { return };
        let Some(definition) = self.notes.all.get_mut(note) else { return };
        let number = *definition.number.get_or_insert_with(|| {
            self.notes.used.push(note);
            Self::place_in(&self.notes.used)
        });
        let shown = number.to_string();
        definition.references += 1;
        let reference = definition.references.to_string();
        let out = self.out();
        out.tag("<sup><a id=\"f-ref-");
        out.text(&shown);
        out.tag("-");
        out.text(&reference);
        out.tag("\" href=\"#f-note-");
        out.text(&shown);
        out.tag("\" aria-label=\"");
        out.hole(Hole::Word(Word::FootnoteReference { note: number }));
        out.tag("\">");
        out.text(&shown);
        out.tag("</a></sup>");
    }

    /// Renders the section of notes behind the text. A note may use further notes.
    pub(super) fn footnotes(&mut self) {
        let mut rendered: Vec<(u32, usize, Vec<Block>)> = Vec::new();
        while let Some(note) = self.notes.used.get(rendered.len()).copied() {
            let Some(definition) = self.notes.all.get(note) else { break };
            let places = definition.places.start + 1..definition.places.end;
            let number = definition.number.unwrap_or_default();
            self.frames.push(Frame::Gather(Vec::new()));
            self.blocks(places);
            let blocks = match self.leave() {
                Some(Frame::Gather(blocks)) => blocks,
                _ => Vec::new(),
            };
            rendered.push((number, note, blocks));
        }
        self.end_notes(0);
        self.judge_unused();
        if rendered.is_empty() {
            return;
        }
        self.out()
            .tag("<section class=\"footnotes\" aria-labelledby=\"f-notes\"><h2 id=\"f-notes\">");
        self.out().hole(Hole::Word(Word::Footnotes));
        self.out().tag("</h2><ol>");
        for (number, note, blocks) in rendered {
            let references = self.notes.all.get(note).map_or(0, |note| note.references);
            self.out().tag("<li id=\"f-note-");
            self.out().text(&number.to_string());
            self.out().tag("\">");
            write_note(self.out(), number, references, blocks);
            self.out().tag("</li>");
        }
        self.out().tag("</ol></section>");
    }

    fn judge_unused(&mut self) {
        let unused: Vec<(String, usize)> = self
            .notes
            .all
            .iter()
            .filter(|note| note.number.is_none())
            .map(|note| (note.label.clone(), note.places.start))
            .collect();
        for (label, place) in unused {
            let line = self.definition_line(place);
            self.report(FootnoteUnused { label: excerpt(&label) }, line);
        }
    }

    /// The label of a note that `written` may mean.
    pub(super) fn nearest_note(&self, written: &str) -> Option<String> {
        let labels = self.notes.all.iter().map(|note| note.label.as_str());
        crate::tree::nearest::nearest(written, labels)
    }
}

/// Writes a note's blocks with the ways back behind its last words.
fn write_note(out: &mut FragmentWriter, number: u32, references: u32, mut blocks: Vec<Block>) {
    let last =
        blocks.pop_if(|block| matches!(block.kind, BlockKind::Paragraph(_) | BlockKind::Text(_)));
    write_flow(out, blocks);
    out.tag("<p>");
    if let Some(Block { kind: BlockKind::Paragraph(words) | BlockKind::Text(words), .. }) = last {
        out.fragment(words);
    }
    for reference in 1..=references {
        out.tag(" <a class=\"footnote-back\" href=\"#f-ref-");
        out.text(&format!("{number}-{reference}"));
        out.tag("\" aria-label=\"");
        out.hole(Hole::Word(Word::FootnoteBack { note: number, reference }));
        // The arrow as text, never as a coloured picture.
        out.tag("\">\u{21a9}\u{fe0e}</a>");
    }
    out.tag("</p>");
}
