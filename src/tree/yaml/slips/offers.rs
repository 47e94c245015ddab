//! A line that cannot be read, written anew.

use std::ops::Range;

use super::row::{Parts, blank, is_unseen, parts};
use super::{Offer, are_sound};
use crate::tree::fields::Form;
use crate::tree::meant::meant;
use crate::tree::nearest::nearest;
use crate::tree::quoting::{self, quoted};
use crate::tree::rows::Row;

/// The first offer with which the lines can be read down to its own.
pub(super) fn best(rows: &[Row<'_>], unread: usize, known: &[&str]) -> Option<Offer> {
    let row = &rows[unread];
    let sound = |offer: &Offer| is_sound(rows, offer);
    if let Some(offer) =
        first_indented(rows, unread).filter(|offer| is_sound_with(rows, offer, unread))
    {
        return Some(offer);
    }
    let above = key_above(rows, unread);
    if let Some(parts) = parts(&row.words)
        && (above.is_none() || is_name(parts, known))
    {
        return key_offers(rows, unread, parts).into_iter().find(sound);
    }
    match above {
        Some(above) => continued(rows, above, unread).into_iter().find(sound),
        None => without_colon(rows, unread, known).filter(sound),
    }
}

fn is_sound(rows: &[Row<'_>], offer: &Offer) -> bool {
    is_sound_with(rows, offer, offer.rows.end - 1)
}

/// Whether the lines down to `last` can be read with the offer in them.
fn is_sound_with(rows: &[Row<'_>], offer: &Offer, last: usize) -> bool {
    let mut tried = rows[..offer.rows.start].to_vec();
    tried.push(Row { range: 0..0, words: offer.line.as_str().into() });
    tried.extend_from_slice(&rows[offer.rows.end..=last]);
    are_sound(&tried)
}

/// Whether the line begins with a name that the text may use, or with a slip of one.
fn is_name(parts: Parts<'_>, known: &[&str]) -> bool {
    known.contains(&parts.name)
        || nearest(parts.name, known.iter().copied()).is_some()
        || parts.lead.contains(|sign| sign != ' ')
}

/// The first key stands further right than this line: it is the one that is wrong.
fn first_indented(rows: &[Row<'_>], unread: usize) -> Option<Offer> {
    let is_written = |row: &Row<'_>| !row.words.trim().is_empty() && !row.words.starts_with('#');
    let first = rows[..unread].iter().position(is_written)?;
    let (own, below) = (parts(&rows[first].words)?, parts(&rows[unread].words)?);
    if own.lead.is_empty() || !below.lead.is_empty() {
        return None;
    }
    let line = rows[first].words[own.lead.len()..].to_owned();
    let start = rows[first].range.start;
    let (problem, range) = lead_problem(own, start);
    Some(Offer { problem, range, rows: first..first + 1, line })
}

/// The nearest line above with a key whose value stands on it as words.
fn key_above(rows: &[Row<'_>], unread: usize) -> Option<usize> {
    let above = (0..unread).rev().find(|at| parts(&rows[*at].words).is_some())?;
    let value = parts(&rows[above].words)?.value;
    let is_text = !value.is_empty()
        && !value.starts_with(['|', '>', '[', '{', '&', '*', '!', '#'])
        && !value.contains(" #");
    is_text.then_some(above)
}

/// How many lines below a line have no key and go on with its value.
fn lines_below(rows: &[Row<'_>], row: usize) -> usize {
    let goes_on = |row: &&Row<'_>| {
        let words = row.words.trim_start();
        !words.is_empty() && !words.starts_with(['#', '-']) && parts(words).is_none()
    };
    rows[row + 1..].iter().take_while(goes_on).count()
}

/// `description: Cum vorbiți` with the lines that go on with it, on one line.
fn continued(rows: &[Row<'_>], above: usize, unread: usize) -> Vec<Offer> {
    let row = &rows[unread];
    let words = row.words.trim();
    let Some(key) = parts(&rows[above].words).filter(|_| !words.starts_with(['#', '-'])) else {
        return Vec::new();
    };
    let end = unread + 1 + lines_below(rows, unread);
    let lead = blank(&row.words).len();
    let range = row.range.start + lead..row.range.start + row.words.trim_end().len();
    let rest = rows[above + 1..end].iter().map(|row| row.words.trim());
    let all: Vec<&str> =
        [key.value].into_iter().chain(rest).filter(|part| !part.is_empty()).collect();
    // Words behind a closing quotation mark belong before it.
    let text = match key.value.chars().next().filter(|mark| matches!(mark, '"' | '\'')) {
        Some(mark) if key.value.len() > 1 && key.value.ends_with(mark) => {
            let inner = &key.value[1..key.value.len() - 1];
            [inner, &all[1..].join(" ")].join(" ").trim_end_matches(mark).to_owned()
        }
        Some(_) => meant(&all.join(" ")),
        None => all.join(" "),
    };
    let plain = format!("{}{}: {text}", key.lead, key.name);
    let with_marks = format!("{}{}", key.lead, quoting::line(Form::Yaml, key.name, &text));
    let is_quoted = key.value.starts_with(['"', '\'']);
    let lines = if is_quoted { vec![with_marks] } else { vec![plain, with_marks] };
    let offer = |line| Offer { problem: "continued", range: range.clone(), rows: above..end, line };
    lines.into_iter().map(offer).collect()
}

/// `title Pagina`
fn without_colon(rows: &[Row<'_>], unread: usize, known: &[&str]) -> Option<Offer> {
    let row = &rows[unread];
    let (name, value) = row.words.split_once(' ').filter(|(name, _)| known.contains(name))?;
    let line = quoting::line(Form::Yaml, name, value.trim());
    let range = row.range.start..row.range.start + name.len();
    Some(Offer { problem: "key", range, rows: unread..unread + 1, line })
}

/// A line with a key: without the white space before it, with a space behind the colon, with
/// its value in quotation marks; the offers with the fewest changes first.
fn key_offers(rows: &[Row<'_>], unread: usize, parts: Parts<'_>) -> Vec<Offer> {
    let mut leads = vec![None];
    leads.extend(other_leads(rows, unread, parts).into_iter().map(Some));
    let mut gaps = vec![None];
    let is_one_odd = parts.gap.is_empty() || parts.gap.contains(|sign| sign != ' ');
    if is_one_odd && !parts.value.is_empty() {
        gaps.push(Some(()));
    }
    let mut values = vec![None];
    values.extend(other_value(rows, unread, parts).map(Some));
    let mut offers = Vec::new();
    for lead in &leads {
        for gap in &gaps {
            for value in &values {
                let change = Change { lead: lead.as_deref(), gap: *gap, value: value.as_ref() };
                offers.extend(change.offer(parts, rows[unread].range.start, unread));
            }
        }
    }
    offers.sort_by_key(|(weight, _)| *weight);
    offers.into_iter().map(|(_, offer)| offer).collect()
}

/// What is written anew in a line.
struct Change<'a> {
    lead: Option<&'a str>,
    gap: Option<()>,
    value: Option<&'a Anew>,
}

impl Change<'_> {
    /// The changed line of a row, with the weight of its changes; `None` without any.
    fn offer(&self, parts: Parts<'_>, start: usize, row: usize) -> Option<(usize, Offer)> {
        let (problem, range) = match (self.lead, self.gap, self.value) {
            (Some(_), ..) => lead_problem(parts, start),
            (None, Some(()), _) => gap_problem(parts, start),
            (None, None, Some(value)) => (value.problem, value_range(value, parts, start)),
            (None, None, None) => return None,
        };
        let changes = [self.lead.is_some(), self.gap.is_some(), self.value.is_some()];
        // A value is changed last: it is the author's own.
        let count = 2 * changes.into_iter().filter(|is_made| *is_made).count();
        let (below, words) = match self.value {
            Some(value) => (value.lines_below, value.words.as_str()),
            None => (0, parts.value),
        };
        let lead = self.lead.unwrap_or(parts.lead);
        let gap = self.gap.map_or(parts.gap, |()| " ");
        let line = format!("{lead}{}:{gap}{words}", parts.name);
        let offer = Offer { problem, range, rows: row..row + 1 + below, line };
        Some((count + usize::from(self.value.is_some()), offer))
    }
}

/// What may have been meant before the name.
fn other_leads(rows: &[Row<'_>], unread: usize, parts: Parts<'_>) -> Vec<String> {
    if parts.lead.is_empty() {
        return Vec::new();
    }
    let above = rows[..unread].iter().rev().find(|row| !row.words.trim().is_empty());
    let above = above.map_or("", |row| &*row.words);
    let before = blank(above);
    let opens = above.trim_end().ends_with(':') && parts.lead.contains(|sign| sign != ' ');
    let deeper = opens.then(|| format!("{before}  "));
    // A tab is as wide as its neighbours are.
    let is_nearer = parts.lead.contains(|sign| sign != ' ')
        || parts.lead.len().abs_diff(before.len()) < parts.lead.len();
    let mut leads: Vec<String> = match is_nearer {
        true => vec![before.to_owned(), String::new()],
        false => vec![String::new(), before.to_owned()],
    };
    leads.splice(0..0, deeper);
    leads.dedup();
    leads.retain(|lead| lead.chars().all(|sign| sign == ' ') && lead != parts.lead);
    leads
}

/// A value written anew.
struct Anew {
    problem: &'static str,
    words: String,
    /// How many lines below belong to it.
    lines_below: usize,
}

fn other_value(rows: &[Row<'_>], unread: usize, parts: Parts<'_>) -> Option<Anew> {
    let below = lines_below(rows, unread);
    let value = parts.value;
    if is_open(value) {
        let words = format!("{value}{}", missing_bracket(value)?);
        return (below == 0).then_some(Anew { problem: "bracket", words, lines_below: 0 });
    }
    let more = rows[unread + 1..=unread + below].iter().map(|row| row.words.trim());
    let all: Vec<&str> = [value].into_iter().chain(more).collect();
    let text = meant(&all.join(" "));
    let is_something = !value.is_empty() && !text.trim().is_empty();
    let words = quoted(Form::Yaml, &text);
    is_something.then(|| Anew { problem: value_problem(value), words, lines_below: below })
}

/// The bracket of a list or a table that is opened on a line and goes on below it.
pub(super) fn open_bracket(row: &Row<'_>) -> Option<Range<usize>> {
    let parts = parts(&row.words).filter(|parts| is_open(parts.value))?;
    let start = row.range.start + parts.value_start();
    Some(start..start + 1)
}

fn is_open(value: &str) -> bool {
    let count = |bracket| value.matches(bracket).count();
    value.starts_with('[') && count('[') > count(']')
        || value.starts_with('{') && count('{') > count('}')
}

/// The bracket that a list or a table lacks at its end.
fn missing_bracket(value: &str) -> Option<char> {
    let (open, close) = match value.chars().next()? {
        '[' => ('[', ']'),
        '{' => ('{', '}'),
        _ => return None,
    };
    let count = |bracket| value.matches(bracket).count();
    let is_one = count(open) == count(close) + 1 && value.len() > 1 && !value.ends_with(',');
    is_one.then_some(close)
}

fn value_problem(value: &str) -> &'static str {
    let quotes = |mark| value.matches(mark).count();
    match value.chars().next() {
        Some('"') if quotes('"') == 2 && value.ends_with('"') => "escape",
        Some('"' | '\'') => "quote",
        Some(']' | '}') => "bracket",
        _ if value.contains(": ") || value.ends_with(':') => "colon",
        _ => "character",
    }
}

fn value_range(value: &Anew, parts: Parts<'_>, start: usize) -> Range<usize> {
    let from = start + parts.value_start();
    let second = parts.value.find(": ").or_else(|| parts.value.strip_suffix(':').map(str::len));
    match second.filter(|_| value.problem == "colon") {
        Some(colon) => from + colon..from + colon + 1,
        None => from..from + parts.value.len(),
    }
}

fn lead_problem(parts: Parts<'_>, start: usize) -> (&'static str, Range<usize>) {
    match blank_problem(parts.lead) {
        Some(problem) => (problem, start..start + parts.lead.len()),
        None => ("indentation", start + parts.lead.len()..start + parts.colon()),
    }
}

fn gap_problem(parts: Parts<'_>, start: usize) -> (&'static str, Range<usize>) {
    match blank_problem(parts.gap) {
        Some(problem) => (problem, start + parts.colon() + 1..start + parts.value_start()),
        None => ("space", start + parts.lead.len()..start + parts.colon() + 1),
    }
}

/// What is wrong with white space; nothing with spaces alone.
fn blank_problem(blank: &str) -> Option<&'static str> {
    match (blank.contains('\t'), blank.contains(is_unseen)) {
        (true, _) => Some("tab"),
        (false, true) => Some("hidden"),
        (false, false) => None,
    }
}
