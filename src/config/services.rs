//! Help services, as data with dates; [`read`] takes them from their data file, [`kinds`]
//! are the types of what they say.

mod kinds;
mod read;

pub use kinds::{Channel, Cost, Hours, PhoneNumber};
pub use read::read;

use jiff::civil::Date;

use super::Localised;
use crate::model::ids::{AudienceId, CountryId, LanguageId};
use crate::source::{Located, Span};

/// A helpline or a reporting form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct HelpService {
    /// The name that pages use.
    pub id: Located<String>,
    /// The country it belongs to; `None` where it is for everyone.
    pub country: Option<CountryId>,
    /// The countries it can be reached from; empty: from everywhere.
    pub reachable_from: Vec<CountryId>,
    /// The number as one dials it.
    pub number: Option<PhoneNumber>,
    /// The operator's own names; never translated by us.
    pub names: Localised,
    /// The audiences it suits; empty: all.
    pub audiences: Vec<AudienceId>,
    /// When somebody answers; `None` where nobody knows.
    pub hours: Option<Hours>,
    /// How it can be reached.
    pub channels: Vec<Channel>,
    /// Whether one can use it without speaking.
    pub without_speech: bool,
    /// The languages in which it answers, as far as known.
    pub languages: Vec<String>,
    /// What one has to know before, such as that it is for registered people only.
    pub note: Localised,
    /// What it does with what it hears.
    pub confidentiality: Localised,
    /// What a call costs; `None` where nobody knows.
    pub cost: Option<Cost>,
    /// Its own site.
    pub url: Option<String>,
    /// Its mail address.
    pub email: Option<String>,
    /// Where the facts come from, and of when the source is.
    pub source: String,
    /// The source's date: a year, a month or a day.
    pub source_date: Option<String>,
    /// The day somebody rang; empty until then.
    pub last_verified: Option<Located<Date>>,
    /// Whether it is the emergency number, which always stays.
    pub emergency: bool,
    /// Its place in the data file.
    pub span: Span,
}

/// How many days a verification stays fresh, and from which day a warning is due.
/// Source: the campaign's rule for help services.
pub const VERIFIED_FOR_DAYS: i32 = 180;
/// From this day on, a verification should be renewed.
pub const VERIFIED_WARN_AFTER_DAYS: i32 = 90;

impl HelpService {
    /// Whether a release may show the number to a young reader: it is the emergency
    /// number, or somebody rang it not too long before `today`.
    pub fn number_is_trusted(&self, today: Date) -> bool {
        self.emergency
            || self.days_since_verified(today).is_some_and(|days| days <= VERIFIED_FOR_DAYS)
    }

    /// Whether one can call its number: where ways are named, by telephone among them.
    pub fn is_called(&self) -> bool {
        self.number.is_some()
            && (self.channels.is_empty() || self.channels.contains(&Channel::Phone))
    }

    /// Days since somebody rang; `None` where nobody has.
    pub fn days_since_verified(&self, today: Date) -> Option<i32> {
        let verified = self.last_verified.as_ref()?;
        today.since(verified.value).ok().map(|span| span.get_days())
    }

    /// The name for readers of `language`, with the language it is in.
    pub fn name(&self, language: LanguageId) -> Option<(LanguageId, &str)> {
        self.names.best(language)
    }
}
