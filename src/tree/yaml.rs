//! YAML 1.2 into the tree.
//!
//! In order: [`plain`] reads what has plain lines alone; of all else take the parser's
//! events one by one, with a stack of open lists and maps in place of recursion; resolve
//! plain scalars by the core schema, with days added; turn the parser's places, counted in
//! characters, into bytes of the file. Where the parser stumbles, [`slips`] says what the
//! author probably meant, else [`problem`] what the parser did not like.
//!
//! What YAML can do beyond plain data is refused: shorthand for repeated values (a few
//! lines could grow to gigabytes), tags, several documents, keys that are not text.

mod offsets;
mod plain;
mod problem;
mod scalar;
mod slips;

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, StrInput, Tag};

use self::offsets::Offsets;
use self::problem::problem;
use self::scalar::quoted_length;
use super::faults::{
    DataTooDeep, DuplicateKey, KeyNotText, NotATable, SeveralDocuments, YamlAlias, YamlSyntax,
    YamlTag,
};
use super::fields::Form;
use super::nearest::excerpt;
use super::{Entry, Item, MOST_FAULTS, Map, NESTING_LIMIT, Value, quoting, text, unseen};
use crate::diagnostic::{Diagnostic, Diagnostics, Fault, Judged};
use crate::source::{Place, SourcePath, Span};

/// Reads a YAML text that starts `offset` bytes into its file. `None` where the text
/// cannot be understood as a whole; the diagnostics say why, and guess by the names that
/// are `known` what was meant.
pub fn read(file: &SourcePath, text: &str, offset: usize, known: &[&str]) -> Judged<Option<Map>> {
    match plain::read(text, offset) {
        Some(map) => Judged::new(Some(map), Diagnostics::new()),
        None => parsed(file, text, offset, known),
    }
}

fn parsed(file: &SourcePath, text: &str, offset: usize, known: &[&str]) -> Judged<Option<Map>> {
    let mut builder = Builder {
        file,
        text,
        known,
        offsets: Offsets::new(text),
        offset,
        open: Vec::new(),
        top: None,
        documents: 0,
        shorthand_reported: false,
        diagnostics: Diagnostics::new(),
    };
    let complete = builder.run(Parser::new_from_str(text));
    let map = if complete { builder.finish() } else { None };
    Judged::new(map, builder.diagnostics)
}

struct Builder<'a> {
    file: &'a SourcePath,
    text: &'a str,
    known: &'a [&'a str],
    offsets: Offsets<'a>,
    offset: usize,
    open: Vec<Open>,
    top: Option<Item>,
    documents: usize,
    shorthand_reported: bool,
    diagnostics: Diagnostics,
}

/// A list or map whose end has not come yet.
struct Open {
    collection: Collection,
    start: usize,
    /// Where its last value ended.
    end: usize,
    /// Whether it is written in brackets, so that its closing bracket ends it.
    flow: bool,
}

enum Collection {
    List(Vec<Item>),
    Map(OpenMap),
}

#[derive(Default)]
struct OpenMap {
    map: Map,
    /// The places of the names so far.
    names: HashMap<String, Span>,
    /// The name whose value comes next.
    key: Option<Key>,
}

enum Key {
    Named(String, Span),
    /// A name that has been refused, and its value with it.
    Refused,
}

impl<'a> Builder<'a> {
    /// Whether the text was read to its end.
    fn run(&mut self, mut parser: Parser<'a, StrInput<'a>>) -> bool {
        while let Some(event) = parser.next_event() {
            let (event, span) = match event {
                Ok((event, span)) => (event, span),
                Err(error) => {
                    self.broken(&error);
                    return false;
                }
            };
            let range = self.offsets.range(span.start.index(), span.end.index());
            if !self.event(event, range) {
                return false;
            }
        }
        true
    }

    /// Whether reading can go on.
    fn event(&mut self, event: Event<'_>, range: Range<usize>) -> bool {
        match event {
            Event::DocumentStart(_) => {
                self.documents += 1;
                if self.documents > 1 {
                    self.report(SeveralDocuments {}, range);
                    return false;
                }
            }
            Event::Alias(_) => {
                self.shorthand("*", range.clone());
                self.value(Value::Refused, range);
            }
            Event::Scalar(words, style, anchor, tag) => {
                self.scalar(words, style, anchor, tag.as_deref(), range);
            }
            Event::SequenceStart(anchor, tag) => {
                return self.start(Collection::List(Vec::new()), anchor, tag.as_deref(), range);
            }
            Event::MappingStart(anchor, tag) => {
                let map = Collection::Map(OpenMap::default());
                return self.start(map, anchor, tag.as_deref(), range);
            }
            Event::SequenceEnd | Event::MappingEnd => self.end(range),
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
        }
        true
    }

