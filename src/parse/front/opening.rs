//! Front matter that is there and is not seen: below an empty line, behind a dash that a
//! text program has made of `---`, without its first line, or once more below the first.

use std::ops::Range;

use super::names::FIELDS;
use crate::parse::faults::NoFrontMatter;
use crate::tree::nearest::excerpt;

/// So many lines are looked at.
const MOST_LINES: usize = 60;

/// What keeps the front matter of a page from being seen, where there is any.
pub(in crate::parse) fn fault(content: &str) -> NoFrontMatter {
    problem(content).unwrap_or(NoFrontMatter { problem: "none", written: None, mark: "---" })
}

fn problem(content: &str) -> Option<NoFrontMatter> {
    let told = |problem, written: Option<&str>, mark| {
        Some(NoFrontMatter { problem, written: written.map(excerpt), mark })
    };
    if !content.contains('\n') && content.contains('\r') {
        let mark = mark_of(content.split('\r').next()?.trim_end())?;
        return told("line-ends", None, mark);
    }
    let first = content.lines().next()?;
    let mut lines = content.lines().take(MOST_LINES).skip_while(|line| line.trim().is_empty());
    let line = lines.next()?;
    if let Some(mark) = field(line).map(|(_, mark)| mark) {
        let has_title = has_title(std::iter::once(line).chain(lines));
        return has_title.then(|| told("mark", Some(line.trim()), mark))?;
    }
    let mark = lines.find(|line| !line.trim().is_empty()).and_then(field).map(|(_, mark)| mark)?;
    match line.trim() {
        written if mark_of(written).is_none() && is_dash(written) => {
            told("dash", Some(written), mark)
        }
        written if mark_of(written).is_some() && first.trim().is_empty() => {
            told("empty-line", None, mark)
        }
        written if mark_of(written).is_some() => told("space", None, mark),
        _ => None,
    }
}

/// The first line of what looks like another front matter, at the start of a text.
pub(super) fn second(body: &str) -> Option<Range<usize>> {
    let mut at = 0;
    let mut lines = body.split_inclusive('\n').take(MOST_LINES).map(|line| {
        at += line.len();
        (at - line.len(), line.trim_end())
    });
    let (start, first) = lines.find(|(_, line)| !line.is_empty())?;
    let mut rest = lines.map(|(_, line)| line).skip_while(|line| line.is_empty()).peekable();
    let is_second = if is_dash(first.trim()) {
        rest.peek().is_some_and(|line| field(line).is_some()) && has_title(rest)
    } else {
        let mut lines: Vec<&str> = std::iter::once(first).chain(rest).collect();
        let end = lines.iter().position(|line| mark_of(line).is_some());
        lines.truncate(end.unwrap_or(0));
        field(first).is_some() && has_title(lines.into_iter())
    };
    is_second.then(|| start..start + first.len())
}

fn mark_of(line: &str) -> Option<&'static str> {
    ["---", "+++"].into_iter().find(|mark| *mark == line)
}

/// Whether a line has nothing but dashes, or what text programs make of them.
fn is_dash(line: &str) -> bool {
    let is_sign = |sign: char| matches!(sign, '-' | '‐'..='―' | '−' | '─' | '+' | '_' | '=' | '*');
    !line.is_empty() && line.chars().all(|sign| is_sign(sign) || sign == ' ')
}

/// The field that a line gives a value, and the mark around such lines.
fn field(line: &str) -> Option<(&str, &'static str)> {
    let end = line.find([':', '='])?;
    let (key, behind) = line.split_at_checked(end)?;
    let mark = if behind.starts_with(':') { "---" } else { "+++" };
    let key = key.trim_end();
    FIELDS.contains(&key).then_some((key, mark))
}

/// Whether the lines up to the next empty line or mark have a title.
fn has_title<'a>(lines: impl Iterator<Item = &'a str>) -> bool {
    let mut lines = lines.take_while(|line| !line.trim().is_empty() && !is_dash(line.trim()));
    lines.any(|line| field(line).is_some_and(|(key, _)| key == "title"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn front_matter_that_is_not_seen_is_told_what_hides_it() {
        for (text, problem, written) in [
            ("\n---\ntitle: A\n---\n", "empty-line", None),
            (" \r\n\r\n---\r\ntitle: A\r\n---\r\n", "empty-line", None),
            ("\n+++\ntitle = 'A'\n+++\n", "empty-line", None),
            (" ---\ntitle: A\n---\n", "space", None),
            ("—\ntitle: A\n—\n", "dash", Some("—")),
            ("----\ntitle: A\n---\n", "dash", Some("----")),
            ("–-\ndescription: A\ntitle: A\n---\n", "dash", Some("–-")),
            ("title: A\ndescription: B\n---\nText\n", "mark", Some("title: A")),
            ("description: B\ntitle: A\n\nText\n", "mark", Some("description: B")),
            ("---\rtitle: A\r---\rText\r", "line-ends", None),
            ("", "none", None),
            ("Text", "none", None),
            ("Text\r", "none", None),
            ("# Ajutor\n\ntitle: A\n", "none", None),
            ("----\n\nText: a\n", "none", None),
            ("\n---\na: 1\n---\n", "none", None),
            ("source: B\n\nText\n", "none", None),
            ("Titlu: A\n---\n", "none", None),
        ] {
            let found = fault(text);
            assert_eq!((found.problem, found.written.as_deref()), (problem, written), "{text:?}");
        }
        assert_eq!(fault("title = 'A'\n").mark, "+++");
    }

    #[test]
    fn front_matter_below_front_matter_is_found() {
        for (text, line) in [
            ("---\ntitle: A\ndescription: B\n---\nText\n", "---"),
            ("\n—\r\ndescription: B\r\ntitle: A\r\n—\r\n", "—"),
            ("+++\ntitle = 'A'\n+++\n", "+++"),
            ("title: A\ndescription: B\n---\nText\n", "title: A"),
        ] {
            assert_eq!(second(text).map(|range| &text[range]), Some(line), "{text:?}");
        }
        for text in [
            "",
            "---\n\nText\n",
            "---\nsource: A\n\nText",
            "title: A\n\nText\n",
            "title: A\nText",
            "Text\n\n---\ntitle: A\n---\n",
            "Titlu: A\n---\n",
        ] {
            assert_eq!(second(text), None, "{text:?}");
        }
    }
}
