//! Where the front matter ends and the text begins.

use std::ops::Range;

use super::opening;
use crate::diagnostic::{Diagnostics, Fault, Judged};
use crate::parse::decode::Decoded;
use crate::parse::faults::{FrontMatterOpen, FrontMatterTwice};
use crate::source::{SourcePath, Span};
use crate::tree::fields::Form;

/// The parts of a page file, as ranges of its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Split {
    /// How the front matter is written.
    pub form: Form,
    /// The front matter without its marks; empty where there is none.
    pub data: Range<usize>,
    /// The text below it.
    pub body: Range<usize>,
    /// Whether the page has front matter at all.
    pub present: bool,
}

/// What stands at the start of a page.
pub(in crate::parse) enum Found {
    /// Front matter from one mark to the next.
    Closed(Split),
    /// Front matter that does not end; the range of its opening mark.
    Open(&'static str, Range<usize>),
    /// None.
    Absent,
}

/// Splits a page; `None` where the front matter has no end: then nobody can tell what is
/// text.
pub fn split(file: &SourcePath, decoded: Decoded<'_>) -> Judged<Option<Split>> {
    let Decoded { text, start } = decoded;
    let mut diagnostics = Diagnostics::new();
    let split = match find(text, start) {
        Found::Closed(split) => {
            let body = text.get(split.body.clone()).unwrap_or("");
            if let Some(line) = opening::second(body) {
                let span = Span::new(line).shifted(split.body.start);
                diagnostics.push(FrontMatterTwice {}.at(file, span));
            }
            Some(split)
        }
        Found::Open(mark, range) => {
            diagnostics.push(FrontMatterOpen { mark }.at(file, Span::new(range)));
            None
        }
        Found::Absent => {
            let line = text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or("");
            let span = Span::new(start..start + line.len());
            let content = text.get(start..).unwrap_or("");
            diagnostics.push(opening::fault(content).at(file, span));
            let (data, body) = (start..start, start..text.len());
            Some(Split { form: Form::Yaml, data, body, present: false })
        }
    };
    Judged::new(split, diagnostics)
}

/// Finds the front matter of a text whose content begins at `start`.
pub(in crate::parse) fn find(text: &str, start: usize) -> Found {
    let content = text.get(start..).unwrap_or("");
    let first = content.split_inclusive('\n').next().unwrap_or("");
    let (mark, form) = match first.trim_end() {
        "---" => ("---", Form::Yaml),
        "+++" => ("+++", Form::Toml),
        _ => return Found::Absent,
    };
    let data = start + first.len();
    let mut at = data;
    for line in content.get(first.len()..).unwrap_or("").split_inclusive('\n') {
        if line.trim_end() == mark {
            let body = at + line.len()..text.len();
            return Found::Closed(Split { form, data: data..at, body, present: true });
        }
        at += line.len();
    }
    Found::Open(mark, start..start + mark.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostic;

    fn judged(text: &str) -> (Option<(Form, &str, &str)>, Vec<Diagnostic>) {
        let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
        let file = SourcePath::new("content/help.ro.md").unwrap();
        let judged = split(&file, Decoded { text, start });
        let parts = judged.value.map(|split| (split.form, &text[split.data], &text[split.body]));
        (parts, judged.diagnostics.into_iter().collect())
    }

    #[test]
    fn a_page_is_split_at_its_marks() {
        let rows = [
            ("---\na: 1\n---\ntext\n", Form::Yaml, "a: 1\n", "text\n"),
            ("+++\na = 1\n+++\ntext\n", Form::Toml, "a = 1\n", "text\n"),
            ("\u{feff}---\r\na: 1\r\n---\r\ntext", Form::Yaml, "a: 1\r\n", "text"),
            ("--- \na: 1\n---  \n", Form::Yaml, "a: 1\n", ""),
            ("---\n---", Form::Yaml, "", ""),
            // Only a mark alone on its line ends it, from the line's first column on.
            ("---\n+++\n--- x\n ---\n---\n---\n", Form::Yaml, "+++\n--- x\n ---\n", "---\n"),
        ];
        for (text, form, data, body) in rows {
            let (parts, diagnostics) = judged(text);
            assert_eq!(diagnostics, vec![], "{text:?}");
            assert_eq!(parts, Some((form, data, body)), "{text:?}");
        }
    }

    #[test]
    fn a_missing_end_is_one_fault_at_its_start() {
        for text in ["---\ntitle: a\n\ntext\n", "---", "+++\ntitle = 'a'\n---\n", "\u{feff}---\n"] {
            let (parts, diagnostics) = judged(text);
            assert_eq!(parts, None);
            let [diagnostic] = diagnostics.as_slice() else { panic!("{diagnostics:?}") };
            assert_eq!(diagnostic.code.name, "front-matter-open");
            let range = diagnostic.place.as_ref().unwrap().span.unwrap().range();
            assert!(["---", "+++"].contains(&&text[range]));
        }
    }

    #[test]
    fn a_page_without_front_matter_is_all_text() {
        for text in ["", "# Ajutor\n", "\n---\na: 1\n---\n", "----\n", "\u{feff}text"] {
            let (parts, diagnostics) = judged(text);
            assert_eq!(parts.unwrap().2, text.trim_start_matches('\u{feff}'));
            assert_eq!(diagnostics[0].code.name, "no-front-matter", "{text:?}");
        }
    }
}
