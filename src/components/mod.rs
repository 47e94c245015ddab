//! Components: the interactive and special blocks of a text, written as directives.
//!
//! One file a component: its schema (name, attributes), how it is built from the blocks
//! inside the directive, and what the theme sees of it. A new component is such a file and
//! a line in [`components!`]'s list below; its template is `components/<name>/template.html`.
//! What exercises share stands in [`exercise`], what lists share in [`listed`].
//!
//! 1. `parse/` reads a directive and renders the blocks inside it ([`blocks`]).
//! 2. [`attributes`] checks what is written against the component's schema.
//! 3. The component's `build` makes a [`Component`], or says what is missing.
//! 4. [`Component::view`] shows it to the theme when its page is printed.

pub(crate) mod attributes;
pub(crate) mod blocks;
mod exercise;
pub(crate) mod faults;
mod listed;
pub(crate) mod openers;
mod phrases;

use serde::{Deserialize, Serialize};
use tera::Value;

use self::attributes::{AttributeRule, Attributes};
use self::blocks::Block;
use crate::diagnostic::{Diagnostics, Fault};
use crate::model::body::Fragment;
use crate::model::html::Html;
use crate::source::{SourcePath, Span};

/// Lists the components: module and type, in the order of their names.
macro_rules! components {
    ($($module:ident $type:ident)*) => {
        $(pub(crate) mod $module;)*
        $(pub use $module::$type;)*

        /// A component of a page.
        #[derive(Clone, Debug, Serialize, Deserialize)]
        pub enum Component {
            $(
                #[allow(missing_docs, reason = "the type says it")]
                $type($type),
            )*
        }

        /// All schemas.
        static SCHEMAS: &[&Schema] = &[$(&$module::SCHEMA),*];

        impl Component {
            /// The name of its directive.
            pub fn name(&self) -> &'static str {
                match self {
                    $(Self::$type(_) => $module::SCHEMA.name),*
                }
            }

            /// What the theme sees, on the page that `printer` prints.
            pub fn view<'a>(&'a self, printer: &mut dyn Printer<'a>) -> Value {
                match self {
                    $(Self::$type(component) => value(component.view(printer))),*
                }
            }
        }

        $(
            impl From<$type> for Component {
                fn from(component: $type) -> Self {
                    Self::$type(component)
                }
            }
        )*
    };
}

components! {
    audio Audio
    board Board
    callout Callout
    cards Cards
    checklist Checklist
    choices Choices
    compare Compare
    contact Contact
    dialogue Dialogue
    download Download
    figure Figure
    glossary Glossary
    hand Hand
    note Note
    quiz Quiz
    quote Quote
    scenario Scenario
    sort Sort
    steps Steps
    timeline Timeline
    video Video
}

/// What a component is called, what it takes, and how it is made.
pub(crate) struct Schema {
    /// The name of the directive.
    pub(crate) name: &'static str,
    /// What may stand in what.
    pub(crate) role: Role,
    /// Its attributes.
    pub(crate) attributes: &'static [AttributeRule],
    /// The attribute that words in `[…]` behind the name stand for.
    pub(crate) label: Option<&'static str>,
    /// Makes the component, or says what is missing.
    pub(crate) build: fn(Parts, &mut Findings<'_>) -> Option<Component>,
}

/// What a component is to those around it and in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// Readers do something: it stands in no component but an open one, and holds no other
    /// exercise.
    Exercise,
    /// What stands in it has a form of its own, in which no exercise has a place.
    Formed,
    /// Words with a frame around them: whatever stands in a page may stand in it.
    Open,
}

/// What a component is made of.
pub(crate) struct Parts {
    /// The opening line.
    pub(crate) span: Span,
    /// Which of the page's components of its name it is, from 1.
    pub(crate) number: usize,
    /// The id that its author gave it.
    pub(crate) id: Option<String>,
    /// Its attributes, checked.
    pub(crate) attributes: Attributes,
    /// The blocks inside it.
    pub(crate) blocks: Vec<Block>,
    /// The level of a heading below the one that it stands under, from 2.
    pub(crate) level: u8,
    /// How many help services the page names to its end.
    pub(crate) services: usize,
    /// The files that its attributes name: places in the outline's files.
    pub(crate) files: Vec<(&'static str, u32)>,
}

impl Parts {
    /// The file that an attribute names.
    pub(crate) fn file(&self, attribute: &str) -> Option<u32> {
        self.files.iter().find(|(name, _)| *name == attribute).map(|(_, file)| *file)
    }
}

/// Where a component says what is wrong with it.
pub(crate) struct Findings<'a> {
    /// The file.
    pub(crate) file: &'a SourcePath,
    /// What the campaign asks of it.
    pub(crate) asks: Asks<'a>,
    /// What was found.
    pub(crate) diagnostics: &'a mut Diagnostics,
}

