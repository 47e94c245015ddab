//! The plain-text form of printed HTML: for feeds, and wherever else words must do alone.
//!
//! It is made from what a page shows, so no component needs a second view: `data-form="paper"`
//! is kept, `data-form="screen"` left out, what is closed stands open, a picture is its words,
//! a link its words and its address, and what one presses is not there.
//!
//! 1. The tokenizer gives tags and text; [`nesting`] knows which elements are open, also where
//!    small HTML leaves end tags out.
//! 2. [`lines`] lays out paragraphs, lists and rows.

mod lines;
mod nesting;

use html5gum::{StartTag, Token, Tokenizer};

use self::lines::Lines;
use self::nesting::{Nesting, Open};

/// Elements that show nothing in words.
const SILENT: [&str; 12] = [
    "audio", "button", "datalist", "input", "math", "object", "script", "select", "style", "svg",
    "template", "video",
];

/// The words of some HTML of the program's own printing, that stands at the address `base`.
pub fn plain(html: &str, base: &str) -> String {
    let mut walk = Walk { base, lines: Lines::default(), nesting: Nesting::default() };
    for token in Tokenizer::new(html) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => walk.start(&tag),
            Token::EndTag(tag) => {
                let closed = walk.nesting.end(&String::from_utf8_lossy(&tag.name));
                walk.close(closed);
            }
            Token::String(text) => walk.text(&String::from_utf8_lossy(&text)),
            _ => {}
        }
    }
    let rest = walk.nesting.all();
    walk.close(rest);
    walk.lines.finish()
}

struct Walk<'a> {
    base: &'a str,
    lines: Lines,
    nesting: Nesting,
}

impl Walk<'_> {
    fn start(&mut self, tag: &StartTag<()>) {
        let name = String::from_utf8_lossy(&tag.name).into_owned();
        let ended = self.nesting.ended_by(&name);
        self.close(ended);
        let attribute = |name: &str| {
            let value = tag.attributes.get(name.as_bytes())?;
            Some(String::from_utf8_lossy(value).into_owned())
        };
        let class = attribute("class").unwrap_or_default();
        let is_silent = SILENT.contains(&name.as_str()) && !is_box(&name, &attribute)
            || attribute("data-form").as_deref() == Some("screen")
            || attribute("hidden").is_some()
            || matches!(class.as_str(), "anchor" | "footnote-back");
        let mut open = Open { name, is_silent, address: None };
        if !is_silent && !self.nesting.is_silent() {
            self.open(&mut open, &attribute);
        }
        self.nesting.start(open, tag.self_closing);
    }

    /// What an element begins with.
    fn open(&mut self, open: &mut Open, attribute: &dyn Fn(&str) -> Option<String>) {
        match open.name.as_str() {
            "a" => {
                open.address = attribute("href").and_then(|address| self.address(&address));
                if attribute("href").is_some_and(|address| address.starts_with("#f-note-")) {
                    self.lines.text("[");
                    open.address = Some("]".to_owned());
                }
            }
            "img" => {
                let words = attribute("alt").filter(|words| !words.trim().is_empty());
                if let Some(words) = words {
                    self.lines.text(&format!("[{words}]"));
                }
            }
            "input" => self.lines.text("☐ "),
            "br" => self.lines.line(),
            "hr" => self.lines.rule(),
            "ul" => self.lines.list(None),
            "ol" => {
                let start = attribute("start").and_then(|start| start.parse().ok());
                self.lines.list(Some(start.unwrap_or(1)));
            }
            "li" => self.lines.item(),
            "dd" => self.lines.within("  "),
            "blockquote" => self.lines.within("> "),
            "dl" | "table" => self.lines.table(),
            "td" | "th" => self.lines.cell(),
            "pre" => self.lines.verbatim(true),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.lines.block();
                let level = open.name.as_bytes().get(1).map_or(2, |level| level - b'0');
                self.lines.text(&format!("{} ", "#".repeat(usize::from(level))));
            }
            name if nesting::is_block(name) => self.lines.block(),
            _ => {}
        }
    }

    /// What elements end with, from the innermost.
    fn close(&mut self, closed: Vec<Open>) {
        for open in closed {
            if open.is_silent || self.nesting.is_silent() {
                continue;
            }
            match open.name.as_str() {
                "a" => match open.address.as_deref() {
                    Some("]") => self.lines.text("]"),
                    Some(address) => self.lines.address(address),
                    None => {}
                },
                "ul" | "ol" | "dd" | "dl" | "blockquote" | "table" => self.lines.outwards(),
                "li" => self.lines.item_end(),
                "pre" => self.lines.verbatim(false),
                "td" | "th" => {}
                name if nesting::is_block(name) => self.lines.block(),
                _ => {}
            }
        }
    }

    fn text(&mut self, text: &str) {
        if !self.nesting.is_silent() {
            self.lines.text(text);
        }
    }

    /// A link's address in full; none where it leads to a place in the same text.
    fn address(&self, address: &str) -> Option<String> {
        if address.starts_with('#') {
            return None;
        }
        let has_scheme = address.split(['/', '?', '#']).next().is_some_and(|one| one.contains(':'));
        Some(if has_scheme { address.to_owned() } else { joined(self.base, address) })
    }
}

/// A box to tick, as in a list that one goes through; others are marks of the screen alone.
fn is_box(name: &str, attribute: &dyn Fn(&str) -> Option<String>) -> bool {
    name == "input" && attribute("type").as_deref() == Some("checkbox")
}

/// A relative address, from the folder of `base`.
fn joined(base: &str, relative: &str) -> String {
    let host = base.find("://").map_or(0, |at| at + "://".len());
    let root = base.get(host..).and_then(|rest| rest.find('/')).map_or(base.len(), |at| host + at);
    let (host, path) = base.split_at(root);
    let mut parts: Vec<&str> = if relative.starts_with('/') {
        Vec::new()
    } else {
        path.rsplit_once('/').map_or(Vec::new(), |(folder, _)| folder.split('/').skip(1).collect())
    };
    for part in relative.trim_start_matches('/').split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    let ends_in_folder = matches!(relative.rsplit('/').next(), Some("." | ".."));
    format!("{host}/{}{}", parts.join("/"), if ends_in_folder { "/" } else { "" })
}

#[cfg(test)]
mod tests;
