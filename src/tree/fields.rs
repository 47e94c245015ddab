//! Typed fields out of a map: each method takes one key, and says what is wrong with it.
//!
//! A reader asks for every key it knows, then calls [`Fields::finish`], which reports the
//! keys that nobody asked for.

mod continued;
mod wanted;

pub use self::wanted::{A_DAY, Wanted};

use jiff::civil::Date;

use self::continued::continued;
use super::faults::{EmptyField, MissingField, UnknownChoice, UnknownKey, WrongType};
use super::nearest::{excerpt, nearest};
use super::{Entry, Item, MOST_FAULTS, Map, Value, unseen};
use crate::diagnostic::{Diagnostic, Diagnostics, Fault};
use crate::source::{Located, SourcePath, Span};

/// How the file is written, so that a message can show the right form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `key: value`
    Yaml,
    /// `key = value`
    Toml,
}

/// Reads the fields of one map.
#[derive(Debug)]
pub struct Fields<'a> {
    file: &'a SourcePath,
    map: &'a Map,
    whole: Span,
    form: Form,
    /// Whether it is a table within another: a line in brackets would begin one of the file's.
    is_within: bool,
    asked: Vec<&'a str>,
    diagnostics: &'a mut Diagnostics,
}

impl<'a> Fields<'a> {
    /// The fields of `map`, which stands at `whole` in `file`. A `.toml` file is answered
    /// in TOML, every other in YAML.
    pub fn new(
        file: &'a SourcePath,
        map: &'a Map,
        whole: Span,
        diagnostics: &'a mut Diagnostics,
    ) -> Self {
        let form = if file.as_str().ends_with(".toml") { Form::Toml } else { Form::Yaml };
        Self { file, map, whole, form, is_within: false, asked: Vec::new(), diagnostics }
    }

    /// Answers in this form, whatever the file's name.
    #[must_use]
    pub fn in_form(mut self, form: Form) -> Self {
        self.form = form;
        self
    }

    /// Reports a finding of the reader's own.
    pub fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Reports a fault of the reader's own at some bytes of the file.
    pub fn fault(&mut self, fault: impl Fault, span: Span) {
        self.report(fault.at(self.file, span));
    }

    /// How a message shows the right line.
    pub fn form(&self) -> Form {
        self.form
    }

