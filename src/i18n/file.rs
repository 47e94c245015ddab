//! One Fluent file, read into entries with positions.
//!
//! In order: the text is decoded, deep entries are blanked ([`guard`]), Fluent parses the
//! rest, and each message and term is walked once for what it holds and asks for.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_syntax::ast;
use fluent_syntax::parser::{ErrorKind, ParserError};

use super::faults::{WordsEncoding, WordsSyntax, WordsTooDeep, WordsTwice};
use super::guard;
use crate::diagnostic::{Diagnostics, Fault, Judged};
use crate::source::{Place, SourcePath, Span};

/// A file of words.
pub(super) struct WordFile {
    /// The file below the campaign's root; `None` where the program carries it.
    pub(super) path: Option<SourcePath>,
    /// The parsed text.
    pub(super) resource: Arc<FluentResource>,
    /// Its messages and terms, in order; a term's key begins with `-`.
    pub(super) entries: Vec<Entry>,
}

/// What a message or a term holds and asks for.
#[derive(Clone, Debug, Default)]
pub(super) struct Entry {
    /// The key; a term's begins with `-`.
    pub(super) key: String,
    /// Where the key stands.
    pub(super) span: Span,
    /// Whether there is a text, and not only attributes.
    pub(super) has_text: bool,
    /// The names of its attributes.
    pub(super) attributes: Vec<String>,
    /// The values it asks for, without `$`.
    pub(super) arguments: Vec<(String, Span)>,
    /// The entries it quotes, with the attribute, if one is named.
    pub(super) references: Vec<(String, Option<String>, Span)>,
    /// The functions it calls.
    pub(super) functions: Vec<(String, Span)>,
    /// Numbers that are too long.
    pub(super) long_numbers: Vec<(String, Span)>,
    /// How many placeables it has, in all its variants.
    pub(super) placeables: usize,
    /// How many bytes of text it has, in all its variants.
    pub(super) length: usize,
}

/// The most digits of a number: beyond them Fluent's plural rules overflow.
const NUMBER_LENGTH: usize = 15;

/// Reads a file that the program carries.
pub(super) fn read_embedded(text: &str) -> WordFile {
    parse(None, text.to_owned(), 0).0
}

/// Reads a file of the campaign, with every fault that the text alone shows.
pub(super) fn read(path: &SourcePath, bytes: &[u8]) -> Judged<WordFile> {
    let mut diagnostics = Diagnostics::new();
    let mark = if bytes.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
    let text = match std::str::from_utf8(bytes.get(mark..).unwrap_or_default()) {
        Ok(text) => text,
        Err(error) => {
            let start = mark + error.valid_up_to();
            diagnostics.push(WordsEncoding {}.at(path, Span::new(start..start + 1)));
            ""
        }
    };
    let (kept, deep) = guard::blank_deep_entries(text);
    for range in deep {
        let span = first_line(text, range).shifted(mark);
        diagnostics.push(WordsTooDeep { limit: guard::OPENINGS }.at(path, span));
    }
    let (file, errors) = parse(Some(path), kept, mark);
    for error in &errors {
        let span = first_line(text, error.pos.clone()).shifted(mark);
        diagnostics.push(syntax_fault(&error.kind).at(path, span));
    }
    report_doubles(path, &file.entries, &mut diagnostics);
    Judged::new(file, diagnostics)
}

