//! What a frame gives to those who do not see it: its landmarks, headings and links, read
//! off the markup with the tokenizer of the HTML standard.

use std::collections::BTreeSet;

use html5gum::{DefaultEmitter, StartTag, Token, Tokenizer};

/// Elements in which a `header` or a `footer` belongs to a part of the page, not to all.
const PARTS: [&str; 5] = ["article", "aside", "main", "nav", "section"];

/// What stands in a frame.
#[derive(Debug, Default)]
pub(super) struct Seen {
    /// The language of `html`.
    pub(super) has_language: bool,
    /// A title for the tab with something in it.
    pub(super) has_title: bool,
    /// The ids of all `main`; empty where one has none.
    pub(super) mains: Vec<String>,
    pub(super) headings: usize,
    pub(super) has_banner: bool,
    pub(super) has_end: bool,
    pub(super) navigations: usize,
    /// Every list of links is called something.
    pub(super) is_named: bool,
    pub(super) links: Vec<Link>,
    /// The `name` or `http-equiv` of each `meta`, in small letters, with its content.
    pub(super) metas: Vec<(String, String)>,
}

/// A link, in the order of the page.
#[derive(Debug)]
pub(super) struct Link {
    pub(super) href: String,
    /// It stands in `main`.
    pub(super) is_inside: bool,
    /// The page that it leads to is not told where the reader comes from.
    pub(super) is_silent: bool,
}

/// Reads a frame.
pub(super) fn read(markup: &str) -> Seen {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut reader = Reader::default();
    for token in Tokenizer::new_with_emitter(markup, emitter) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => reader.opened(&tag),
            Token::EndTag(tag) => reader.closed(&String::from_utf8_lossy(&tag.name)),
            Token::String(text) => {
                let is_told = reader.in_title && !text.iter().all(u8::is_ascii_whitespace);
                reader.seen.has_title |= is_told;
            }
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    let Reader { mut seen, ids, names, .. } = reader;
    seen.is_named = names.iter().all(|name| match name {
        Name::Words(words) => !words.trim().is_empty(),
        Name::Of(list) => list.split_ascii_whitespace().any(|id| ids.contains(id)),
    });
    seen
}

/// What a list of links is called.
enum Name {
    Words(String),
    /// Ids of the elements that say it.
    Of(String),
}

#[derive(Default)]
struct Reader {
    seen: Seen,
    ids: BTreeSet<String>,
    names: Vec<Name>,
    /// The open elements among [`PARTS`].
    parts: Vec<String>,
    in_title: bool,
    /// How many drawings are open: they have titles of their own.
    drawings: usize,
}

impl Reader {
    fn opened(&mut self, tag: &StartTag<()>) {
        let name = String::from_utf8_lossy(&tag.name);
        let value = |name: &str| {
            let value = tag.attributes.get(name.as_bytes())?;
            Some(String::from_utf8_lossy(value).into_owned())
        };
        self.ids.extend(value("id"));
        self.landmark(&value("role").unwrap_or_else(|| name.clone().into_owned()), value);
        match &*name {
            "html" => self.seen.has_language = value("lang").is_some_and(|tag| !tag.is_empty()),
            "title" => self.in_title = self.drawings == 0,
            "svg" => self.drawings += 1,
            "h1" => self.seen.headings += 1,
            "a" => {
                let is_inside = self.parts.iter().any(|part| part == "main");
                let is_silent = value("rel").is_some_and(|rel| rel.contains("noreferrer"));
                let links = value("href").map(|href| Link { href, is_inside, is_silent });
                self.seen.links.extend(links);
            }
            "meta" => {
                let key = value("name").or_else(|| value("http-equiv")).unwrap_or_default();
                let content = value("content").unwrap_or_default();
                self.seen.metas.push((key.to_ascii_lowercase(), content));
            }
            _ => {}
        }
        if PARTS.contains(&&*name) {
            self.parts.push(name.into_owned());
        }
    }

    /// Counts what the element is, by its role or its name.
    fn landmark(&mut self, role: &str, value: impl Fn(&str) -> Option<String>) {
        match role {
            "main" => self.seen.mains.push(value("id").unwrap_or_default()),
            "banner" => self.seen.has_banner = true,
            "contentinfo" => self.seen.has_end = true,
            "header" => self.seen.has_banner |= self.parts.is_empty(),
            "footer" => self.seen.has_end |= self.parts.is_empty(),
            "nav" | "navigation" => {
                self.seen.navigations += 1;
                let list = value("aria-labelledby").map(Name::Of);
                let words = || Name::Words(value("aria-label").unwrap_or_default());
                self.names.push(list.unwrap_or_else(words));
            }
            _ => {}
        }
    }

    fn closed(&mut self, name: &str) {
        match name {
            "title" => self.in_title = false,
            "svg" => self.drawings = self.drawings.saturating_sub(1),
            _ => {}
        }
        if let Some(place) = self.parts.iter().rposition(|part| part == name) {
            self.parts.truncate(place);
        }
    }
}
