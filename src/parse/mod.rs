//! A page file into its outline and its body.
//!
//! In order: [`decode`] the bytes into text; [`name`] what the path says; [`front`] the
//! fields above the text; [`approval`] whether somebody approved it as it stands; then the
//! Markdown below them, in which
//! [`tongue`] finds words of another language. [`units`] shows the same page to translators.

pub mod approval;
pub mod decode;
pub(crate) mod faults;
pub mod front;
pub mod markdown;
pub mod name;
mod tongue;
pub mod typed;
pub mod units;

use std::ops::Range;

use self::markdown::MarkdownInput;
use crate::config::Config;
use crate::diagnostic::{Diagnostics, Judged, Severity};
use crate::model::body::Body;
use crate::model::contacts::Typed;
use crate::model::ids::LanguageId;
use crate::model::name::PageName;
use crate::model::outline::{Approval, Front, Outline};
use crate::source::{SourcePath, Span};
use crate::tree::judge_direction;
use crate::typography::Setter;

/// A page file, read.
#[derive(Clone, Debug)]
pub struct Parsed {
    /// What other pages may see of it.
    pub outline: Outline,
    /// What only its own page shows.
    pub body: Body,
}

/// Reads a page. `None` without a finding where the file is no page; `None` with findings
/// where nothing certain can be said of it.
pub fn page(file: &SourcePath, bytes: &[u8], config: &Config) -> Judged<Option<Parsed>> {
    let mut diagnostics = Diagnostics::new();
    let parsed = head(file, bytes, config).collect(&mut diagnostics).map(|head| {
        // The text has its byte order mark still: offsets into it are offsets into the file.
        let Head { name, front, approval, typed, text, body } = head;
        // A plain version explains its words itself: nothing leads away from it.
        let glossary = front.glossary && name.variant.is_none();
        let input = MarkdownInput { file, name: &name, text, body, base: 0, config, glossary };
        let page = markdown::parse(&input);
        let has_error = page.diagnostics.count(Severity::Error) > 0;
        let page = page.collect(&mut diagnostics);
        let outline = Outline {
            file: file.clone(),
            name,
            front,
            approval,
            // Where nothing is left of a text that has an error, the error is the finding.
            has_text: !page.body.content.is_empty() || has_error,
            opens_with_note: page.body.first_notes() > 0,
            headings: page.headings.into(),
            links: page.links.into(),
            files: page.files.into(),
            pictures: page.pictures.into(),
            services: page.services.into(),
            typed: typed
                .into_iter()
                .chain(page.typed.into_iter().map(|typed| (None, typed)))
                .collect(),
            components: page.components.into(),
            videos: page.videos.into(),
        };
        Parsed { outline, body: page.body }
    });
    Judged::new(parsed, diagnostics)
}

/// What stands above and around a page's text.
#[derive(Clone, Debug)]
pub struct Head<'a> {
    /// What the path says.
    pub name: PageName,
    /// The front matter.
    pub front: Front,
    /// Whether the text is approved as it stands.
    pub approval: Approval,
    /// What is typed into its sentences.
    pub typed: Vec<Typed>,
    /// The whole file.
    pub text: &'a str,
    /// The text below the front matter.
    pub body: Range<usize>,
}

/// Reads all of a page but its text. `None` without a finding where the file is no page;
/// `None` with findings where nothing certain can be said of its text.
pub fn head<'a>(file: &SourcePath, bytes: &'a [u8], config: &Config) -> Judged<Option<Head<'a>>> {
    if !name::is_page_file(file) {
        return Judged::default();
    }
    let mut diagnostics = Diagnostics::new();
    // A wrong name does not keep the faults inside the file from being told.
    let name = name::page_name(file, config).collect(&mut diagnostics);
    let language = name.as_ref().map(|name| name.language);
    let rest = inside(file, bytes, config, language, &mut diagnostics);
    let head = name.zip(rest).map(|(name, inside)| set(inside.head(name), config));
    Judged::new(head, diagnostics)
}

/// A page without its name.
struct Inside<'a> {
    front: Front,
    approval: Approval,
    typed: Vec<Typed>,
    text: &'a str,
    body: Range<usize>,
}

impl<'a> Inside<'a> {
    fn head(self, name: PageName) -> Head<'a> {
        let Self { front, approval, typed, text, body } = self;
        Head { name, front, approval, typed, text, body }
    }
}

/// The texts of the front matter, set as their language sets them.
fn set<'a>(mut head: Head<'a>, config: &Config) -> Head<'a> {
    let tag = &config.language(head.name.language).tag;
    let set = |text: &str| Setter::whole(tag, config.sets_quotes, text);
    let front = &mut head.front;
    front.title.value = set(&front.title.value);
    front.heading = front.heading.as_deref().map(set);
    front.description = front.description.as_deref().map(set);
    if let Some(validation) = &mut front.validated_by {
        validation.group.value = set(&validation.group.value);
    }
    head
}

