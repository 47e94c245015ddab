//! Our own renderer of the parser's events.
//!
//! 1. [`blocks`] walks the blocks; quotes, lists and directives become frames on a stack
//!    ([`frames`]), so that nothing here recurses.
//! 2. Runs of words go through [`forms`] (`[text]{lang=en}`, `:contact[id]`) and
//!    [`inline`], and from there to [`links`], [`pictures`] and [`raw_html`]. As one plain
//!    text ([`run_text`]) they are searched for words of the glossary ([`terms`]) and for
//!    numbers and addresses ([`typed`]). Marks that would be [`shown`] as text are told.
//! 3. [`headings`], [`tables`], [`code`], [`footnotes`], [`directives`] and the [`steps`] in
//!    them render theirs.
//!
//! [`heard`] finds words in another language. What depends on other pages, or on words of the
//! interface, stays a hole.

mod blocks;
mod code;
mod directives;
mod footnotes;
mod forms;
mod frames;
mod headings;
mod heard;
mod inline;
mod language;
mod links;
mod pictures;
mod quotes;
mod raw_blocks;
mod raw_html;
mod run_text;
mod shown;
mod steps;
mod tables;
mod terms;
mod typed;

pub(crate) use pictures::LONGEST_WORDS as LONGEST_PICTURE_WORDS;
use std::ops::Range;

use rustc_hash::FxHashMap;

use self::footnotes::Notes;
use self::frames::Frame;
use self::heard::Heard;
use self::shown::{References, Remarks};
use self::terms::Terms;
use super::Markdown;
use super::directives::{Fence, Plan};
use super::events::Events;
use super::ids::Ids;
use super::source::Source;
use super::targets::Targets;
use crate::components::Asks;
use crate::config::glossary::SuitedTerm;
use crate::diagnostic::{Diagnostics, Fault, Judged};
use crate::model::body::{Body, FragmentWriter};
use crate::source::Span;
use crate::typography::Setter;

/// What is rendered.
#[derive(Debug)]
pub(super) struct Page<'a> {
    pub(super) source: Source<'a>,
    /// The text as the parser saw it.
    pub(super) masked: &'a str,
    pub(super) events: &'a Events<'a>,
    pub(super) plan: Plan<'a>,
    /// Lines that look like fences and are text.
    pub(super) text_fences: &'a [Fence],
    pub(super) targets: Targets<'a>,
    /// The language of the text, as a tag.
    pub(super) language: &'a str,
    /// Whether quotation marks are those of the language.
    pub(super) sets_quotes: bool,
    /// What the campaign asks of exercises in it.
    pub(super) asks: Asks<'a>,
    /// Whether a line of the author is a line for the reader: in plain versions, which have
    /// one sentence a line.
    pub(super) keeps_lines: bool,
    /// The terms that suit its readers.
    pub(super) terms: Vec<SuitedTerm<'a>>,
    /// Whether their first uses are found.
    pub(super) finds_terms: bool,
}

/// Renders a page.
pub(super) fn render(page: &Page<'_>, diagnostics: Diagnostics) -> Judged<Markdown> {
    let mut renderer = Renderer::new(page, diagnostics);
    renderer.blocks(0..page.events.list.len());
    renderer.footnotes();
    renderer.words_on_page();
    renderer.finish()
}

/// How many bytes a text has as markup, about.
fn room(written: usize) -> usize {
    written + written / 2
}

/// What rendering has made so far.
struct Renderer<'a> {
    page: &'a Page<'a>,
    made: Markdown,
    diagnostics: Diagnostics,
    ids: Ids,
    notes: Notes,
    references: References,
    remarks: Remarks,
    /// Whether it has said a word or a number yet.
    has_words: bool,
    terms: Terms<'a>,
    /// How many tables there were.
    tables: u32,
    /// How many components of each name there were.
    numbers: FxHashMap<&'static str, usize>,
    /// What it has said, by language.
    heard: Heard,
    /// Sets the words, and knows the language that they are in.
    setter: Setter,
    /// Content notes whose part has not ended: the level of the heading above, and the id
    /// of the place behind the part.
    open_notes: Vec<(u8, String)>,
    /// The open directives, by their number.
    directives: Vec<usize>,
    /// The open containers.
    frames: Vec<Frame>,
    /// An empty list, for what is open in the next run of words.
    spare_open: Vec<inline::Open>,
    /// Where markup goes: the last one first.
    writers: Vec<FragmentWriter>,
    /// Written to where no writer is left, which never is.
    spare: FragmentWriter,
}

impl<'a> Renderer<'a> {
    fn new(page: &'a Page<'a>, diagnostics: Diagnostics) -> Self {
        let mut renderer = Self {
            page,
            made: Markdown::default(),
            diagnostics,
            ids: Ids::default(),
            notes: Notes::default(),
            references: References::default(),
            remarks: Remarks::default(),
            has_words: false,
            terms: Terms::new(page),
            tables: 0,
            numbers: FxHashMap::default(),
            heard: Heard::with_room_for(page.source.written.len()),
            setter: Setter::new(page.language, page.sets_quotes),
            open_notes: Vec::new(),
            directives: Vec::new(),
            frames: Vec::new(),
            spare_open: Vec::new(),
            writers: vec![FragmentWriter::with_room_for(room(page.source.written.len()))],
            spare: FragmentWriter::default(),
        };
        renderer.define_notes();
        renderer
    }

    fn finish(mut self) -> Judged<Markdown> {
        self.judge_languages();
        self.judge_references();
        self.judge_remarks();
        self.ids.name_headings(&mut self.made.headings, self.page.language);
        let writer = self.writers.into_iter().next().unwrap_or_default();
        self.made.body = Body { content: writer.finish() };
        self.made.without_spare_memory();
        Judged::new(self.made, self.diagnostics)
    }

    /// Where markup goes now.
    fn out(&mut self) -> &mut FragmentWriter {
        self.writers.last_mut().unwrap_or(&mut self.spare)
    }

    /// Writes words of the text.
    fn say(&mut self, text: &str) {
        self.has_words = self.has_words || text.contains(char::is_alphanumeric);
        self.out().text(text);
    }

    /// Writes words of the text as their language sets them; those behind a backslash, and
    /// those written as `&…;`, keep their signs.
    fn say_set(&mut self, text: &str, escaped: bool, range: Range<usize>) {
        self.heard.words(self.setter.tag(), self.setter.is_inside(), text, range);
        let mut rest = text;
        if escaped {
            let kept = text.chars().next().map_or(0, char::len_utf8);
            let (kept, behind) = text.split_at_checked(kept).unwrap_or(("", text));
            self.setter.skip(kept);
            self.say(kept);
            rest = behind;
        }
        let set = self.setter.set(rest);
        self.say(&set);
    }

    /// Words in the language of the page, set as a whole.
    fn set_whole(&self, text: &str) -> String {
        Setter::whole(self.page.language, self.page.sets_quotes, text)
    }

    fn span(&self, range: Range<usize>) -> Span {
        self.page.source.span(range)
    }

    /// Adds a fault at some bytes of the text.
    fn report(&mut self, fault: impl Fault, range: Range<usize>) {
        let span = self.span(range);
        self.diagnostics.push(fault.at(self.page.source.file, span));
    }

    /// The place of the next thing in one of the page's lists.
    fn place_in<T>(list: &[T]) -> u32 {
        u32::try_from(list.len()).unwrap_or(u32::MAX)
    }
}

/// The names of the elements that raw HTML may have.
#[cfg(test)]
pub(super) fn raw_elements() -> impl Iterator<Item = &'static str> {
    raw_html::ELEMENTS.iter().map(|element| element.name)
}
