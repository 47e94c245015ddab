//! The list of a page's parts: a link to each heading of level 2, where there are many.

use crate::model::headings::{Headings, PART_ID};
use crate::model::html::escape_into;
use crate::model::outline::Opens;

/// From how many parts on a page gets a list of them: a shorter one is seen at a glance.
const LEAST: usize = 4;

/// Whether a page with these headings gets a list of its parts: it has many, and the words of
/// each are enough to tell it.
pub(super) fn is_due(headings: &Headings) -> bool {
    let are_words = headings.parts().all(|part| part.opens == Opens::Part && !part.text.is_empty());
    are_words && headings.parts().nth(LEAST - 1).is_some()
}

/// Writes the list.
pub(super) fn write(text: &mut String, headings: &Headings) {
    text.push_str("<ul>");
    for (part, number) in headings.parts().zip(1_usize..) {
        text.push_str("<li><a href=\"#");
        text.push_str(PART_ID);
        text.push_str(&number.to_string());
        text.push_str("\">");
        escape_into(text, part.text);
        text.push_str("</a></li>");
    }
    text.push_str("</ul>");
}
