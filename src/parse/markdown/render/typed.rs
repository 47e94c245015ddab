//! Telephone numbers and addresses in the words of a run, noted for the outline.

use std::ops::Range;

use super::Renderer;
use super::forms::Forms;
use super::run_text::Walls;
use crate::parse::typed;
use crate::source::Located;

impl Renderer<'_> {
    /// Notes what is typed into a run; what is marked as a mere number is none.
    pub(super) fn find_typed(&mut self, run: Range<usize>, forms: &Forms) {
        if !self.may_have_contacts(&run) {
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

    /// Whether a run has three digits or a point in it; most need not be looked at.
    fn may_have_contacts(&self, run: &Range<usize>) -> bool {
        let (Some(first), Some(last)) = (
            self.page.events.list.get(run.start),
            run.end.checked_sub(1).and_then(|last| self.page.events.list.get(last)),
        ) else {
            return false;
        };
        let text = self.page.source.slice(first.1.start..last.1.end).as_bytes();
        let digits = text.iter().filter(|byte| byte.is_ascii_digit()).take(3).count();
        digits == 3 || text.windows(2).any(|pair| pair[0] == b'.' && !pair[1].is_ascii_whitespace())
    }
}
