//! What comes of one page: each of its texts is judged, then the page is put together, then
//! its record.

use std::collections::HashMap;
use std::ops::Range;

use super::contacts::lost_contact;
use super::faults::{
    ExchangeBreaks, ExchangeCorrected, ExchangeExtra, ExchangeIncomplete, ExchangeOutdated,
    ExchangeTags, ExchangeTwice,
};
use super::import::{ChangedPage, at, plain};
use super::page::{Entry, EntryState, Input, Page, Text, text};
use super::patch::{Edit, escaped, patched};
use super::read::{ReadText, Ready};
use super::skeleton::built;
use super::tags::{is_same, meaning, rebuilt};
use super::tidy;
use crate::diagnostic::{Diagnostics, Fault};
use crate::parse::units::content::{BrokenTags, Content};
use crate::parse::units::hash;
use crate::source::{Place, SourcePath, Span};
use crate::translation::pairs;
use crate::translation::record::{PageRecord, TextRecord};
use crate::tree::nearest::excerpt;

/// What came back of a text.
#[derive(Clone)]
enum Verdict {
    /// Nothing, or nothing that anybody stands by.
    Stays,
    /// The translation that is there is right.
    Confirmed,
    /// Another translation.
    New(Content),
    /// It cannot be used; it was told.
    Refused,
}

/// Judges one page.
pub(super) struct Judge<'a, 'b> {
    pub(super) input: &'a Input<'b>,
    pub(super) page: &'a Page<'b>,
    pub(super) file: &'a SourcePath,
    pub(super) found: Diagnostics,
}

impl Judge<'_, '_> {
    /// The page as it will be; `None` where it stays as it is.
    pub(super) fn judged(&mut self, texts: &[&ReadText]) -> Option<ChangedPage> {
        if self.has_doubles(texts) {
            return None;
        }
        let by_place = self.by_place(texts);
        let mut verdicts = Vec::with_capacity(self.page.entries.len());
        for (place, entry) in self.page.entries.iter().enumerate() {
            let text = by_place.get(&place).copied();
            verdicts.push(text.map_or(Verdict::Stays, |text| self.verdict(place, entry, text)));
        }
        let news = verdicts.iter().filter(|verdict| matches!(verdict, Verdict::New(_))).count();
        let is_surer = verdicts.iter().zip(&self.page.entries).any(|(verdict, entry)| {
            matches!(verdict, Verdict::Confirmed) && entry.state != EntryState::Translated
        });
        let is_refused = verdicts.iter().any(|verdict| matches!(verdict, Verdict::Refused));
        if is_refused || (news == 0 && !is_surer) {
            return None;
        }
        let (file, text) = match (news, &self.page.translation) {
            (0, Some(own)) => (own.file.clone(), None),
            _ => {
                let (file, text) = self.written(&verdicts, &by_place)?;
                (file, Some(text))
            }
        };
        let now = text.as_ref().and_then(|now| text_of(&file, now, self.page.keeps_lines()));
        let record = self.record(&verdicts, now.as_ref());
        let places = self.places(&verdicts, &by_place, now.as_ref());
        let is_new = self.page.translation.is_none();
        let key = self.page.key.clone();
        Some(ChangedPage { key, file, text, is_new, changed: news, record, places })
    }

    /// Whether a text stands twice in the file; each is told.
    fn has_doubles(&mut self, texts: &[&ReadText]) -> bool {
        let mut first: HashMap<&str, Span> = HashMap::new();
        let mut doubles = false;
        for text in texts {
            if let Some(other) = first.get(text.id.as_str()) {
                let fault = ExchangeTwice { id: text.id.clone() };
                let fault = fault.at(self.file, text.span);
                self.found.push(fault.with_related(Place::at(self.file, *other)));
                doubles = true;
            } else {
                first.insert(&text.id, text.span);
            }
        }
        doubles
    }

