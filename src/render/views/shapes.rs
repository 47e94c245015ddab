//! The shapes of what templates see of a page: types alone.

use serde::Serialize;

use super::super::slots::Slot;
use super::statement::StatementView;

/// A page, as its template sees it.
#[derive(Clone, Debug, Hash, Serialize)]
pub(in super::super) struct PageView<'a> {
    pub(super) kind: &'static str,
    pub(super) language: &'a str,
    pub(super) direction: &'static str,
    pub(super) content_language: &'a str,
    pub(super) content_direction: &'static str,
    pub(super) title: Slot,
    pub(super) heading: Slot,
    pub(super) description: Option<Slot>,
    pub(super) audience: Option<AudienceView<'a>>,
    pub(super) fallback: Option<FallbackView>,
    pub(super) preview: Option<&'static str>,
    pub(super) discreet: bool,
    pub(super) exit: bool,
    /// Whether it is the page with all help.
    pub(super) is_help: bool,
    pub(super) content: Slot,
    /// The list of its parts, where it has many.
    pub(super) contents: Option<Slot>,
    pub(super) note: Option<Slot>,
    /// The address of the pocket card, on the page that leads to it.
    pub(super) card: Option<Slot>,
    /// The address of the page where its readers search.
    pub(super) search: Option<Slot>,
    /// What that page itself needs.
    pub(super) lookup: Option<LookupView>,
    pub(super) statement: Option<StatementView>,
    /// The component that alone is printed.
    pub(super) paper: Option<&'static str>,
    pub(super) printable: bool,
    pub(super) published: Option<DateView>,
    pub(super) updated: Option<DateView>,
    pub(super) breadcrumbs: Vec<LinkView<'a>>,
    pub(super) languages: Vec<LanguageView<'a>>,
    pub(super) previous: Option<LinkView<'a>>,
    pub(super) next: Option<LinkView<'a>>,
    pub(super) others: Vec<OtherView<'a>>,
    pub(super) variant: Option<OwnVariantView<'a>>,
    pub(super) variants: Vec<VariantView<'a>>,
    pub(super) full_version: Option<VariantView<'a>>,
    pub(super) children: Vec<ChildView<'a>>,
    pub(super) grown_ups: Option<LinkView<'a>>,
    pub(super) sign: Vec<SignView>,
    pub(super) reading: Option<RecordingView>,
    pub(super) news: Option<NewsView<'a>>,
    /// Events to come, on the list of news.
    pub(super) upcoming: Vec<ChildView<'a>>,
    pub(super) calendar: Option<Slot>,
    pub(super) course: Option<CourseView<'a>>,
    pub(super) canonical: Option<Slot>,
    pub(super) alternates: Vec<AlternateView<'a>>,
    pub(super) noindex: bool,
    pub(super) social: SocialView<'a>,
    pub(super) policy: &'static str,
    /// Where a moved page stands now.
    pub(super) target: Option<Slot>,
}

#[derive(Clone, Debug, Hash, Serialize)]
pub(super) struct AudienceView<'a> {
    pub(super) id: &'a str,
    pub(super) look: &'a str,
    pub(super) young: bool,
    pub(super) age: Option<AgeView>,
    pub(super) age_text: Option<String>,
    pub(super) title: Slot,
    pub(super) href: Slot,
}

#[derive(Clone, Copy, Debug, Hash, Serialize)]
pub(super) struct AgeView {
    pub(super) from: u8,
    pub(super) to: u8,
}

#[derive(Clone, Debug, Hash, Serialize)]
pub(super) struct FallbackView {
    pub(super) notice: Slot,
}

#[derive(Clone, Debug, Hash, Serialize)]
pub(super) struct DateView {
    pub(super) iso: Slot,
    pub(super) text: Slot,
}

#[derive(Clone, Debug, Hash, Serialize)]
pub(super) struct LinkView<'a> {
    pub(super) title: Slot,
    pub(super) href: Slot,
    /// The language of the title, where it is not the page's.
    pub(super) language: Option<&'a str>,
}

#[derive(Clone, Debug, Hash, Serialize)]
pub(super) struct LanguageView<'a> {
    pub(super) tag: &'a str,
    pub(super) name: &'a str,
    pub(super) direction: &'static str,
    pub(super) href: Slot,
    pub(super) current: bool,
    pub(super) fallback: bool,
}

