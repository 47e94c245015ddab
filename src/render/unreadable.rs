//! What Tera says against a template, told at its place.
//!
//! Of one template Tera gives a place; of what does not fit together it gives a report in
//! plain text, with a place in each entry. Both become findings with file, line and column.

use tera::{ErrorKind, ReportError};

use super::faults::TemplateFailed;
use crate::assets::theme::Theme;
use crate::diagnostic::{Diagnostic, Fault};
use crate::source::{Place, SourcePath, Span};
use crate::tree::nearest::nearest;

/// The filters that templates have.
const FILTERS: [&str; 37] = [
    "abs",
    "capitalize",
    "default",
    "escape",
    "escape_html",
    "escape_xml",
    "first",
    "float",
    "get",
    "group_by",
    "indent",
    "int",
    "join",
    "keys",
    "last",
    "length",
    "lower",
    "newlines_to_br",
    "nth",
    "pairs",
    "pluralize",
    "replace",
    "reverse",
    "round",
    "safe",
    "sort",
    "split",
    "str",
    "title",
    "trim",
    "trim_end",
    "trim_start",
    "truncate",
    "unique",
    "upper",
    "values",
    "wordcount",
];

/// What Tera says, and where.
struct Report {
    /// The template, such as `mine/page.html`.
    template: String,
    message: String,
    span: Option<Span>,
}

/// The findings of an error that comes up before anything is printed.
pub(super) fn unread(error: &tera::Error, theme: &Theme) -> Vec<Diagnostic> {
    let reports = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => vec![told(report)],
        ErrorKind::MissingParent { current, parent } => {
            let message = format!("Unknown template `{parent}`");
            vec![Report {
                span: quoted(theme, current, parent),
                template: current.clone(),
                message,
            }]
        }
        ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => {
            vec![Report { template: tpl.clone(), message: CIRCLE.to_owned(), span: None }]
        }
        kind => gathered(&kind.to_string(), theme),
    };
    let nearest = |problem: &str, name: &str| match problem {
        "block" => {
            let blocks = theme.templates().flat_map(|template| blocks(template.text));
            nearest(name, blocks.filter(|block| *block != name))
        }
        "filter" => nearest(name, FILTERS),
        "template" => near_template(theme, name),
        _ => None,
    };
    reports.into_iter().map(|report| report.diagnostic(None, nearest)).collect()
}

/// The finding of an error that comes up while a template prints a page.
pub(super) fn unprinted(error: &tera::Error, template: &str, page: &str) -> Diagnostic {
    let report = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => told(report),
        kind => Report { template: template.to_owned(), message: kind.to_string(), span: None },
    };
    let message = report.message.clone();
    let fields = message.split_once("Available ").and_then(|(_, rest)| rest.split_once(": "));
    let fields = fields.map_or("", |(_, fields)| fields);
    report.diagnostic(Some(page), |_, name| nearest(name, fields.split(", ")))
}

/// What stands for a circle of templates.
const CIRCLE: &str = "circle";

/// What Tera's words begin with, and the problem that they speak of; the name stands in
/// backquotes.
const PROBLEMS: [(&str, &str); 9] = [
    ("Block `", "block"),
    ("Unknown filter `", "filter"),
    ("Unknown test `", "test"),
    ("Unknown function `", "function"),
    ("Unknown component `", "component"),
    ("Unknown template `", "template"),
    ("Field `", "field"),
    ("Variable `", "field"),
    (CIRCLE, CIRCLE),
];

impl Report {
    fn diagnostic(
        self,
        page: Option<&str>,
        nearest: impl FnOnce(&str, &str) -> Option<String>,
    ) -> Diagnostic {
        let mut known = PROBLEMS.iter();
        let problem = known.find(|(begins, _)| self.message.starts_with(begins));
        let problem = problem.map(|(_, problem)| *problem);
        let name = problem.and_then(|_| self.message.split('`').nth(1)).map(str::to_owned);
        let nearest =
            problem.zip(name.as_deref()).and_then(|(problem, name)| nearest(problem, name));
        let place = || {
            let file = SourcePath::new(&format!("themes/{}", self.template))?;
            Some(match self.span {
                Some(span) => Place::at(&file, span),
                None => Place::file(&file),
            })
        };
        let place = if self.template.is_empty() { None } else { place() };
        TemplateFailed {
            template: self.template,
            page: page.filter(|page| !page.is_empty()).map(str::to_owned),
            problem: problem.map(str::to_owned),
            name,
            nearest,
            detail: self.message,
        }
        .diagnostic(place)
    }
}

