//! Files whose names are nearly those of pages: nobody would read them, and no word would
//! say so.

use std::collections::HashSet;

use super::faults::NearlyPage;
use super::{Input, data_files};
use crate::diagnostic::{Diagnostic, Diagnostics, Fault, Severity};
use crate::source::SourcePath;
use crate::tree::nearest::excerpt;

/// What programs call Markdown, besides `md`.
const MARKDOWN: [&str; 8] = ["markdown", "mdown", "mdtext", "mdtxt", "mdwn", "mdx", "mkd", "mkdn"];

/// Texts of other programs.
const DOCUMENTS: [&str; 8] = ["doc", "docx", "htm", "html", "odt", "pages", "rtf", "txt"];

pub(super) fn check(input: Input<'_>) -> Diagnostics {
    let others = input.others.iter().filter(|file| !data_files::is_data(file));
    let mut near = others.filter_map(|file| Some((*file, nearly(input, file)?)));
    let Some(first) = near.next() else { return Diagnostics::new() };
    let named = named(input);
    let existing: HashSet<&SourcePath> =
        input.site.outlines.iter().map(|outline| &outline.file).collect();
    let judge = |(file, near): (&SourcePath, Near)| {
        let right = SourcePath::new(&format!("{}{}", folder(file), near.right));
        // Beside its page, a document is where the author wrote it first.
        let serves =
            named.contains(file) || right.as_ref().is_some_and(|right| existing.contains(right));
        (!near.is_document || !serves).then(|| near.told(file))
    };
    std::iter::once(first).chain(near).filter_map(judge).collect()
}

/// A name that is nearly that of a page.
struct Near {
    /// The right name, without its folder.
    right: String,
    /// Whether the file may well be meant to be what it is.
    is_document: bool,
}

impl Near {
    fn told(self, file: &SourcePath) -> Diagnostic {
        let Self { right, is_document } = self;
        let name = excerpt(file.file_name());
        let problem = if is_document { "document" } else { "name" };
        let mut told = NearlyPage { name, problem, right: excerpt(&right) }.in_file(file);
        if is_document {
            told.severity = Severity::Hint;
        }
        told
    }
}

/// Whether a file's name is nearly that of a page.
fn nearly(input: Input<'_>, file: &SourcePath) -> Option<Near> {
    let (rest, ending) = file.file_name().rsplit_once('.')?;
    let lower = ending.to_ascii_lowercase();
    let has_language =
        |name: &str| name.rsplit_once('.').is_some_and(|(_, tag)| is_language(input, tag));
    // `help.ro.md `, with a space that nobody sees.
    if lower.trim() == "md" {
        return Some(Near { right: format!("{rest}.md"), is_document: false });
    }
    // `help.ro`, whose ending got lost.
    if is_language(input, ending) {
        return Some(Near { right: format!("{}.md", file.file_name()), is_document: false });
    }
    let is_document = DOCUMENTS.contains(&lower.as_str());
    // `help.ro.md.txt`: some systems add an ending, and hide it.
    let inner = rest.rsplit_once('.').filter(|(_, inner)| {
        inner.eq_ignore_ascii_case("md")
            || MARKDOWN.iter().any(|known| known.eq_ignore_ascii_case(inner))
    });
    let (name, is_document) = match inner {
        Some((name, _)) if is_document => (name, false),
        _ if MARKDOWN.contains(&lower.as_str()) => (rest, false),
        _ if is_document && has_language(rest) => (rest, true),
        _ => return None,
    };
    let right = if has_language(name) {
        format!("{name}.md")
    } else {
        let own = input.config.languages.first()?;
        format!("{name}.{}.md", own.tag)
    };
    Some(Near { right, is_document })
}

fn is_language(input: Input<'_>, tag: &str) -> bool {
    input.config.language_tagged(tag).is_some()
}

fn folder(file: &SourcePath) -> &str {
    let path = file.as_str();
    path.strip_suffix(file.file_name()).unwrap_or("")
}

/// The files that pages name.
fn named<'a>(input: Input<'a>) -> HashSet<&'a SourcePath> {
    let pages = input.site.pages.iter();
    pages.flat_map(|page| page.files.iter().flatten().chain(page.aids())).collect()
}
