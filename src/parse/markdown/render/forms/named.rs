//! The inline forms with a name: `:contact[id]`, with `{site}` or `{written}` behind it, and
//! `:term[word]{id}`.

use pulldown_cmark::{Event, Tag};

use super::super::super::attributes::{self, Kind};
use super::super::super::faults::{ContactForm, ContactInLink, InlineUnknown, TermForm};
use super::super::Renderer;
use super::{MarkKind, Meant, Part, Search};
use crate::tree::nearest::{excerpt, nearest};

/// The names.
const NAMES: [&str; 2] = ["contact", "term"];

/// Whether a line has the start of a form with a name: `:contact[`, `:term[`.
pub(in super::super) fn has_named_form(line: &str) -> bool {
    memchr::memchr_iter(b':', line.as_bytes()).any(|colon| {
        let behind = line.get(colon + 1..).unwrap_or("");
        NAMES
            .iter()
            .any(|name| behind.strip_prefix(name).is_some_and(|behind| behind.starts_with('[')))
    })
}

/// Whether a help service takes an attribute.
fn is_of_contact(kind: &Kind<'_>) -> bool {
    matches!(kind, Kind::Pair("site" | "written", None))
}

/// How a term is marked.
const TERM: &str = ":term";

impl Renderer<'_> {
    /// `:term[word]{id}`: the bracket at `open` was closed at `close`.
    pub(super) fn term(&mut self, place: usize, open: usize, close: usize, search: &mut Search) {
        let page = self.page;
        let start = open - TERM.len();
        let brace = self.brace_behind(close + 1, |kind| matches!(kind, Kind::Pair(_, None)));
        let next = place + usize::from(page.events.range(place).end <= brace);
        let parsed = attributes::parse(page.source.written, brace).ok().filter(|parsed| {
            page.source.written.as_bytes().get(brace) == Some(&b'{')
                && self.covers(next, brace..parsed.end, search)
        });
        if parsed.is_none() && page.source.written.as_bytes().get(brace) == Some(&b'{') {
            return self.report(TermForm {}, start..brace);
        }
        let end = parsed.as_ref().map_or(close + 1, |parsed| parsed.end);
        if parsed.is_some() {
            self.judge_gap(start..close + 1, brace..end);
        }
        let id = match parsed.as_ref().map(|parsed| parsed.attributes.as_slice()) {
            None => None,
            Some([only]) if matches!(only.kind, Kind::Pair(_, None)) => Some(only.name()),
            Some(_) => return self.report(TermForm {}, start..end),
        };
        let words = page.source.slice(open + 1..close);
        let may_stand = search.kind == Part::Words && !search.in_link();
        let term = self.marked_term(id.as_deref(), words, start..end, may_stand);
        search.read_to = end;
        search.mark(start..open + 1, MarkKind::TermStart(term));
        search.mark(close..end, MarkKind::TermEnd);
    }

    /// A term whose bracket at `open` nothing closes.
    pub(super) fn unclosed_term(&mut self, open: usize) {
        self.report(TermForm {}, open - TERM.len()..open);
    }

    /// `:contact[id]` or `:term[…]`, or something that may have been meant so.
    pub(super) fn named_form(&mut self, place: usize, at: usize, search: &mut Search) {
        let page = self.page;
        let before = page.source.slice(0..at).chars().next_back();
        if before.is_some_and(|letter| letter.is_alphanumeric() || letter == ':') {
            return;
        }
        let end = page.events.range(search.run.end - 1).end;
        let line = page.source.slice(at + 1..end.max(at + 1));
        let name = line
            .get(
                ..line
                    .bytes()
                    .take(30)
                    .take_while(|byte| byte.is_ascii_alphabetic() || *byte == b'-')
                    .count(),
            )
            .unwrap_or("");
        let behind = line.get(name.len()..).unwrap_or("");
        if !NAMES.contains(&name) {
            if behind.starts_with('[')
                && let Some(nearest) = nearest(name, NAMES)
            {
                let fault = InlineUnknown { name: excerpt(name), nearest };
                self.report(fault, at..at + 1 + name.len());
            }
            return;
        }
        if name == TERM.trim_start_matches(':') {
            let open = at + TERM.len();
            // With an address behind it, the parser has made a link of it.
            let is_link = matches!(
                page.events.list.get(place + 1),
                Some((Event::Start(Tag::Link { .. }), range)) if range.start == open
            );
            if behind.starts_with("[]") {
                self.report(TermForm {}, at..open);
                search.read_to = open + "[]".len();
            } else if behind.starts_with('[') && !is_link {
                search.terms.push(open);
            } else {
                self.report(TermForm {}, at..open);
            }
            return;
        }
        self.contact(place, at, behind, search);
    }

    /// `:contact[id]`; `behind` stands behind the name.
    fn contact(&mut self, place: usize, at: usize, behind: &str, search: &mut Search) {
        let name = "contact";
        let is_sound =
            |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || *byte == b'-';
        let id = behind.strip_prefix('[').and_then(|rest| {
            let length = rest.bytes().take_while(is_sound).count();
            rest.get(..length).filter(|_| length > 0 && rest[length..].starts_with(']'))
        });
        let end = at + 1 + name.len() + id.map_or(0, |id| id.len() + 2);
        match id.filter(|_| self.covers(place, at..end, search)) {
            None => self.report(ContactForm {}, at..at + 1 + name.len()),
            Some(_) if search.in_link() => self.report(ContactInLink {}, at..end),
            Some(id) => {
                let brace = self.brace_behind(end, is_of_contact);
                let found = self.meant_at(place, brace, search);
                if let Some((_, behind)) = found {
                    self.judge_gap(at..end, brace..behind);
                }
                let (meant, end) = found.unwrap_or((Meant::Number, end));
                search.read_to = end;
                search.mark(at..end, MarkKind::Service(id.to_owned(), meant));
            }
        }
    }

    /// What `{site}` or `{written}` at `at` means, and where it ends.
    fn meant_at(&self, place: usize, at: usize, search: &Search) -> Option<(Meant, usize)> {
        let page = self.page;
        page.source.slice(at..page.source.written.len()).strip_prefix('{')?;
        let next = place + usize::from(page.events.range(place).end <= at);
        let parsed = attributes::parse(page.source.written, at).ok()?;
        let meant = match parsed.attributes.as_slice() {
            [only] if only.kind == Kind::Pair("site", None) => Meant::Site,
            [only] if only.kind == Kind::Pair("written", None) => Meant::Written,
            _ => return None,
        };
        self.covers(next, at..parsed.end, search).then_some((meant, parsed.end))
    }
}
