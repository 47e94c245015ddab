//! For a table: a line a page and language, as RFC 4180 wants it.

use super::Report;

/// The report as CSV.
pub fn csv(report: &Report<'_>) -> String {
    let mut text = String::from("page,audience,language,state,changed\r\n");
    for row in &report.matrix.rows {
        for (language, state) in report.config.languages.iter().zip(&row.states) {
            let changed: Vec<String> = report
                .stale(row)
                .filter(|(tag, ..)| *tag == language.tag)
                .flat_map(|(_, texts, _)| texts.iter().map(|text| report.changed(text)))
                .collect();
            let cells = [
                row.key.as_str(),
                report.audience(row),
                &language.tag,
                state.word(),
                &changed.join("; "),
            ];
            text.push_str(&line(&cells));
        }
    }
    text
}

/// A line of cells; those that need it stand in quotation marks.
pub fn line(cells: &[&str]) -> String {
    let cell = |cell: &&str| {
        // A cell that begins like a formula is read as one by spreadsheets.
        let is_formula = cell.starts_with(['=', '+', '-', '@', '\t']);
        if is_formula || cell.contains([',', '"', '\n', '\r']) {
            format!("\"{}{}\"", if is_formula { "'" } else { "" }, cell.replace('"', "\"\""))
        } else {
            (*cell).to_owned()
        }
    };
    let cells: Vec<String> = cells.iter().map(cell).collect();
    format!("{}\r\n", cells.join(","))
}
