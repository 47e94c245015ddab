//! What `[accessibility]` says: how far the site meets the rules, and who has looked.

use jiff::civil::Date;

use crate::source::Located;

/// How far the site meets the rules of accessibility, as its statement says it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Conformance {
    /// The status; `Full` only with an audit by people.
    pub status: ConformanceStatus,
    /// The day of the last test by machine.
    pub tested: Option<Located<Date>>,
    /// The day on which somebody last looked through the statement.
    pub reviewed: Option<Located<Date>>,
    /// The last test by people.
    pub audit: Option<Audit>,
}

/// The words of Decision (EU) 2018/1523.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ConformanceStatus {
    /// Everything is met.
    Full,
    /// Most is met; the statement tells what is not.
    #[default]
    Partial,
    /// Most is not met.
    None,
}

impl ConformanceStatus {
    /// Every status, by the word for it.
    pub const ALL: [(&'static str, Self); 3] =
        [("full", Self::Full), ("partial", Self::Partial), ("none", Self::None)];

    /// The word for it.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, status)| *status == self).map_or("", |(name, _)| name)
    }
}

/// A test of the site by people with disabilities.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Audit {
    /// The organisation or the expert who led it.
    pub by: String,
    /// Its day.
    pub date: Located<Date>,
}
