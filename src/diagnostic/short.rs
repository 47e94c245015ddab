//! Findings for editors and logs: one line each, `path:line:column: severity[code]: cause`.
//!
//! The severity keeps its English name, because editors look for it; a finding about a
//! whole file stands at its first line, one about the campaign has no path.

use super::Diagnostics;
use super::places::{Files, ReadAgain};
use super::words::wording;
use crate::i18n::ProgramWords;

/// Prints all findings, in the order given. `read` gives a file's bytes again.
pub fn short(diagnostics: &Diagnostics, words: &ProgramWords, read: ReadAgain<'_>) -> String {
    let mut files = Files::new(read);
    let mut printed = String::new();
    for diagnostic in diagnostics.iter() {
        if let Some(place) = &diagnostic.place {
            let start = files.positions(place).map(|(start, _)| start);
            let (line, column) = start.map_or((1, 1), |start| (start.line, start.column));
            printed.push_str(&format!("{}:{line}:{column}: ", place.file));
        }
        let cause = wording(diagnostic, words).cause;
        let cause = cause.split_whitespace().collect::<Vec<_>>().join(" ");
        let severity = diagnostic.severity.name();
        printed.push_str(&format!("{severity}[{}]: {cause}\n", diagnostic.code.name));
    }
    printed
}