fn parse(path: Option<&SourcePath>, text: String, mark: usize) -> (WordFile, Vec<ParserError>) {
    let (resource, errors) = match FluentResource::try_new(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let entries = resource
        .entries()
        .filter_map(|entry| match entry {
            ast::Entry::Message(message) => {
                let walk = Walk::new(resource.source(), mark, message.id.name, "");
                Some(walk.entry(message.value.as_ref(), &message.attributes))
            }
            ast::Entry::Term(term) => {
                let walk = Walk::new(resource.source(), mark, term.id.name, "-");
                Some(walk.entry(Some(&term.value), &term.attributes))
            }
            _ => None,
        })
        .collect();
    (WordFile { path: path.cloned(), resource: Arc::new(resource), entries }, errors)
}

/// The part of `range` on its first line, within the text.
fn first_line(text: &str, range: Range<usize>) -> Span {
    let start = range.start.min(text.len());
    let end = range.end.clamp(start, text.len());
    let line = text.as_bytes().get(start..end).unwrap_or_default();
    let length = line.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(line.len());
    Span::new(start..start + length)
}

fn report_doubles(path: &SourcePath, entries: &[Entry], diagnostics: &mut Diagnostics) {
    let mut first = BTreeMap::new();
    for entry in entries {
        if let Some(earlier) = first.insert(&entry.key, entry.span) {
            let fault = WordsTwice { key: entry.key.clone() };
            let place = Place::at(path, earlier);
            diagnostics.push(fault.at(path, entry.span).with_related(place));
        }
    }
}

/// The parser's error as one of the problems that the messages know.
fn syntax_fault(kind: &ErrorKind) -> WordsSyntax {
    let (problem, detail) = match kind {
        ErrorKind::ExpectedToken('=') => ("no-equals", None),
        ErrorKind::ExpectedToken('}') => ("open-brace", None),
        ErrorKind::ExpectedToken(token) => ("no-sign", Some(token.to_string())),
        ErrorKind::ExpectedCharRange { .. } => ("no-name", None),
        ErrorKind::ExpectedMessageField { entry_id: key }
        | ErrorKind::ExpectedTermField { entry_id: key } => ("no-text", Some(key.clone())),
        ErrorKind::MissingValue => ("no-value", None),
        ErrorKind::MissingDefaultVariant => ("no-default", None),
        ErrorKind::MultipleDefaultVariants => ("two-defaults", None),
        ErrorKind::UnbalancedClosingBrace => ("closing-brace", None),
        ErrorKind::UnterminatedStringLiteral => ("open-quote", None),
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            ("escape", None)
        }
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => ("selector", None),
        ErrorKind::ForbiddenCallee
        | ErrorKind::TermAttributeAsPlaceable
        | ErrorKind::PositionalArgumentFollowsNamed
        | ErrorKind::DuplicatedNamedArgument(_)
        | ErrorKind::ExpectedInlineExpression
        | ErrorKind::ExpectedLiteral => ("in-braces", None),
    };
    WordsSyntax { problem, detail }
}

/// Collects what one entry holds. Its depth is bounded by [`guard::OPENINGS`].
struct Walk<'text> {
    source: &'text str,
    mark: usize,
    entry: Entry,
}

impl<'text> Walk<'text> {
    fn new(source: &'text str, mark: usize, name: &str, prefix: &str) -> Self {
        let mut walk = Self { source, mark, entry: Entry::default() };
        walk.entry.key = format!("{prefix}{name}");
        walk.entry.span = walk.span(name);
        walk
    }

    fn entry(
        mut self,
        text: Option<&ast::Pattern<&str>>,
        attributes: &[ast::Attribute<&str>],
    ) -> Entry {
        self.entry.has_text = text.is_some();
        for pattern in text.into_iter().chain(attributes.iter().map(|attribute| &attribute.value)) {
            self.pattern(pattern);
        }
        self.entry.attributes = attributes.iter().map(|part| part.id.name.to_owned()).collect();
        self.entry
    }

    /// Where a part of the source stands in the file.
    fn span(&self, part: &str) -> Span {
        let start = (part.as_ptr() as usize).saturating_sub(self.source.as_ptr() as usize);
        Span::new(start..start + part.len()).shifted(self.mark)
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => self.entry.length += value.len(),
                ast::PatternElement::Placeable { expression } => {
                    self.entry.placeables += 1;
                    self.expression(expression);
                }
            }
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&str>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    if let ast::VariantKey::NumberLiteral { value } = &variant.key {
                        self.number(value);
                    }
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>) {
        match inline {
            ast::InlineExpression::StringLiteral { value } => self.entry.length += value.len(),
            ast::InlineExpression::NumberLiteral { value } => self.number(value),
            ast::InlineExpression::FunctionReference { id, arguments } => {
                self.entry.functions.push((id.name.to_owned(), self.span(id.name)));
                self.call(arguments);
            }
            ast::InlineExpression::MessageReference { id, attribute } => {
                self.reference(id.name.to_owned(), id, attribute.as_ref());
            }
            ast::InlineExpression::TermReference { id, attribute, arguments } => {
                self.reference(format!("-{}", id.name), id, attribute.as_ref());
                if let Some(arguments) = arguments {
                    self.call(arguments);
                }
            }
            ast::InlineExpression::VariableReference { id } => {
                self.entry.arguments.push((id.name.to_owned(), self.span(id.name)));
            }
            ast::InlineExpression::Placeable { expression } => {
                self.entry.placeables += 1;
                self.expression(expression);
            }
        }
    }

    fn call(&mut self, arguments: &ast::CallArguments<&str>) {
        let named = arguments.named.iter().map(|argument| &argument.value);
        for value in arguments.positional.iter().chain(named) {
            self.inline(value);
        }
    }

    fn reference(
        &mut self,
        key: String,
        id: &ast::Identifier<&str>,
        attribute: Option<&ast::Identifier<&str>>,
    ) {
        let attribute = attribute.map(|attribute| attribute.name.to_owned());
        self.entry.references.push((key, attribute, self.span(id.name)));
    }

    fn number(&mut self, digits: &str) {
        self.entry.length += digits.len();
        if digits.len() > NUMBER_LENGTH {
            self.entry.long_numbers.push((digits.to_owned(), self.span(digits)));
        }
    }
}