fn inside<'a>(
    file: &SourcePath,
    bytes: &'a [u8],
    config: &Config,
    language: Option<LanguageId>,
    diagnostics: &mut Diagnostics,
) -> Option<Inside<'a>> {
    let decoded = decode::decode(file, bytes).collect(diagnostics)?;
    judge_direction(file, decoded.text, diagnostics);
    let split = front::split(file, decoded).collect(diagnostics)?;
    let map = front::tree(file, decoded.text, &split).collect(diagnostics);
    // Broken front matter is one fault; that it lacks a title would be a second.
    let readable = split.present && map.is_some();
    let map = map.unwrap_or_default();
    let opening = Span::new(decoded.start..split.data.start);
    let read = front::read(file, &map, split.form, opening, config, language);
    let read = if readable { read.collect(diagnostics) } else { read.value };
    let text = decoded.text;
    let typed = front::contacts(text, &split, &map);
    let body = text.get(split.body.clone()).unwrap_or("");
    let approval = approval::judge(read.approved, || approval::text_hash(&map, body));
    Some(Inside { front: read.front, approval, typed, text, body: split.body })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config() -> Config {
        let file = SourcePath::new("farul.toml").unwrap();
        crate::config::read(&file, include_str!("../../farul.toml")).value.unwrap()
    }

    fn judged<'a>(path: &str, bytes: &'a [u8]) -> (Option<Head<'a>>, Vec<&'static str>) {
        let judged = head(&SourcePath::new(path).unwrap(), bytes, &config());
        let codes = judged.diagnostics.iter().map(|diagnostic| diagnostic.code.name).collect();
        (judged.value, codes)
    }

    const PAGE: &str = "content/parents/safe.ro.md";

    #[test]
    fn odd_but_right_pages_are_read() {
        let rows = [
            ("---\ntitle: A\n---\n", ""),
            ("\u{feff}---\r\ntitle: A\r\n---\r\nȘi\r\n", "Și\r\n"),
            ("+++\ntitle = 'A'\n+++\n---\n", "---\n"),
        ];
        for (text, body) in rows {
            let (head, codes) = judged(PAGE, text.as_bytes());
            assert!(codes.is_empty(), "{codes:?}");
            let head = head.unwrap();
            assert_eq!(head.front.title.value, "A");
            assert_eq!(&head.text[head.body], body);
            assert_eq!(head.approval, Approval::Missing);
        }
    }

    #[test]
    fn an_approval_holds_until_the_text_changes() {
        let file = SourcePath::new(PAGE).unwrap();
        let text = "---\ntitle: A\n---\nText.\n";
        let day = jiff::civil::date(2026, 11, 22);
        let approved = approval::approve(&file, text.as_bytes(), "editor", day).value.unwrap();
        let approval_of = |text: &str| judged(PAGE, text.as_bytes()).0.unwrap().approval;
        assert!(matches!(approval_of(&approved), Approval::Given(_)));
        assert!(matches!(approval_of(&approved.replace('\n', "\r\n")), Approval::Given(_)));
        assert!(matches!(approval_of(&approved.replace("Text", "Test")), Approval::Lapsed(_)));
        assert!(matches!(approval_of(&approved.replace(": A", ": B")), Approval::Lapsed(_)));
    }

    #[test]
    fn each_broken_page_has_one_clear_fault() {
        let many = "[".repeat(100_000);
        let aliased = "---\ntitle: &a A\nheading: *a\ndescription: *a\n---\n";
        let rows: &[(&str, &str)] = &[
            ("text", "no-front-matter"),
            ("", "no-front-matter"),
            ("---\ntitle: A\n\ntext\n", "front-matter-open"),
            ("---\nheading: A\n---\n", "missing-field"),
            ("---\ntitle: A\ncolour: red\n---\n", "unknown-key"),
            ("---\ntitle: A\norder: first\n---\n", "wrong-type"),
            ("---\ntitle: A\ndate: 2026-02-30\n---\n", "impossible-date"),
            ("---\ntitle: A\nslug: ../x\n---\n", "bad-slug"),
            ("---\ntitle: A\naliases: [../x]\n---\n", "bad-alias"),
            ("---\ntitle: A: B\n---\n", "yaml-syntax"),
            ("+++\ntitle = A\n+++\n", "toml-syntax"),
            ("+++\n[x\n+++\n", "toml-syntax"),
            ("---\n- title\n---\n", "not-a-table"),
            (aliased, "yaml-alias"),
            ("---\ntitle: A\0\n---\n", "nul-character"),
        ];
        for (text, code) in rows {
            assert_eq!(judged(PAGE, text.as_bytes()).1, [*code], "{text:?}");
        }
        let deep = format!("---\ntitle: {many}\n---\n");
        assert_eq!(judged(PAGE, deep.as_bytes()).1, ["data-too-deep"]);
        assert_eq!(judged(PAGE, b"---\ntitle: \xe3\n---\n").1, ["not-utf-8"]);
        assert_eq!(judged(PAGE, &vec![b' '; 50 << 20]).1, ["file-too-big"]);
    }

    #[test]
    fn a_page_is_read_to_its_end() {
        let file = SourcePath::new(PAGE).unwrap();
        let text = "\u{feff}---\r\ntitle: A\r\n---\r\n## Un titlu\r\n\r\n[b](../help.md#x)\r\n";
        let judged = page(&file, text.as_bytes(), &config());
        assert!(judged.diagnostics.is_empty(), "{:?}", judged.diagnostics);
        let Parsed { outline, body } = judged.value.unwrap();
        assert_eq!(outline.name.path, "parents/safe");
        assert!(text[outline.headings.get(0).unwrap().span.range()].contains("Un titlu"));
        assert_eq!(outline.links.len(), 1);
        assert!(!body.content.is_empty());
        // Front matter and text tell their faults together.
        let text = "---\ntitel: A\n---\n:::nothing-known\n:::\n";
        let judged = page(&file, text.as_bytes(), &config());
        assert!(judged.diagnostics.count(crate::diagnostic::Severity::Error) >= 3);
    }

    #[test]
    fn a_wrong_name_does_not_hide_what_is_wrong_inside() {
        let (head, codes) = judged("content/parents/safe.md", b"---\ntitel: A\n---\n");
        assert!(head.is_none());
        assert_eq!(codes, ["name-without-language", "missing-field", "unknown-key"]);
        assert_eq!(judged("content/parents/safe.jpg", b"\xff").1, Vec::<&str>::new());
    }
}
