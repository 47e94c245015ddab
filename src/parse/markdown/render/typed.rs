//! Telephone numbers and addresses in the words of a run, noted for the outline.

use std::ops::Range;

use pulldown_cmark::Event;

use super::Renderer;
use super::forms::Forms;
use super::run_text::Walls;
use crate::parse::typed;
use crate::source::Located;

impl Renderer<'_> {
    /// Notes what is typed into a run; what is marked as a mere number is none.
    pub(super) fn find_typed(&mut self, run: Range<usize>, forms: &Forms) {
        if !self.may_have_contacts(run.clone()) {
            return;
        }
        let flat = self.run_text(run, Walls::Code);
        for (part, contact) in typed::find(&flat.text) {
            let Some(range) = flat.source(part) else { continue };
            let inside = |bar: &Range<usize>| bar.start <= range.start && range.end <= bar.end;
            let is_form = forms.marks.iter().any(|mark| inside(&mark.range));
            if !is_form && !forms.numbers.iter().any(inside) {
                let span = self.span(range);
                self.made.typed.push(Located::new(contact, span));
            }
        }
    }

    /// Whether a run has any sign of what is looked for; most have none.
    fn may_have_contacts(&self, run: Range<usize>) -> bool {
        let (first, last) =
            (self.page.events.range(run.start), self.page.events.range(run.end.saturating_sub(1)));
        if !typed::may_have_any(self.page.source.slice(first.start..last.end.max(first.start))) {
            return false;
        }
        let mut hint = typed::Hint::default();
        for (event, _) in self.page.events.list.get(run).unwrap_or_default() {
            match event {
                Event::Text(text) => hint.read(text),
                Event::SoftBreak | Event::HardBreak => hint.pause(),
                _ => {}
            }
        }
        hint.of_any()
    }
}
