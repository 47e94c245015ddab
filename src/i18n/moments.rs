//! When something is, as readers get it on pages and in feeds.

use super::{ReaderWords, time, weekday};
use crate::model::ids::LanguageId;
use crate::model::news::{Moment, News};

/// How a language says when something begins and ends.
#[derive(Clone, Copy)]
pub struct Moments<'a> {
    /// The words of readers.
    pub words: &'a ReaderWords,
    /// The language's tag.
    pub tag: &'a str,
    /// The language.
    pub language: LanguageId,
}

impl Moments<'_> {
    /// A day, with its time where it has one.
    pub fn moment(&self, moment: Moment) -> String {
        let date = weekday(self.tag, moment.date);
        match moment.time {
            None => date,
            Some(at) => {
                let arguments = [("date", date.into()), ("time", time(self.tag, at).into())];
                self.words.format(self.language, "news-at", &arguments)
            }
        }
    }

    /// The end, as short as it can be said behind the start; `None` where there is nothing
    /// more to say.
    pub fn end(&self, news: &News) -> Option<String> {
        let end = news.end.as_ref()?.value;
        let is_same_day = news.start.as_ref().is_some_and(|start| start.value.date == end.date);
        match end.time {
            None if is_same_day => None,
            Some(at) if is_same_day => Some(time(self.tag, at)),
            _ => Some(self.moment(end)),
        }
    }
}
