//! What a page is in a course: the course's own page, a lesson, the sheet at its end.

use serde::{Deserialize, Serialize};

use super::ids::PageId;
use super::rare::Blank;
use crate::source::{Located, Span};

/// What front matter says of a page's place in a course.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Learning {
    /// The page is that of a course.
    pub course: Option<Course>,
    /// The page is a lesson.
    pub lesson: Option<Lesson>,
    /// The page is a sheet that the learner prints and fills in. Inherited.
    pub attestation: Option<Located<bool>>,
}

impl Blank for Learning {
    const BLANK: &'static Self = &Self { course: None, lesson: None, attestation: None };
}

impl Learning {
    /// Whether the page is a sheet to print and fill in, and no lesson.
    pub fn is_sheet(&self) -> bool {
        self.attestation.as_ref().is_some_and(|attestation| attestation.value)
    }
}

/// `course:` of front matter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Course {
    /// Where it is written.
    pub span: Span,
    /// The version of its contents, such as `1.0`. Inherited.
    pub version: Option<Located<String>>,
    /// What one can do after it, in words.
    pub objectives: Vec<String>,
    /// What it is based on, in words.
    pub sources: Vec<String>,
}

/// `lesson:` of front matter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Lesson {
    /// Where it is written.
    pub span: Span,
    /// How long it takes. Inherited.
    pub minutes: Option<u16>,
    /// What one can do after it, in words.
    pub objectives: Vec<String>,
}

/// The place of a page in a course, in one language.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// The page of the course.
    pub course: PageId,
    /// Its lessons, in order.
    pub lessons: Vec<PageId>,
    /// The sheet to print at its end.
    pub attestation: Option<PageId>,
    /// How long all lessons take, in minutes.
    pub minutes: u32,
    /// Which lesson the page is, from 1.
    pub number: Option<usize>,
}
