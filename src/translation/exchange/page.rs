//! A page as translators get it: its texts, each with its translation as far as there is one.

use std::collections::HashMap;

use super::tags::numbered;
use crate::check::discretion::TITLE_LIMIT;
use crate::config::Config;
use crate::config::services::HelpService;
use crate::diagnostic::{Diagnostics, Lines};
use crate::model::ids::{AudienceId, LanguageId};
use crate::parse::markdown::LONGEST_PICTURE_WORDS;
use crate::parse::units::content::{Content, Piece};
use crate::parse::units::{self, Unit, UnitKind};
use crate::source::SourcePath;
use crate::translation::pairs::{Pairing, pairs};
use crate::translation::record::{PageRecord, Record};
use crate::translation::topics::Topic;
use crate::tree::fields::Form;

/// What pages are put together from.
#[derive(Clone, Copy)]
pub struct Input<'a> {
    /// The settings.
    pub config: &'a Config,
    /// The help services.
    pub services: &'a [HelpService],
    /// The topics.
    pub topics: &'a [Topic],
    /// The records, by language.
    pub records: &'a [Record],
    /// The bytes of a file.
    pub read: &'a dyn Fn(&SourcePath) -> Option<Vec<u8>>,
}

/// Which pages go out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// Those that are missing or stale.
    Open,
    /// Those that are not there.
    Missing,
    /// Those whose source changed since, or of which nobody said what they were made of.
    Stale,
    /// All.
    All,
}

/// A page and its translation.
pub struct Page<'a> {
    /// The topic.
    pub topic: &'a Topic,
    /// Its name.
    pub key: String,
    /// The language that it is translated into.
    pub language: LanguageId,
    /// The page as it was written.
    pub source: Text,
    /// Its translation, if there is one.
    pub translation: Option<Text>,
    /// Each text of the source, in order.
    pub entries: Vec<Entry>,
    /// What the record knows.
    pub pairing: Pairing,
    /// The record of the page.
    pub record: Option<&'a PageRecord>,
}

/// A page file with its texts.
#[derive(Clone, Debug)]
pub struct Text {
    /// The file.
    pub file: SourcePath,
    /// All of it.
    pub text: String,
    /// How its front matter is written.
    pub form: Form,
    /// Its texts.
    pub units: Vec<Unit>,
}

/// A text with its translation.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its name in exchange files.
    pub id: String,
    /// What it is.
    pub kind: &'static str,
    /// The headings above it.
    pub headings: Vec<String>,
    /// The most characters that it should have.
    pub limit: Option<usize>,
    /// The line of the source's file.
    pub line: usize,
    /// Its words.
    pub source: Content,
    /// The translation, with the placeholders of the source.
    pub target: Option<Content>,
    /// Whether somebody stands by the translation.
    pub state: EntryState,
    /// Whether the source changed since.
    pub changed: bool,
    /// How the source read when it was translated.
    pub previous: Option<String>,
}

/// How far a translation can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryState {
    /// There is none.
    Missing,
    /// It says what the source says.
    Translated,
    /// The source changed since, or nobody said what it was made of.
    Unsure,
}

impl EntryState {
    /// A word for it, by which messages choose.
    pub fn word(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Translated => "translated",
            Self::Unsure => "unsure",
        }
    }
}

/// Reads a page file with its texts.
pub(super) fn text(file: &SourcePath, text: String, keeps_lines: bool) -> Option<Text> {
    let mut ignored = Diagnostics::new();
    let read = units::read(file, text.as_bytes(), keeps_lines).collect(&mut ignored)?;
    let (form, units) = (read.form, read.units);
    Some(Text { file: file.clone(), form, units, text })
}

impl<'a> Page<'a> {
    /// Puts a page together; `None` where it was first written in this language, or cannot
    /// be read.
    pub fn new(input: &Input<'a>, topic: &'a Topic, language: LanguageId) -> Option<Self> {
        if topic.source == language {
            return None;
        }
        let keeps_lines = topic.variant.is_some();
        let read = |language: LanguageId| {
            let file = &topic.file(language)?.path;
            let bytes = (input.read)(file)?;
            text(file, String::from_utf8(bytes).ok()?, keeps_lines)
        };
        let source = read(topic.source)?;
        let translation = read(language);
        let key = topic.key(input.config);
        let records = input.records.get(language.index());
        let record = records.and_then(|record| record.pages.get(&key));
        let units = translation.as_ref().map_or(&[][..], |text| &text.units);
        let pairing = pairs(&source.units, units, record);
        let mut page = Self {
            topic,
            key,
            language,
            source,
            translation,
            entries: Vec::new(),
            pairing,
            record,
        };
        page.entries = page.made_entries(input.config);
        Some(page)
    }

