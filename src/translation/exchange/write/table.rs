//! A table for a spreadsheet: a line a text, the source beside its translation.

use super::{Sheet, column, state};

/// Signs that a spreadsheet takes for the beginning of a formula, and the sign that
/// stands before them so that it does not.
pub(in crate::translation::exchange) const FORMULA: [char; 7] =
    ['=', '+', '-', '@', '\t', '\r', '\''];

/// The columns, in order, by the names that words choose by.
pub(in crate::translation::exchange) const COLUMNS: [&str; 6] =
    ["id", "note", "source", "translation", "state", "previous"];

pub(super) fn write(sheet: &Sheet<'_>) -> String {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    let head = COLUMNS.map(|name| {
        let title = column(sheet.words, name);
        if name == "translation" { format!("{title} ({})", sheet.language().tag) } else { title }
    });
    // Writing to a list of bytes never fails.
    let _ = writer.write_record(&head);
    for page in sheet.pages {
        for entry in &page.entries {
            let target = entry.target.as_ref().map(|target| target.tagged()).unwrap_or_default();
            let cells = [
                entry.id.clone(),
                sheet.note(page, entry),
                entry.source.tagged(),
                target,
                state(sheet.words, entry.state.word()),
                entry.previous.clone().unwrap_or_default(),
            ];
            let _ = writer.write_record(cells.map(|cell| safe(&cell)));
        }
    }
    let bytes = writer.into_inner().unwrap_or_default();
    // The mark tells spreadsheets that the letters are Unicode.
    format!("\u{feff}{}", String::from_utf8(bytes).unwrap_or_default())
}

/// A cell that no spreadsheet takes for a formula.
fn safe(cell: &str) -> String {
    if cell.starts_with(FORMULA) { format!("'{cell}") } else { cell.to_owned() }
}
