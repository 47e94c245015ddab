//! A page made anew: the structure of its source with the words of its translation.
//!
//! 1. The words are put into the source where its own stand.
//! 2. The front matter keeps what is text. What is not is inherited from the source, so it
//!    is left out; what an earlier translation had of its own stays.
//! 3. The page is read again: its texts must be those that went in.

use super::page::Text;
use super::patch::{Edit, patched, reads_as};
use crate::diagnostic::Diagnostics;
use crate::parse::decode::Decoded;
use crate::parse::front::{Split, split, tree};
use crate::parse::units::UnitKind;
use crate::parse::units::content::Content;
use crate::parse::units::front::{FIELDS, item};
use crate::tree::fields::Form;
use crate::tree::{Map, Value};

/// A field that is no text and that no page inherits.
const KEPT: &str = "glossary";

/// The page; or the places of the texts that would break it.
pub(super) fn built(
    source: &Text,
    contents: &[Content],
    translation: Option<&Text>,
    keeps_lines: bool,
) -> Result<String, Vec<usize>> {
    let edits: Vec<Edit<'_>> =
        contents.iter().enumerate().map(|(place, content)| Edit { place, content }).collect();
    let whole = patched(source, &edits, keeps_lines)?;
    // Signs may have become words on the way: what it reads as now is what must come out.
    let all = || (0..contents.len()).collect::<Vec<_>>();
    let filled = super::page::text(&source.file, whole, keeps_lines).ok_or_else(all)?;
    let expected: Vec<Content> = filled.units.iter().map(|unit| unit.content.clone()).collect();
    let new = head(&filled, translation, keeps_lines).ok_or_else(all)?;
    reads_as(&filled, new, &expected, keeps_lines).ok_or_else(all)
}

/// The page with the front matter of a translation.
fn head(filled: &Text, translation: Option<&Text>, keeps_lines: bool) -> Option<String> {
    let (split, map) = front(filled)?;
    let body = filled.text.get(split.body.clone())?;
    if let Some(kept) = translation.and_then(|own| kept(filled, own, keeps_lines)) {
        return Some(format!("{kept}{body}"));
    }
    let form = translation.map_or(split.form, |own| own.form);
    let line_end = if filled.text.starts_with("---\r") || filled.text.starts_with("+++\r") {
        "\r\n"
    } else {
        "\n"
    };
    let mut lines = fields(&map, form);
    match translation {
        Some(own) => {
            let (split, map) = front(own)?;
            lines.push_str(&others(own, &split, &map)?);
        }
        None => lines.push_str(&entry(filled, &split, &map, KEPT).unwrap_or_default()),
    }
    let mark = if form == Form::Yaml { "---" } else { "+++" };
    let lines = lines.replace("\r\n", "\n").replace('\n', line_end);
    Some(format!("{mark}{line_end}{lines}{mark}{line_end}{body}"))
}

/// Where the front matter stands, and what it says.
fn front(text: &Text) -> Option<(Split, Map)> {
    let mut ignored = Diagnostics::new();
    let start = if text.text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let decoded = Decoded { text: &text.text, start };
    let split = split(&text.file, decoded).collect(&mut ignored)?;
    let map = tree(&text.file, &text.text, &split).collect(&mut ignored)?;
    Some((split, map))
}

/// The head of the translation as it is, with new words in it, where its fields are those of
/// the source.
fn kept(filled: &Text, own: &Text, keeps_lines: bool) -> Option<String> {
    let is_field = |kind: &UnitKind| matches!(kind, UnitKind::Field(_));
    let new = filled.units.iter().filter(|unit| is_field(&unit.kind));
    let old = own.units.iter().filter(|unit| is_field(&unit.kind));
    if !new.clone().map(|unit| &unit.kind).eq(old.map(|unit| &unit.kind)) {
        return None;
    }
    // Texts of the front matter stand before all others.
    let changed =
        new.zip(&own.units).enumerate().filter(|(_, (new, old))| new.content != old.content);
    let edits: Vec<Edit<'_>> =
        changed.map(|(place, (new, _))| Edit { place, content: &new.content }).collect();
    let text = patched(own, &edits, keeps_lines).ok()?;
    let own = super::page::text(&own.file, text, keeps_lines)?;
    let (split, _) = front(&own)?;
    own.text.get(..split.body.start).map(str::to_owned)
}

