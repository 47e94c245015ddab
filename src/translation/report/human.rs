//! For people: a table, what changed below each stale page, totals.

use super::Report;
use crate::diagnostic::Argument;

/// The report as lines of text.
pub fn human(report: &Report<'_>) -> String {
    let Report { config, words, matrix } = *report;
    let mut table = vec![vec![String::new()]];
    if let Some(head) = table.first_mut() {
        head.extend(config.languages.iter().map(|language| language.tag.clone()));
    }
    for row in &matrix.rows {
        let mut cells = vec![row.key.clone()];
        cells.extend(row.states.iter().map(|state| report.state(state)));
        table.push(cells);
    }
    let mut text = aligned(&table);
    for row in &matrix.rows {
        for (tag, texts, removed) in report.stale(row) {
            let number = Argument::from(texts.len() + removed);
            let page = [("page", row.key.as_str().into()), ("language", tag.into())];
            let [page, language] = page;
            let head = words.format("translation-changed", &[page, language, ("number", number)]);
            text.push_str(&format!("\n{head}\n"));
            for changed in texts {
                text.push_str(&format!("  - {}\n", report.changed(changed)));
            }
            if removed > 0 {
                let removed = words.format("translation-removed", &[("number", removed.into())]);
                text.push_str(&format!("  - {removed}\n"));
            }
        }
    }
    text.push('\n');
    for line in report.totals() {
        text.push_str(&line);
        text.push('\n');
    }
    text
}

/// Columns of equal width, two spaces between.
fn aligned(table: &[Vec<String>]) -> String {
    let columns = table.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        let cells = table.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let mut text = String::new();
    for row in table {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            line.push_str(&format!("{cell:width$}  "));
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}
