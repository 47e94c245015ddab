//! Inline forms, found in a run of words before it is written: `[text]{lang=en}`,
//! `[112]{number}`, `:contact[id]`, `:term[word]{id}`, `![…](…){decorative}`, and a
//! heading's `{#id}`.
//!
//! They count only where the parser left their signs as plain text: not in code, not where
//! a backslash or an entity stands for the sign, not across the ends of emphasis or links.
//! Those with a name stand in [`named`], those of headings in [`heading`].

mod gap;
mod heading;
mod named;

pub(super) use self::named::has_named_form;

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag};
use rustc_hash::FxHashSet;

use super::super::attributes::{self, Kind, Parsed};
use super::super::faults::{AttributesForm, FootnoteUndefined, InlineAttribute, LanguageUnsound};
use super::Renderer;
use super::language::{self, Language};
use crate::source::Located;
use crate::tree::nearest::excerpt;

/// The forms of a run.
#[derive(Debug, Default)]
pub(super) struct Forms {
    /// Parts of the text that are not words, in order.
    pub(super) marks: Vec<Mark>,
    /// The pictures, by the place where they start, that say nothing.
    pub(super) decorative: FxHashSet<usize>,
    /// The id at the end of a heading.
    pub(super) heading_id: Option<Located<String>>,
    /// Whether a heading has an id, sound or not.
    pub(super) has_heading_id: bool,
    /// Passages whose numbers are marked as mere numbers.
    pub(super) numbers: Vec<Range<usize>>,
}

/// What a run of words is part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Words.
    Words,
    /// A heading of the page, whose id is one of the page's.
    Heading,
    /// The heading of a step, whose id is one of its component's.
    Step,
}

/// A part of the text that is not words.
#[derive(Debug)]
pub(super) struct Mark {
    pub(super) range: Range<usize>,
    pub(super) kind: MarkKind,
}

/// What a mark does.
#[derive(Debug)]
pub(super) enum MarkKind {
    /// A passage in another language starts; `None` where its tag is unsound.
    LanguageStart(Option<Language>),
    /// It ends.
    LanguageEnd,
    /// A help service, and what of it is meant.
    Service(String, Meant),
    /// A marked word of the glossary starts; `None` where it is not known.
    TermStart(Option<usize>),
    /// It ends.
    TermEnd,
    /// A word of the glossary that was found, as the text has it.
    Found(usize, String),
    /// Attributes that have been read.
    Silent,
}

/// What of a help service is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meant {
    /// Its number, to call: what a bare `:contact[id]` shows.
    Number,
    /// Its site.
    Site,
    /// Its number, to write to.
    Written,
}

/// What is open while a run is searched.
enum Open {
    Tag,
    Link,
    Bracket(usize),
}

/// The state of the search.
struct Search {
    run: Range<usize>,
    kind: Part,
    open: Vec<Open>,
    /// Bytes before this one belong to a form that has been read.
    read_to: usize,
    /// The brackets of `:term[` that are open.
    terms: Vec<usize>,
    forms: Forms,
}