    /// The texts by their places in the page as it is now. A text that moved is found by
    /// its words; of one that is not there any more it is told.
    fn by_place<'t>(&mut self, texts: &[&'t ReadText]) -> HashMap<usize, &'t ReadText> {
        let keeps_lines = self.page.keeps_lines();
        let sources: Vec<String> = self
            .page
            .entries
            .iter()
            .map(|entry| plain(&entry.source.tagged(), keeps_lines))
            .collect();
        let mut by_place = HashMap::new();
        let mut moved = Vec::new();
        for text in texts {
            let place = self.page.entries.iter().position(|entry| entry.id == text.id);
            let source = plain(&text.source, keeps_lines);
            match place.filter(|place| sources.get(*place) == Some(&source)) {
                Some(place) => {
                    by_place.insert(place, *text);
                }
                None => moved.push((*text, source)),
            }
        }
        for (text, source) in moved {
            let mut places = sources.iter().enumerate();
            let place =
                places.find(|(place, other)| **other == source && !by_place.contains_key(place));
            if let Some((place, _)) = place {
                by_place.insert(place, text);
            } else {
                let page = self.page.key.clone();
                let fault = ExchangeOutdated { page, text: Some(excerpt(&text.source)) };
                self.found.push(fault.at(self.file, text.span));
            }
        }
        by_place
    }

    fn verdict(&mut self, place: usize, entry: &Entry, text: &ReadText) -> Verdict {
        let keeps_lines = self.page.keeps_lines();
        let target = tidy(&text.target, keeps_lines);
        let before = entry.target.as_ref().map(|target| plain(&target.tagged(), keeps_lines));
        let is_same_words = before.as_deref() == Some(plain(&target, keeps_lines).as_str());
        let is_ready = match text.ready {
            Ready::Yes => true,
            Ready::No => false,
            Ready::IfChanged => !is_same_words || entry.state == EntryState::Translated,
        };
        if target.is_empty() || !is_ready {
            return Verdict::Stays;
        }
        if is_same_words && !entry.changed {
            return Verdict::Confirmed;
        }
        let Some(content) = self.content(entry, text, &target) else { return Verdict::Refused };
        // Signs that were made words when they came the first time are the same words.
        let kind = self.page.source.units.get(place).map(|unit| &unit.kind);
        let as_words = kind.map(|kind| escaped(&content, kind));
        let is_there = entry.target.as_ref().is_some_and(|before| {
            is_same(before, &content) || as_words.is_some_and(|content| is_same(before, &content))
        });
        if is_there {
            Verdict::Confirmed
        } else if entry.target.is_some() && self.was_corrected_since(place, &content) {
            let fault = ExchangeCorrected { page: self.page.key.clone(), text: excerpt(&target) };
            self.found.push(fault.at(self.file, text.span));
            Verdict::Stays
        } else {
            Verdict::New(content)
        }
    }

    /// Whether this is the translation that the record knows, and the page has another by
    /// now: somebody has corrected it while the file was with translators.
    fn was_corrected_since(&self, place: usize, content: &Content) -> bool {
        let line = self.page.pairing.current.get(place).and_then(Option::as_ref);
        let known = line.and_then(|line| line.translation.as_deref());
        known == Some(hash(content).as_str())
    }

    /// The words of a translation, if it has the placeholders, the services and the words
    /// that it must have.
    fn content(&mut self, entry: &Entry, text: &ReadText, target: &str) -> Option<Content> {
        let shown = excerpt(target);
        // Where the source changed, its placeholders hold.
        let content = match rebuilt(&entry.source, entry.target.as_ref(), !entry.changed, target) {
            Ok(content) => content,
            Err(broken) => {
                self.refuse(tags_fault(&entry.source, &broken, shown), text);
                return None;
            }
        };
        if let Some(tag) = lost_contact(self.input.services, &entry.source, &content) {
            let fault = ExchangeTags { kind: "contact", tag, meaning: None, text: shown };
            self.refuse(fault, text);
            return None;
        }
        if !content.has_words() {
            self.refuse(ExchangeBreaks { text: shown }, text);
            return None;
        }
        Some(content)
    }

    fn refuse(&mut self, fault: impl Fault, text: &ReadText) {
        self.found.push(fault.at(self.file, text.span));
    }

    /// The page's file and what it holds now.
    fn written(
        &mut self,
        verdicts: &[Verdict],
        texts: &HashMap<usize, &ReadText>,
    ) -> Option<(SourcePath, String)> {
        let keeps_lines = self.page.keeps_lines();
        if let Some((own, edits)) = self.edits(verdicts) {
            return match patched(own, &edits, keeps_lines) {
                Ok(text) => Some((own.file.clone(), text)),
                Err(places) => {
                    let of = |place: &usize| {
                        self.page.pairing.places.iter().position(|own| *own == Some(*place))
                    };
                    let places: Vec<usize> = places.iter().filter_map(of).collect();
                    self.breaks(&places, verdicts, texts);
                    None
                }
            };
        }
        let contents = self.contents(verdicts, texts)?;
        match built(&self.page.source, &contents, self.page.translation.as_ref(), keeps_lines) {
            Ok(text) => Some((self.new_file()?, text)),
            Err(places) => {
                self.breaks(&places, verdicts, texts);
                None
            }
        }
    }

    /// The changes of the translation that is there, where each text has a place in it.
    fn edits<'v>(&self, verdicts: &'v [Verdict]) -> Option<(&Text, Vec<Edit<'v>>)> {
        let own = self.page.translation.as_ref()?;
        let mut edits = Vec::new();
        for (verdict, place) in verdicts.iter().zip(&self.page.pairing.places) {
            if let Verdict::New(content) = verdict {
                edits.push(Edit { place: (*place)?, content });
            }
        }
        Some((own, edits))
    }

    /// The words of a page that is made anew: all must be there, and none may be lost that
    /// only the translation has.
    fn contents(
        &mut self,
        verdicts: &[Verdict],
        texts: &HashMap<usize, &ReadText>,
    ) -> Option<Vec<Content>> {
        let pairs = verdicts.iter().zip(&self.page.entries);
        let contents = pairs.map(|(verdict, entry)| match verdict {
            Verdict::New(content) => Some(content.clone()),
            Verdict::Confirmed => entry.target.clone(),
            _ => entry.target.clone().filter(|_| entry.state == EntryState::Translated),
        });
        let contents: Vec<Option<Content>> = contents.collect();
        let missing = contents.iter().filter(|content| content.is_none()).count();
        if missing > 0 {
            let place = contents.iter().position(Option::is_none).unwrap_or(0);
            let span = texts.get(&place).map(|text| text.span);
            let (page, texts) = (self.page.key.clone(), contents.len());
            let fault = ExchangeIncomplete { page, missing, texts };
            self.found.push(fault.diagnostic(Some(at(self.file, span))));
            return None;
        }
        let gone: Vec<&str> =
            self.page.pairing.gone.iter().filter_map(|line| line.translation.as_deref()).collect();
        let mut extras = self.page.extras();
        let extra = extras.find(|unit| !gone.contains(&hash(&unit.content).as_str()));
        if let (Some(unit), Some(own)) = (extra, &self.page.translation) {
            let (text, page) = (excerpt(&unit.content.plain()), self.page.key.clone());
            let fault = ExchangeExtra { text, page };
            self.found.push(fault.at(&own.file, Span::new(unit.range.clone())));
            return None;
        }
        contents.into_iter().collect()
    }

    fn breaks(
        &mut self,
        places: &[usize],
        verdicts: &[Verdict],
        texts: &HashMap<usize, &ReadText>,
    ) {
        for place in places {
            let (Some(text), Some(Verdict::New(_))) = (texts.get(place), verdicts.get(*place))
            else {
                continue;
            };
            self.refuse(ExchangeBreaks { text: excerpt(&text.target) }, text);
        }
    }

    /// Where the page stands, or will stand.
    fn new_file(&self) -> Option<SourcePath> {
        if let Some(own) = &self.page.translation {
            return Some(own.file.clone());
        }
        let stem = self.page.source.file.as_str().strip_suffix(".md")?;
        let (stem, _) = stem.rsplit_once('.')?;
        let tag = &self.input.config.language(self.page.language).tag;
        SourcePath::new(&format!("{stem}.{tag}.md"))
    }

    /// The record: a new line for each text that somebody stands by, the old lines of others.
    fn record(&self, verdicts: &[Verdict], new: Option<&Text>) -> PageRecord {
        let is_anew = self.is_anew(verdicts, new);
        let now = new.or(self.page.translation.as_ref());
        let mut texts: Vec<TextRecord> = Vec::with_capacity(verdicts.len());
        for (place, (verdict, unit)) in verdicts.iter().zip(&self.page.source.units).enumerate() {
            let own = if is_anew { Some(place) } else { self.paired(place) };
            let other = own.and_then(|own| now?.units.get(own));
            let line = |lines: &[Option<TextRecord>]| lines.get(place).cloned().flatten();
            match verdict {
                Verdict::New(_) | Verdict::Confirmed => texts.push(pairs::line(unit, other)),
                _ => {
                    let current = line(&self.page.pairing.current);
                    texts.extend(current.or_else(|| line(&self.page.pairing.earlier)));
                }
            }
        }
        // A text of the source is gone only when its translation is.
        let is_there = |line: &&TextRecord| {
            let mut units = now.iter().flat_map(|text| &text.units);
            let translation = line.translation.as_ref();
            translation.is_none_or(|own| units.any(|unit| hash(&unit.content) == *own))
        };
        texts.extend(self.page.pairing.gone.iter().filter(is_there).cloned());
        let source = self.input.config.language(self.page.topic.source).tag.clone();
        PageRecord { source, texts }
    }

    /// Whether the page is made out of its source, so that its texts stand as they do there.
    fn is_anew(&self, verdicts: &[Verdict], new: Option<&Text>) -> bool {
        let was = self.page.translation.as_ref();
        was.is_none_or(|was| new.is_some_and(|new| new.units.len() != was.units.len()))
            || (new.is_some() && self.edits(verdicts).is_none())
    }

    /// Where each new text stands in the page as it will be, and where it came from.
    fn places(
        &self,
        verdicts: &[Verdict],
        texts: &HashMap<usize, &ReadText>,
        new: Option<&Text>,
    ) -> Vec<(Range<usize>, Span)> {
        let is_anew = self.is_anew(verdicts, new);
        let place = |(place, verdict): (usize, &Verdict)| {
            let Verdict::New(_) = verdict else { return None };
            let own = if is_anew { Some(place) } else { self.paired(place) };
            Some((new?.units.get(own?)?.range.clone(), texts.get(&place)?.span))
        };
        verdicts.iter().enumerate().filter_map(place).collect()
    }

    fn paired(&self, place: usize) -> Option<usize> {
        self.page.pairing.places.get(place).copied().flatten()
    }
}

fn text_of(file: &SourcePath, now: &str, keeps_lines: bool) -> Option<Text> {
    text(file, now.to_owned(), keeps_lines)
}

fn tags_fault(source: &Content, broken: &BrokenTags, text: String) -> ExchangeTags {
    let (kind, tag) = (broken.kind(), excerpt(broken.tag()));
    ExchangeTags { kind, tag, meaning: meaning(source, broken.tag()), text }
}
