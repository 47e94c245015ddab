//! The outline of a page: the little that other pages may see of it.
//!
//! If all outlines and the configuration are equal, the whole site's structure is equal.
//! So little stands here that an edit of a sentence changes: spans compare equal, and
//! the text itself is in the [`super::body::Body`]. What does change, such as an approval
//! that lapses, no other page shows: see [`Outline::shown_elsewhere`].

use std::hash::Hash;
use std::sync::Arc;

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::contacts::Contacts;
use super::course::Learning;
use super::headings::Headings;
use super::ids::{LanguageId, VariantId};
use super::name::PageName;
use super::news::News;
use super::rare::Rare;
use super::story::Story;
use crate::source::{Located, SourcePath, Span};

/// What other pages, lists and checks may see of a page file.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Outline {
    /// The file.
    pub file: SourcePath,
    /// What its path says.
    pub name: PageName,
    /// Its front matter.
    pub front: Front,
    /// Whether its text may be published.
    pub approval: Approval,
    /// Whether there is anything in its text.
    pub has_text: bool,
    /// Whether its text begins with a content note.
    pub opens_with_note: bool,
    /// Its headings, in order; the title is not among them.
    pub headings: Headings,
    /// Its links, in order; holes of the body name them by index.
    pub links: Box<[Link]>,
    /// The pictures and files it publishes, in order; holes of the body name them by index.
    pub files: Rare<Vec<FileReference>>,
    /// Which of the files it shows as pictures, by index; the others it offers.
    pub pictures: Rare<Vec<u32>>,
    /// The help services it names, in order; holes of the body name them by index.
    pub services: Box<[Located<String>]>,
    /// Telephone numbers and addresses typed into its front matter and its text, in order.
    pub typed: Contacts,
    /// The components it uses, in order.
    pub components: Box<[ComponentFact]>,
    /// The videos among them, in order.
    pub videos: Rare<Vec<VideoFact>>,
}

impl Outline {
    /// What pages other than its own may be printed from. The rest is for rules, or is worked
    /// into the page's own text: its links and files are those of the site's page, and where
    /// another page leads to one of its headings, see [`super::site::Site::fragment`].
    pub fn shown_elsewhere(&self) -> impl Hash + PartialEq {
        let Self {
            file,
            name,
            front,
            approval: _,
            has_text: _,
            opens_with_note: _,
            headings: _,
            links: _,
            files: _,
            pictures: _,
            services: _,
            typed: _,
            components: _,
            videos: _,
        } = self;
        (file, name, front)
    }

    /// What the site is worked out from besides [`Outline::shown_elsewhere`]: where links lead
    /// to, and what files are published.
    pub fn leads_to(&self) -> impl PartialEq {
        (&self.headings, &self.links, &self.files, &self.pictures)
    }
}

/// The fields of a page's front matter.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Front {
    /// The title: short, for the tab, lists and links. Where the audience is discreet, neutral.
    pub title: Located<String>,
    /// The heading of the page, where it speaks more plainly than the title.
    pub heading: Option<String>,
    /// One sentence that says what the page gives.
    pub description: Option<String>,
    /// The last part of the address, where it is not the stem.
    pub slug: Option<Box<Located<String>>>,
    /// Earlier addresses below the language, such as `parents/old-name`, that lead here.
    pub aliases: Rare<Vec<Located<String>>>,
    /// The place among its siblings; pages without one come after, by title. Inherited.
    pub order: Option<i64>,
    /// The day it was published. Inherited.
    pub date: Option<Located<Date>>,
    /// The day it was last changed in substance. Inherited.
    pub updated: Option<Located<Date>>,
    /// Whether it is a draft: built in a preview, never in a release. Inherited.
    pub draft: Option<bool>,
    /// The language it was first written in, where that is not the campaign's own.
    pub source: Option<LanguageId>,
    /// Why the page may be less discreet than its audience asks.
    pub indiscreet_because: Option<String>,
    /// Whether the page is meant for paper, and offers to be printed. Inherited.
    pub printable: Option<bool>,
    /// Who of the readers it is written for has read a plain version.
    pub validated_by: Option<Box<Validation>>,
    /// The page in sign languages. Inherited.
    pub sign: Rare<Vec<SignReference>>,
    /// Its text, read aloud and recorded.
    pub reading: Option<Box<FileReference>>,
    /// Whether words of the glossary are found in its text.
    pub glossary: bool,
    /// What kind of news it is, when and where.
    pub news: Rare<News>,
    /// What it is in a course.
    pub learning: Rare<Learning>,
}

