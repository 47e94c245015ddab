//! What a frame gives to those who do not see it: its landmarks, headings and links, read
//! off the markup with the tokenizer of the HTML standard.

use std::collections::BTreeSet;
use std::convert::Infallible;

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};
use memchr::{memchr_iter, memchr2_iter};

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

/// Whether there may be a `main` or a heading of a page in some markup: a quick look that
/// sees too much rather than too little.
pub(super) fn may_hold_a_page(markup: &str) -> bool {
    let bytes = markup.as_bytes();
    let follows = |at: usize, word: &[u8]| {
        let found = bytes.get(at..at + word.len());
        found.is_some_and(|found| found.eq_ignore_ascii_case(word))
    };
    let is_named = |at: usize| follows(at + 1, b"main") || follows(at + 1, b"h1");
    memchr_iter(b'<', bytes).any(is_named)
        || memchr2_iter(b'r', b'R', bytes).any(|at| follows(at, b"role"))
}

/// Reads a frame.
pub(super) fn read(markup: &str) -> Seen {
    let mut reader = Reader::default();
    let take = |event: CallbackEvent<'_>, _: Span<()>| -> Option<Infallible> {
        reader.take(&event);
        None
    };
    let mut emitter = CallbackEmitter::new(take);
    emitter.naively_switch_states(true);
    Tokenizer::new_with_emitter(markup, emitter).for_each(drop);
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

/// The attributes that say something; all others are passed over.
const ATTRIBUTES: [&str; 10] = [
    "id",
    "role",
    "lang",
    "href",
    "rel",
    "name",
    "http-equiv",
    "content",
    "aria-label",
    "aria-labelledby",
];

#[derive(Default)]
struct Reader {
    seen: Seen,
    /// The element whose tag is being read, and its attributes.
    name: String,
    attributes: Vec<(&'static str, String)>,
    /// The last of the attributes is the one that a value belongs to.
    awaits_value: bool,
    ids: BTreeSet<String>,
    names: Vec<Name>,
    /// The open elements among [`PARTS`].
    parts: Vec<String>,
    in_title: bool,
    /// How many drawings are open: they have titles of their own.
    drawings: usize,
}

impl Reader {
    fn take(&mut self, event: &CallbackEvent<'_>) {
        match event {
            CallbackEvent::OpenStartTag { name } => {
                self.attributes.clear();
                self.name.clear();
                self.name.push_str(&String::from_utf8_lossy(name));
            }
            CallbackEvent::AttributeName { name } => {
                let known = ATTRIBUTES.iter().find(|known| known.as_bytes() == *name);
                // Of two attributes with one name, the first one counts.
                let known = known.filter(|known| self.value(known).is_none());
                self.awaits_value = known.is_some();
                self.attributes.extend(known.map(|known| (*known, String::new())));
            }
            CallbackEvent::AttributeValue { value } if self.awaits_value => {
                if let Some((_, text)) = self.attributes.last_mut() {
                    text.push_str(&String::from_utf8_lossy(value));
                }
            }
            CallbackEvent::CloseStartTag { .. } => self.opened(),
            CallbackEvent::EndTag { name } => self.closed(&String::from_utf8_lossy(name)),
            CallbackEvent::String { value } => {
                let is_told = self.in_title && !value.iter().all(u8::is_ascii_whitespace);
                self.seen.has_title |= is_told;
            }
            _ => {}
        }
    }

    /// An attribute of the tag that is being read.
    fn value(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value.as_str())
    }

    fn opened(&mut self) {
        let name = std::mem::take(&mut self.name);
        let attributes = std::mem::take(&mut self.attributes);
        let value = |name: &str| {
            let found = attributes.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| value.clone())
        };
        self.ids.extend(value("id"));
        self.landmark(value("role").as_deref().unwrap_or(&name), &value);
        match name.as_str() {
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
        if PARTS.contains(&name.as_str()) {
            self.parts.push(name);
        }
    }

    /// Counts what the element is, by its role or its name.
    fn landmark(&mut self, role: &str, value: &dyn Fn(&str) -> Option<String>) {
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
