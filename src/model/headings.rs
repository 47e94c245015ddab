//! The headings of a page, closely packed: a site keeps those of all its pages.

use serde::{Deserialize, Serialize};

use super::outline::{Heading, Opens};
use crate::source::Span;

/// How the ids of parts begin; the part's number, from 1, is the rest. A reader who goes to a
/// part leaves the id in the browser's history: it says nothing.
pub const PART_ID: &str = "f-part-";

/// Headings in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Headings {
    marks: Box<[Mark]>,
    /// Of each heading its words, then its id.
    words: Box<str>,
}

/// What there is of a heading besides words, and where these end.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
struct Mark {
    level: u8,
    explicit: bool,
    opens: Opens,
    text_end: u32,
    id_end: u32,
    span: Span,
}

/// A heading among others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PackedHeading<'a> {
    /// 2 to 6.
    pub level: u8,
    /// Its words, without markup.
    pub text: &'a str,
    /// Its id.
    pub id: &'a str,
    /// Whether the id is written by the author.
    pub explicit: bool,
    /// What it opens.
    pub opens: Opens,
    /// Where it stands.
    pub span: Span,
}

impl Headings {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.marks.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.marks.is_empty()
    }

    /// The one at a place.
    pub fn get(&self, place: usize) -> Option<PackedHeading<'_>> {
        let Mark { level, explicit, opens, text_end, id_end, span } = *self.marks.get(place)?;
        let before = place.checked_sub(1).and_then(|before| self.marks.get(before));
        let start = before.map_or(0, |before| before.id_end);
        let words = |from: u32, to: u32| self.words.get(from as usize..to as usize);
        let (text, id) = (words(start, text_end)?, words(text_end, id_end)?);
        Some(PackedHeading { level, text, id, explicit, opens, span })
    }

    /// Those that open a part of the page.
    pub fn parts(&self) -> impl Iterator<Item = PackedHeading<'_>> {
        self.iter().filter(|heading| heading.opens != Opens::Less)
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = PackedHeading<'_>> {
        (0..self.len()).filter_map(|place| self.get(place))
    }
}

impl From<Vec<Heading>> for Headings {
    fn from(headings: Vec<Heading>) -> Self {
        let long = headings.iter().map(|heading| heading.text.len() + heading.id.len()).sum();
        let mut words = String::with_capacity(long);
        let mut add = |text: &str| {
            words.push_str(text);
            // No file is so long that its headings would not fit.
            u32::try_from(words.len()).unwrap_or(u32::MAX)
        };
        let marks = headings.iter().map(|heading| {
            let Heading { level, text, id, explicit, opens, span } = heading;
            let (text_end, id_end) = (add(text), add(id));
            Mark {
                level: *level,
                explicit: *explicit,
                opens: *opens,
                text_end,
                id_end,
                span: *span,
            }
        });
        Self { marks: marks.collect(), words: words.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_come_back_as_they_were() {
        let heading = |level, text: &str, id: &str, explicit| {
            let opens = if level == 2 { Opens::Part } else { Opens::Less };
            let span = Span { start: u32::from(level), end: 9 };
            Heading { level, text: text.into(), id: id.into(), explicit, opens, span }
        };
        let all = [
            heading(2, "Când cazi", "cand-cazi", false),
            heading(3, "", "x", true),
            heading(2, "Потом", "potom", false),
        ];
        let packed = Headings::from(all.to_vec());
        assert_eq!(packed.len(), 3);
        for (packed, heading) in packed.iter().zip(&all) {
            let Heading { level, text, id, explicit, opens, span } = heading;
            let PackedHeading { span: place, .. } = packed;
            assert_eq!(
                packed,
                PackedHeading {
                    level: *level,
                    text,
                    id,
                    explicit: *explicit,
                    opens: *opens,
                    span: *span
                }
            );
            assert_eq!(place.start, span.start);
        }
        assert_eq!(packed.get(3), None);
        assert!(Headings::default().is_empty());
    }
}
