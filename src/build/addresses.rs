//! Addresses that pages had in earlier builds, and how they are kept alive.
//!
//! 1. [`standing`] says where the pages of a build stand.
//! 2. [`Addresses::after`] compares them with what the last build remembered: a page is
//!    known by its file, or, where the file was renamed, by its content.
//! 3. An old address at which nothing stands now is a finding, until the page has it among
//!    its `aliases` or the author has the old addresses forgotten.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::faults::AddressMoved;
use super::pages::Page;
use crate::diagnostic::{Diagnostic, Diagnostics, Fault, Judged};
use crate::model::output::OutputPath;
use crate::model::site::Site;
use crate::source::SourcePath;

/// A page with the parts of its address: the language's tag, and the rest as `aliases` write
/// it.
pub(super) struct Standing<'a> {
    file: &'a SourcePath,
    tag: &'a str,
    rest: &'a str,
    /// The key of the file's bytes.
    content: u128,
}

impl<'a> Standing<'a> {
    /// A page that is printed to `index.html` in a folder below that of its language.
    fn new(file: &'a SourcePath, output: &'a OutputPath, content: u128) -> Option<Self> {
        let (tag, rest) = output.as_str().strip_suffix("/index.html")?.split_once('/')?;
        Some(Self { file, tag, rest, content })
    }
}

/// Where the pages stand after a build, and stood before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Addresses {
    /// What is remembered beside the output: JSON, a page a line, sorted by file.
    pub(super) note: String,
    /// The addresses that each file has lost, as its `aliases` write them.
    pub(super) lost: Vec<(SourcePath, Vec<String>)>,
}

/// What is known of a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Known<'a> {
    #[serde(borrow)]
    file: Cow<'a, str>,
    /// The key of the file's bytes, as hexadecimal digits.
    #[serde(borrow)]
    content: Cow<'a, str>,
    #[serde(borrow)]
    tag: Cow<'a, str>,
    #[serde(borrow)]
    rest: Cow<'a, str>,
    /// Where it stood before, and nothing stands now.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    lost: BTreeSet<String>,
}

/// The first line tells the form; another one is not read.
const FIRST: &str = "{\"version\":2,\"pages\":[";
const LAST: &str = "]}";

/// The pages of a site that have a file and an address of their own, sorted by file.
pub(super) fn standing<'a>(site: &'a Site, pages: &'a [Page]) -> Vec<Standing<'a>> {
    let mut outputs: Vec<Option<&OutputPath>> = vec![None; pages.len()];
    for page in site.pages.iter().filter(|page| !page.is_fallback()) {
        if let Some(output) = outputs.get_mut(page.outline.index()) {
            *output = Some(&page.output);
        }
    }
    let own = pages.par_iter().zip(outputs).filter_map(|(page, output)| {
        let file = &page.outline.file;
        Standing::new(file, output?, page.content)
    });
    own.collect()
}

impl Addresses {
    /// What is to be remembered after a build with these pages, which are sorted by file,
    /// where `note` was remembered before; a finding for each address at which nothing
    /// stands any more: `has` tells whether there is something at a path of the site.
    pub(super) fn after(
        note: Option<&str>,
        pages: &[Standing<'_>],
        has: impl Fn(&str) -> bool,
    ) -> Judged<Self> {
        let lines: Vec<String> =
            pages.par_iter().map(|page| line(page, &BTreeSet::new())).collect();
        let before = Before::of(note.map_or_else(Vec::new, lines_of), pages, &lines);
        let mut diagnostics = Diagnostics::new();
        let long = lines.iter().map(|line| line.len() + 2).sum::<usize>();
        let mut after = Self {
            note: String::with_capacity(FIRST.len() + long + LAST.len() + 1),
            lost: Vec::new(),
        };
        after.note.push_str(FIRST);
        for ((page, now), last) in pages.iter().zip(lines).zip(&before.pages) {
            let lost = match last {
                Last::Same => BTreeSet::new(),
                Last::Other(last) => before.lost(page, last.as_deref(), &has),
            };
            diagnostics.extend(lost.iter().map(|rest| moved(page, rest)));
            let separator = if after.note.len() > FIRST.len() { ",\n" } else { "\n" };
            after.note.push_str(separator);
            after.note.push_str(&if lost.is_empty() { now } else { line(page, &lost) });
            if !lost.is_empty() {
                after.lost.push((page.file.clone(), lost.into_iter().collect()));
            }
        }
        after.note.push('\n');
        after.note.push_str(LAST);
        Judged::new(after, diagnostics)
    }
}

/// The pages as they were, beside those that there are now.
struct Before<'a> {
    /// By page.
    pages: Vec<Last<'a>>,
    /// Pages whose files are gone, by their content; `None` where several have the same.
    gone: BTreeMap<Cow<'a, str>, Option<Known<'a>>>,
}