/// The fields that are text, written anew.
fn fields(map: &Map, form: Form) -> String {
    let mut lines = String::new();
    let mut table = "";
    for name in FIELDS {
        let Some(item) = item(map, name) else { continue };
        let texts: Vec<String> = match &item.value {
            Value::Text(text) => vec![value(form, "", "", &one_line(text))],
            Value::List(items) => items
                .iter()
                .filter_map(|item| match &item.value {
                    Value::Text(text) => Some(value(form, "", "", &one_line(text))),
                    _ => None,
                })
                .collect(),
            // A number, for example; it is no text in the source either.
            _ => continue,
        };
        match (name.split_once('.'), form) {
            (None, Form::Yaml) => lines.push_str(&format!("{name}: {}\n", texts.join(" "))),
            (None, Form::Toml) => lines.push_str(&format!("{name} = {}\n", texts.join(" "))),
            (Some((above, field)), Form::Yaml) => {
                if table != above {
                    lines.push_str(&format!("{above}:\n"));
                    table = above;
                }
                lines.push_str(&format!("  {field}:\n"));
                lines.extend(texts.iter().map(|text| format!("    - {text}\n")));
            }
            (Some(_), Form::Toml) => {
                let texts: String = texts.iter().map(|text| format!("  {text},\n")).collect();
                lines.push_str(&format!("{name} = [\n{texts}]\n"));
            }
        }
    }
    lines
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The fields of a translation that hold no text, as they are written. `None` where they do
/// not stand on lines of their own.
fn others(own: &Text, split: &Split, map: &Map) -> Option<String> {
    let mut lines = String::new();
    for entry in &map.entries {
        let holds_text =
            FIELDS.iter().any(|name| name.split('.').next() == Some(entry.key.as_str()));
        if !holds_text {
            lines.push_str(&self::entry(own, split, map, &entry.key)?);
        }
    }
    Some(lines)
}

/// The lines of a field.
fn entry(text: &Text, split: &Split, map: &Map, key: &str) -> Option<String> {
    let place = map.entries.iter().position(|entry| entry.key == key)?;
    let starts_at = |place: usize| {
        let start = map.entries.get(place)?.key_span.range().start;
        let line = text.text.get(..start)?.rfind('\n').map_or(0, |end| end + 1);
        let before = text.text.get(line..start)?;
        (before.is_empty() || before == "[").then_some(line)
    };
    let end = if place + 1 == map.entries.len() { split.data.end } else { starts_at(place + 1)? };
    text.text.get(starts_at(place)?..end).map(str::to_owned)
}

/// A value of a front matter: quoted as the old one was, or as it must be. `before` is what
/// stands before it on its line.
pub(super) fn value(form: Form, old: &str, before: &str, words: &str) -> String {
    let quoted = || serde_json::Value::from(words).to_string();
    match form {
        Form::Toml if old.starts_with('\'') && !old.starts_with("'''") && !words.contains('\'') => {
            format!("'{words}'")
        }
        Form::Toml => quoted(),
        Form::Yaml if old.starts_with('\'') => format!("'{}'", words.replace('\'', "''")),
        Form::Yaml if old.starts_with(['|', '>']) => {
            // The span of a block ends where the next line begins.
            let end = old.len() - old.trim_end_matches(['\n', '\r']).len();
            format!("{}{}", quoted(), old.get(old.len() - end..).unwrap_or(""))
        }
        Form::Yaml if !old.starts_with('"') && is_plain(words, before) => words.to_owned(),
        Form::Yaml => quoted(),
    }
}

/// Whether YAML reads the words as they are. More are quoted than must be.
fn is_plain(words: &str, before: &str) -> bool {
    let is_word = |sign: char| sign.is_alphabetic() || "«„“”’–—…".contains(sign);
    let mut signs = vec![": ", " #", "[", "]", "{", "}"];
    if before.contains(['[', '{']) {
        signs.push(",");
    }
    let means_more = signs.iter().any(|signs| words.contains(signs)) || words.ends_with(':');
    let is_value = ["null", "true", "false", "nan", "inf"].contains(&words.to_lowercase().as_str());
    words.starts_with(is_word) && !means_more && !is_value
}