/// What a campaign asks of exercises in the language of the text.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Asks<'a> {
    /// Whether the readers are children or teenagers.
    pub(crate) young: bool,
    /// How the option begins that is for those to whom it has happened already.
    pub(crate) happened: &'a [String],
    /// Words that speak in the first person.
    pub(crate) first_person: &'a [String],
}

impl Findings<'_> {
    /// Adds a fault at some bytes of the file.
    pub(crate) fn report(&mut self, fault: impl Fault, span: Span) {
        self.diagnostics.push(fault.at(self.file, span));
    }
}

/// The names of all components.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    SCHEMAS.iter().map(|schema| schema.name)
}

/// Whether an item of this component's list is a picture with words beside it, which say
/// all that a reader who does not see the picture must know.
pub(crate) fn has_words_beside_pictures(name: &str) -> bool {
    name == board::SCHEMA.name
}

/// Whether a page with this component, and none like it, is printed as this component alone.
pub fn is_for_paper(name: &str) -> bool {
    name == board::SCHEMA.name
}

/// The schema of the component with this name.
pub(crate) fn schema(name: &str) -> Option<&'static Schema> {
    SCHEMAS.iter().find(|schema| schema.name == name).copied()
}

/// Whether readers do something in the component with this name.
pub(crate) fn is_exercise(name: &str) -> bool {
    schema(name).is_some_and(|schema| schema.role == Role::Exercise)
}

/// Whether an exercise may stand in the component with this name.
pub(crate) fn takes_exercises(name: &str) -> bool {
    schema(name).is_none_or(|schema| schema.role == Role::Open)
}

/// Whether the component with this name lists the words of the glossary.
pub(crate) fn lists_words(name: &str) -> bool {
    name == glossary::SCHEMA.name
}

/// Whether words in the component with this name stand open as plain text does, so that
/// they may be explained there. In others they are answers, names or buttons.
pub(crate) fn is_open_text(name: &str) -> bool {
    name == callout::SCHEMA.name
}

/// Whether the component with this name has steps: headings and links of its own.
pub(crate) fn has_steps(name: &str) -> bool {
    name == scenario::SCHEMA.name
}

impl Component {
    /// Whether it is a content note.
    pub fn is_note(&self) -> bool {
        matches!(self, Self::Note(_))
    }

    /// The theme's template for it.
    pub fn template(&self) -> String {
        format!("components/{}/template.html", self.name())
    }
}

/// Knows the page that a component is printed on.
pub trait Printer<'a> {
    /// A fragment with its holes filled.
    fn fragment(&mut self, fragment: &'a Fragment) -> Html;

    /// A file of the page, by its place in the outline's files; `None` where it is not
    /// published.
    fn file(&mut self, file: u32) -> Option<FileView>;

    /// The address of captions: small ones stand in the page itself.
    fn track(&mut self, file: u32) -> Option<String>;

    /// The tag and the name of a sign language of the campaign; without a tag, the only one.
    fn sign_language(&mut self, tag: Option<&str>) -> Option<(String, String)>;
}

/// A published file, as the theme sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FileView {
    /// Its address on the page.
    pub href: String,
    /// Its media type, such as `video/mp4`.
    #[serde(rename = "type")]
    pub media_type: &'static str,
    /// The width in pixels, where it is something to see.
    pub width: Option<String>,
    /// The height in pixels.
    pub height: Option<String>,
}

/// A fragment as the theme may print it without escaping.
fn markup<'a>(fragment: &'a Fragment, printer: &mut dyn Printer<'a>) -> Value {
    Value::safe_string(printer.fragment(fragment).as_str())
}

/// A view as a template's value.
fn value(view: impl Serialize) -> Value {
    Value::try_from_serializable(&view).unwrap_or_else(|_| Value::from(()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_and_can_be_written() {
        let all: Vec<_> = names().collect();
        assert!(all.is_sorted(), "{all:?}");
        for name in all {
            assert!(name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{name}");
            assert!(schema(name).is_some());
        }
        assert!(schema("no-such").is_none());
    }
}
