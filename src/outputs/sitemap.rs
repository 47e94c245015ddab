//! The sitemap: every page that is what it says, with its other languages.
//!
//! Format: <https://www.sitemaps.org/protocol.html>, alternates as `xhtml:link`.

use std::fmt::Write;

use rustc_hash::FxHashSet;

use super::xml;
use crate::model::output::{Href, OutputPath};
use crate::model::site::Page;
use crate::render::{Input, Printed};

pub(super) fn print(input: Input<'_>, base_url: &str, printed: &[Printed]) -> String {
    let printed: FxHashSet<&OutputPath> = printed.iter().map(|page| &page.output).collect();
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    let shown = input
        .site
        .pages
        .iter()
        .filter(|page| !page.is_fallback() && printed.contains(&page.output))
        // A draft asks search engines to stay away, so none is sent there.
        .filter(|page| !input.site.facts(page).draft);
    for page in shown {
        entry(&mut text, input, base_url, page);
    }
    text.push_str("</urlset>\n");
    text
}

fn entry(text: &mut String, input: Input<'_>, base_url: &str, page: &Page) {
    let address = |page: &Page| Href::to(&page.output).absolute(base_url, input.style);
    text.push_str("<url><loc>");
    xml(text, &address(page));
    text.push_str("</loc>");
    let facts = input.site.facts(page);
    if let Some(date) = facts.updated.or(facts.date) {
        let _ = write!(text, "<lastmod>{date}</lastmod>");
    }
    let versions: Vec<&Page> = page
        .translations
        .iter()
        .map(|id| input.site.page(*id))
        .filter(|other| !other.is_fallback() && other.variant == page.variant)
        .collect();
    if versions.len() > 1 {
        for other in versions {
            text.push_str("<xhtml:link rel=\"alternate\" hreflang=\"");
            xml(text, &input.config.language(other.language).tag);
            text.push_str("\" href=\"");
            xml(text, &address(other));
            text.push_str("\"/>");
        }
    }
    text.push_str("</url>\n");
}
