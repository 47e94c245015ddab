//! Lines that look like openers and are none, and the line that was meant: with the name,
//! the label, the attributes and the words that their authors wrote.

use super::super::attributes::{self, Kind};
use super::scan::{Opening, OpeningFault};
use crate::components::{self, openers};
use crate::tree::nearest::nearest;

/// How a line should be that is no opener.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in super::super) struct Form {
    /// The line.
    pub(in super::super) right: String,
    /// What was written into it and belongs below it.
    pub(in super::super) rest: Option<String>,
    /// The line that then closes the directive, where another one is written.
    pub(in super::super) closer: Option<String>,
}

/// So many braces of a line are tried.
const MOST_BRACES: usize = 8;

/// What stands behind the name of a line.
#[derive(Default)]
struct Behind<'a> {
    /// Before its attributes.
    before: &'a str,
    /// The attributes, in braces.
    attributes: String,
    /// Behind them.
    after: &'a str,
}

/// Reads the words behind the colons of a line whose form is wrong.
pub(super) fn read(words: &str, colons: usize) -> Opening {
    let bare = words.trim_start_matches(['{', '.', '[', ' ']);
    let is_name = |sign: char| sign.is_alphanumeric() || "-_".contains(sign);
    let length = bare.find(|sign| !is_name(sign)).unwrap_or(bare.len());
    let (word, behind) = bare.split_at_checked(length).unwrap_or((bare, ""));
    let lower = word.to_lowercase();
    let known: Vec<&str> = components::names().collect();
    let name = nearest(&lower, known.iter().copied()).unwrap_or(lower);
    let is_wrapped = bare.len() < words.len();
    let (behind, closes) = without_closer(behind);
    let behind = if is_wrapped { wrapped(behind) } else { Behind::read(behind) };
    let mut form = form(&name, colons, &behind, closes);
    let closes = closes && form.rest.is_some();
    form.closer = (closes || colons < 3).then(|| ":::".to_owned());
    Opening { name, fault: Some(OpeningFault::Form(form)), closes, ..Opening::default() }
}

/// Words without the colons at their end, and whether there were any: `:::note words :::`.
fn without_closer(words: &str) -> (&str, bool) {
    let words = words.trim_end();
    let bare = words.trim_end_matches(':');
    if words.len() - bare.len() < 3 { (words, false) } else { (bare.trim_end(), true) }
}

/// `{.name key=value} words`: what stands behind the name.
fn wrapped(behind: &str) -> Behind<'_> {
    let (inside, after) = behind.split_once(['}', ']']).unwrap_or((behind, ""));
    match in_braces(inside) {
        Some(attributes) => Behind { attributes, after, ..Behind::default() },
        None => Behind::read(after),
    }
}

/// Attributes that stand without braces, in braces.
fn in_braces(words: &str) -> Option<String> {
    let braced = format!("{{{}}}", words.trim());
    let parsed = attributes::parse(&braced, 0).ok().filter(|parsed| parsed.end == braced.len())?;
    let is_pair = |kind: &Kind<'_>| matches!(kind, Kind::Pair(_, Some(_)) | Kind::Id(_));
    let are_pairs = parsed.attributes.iter().all(|attribute| is_pair(&attribute.kind));
    (are_pairs && !parsed.attributes.is_empty()).then_some(braced)
}

impl<'a> Behind<'a> {
    fn read(words: &'a str) -> Self {
        for (at, _) in words.match_indices('{').take(MOST_BRACES) {
            // What cannot be read stays as it is, and is the next thing told.
            let parsed = attributes::parse(words, at).map(|parsed| parsed.end);
            let end = match parsed {
                Ok(end) => end,
                Err(_) if words.ends_with('}') => words.len(),
                Err(_) => continue,
            };
            let attributes = words.get(at..end).unwrap_or("").to_owned();
            return Self {
                before: words.get(..at).unwrap_or(""),
                attributes,
                after: words.get(end..).unwrap_or(""),
            };
        }
        match in_braces(words) {
            Some(attributes) => Self { attributes, ..Self::default() },
            None => Self { before: words, ..Self::default() },
        }
    }
}

/// The line that was meant, and what of the words belongs below it.
fn form(name: &str, colons: usize, behind: &Behind<'_>, closes: bool) -> Form {
    let schema = components::schema(name);
    let (mut label, words) = label(behind.before);
    let mut rest = Vec::new();
    let takes_label = schema.is_some_and(|schema| schema.label.is_some());
    if takes_label && label.is_none() && !closes && is_label(words) {
        label = Some(words);
    } else {
        rest.push(words);
    }
    rest.push(behind.after.trim());
    rest.retain(|words| !words.is_empty());
    let start = format!("{}{name}", ":".repeat(colons.max(3)));
    let right = match schema {
        Some(schema) => whole(schema, &start, label, &behind.attributes),
        None => format!("{start}{}{}", bracketed(label), behind.attributes),
    };
    Form { right, rest: (!rest.is_empty()).then(|| rest.join(" ")), closer: None }
}

/// `[label] words`: the label and the words.
fn label(before: &str) -> (Option<&str>, &str) {
    let before = before.trim();
    let found = before.strip_prefix('[').and_then(|inside| inside.split_once(']'));
    found.map_or((None, before), |(label, words)| (Some(label), words.trim()))
}

fn is_label(words: &str) -> bool {
    !words.is_empty() && !words.contains(['[', ']'])
}

fn bracketed(label: Option<&str>) -> String {
    label.map_or_else(String::new, |label| format!("[{label}]"))
}

/// The line of a known component, with all that it needs.
fn whole(
    schema: &'static components::Schema,
    start: &str,
    label: Option<&str>,
    attributes: &str,
) -> String {
    let written = if attributes.is_empty() { "{}" } else { attributes };
    let Ok(parsed) = attributes::parse(written, 0) else {
        return format!("{start}{}{attributes}", bracketed(label));
    };
    let names: Vec<String> = parsed.attributes.iter().map(attributes::Attribute::name).collect();
    let is_strange = |name: &String| {
        !name.starts_with('#') && !schema.attributes.iter().any(|rule| rule.name == name)
    };
    // An attribute that nobody knows may be the one that is missing.
    let is_sound = !names.iter().any(is_strange);
    let has = |name: &str| names.iter().any(|own| own == name);
    let mut line = start.to_owned();
    let mut given = None;
    if let Some(label) = label {
        match (schema.label, openers::meant_by_label(schema.attributes, has)) {
            (None, Some(rule)) if is_sound => given = Some(rule.name),
            _ => line.push_str(&bracketed(Some(label))),
        }
    }
    line.push_str(attributes);
    if let Some((name, label)) = given.zip(label) {
        line = openers::with_attributes(&line, &openers::written(name, label));
    }
    let labelled = schema.label.filter(|_| label.is_some());
    let has = |name: &str| has(name) || given == Some(name) || labelled == Some(name);
    let missing = openers::missing(schema.attributes, has);
    if is_sound { openers::completed(&line, &missing) } else { line }
}
