//! Pictures: a file of the campaign, and words for those who do not see it.

use super::super::faults::{PictureWithoutWords, TitleUnused};
use super::Renderer;
use super::forms::Forms;
use crate::model::body::Hole;
use crate::tree::nearest::excerpt;

impl Renderer<'_> {
    /// Renders the picture that starts at `place`; returns the place behind it.
    pub(super) fn picture(
        &mut self,
        place: usize,
        address: &str,
        title: &str,
        forms: &Forms,
    ) -> usize {
        let end = self.page.events.end_of(place);
        let range = self.page.events.range(place);
        let words = self.plain(place + 1..end, &Forms::default());
        let at = self.address_range(place, range.clone());
        if !title.is_empty() {
            self.report(TitleUnused { title: excerpt(title) }, at.clone());
        }
        if words.is_empty() && !forms.decorative.contains(&place) {
            self.report(PictureWithoutWords { file: excerpt(address) }, range);
        }
        let span = self.span(at.clone());
        if let Some(path) = self.page.targets.picture(address, span, &mut self.diagnostics) {
            let file = self.file(path, at);
            self.out().hole(Hole::Picture { file, alternative: words.into_boxed_str() });
        }
        end + 1
    }
}