impl Renderer<'_> {
    /// Finds the forms of the run of events `run`.
    pub(super) fn find_forms(&mut self, run: Range<usize>, kind: Part) -> Forms {
        let mut search = Search {
            run: run.clone(),
            kind,
            open: Vec::new(),
            read_to: 0,
            terms: Vec::new(),
            forms: Forms::default(),
        };
        if !self.may_have_forms(&run) {
            return search.forms;
        }
        let page = self.page;
        let mut place = run.start;
        let mut before = 0;
        while place < run.end {
            let Some((event, range)) = page.events.list.get(place) else { break };
            match event {
                Event::Start(Tag::Image { .. }) => {
                    let start = place;
                    place = page.events.end_of(place);
                    self.picture_attributes(start, place, &mut search);
                }
                Event::Start(Tag::Link { .. }) => search.open.push(Open::Link),
                Event::Start(_) => search.open.push(Open::Tag),
                Event::End(_) => search.leave(),
                Event::Text(text) if self.is_literal(text, range) => {
                    let escaped = before < range.start
                        && page.source.written.as_bytes().get(range.start.wrapping_sub(1))
                            == Some(&b'\\');
                    self.search_text(place, range.clone(), escaped, &mut search);
                }
                _ => {}
            }
            before = page.events.range(place).end.max(range.end);
            place += 1;
        }
        for open in std::mem::take(&mut search.terms) {
            self.unclosed_term(open);
        }
        search.forms.marks.sort_by_key(|mark| mark.range.start);
        search.forms
    }

    /// Whether a run has any sign of a form; most have none.
    fn may_have_forms(&self, run: &Range<usize>) -> bool {
        let (Some(first), Some(last)) =
            (self.page.events.list.get(run.start), self.page.events.list.get(run.end - 1))
        else {
            return false;
        };
        let text = self.page.source.slice(first.1.start..last.1.end).as_bytes();
        if memchr::memchr3(b'{', b':', b'[', text).is_none() {
            return false;
        }
        // They may stand in an address, or do what they do in Markdown.
        let events = self.page.events.list.get(run.clone()).unwrap_or_default();
        events.iter().any(|(event, range)| {
            matches!(event, Event::Text(_)) && self.has_sign_of_form(range.clone())
        })
    }

    /// Whether some bytes have a sign with which a form begins or ends.
    fn has_sign_of_form(&self, range: Range<usize>) -> bool {
        let written = self.page.source.written.as_bytes();
        let text = written.get(range.clone()).unwrap_or_default();
        let mut signs = memchr::memchr3_iter(b'{', b':', b'[', text);
        signs.any(|at| {
            let next = written.get(range.start + at + 1);
            match text.get(at) {
                Some(b'[') => next == Some(&b'^'),
                // The name of a form, or something that may have been meant for one.
                Some(b':') => {
                    next.is_some_and(|next| next.is_ascii_alphabetic() || b"-[".contains(next))
                }
                _ => true,
            }
        })
    }

    /// Whether an event's text is written just so, without entities.
    pub(super) fn is_literal(&self, text: &CowStr<'_>, range: &Range<usize>) -> bool {
        let seen = self.page.masked.get(range.clone());
        // Where the parser lends the text itself, its letters need not be compared.
        seen.is_some_and(|seen| std::ptr::eq(seen, &**text) || seen == &**text)
    }

    fn search_text(
        &mut self,
        place: usize,
        range: Range<usize>,
        escaped: bool,
        search: &mut Search,
    ) {
        let page = self.page;
        let written = page.source.written.as_bytes();
        let start = range.start + usize::from(escaped);
        let signs = written.get(start..range.end).unwrap_or_default();
        for (offset, sign) in signs.iter().enumerate() {
            let at = start + offset;
            if at < search.read_to {
                continue;
            }
            match sign {
                b'[' => {
                    search.open.push(Open::Bracket(at));
                    if written.get(at + 1) == Some(&b'^') {
                        self.undefined_note(place, at);
                    }
                }
                b']' => {
                    let Some(open) = search.close_bracket() else { continue };
                    if search.terms.last() == Some(&open) {
                        search.terms.pop();
                        self.term(place, open, at, search);
                        continue;
                    }
                    let brace = self.brace_behind(at + 1, is_of_words);
                    if written.get(brace) == Some(&b'{') {
                        self.language(place, open..at, brace, search);
                    }
                }
                b':' => self.named_form(place, at, search),
                b'{' if search.kind != Part::Words => self.heading_attributes(place, at, search),
                _ => {}
            }
        }
    }

    /// Reads attributes at `at` that are all plain text of the run.
    fn attributes_at(&self, place: usize, at: usize, search: &Search) -> Option<Parsed<'_>> {
        let parsed = attributes::parse(self.page.source.written, at).ok()?;
        self.covers(place, at..parsed.end, search).then_some(parsed)
    }

    /// Whether all bytes of a range are plain text of the run, from the event at `place` on.
    fn covers(&self, place: usize, range: Range<usize>, search: &Search) -> bool {
        let mut here = range.start;
        for at in place..search.run.end {
            if here >= range.end {
                return true;
            }
            match self.page.events.list.get(at) {
                Some((Event::Text(text), bytes))
                    if self.is_literal(text, bytes) && bytes.start <= here =>
                {
                    here = here.max(bytes.end);
                }
                _ => return false,
            }
        }
        here >= range.end
    }

    /// `[text]{lang=en}`: the bracket at the start of `words` was closed at their end.
    fn language(&mut self, place: usize, words: Range<usize>, brace: usize, search: &mut Search) {
        let page = self.page;
        let Range { start: open, end: close } = words;
        let next = place + usize::from(page.events.range(place).end <= brace);
        let parsed = match attributes::parse(page.source.written, brace) {
            Ok(parsed) => parsed,
            Err(place) => {
                if page.source.slice(brace..brace + 5) == "{lang" {
                    let right = attributes::straightened(page.source.written, place);
                    self.report(AttributesForm { right }, brace..brace + 1);
                }
                return;
            }
        };
        if parsed.attributes.is_empty() || !self.covers(next, brace..parsed.end, search) {
            return;
        }
        self.judge_gap(open..close + 1, brace..parsed.end);
        let mut language = None;
        let mut is_number = false;
        for attribute in parsed.attributes {
            let range = attribute.range.clone();
            match attribute.kind {
                Kind::Pair("lang", tag) => match language::read(tag.unwrap_or("")) {
                    Some(read) => language = Some(read),
                    None => self.report(LanguageUnsound { tag: excerpt(tag.unwrap_or("")) }, range),
                },
                Kind::Pair("number", None) => is_number = true,
                _ => {
                    self.report(InlineAttribute { attribute: excerpt(&attribute.name()) }, range);
                }
            }
        }
        search.read_to = parsed.end;
        search.forms.numbers.extend(is_number.then_some(open..close));
        search.mark(open..open + 1, MarkKind::LanguageStart(language));
        search.mark(close..parsed.end, MarkKind::LanguageEnd);
    }

    /// `{decorative}` behind the picture from `start` to `end`.
    fn picture_attributes(&mut self, start: usize, end: usize, search: &mut Search) {
        let picture = self.page.events.range(start).start..self.page.events.range(end).end;
        let at = self.brace_behind(picture.end, is_decorative);
        if self.page.source.written.as_bytes().get(at) != Some(&b'{') {
            return;
        }
        let page = self.page;
        let Some(parsed) = attributes::parse(page.source.written, at)
            .ok()
            .filter(|parsed| self.covers(end + 1, at..parsed.end, search))
        else {
            return;
        };
        self.judge_gap(picture.clone(), at..parsed.end);
        for attribute in &parsed.attributes {
            if is_decorative(&attribute.kind) {
                search.forms.decorative.insert(start);
            } else {
                let fault = InlineAttribute { attribute: excerpt(&attribute.name()) };
                self.report(fault, attribute.range.clone());
            }
        }
        search.read_to = parsed.end;
        search.mark(picture.end..parsed.end, MarkKind::Silent);
    }

    /// `[^label]` that the parser left as text: no such note is defined.
    fn undefined_note(&mut self, place: usize, at: usize) {
        let behind = self.page.source.slice(at + 2..self.page.events.range(place).end.max(at + 2));
        let rest = self.page.source.slice(at + 2..self.page.source.written.len());
        let rest = rest.get(..behind.len().max(rest.len().min(200))).unwrap_or(behind);
        let Some((label, _)) = rest.split_once(']') else { return };
        if label.is_empty() || label.contains(['[', '\n', '\r']) {
            return;
        }
        let nearest = self.nearest_note(label);
        let end = at + 3 + label.len();
        self.report(FootnoteUndefined { label: excerpt(label), nearest }, at..end);
    }
}

fn is_decorative(kind: &Kind<'_>) -> bool {
    matches!(kind, Kind::Pair("decorative", None) | Kind::Class("decorative"))
}

/// Whether words in brackets take an attribute.
fn is_of_words(kind: &Kind<'_>) -> bool {
    matches!(kind, Kind::Pair("lang", Some(_)) | Kind::Pair("number", None))
}

impl Search {
    fn mark(&mut self, range: Range<usize>, kind: MarkKind) {
        self.forms.marks.push(Mark { range, kind });
    }

    fn leave(&mut self) {
        while let Some(open) = self.open.pop() {
            if !matches!(open, Open::Bracket(_)) {
                break;
            }
        }
    }

    fn close_bracket(&mut self) -> Option<usize> {
        match self.open.pop_if(|open| matches!(open, Open::Bracket(_))) {
            Some(Open::Bracket(at)) => Some(at),
            _ => None,
        }
    }

    fn in_link(&self) -> bool {
        self.open.iter().any(|open| matches!(open, Open::Link))
    }
}
