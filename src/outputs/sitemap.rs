//! The sitemap: every page that is what it says, with its other languages.
//!
//! Format: <https://www.sitemaps.org/protocol.html>, alternates as `xhtml:link`.

use std::fmt::Write;

use rayon::prelude::*;

use super::xml;
use crate::model::ids::PageId;
use crate::model::output::{Href, LinkStyle};
use crate::model::site::Page;
use crate::render::Input;

pub(super) fn print(input: Input<'_>, base_url: &str) -> String {
    let site = input.site;
    // An address stands in the entries of all its languages.
    let addresses: Vec<String> =
        site.pages.par_iter().map(|page| address(page, base_url, input.style)).collect();
    let shown: Vec<PageId> = site
        .page_ids()
        .filter(|id| !site.page(*id).is_fallback())
        // A draft asks search engines to stay away, so none is sent there.
        .filter(|id| !site.facts(site.page(*id)).draft)
        .collect();
    let entries = |pages: &[PageId]| {
        let mut text = String::new();
        pages.iter().for_each(|id| entry(&mut text, input, &addresses, *id));
        text
    };
    let mut text = String::from(FIRST);
    // The whole is long: not all of its parts are beside it at a time.
    for pages in shown.chunks(CHUNK * CHUNKS) {
        let parts: Vec<String> = pages.par_chunks(CHUNK).map(entries).collect();
        text.extend(parts);
    }
    text.push_str("</urlset>\n");
    text
}

const FIRST: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
                     xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";

/// How many entries are printed in one go, and how often at a time.
const CHUNK: usize = 128;
const CHUNKS: usize = 8;

/// The address of a page as XML.
fn address(page: &Page, base_url: &str, style: LinkStyle) -> String {
    let mut text = String::new();
    xml(&mut text, &Href::to(&page.output).absolute(base_url, style));
    text
}

fn entry(text: &mut String, input: Input<'_>, addresses: &[String], id: PageId) {
    let address = |id: PageId| addresses.get(id.index()).map_or("", String::as_str);
    let page = input.site.page(id);
    text.push_str("<url><loc>");
    text.push_str(address(id));
    text.push_str("</loc>");
    let facts = input.site.facts(page);
    if let Some(date) = facts.updated.or(facts.date) {
        let _ = write!(text, "<lastmod>{date}</lastmod>");
    }
    let is_version = |id: &&PageId| {
        let other = input.site.page(**id);
        !other.is_fallback() && other.variant == page.variant
    };
    let versions = || page.translations.iter().filter(is_version);
    if versions().count() > 1 {
        for id in versions() {
            text.push_str("<xhtml:link rel=\"alternate\" hreflang=\"");
            xml(text, &input.config.language(input.site.page(*id).language).tag);
            text.push_str("\" href=\"");
            text.push_str(address(*id));
            text.push_str("\"/>");
        }
    }
    text.push_str("</url>\n");
}