    /// The file.
    pub fn file(&self) -> &'a SourcePath {
        self.file
    }

    /// The map.
    pub fn map(&self) -> &'a Map {
        self.map
    }

    /// Where the map stands.
    pub fn whole(&self) -> Span {
        self.whole
    }

    /// The value as it is; `None` where the key is not there.
    pub fn item(&mut self, key: &'a str) -> Option<&'a Item> {
        self.entry(key).map(|entry| &entry.item)
    }

    /// Whether the key is there, whatever it holds.
    pub fn has(&self, key: &str) -> bool {
        self.map.get(key).is_some()
    }

    /// The value of a key, without asking for it.
    pub fn peek(&self, key: &str) -> Option<&'a Value> {
        self.map.get(key).map(|entry| &entry.item.value)
    }

    fn entry(&mut self, key: &'a str) -> Option<&'a Entry> {
        self.asked.push(key);
        self.map.get(key)
    }

    /// The value that `pick` finds in the item, or a fault that says what is wanted.
    fn typed<T>(
        &mut self,
        key: &'a str,
        wanted: Wanted,
        pick: impl FnOnce(&'a Value) -> Option<T>,
    ) -> Option<Located<T>> {
        let item = self.item(key)?;
        let value = pick(&item.value);
        if value.is_none() {
            self.wrong_type(key, item, wanted);
        }
        value.map(|value| Located::new(value, item.span))
    }

    fn wrong_type(&mut self, key: &str, item: &Item, wanted: Wanted) {
        // A number with something unseen in it is read as a text.
        if let Value::Text(text) = &item.value
            && let Some((_, fault)) = unseen::without(text, item.span, self.file)
        {
            return self.report(fault);
        }
        let example = self.example(wanted, key, &item.value);
        self.wrong(key, item, wanted, example);
    }

    fn wrong(&mut self, key: &str, item: &Item, wanted: Wanted, example: String) {
        let key = key.to_owned();
        let name = wanted.name(&item.value);
        let diagnostic = match &item.value {
            Value::Refused => return,
            Value::Null => EmptyField { key, example }.at(self.file, item.span),
            value => WrongType { key, wanted: name, found: value.kind(), example }
                .at(self.file, item.span),
        };
        self.report(diagnostic);
    }

    fn not_empty(&mut self, key: &str, text: Located<String>) -> Option<Located<String>> {
        if !text.value.trim().is_empty() {
            return Some(text);
        }
        self.empty(key, text.span);
        None
    }

    /// Reports that a field holds nothing.
    pub fn empty(&mut self, key: &str, span: Span) {
        let example = self.example(Wanted::Text, key, &Value::Null);
        self.empty_as(key, span, example);
    }

    /// The same, with a right line of the reader's own.
    pub fn empty_as(&mut self, key: &str, span: Span, example: String) {
        self.fault(EmptyField { key: key.to_owned(), example }, span);
    }

    fn example(&self, wanted: Wanted, key: &str, found: &Value) -> String {
        wanted.example(self.form, self.is_within, key, found)
    }

    /// A text with something in it.
    pub fn text(&mut self, key: &'a str) -> Option<Located<String>> {
        let text = self.any_text(key)?;
        self.not_empty(key, text)
    }

    /// A text that may be empty.
    pub fn any_text(&mut self, key: &'a str) -> Option<Located<String>> {
        self.typed(key, Wanted::Text, as_text)
    }

    /// A text that the program compares or leads to: an id, an address, a number, a name of a
    /// file. What nobody sees in it is told and left out, so that nothing else follows from it.
    pub fn exact_text(&mut self, key: &'a str) -> Option<Located<String>> {
        let text = self.text(key)?;
        self.exact(text)
    }

    /// Such a text that must be there.
    pub fn required_exact_text(&mut self, key: &'a str) -> Option<Located<String>> {
        let text = self.required_text(key)?;
        self.exact(text)
    }

    /// A list of such texts.
    pub fn exact_texts(&mut self, key: &'a str) -> Option<Vec<Located<String>>> {
        let texts = self.texts(key)?;
        Some(texts.into_iter().filter_map(|text| self.exact(text)).collect())
    }

    /// A text as the program compares it; `None` where nobody sees anything of it.
    pub fn exact(&mut self, text: Located<String>) -> Option<Located<String>> {
        let Some((seen, fault)) = unseen::without(&text.value, text.span, self.file) else {
            return Some(text);
        };
        self.report(fault);
        (!seen.trim().is_empty()).then(|| Located::new(seen, text.span))
    }

    /// A text that must be there.
    pub fn required_text(&mut self, key: &'a str) -> Option<Located<String>> {
        if !self.has(key) {
            self.missing(key, Wanted::Text);
        }
        self.text(key)
    }

    /// Reports that a field is not there.
    pub fn missing(&mut self, key: &'a str, wanted: Wanted) {
        let example = self.example(wanted, key, &Value::Null);
        self.missing_as(key, example);
    }

    /// The same, with a right line of the reader's own.
    pub fn missing_as(&mut self, key: &'a str, example: String) {
        self.asked.push(key);
        self.report(MissingField { key: key.to_owned(), example }.at(self.file, self.whole));
    }

    /// `true` or `false`.
    pub fn flag(&mut self, key: &'a str) -> Option<Located<bool>> {
        self.typed(key, Wanted::Flag, |value| match value {
            Value::Boolean(flag) => Some(*flag),
            _ => None,
        })
    }

    /// A whole number.
    pub fn whole_number(&mut self, key: &'a str) -> Option<Located<i64>> {
        self.typed(key, Wanted::Number, |value| match value {
            Value::Integer(number) => Some(*number),
            _ => None,
        })
    }

    /// A day.
    pub fn date(&mut self, key: &'a str) -> Option<Located<Date>> {
        self.typed(key, Wanted::Date, |value| match value {
            Value::Date(date) => Some(*date),
            _ => None,
        })
    }

    /// A list of texts; a single text is a list of one. The texts that are sound are
    /// given, whatever is wrong with the others.
    pub fn texts(&mut self, key: &'a str) -> Option<Vec<Located<String>>> {
        let item = self.item(key)?;
        let items = match &item.value {
            Value::List(items) => items.as_slice(),
            Value::Text(_) => std::slice::from_ref(item),
            _ => {
                self.wrong_type(key, item, Wanted::Texts);
                return None;
            }
        };
        let mut texts = Vec::with_capacity(items.len());
        for item in items {
            match as_text(&item.value) {
                Some(text) => texts.extend(self.not_empty(key, Located::new(text, item.span))),
                None => self.wrong_type(key, item, Wanted::Texts),
            }
        }
        Some(texts)
    }

    /// One of several words.
    pub fn one_of<T: Copy>(&mut self, key: &'a str, choices: &[(&str, T)]) -> Option<Located<T>> {
        let text = self.exact_text(key)?;
        if let Some((_, choice)) = choices.iter().find(|(word, _)| *word == text.value) {
            return Some(Located::new(*choice, text.span));
        }
        let known: Vec<&str> = choices.iter().map(|(word, _)| *word).collect();
        self.unknown_choice(key, &text, &known);
        None
    }

    /// Reports that a field holds none of the words it can hold.
    pub fn unknown_choice(&mut self, key: &str, text: &Located<String>, known: &[&str]) {
        if let Some((_, fault)) = unseen::without(&text.value, text.span, self.file) {
            return self.report(fault);
        }
        let fault = UnknownChoice {
            key: key.to_owned(),
            value: excerpt(&text.value),
            nearest: nearest(&text.value, known.iter().copied()),
            known: known.iter().map(|&word| word.to_owned()).collect(),
        };
        self.report(fault.at(self.file, text.span));
    }

    /// A table of its own keys.
    pub fn table(&mut self, key: &'a str) -> Option<Located<&'a Map>> {
        self.typed(key, Wanted::Table, as_map)
    }

    /// The same, with a right line of the reader's own.
    pub fn table_as(&mut self, key: &'a str, example: &str) -> Option<Located<&'a Map>> {
        let item = self.item(key)?;
        let table = as_map(&item.value).map(|map| Located::new(map, item.span));
        if table.is_none() {
            self.wrong(key, item, Wanted::Table, example.to_owned());
        }
        table
    }

    /// Several tables under one name; a single one is a list of one.
    pub fn tables(&mut self, key: &'a str) -> Vec<Located<&'a Map>> {
        let Some(item) = self.item(key) else { return Vec::new() };
        let items = match &item.value {
            Value::List(items) => items.as_slice(),
            Value::Map(_) => std::slice::from_ref(item),
            _ => {
                self.wrong_type(key, item, Wanted::Tables);
                return Vec::new();
            }
        };
        let mut tables = Vec::with_capacity(items.len());
        for item in items {
            match as_map(&item.value) {
                Some(map) => tables.push(Located::new(map, item.span)),
                None => self.wrong_type(key, item, Wanted::Tables),
            }
        }
        tables
    }

    /// The names in the map, in order.
    pub fn keys(&self) -> impl Iterator<Item = &'a Entry> + use<'a> {
        self.map.entries.iter()
    }

    /// Reads the fields of a table within.
    pub fn within<'b>(&'b mut self, table: &Located<&'a Map>) -> Fields<'b>
    where
        'a: 'b,
    {
        Fields {
            file: self.file,
            map: table.value,
            whole: table.span,
            form: self.form,
            is_within: true,
            asked: Vec::new(),
            diagnostics: self.diagnostics,
        }
    }

    /// Reports every key that was not asked for.
    pub fn finish(self) {
        let is_unknown = |(_, entry): &(usize, &Entry)| !self.asked.contains(&entry.key.as_str());
        let unknown = self.map.entries.iter().enumerate().filter(is_unknown);
        let mut unknown = unknown.take(MOST_FAULTS).peekable();
        if unknown.peek().is_none() {
            return;
        }
        let mut known: Vec<String> = self.asked.iter().map(|&key| key.to_owned()).collect();
        known.sort();
        known.dedup();
        for (place, entry) in unknown {
            if let Some((_, fault)) = unseen::without(&entry.key, entry.key_span, self.file) {
                self.diagnostics.push(fault);
                continue;
            }
            let nearest = nearest(&entry.key, self.asked.iter().copied());
            let before = place.checked_sub(1).and_then(|place| self.map.entries.get(place));
            let before = before.filter(|_| nearest.is_none() && self.form == Form::Yaml);
            let fault = UnknownKey {
                key: excerpt(&entry.key),
                nearest,
                known: known.clone(),
                continued: before.and_then(|before| continued(before, entry)),
            };
            self.diagnostics.push(fault.at(self.file, entry.key_span));
        }
    }
}

fn as_text(value: &Value) -> Option<String> {
    match value {
        Value::Text(text) => Some(text.clone()),
        _ => None,
    }
}

fn as_map(value: &Value) -> Option<&Map> {
    match value {
        Value::Map(map) => Some(map),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
