//! A table, as spreadsheets write it: with semicolons, commas or tabs, columns in any order.

use super::{Broken, Exchange, ReadText, Ready};
use crate::i18n::{ProgramWords, UiLanguage};
use crate::source::{Located, Span};
use crate::translation::exchange::page::EntryState;
use crate::translation::exchange::write::{column, state, table::FORMULA};

pub(super) fn read(text: &str) -> Result<Exchange, Broken> {
    let skipped = text.len() - text.trim_start_matches('\u{feff}').len();
    let body = text.get(skipped..).unwrap_or("");
    let first = body.lines().next().unwrap_or("");
    let count = |sign: char| first.matches(sign).count();
    let signs = [';', ',', '\t'];
    let delimiter = signs.into_iter().max_by_key(|sign| (count(*sign), *sign == ';'));
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter.map_or(b';', |sign| sign as u8))
        .has_headers(false)
        .flexible(true)
        .from_reader(body.as_bytes());
    let words: Vec<ProgramWords> = UiLanguage::ALL.into_iter().map(ProgramWords::new).collect();
    let mut columns: Option<Columns> = None;
    let mut read = Exchange::default();
    for record in reader.records() {
        let record = record.map_err(|error| Broken {
            what: "csv",
            detail: Some(error.to_string()),
            span: None,
        })?;
        let at = record.position().map_or(0, csv::Position::byte);
        let span = line(text, usize::try_from(at).unwrap_or(0) + skipped);
        match &columns {
            None => {
                let Some(found) = Columns::find(&record, &words) else {
                    return Err(Broken { what: "unknown", detail: None, span: None });
                };
                read.language = found.language.clone().map(|tag| Located::new(tag, span));
                columns = Some(found);
            }
            Some(columns) => read.texts.extend(columns.text(&record, &words, span)),
        }
    }
    if is_open(body, delimiter.unwrap_or(';')) {
        let span = Some(Span::new(text.len()..text.len()));
        return Err(Broken { what: "truncated", detail: None, span });
    }
    match columns {
        Some(_) => Ok(read),
        None => Err(Broken { what: "unknown", detail: None, span: None }),
    }
}

/// Whether the last cell has a quotation mark at its start and none at its end.
fn is_open(text: &str, delimiter: char) -> bool {
    let mut is_open = false;
    let mut before = '\n';
    for sign in text.chars() {
        let is_start = before == delimiter || before == '\n' || before == '\r';
        is_open = match (sign, is_open) {
            ('"', true) => false,
            // A mark behind a mark stands for one: the cell goes on.
            ('"', false) => is_start || before == '"',
            (_, open) => open,
        };
        before = sign;
    }
    is_open
}

/// The line that begins at a byte.
fn line(text: &str, start: usize) -> Span {
    // A record begins behind the line end of the one before.
    let rest = text.get(start..).unwrap_or("");
    let blank = rest.len() - rest.trim_start_matches(['\r', '\n']).len();
    let length = rest.get(blank..).and_then(|rest| rest.lines().next()).map_or(0, str::len);
    Span::new(start + blank..start + blank + length)
}

/// Where the columns stand.
struct Columns {
    id: usize,
    source: usize,
    translation: usize,
    state: Option<usize>,
    language: Option<String>,
}

impl Columns {
    fn find(record: &csv::StringRecord, words: &[ProgramWords]) -> Option<Self> {
        let place = |name: &str| {
            let titles: Vec<String> =
                words.iter().map(|words| column(words, name).to_lowercase()).collect();
            record.iter().position(|cell| {
                let cell = cell.split(" (").next().unwrap_or(cell).trim().to_lowercase();
                titles.contains(&cell)
            })
        };
        let translation = place("translation")?;
        let title = record.get(translation)?;
        let language = title.split_once('(').and_then(|(_, tag)| tag.split_once(')'));
        Some(Self {
            id: place("id")?,
            source: place("source")?,
            translation,
            state: place("state"),
            language: language.map(|(tag, _)| tag.trim().to_owned()),
        })
    }

    /// A line without a name is nobody's: remarks, sums, empty lines.
    fn text(
        &self,
        record: &csv::StringRecord,
        words: &[ProgramWords],
        span: Span,
    ) -> Option<ReadText> {
        let cell = |place: usize| plain(record.get(place).unwrap_or(""));
        let id = cell(self.id).trim().to_owned();
        let said = self.state.map(cell).unwrap_or_default().trim().to_lowercase();
        let translated = EntryState::Translated.word();
        let is_done = words.iter().any(|words| state(words, translated).to_lowercase() == said);
        let ready = if is_done { Ready::Yes } else { Ready::IfChanged };
        let (source, target) = (cell(self.source), cell(self.translation));
        (!id.is_empty()).then_some(ReadText { id, source, target, ready, span })
    }
}

/// A cell without the sign that kept a spreadsheet from reading a formula.
fn plain(cell: &str) -> String {
    let bare = cell.strip_prefix('\'').filter(|rest| rest.starts_with(FORMULA));
    bare.unwrap_or(cell).replace("\r\n", "\n").replace('\r', "\n")
}
