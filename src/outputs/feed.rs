//! An Atom feed a language, of the sections that have one.
//!
//! Format: RFC 4287. An entry holds its title, its summary, when and where it is, and its
//! text in words alone: a reader of feeds asks nobody for pictures.

use std::fmt::Write;

use super::{known, text, xml};
use crate::i18n::Moments;
use crate::model::ids::{LanguageId, PageId};
use crate::model::news::NewsKind;
use crate::model::output::{Href, OutputPath};
use crate::model::site::{Page, PageKind};
use crate::render::{Input, Texts};

/// The most entries a feed holds, the newest ones.
const ENTRIES: usize = 30;

/// A feed.
#[derive(Clone, Debug)]
pub struct Feed {
    /// Its language.
    pub language: LanguageId,
    /// Where it stands.
    pub output: OutputPath,
    /// Its title.
    pub title: String,
    entries: Vec<PageId>,
}

/// The feeds of a site: none where the site's address is unknown, since a feed's links and
/// ids are full addresses; none in a language that has no dated page of its own.
pub fn feeds(input: Input<'_>) -> Vec<Feed> {
    if input.base_url.is_none() {
        return Vec::new();
    }
    input.config.language_ids().filter_map(|language| feed(input, language)).collect()
}

fn feed(input: Input<'_>, language: LanguageId) -> Option<Feed> {
    let site = input.site;
    let mut entries: Vec<PageId> = site
        .page_ids()
        .filter(|id| {
            let page = site.page(*id);
            page.language == language
                && page.kind == PageKind::Entry
                && page.variant.is_none()
                && !page.is_fallback()
        })
        .filter(|id| site.facts(site.page(*id)).date.is_some())
        .collect();
    entries.sort_by_key(|id| (std::cmp::Reverse(site.facts(site.page(*id)).date), *id));
    entries.truncate(ENTRIES);
    let newest = site.page(*entries.first()?);
    let section =
        newest.breadcrumbs.last().map(|id| site.outline(site.page(*id)).front.title.value.clone());
    let campaign = input.config.name.best(language).map_or("", |(_, name)| name);
    let arguments =
        [("campaign", campaign.into()), ("section", section.unwrap_or_default().as_str().into())];
    let tag = input.config.language(language).tag.to_lowercase();
    Some(Feed {
        language,
        output: known(&format!("{tag}/feed.xml")),
        title: input.words.format(language, "feed-title", &arguments),
        entries,
    })
}

impl Feed {
    /// The feed as XML, for a site at `base_url`.
    pub(super) fn print(&self, input: Input<'_>, base_url: &str) -> String {
        let tag = &input.config.language(self.language).tag;
        let own = Href::to(&self.output).absolute(base_url, input.style);
        let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        let _ = write!(
            text,
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{tag}\">\n<title>"
        );
        xml(&mut text, &self.title);
        text.push_str("</title>\n");
        element(&mut text, "id", &own);
        link(&mut text, "self", &own);
        let home = input
            .site
            .find(self.language, "")
            .map(|id| address(input, base_url, input.site.page(id)));
        if let Some(home) = home {
            link(&mut text, "alternate", &home);
        }
        let newest =
            self.entries.iter().filter_map(|id| changed(input, input.site.page(*id))).max();
        element(&mut text, "updated", &newest.unwrap_or_default());
        text.push_str("<author>");
        element(
            &mut text,
            "name",
            input.config.name.best(self.language).map_or("", |(_, name)| name),
        );
        text.push_str("</author>\n");
        let bodies = Texts::new(input).of(&self.entries);
        for (id, body) in self.entries.iter().zip(&bodies) {
            entry(&mut text, input, base_url, input.site.page(*id), body);
        }
        text.push_str("</feed>\n");
        text
    }
}

fn entry(text: &mut String, input: Input<'_>, base_url: &str, page: &Page, body: &str) {
    let outline = input.site.outline(page);
    let address = address(input, base_url, page);
    text.push_str("<entry>\n");
    element(text, "title", &outline.front.title.value);
    element(text, "id", &address);
    link(text, "alternate", &address);
    if let Some(date) = input.site.facts(page).date {
        element(text, "published", &instant(date));
    }
    element(text, "updated", &changed(input, page).unwrap_or_default());
    if let Some(summary) = &outline.front.description {
        element(text, "summary", summary);
    }
    let words = [facts(input, page), text::plain(body, &address)];
    let words: Vec<String> = words.into_iter().filter(|words| !words.is_empty()).collect();
    if !words.is_empty() {
        text.push_str("<content type=\"text\">");
        xml(text, &words.join("\n\n"));
        text.push_str("</content>\n");
    }
    text.push_str("</entry>\n");
}

/// What kind of news it is, when, where, and how one takes part: a line each.
fn facts(input: Input<'_>, page: &Page) -> String {
    let news = &input.site.facts(page).news;
    let Some(kind) = news.kind.as_ref().map(|kind| kind.value) else { return String::new() };
    let language = page.language;
    let word = |key| input.words.text(language, key);
    let mut lines = vec![word(kind.word()).to_owned()];
    let tag = &input.config.language(language).tag;
    let said = Moments { words: input.words, tag, language };
    let start = news.start.as_ref().map(|start| said.moment(start.value));
    let end = said.end(news);
    match (start, end) {
        (Some(start), Some(end)) => lines.push(format!("{} {start} – {end}", word("news-when"))),
        (Some(start), None) => lines.push(format!("{} {start}", word("news-when"))),
        (None, Some(end)) => lines.push(format!("{} {end}", word("news-until"))),
        (None, None) => {}
    }
    let place = news.place.as_ref().map(|place| place.value.as_str());
    lines.extend(place.map(|place| format!("{} {place}", word("news-where"))));
    let register = news.register.as_ref().filter(|_| !news.is_over(input.today));
    let register = register.map(|address| address.value.as_str());
    let register = register.map(|address| address.strip_prefix("mailto:").unwrap_or(address));
    let key = if kind == NewsKind::Call { "news-answer" } else { "news-register" };
    lines.extend(register.map(|address| format!("{}: {address}", word(key))));
    lines.join("\n")
}

fn address(input: Input<'_>, base_url: &str, page: &Page) -> String {
    Href::to(&page.output).absolute(base_url, input.style)
}

/// When a page was last changed in substance, as RFC 3339 says an instant.
fn changed(input: Input<'_>, page: &Page) -> Option<String> {
    let facts = input.site.facts(page);
    facts.updated.or(facts.date).map(instant)
}

/// Campaigns date by the day; the instant is its start in UTC.
fn instant(date: jiff::civil::Date) -> String {
    format!("{date}T00:00:00Z")
}

fn element(text: &mut String, name: &str, content: &str) {
    let _ = write!(text, "<{name}>");
    xml(text, content);
    let _ = writeln!(text, "</{name}>");
}

fn link(text: &mut String, relation: &str, address: &str) {
    let _ = write!(text, "<link rel=\"{relation}\" href=\"");
    xml(text, address);
    text.push_str("\"/>\n");
}
