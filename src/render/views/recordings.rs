//! The page in sign languages, and its text read aloud.

use super::super::components::sign_language;
use super::super::slots::Slots;
use super::shapes::{RecordingView, SignView};
use super::viewer::Viewer;
use crate::model::site::Page;
use crate::source::SourcePath;

impl<'a> Viewer<'_, 'a> {
    /// The films of a page in sign languages, named in the reader's own.
    pub(super) fn sign(&self, page: &Page, slots: &mut Slots<'a>) -> Vec<SignView> {
        let films = page.sign.iter().filter_map(|(place, film)| {
            let (language, name) = sign_language(self.renderer.input, *place, self.language)?;
            Some(SignView { language, name, file: self.recording(film, slots)? })
        });
        films.collect()
    }

    /// A film or a recording; `None` where it is not published.
    pub(super) fn recording(
        &self,
        path: &SourcePath,
        slots: &mut Slots<'a>,
    ) -> Option<RecordingView> {
        let published = self.renderer.input.files.get(path)?;
        let href = slots.text(self.hrefs.to(&published.output));
        let mut side = |length: u32| slots.text(length.to_string());
        let (width, height) =
            published.size.map(|(width, height)| (side(width), side(height))).unzip();
        Some(RecordingView { href, media_type: published.media_type, width, height })
    }
}
