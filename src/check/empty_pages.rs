//! A page has something to read. Not those that the theme fills: entrances list the pages
//! below them, news say in fields when and where, and some pages begin with words made of the
//! settings.

use super::Input;
use super::faults::PageEmpty;
use crate::diagnostic::{Diagnostics, Fault};
use crate::model::name::Stem;
use crate::model::outline::Outline;
use crate::model::site::Facts;

/// Pages that the theme fills: every help service, and the accessibility statement.
const FILLED: [&str; 2] = ["help", "accessibility"];

pub(super) fn check(input: Input<'_>) -> Diagnostics {
    let pages = input.site.outlines.iter().zip(&input.site.facts);
    let empty = pages.filter(|(outline, facts)| is_empty(outline, facts));
    empty.map(|(outline, _)| PageEmpty {}.in_file(&outline.file)).collect()
}

fn is_empty(outline: &Outline, facts: &Facts) -> bool {
    let front = &outline.front;
    // Where the front matter cannot be read, that is the finding.
    let is_read = !front.title.value.is_empty();
    let is_filled = outline.name.stem == Stem::Entrance
        || FILLED.contains(&outline.name.path.as_str())
        || front.reading.is_some()
        || !facts.sign.is_empty()
        || facts.news.is_event()
        // A lesson without a text has no quiz, and that is the finding.
        || facts.learning.lesson.is_some()
        || facts.learning.is_sheet();
    is_read && !outline.has_text && !facts.draft && !is_filled
}
