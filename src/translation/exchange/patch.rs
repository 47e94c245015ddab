//! Puts new words into a page where the old ones stand, and changes no other byte.
//!
//! 1. The words that stay keep their places and their line ends; what is new is set in one
//!    line, behind the marks of a quote or a list where it needs several.
//! 2. Values of the front matter are quoted as they were, or as they must be.
//! 3. The page is read again: each text must be what it should be, and no other may have
//!    changed. Signs that would begin a list or end a cell are tried once more as words.

use std::ops::Range;

use super::page::{Text, text};
use super::tags::is_same;
use crate::parse::units::content::{Content, Piece};
use crate::parse::units::{Unit, UnitKind};

/// New words for a text.
#[derive(Clone, Copy)]
pub(super) struct Edit<'a> {
    /// Its place among the page's texts.
    pub(super) place: usize,
    /// The words.
    pub(super) content: &'a Content,
}

/// How words are written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// What is equal stays as it stands.
    Closest,
    /// All of it anew.
    Anew,
    /// Anew, and signs that mean something as words.
    Escaped,
}

const WAYS: [Way; 3] = [Way::Closest, Way::Anew, Way::Escaped];

/// The page with its new words; or the places of those that would break it.
pub(super) fn patched(
    page: &Text,
    edits: &[Edit<'_>],
    keeps_lines: bool,
) -> Result<String, Vec<usize>> {
    let together = |ways: &[(Edit<'_>, Way)]| attempt(page, ways, keeps_lines);
    let closest: Vec<_> = edits.iter().map(|edit| (*edit, Way::Closest)).collect();
    if let Some(text) = together(&closest) {
        return Ok(text);
    }
    let mut ways = Vec::with_capacity(edits.len());
    let mut wrong = Vec::new();
    for edit in edits {
        match WAYS.into_iter().find(|way| together(&[(*edit, *way)]).is_some()) {
            Some(way) => ways.push((*edit, way)),
            None => wrong.push(edit.place),
        }
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    together(&ways).ok_or_else(|| edits.iter().map(|edit| edit.place).collect())
}

/// The page, if it reads as it should.
fn attempt(page: &Text, edits: &[(Edit<'_>, Way)], keeps_lines: bool) -> Option<String> {
    let mut expected: Vec<Content> = page.units.iter().map(|unit| unit.content.clone()).collect();
    let mut changes: Vec<(Range<usize>, String)> = Vec::with_capacity(edits.len());
    for (edit, way) in edits {
        let unit = page.units.get(edit.place)?;
        let content = if *way == Way::Escaped {
            escaped(edit.content, &unit.kind)
        } else {
            edit.content.clone()
        };
        changes.push((unit.range.clone(), written(page, unit, &content, *way, keeps_lines)?));
        *expected.get_mut(edit.place)? = content;
    }
    changes.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
    let mut new = page.text.clone();
    let mut end = new.len();
    for (range, words) in changes {
        // Two texts never share a byte; were it so, both would stay.
        new.get(range.clone()).filter(|_| range.end <= end)?;
        end = range.start;
        new.replace_range(range, &words);
    }
    reads_as(page, new, &expected, keeps_lines)
}

/// The text, if its texts are those expected and of the page's kinds.
pub(super) fn reads_as(
    page: &Text,
    new: String,
    expected: &[Content],
    keeps_lines: bool,
) -> Option<String> {
    let read = text(&page.file, new, keeps_lines)?;
    let kinds = page.units.iter().map(|unit| &unit.kind);
    let is_right = read.units.len() == expected.len()
        && read.units.iter().map(|unit| &unit.kind).eq(kinds)
        && read.units.iter().zip(expected).all(|(unit, content)| is_same(&unit.content, content));
    is_right.then_some(read.text)
}

fn written(
    page: &Text,
    unit: &Unit,
    content: &Content,
    way: Way,
    keeps_lines: bool,
) -> Option<String> {
    let old = page.text.get(unit.range.clone())?;
    let before = line_before(&page.text, unit.range.start);
    let words = content.markdown();
    match unit.kind {
        UnitKind::Field(_) => Some(super::skeleton::value(page.form, old, before, &words)),
        UnitKind::Attribute if !before.ends_with(['"', '\'']) => {
            let is_bare = words.chars().all(|sign| sign.is_alphanumeric() || sign == '-');
            Some(if is_bare { words } else { format!("\"{words}\"") })
        }
        _ => {
            let line_end = line_end(&page.text, old, before);
            Some(match way {
                Way::Closest => closest(old, &words, &line_end, keeps_lines),
                _ => words.replace('\n', &line_end),
            })
        }
    }
}

/// What stands before a byte on its line.
fn line_before(text: &str, at: usize) -> &str {
    let before = text.get(..at).unwrap_or("");
    before.rfind('\n').and_then(|end| before.get(end + 1..)).unwrap_or(before)
}

/// What ends a line within a text, with the marks that its next line begins with: those of
/// its own second line, else the first line's, with blanks for the mark of a list.
fn line_end(text: &str, old: &str, before: &str) -> String {
    let end = if text.split_inclusive('\n').next().is_some_and(|line| line.ends_with("\r\n")) {
        "\r\n"
    } else {
        "\n"
    };
    let is_mark = |sign: &char| matches!(sign, ' ' | '\t' | '>');
    let marks: String = match old.split_once('\n') {
        Some((_, second)) => second.chars().take_while(is_mark).collect(),
        None => before.chars().map(|sign| if is_mark(&sign) { sign } else { ' ' }).collect(),
    };
    format!("{end}{marks}")
}

/// A word or white space of a text: its bytes, and what it counts as.
struct Token<'a> {
    range: Range<usize>,
    text: &'a str,
}

/// The words of a text and the white space between them; the marks at the start of a line
/// belong to the white space before.
fn tokens(text: &str, keeps_lines: bool) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token<'_>> = Vec::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let blanks = rest.find(|sign: char| !sign.is_ascii_whitespace()).unwrap_or(rest.len());
        let length = if blanks > 0 {
            let has_line_end = rest.get(..blanks).is_some_and(|space| space.contains('\n'));
            let marks = |sign: char| !matches!(sign, ' ' | '\t' | '\r' | '\n' | '>');
            if has_line_end { rest.find(marks).unwrap_or(rest.len()) } else { blanks }
        } else {
            rest.find(|sign: char| sign.is_ascii_whitespace()).unwrap_or(rest.len())
        };
        let piece = rest.get(..length).unwrap_or(rest);
        let after_break = tokens.last().is_some_and(|token| token.text.ends_with('\\'));
        let counts = match (blanks > 0, piece.contains('\n') && (keeps_lines || after_break)) {
            (false, _) => piece,
            (true, true) => "\n",
            (true, false) => " ",
        };
        tokens.push(Token { range: at..at + length, text: counts });
        at += length;
    }
    tokens
}

/// The new words with as much of the old text around them as is the same.
fn closest(old: &str, new: &str, line_end: &str, keeps_lines: bool) -> String {
    let (was, is) = (tokens(old, keeps_lines), tokens(new, true));
    let same = |(left, right): &(&Token<'_>, &Token<'_>)| left.text == right.text;
    let most = was.len().min(is.len());
    let head = was.iter().zip(&is).take_while(same).count();
    let tail = was.iter().rev().zip(is.iter().rev()).take(most - head).take_while(same).count();
    let at = |tokens: &[Token<'_>], place: usize, length: usize| {
        tokens.get(place).map_or(length, |token| token.range.start)
    };
    let start = old.get(..at(&was, head, old.len())).unwrap_or("");
    let middle = new
        .get(at(&is, head, new.len())..at(&is, is.len() - tail, new.len()))
        .unwrap_or("")
        .replace('\n', line_end);
    let end = old.get(at(&was, was.len() - tail, old.len())..).unwrap_or("");
    format!("{start}{middle}{end}")
}

/// The content with a backslash before signs that would begin a list, a quote or a heading,
/// and before those that end a cell.
pub(super) fn escaped(content: &Content, kind: &UnitKind) -> Content {
    let mut pieces = content.pieces().to_vec();
    if let Some(Piece::Text(first)) = pieces.first_mut() {
        let digits = first.bytes().take_while(u8::is_ascii_digit).count();
        let is_number = digits > 0 && first[digits..].starts_with(['.', ')']);
        let is_mark = first.starts_with(['-', '+', '*', '>', '#', ':', '=', '~', '|']);
        if is_mark || is_number {
            first.insert(digits, '\\');
        }
    }
    if *kind == UnitKind::Cell {
        for piece in &mut pieces {
            if let Piece::Text(text) = piece {
                *text = text.replace("\\|", "|").replace('|', "\\|");
            }
        }
    }
    Content::new(pieces)
}
