//! Pictures: a file of the campaign, and words for those who do not see it.

use std::ops::Range;

use super::super::faults::{
    PictureWithoutWords, PictureWordsLong, PictureWordsUnneeded, TitleUnused,
};
use super::super::targets::is_picture;
use super::Renderer;
use super::forms::Forms;
use crate::model::body::Hole;
use crate::tree::nearest::excerpt;

/// The longest words for a picture, in characters: a screen reader says them in one go,
/// without a way to stop and go back.
pub(crate) const LONGEST_WORDS: usize = 150;

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
        let decorative = forms.decorative.contains(&place);
        if decorative || !words.is_empty() || !self.has_words_beside_pictures() {
            self.judge_words(&words, address, decorative, range);
        }
        let span = self.span(at.clone());
        let path = self.page.targets.picture(address, span, &mut self.diagnostics);
        // A picture that is refused keeps its place: what stands around it counts on it.
        let file = path.map_or(u32::MAX, |path| {
            let file = self.file(path, at);
            self.made.pictures.push(file);
            file
        });
        let opens = !self.has_words && self.made.pictures.len() <= 1;
        self.out().hole(Hole::Picture { file, alternative: words.into_boxed_str(), opens });
        end + 1
    }

    /// Tells what is wrong with the words of a picture.
    fn judge_words(&mut self, words: &str, address: &str, decorative: bool, range: Range<usize>) {
        let number = words.chars().count();
        // Programs like to put the name of the file there.
        if (words.is_empty() && !decorative) || (!words.contains(' ') && is_picture(words)) {
            self.report(PictureWithoutWords { file: excerpt(address) }, range);
        } else if decorative && !words.is_empty() {
            self.report(PictureWordsUnneeded { file: excerpt(address) }, range);
        } else if number > LONGEST_WORDS {
            self.report(PictureWordsLong { number, limit: LONGEST_WORDS }, range);
        }
    }
}
