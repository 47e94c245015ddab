//! Findings for people: one after another, from top to bottom, without boxes.
//!
//! For each: the place, the weight, the cause and the code on one line; the source line
//! with the words in question underlined; the way out; the first time, an example of the
//! right form; other places that belong to it.
//! At the end, how many there are.

use std::collections::BTreeSet;
use std::fmt::Write;

use unicode_width::UnicodeWidthChar;

use super::lines::Lines;
use super::places::{Files, ReadAgain};
use super::words::{harmless, severity_word, summary, wording};
use super::{Code, Diagnostic, Diagnostics, Severity};
use crate::i18n::ProgramWords;
use crate::source::Span;

/// The widest piece of a source line that is shown, in columns of a terminal.
const WIDTH: usize = 100;
/// How much of a long line is shown before the words in question.
const BEFORE: usize = 40;
/// Where a tab leads: to the next multiple.
const TAB: usize = 4;

/// Prints all findings, in the order given, and the summary; empty where there are none.
///
/// `read` gives a file's bytes again. With `colour`, weights and underlines are coloured
/// for a terminal.
pub fn human(
    diagnostics: &Diagnostics,
    words: &ProgramWords,
    read: ReadAgain<'_>,
    colour: bool,
) -> String {
    if diagnostics.is_empty() {
        return String::new();
    }
    let mut files = Files::new(read);
    let mut printed = String::new();
    let mut shown = BTreeSet::new();
    for diagnostic in diagnostics.iter() {
        print_one(&mut printed, diagnostic, words, &mut files, colour);
        if diagnostic.severity > Severity::Hint && shown.insert(diagnostic.code.name) {
            print_example(&mut printed, diagnostic.code, words);
        }
        printed.push('\n');
    }
    printed.push_str(&summary(diagnostics, words));
    printed.push('\n');
    printed
}

fn print_one(
    out: &mut String,
    diagnostic: &Diagnostic,
    words: &ProgramWords,
    files: &mut Files<'_>,
    colour: bool,
) {
    let wording = wording(diagnostic, words);
    if let Some(place) = &diagnostic.place {
        out.push_str(&files.name(place));
        out.push_str(": ");
    }
    let weight = severity_word(diagnostic.severity, words);
    let weight = painted(&weight, diagnostic.severity, colour);
    let cause = indented(&wording.cause, 2);
    let _ = writeln!(out, "{weight}: {cause} [{}]", diagnostic.code.name);
    if let Some(place) = &diagnostic.place
        && let Some(span) = place.span
        && let Some(lines) = files.lines(&place.file)
    {
        let (line, marks) = excerpt(lines, span);
        let _ = writeln!(out, "    {line}");
        let _ = writeln!(out, "    {}", underline(marks, diagnostic.severity, colour));
    }
    if !wording.fix.is_empty() {
        let _ = writeln!(out, "  {}", indented(&wording.fix, 2));
    }
    for place in &diagnostic.related {
        let _ = writeln!(out, "  {} {}", words.text("see-also"), files.name(place));
    }
}

/// Codes of any field, option or name: an example of another one would mislead, and the way
/// out shows what fits. `explain` has the example.
const OF_ANY_FIELD: [&str; 16] = [
    "bad-id",
    "bad-web-address",
    "component-attribute-missing",
    "component-attribute-unknown",
    "component-attribute-value",
    "empty-field",
    "id-taken",
    "missing-field",
    "option-conflict",
    "option-missing",
    "option-unknown",
    "option-value",
    "unknown-choice",
    "unknown-key",
    "unknown-language",
    "wrong-type",
];

fn print_example(out: &mut String, code: &Code, words: &ProgramWords) {
    if OF_ANY_FIELD.contains(&code.name) {
        return;
    }
    let example = words.attribute(code.name, "example", &[]);
    if example.trim().is_empty() {
        return;
    }
    let _ = writeln!(out, "  {}:", words.text("explain-example"));
    for line in example.trim_end().lines() {
        let _ = writeln!(out, "{}", format!("    {line}").trim_end());
    }
}

