//! The parser's events as a list, with what the list itself does not say: where reference
//! links have their addresses, and where each footnote is defined.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};
use rustc_hash::FxHashMap;

/// What the parser found in a text, in order.
#[derive(Debug)]
pub(super) struct Events<'a> {
    /// The events with their bytes.
    pub(super) list: Vec<(Event<'a>, Range<usize>)>,
    /// For a reference link or picture, by its place in the list: its definition.
    pub(super) definitions: FxHashMap<usize, Range<usize>>,
    /// Footnotes: label, and from the definition's start to its end in the list.
    pub(super) notes: Vec<(String, Range<usize>)>,
}

/// What Farul's Markdown is, besides CommonMark. Heading attributes are our own, so that
/// `{lang=en}` at the end of a heading is not taken for one.
const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_DEFINITION_LIST);

/// Parses a masked text.
pub(super) fn parse(masked: &str) -> Events<'_> {
    let mut parser = Parser::new_ext(masked, OPTIONS).into_offset_iter();
    let mut list = Vec::with_capacity(masked.len() / 12);
    let mut references = Vec::new();
    let mut notes: Vec<(String, Range<usize>)> = Vec::new();
    let mut open_notes = Vec::new();
    for (event, range) in parser.by_ref() {
        match &event {
            Event::Start(Tag::Link { link_type, id, .. } | Tag::Image { link_type, id, .. })
                if is_reference(*link_type) =>
            {
                references.push((list.len(), id.to_string()));
            }
            Event::Start(Tag::FootnoteDefinition(label)) => {
                open_notes.push(notes.len());
                notes.push((label.to_string(), list.len()..list.len()));
            }
            Event::End(TagEnd::FootnoteDefinition) => {
                let note = open_notes.pop().and_then(|note| notes.get_mut(note));
                if let Some((_, place)) = note {
                    place.end = list.len();
                }
            }
            _ => {}
        }
        list.push((event, range));
    }
    let defined = parser.reference_definitions();
    let definitions = references
        .into_iter()
        .filter_map(|(place, label)| Some((place, defined.get(&label)?.span.clone())))
        .collect();
    Events { list, definitions, notes }
}

fn is_reference(link_type: LinkType) -> bool {
    matches!(link_type, LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut)
}

impl<'a> Events<'a> {
    /// The event at a place of the list.
    pub(super) fn get(&self, place: usize) -> Option<&Event<'a>> {
        self.list.get(place).map(|(event, _)| event)
    }

    /// The bytes of the event at a place of the list.
    pub(super) fn range(&self, place: usize) -> Range<usize> {
        self.list.get(place).map_or(0..0, |(_, range)| range.clone())
    }

    /// The place of the end that belongs to the start at `place`.
    pub(super) fn end_of(&self, place: usize) -> usize {
        let mut depth = 0usize;
        for (at, (event, _)) in self.list.iter().enumerate().skip(place) {
            match event {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth == 0 {
                return at;
            }
        }
        self.list.len()
    }
}
