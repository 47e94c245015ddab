//! The list of a page's parts: a link to each heading of level 2, where there are many.

use crate::model::html::escape_into;
use crate::model::site::{Page, Site};

/// From how many parts on a page gets a list of them: a shorter one is seen at a glance.
const LEAST: usize = 4;

/// The level of the headings that open a part.
const LEVEL: u8 = 2;

/// Whether a page has so many parts that it gets a list of them.
pub(super) fn is_due(site: &Site, page: &Page) -> bool {
    parts(site, page).nth(LEAST - 1).is_some()
}

/// Writes the list.
pub(super) fn write(text: &mut String, site: &Site, page: &Page) {
    text.push_str("<ul>");
    for (id, words) in parts(site, page) {
        text.push_str("<li><a href=\"#");
        escape_into(text, id);
        text.push_str("\">");
        escape_into(text, words);
        text.push_str("</a></li>");
    }
    text.push_str("</ul>");
}

/// The id and the words of each part.
fn parts<'a>(site: &'a Site, page: &Page) -> impl Iterator<Item = (&'a str, &'a str)> {
    let headings = site.outline(page).headings.iter();
    headings.zip(site.heading_ids(page.outline)).filter_map(|(heading, id)| {
        (heading.level == LEVEL && !heading.text.is_empty()).then_some((id, heading.text))
    })
}
