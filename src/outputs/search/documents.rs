//! Which pages are found, and what an index sees of a page: its title, whose it is, and its text as a page shows it,
//! without anything around the text.

use super::{Search, searches};
use crate::model::html::escape_into;
use crate::model::ids::{LanguageId, PageId};
use crate::model::output::Href;
use crate::model::site::{Page, PageKind};
use crate::render::Input;

/// A page, as an index sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Document {
    /// Its address below the site's own.
    pub(super) address: String,
    /// Its words as HTML.
    pub(super) html: String,
}

/// Every search of the site, with the pages that it finds, in the order of the outputs.
pub(super) fn found(input: Input<'_>) -> Vec<(Search, Vec<PageId>)> {
    let found = |search: Search| {
        let finds = |id: &PageId| search.finds(input, input.site.page(*id));
        (search, input.site.page_ids().filter(finds).collect())
    };
    searches(input).into_iter().map(found).collect()
}

/// What an index sees of a page with this text.
pub(super) fn document(input: Input<'_>, id: PageId, text: &str) -> Document {
    let page = input.site.page(id);
    let front = &input.site.outline(page).front;
    let title = front.title.value.as_str();
    let mut html = String::from("<html lang=\"");
    escape_into(&mut html, &input.config.language(page.language).tag.to_lowercase());
    html.push_str(
        "\"><body><main data-pagefind-body data-pagefind-meta=\"title[data-title]\" data-title=\"",
    );
    escape_into(&mut html, title);
    if let Some(whose) = whose(input, page) {
        html.push_str("\" data-pagefind-filter=\"whose[data-whose]\" data-whose=\"");
        escape_into(&mut html, &whose);
    }
    html.push_str("\"><h1 data-pagefind-weight=\"10\">");
    escape_into(&mut html, front.heading.as_deref().unwrap_or(title));
    html.push_str("</h1><p>");
    escape_into(&mut html, front.description.as_deref().unwrap_or_default());
    html.push_str("</p>");
    html.push_str(text);
    html.push_str("</main></body></html>");
    Document { address: Href::to(&page.output).absolute("", input.style), html }
}

/// Whom a page is for, and which version it is, in the reader's words.
fn whose(input: Input<'_>, page: &Page) -> Option<String> {
    let audience = page.audience.and_then(|audience| {
        let entrance = input.site.pages.get(entrance(input, page, audience.index())?.index())?;
        Some(input.site.outline(entrance).front.title.value.clone())
    });
    let variant = page.variant.map(|variant| version(input, page.language, variant.index()));
    let parts: Vec<String> = audience.into_iter().chain(variant).collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

fn entrance(input: Input<'_>, page: &Page, audience: usize) -> Option<PageId> {
    let of_audience = |id: &PageId| {
        let above = input.site.page(*id);
        above.kind == PageKind::Entrance
            && above.audience.is_some_and(|other| other.index() == audience)
    };
    if page.kind == PageKind::Entrance && page.variant.is_none() {
        return input.site.find(page.language, &input.config.audiences[audience].id.value);
    }
    page.breadcrumbs.iter().copied().find(of_audience)
}

fn version(input: Input<'_>, language: LanguageId, variant: usize) -> String {
    let name = &input.config.variants[variant];
    input.words.format(language, &format!("variant-{name}-name"), &[])
}
