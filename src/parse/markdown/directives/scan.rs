//! Finds the lines that could fence a directive, and the colons that define nothing.

use std::ops::Range;

use super::super::{attributes, prefix};
use super::misformed::{self, Form};
use crate::components;

/// What a text has at the starts of its lines.
#[derive(Debug, Default)]
pub(in super::super) struct Scan {
    /// Lines that could fence a directive, in order.
    pub(in super::super) fences: Vec<Fence>,
    /// Lines that looked like fences and are text.
    pub(in super::super) text: Vec<Fence>,
    /// Colons at the start of a line without a space behind them.
    pub(in super::super) colons: Vec<usize>,
}

/// A line that could fence a directive; places are bytes of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) struct Fence {
    /// The first colon.
    pub(in super::super) start: usize,
    /// The end of the line.
    pub(in super::super) end: usize,
    /// How many colons it has.
    pub(in super::super) colons: usize,
    /// What it does.
    pub(in super::super) kind: FenceKind,
}

/// What a fence does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) enum FenceKind {
    /// It opens a directive.
    Open(Opening),
    /// It closes one.
    Close,
}

/// What stands behind an opener's colons.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in super::super) struct Opening {
    /// The name, as written or as it was probably meant.
    pub(in super::super) name: String,
    /// The words in `[…]` behind the name.
    pub(in super::super) label: Option<Range<usize>>,
    /// Where the attributes start.
    pub(in super::super) attributes: Option<usize>,
    /// What is wrong with the line's form.
    pub(in super::super) fault: Option<OpeningFault>,
    /// Whether the line, whose form is wrong, also closes what it opens.
    pub(in super::super) closes: bool,
}

/// What is wrong with the form of an opener.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) enum OpeningFault {
    /// The line as a whole; how it should be.
    Form(Form),
    /// The attributes, at this place.
    Attributes(usize),
}

/// Reads all lines of a text.
pub(in super::super) fn scan(text: &str) -> Scan {
    let mut scan = Scan::default();
    for (at, line) in lines_with_colons(text) {
        let words = prefix::read(line, |_, _, _| true);
        let rest = line.get(words..).unwrap_or("");
        let colons = rest.bytes().take_while(|byte| *byte == b':').count();
        if colons == 0 {
            continue;
        }
        let start = at + words;
        match fence(rest, colons) {
            Some(mut kind) => {
                if let FenceKind::Open(opening) = &mut kind {
                    opening.shift(start);
                }
                scan.fences.push(Fence { start, end: at + line.len(), colons, kind });
            }
            None if !matches!(rest.as_bytes().get(1), None | Some(b' ' | b'\t')) => {
                scan.colons.push(start);
            }
            None => {}
        }
    }
    scan
}

/// The lines that have a colon, with the byte where each starts, without their ends. All
/// others have no fence, and are most of a text.
fn lines_with_colons(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut behind = 0;
    std::iter::from_fn(move || {
        let rest = text.get(behind..)?.as_bytes();
        let colon = memchr::memchr(b':', rest)?;
        let (before, from) = rest.split_at_checked(colon)?;
        let start = behind + memchr::memrchr2(b'\n', b'\r', before).map_or(0, |end| end + 1);
        behind += colon + memchr::memchr2(b'\n', b'\r', from).unwrap_or(from.len());
        Some((start, text.get(start..behind)?))
    })
}

impl Opening {
    fn shift(&mut self, by: usize) {
        if let Some(label) = &mut self.label {
            *label = label.start + by..label.end + by;
        }
        if let Some(at) = &mut self.attributes {
            *at += by;
        }
        if let Some(OpeningFault::Attributes(at)) = &mut self.fault {
            *at += by;
        }
    }
}

/// What a line of colons and words does; `None` where it is text.
fn fence(line: &str, colons: usize) -> Option<FenceKind> {
    let behind = line.get(colons..)?;
    let trimmed = behind.trim();
    if colons < 3 {
        let name = leading_name(behind);
        let meant = colons == 2 && components::names().any(|known| known == name);
        return meant.then(|| FenceKind::Open(misformed::read(trimmed, colons)));
    }
    if trimmed.is_empty() {
        return Some(FenceKind::Close);
    }
    let first = trimmed.chars().next()?;
    if !first.is_alphanumeric() && !"{[".contains(first) {
        return None;
    }
    let opening = well_formed(line, colons);
    Some(FenceKind::Open(opening.unwrap_or_else(|| misformed::read(trimmed, colons))))
}