/// A text of several lines, the later ones indented like the first.
fn indented(text: &str, by: usize) -> String {
    text.trim_end().replace('\n', &format!("\n{}", " ".repeat(by)))
}

/// What stands below a line: so many blanks, then so many carets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Marks {
    blanks: usize,
    carets: usize,
}

fn underline(marks: Marks, severity: Severity, colour: bool) -> String {
    let carets = painted(&"^".repeat(marks.carets), severity, colour);
    format!("{}{carets}", " ".repeat(marks.blanks))
}

/// The line in which a span begins, as a terminal shows it, and what to mark in it. A
/// long line is cut on both sides.
fn excerpt(lines: &Lines, span: Span) -> (String, Marks) {
    let range = span.range();
    let (line, start) = lines.line(lines.position(range.start).line);
    let within = |offset: usize| offset.clamp(start, start + line.len()) - start;
    let (from, to) = (within(range.start), within(range.end.max(range.start)));
    let (before, rest) = line.split_at(from);
    let (marked, after) = rest.split_at(to - from);

    let before = shown(tail(before), 0);
    let column = width(&before);
    let marked = shown(head(marked), column);
    let after = shown(head(after), column + width(&marked));
    let is_long = column + width(&marked) + width(&after) > WIDTH;
    let kept = if is_long { last_columns(&before, BEFORE) } else { before.as_slice() };
    let is_cut = kept.len() < before.len() || from > REACH;

    let blanks = usize::from(is_cut) + width(kept);
    let mut room = WIDTH.saturating_sub(width(kept));
    let mut text = if is_cut { "…".to_owned() } else { String::new() };
    text.extend(kept.iter().map(|cell| cell.text.as_str()));
    let mut carets = 0;
    for (cell, is_marked) in
        marked.iter().map(|cell| (cell, true)).chain(after.iter().map(|cell| (cell, false)))
    {
        if cell.width > room {
            text.push('…');
            break;
        }
        room -= cell.width;
        text.push_str(&cell.text);
        carets += if is_marked { cell.width } else { 0 };
    }
    (text, Marks { blanks, carets: carets.max(1) })
}

/// How many bytes of a line are looked at on each side: enough for a terminal's width.
const REACH: usize = 8 * WIDTH;

/// The first bytes of a long piece.
fn head(bytes: &[u8]) -> &[u8] {
    bytes.get(..REACH).unwrap_or(bytes)
}

/// The last bytes of a long piece.
fn tail(bytes: &[u8]) -> &[u8] {
    bytes.get(bytes.len().saturating_sub(REACH)..).unwrap_or(bytes)
}

/// A character as a terminal shows it.
struct Cell {
    text: String,
    width: usize,
}

/// The characters of a piece of a line that begins at `column`; broken bytes are shown as
/// such.
fn shown(bytes: &[u8], mut column: usize) -> Vec<Cell> {
    let mut cells = Vec::new();
    for letter in harmless(&String::from_utf8_lossy(bytes)).chars() {
        let cell = if letter == '\t' {
            let width = TAB - column % TAB;
            Cell { text: " ".repeat(width), width }
        } else {
            Cell { text: letter.to_string(), width: letter.width().unwrap_or(0) }
        };
        column += cell.width;
        cells.push(cell);
    }
    cells
}

fn width(cells: &[Cell]) -> usize {
    cells.iter().map(|cell| cell.width).sum()
}

/// The last cells that fit into so many columns.
fn last_columns(cells: &[Cell], columns: usize) -> &[Cell] {
    let mut room = columns;
    let mut from = cells.len();
    for cell in cells.iter().rev() {
        if cell.width > room {
            break;
        }
        room -= cell.width;
        from -= 1;
    }
    cells.get(from..).unwrap_or_default()
}

/// The text in the colour of a weight.
fn painted(text: &str, severity: Severity, colour: bool) -> String {
    let code = match severity {
        Severity::Error => "1;31",
        Severity::Warning => "1;33",
        Severity::Hint => "1;36",
    };
    if colour { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
}
