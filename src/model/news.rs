//! What a dated page tells of: a press release, a call, an event.

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::rare::Blank;
use crate::source::Located;

/// What kind of news a page is, where it is more than an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum NewsKind {
    /// What the press is told.
    PressRelease,
    /// An invitation to take part, such as in a working group.
    Call,
    /// Something that takes place.
    Event,
}

impl NewsKind {
    /// The words of front matter, with what they mean.
    pub const ALL: [(&'static str, Self); 3] =
        [("press-release", Self::PressRelease), ("call", Self::Call), ("event", Self::Event)];

    /// The key of what readers call it.
    pub fn word(self) -> &'static str {
        match self {
            Self::PressRelease => "news-press-release",
            Self::Call => "news-call",
            Self::Event => "news-event",
        }
    }

    /// The word of front matter.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, kind)| *kind == self).map_or("", |(name, _)| name)
    }
}

/// A day, or a time of a day, on the clocks of the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Moment {
    /// The day.
    pub date: Date,
    /// The time of day, in hours and minutes; none where the whole day is meant.
    pub time: Option<Time>,
}

impl std::fmt::Display for Moment {
    /// As HTML and front matter say it: `2027-03-05` or `2027-03-05T10:00`.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}", self.date)?;
        match self.time {
            Some(time) => write!(formatter, "T{:02}:{:02}", time.hour(), time.minute()),
            None => Ok(()),
        }
    }
}

/// What front matter says of a piece of news.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct News {
    /// Its kind. Inherited.
    pub kind: Option<Located<NewsKind>>,
    /// When it begins. Inherited.
    pub start: Option<Located<Moment>>,
    /// When it ends; of a call, the last day to answer. Inherited.
    pub end: Option<Located<Moment>>,
    /// Where it takes place, in words.
    pub place: Option<Located<String>>,
    /// The address where one registers. Inherited.
    pub register: Option<Located<String>>,
    /// Whether a beginning is written that cannot be read.
    pub unread: bool,
}

impl Blank for News {
    const BLANK: &'static Self =
        &Self { kind: None, start: None, end: None, place: None, register: None, unread: false };
}

impl News {
    /// The last day of it; of an event without an end, its first.
    pub fn last_day(&self) -> Option<Date> {
        self.end.as_ref().or(self.start.as_ref()).map(|moment| moment.value.date)
    }

    /// Whether its last day has gone by when the site is built.
    pub fn is_over(&self, today: Date) -> bool {
        self.last_day().is_some_and(|last| last < today)
    }

    /// Whether it is an event.
    pub fn is_event(&self) -> bool {
        self.kind.as_ref().is_some_and(|kind| kind.value == NewsKind::Event)
    }
}