    fn made_entries(&self, config: &Config) -> Vec<Entry> {
        let lines = Lines::new(self.source.text.clone().into_bytes());
        let mut names = Names::default();
        let entry = |(place, unit): (usize, &Unit)| {
            let target = self.translated(place);
            let earlier = self.pairing.earlier.get(place).and_then(Option::as_ref);
            let is_known = self.pairing.current.get(place).is_some_and(Option::is_some);
            let state = match &target {
                None => EntryState::Missing,
                Some(_) if is_known => EntryState::Translated,
                Some(_) => EntryState::Unsure,
            };
            Entry {
                id: names.name(&self.key, &unit.content),
                kind: kind(unit),
                headings: unit.headings.clone(),
                limit: self.limit(unit, config),
                line: lines.position(unit.range.start).line,
                source: unit.content.clone(),
                target: target.map(|other| numbered(&unit.content, &other.content)),
                state,
                changed: self.record.is_some() && !is_known,
                previous: earlier.and_then(|line| line.words.clone()),
            }
        };
        self.source.units.iter().enumerate().map(entry).collect()
    }

    /// The text of the translation that stands for one of the source.
    pub(super) fn translated(&self, place: usize) -> Option<&Unit> {
        let other = self.pairing.places.get(place).copied().flatten()?;
        self.translation.as_ref()?.units.get(other)
    }

    /// Titles that stand in tabs are short, as is what is said of a picture.
    fn limit(&self, unit: &Unit, config: &Config) -> Option<usize> {
        if kind(unit) == PICTURE {
            return Some(LONGEST_PICTURE_WORDS);
        }
        let audience = self.topic.audience.and_then(|id| config.audiences.get(id.index()));
        let is_discreet = audience.is_some_and(|audience| audience.discreet)
            || config.vital.iter().any(|vital| vital.value == self.topic.path);
        (is_discreet && unit.kind == UnitKind::Field("title")).then_some(TITLE_LIMIT)
    }

    /// Whether each line of its texts is a line.
    pub fn keeps_lines(&self) -> bool {
        self.topic.variant.is_some()
    }

    /// The texts of the translation that stand for none of the source.
    pub(super) fn extras(&self) -> impl Iterator<Item = &Unit> {
        let units = self.translation.iter().flat_map(|text| text.units.iter().enumerate());
        let is_extra = |place: &usize| !self.pairing.places.contains(&Some(*place));
        units.filter(move |(place, _)| is_extra(place)).map(|(_, unit)| unit)
    }

    /// Whether the page goes out.
    fn is_wanted(&self, which: Which) -> bool {
        let is_draft =
            |language: LanguageId| self.topic.file(language).is_some_and(|file| file.draft);
        let is_missing = self.translation.is_none();
        let is_stale = !is_missing
            && (self.record.is_none()
                || is_draft(self.language)
                || self.entries.iter().any(|entry| entry.changed)
                || !self.pairing.gone.is_empty());
        match which {
            Which::All => true,
            _ if is_draft(self.topic.source) => false,
            Which::Open => is_missing || is_stale,
            Which::Missing => is_missing,
            Which::Stale => is_stale,
        }
    }
}

/// Names of texts in exchange files: a text keeps its name wherever it moves, and whatever is
/// written around it, so that programs of translators know it again.
#[derive(Default)]
struct Names(HashMap<String, usize>);

impl Names {
    fn name(&mut self, key: &str, content: &Content) -> String {
        let hash = units::hash(content);
        let short = hash.get(..NAME_DIGITS).unwrap_or(&hash);
        let count = self.0.entry(short.to_owned()).or_default();
        *count += 1;
        if *count == 1 { format!("{key}#{short}") } else { format!("{key}#{short}-{count}") }
    }
}

/// How many digits of its hash name a text within its page.
const NAME_DIGITS: usize = 8;

/// The pages that go out into a language.
pub fn pages<'a>(
    input: &Input<'a>,
    language: LanguageId,
    audience: Option<AudienceId>,
    which: Which,
) -> Vec<Page<'a>> {
    let topics = input.topics.iter();
    let topics = topics.filter(|topic| audience.is_none() || topic.audience == audience);
    let pages = topics.filter_map(|topic| Page::new(input, topic, language));
    pages.filter(|page| !page.entries.is_empty() && page.is_wanted(which)).collect()
}

/// The kind of a paragraph that is a picture.
const PICTURE: &str = "picture";

/// A paragraph that is a picture is told by what it is.
fn kind(unit: &Unit) -> &'static str {
    let mut pieces = unit.content.pieces().iter();
    match (&unit.kind, pieces.next()) {
        (UnitKind::Paragraph, Some(Piece::Open(_, signs)))
            if signs == "![" && !pieces.any(|piece| matches!(piece, Piece::Open(..))) =>
        {
            PICTURE
        }
        (kind, _) => kind.word(),
    }
}
