//! Findings for machines: one JSON object.
//!
//! ```json
//! {"version":1,"diagnostics":[{"code":"unknown-key","severity":"error",
//!   "file":"content/help.ro.md","line":2,"column":1,"end_line":2,"end_column":6,
//!   "byte_start":4,"byte_end":9,"cause":"…","fix":"…",
//!   "arguments":{"key":"titel","nearest":"title"},"related":[]}]}
//! ```
//!
//! Lines and columns count from 1, columns in characters (Unicode scalar values; a byte
//! order mark is none); the end is behind the last character. Bytes count from 0. All
//! seven are `null` where the whole file is meant, and `file`, too, where it is the whole
//! campaign. An absent argument is `null`. `severity` is `error`, `warning` or `hint`.

use serde_json::{Map, Value, json};

use super::places::{Files, ReadAgain};
use super::words::wording;
use super::{Argument, Diagnostic, Diagnostics};
use crate::i18n::ProgramWords;
use crate::source::Place;

/// Prints all findings, in the order given, on one line. `read` gives a file's bytes again.
pub fn json(diagnostics: &Diagnostics, words: &ProgramWords, read: ReadAgain<'_>) -> String {
    let mut files = Files::new(read);
    let list: Vec<Value> =
        diagnostics.iter().map(|diagnostic| one(diagnostic, words, &mut files)).collect();
    let mut printed = json!({ "version": 1, "diagnostics": list }).to_string();
    printed.push('\n');
    printed
}

fn one(diagnostic: &Diagnostic, words: &ProgramWords, files: &mut Files<'_>) -> Value {
    let wording = wording(diagnostic, words);
    let mut object = Map::new();
    object.insert("code".to_owned(), json!(diagnostic.code.name));
    object.insert("severity".to_owned(), json!(diagnostic.severity.name()));
    object.extend(place(diagnostic.place.as_ref(), files));
    object.insert("cause".to_owned(), json!(wording.cause));
    object.insert("fix".to_owned(), json!(wording.fix));
    let arguments: Map<String, Value> = diagnostic
        .arguments
        .iter()
        .map(|(name, argument)| ((*name).to_owned(), value(argument)))
        .collect();
    object.insert("arguments".to_owned(), Value::Object(arguments));
    let related: Vec<Value> =
        diagnostic.related.iter().map(|at| Value::Object(place(Some(at), files))).collect();
    object.insert("related".to_owned(), Value::Array(related));
    Value::Object(object)
}

fn place(place: Option<&Place>, files: &mut Files<'_>) -> Map<String, Value> {
    let positions = place.and_then(|place| files.positions(place));
    let (start, end) = positions.unzip();
    let span = place.and_then(|place| place.span);
    let fields = [
        ("file", json!(place.map(|place| place.file.as_str()))),
        ("line", json!(start.map(|start| start.line))),
        ("column", json!(start.map(|start| start.column))),
        ("end_line", json!(end.map(|end| end.line))),
        ("end_column", json!(end.map(|end| end.column))),
        ("byte_start", json!(span.map(|span| span.start))),
        ("byte_end", json!(span.map(|span| span.end))),
    ];
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn value(argument: &Argument) -> Value {
    match argument {
        Argument::Text(text) => json!(text),
        Argument::Number(number) => json!(number),
        Argument::List(names) => json!(names),
        Argument::Absent => Value::Null,
    }
}
