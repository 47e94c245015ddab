//! Slots: what a template prints without seeing it.
//!
//! A page's own texts reach the templates as opaque marks. So one frame, printed and
//! minified once, serves every page of the same shape: it is cut at the marks, and each
//! page fills in its own texts.

use std::borrow::Cow;

use serde::{Serialize, Serializer};

use crate::model::body::Fragment;
use crate::model::html::Html;

/// A mark opens with this character, which no text of a campaign keeps.
pub(super) const OPEN: char = '\u{E000}';
/// A mark closes with this one. The space before it makes the minifier keep the quotes
/// of an attribute that holds a mark.
pub(super) const CLOSE: &str = " \u{E001}";

/// How deep components may stand in each other; the parser has refused deeper ones.
pub(super) const DEPTH_LIMIT: usize = 64;

/// A mark in a view. Equal shapes have equal marks, whatever the texts are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Slot(u32);

impl Slot {
    /// The mark of the filling at a place of its list.
    pub(super) fn numbered(place: usize) -> Self {
        Self(u32::try_from(place).unwrap_or(u32::MAX))
    }

    /// The mark as text.
    pub(super) fn mark(self) -> String {
        format!("{OPEN}{}{CLOSE}", self.0)
    }

    /// The mark as markup.
    pub(super) fn html(self) -> Html {
        Html::text(&self.mark())
    }
}

impl Serialize for Slot {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{OPEN}{}{CLOSE}", self.0))
    }
}

/// What fills a slot.
#[derive(Clone, Debug)]
pub(super) enum Filling<'a> {
    /// Text, to be escaped.
    Text(Cow<'a, str>),
    /// The text of the page; without the content note that it begins with, if that stands
    /// before it.
    Body,
    /// The content note that the text begins with.
    Note,
    /// A part of it, with holes of its own.
    Fragment(&'a Fragment),
    /// The navigation of the page's section.
    Navigation,
    /// The list of the parts of the page.
    Contents,
    /// Behind the address of the current page: ends the attribute and says so.
    Current(bool),
}

/// The fillings of one view, in the order of their marks.
#[derive(Debug, Default)]
pub(super) struct Slots<'a>(Vec<Filling<'a>>);

impl<'a> Slots<'a> {
    /// Takes a filling, and gives its mark.
    pub(super) fn add(&mut self, filling: Filling<'a>) -> Slot {
        let slot = Slot::numbered(self.0.len());
        self.0.push(filling);
        slot
    }

    /// A mark for text.
    pub(super) fn text(&mut self, text: impl Into<Cow<'a, str>>) -> Slot {
        self.add(Filling::Text(text.into()))
    }

    /// The marks of finished HTML.
    pub(super) fn html(&self) -> Vec<u32> {
        let is_text =
            |filling: &Filling<'_>| matches!(filling, Filling::Text(_) | Filling::Current(_));
        let all = (0..).zip(&self.0).filter(|(_, filling)| !is_text(filling));
        all.map(|(slot, _)| slot).collect()
    }

    /// What fills a mark.
    pub(super) fn get(&self, slot: u32) -> Option<&Filling<'a>> {
        self.0.get(slot as usize)
    }

    /// All fillings, in order.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Filling<'a>> {
        self.0.iter()
    }
}

impl<'a> FromIterator<Filling<'a>> for Slots<'a> {
    fn from_iter<I: IntoIterator<Item = Filling<'a>>>(fillings: I) -> Self {
        Self(fillings.into_iter().collect())
    }
}