/// That people of the group it is written for have read a plain version.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Validation {
    /// The group, such as a reading group's name; never a person's.
    pub group: Located<String>,
    /// The day.
    pub date: Date,
}

/// A page in a sign language.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct SignReference {
    /// The language's tag, where it is written.
    pub language: Option<Located<String>>,
    /// The film.
    pub film: FileReference,
}

/// Whether a person has approved the text as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Approval {
    /// Nobody has yet.
    Missing,
    /// Somebody approved an earlier text.
    Lapsed(Box<ApprovalRecord>),
    /// Somebody approved this very text.
    Given(Box<ApprovalRecord>),
}

/// What `farul approve` writes into the front matter.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ApprovalRecord {
    /// The role of the person, one of those in `farul.toml`; never a name.
    pub role: Located<String>,
    /// The day.
    pub date: Date,
}

/// A heading of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// 2 to 6.
    pub level: u8,
    /// Its words, without markup.
    pub text: String,
    /// Its id: the one written as `{#id}`, else made from its words, unique in the page.
    pub id: String,
    /// Whether the id is written by the author.
    pub explicit: bool,
    /// What it opens.
    pub opens: Opens,
    /// Where it stands.
    pub span: Span,
}

/// What a heading opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Opens {
    /// A part of the page; its words say all that it says.
    Part,
    /// A part of the page; it says more than its words do alone, such as that some of them are
    /// in another language.
    MarkedPart,
    /// Something in a part, or in a component, which may be closed.
    Less,
}

/// A link as the author wrote it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Link {
    /// What it leads to.
    pub target: LinkTarget,
    /// Where its address stands.
    pub span: Span,
}

/// What a link leads to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum LinkTarget {
    /// A page of the campaign, named by its file.
    Page {
        /// The logical path of the page, worked out from where the link stands, or the
        /// path as written where it names nothing that could be a page.
        path: Box<str>,
        /// The variant the author named, as in `x.easy.md`; else the reader's, where there
        /// is one.
        variant: Option<VariantId>,
        /// The language the author pinned with `?lang=`; else the reader's.
        language: Option<LanguageId>,
        /// The heading's id behind `#`.
        fragment: Option<Box<str>>,
    },
    /// A heading of the same page.
    Fragment(Box<str>),
    /// A picture or document of the campaign: its place in [`Outline::files`].
    File(u32),
    /// Another site, or a mail or telephone address; its scheme has been checked.
    Elsewhere(Box<str>),
    /// An address that is refused; its text stays, without a link.
    Refused,
}

/// A file of the campaign that a page shows or offers.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct FileReference {
    /// The file named, below the campaign's root; another language may have its own.
    pub path: SourcePath,
    /// Where the name stands.
    pub span: Span,
}

/// Something typed into the text by which one could reach somebody.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum TypedContact {
    /// A number that nobody would type but to be dialled, as it is typed.
    Number(String),
    /// A short number, which may count something else.
    ShortNumber(String),
    /// A mail address, in small letters.
    Mail(String),
    /// A web address without its scheme and `www.`, in small letters.
    Web(String),
}

/// That a page uses a component.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ComponentFact {
    /// The name of the directive.
    #[serde(deserialize_with = "component_name")]
    pub name: Name,
    /// Its opening line.
    pub span: Span,
    /// Where it is a branching story: the shape of it.
    #[serde(serialize_with = "write_story", deserialize_with = "read_story")]
    pub story: Option<Arc<Story>>,
}

/// The name of a directive: one of those that the program knows.
type Name = &'static str;

fn component_name<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Name, D::Error> {
    let name = <&str>::deserialize(deserializer)?;
    let known = crate::components::names().find(|known| *known == name);
    known.ok_or_else(|| serde::de::Error::custom("not a component of this program"))
}

fn write_story<S: Serializer>(
    story: &Option<Arc<Story>>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    story.as_deref().serialize(serializer)
}

fn read_story<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Arc<Story>>, D::Error> {
    Ok(Option::<Story>::deserialize(deserializer)?.map(Arc::new))
}

/// What the rules may see of a video.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct VideoFact {
    /// Its opening line.
    pub span: Span,
    /// Its captions: a place in [`Outline::files`].
    pub captions: u32,
    /// Whether it has a version in a sign language.
    pub signed: bool,
    /// The tag of that language, where it is written.
    pub sign_language: Option<Located<String>>,
}
