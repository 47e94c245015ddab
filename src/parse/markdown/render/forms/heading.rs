//! The id at the end of a heading: `{#id}`.

use std::ops::Range;

use super::super::super::attributes::{self, Kind};
use super::super::super::faults::{AttributesForm, HeadingAttribute};
use super::super::super::ids;
use super::super::Renderer;
use super::{MarkKind, Part, Search};
use crate::source::Located;
use crate::tree::nearest::excerpt;

impl Renderer<'_> {
    /// `{#id}` at the end of a heading.
    pub(super) fn heading_attributes(&mut self, place: usize, at: usize, search: &mut Search) {
        let page = self.page;
        let end = page.events.range(search.run.end - 1).end;
        let parsed = match attributes::parse(page.source.written, at) {
            Ok(parsed) => parsed,
            Err(place) => {
                if page.source.slice(at..at + 2) == "{#" {
                    let right = attributes::straightened(page.source.written, place);
                    self.report(AttributesForm { right }, at..end);
                }
                return;
            }
        };
        let last = self.attributes_at(place, at, search).is_some()
            && page.source.slice(parsed.end..end.max(parsed.end)).trim().is_empty();
        if !last || parsed.attributes.is_empty() {
            return;
        }
        for attribute in parsed.attributes {
            let range = attribute.range.clone();
            match attribute.kind {
                Kind::Id(id) => {
                    search.forms.has_heading_id = true;
                    search.forms.heading_id = self.heading_id(id, range, search.kind);
                }
                _ => self.report(HeadingAttribute { attribute: excerpt(&attribute.name()) }, range),
            }
        }
        search.read_to = end;
        let text = page.events.range(place);
        let words = page.source.slice(text.start..at);
        let start = text.start + words.trim_end().len();
        search.mark(start..end, MarkKind::Silent);
    }

    /// The id of a heading. Those of steps are names for their component alone.
    fn heading_id(&mut self, id: &str, range: Range<usize>, kind: Part) -> Option<Located<String>> {
        let source = &self.page.source;
        let span = self.span(range.clone());
        let taken = match kind {
            Part::Step => {
                ids::is_sound(id, range, source, &mut self.diagnostics).then(|| id.into())
            }
            _ => self.ids.take(id, range, source, &mut self.diagnostics),
        };
        taken.map(|id| Located::new(id, span))
    }
}
