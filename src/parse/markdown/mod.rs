//! Reads a page's Markdown: CommonMark with tables, footnotes, task lists, definition
//! lists and strikethrough, with directives and inline forms of our own.
//!
//! 1. [`limits`] refuses what nests too deeply, before the parser sees it.
//! 2. [`directives`] finds fences line by line and shows them to the parser as thematic
//!    breaks of equal length ([`source`]), so that every offset stays true.
//! 3. [`events`] are the parser's; a fence that it did not see as a break is text, and the
//!    text is parsed again without it.
//! 4. [`render`] writes the events as compact HTML with holes, and notes headings, links
//!    ([`targets`]), files, services and components for the outline.
//! 5. [`ids`] names the headings ([`slug`]), once all of them are known.
//!
//! Nothing here reads a file, and nothing looks at another page.

mod attributes;
mod code;
mod directives;
mod events;
pub(crate) mod faults;
mod ids;
mod limits;
mod prefix;
mod render;
pub(crate) mod slug;
mod source;
mod targets;
#[cfg(test)]
mod tests;
pub(super) mod units;

pub(crate) use render::LONGEST_PICTURE_WORDS;

use std::borrow::Cow;
use std::ops::Range;

use self::faults::{ControlCharacter, NestedTooDeep};
use self::source::Source;
use crate::components::Asks;
use crate::config::{Audience, Config};
use crate::diagnostic::{Diagnostics, Fault, Judged};
use crate::model::body::Body;
use crate::model::name::PageName;
use crate::model::outline::{ComponentFact, FileReference, Heading, Link, TypedContact, VideoFact};
use crate::source::{Located, SourcePath};

/// A page's text and what must be known to read it.
#[derive(Debug)]
pub struct MarkdownInput<'a> {
    /// The file.
    pub file: &'a SourcePath,
    /// What its path says.
    pub name: &'a PageName,
    /// The whole decoded file, without a byte order mark.
    pub text: &'a str,
    /// The bytes of the Markdown, below the front matter.
    pub body: Range<usize>,
    /// How many bytes stand before `text` in the file.
    pub base: usize,
    /// The campaign's settings.
    pub config: &'a Config,
    /// Whether words of the glossary are found in it.
    pub glossary: bool,
}

/// What a page's text gives.
#[derive(Debug, Default)]
pub struct Markdown {
    /// Its headings, in order.
    pub headings: Vec<Heading>,
    /// Its links, in order.
    pub links: Vec<Link>,
    /// The files it shows or offers, in order.
    pub files: Vec<FileReference>,
    /// Which of the files it shows as pictures, by index.
    pub pictures: Vec<u32>,
    /// The help services it names, in order.
    pub services: Vec<Located<String>>,
    /// Telephone numbers and addresses typed into it, in order.
    pub typed: Vec<Located<TypedContact>>,
    /// The components it uses, in order.
    pub components: Vec<ComponentFact>,
    /// The videos among them, in order.
    pub videos: Vec<VideoFact>,
    /// The text itself.
    pub body: Body,
}

impl Markdown {
    /// Gives back what its lists do not use: a site keeps them of all its pages.
    fn without_spare_memory(&mut self) {
        self.links.shrink_to_fit();
        self.files.shrink_to_fit();
        self.pictures.shrink_to_fit();
        self.services.shrink_to_fit();
        self.components.shrink_to_fit();
        self.videos.shrink_to_fit();
    }
}

/// How often a text is parsed again because fences in it turned out to be text. Once is
/// enough for all that authors write.
const ROUNDS: usize = 4;

/// Reads a page's Markdown.
pub fn parse(input: &MarkdownInput<'_>) -> Judged<Markdown> {
    let text = input.text.get(input.body.clone()).unwrap_or("");
    let written = source::without_controls(text);
    let offset = input.base + input.body.start;
    let source = Source { file: input.file, written: &written, offset };
    let mut diagnostics = Diagnostics::new();
    if let Some(at) = limits::lines_too_deep(source.written) {
        return too_deep(&source, at, diagnostics);
    }
    if matches!(written, Cow::Owned(_)) {
        judge_controls(&source, text, &mut diagnostics);
    }
    settled(source.written, |scan, masked, events| {
        if let Some(at) = limits::events_too_deep(events) {
            return too_deep(&source, at, diagnostics);
        }
        let plan = directives::pair(&source, &scan.fences, events, &mut diagnostics);
        let page = render::Page {
            source,
            masked,
            events,
            plan,
            text_fences: &scan.text,
            targets: targets::Targets { file: input.file, config: input.config },
            language: language(input),
            sets_quotes: input.config.sets_quotes,
            asks: asks(input),
            keeps_lines: input.name.variant.is_some(),
            terms: input.config.suited_terms(input.name.language, input.name.top()).collect(),
            finds_terms: input.glossary,
        };
        render::render(&page, diagnostics)
    })
}

/// Finds the fences that are some, and goes on with them, the masked text and its events.
fn settled<T>(
    written: &str,
    then: impl FnOnce(&directives::Scan, &str, &events::Events<'_>) -> T,
) -> T {
    let mut scan = directives::scan(written);
    let mut rounds = ROUNDS;
    loop {
        let masked = source::masked(written, &scan.fences, &scan.colons);
        let events = events::parse(&masked);
        let lost = scan.lost(&events);
        if lost.is_empty() || rounds == 0 {
            return then(&scan, &masked, &events);
        }
        scan.give_up(&lost);
        rounds -= 1;
    }
}

/// The file of the campaign that a page names outside its text.
pub(super) fn named_file(
    page: &SourcePath,
    address: &Located<String>,
    config: &Config,
    diagnostics: &mut Diagnostics,
) -> Option<SourcePath> {
    let targets = targets::Targets { file: page, config };
    targets.own_file(address.value.trim(), address.span, diagnostics)
}

fn too_deep(source: &Source<'_>, at: usize, mut diagnostics: Diagnostics) -> Judged<Markdown> {
    let span = source.span(at..at + 1);
    diagnostics.push(NestedTooDeep { limit: limits::DEPTH }.at(source.file, span));
    Judged::new(Markdown::default(), diagnostics)
}

fn judge_controls(source: &Source<'_>, text: &str, diagnostics: &mut Diagnostics) {
    if let Some(at) = source::first_control(text) {
        let code = text.as_bytes().get(at).copied().unwrap_or_default();
        let fault = ControlCharacter { code: format!("U+{code:04X}") };
        diagnostics.push(fault.at(source.file, source.span(at..at + 1)));
    }
}

/// What the campaign asks of exercises in the text.
fn asks<'a>(input: &MarkdownInput<'a>) -> Asks<'a> {
    let (config, language) = (input.config, input.name.language);
    let audience = config.audience_named(input.name.top());
    let audience = audience.and_then(|audience| config.audiences.get(audience.index()));
    Asks {
        young: audience.is_some_and(Audience::is_young),
        happened: config.happened.of(language),
        first_person: config.first_person.of(language),
    }
}

/// The tag of the language that the text is in.
fn language<'a>(input: &MarkdownInput<'a>) -> &'a str {
    let language = input.config.languages.get(input.name.language.index());
    language.map_or("", |language| language.tag.as_str())
}
