//! What the rules can find.

use crate::diagnostic::faults;

faults! {
    /// Nobody has approved a page of an audience that asks for it.
    Hint "not-approved" NotApproved { audience: String, file: String, role: Option<String> }
    /// A page was approved, and changed since.
    Hint "approval-lapsed" ApprovalLapsed { date: String, file: String, role: String }
    /// A page of a feed has no date.
    Error "date-missing" DateMissing { section: String, today: String }
    /// A day on which something was done, and that has not come yet; `key` is its field.
    Error "date-in-future" DateInFuture { key: &'static str, date: String, today: String }
    /// An event without a day.
    Error "event-without-start" EventWithoutStart {}
    /// An event without a place, in this language.
    Error "event-without-place" EventWithoutPlace {}
    /// Of beginning and end, `key` has no time of day.
    Error "event-time-missing" EventTimeMissing { key: &'static str }
    /// Something ends before it begins.
    Error "event-ends-before-start" NewsEndsBeforeStart { start: String, end: String }
    /// A field that news of this kind do not show.
    Warning "news-field-unused" NewsFieldUnused { field: String, kind: Option<&'static str> }
    /// `what` (a kind, or `register`) is for adults, and stands on a page for young readers.
    Error "news-for-young" NewsForYoung { what: &'static str, audience: String }
    /// A course lacks its `part`: `version`, `objectives` or `sources`.
    Error "course-incomplete" CourseIncomplete { part: &'static str }
    /// A course on a page that is no entrance of a folder.
    Error "course-not-entrance" CourseNotEntrance { folder: String }
    /// A course with no lesson.
    Error "course-without-lessons" CourseWithoutLessons {}
    /// A page of a course lacks its `part`: `lesson`, `objectives` or `minutes`.
    Error "lesson-incomplete" LessonIncomplete { part: &'static str }
    /// A lesson without a quiz.
    Error "lesson-without-quiz" LessonWithoutQuiz {}
    /// A lesson without a place among the others, or with the place of another.
    Error "lesson-order" LessonOrder { order: Option<i64>, other: Option<String> }
    /// `what` (`lesson` or `attestation`) stands in no course.
    Error "lesson-outside-course" LessonOutsideCourse { what: &'static str }
    /// A file among the lists that is none of them, or a list that stands elsewhere; `right` is
    /// the place and name that were meant.
    Error "data-file-unknown" DataFileUnknown { name: String, right: Option<String>, known: Vec<String> }
    /// A file is named nearly like a page; `problem` is `name`, or `document` where it may
    /// well be meant to be none. `right` is the name of the page.
    Warning "nearly-page" NearlyPage { name: String, problem: &'static str, right: String }
    /// A plain version without the page that it is one of; `file` would be that.
    Warning "variant-alone" VariantAlone { file: String }
    /// A page with nothing below its front matter.
    Warning "page-empty" PageEmpty {}
    /// A page does not say what it gives.
    Warning "description-missing" DescriptionMissing {}
    /// A discreet page's title names the subject.
    Warning "indiscreet-title" IndiscreetTitle { title: String, word: String }
    /// A discreet page's address names the subject.
    Warning "indiscreet-address" IndiscreetAddress { address: String, word: String }
    /// A discreet page's title is too long for a tab.
    Hint "long-title" LongTitle { title: String, length: usize, limit: usize }
    /// A page names a help service that the data do not have.
    Error "service-unknown" ServiceUnknown { id: String, nearest: Option<String> }
    /// The pocket card names a help service that the data do not have.
    Error "card-service-unknown" CardServiceUnknown { id: String, nearest: Option<String> }
    /// A service's name tells what the pocket card is about.
    Warning "card-indiscreet" CardIndiscreet { id: String, name: String, word: String }
    /// The number or address of a help service is typed into a text, or into a field above it.
    Warning "contact-typed" ContactTyped { written: String, service: String, services: Vec<String>, field: Option<String> }
    /// A telephone number that belongs to no help service is typed into a text, or above it.
    Warning "number-undeclared" NumberUndeclared { written: String, field: Option<String> }
    /// A page that is no plain version says that its readers have tried it.
    Warning "validated-full-text" ValidatedFullText { variant: Option<String> }
    /// A plain version was changed after its readers had tried it.
    Warning "validated-before-update" ValidatedBeforeUpdate { date: String, updated: String }
    /// A block stands in a language without the phrases that it is held to: `key` of `table`.
    Warning "phrases-missing" PhrasesMissing { table: &'static str, key: &'static str, language: String }
    /// A language has no words of its own for the quick exit.
    Error "exit-words-missing" ExitWordsMissing { language: String, file: String, keys: Vec<String> }
    /// Young readers would get a number that nobody has rung lately.
    Error "service-not-verified" ServiceNotVerified { name: String, days: Option<i64>, limit: i64 }
    /// A film has no version in a sign language.
    Hint "sign-missing" SignMissing {}
    /// A film is in a sign language that the campaign does not declare, or does not say in
    /// which of several.
    Error "sign-language-unknown" SignLanguageUnknown { tag: Option<String>, nearest: Option<String>, known: Option<Vec<String>> }
    /// A caption has too many lines.
    Warning "captions-lines" CaptionsLines { lines: usize, limit: usize }
    /// A line of a caption is too long.
    Warning "captions-long" CaptionsLong { length: usize, limit: usize }
    /// A caption goes before young readers have read it.
    Warning "captions-fast" CaptionsFast { speed: i64, limit: i64, seconds: String }
    /// Captions are in another language than their page.
    Warning "captions-language" CaptionsLanguage { file: String, other: String, language: String, own: String }
    /// A service's verification runs out soon.
    Warning "service-verification-due" ServiceVerificationDue { name: String, days: i64, limit: i64 }
    /// Nobody has looked through the accessibility statement for more than a year.
    Hint "statement-due" StatementDue { days: i64 }
}