#[derive(Clone, Debug, Hash, Serialize)]
pub(super) struct OtherView<'a> {
    pub(super) title: Slot,
    pub(super) href: Slot,
    pub(super) audience: Slot,
    pub(super) look: &'a str,
    pub(super) language: Option<&'a str>,
}

/// What a page that is a variant is called, and who has tried it.
#[derive(Clone, Debug, Hash, Serialize)]
pub(super) struct OwnVariantView<'a> {
    pub(super) name: &'a str,
    pub(super) label: String,
    pub(super) validated: Option<Slot>,
}

#[derive(Clone, Debug, Hash, Serialize)]
pub(super) struct VariantView<'a> {
    pub(super) name: &'a str,
    /// What the link to it says.
    pub(super) label: String,
    pub(super) href: Slot,
}

#[derive(Clone, Debug, Hash, Serialize)]
pub(super) struct ChildView<'a> {
    pub(super) title: Slot,
    pub(super) href: Slot,
    pub(super) description: Option<Slot>,
    pub(super) look: Option<&'a str>,
    pub(super) published: Option<DateView>,
    pub(super) language: Option<&'a str>,
    pub(super) age_text: Option<String>,
    /// Whether the page has a film in a sign language.
    pub(super) sign: bool,
    /// Whether it has a recording of its text.
    pub(super) reading: bool,
    pub(super) news: Option<NewsView<'a>>,
}

/// A piece of news that is more than an article.
#[derive(Clone, Debug, Hash, Serialize)]
pub(super) struct NewsView<'a> {
    pub(super) kind: &'static str,
    /// What readers call it.
    pub(super) label: &'a str,
    pub(super) start: Option<DateView>,
    pub(super) end: Option<DateView>,
    pub(super) place: Option<Slot>,
    pub(super) place_language: Option<&'a str>,
    pub(super) register: Option<Slot>,
    pub(super) is_over: bool,
    pub(super) calendar: Option<Slot>,
}

/// The course that a page belongs to.
#[derive(Clone, Debug, Hash, Serialize)]
pub(super) struct CourseView<'a> {
    /// `course`, `lesson` or `attestation`.
    pub(super) part: &'static str,
    /// The course's own page.
    pub(super) link: LinkView<'a>,
    pub(super) version: Option<Slot>,
    /// "Lesson 2 of 4".
    pub(super) position: Option<Slot>,
    pub(super) minutes: Option<Slot>,
    pub(super) objectives: Vec<Slot>,
    pub(super) sources: Vec<Slot>,
    pub(super) approved: Option<Slot>,
    pub(super) lessons: Vec<LessonView<'a>>,
    pub(super) attestation: Option<LinkView<'a>>,
}

#[derive(Clone, Debug, Hash, Serialize)]
pub(super) struct LessonView<'a> {
    pub(super) link: LinkView<'a>,
    pub(super) minutes: Option<Slot>,
}

/// What the page where readers search needs.
#[derive(Clone, Debug, Hash, Serialize)]
pub(super) struct LookupView {
    /// The script of the page.
    pub(super) script: Slot,
    /// The script that looks into the index.
    pub(super) engine: Slot,
    /// The root of the site, below which the index names pages.
    pub(super) root: Slot,
    /// How many pages were found, in each plural form.
    pub(super) found: Vec<FormView>,
}

/// A plural form of a message; `{n}` stands for the number.
#[derive(Clone, Debug, Hash, Serialize)]
pub(super) struct FormView {
    pub(super) form: &'static str,
    pub(super) text: String,
}

/// A film of the page in a sign language.
#[derive(Clone, Debug, Hash, Serialize)]
pub(super) struct SignView {
    pub(super) language: String,
    pub(super) name: String,
    pub(super) file: RecordingView,
}

/// A film or a recording.
#[derive(Clone, Debug, Hash, Serialize)]
pub(super) struct RecordingView {
    pub(super) href: Slot,
    #[serde(rename = "type")]
    pub(super) media_type: &'static str,
    pub(super) width: Option<Slot>,
    pub(super) height: Option<Slot>,
}

#[derive(Clone, Debug, Hash, Serialize)]
pub(super) struct AlternateView<'a> {
    pub(super) tag: &'a str,
    pub(super) href: Slot,
}

#[derive(Clone, Debug, Hash, Serialize)]
pub(super) struct SocialView<'a> {
    pub(super) title: Slot,
    pub(super) description: Option<Slot>,
    #[serde(rename = "type")]
    pub(super) kind: &'static str,
    pub(super) locale: &'a str,
    pub(super) site_name: &'a str,
}