/// `name`, `name[label]`, `name{attributes}` or `name[label]{attributes}`, and nothing else.
fn well_formed(line: &str, colons: usize) -> Option<Opening> {
    let name = leading_name(line.get(colons..)?);
    if name.is_empty() {
        return None;
    }
    let mut opening = Opening { name: name.to_owned(), ..Opening::default() };
    let mut at = colons + name.len();
    if line.as_bytes().get(at) == Some(&b'[') {
        let end = at + memchr::memchr(b']', line.get(at..)?.as_bytes())?;
        opening.label = Some(at + 1..end);
        at = end + 1;
    }
    let rest = line.get(at..)?;
    let brace = at + (rest.len() - rest.trim_start().len());
    if line.as_bytes().get(brace) == Some(&b'{') {
        opening.attributes = Some(brace);
        match attributes::parse(line, brace) {
            Ok(parsed) => at = parsed.end,
            Err(place) => {
                opening.fault = Some(OpeningFault::Attributes(place));
                return Some(opening);
            }
        }
    }
    line.get(at..)?.trim().is_empty().then_some(opening)
}

fn leading_name(text: &str) -> &str {
    let length = text
        .bytes()
        .enumerate()
        .take_while(|(place, byte)| {
            byte.is_ascii_lowercase() || (*place > 0 && (byte.is_ascii_digit() || *byte == b'-'))
        })
        .count();
    text.get(..length).unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn only(text: &str) -> Fence {
        let mut scan = scan(text);
        assert_eq!(scan.fences.len(), 1, "{text}");
        scan.fences.remove(0)
    }

    fn opening(text: &str) -> Opening {
        match only(text).kind {
            FenceKind::Open(opening) => opening,
            FenceKind::Close => panic!("{text} closes"),
        }
    }

    #[test]
    fn lines_without_colons_are_passed_over() {
        for text in ["", "a", ":", "a\n:", ":\na", "a\r\nb: c: d\r\n\r:e\r\nf\n\n:::x\ny", "\n:\r"]
        {
            let slowly = prefix::lines(text).filter(|(_, line)| line.contains(':'));
            assert!(lines_with_colons(text).eq(slowly), "{text:?}");
        }
    }

    #[test]
    fn openers_have_a_name_a_label_and_attributes() {
        let text = "> - ::::callout[O vorbă]{type=tip}  ";
        let opened = opening(text);
        assert_eq!(opened.name, "callout");
        assert_eq!(&text[opened.label.unwrap()], "O vorbă");
        assert_eq!(&text[opened.attributes.unwrap()..][..5], "{type");
        assert_eq!(opened.fault, None);
        assert_eq!((only(text).start, only(text).colons), (4, 4));
    }

    #[test]
    fn closers_are_colons_alone() {
        for text in [":::", "  :::::  ", "- :::", "> :::\r\nx"] {
            assert_eq!(only(text).kind, FenceKind::Close, "{text:?}");
        }
    }

    #[test]
    fn near_misses_are_told_the_right_form() {
        let cases = [
            ("::: note", ":::note"),
            (":::Note", ":::note"),
            (":::{note}", ":::note"),
            ("::: {.note}", ":::note"),
            ("::: {.callout type=tip}", ":::callout{type=tip}"),
            (":::nota", ":::nota"),
            ("::note", ":::note"),
            ("::::Note", "::::note"),
            ("::callout[Un sfat]{type=tip}", ":::callout[Un sfat]{type=tip}"),
            (":::callout Atenție {type=tip}", ":::callout[Atenție]{type=tip}"),
            (":::callout Atenție", ":::callout[Atenție]{type=tip}"),
            (":::calout x", ":::callout[x]{type=tip}"),
            (":::callout type=tip", ":::callout{type=tip}"),
            (":::Callout {type=„tip”}", ":::callout{type=„tip”}"),
            (":::contact id=\"child-line\" name=x", ":::contact{id=\"child-line\" name=x}"),
            ("::: contact[child-line]", ":::contact{service=child-line}"),
            (":::callout Atenție = bine", ":::callout[Atenție = bine]{type=tip}"),
            (":::callout{type=tip} Un sfat. :::", ":::callout{type=tip} / Un sfat."),
            (":::callout Un sfat. :::", ":::callout{type=tip} / Un sfat."),
            (":::note Despre asta.", ":::note / Despre asta."),
            ("::: note :::", ":::note"),
        ];
        for (text, right) in cases {
            let opened = opening(text);
            match opened.fault {
                Some(OpeningFault::Form(form)) => {
                    let rest = form.rest.map_or_else(String::new, |rest| format!(" / {rest}"));
                    assert_eq!(form.right + &rest, right, "{text}");
                }
                None => assert_eq!(format!(":::{}", opened.name), right),
                fault => panic!("{text}: {fault:?}"),
            }
        }
    }

    #[test]
    fn other_colons_are_text() {
        for text in [":contact[x]", "::x", ":::)", ": definition", "a :::note", ":"] {
            assert_eq!(scan(text).fences, [], "{text}");
        }
        assert_eq!(scan("- :contact[x]\n: definition\n:::-)").colons, [2, 27]);
    }

    #[test]
    fn broken_attributes_are_pointed_at() {
        let opened = opening("> :::callout{type=}");
        assert_eq!(opened.fault, Some(OpeningFault::Attributes(18)));
    }
}
