//! Words of the glossary in a text: found at their first use, or marked as `:term[…]{id}`.
//! Each leads to the words at the end of the page, which lead back.
//!
//! 1. [`Terms`] knows the forms of the terms that suit the page's readers.
//! 2. [`Renderer::find_terms`] finds whole words of a run: not in headings, links, code,
//!    quoted names, passages in another language, nor in components that make names and
//!    buttons of their words.
//! 3. [`Renderer::open_term`] writes a use, [`Renderer::words_on_page`] the words at the end.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::super::faults::{GlossaryEmpty, GlossaryTwice, TermPlace, TermUnknown, TermUnsuited};
use super::forms::{Forms, Mark, MarkKind};
use super::frames::Frame;
use super::quotes::Quotes;
use super::run_text::{RunText, Walls};
use super::{Page, Renderer};
use crate::components::glossary::{Entry, Glossary};
use crate::components::{is_open_text, lists_words};
use crate::config::glossary::SuitedTerm;
use crate::config::glossary::words::{Key, Token, joined, tokens};
use crate::i18n::{Order, same_letter};
use crate::model::body::Hole;
use crate::tree::nearest::{excerpt, nearest};

/// The terms of a page.
#[derive(Debug, Default)]
pub(super) struct Terms<'a> {
    /// Forms by their first word.
    forms: FxHashMap<&'a str, Vec<Form<'a>>>,
    /// Those in use, in that order.
    used: Vec<usize>,
    /// Whether the page itself lists all words.
    lists: bool,
    /// Whether a list of them has been written.
    listed: bool,
}

/// A form of a term.
#[derive(Debug)]
struct Form<'a> {
    /// Its words, each with what stands before it.
    words: &'a Key,
    /// The place of its term.
    term: usize,
}

impl<'a> Terms<'a> {
    pub(super) fn new(page: &'a Page<'_>) -> Self {
        let directives = &page.plan.directives;
        let lists = directives.iter().any(|directive| lists_words(&directive.opening.name));
        let mut terms = Self { lists, ..Self::default() };
        if lists || !page.finds_terms {
            return terms;
        }
        let found = page.terms.iter().enumerate().filter(|(_, suited)| suited.term.found);
        for (place, suited) in found {
            for words in &suited.words.keys {
                let Some((_, first)) = words.first() else { continue };
                terms.forms.entry(first).or_default().push(Form { words, term: place });
            }
        }
        // The longest form is the one that is meant.
        for forms in terms.forms.values_mut() {
            forms.sort_by_key(|form| std::cmp::Reverse(form.words.len()));
        }
        terms
    }
}

