//! The body of a page: compact HTML with holes, which only its own page shows.

use serde::{Deserialize, Serialize};

use super::html::Html;
use crate::components::Component;

/// The text of a page, rendered as far as a page can be without knowing the others.
#[derive(Clone, Debug, Default)]
pub struct Body {
    /// The text, footnotes included.
    pub content: Fragment,
}

/// HTML with holes that are filled when the page is printed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Fragment {
    markup: Box<str>,
    holes: Holes,
}

/// The holes of a [`Fragment`], by their places in its markup.
pub type Holes = Box<[(u32, Hole)]>;

impl Body {
    /// A body of its markup and what fills the holes in it.
    pub(crate) fn of(markup: Box<str>, holes: Holes) -> Self {
        Self { content: Fragment { markup, holes } }
    }

    /// How many content notes it begins with: so many of its first pieces are one each.
    pub fn first_notes(&self) -> usize {
        let is_note = |(at, hole): &&(u32, Hole)| {
            *at == 0 && matches!(hole, Hole::Component(component) if component.is_note())
        };
        self.content.holes.iter().take_while(is_note).count()
    }

    /// Its markup, and what fills the holes in it.
    pub(crate) fn parts(&self) -> (&str, &Holes) {
        (&self.content.markup, &self.content.holes)
    }
}

/// What a hole waits for. The numbers are places in the outline's lists.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Hole {
    /// `<a href=…>` of a link, with all its attributes; nothing where the link is broken.
    LinkStart(u32),
    /// `</a>` of that link; nothing where the link is broken.
    LinkEnd(u32),
    /// The id of a heading, as text inside an attribute's quotes.
    HeadingId(u32),
    /// `<img>` of a picture: the file, and its alternative text (empty: decorative).
    Picture {
        /// The place in the outline's files.
        file: u32,
        /// What the picture says to somebody who does not see it.
        alternative: Box<str>,
        /// Whether the text begins with it, so that it stands in the first screen.
        opens: bool,
    },
    /// A help service: its name with its number or link.
    Service(u32),
    /// A help service: its name as a link to its site.
    ServiceSite(u32),
    /// A help service: its name with its number, which one writes to and no link dials.
    ServiceWritten(u32),
    /// A word of the interface in the language of the text, escaped.
    Word(Word),
    /// A component, printed by the theme.
    Component(Box<Component>),
}

/// The words that the text itself needs; `i18n/<language>.ftl` says them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Word {
    /// The heading of the footnotes.
    Footnotes,
    /// "Back to the text", for note `note` and its `reference`th use, both from 1.
    FootnoteBack {
        /// The number of the note.
        note: u32,
        /// Which of its uses in the text.
        reference: u32,
    },
    /// The name of a link to note number `note`.
    FootnoteReference {
        /// The number of the note.
        note: u32,
    },
    /// "Done:" before a ticked task.
    TaskDone,
    /// "To do:" before an open task.
    TaskOpen,
    /// The name of a table's region that has no caption: number `table` from 1.
    Table {
        /// The number of the table in the page.
        table: u32,
    },
    /// "Link to this part: …", named with the heading's words by the markup around it.
    HeadingAnchor,
    /// "Go on to step `step`", from 1.
    GoToStep {
        /// The number of the step in its story.
        step: u32,
    },
}

