//! A table, as spreadsheets write it: with semicolons, commas or tabs, columns in any order.
//!
//! A text without quotation marks around it falls apart where it has the sign that stands
//! between the cells, or a line end: its row has another number of cells than the first one.

use super::{Broken, Exchange, ReadText, Ready};
use crate::i18n::{ProgramWords, UiLanguage};
use crate::source::{Located, Span};
use crate::translation::exchange::page::EntryState;
use crate::translation::exchange::write::{column, state, table::FORMULA};

/// A row with another number of cells than the first row has; `more` others are like it.
pub(super) struct Uneven {
    pub(super) span: Span,
    pub(super) cells: usize,
    pub(super) wanted: usize,
    pub(super) more: usize,
}

/// What the table holds, and the first row whose texts may have been cut.
pub(super) fn read(text: &str) -> Result<(Exchange, Option<Uneven>), Broken> {
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
    let mut uneven: Option<Uneven> = None;
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
            Some(columns) if columns.fits(&record) => {
                read.texts.extend(columns.text(&record, &words, span));
            }
            Some(columns) => match &mut uneven {
                Some(uneven) => uneven.more += 1,
                None => {
                    let (cells, wanted) = (record.len(), columns.number);
                    uneven = Some(Uneven { span, cells, wanted, more: 0 });
                }
            },
        }
    }
    if is_open(body, delimiter.unwrap_or(';')) {
        let span = Some(Span::new(text.len()..text.len()));
        return Err(Broken { what: "truncated", detail: None, span });
    }
    match columns {
        Some(_) => Ok((read, uneven)),
        None => Err(Broken { what: "unknown", detail: None, span: None }),
    }
}

/// Where in a cell a sign stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cell {
    Start,
    Bare,
    Quoted,
    /// Behind a quotation mark: the cell ends, or the mark stands for itself.
    Ended,
}

/// Whether the table ends within a quoted cell.
fn is_open(text: &str, delimiter: char) -> bool {
    let mut cell = Cell::Start;
    for sign in text.chars() {
        let ends = sign == delimiter || sign == '\n' || sign == '\r';
        cell = match (cell, sign) {
            (Cell::Start | Cell::Ended, '"') => Cell::Quoted,
            (Cell::Quoted, '"') => Cell::Ended,
            (Cell::Quoted, _) => Cell::Quoted,
            _ if ends => Cell::Start,
            _ => Cell::Bare,
        };
    }
    cell == Cell::Quoted
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
    number: usize,
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
            number: record.len(),
            id: place("id")?,
            source: place("source")?,
            translation,
            state: place("state"),
            language: language.map(|(tag, _)| tag.trim().to_owned()),
        })
    }

    /// Whether a row has a cell for each column, or nothing in any. Some spreadsheets leave
    /// out empty cells at the end of a row; no text is cut where all that is read is there.
    fn fits(&self, record: &csv::StringRecord) -> bool {
        let read = [Some(self.id), Some(self.source), Some(self.translation), self.state];
        let last = read.into_iter().flatten().max().unwrap_or(0);
        (last + 1..=self.number).contains(&record.len()) || record.iter().all(str::is_empty)
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

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(table: &str) -> Result<Vec<(String, String)>, &'static str> {
        let (read, uneven) = read(table).map_err(|broken| broken.what)?;
        assert!(uneven.is_none(), "{table}");
        Ok(read.texts.into_iter().map(|text| (text.id, text.target)).collect())
    }

    #[test]
    fn tables_are_read_whoever_wrote_them() {
        let own = |id: &str, target: &str| (id.to_owned(), target.to_owned());
        let expected = Ok(vec![own("a#1", "unu \"doi\""), own("a#2", "=trei\npatru")]);
        for table in [
            "Id;Note;Source;Translation (ro);State\r\na#1;;x;unu \"doi\";\r\n\
             a#2;;y;\"'=trei\r\npatru\";\r\n",
            "\u{feff}Traducere (ro),Sursă,Cod\n\"unu \"\"doi\"\"\",x,a#1\n\
             \"=trei\npatru\",y,a#2\n,,\n",
            "Код\tИсходный текст\tПеревод (ro)\na#1\tx\tunu \"doi\"\na#2\ty\t\"=trei\npatru\"\n",
        ] {
            assert_eq!(texts(table), expected, "{table}");
        }
    }

    #[test]
    fn what_is_no_table_or_ends_too_early_is_told() {
        assert_eq!(texts("a;b;c\n1;2;3\n"), Err("unknown"));
        assert_eq!(texts(""), Err("unknown"));
        let head = "Id;Source;Translation (ro)\n";
        assert_eq!(texts(&format!("{head}a#1;x;\"un")), Err("truncated"));
        assert_eq!(texts(&format!("{head}a#1;x;un \"\"")).map(|texts| texts.len()), Ok(1));
        let (read, _) = read("Id;Source;Translation\n").ok().expect("a table");
        assert!(read.language.is_none());
    }

    #[test]
    fn a_row_that_fell_apart_is_told_and_what_a_spreadsheet_leaves_out_is_not() {
        let head = "Id;Note;Source;Translation (ru);State;Previous\n";
        let rows = [
            ("a#1;;x;y;done;\n", None),
            ("a#1;;x;y;done\n", None),
            (";;;\n\n;;;;;;;\n", None),
            ("a#1;;x;\"y; z \"\"w\"\"\nv\";done;\n", None),
            ("a#1;;x;y; z;done;\n", Some((7, 0))),
            ("a#1;;x;y\nz;done;\na#2;;x;y;z;done;\n", Some((4, 2))),
            ("a#1;;x;y\n", Some((4, 0))),
        ];
        for (body, expected) in rows {
            let (_, uneven) = read(&format!("{head}{body}")).ok().expect("a table");
            let found = uneven.map(|uneven| {
                assert_eq!((uneven.wanted, uneven.span.range().start), (6, head.len()), "{body}");
                (uneven.cells, uneven.more)
            });
            assert_eq!(found, expected, "{body}");
        }
    }
}
