//! Links: where each leads, as a place in the outline's list.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::super::faults::{LinkWithoutWords, TitleUnused};
use super::super::targets::Target;
use super::Renderer;
use super::forms::Forms;
use crate::model::body::Hole;
use crate::model::outline::{FileReference, Link, LinkTarget};
use crate::source::{SourcePath, Span};
use crate::tree::nearest::excerpt;

impl Renderer<'_> {
    /// Opens the link that starts at `place`; returns its place among the page's links.
    pub(super) fn link(
        &mut self,
        place: usize,
        address: &str,
        link_type: LinkType,
        title: &str,
        range: Range<usize>,
    ) -> u32 {
        let at = match link_type {
            LinkType::Autolink | LinkType::Email => range.start + 1..range.end.saturating_sub(1),
            _ => self.address_range(place, range),
        };
        if !title.is_empty() {
            self.report(TitleUnused { title: excerpt(title) }, at.clone());
        }
        let span = self.span(at.clone());
        let mail;
        let address = if link_type == LinkType::Email {
            mail = format!("mailto:{address}");
            &mail
        } else {
            address
        };
        let target = match self.page.targets.link(address, span, &mut self.diagnostics) {
            Target::Page { path, variant, language, fragment } => {
                let (path, fragment) = (path.into(), fragment.map(Into::into));
                LinkTarget::Page { path, variant, language, fragment }
            }
            Target::Fragment(fragment) => LinkTarget::Fragment(fragment.into()),
            Target::File(path) => LinkTarget::File(self.file(path, at)),
            Target::Elsewhere(address) => LinkTarget::Elsewhere(address.into()),
            Target::Refused => LinkTarget::Refused,
        };
        let number = Self::place_in(&self.made.links);
        self.made.links.push(Link { target, span });
        self.out().hole(Hole::LinkStart(number));
        number
    }

    /// Tells the author of a link in which there is nothing to click and nothing to hear.
    pub(super) fn judge_link_words(
        &mut self,
        place: usize,
        address: &str,
        range: Range<usize>,
        forms: &Forms,
    ) {
        let mut picture_is_told = false;
        let is_mark = |range: &Range<usize>| {
            let next = forms.marks.partition_point(|mark| mark.range.end <= range.start);
            let mark = forms.marks.get(next).map(|mark| &mark.range);
            mark.is_some_and(|mark| mark.start <= range.start && range.end <= mark.end)
        };
        for (at, (event, range)) in self.page.events.list.iter().enumerate().skip(place + 1) {
            match event {
                Event::End(TagEnd::Link) => break,
                Event::Text(text) | Event::Code(text)
                    if text.contains(is_seen) && !is_mark(range) =>
                {
                    return;
                }
                Event::Start(Tag::Image { .. }) => {
                    let decorative = forms.decorative.contains(&at);
                    picture_is_told |= !decorative && !self.has_words_beside_pictures();
                }
                _ => {}
            }
        }
        // Of a link without an address that is all there is to say.
        if !picture_is_told && !address.is_empty() {
            self.report(LinkWithoutWords {}, range);
        }
    }

    /// Notes a file that the page shows or offers; returns its place in the page's list.
    pub(super) fn file(&mut self, path: SourcePath, range: Range<usize>) -> u32 {
        let span = self.span(range);
        self.note_file(path, span)
    }

    /// The same, for a name that stands at `span` of the file.
    pub(super) fn note_file(&mut self, path: SourcePath, span: Span) -> u32 {
        let place = Self::place_in(&self.made.files);
        self.made.files.push(FileReference { path, span });
        place
    }

    /// The bytes of the address of the link or picture that starts at `place`: behind its
    /// words, or in its definition.
    pub(super) fn address_range(&self, place: usize, range: Range<usize>) -> Range<usize> {
        let page = self.page;
        let written = page.source.written;
        if let Some(definition) = page.events.definitions.get(&place) {
            let text = page.source.slice(definition.clone());
            let colon = text.find("]:").map_or(definition.start, |at| definition.start + at + 2);
            return address_at(written, colon, definition.end);
        }
        let end = page.events.end_of(place);
        let words = if end > place + 1 { page.events.range(end - 1).end } else { range.start };
        let rest = page.source.slice(words..range.end);
        match rest.find("](") {
            Some(at) => address_at(written, words + at + 2, range.end),
            None => range,
        }
    }
}

/// Whether a character takes any room.
fn is_seen(letter: char) -> bool {
    !letter.is_whitespace()
        && !matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// The address that starts behind white space at `from`.
fn address_at(text: &str, from: usize, end: usize) -> Range<usize> {
    let rest = text.get(from..end).unwrap_or("");
    let start = from + (rest.len() - rest.trim_start().len());
    let rest = text.get(start..end).unwrap_or("");
    if let Some(inside) = rest.strip_prefix('<') {
        let length = inside.find(['>', '\n']).unwrap_or(inside.len());
        return start + 1..start + 1 + length;
    }
    let mut depth = 0usize;
    let length = rest
        .bytes()
        .position(|byte| {
            match byte {
                b'(' => depth += 1,
                b')' if depth == 0 => return true,
                b')' => depth -= 1,
                _ => {}
            }
            byte.is_ascii_whitespace()
        })
        .unwrap_or(rest.len());
    start..start + length
}