impl Renderer<'_> {
    /// Finds the first uses of terms in a run of words, and adds them to its forms.
    pub(super) fn find_terms(&mut self, run: Range<usize>, forms: &mut Forms) {
        if self.terms.forms.is_empty() || !self.is_open_text() {
            return;
        }
        let flat = self.run_text(run, Walls::Marks);
        let barred = barred(forms);
        let quotes = Quotes::new(&flat.text);
        let words = tokens(&flat.text);
        let mut found: Vec<usize> = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let Some((number, term)) = self.form_at(&flat.text, &words, at) else {
                at += 1;
                continue;
            };
            let first = words.get(at).map_or(0, |word| word.range.start);
            let last = words.get(at + number - 1).map_or(0, |word| word.range.end);
            at += number;
            if self.terms.used.contains(&term) || found.contains(&term) {
                continue;
            }
            if quotes.hold_more_than(&(first..last)) {
                continue;
            }
            let Some(range) = place_of_use(&flat, first..last, &barred) else { continue };
            found.push(term);
            let said = flat.text.get(first..last).unwrap_or("").to_owned();
            forms.marks.push(Mark { range, kind: MarkKind::Found(term, said) });
        }
        forms.marks.sort_by_key(|mark| mark.range.start);
    }

    /// The form that begins at a word: of how many words it is, and whose.
    fn form_at(&self, text: &str, words: &[Token], at: usize) -> Option<(usize, usize)> {
        let forms = self.terms.forms.get(words.get(at)?.key.as_str())?;
        let fits = |form: &&Form<'_>| {
            let here = words.get(at..at + form.words.len());
            here.is_some_and(|here| joined(text, here) == *form.words)
        };
        forms.iter().find(fits).map(|form| (form.words.len(), form.term))
    }

    /// Whether words stand here as plain text does.
    fn is_open_text(&self) -> bool {
        let directives = self.directives.iter();
        let mut names = directives.filter_map(|at| self.page.plan.directives.get(*at));
        names.all(|directive| is_open_text(&directive.opening.name))
            && !self
                .frames
                .iter()
                .any(|frame| matches!(frame, Frame::Raw { .. } | Frame::Stream("</dt>")))
    }

    /// The term that an author marks with `id`, or by the word alone; `None` with a fault.
    pub(super) fn marked_term(
        &mut self,
        id: Option<&str>,
        words: &str,
        range: Range<usize>,
        may_stand: bool,
    ) -> Option<usize> {
        if !may_stand {
            self.report(TermPlace {}, range);
            return None;
        }
        let page = self.page;
        let key = tokens(words).into_iter().map(|token| token.key).collect::<Vec<_>>();
        let is_meant = |suited: &SuitedTerm<'_>| match id {
            Some(id) => suited.term.id.value == id,
            None => suited.words.keys.iter().any(|form| form.iter().map(|(_, word)| word).eq(&key)),
        };
        if let Some(place) = page.terms.iter().position(is_meant) {
            return Some(place);
        }
        let known = page.targets.config.glossary.terms.iter();
        let known = known.map(|term| term.id.value.as_str());
        let written = id.unwrap_or(words);
        let id = excerpt(written);
        if known.clone().any(|known| known == written) {
            self.report(TermUnsuited { id }, range);
        } else {
            self.report(TermUnknown { id, nearest: nearest(written, known) }, range);
        }
        None
    }

    /// Starts the link of a use; only the first one is led back to.
    pub(super) fn open_term(&mut self, term: usize) {
        let number = (term + 1).to_string();
        self.out().tag("<a class=\"term\"");
        if !self.terms.lists && !self.terms.used.contains(&term) {
            self.terms.used.push(term);
            self.out().tag(" id=\"f-word-");
            self.out().text(&number);
            self.out().tag("\"");
        }
        self.out().tag(" href=\"#f-term-");
        self.out().text(&number);
        self.out().tag("\">");
    }

    /// Writes a use that was found.
    pub(super) fn found_term(&mut self, term: usize, said: &str, range: Range<usize>) {
        let is_first = !self.terms.used.contains(&term);
        if is_first {
            self.open_term(term);
        }
        self.say_set(said, false, range);
        if is_first {
            self.out().tag("</a>");
        }
    }

    /// Writes the words that the page uses, at its end.
    pub(super) fn words_on_page(&mut self) {
        let page = self.page;
        let used = self.terms.used.iter();
        let entries: Vec<Entry> =
            used.filter_map(|term| Some(entry(*term, page.terms.get(*term)?))).collect();
        if !entries.is_empty() {
            let component = Glossary::of_page(entries).into();
            self.out().hole(Hole::Component(Box::new(component)));
        }
    }

    /// Puts all words that suit the readers into a list of them.
    pub(super) fn fill_glossary(&mut self, glossary: &mut Glossary, range: Range<usize>) {
        let language = self.page.language;
        if std::mem::replace(&mut self.terms.listed, true) {
            return self.report(GlossaryTwice {}, range);
        }
        let mut entries: Vec<Entry> =
            self.page.terms.iter().enumerate().map(|(term, suited)| entry(term, suited)).collect();
        if entries.is_empty() {
            self.report(GlossaryEmpty {}, range);
        }
        let order = Order::new(language);
        entries.sort_by(|left, right| order.compare(&left.word, &right.word));
        glossary.fill(entries, |left, right| same_letter(language, left, right));
    }
}

fn entry(term: usize, suited: &SuitedTerm<'_>) -> Entry {
    Entry {
        number: term + 1,
        word: suited.words.word.clone(),
        say: suited.words.say.clone(),
        meaning: suited.meaning.to_owned(),
    }
}

/// The bytes of a use, where it may be one.
fn place_of_use(
    flat: &RunText,
    part: Range<usize>,
    barred: &[Range<usize>],
) -> Option<Range<usize>> {
    let range = flat.source(part.clone()).filter(|_| flat.is_exact(part))?;
    let next = barred.get(barred.partition_point(|bar| bar.end <= range.start));
    next.is_none_or(|bar| range.end <= bar.start).then_some(range)
}

/// The bytes in which no term is looked for, in order and apart: forms, and passages in another language.
fn barred(forms: &Forms) -> Vec<Range<usize>> {
    let mut barred: Vec<Range<usize>> = forms.marks.iter().map(|mark| mark.range.clone()).collect();
    let mut open = Vec::new();
    for mark in &forms.marks {
        match mark.kind {
            MarkKind::LanguageStart(_) | MarkKind::TermStart(_) => open.push(mark.range.start),
            MarkKind::LanguageEnd | MarkKind::TermEnd => {
                barred.extend(open.pop().map(|start| start..mark.range.end));
            }
            _ => {}
        }
    }
    barred.sort_by_key(|bar| bar.start);
    barred.dedup_by(|right, left| {
        let meets = right.start <= left.end;
        if meets {
            left.end = left.end.max(right.end);
        }
        meets
    });
    barred
}
