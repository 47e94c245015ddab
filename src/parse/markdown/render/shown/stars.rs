//! `**` that readers would see: strong words that are none.

use std::ops::Range;

use super::super::Renderer;

/// What two stars do, by what stands around them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    /// They stand right before a word.
    Opens,
    /// They stand alone.
    Alone,
    /// They stand behind a word, as in a word that is half left out, or with a note below.
    Other,
}

impl Renderer<'_> {
    /// Judges the stars at some bytes of a run.
    ///
    /// Behind a word they may leave out letters of it, or lead to a remark, and alone at the
    /// start of a paragraph they may be that remark. So only those before a word are told,
    /// and those alone that others follow.
    pub(super) fn judge_stars(&mut self, run: Range<usize>, stars: &[usize]) {
        let events = self.page.events;
        let whole = events.range(run.start).start..events.range(run.end - 1).end;
        let mut places = stars.iter().copied().peekable();
        while let Some(at) = places.next() {
            let side = self.side(at, &whole);
            let partner = places.peek().copied();
            let is_meant = match side {
                Side::Opens => true,
                Side::Alone => partner.is_some_and(|partner| {
                    self.page.source.slice(at..partner).contains(char::is_alphanumeric)
                }),
                Side::Other => false,
            };
            if !is_meant {
                continue;
            }
            // The next ones are the other half of the same slip.
            if partner.is_some() {
                places.next();
            }
            let both =
                partner.filter(|partner| side == Side::Alone && *partner < self.line_end(at));
            let end = both.map_or_else(|| self.word_end(at + 2), |partner| partner + 2);
            self.report_shown("emphasis", at..end, None);
        }
    }

    fn side(&self, at: usize, whole: &Range<usize>) -> Side {
        let source = &self.page.source;
        let before = source.slice(whole.start..at).chars().next_back();
        let behind = source.slice(at + 2..whole.end.max(at + 2)).chars().next();
        let space = |letter: Option<char>| letter.is_none_or(char::is_whitespace);
        if before.is_some_and(char::is_alphanumeric) {
            Side::Other
        } else if behind.is_some_and(|next| next.is_alphanumeric() || "„“\"«(".contains(next))
        {
            Side::Opens
        } else if space(before) && space(behind) {
            Side::Alone
        } else {
            Side::Other
        }
    }

    /// The end of the word at a byte; the byte itself where none starts there.
    fn word_end(&self, at: usize) -> usize {
        let line = self.page.source.slice(at..self.line_end(at).max(at));
        at + line.find(char::is_whitespace).unwrap_or(line.len())
    }
}