/// What was known of a page.
enum Last<'a> {
    /// The very same.
    Same,
    /// Something else, or nothing.
    Other(Option<Box<Known<'a>>>),
}

impl<'a> Before<'a> {
    /// Finds what was known of each page; both are sorted by file. Most lines are what they
    /// are `now`, and need not be read.
    fn of(lines: Vec<&'a str>, pages: &[Standing<'_>], now: &[String]) -> Self {
        let mut before = Self { pages: Vec::with_capacity(pages.len()), gone: BTreeMap::new() };
        let mut lines = lines.into_iter().peekable();
        for (page, now) in pages.iter().zip(now) {
            if lines.next_if(|before| before == now).is_some() {
                before.pages.push(Last::Same);
                continue;
            }
            let mut last = None;
            while let Some(known) = lines.peek().copied() {
                let known: Option<Known<'a>> = serde_json::from_str(known).ok();
                let order = known.as_ref().map(|known| (*known.file).cmp(page.file.as_str()));
                if order == Some(Ordering::Greater) {
                    break;
                }
                lines.next();
                match order {
                    Some(Ordering::Equal) => last = known,
                    _ => before.add_gone(known),
                }
            }
            before.pages.push(Last::Other(last.map(Box::new)));
        }
        lines.for_each(|line| before.add_gone(serde_json::from_str(line).ok()));
        before
    }

    fn add_gone(&mut self, known: Option<Known<'a>>) {
        let Some(known) = known else { return };
        let others = self.gone.entry(known.content.clone());
        others.and_modify(|known| *known = None).or_insert(Some(known));
    }

    /// The addresses that a page has lost, where this was known of it.
    fn lost(
        &self,
        page: &Standing<'_>,
        last: Option<&Known<'a>>,
        has: &impl Fn(&str) -> bool,
    ) -> BTreeSet<String> {
        let renamed = || self.gone.get(hexadecimal(page.content).as_str())?.as_ref();
        let last = last.or_else(renamed).filter(|last| last.tag == page.tag);
        let Some(last) = last else { return BTreeSet::new() };
        let stood = last.lost.iter().map(String::as_str).chain([&*last.rest]);
        let stands = |rest: &str| has(&format!("{}/{rest}/index.html", page.tag));
        stood.filter(|rest| !stands(rest)).map(str::to_owned).collect()
    }
}

/// The lines of the pages in what was remembered; none, where it has another form.
fn lines_of(note: &str) -> Vec<&str> {
    let pages = note.strip_prefix(FIRST).and_then(|rest| rest.strip_suffix(LAST));
    let lines = pages.unwrap_or("").lines().filter(|line| !line.is_empty());
    lines.map(|line| line.strip_suffix(',').unwrap_or(line)).collect()
}

/// A page as it is remembered.
fn line(page: &Standing<'_>, lost: &BTreeSet<String>) -> String {
    let known = Known {
        file: page.file.as_str().into(),
        content: hexadecimal(page.content).into(),
        tag: page.tag.into(),
        rest: page.rest.into(),
        lost: lost.clone(),
    };
    // Most are shorter.
    let mut line = Vec::with_capacity(256);
    let written = serde_json::to_writer(&mut line, &known).is_ok();
    String::from_utf8(line).ok().filter(|_| written).unwrap_or_default()
}

fn hexadecimal(content: u128) -> String {
    format!("{content:032x}")
}

