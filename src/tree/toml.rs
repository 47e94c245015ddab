//! TOML into the tree.
//!
//! In order: refuse what nests too deep for the library, parse with recovery, sort the
//! faults by position, find [`slips`] behind them, then copy the library's tree into ours, in
//! the order of the file.

mod found;
mod inline;
mod slips;

use std::ops::Range;

use ::toml::de::{DeInteger, DeTable, DeValue};
use ::toml::value::Datetime;
use jiff::civil::Date;

use self::found::{Found, Kind, found, mended};
use super::faults::{
    DataTooDeep, DateWithTime, DuplicateKey, ImpossibleDate, NumberTooLarge, TomlSyntax,
};
use super::nearest::excerpt;
use super::rows::{MOST_SLIPS, Row, rows};
use super::{Entry, Item, MOST_FAULTS, Map, NESTING_LIMIT, Value, text, unseen};
use crate::diagnostic::{Diagnostics, Fault, Judged};
use crate::model::scheme::is_invisible;
use crate::source::{SourcePath, Span};

/// Reads a TOML text that starts `offset` bytes into its file. `None` where the text
/// cannot be understood as a whole; the diagnostics say why.
pub fn read(file: &SourcePath, text: &str, offset: usize) -> Judged<Option<Map>> {
    let mut reader = Reader { file, text, offset, diagnostics: Diagnostics::new() };
    if let Some(place) = too_deep(text) {
        reader.diagnostics.push(
            DataTooDeep { limit: NESTING_LIMIT }
                .at(file, Span::new(place..place + 1).shifted(offset)),
        );
        return Judged::new(None, reader.diagnostics);
    }
    let (table, errors) = DeTable::parse_recoverable(text);
    let sound = reader.report(errors);
    let map = sound.then(|| reader.map(table.into_inner()));
    Judged::new(map, reader.diagnostics)
}

struct Reader<'a> {
    file: &'a SourcePath,
    text: &'a str,
    offset: usize,
    diagnostics: Diagnostics,
}

impl Reader<'_> {
    /// Reports the library's faults, by position, one a line: behind the first, the rest
    /// of a line is guesswork. Tells whether the tree can be used all the same.
    fn report(&mut self, errors: Vec<::toml::de::Error>) -> bool {
        if errors.is_empty() {
            return true;
        }
        let mut found = found(self.text, errors);
        let mut rows = rows(self.text);
        let mut sound = true;
        let mut at = 0;
        let mut told = 0;
        while let Some(next) = found.get(at).cloned() {
            at += 1;
            if told == MOST_FAULTS {
                break;
            }
            told += 1;
            let is_slip = next.kind == Kind::Syntax && told <= MOST_SLIPS;
            let row = rows.get(next.row).filter(|_| is_slip);
            let reads = |line: &str| DeTable::parse(line).is_ok();
            let unseen = row.and_then(|row| {
                let (at, fault) = unseen::alone(&row.words, is_invisible, reads)?;
                Some((row.range.start + at.start..row.range.start + at.end, fault))
            });
            if let Some((range, fault)) = unseen {
                sound = false;
                self.diagnostics.push(fault.at(self.file, self.span(range)));
                continue;
            }
            if let Some((offer, left)) = is_slip.then(|| mended(&rows, &found, &next)).flatten() {
                sound = false;
                let row = &mut rows[offer.row];
                let start = row.range.start;
                let range = start + offer.range.start..start + offer.range.end;
                row.words = offer.line.clone().into();
                let line = Some(offer.line.trim().to_owned());
                let fault = TomlSyntax { problem: offer.problem, line, detail: None };
                self.diagnostics.push(fault.at(self.file, self.span(range)));
                at = left.iter().take_while(|left| left.row < offer.row).count();
                found = left;
            } else {
                sound &= next.kind != Kind::Syntax;
                self.tell(&next, &rows);
            }
        }
        sound
    }

    /// Reports one fault of the library's.
    fn tell(&mut self, found: &Found, rows: &[Row<'_>]) {
        let start = rows.get(found.row).map_or(self.text.len(), |row| row.range.start);
        let range = self.within(start + found.range.start..start + found.range.end);
        let written = &self.text[range.clone()];
        let span = self.span(range);
        let diagnostic = match found.kind {
            Kind::Twice => DuplicateKey { key: excerpt(written) }.at(self.file, span),
            Kind::Day => ImpossibleDate { date: excerpt(written) }.at(self.file, span),
            Kind::Syntax => {
                let detail = Some(found.message.clone());
                TomlSyntax { problem: problem(&found.message), line: None, detail }
                    .at(self.file, span)
            }
        };
        self.diagnostics.push(diagnostic);
    }

    /// The range, cut to the text's characters.
    fn within(&self, range: Range<usize>) -> Range<usize> {
        let start = self.text.floor_char_boundary(range.start);
        start..self.text.ceil_char_boundary(range.end).max(start)
    }

    fn span(&self, range: Range<usize>) -> Span {
        Span::new(range).shifted(self.offset)
    }

    /// Recursion is bounded: [`too_deep`] has looked at the text.
    fn map(&mut self, table: DeTable<'_>) -> Map {
        let mut written: Vec<_> = table.into_iter().collect();
        written.sort_by_key(|(key, _)| key.span().start);
        let entries = written
            .into_iter()
            .map(|(key, value)| Entry {
                key_span: self.span(key.span()),
                key: key.into_inner().into_owned(),
                item: self.item(value.span(), value.into_inner()),
            })
            .collect();
        Map { entries }
    }

    fn item(&mut self, range: Range<usize>, value: DeValue<'_>) -> Item {
        let span = self.span(range.clone());
        let value = match value {
            DeValue::String(text) => {
                text::checked(text.into_owned(), self.file, span, &mut self.diagnostics)
            }
            DeValue::Integer(number) => self.integer(&number, span),
            DeValue::Float(number) => number.as_str().parse().map_or(Value::Refused, Value::Float),
            DeValue::Boolean(flag) => Value::Boolean(flag),
            DeValue::Datetime(datetime) => self.date(&datetime, range, span),
            DeValue::Array(items) => Value::List(
                items.into_iter().map(|item| self.item(item.span(), item.into_inner())).collect(),
            ),
            DeValue::Table(table) => Value::Map(self.map(table)),
        };
        Item { value, span }
    }

    fn integer(&mut self, number: &DeInteger<'_>, span: Span) -> Value {
        i64::from_str_radix(number.as_str(), number.radix()).map_or_else(
            |_| {
                let number = excerpt(number.as_str());
                self.diagnostics.push(NumberTooLarge { number }.at(self.file, span));
                Value::Refused
            },
            Value::Integer,
        )
    }

    fn date(&mut self, datetime: &Datetime, range: Range<usize>, span: Span) -> Value {
        match (datetime.date, datetime.time, datetime.offset) {
            // The library has refused the date already, and its fault is reported.
            (None, None, None) => Value::Refused,
            (Some(date), None, None) => {
                let day = i16::try_from(date.year)
                    .ok()
                    .zip(i8::try_from(date.month).ok().zip(i8::try_from(date.day).ok()))
                    .and_then(|(year, (month, day))| Date::new(year, month, day).ok());
                day.map_or(Value::Refused, Value::Date)
            }
            _ => {
                let value = excerpt(&self.text[self.within(range)]);
                self.diagnostics.push(DateWithTime { value }.at(self.file, span));
                Value::Refused
            }
        }
    }
}

