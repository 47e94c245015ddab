//! Slips that authors make in settings and data: the right line for a line that cannot be
//! read.
//!
//! An offer counts only if with it fewer lines cannot be read, its own no longer among them.

use std::ops::Range;

use super::inline;
use crate::tree::days::meant_day;
use crate::tree::fields::Form;
use crate::tree::meant::meant;
use crate::tree::quoting::quoted;
use crate::tree::rows::{LONGEST_LINE, Row};

/// An answer to a line that cannot be read.
pub(super) struct Offer {
    pub(super) problem: &'static str,
    pub(super) row: usize,
    /// The bytes of the line in question.
    pub(super) range: Range<usize>,
    pub(super) line: String,
}

/// What may have been meant where the library stumbles, the likeliest first.
pub(super) fn offers(rows: &[Row<'_>], stumbled: usize) -> Vec<Offer> {
    let own = rows.get(stumbled).map(|row| of_row(&row.words)).unwrap_or_default();
    let own = own.into_iter().map(|change| (stumbled, change));
    let above = (0..=stumbled.min(rows.len().saturating_sub(1)))
        .rev()
        .find_map(|row| Some((row, missing_bracket(&rows.get(row)?.words)?)));
    let offer =
        |(row, (problem, range, line)): (usize, Change)| Offer { problem, row, range, line };
    let offers = own.chain(above).map(offer);
    offers.filter(|offer| offer.line.chars().nth(LONGEST_LINE).is_none()).collect()
}

/// The kind of a slip, the bytes of the line in question, the line anew.
type Change = (&'static str, Range<usize>, String);

fn of_row(line: &str) -> Vec<Change> {
    let words = line.trim();
    if words.starts_with('[') {
        return heading(line);
    }
    let Some((key, sign, value)) = key_and_value(line) else { return Vec::new() };
    let written = value.trim();
    if let Some((problem, table)) = inline::table(written).filter(|_| sign == '=') {
        let start = line.len() - value.trim_start().len();
        let range = start..start + written.len();
        return vec![(problem, range, format!("{} = {table}", key.trim()))];
    }
    // A list, a remark or a second key is no text to be quoted.
    if written.is_empty() || written.starts_with(['[', '{']) || written.contains(['=', '#']) {
        return Vec::new();
    }
    let start = line.len() - value.trim_start().len();
    let range = start..start + written.len();
    let mut changes = Vec::new();
    if sign == ':' {
        let colon = key.len()..key.len() + 1;
        let key = key.trim();
        changes.push(("key", colon.clone(), format!("{key} = {written}")));
        changes.push(("key", colon, format!("{key} = {}", quoted(Form::Toml, &text(written)))));
    } else {
        let key = key.trim();
        if let Some(bare) = written.strip_suffix([',', ';']) {
            let comma = range.end - 1..range.end;
            changes.push(("comma", comma, format!("{key} = {}", bare.trim_end())));
        }
        if let Some(day) = meant_day(written) {
            changes.push(("date", range.clone(), format!("{key} = {day}")));
        }
        let quoted = quoted(Form::Toml, &text(written));
        changes.push((problem(written), range, format!("{key} = {quoted}")));
    }
    changes
}

/// `[campaign`, `[[languages]`
fn heading(line: &str) -> Vec<Change> {
    let words = line.trim();
    let name = words.trim_matches(['[', ']', ' ']);
    let is_name = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_' | '.');
    if name.is_empty() || !name.chars().all(is_name) {
        return Vec::new();
    }
    let start = line.len() - line.trim_start().len();
    let range = start..start + words.len();
    let (one, two) = (format!("[{name}]"), format!("[[{name}]]"));
    let lines = if words.contains("[[") || words.contains("]]") { [two, one] } else { [one, two] };
    lines.into_iter().map(|line| ("bracket", range.clone(), line)).collect()
}

/// `key = value`, or with a colon as in front matter.
fn key_and_value(line: &str) -> Option<(&str, char, &str)> {
    let at = line.find(['=', ':'])?;
    let key = line.get(..at)?;
    let is_inside = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_' | '.');
    let is_key = !key.trim().is_empty() && key.trim().chars().all(is_inside);
    let sign = if line[at..].starts_with('=') { '=' } else { ':' };
    is_key.then_some((key, sign, &line[at + 1..]))
}

/// A list or table that is opened on the line and not closed: the line with its bracket.
fn missing_bracket(line: &str) -> Option<Change> {
    let (_, _, value) = key_and_value(line).filter(|(_, sign, _)| *sign == '=')?;
    let written = value.trim();
    let end = match written.as_bytes().first()? {
        b'[' => "]",
        b'{' => " }",
        _ => return None,
    };
    let (mut depth, mut quote) = (0_i32, None);
    for sign in written.chars() {
        match (quote, sign) {
            (None, '"' | '\'') => quote = Some(sign),
            (Some(open), sign) if open == sign => quote = None,
            (None, '[' | '{') => depth += 1,
            (None, ']' | '}') => depth -= 1,
            (None, '#') => return None,
            _ => {}
        }
    }
    let is_open = depth == 1 && quote.is_none() && written.len() > 1 && !written.ends_with(',');
    let start = line.len() - value.trim_start().len();
    is_open.then(|| ("bracket", start..start + 1, format!("{}{end}", line.trim_end())))
}

/// The author's text: without quotation marks that do not fit.
pub(super) fn text(written: &str) -> String {
    let pairs = [("„", "”"), ("„", "“"), ("“", "”"), ("«", "»"), ("„", "\""), ("”", "”")];
    let inside = pairs.iter().find_map(|(open, close)| {
        let inside = written.strip_prefix(open)?.strip_suffix(close)?;
        (!inside.contains(open) && !inside.contains(close)).then_some(inside)
    });
    if let Some(inside) = inside {
        return inside.to_owned();
    }
    let is_quoted = written.starts_with(['"', '\'']);
    match written.strip_suffix('"').filter(|rest| !is_quoted && !rest.contains('"')) {
        Some(rest) => rest.to_owned(),
        None => meant(written),
    }
}

fn problem(written: &str) -> &'static str {
    let is_closed =
        written.len() > 1 && written.ends_with('"') && written.matches('"').count() == 2;
    match written.chars().next() {
        Some('"') if is_closed => "escape",
        Some('"' | '\'') => "quote",
        _ if written.ends_with(['"', '\'']) => "quote",
        _ => "unquoted",
    }
}