fn moved(page: &Standing<'_>, rest: &str) -> Diagnostic {
    let fault = AddressMoved {
        old: format!("/{}/{rest}/", page.tag),
        new: format!("/{}/{}/", page.tag, page.rest),
        alias: rest.to_owned(),
    };
    fault.in_file(page.file)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A page's file, its address, and the key of its bytes.
    type Page = (SourcePath, OutputPath, u128);

    fn page(file: &str, rest: &str, content: u128) -> Page {
        let output = OutputPath::new(&format!("ro/{rest}/index.html")).unwrap();
        (SourcePath::new(file).unwrap(), output, content)
    }

    /// What is remembered, and which addresses are lost, in words.
    fn after(note: &str, pages: &[Page], aliases: &[&str]) -> (String, Vec<String>) {
        let pages = pages
            .iter()
            .map(|(file, output, content)| Standing::new(file, output, *content).unwrap());
        let pages: Vec<_> = pages.collect();
        let stand = pages.iter().map(|page| page.rest).chain(aliases.iter().copied());
        let outputs: Vec<_> = stand.map(|rest| format!("ro/{rest}/index.html")).collect();
        let has = |path: &str| outputs.iter().any(|output| output == path);
        let Judged { value, diagnostics } = Addresses::after(Some(note), &pages, has);
        let read: serde_json::Value = serde_json::from_str(&value.note).unwrap();
        assert_eq!(read["pages"].as_array().unwrap().len(), pages.len(), "{}", value.note);
        let lost = value.lost.iter().map(|(file, lost)| format!("{file}: {}", lost.join(", ")));
        let lost: Vec<_> = lost.collect();
        let count: usize = value.lost.iter().map(|(_, lost)| lost.len()).sum();
        assert_eq!(diagnostics.iter().count(), count);
        (value.note, lost)
    }

    #[test]
    fn an_address_that_changed_is_missed_until_the_page_keeps_it() {
        let (first, lost) = after("", &[page("content/a.ro.md", "a", 1)], &[]);
        assert!(lost.is_empty());
        let moved = [page("content/a.ro.md", "b", 2)];
        let (second, lost) = after(&first, &moved, &[]);
        assert_eq!(lost, ["content/a.ro.md: a"]);
        let again = [page("content/a.ro.md", "c", 3)];
        let (third, lost) = after(&second, &again, &[]);
        assert_eq!(lost, ["content/a.ro.md: a, b"]);
        assert_eq!(after(&third, &again, &["a"]).1, ["content/a.ro.md: b"]);
        assert!(after(&third, &again, &["a", "b"]).1.is_empty());
        assert!(after(&second, &[page("content/a.ro.md", "a", 3)], &["b"]).1.is_empty());
    }

    #[test]
    fn a_renamed_file_is_known_by_its_content_and_a_deleted_page_is_not_missed() {
        let pages = [page("content/a.ro.md", "a", 1), page("content/b.ro.md", "b", 2)];
        let (first, _) = after("", &pages, &[]);
        let (_, lost) = after(&first, &[page("content/c.ro.md", "c", 1)], &[]);
        assert_eq!(lost, ["content/c.ro.md: a"]);
        assert!(after(&first, &[page("content/c.ro.md", "c", 3)], &[]).1.is_empty());
        let alike = [page("content/a.ro.md", "a", 1), page("content/b.ro.md", "b", 1)];
        let (first, _) = after("", &alike, &[]);
        assert!(after(&first, &[page("content/c.ro.md", "c", 1)], &[]).1.is_empty());
    }

    #[test]
    fn an_address_that_another_page_took_is_not_missed() {
        let (first, _) = after("", &[page("content/a.ro.md", "a", 1)], &[]);
        let pages = [page("content/a.ro.md", "b", 2), page("content/c.ro.md", "a", 3)];
        assert!(after(&first, &pages, &[]).1.is_empty());
    }

    #[test]
    fn what_cannot_be_read_is_nothing() {
        let pages = [page("content/a.ro.md", "b", 1)];
        let (nothing, _) = after("", &pages, &[]);
        let file = r#"{"file":"content/a.ro.md","content":"00","tag":"ro","rest":"a"}"#;
        let note =
            |version: &str, line: &str| format!("{{\"version\":{version},\"pages\":[\n{line}\n]}}");
        assert_eq!(after(&note("2", file), &pages, &[]).1, ["content/a.ro.md: a"]);
        for note in ["{}", &note("1", file), &note("2", "{"), &note("2", file)[..40]] {
            assert_eq!(after(note, &pages, &[]), (nothing.clone(), Vec::new()), "{note}");
        }
    }
}