    fn start(
        &mut self,
        collection: Collection,
        anchor: usize,
        tag: Option<&Tag>,
        range: Range<usize>,
    ) -> bool {
        if self.open.len() >= NESTING_LIMIT {
            self.report(DataTooDeep { limit: NESTING_LIMIT }, range);
            return false;
        }
        self.refuse_extras(anchor, tag, range.clone());
        let flow = self.text[range.clone()].ends_with(['[', '{']);
        self.open.push(Open { collection, start: range.start, end: range.end, flow });
        true
    }

    fn end(&mut self, range: Range<usize>) {
        let Some(open) = self.open.pop() else { return };
        // The parser counts the remark behind a closing bracket in.
        let bracket = open.flow && self.text[range.start..].starts_with([']', '}']);
        let end = if bracket { range.start + 1 } else { open.end };
        let value = match open.collection {
            Collection::List(items) => Value::List(items),
            Collection::Map(open) => Value::Map(open.map),
        };
        self.value(value, open.start..end.max(open.start));
    }

    fn scalar(
        &mut self,
        words: Cow<'_, str>,
        style: ScalarStyle,
        anchor: usize,
        tag: Option<&Tag>,
        range: Range<usize>,
    ) {
        let range = self.trimmed(range, style);
        let is_key = self.key_wanted();
        let plain = style == ScalarStyle::Plain;
        if plain && is_key && words == "<<" {
            self.shorthand("<<", range);
            return self.set_key(Key::Refused);
        }
        let refused = self.refuse_extras(anchor, tag, range.clone());
        let span = self.span(range.clone());
        let meaning =
            if plain { scalar::resolve(words) } else { Ok(Value::Text(words.into_owned())) };
        let value = match meaning {
            _ if refused => Value::Refused,
            Ok(Value::Text(words)) => text::checked(words, self.file, span, &mut self.diagnostics),
            Ok(value) => value,
            Err(refusal) if is_key => {
                self.key_not_text(refusal.kind(), range.clone());
                Value::Refused
            }
            Err(refusal) => {
                self.push(refusal.at(self.file, span));
                Value::Refused
            }
        };
        self.value(value, range);
    }

    /// Whether what comes next is a name.
    fn key_wanted(&self) -> bool {
        matches!(
            self.open.last(),
            Some(Open { collection: Collection::Map(OpenMap { key: None, .. }), .. })
        )
    }

    /// Puts a value, or a name, into the innermost open list or map.
    fn value(&mut self, value: Value, range: Range<usize>) {
        let span = self.span(range.clone());
        let Some(open) = self.open.last_mut() else {
            self.top = Some(Item { value, span });
            return;
        };
        open.end = open.end.max(range.end);
        match &mut open.collection {
            Collection::List(items) => items.push(Item { value, span }),
            Collection::Map(map) => match map.key.take() {
                None => self.key(value, range),
                Some(Key::Refused) => {}
                Some(Key::Named(key, key_span)) => {
                    let item = Item { value, span };
                    map.map.entries.push(Entry { key, key_span, item });
                }
            },
        }
    }

    /// A name of the innermost open map.
    fn key(&mut self, value: Value, range: Range<usize>) {
        let span = self.span(range.clone());
        let name = match value {
            Value::Text(name) => self.seen(name, &range),
            value => {
                if value != Value::Refused {
                    self.key_not_text(value.kind(), range);
                }
                return self.set_key(Key::Refused);
            }
        };
        let Some(Open { collection: Collection::Map(open), .. }) = self.open.last_mut() else {
            return;
        };
        if let Some(first) = open.names.get(&name) {
            let first = Place::at(self.file, *first);
            open.key = Some(Key::Refused);
            let fault = DuplicateKey { key: excerpt(&name) };
            self.push(fault.at(self.file, span).with_related(first));
        } else {
            open.names.insert(name.clone(), span);
            open.key = Some(Key::Named(name, span));
        }
    }

