//! The headings of steps and the links between them: they belong to their component, and
//! are no headings and links of the page.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::super::faults::{HeadingEmpty, TitleUnused};
use super::super::slug::slug;
use super::super::source::restored;
use super::Renderer;
use super::forms::Part;
use super::frames::Frame;
use crate::components::blocks::{BlockKind, StepHeading, StepLink};
use crate::model::body::{Fragment, FragmentWriter};
use crate::source::Located;
use crate::tree::nearest::excerpt;

impl Renderer<'_> {
    /// Gathers the heading of a step that starts at `place`; returns the place behind it.
    pub(super) fn step(&mut self, place: usize, level: u8, range: Range<usize>) -> usize {
        let end = self.run_end(place + 1);
        let mut forms = self.find_forms(place + 1..end, Part::Step);
        let text = self.plain(place + 1..end, &forms);
        if text.is_empty() {
            self.report(HeadingEmpty {}, range.clone());
        }
        let name = forms.heading_id.take();
        let is_named = forms.has_heading_id;
        let made_name = slug(&text, self.page.language, 1);
        let services = self.made.services.len();
        let words = self.gathered(|renderer| renderer.inline_with(place + 1..end, forms));
        let heading = StepHeading { level, words, text, name, is_named, made_name, services };
        self.gather(BlockKind::Step(heading), range);
        end + 1
    }

    /// Whether a run of words is one link to a step, where the words of an option stand.
    pub(super) fn is_way(&self, run: Range<usize>) -> bool {
        let [.., Frame::Steps(_), Frame::List { .. }, Frame::Item { blocks, .. }] = &*self.frames
        else {
            return false;
        };
        let address = match self.page.events.get(run.start) {
            Some(Event::Start(Tag::Link { dest_url, .. })) => dest_url,
            _ => return false,
        };
        let is_alone = self.page.events.end_of(run.start) + 1 == run.end;
        blocks.is_empty() && address.starts_with('#') && is_alone
    }

    /// Gathers the words of an option, which [`Self::is_way`] has found.
    pub(super) fn way(&mut self, run: Range<usize>, range: Range<usize>) {
        let page = self.page;
        let Some(Event::Start(Tag::Link { dest_url, title, .. })) = page.events.get(run.start)
        else {
            return;
        };
        let at = self.address_range(run.start, page.events.range(run.start));
        if !title.is_empty() {
            self.report(TitleUnused { title: excerpt(title) }, at.clone());
        }
        let name = restored(dest_url).trim_start_matches('#').to_owned();
        let to = Located::new(name, self.span(at));
        let forms = self.find_forms(run.clone(), Part::Words);
        let inner = run.start + 1..run.end - 1;
        let text = self.plain(inner.clone(), &forms);
        let words = self.gathered(|renderer| renderer.inline_with(inner, forms));
        self.gather(BlockKind::Way(StepLink { words, text, to }), range);
    }

    /// What `write` writes, apart from all else.
    fn gathered(&mut self, write: impl FnOnce(&mut Self)) -> Fragment {
        self.writers.push(FragmentWriter::default());
        write(self);
        self.writers.pop().unwrap_or_default().finish()
    }
}
