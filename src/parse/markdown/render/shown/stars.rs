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

/// Stars of which only the whole page tells what they are.
#[derive(Debug, Default)]
pub(in super::super) struct Remarks {
    /// Whether two stars behind a word lead to a remark, or leave out letters.
    has_some: bool,
    /// Two stars alone at the start of a paragraph: the remark, or strong words that are none.
    alone: Vec<Range<usize>>,
}

impl Renderer<'_> {
    /// Judges the stars at some bytes of a run.
    ///
    /// Behind a word they may leave out letters of it, or lead to a remark, and alone at the
    /// start of a paragraph they may be that remark. So only those before a word are told,
    /// those alone that others follow, and those of a remark to which nothing leads.
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
                Side::Other => {
                    self.remarks.has_some = true;
                    false
                }
            };
            if !is_meant {
                if side == Side::Alone && at == whole.start {
                    self.note_remark(at..whole.end);
                }
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

    /// Notes stars alone at the start of a paragraph, with the word behind them.
    fn note_remark(&mut self, paragraph: Range<usize>) {
        let start = paragraph.start;
        let behind = self.page.source.slice(start + 2..paragraph.end.max(start + 2));
        let word = start + paragraph.len() - behind.trim_start().len();
        if behind.contains(char::is_alphanumeric) {
            let end = self.word_end(word);
            self.remarks.alone.push(start..end);
        }
    }

    /// Tells of the stars of remarks to which nothing leads.
    pub(in super::super) fn judge_remarks(&mut self) {
        let Remarks { has_some, alone } = std::mem::take(&mut self.remarks);
        for range in alone.into_iter().filter(|_| !has_some) {
            self.report_shown("emphasis", range, None);
        }
    }

    /// Judges an item that starts with a star behind the star of its list: `* *important* *`.
    ///
    /// Nobody writes a list in a list so, and of strong words nothing is left but lists and
    /// signs. A word in italics at the start of an item is right.
    pub(in super::super) fn judge_starred_item(&mut self, item: &Range<usize>) {
        let text = self.page.source.slice(item.clone());
        let Some(behind) = text.strip_prefix("* *").filter(|behind| !behind.starts_with('*'))
        else {
            return;
        };
        let end = self.line_end(item.start);
        let line = behind.get(..end.saturating_sub(item.start + 3)).unwrap_or(behind);
        let is_open = !line.contains('*') && !behind.contains('*');
        if line.contains(char::is_alphanumeric)
            && (line.starts_with([' ', '\u{a0}']) || line.contains("* *") || is_open)
        {
            self.report_shown("emphasis", item.start..end, None);
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