    /// A known name without what nobody sees in it, such as a space that came along from
    /// another program, or without the words that follow its colon at once; that is told.
    fn seen(&mut self, name: String, range: &Range<usize>) -> String {
        let bare: String = name.chars().filter(|sign| !slips::is_unseen(*sign)).collect();
        let (bare, words) = bare.split_once(':').unwrap_or((bare.as_str(), ""));
        if bare.len() == name.len() || !self.known.contains(&bare) {
            return name;
        }
        let rest = self.text[range.end..].lines().next().unwrap_or("").trim_end();
        let rest = rest.trim_start_matches(slips::is_unseen);
        let (problem, line) = match words {
            "" => ("hidden", format!("{bare}{rest}")),
            words => ("space", quoting::line(Form::Yaml, bare, &format!("{words}{rest}"))),
        };
        self.report(YamlSyntax { problem, line: Some(line), detail: None }, range.clone());
        bare.to_owned()
    }

    fn key_not_text(&mut self, found: &'static str, range: Range<usize>) {
        let key = excerpt(&self.text[range.clone()]);
        self.report(KeyNotText { key, found }, range);
    }

    fn set_key(&mut self, key: Key) {
        if let Some(Open { collection: Collection::Map(open), .. }) = self.open.last_mut() {
            open.key = Some(key);
        }
    }

    /// Reports an anchor or a tag; tells whether there was one.
    fn refuse_extras(&mut self, anchor: usize, tag: Option<&Tag>, range: Range<usize>) -> bool {
        if anchor > 0 {
            self.shorthand("&", range.clone());
        }
        if let Some(tag) = tag {
            let line = slips::own_line(self.text, range.start);
            self.report(YamlTag { tag: excerpt(&tag.suffix), line }, range);
        }
        anchor > 0 || tag.is_some()
    }

    /// Said once a file: nothing is gained by naming every use.
    fn shorthand(&mut self, mark: &'static str, range: Range<usize>) {
        if !self.shorthand_reported {
            self.shorthand_reported = true;
            let line = slips::own_line(self.text, range.start);
            self.report(YamlAlias { mark, line }, range);
        }
    }

    fn broken(&mut self, error: &ScanError) {
        let at = self.offsets.byte(error.marker().index());
        let end = self.text[at..].chars().next().map_or(at, |letter| at + letter.len_utf8());
        if error.info().contains("unknown anchor") {
            return self.shorthand("*", at..end);
        }
        if error.info().contains("recursion limit") {
            return self.report(DataTooDeep { limit: NESTING_LIMIT }, at..end);
        }
        let reads = |text: &str| parsed(self.file, text, 0, self.known).value.is_some();
        if let Some((range, fault)) = unseen::alone(self.text, |sign| sign == '\u{feff}', reads) {
            return self.report(fault, range);
        }
        if !self.slips() {
            let problem = problem(error.info(), &self.text[..at], &self.text[at..]);
            let detail = Some(error.info().to_owned());
            self.report(YamlSyntax { problem, line: None, detail }, at..end);
        }
    }

    /// Tells the author's slips in a text that cannot be read; whether there were any.
    fn slips(&mut self) -> bool {
        let slips = slips::find(self.text, self.known);
        for slip in &slips {
            let fault = YamlSyntax { problem: slip.problem, line: slip.line.clone(), detail: None };
            self.report(fault, slip.range.clone());
        }
        !slips.is_empty()
    }

    fn finish(&mut self) -> Option<Map> {
        match self.top.take() {
            None => Some(Map::default()),
            Some(Item { value: Value::Map(map), .. }) => Some(map),
            Some(Item { value: Value::Null, .. }) => Some(Map::default()),
            Some(Item { value, span }) => {
                if !matches!(value, Value::Refused) && !self.slips() {
                    let fault = NotATable { found: value.kind() };
                    self.diagnostics.push(fault.at(self.file, span));
                }
                None
            }
        }
    }

    fn report(&mut self, fault: impl Fault, range: Range<usize>) {
        self.push(fault.at(self.file, self.span(range)));
    }

    fn push(&mut self, diagnostic: Diagnostic) {
        if self.diagnostics.iter().len() < MOST_FAULTS {
            self.diagnostics.push(diagnostic);
        }
    }

    fn span(&self, range: Range<usize>) -> Span {
        Span::new(range).shifted(self.offset)
    }

    /// The range of a scalar without what the parser counts in behind it: white space
    /// below a block of text, a remark behind a closing quotation mark.
    fn trimmed(&self, range: Range<usize>, style: ScalarStyle) -> Range<usize> {
        let words = &self.text[range.clone()];
        let length = match style {
            ScalarStyle::DoubleQuoted => quoted_length(words, '"'),
            ScalarStyle::SingleQuoted => quoted_length(words, '\''),
            _ => words.trim_end().len(),
        };
        range.start..range.start + length
    }
}

#[cfg(test)]
mod tests;