impl Fragment {
    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.markup.is_empty() && self.holes.is_empty()
    }

    /// Whether it says something in words, or in a component, whatever else is in it.
    pub fn has_words(&self) -> bool {
        let mut inside = false;
        let has_component = self.holes.iter().any(|(_, hole)| matches!(hole, Hole::Component(_)));
        has_component
            || self.markup.chars().any(|letter| {
                inside = letter == '<' || (inside && letter != '>');
                !inside && letter.is_alphanumeric()
            })
    }

    /// The plain words that it begins with, set strongly, and what stands behind them.
    pub fn strong_start(&self) -> Option<(String, Self)> {
        const OPEN: &str = "<strong>";
        const CLOSE: &str = "</strong>";
        let inner = self.markup.strip_prefix(OPEN)?;
        let end = inner.find(CLOSE)?;
        let words = inner.get(..end).filter(|words| !words.contains('<'))?;
        let behind = self.markup.get(OPEN.len() + end + CLOSE.len()..)?;
        let rest = self.cut(self.markup.len() - behind.trim_start().len())?;
        Some((super::html::unescaped(words), rest))
    }

    /// Every run of plain words set strongly, with the markup behind it.
    pub fn strong_words(&self) -> impl Iterator<Item = (String, &str)> {
        self.markup.split("<strong>").skip(1).filter_map(|inner| {
            let (words, behind) = inner.split_once("</strong>")?;
            (!words.contains('<')).then(|| (super::html::unescaped(words), behind))
        })
    }

    /// What stands behind `sign`, if it begins with it.
    pub fn without_start(&self, sign: char) -> Option<Self> {
        let rest = self.markup.strip_prefix(sign)?.trim_start();
        self.cut(self.markup.len() - rest.len())
    }

    /// What stands from a byte of the markup on; `None` where a hole stands before it.
    fn cut(&self, at: usize) -> Option<Self> {
        let shift = u32::try_from(at).ok()?;
        let moved = |(at, hole): &(u32, Hole)| Some((at.checked_sub(shift)?, hole.clone()));
        let holes: Option<Vec<_>> = self.holes.iter().map(moved).collect();
        Some(Self { markup: self.markup.get(at..)?.into(), holes: holes?.into() })
    }

    /// The components that stand in it.
    pub(crate) fn components_mut(&mut self) -> impl Iterator<Item = &mut Component> {
        self.holes.iter_mut().filter_map(|(_, hole)| match hole {
            Hole::Component(component) => Some(&mut **component),
            _ => None,
        })
    }

    /// Its words without markup; what fills its holes is not among them.
    pub fn words(&self) -> String {
        let mut words = String::new();
        for (markup, _) in self.pieces() {
            let mut rest = markup;
            while let Some((before, tag)) = rest.split_once('<') {
                words.push_str(before);
                rest = tag.split_once('>').map_or("", |(_, behind)| behind);
            }
            words.push_str(rest);
        }
        super::html::unescaped(&words)
    }

    /// The pieces in order: markup, then the hole behind it, if one follows.
    pub fn pieces(&self) -> impl Iterator<Item = (&str, Option<&Hole>)> {
        let mut from = 0;
        let last = self.holes.last().map_or(0, |(at, _)| *at as usize);
        self.holes
            .iter()
            .map(move |(at, hole)| {
                let markup = &self.markup[from..*at as usize];
                from = *at as usize;
                (markup, Some(hole))
            })
            .chain(std::iter::once((&self.markup[last..], None)))
    }
}

/// Writes a [`Fragment`] from its start to its end.
#[derive(Debug, Default)]
pub struct FragmentWriter {
    markup: String,
    holes: Vec<(u32, Hole)>,
}

impl FragmentWriter {
    /// With room for so many bytes of markup; it grows where that is too little.
    pub fn with_room_for(bytes: usize) -> Self {
        Self { markup: String::with_capacity(bytes), holes: Vec::new() }
    }

    /// Appends markup that the sanitiser or the renderer made.
    pub fn html(&mut self, html: &Html) {
        self.markup.push_str(html.as_str());
    }

    /// Appends constant markup.
    pub fn tag(&mut self, markup: &'static str) {
        self.markup.push_str(markup);
    }

    /// Appends text, escaped for content and for double-quoted attributes.
    pub fn text(&mut self, text: &str) {
        super::html::escape_into(&mut self.markup, text);
    }

    /// Appends a hole.
    pub fn hole(&mut self, hole: Hole) {
        let at = u32::try_from(self.markup.len()).unwrap_or(u32::MAX);
        self.holes.push((at, hole));
    }

    /// Appends a finished fragment.
    pub fn fragment(&mut self, fragment: Fragment) {
        let base = u32::try_from(self.markup.len()).unwrap_or(u32::MAX);
        self.markup.push_str(&fragment.markup);
        let moved = |(at, hole): (u32, Hole)| (base.saturating_add(at), hole);
        self.holes.extend(fragment.holes.into_vec().into_iter().map(moved));
    }

    /// The fragment, without spare memory.
    pub fn finish(self) -> Fragment {
        Fragment { markup: self.markup.into_boxed_str(), holes: self.holes.into() }
    }
}
