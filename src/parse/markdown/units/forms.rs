//! Inline forms and attributes in the words of a unit, as placeholders.

use std::ops::Range;

use super::super::attributes;
use crate::parse::units::content::Piece;

/// The pieces with placeholders for inline forms and attributes, which the parser leaves in
/// the words; numbers follow the order.
pub(super) fn protected(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut out = Vec::with_capacity(pieces.len());
    let mut numbers = Vec::new();
    let mut next = 1;
    for piece in pieces {
        match piece {
            Piece::Text(text) => forms(&text, &mut out, &mut next),
            Piece::Open(number, signs) => {
                numbers.push((number, next));
                out.push(Piece::Open(next, signs));
                next += 1;
            }
            Piece::Close(number, signs) => {
                let known = numbers.iter().find(|(old, _)| *old == number);
                out.push(Piece::Close(known.map_or(number, |(_, new)| *new), signs));
            }
            Piece::Alone(_, signs) => {
                out.push(Piece::Alone(next, signs));
                next += 1;
            }
        }
    }
    out
}

fn forms(text: &str, out: &mut Vec<Piece>, next: &mut u32) {
    let mut from = 0;
    let mut at = 0;
    while let Some(found) = text.get(at..).and_then(|rest| rest.find([':', '{'])) {
        let start = at + found;
        if let Some((words, end)) = term(text, start) {
            let part = |range: Range<usize>| text.get(range).unwrap_or("").to_owned();
            out.push(Piece::Text(part(from..start)));
            out.push(Piece::Open(*next, part(start..words.start)));
            out.push(Piece::Text(part(words.clone())));
            out.push(Piece::Close(*next, part(words.end..end)));
            *next += 1;
            (from, at) = (end, end);
            continue;
        }
        let Some(end) = form_end(text, start) else {
            at = start + 1;
            continue;
        };
        out.push(Piece::Text(text.get(from..start).unwrap_or("").to_owned()));
        out.push(Piece::Alone(*next, text.get(start..end).unwrap_or("").to_owned()));
        *next += 1;
        (from, at) = (end, end);
    }
    out.push(Piece::Text(text.get(from..).unwrap_or("").to_owned()));
}

/// The words of `:term[words]{id}` that starts here, and where it ends.
fn term(text: &str, start: usize) -> Option<(Range<usize>, usize)> {
    const OPEN: &str = ":term[";
    let inside = text.get(start..)?.strip_prefix(OPEN)?;
    let words = start + OPEN.len()..start + OPEN.len() + inside.find(']')?;
    let close = words.end + 1;
    let id = text.get(close..)?.starts_with('{').then(|| attributes::parse(text, close).ok());
    Some((words, id.flatten().map_or(close, |id| id.end)))
}

/// Where `:name[id]` or `{…}` ends that starts here.
fn form_end(text: &str, start: usize) -> Option<usize> {
    if text.as_bytes().get(start) == Some(&b'{') {
        let parsed = attributes::parse(text, start).ok()?;
        return (!parsed.attributes.is_empty()).then_some(parsed.end);
    }
    let rest = text.get(start + 1..)?;
    let name = rest.bytes().take_while(|byte| byte.is_ascii_lowercase() || *byte == b'-').count();
    let inside = rest.get(name..)?.strip_prefix('[')?;
    let end = inside.find(']')?;
    (name > 0).then_some(start + 1 + name + 1 + end + 1)
}