/// The kind of a syntax fault, from the library's words.
fn problem(message: &str) -> &'static str {
    let kinds = [
        ("string values must be quoted", "unquoted"),
        ("basic string", "quote"),
        ("literal string", "quote"),
        ("unclosed", "bracket"),
        ("missing opening quote", "quote"),
        ("missing opening", "bracket"),
        ("comma", "comma"),
        ("escape", "escape"),
        ("unquoted key", "key"),
        ("key with no value", "key"),
        ("missing value", "value"),
        ("unexpected key or value", "line"),
        ("extend value of type", "twice"),
        ("date", "date"),
        ("time", "date"),
    ];
    kinds.iter().find(|(words, _)| message.contains(words)).map_or("other", |(_, kind)| kind)
}

/// Where a text nests deeper than the limit, counted without recursion before any
/// recursive code sees it: brackets, and the parts of dotted keys.
fn too_deep(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut open: Vec<usize> = Vec::new();
    let (mut depth, mut dots, mut at) = (0, 0, 0);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'#' => at += memchr::memchr(b'\n', &bytes[at..]).unwrap_or(bytes.len() - at) - 1,
            b'"' | b'\'' => at += string_length(&bytes[at..]) - 1,
            b'.' => dots += 1,
            b'[' | b'{' => {
                open.push(dots + 1);
                depth += dots + 1;
                dots = 0;
            }
            b']' | b'}' => {
                depth -= open.pop().unwrap_or(0);
                dots = 0;
            }
            b',' | b'\n' => dots = 0,
            _ => {}
        }
        if depth + dots > NESTING_LIMIT {
            return Some(text.floor_char_boundary(at));
        }
        at += 1;
    }
    None
}

/// The length of the string that `bytes` start with; all of them where it is not closed,
/// a line where it may not hold a line break.
fn string_length(bytes: &[u8]) -> usize {
    let quote = bytes[0];
    let long = bytes.starts_with(&[quote; 3]);
    let mut at = if long { 3 } else { 1 };
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' if quote == b'"' => at += 1,
            b'\n' if !long => return at,
            byte if *byte == quote && !long => return at + 1,
            byte if *byte == quote && bytes[at..].starts_with(&[quote; 3]) => return at + 3,
            _ => {}
        }
        at += 1;
    }
    bytes.len()
}

#[cfg(test)]
mod tests;