fn told(report: &ReportError) -> Report {
    Report {
        template: report.filename().to_owned(),
        message: report.message().to_owned(),
        span: Some(Span::new(report.span().range.clone())),
    }
}

/// The entries of a report in plain text: `error: <message>`, below it
/// `--> <template>:<line>:<column>`, and the line with what is meant underlined.
fn gathered(text: &str, theme: &Theme) -> Vec<Report> {
    let mut reports = Vec::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let Some(message) = line.strip_prefix("error: ") else { continue };
        let Some(place) = lines.peek().and_then(|line| line.trim_start().strip_prefix("--> "))
        else {
            continue;
        };
        let mut parts = place.rsplitn(3, ':');
        let column = parts.next().and_then(|column| column.parse().ok());
        let row = parts.next().and_then(|row| row.parse().ok());
        let template = parts.next().unwrap_or_default().to_owned();
        let underlined = lines.clone().take(4).find(|line| line.trim_end().ends_with('^'));
        let length = underlined.map_or(1, |line| line.matches('^').count());
        let text = text_of(theme, &template);
        let place = text.zip(row.zip(column));
        let span = place.and_then(|(text, (row, column))| span(text, row, column, length));
        reports.push(Report { template, message: message.to_owned(), span });
    }
    if reports.is_empty() {
        // A component that two templates define: the campaign's own is to be changed.
        let own = |name: &&str| {
            theme.templates().any(|template| template.name == *name && !template.file.embedded)
        };
        let template = text.split('`').find(own).unwrap_or_default().to_owned();
        let message = text.lines().next().unwrap_or_default().to_owned();
        reports.push(Report { template, message, span: None });
    }
    reports
}

fn text_of<'t>(theme: &'t Theme, name: &str) -> Option<&'t str> {
    Some(theme.templates().find(|template| template.name == name)?.text)
}

/// The bytes of some signs from a line and a column on, both counted from 1.
fn span(text: &str, line: usize, column: usize, length: usize) -> Option<Span> {
    let start: usize = text.split_inclusive('\n').take(line.checked_sub(1)?).map(str::len).sum();
    let behind = |from: usize, signs: usize| {
        let rest = text.get(from..)?;
        Some(from + rest.char_indices().nth(signs).map_or(rest.len(), |(at, _)| at))
    };
    let start = behind(start, column.checked_sub(1)?)?;
    Some(Span::new(start..behind(start, length)?))
}

/// The name that a template gives in quotes.
fn quoted(theme: &Theme, template: &str, name: &str) -> Option<Span> {
    let text = text_of(theme, template)?;
    let at =
        ['"', '\'', '`'].iter().find_map(|quote| text.find(&format!("{quote}{name}{quote}")))?;
    Some(Span::new(at..at + name.len() + 2))
}

/// The blocks that a template has.
fn blocks(text: &str) -> impl Iterator<Item = &str> {
    let tags = text.split("{%").skip(1).map(|tag| tag.trim_start_matches('-').trim_start());
    let names = tags.filter_map(|tag| tag.strip_prefix("block"));
    names.filter_map(|name| name.split_whitespace().next())
}

/// The template most like a name: by its path in the nearest theme, or by its theme's own.
fn near_template(theme: &Theme, name: &str) -> Option<String> {
    let named: Vec<&str> = theme.templates().map(|template| template.name).collect();
    let paths = named.iter().filter_map(|name| Some(name.split_once('/')?.1));
    let is_whole = theme.prefixes().iter().any(|prefix| name.starts_with(prefix.as_str()));
    let wholes = named.iter().copied().filter(|_| is_whole);
    let near = nearest(name, wholes).or_else(|| nearest(name, paths));
    near.or_else(|| nearest(name, named.iter().copied()))
}
