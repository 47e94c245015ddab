//! The fields themselves; those that name recordings stand in [`media`], those of events in
//! [`news`], those of courses in [`learning`], earlier addresses in [`earlier`].

mod earlier;
mod learning;
mod media;
mod news;

use jiff::civil::Date;

use crate::config::shape::{id_from, is_id};
use crate::config::{Config, known_language};
use crate::diagnostic::{Diagnostics, Judged};
use crate::model::ids::LanguageId;
use crate::model::outline::{ApprovalRecord, Front, Validation};
use crate::parse::faults::{ApprovalForm, BadSlug, UnknownRole, ValidationForm};
use crate::source::{Located, SourcePath, Span};
use crate::tree::fields::{A_DAY, Fields, Form, Wanted};
use crate::tree::nearest::{excerpt, nearest};
use crate::tree::quoting::quoted;
use crate::tree::{Map, Value};

/// What a front matter says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadFront {
    /// The page's fields.
    pub front: Front,
    /// The approval, if there is one, and the hash of the text it was given for.
    pub approved: Option<(ApprovalRecord, String)>,
}

/// Takes the fields out of a front matter in `form`, which stands at `whole`, of a page in
/// `language`, where that is known.
pub fn read(
    file: &SourcePath,
    map: &Map,
    form: Form,
    whole: Span,
    config: &Config,
    language: Option<LanguageId>,
) -> Judged<ReadFront> {
    let mut diagnostics = Diagnostics::new();
    let mut fields = Fields::new(file, map, whole, &mut diagnostics).in_form(form);
    let title = fields.required_text("title").unwrap_or(Located::new(String::new(), whole));
    let front = Front {
        title: Located::new(one_line(&title.value), title.span),
        heading: line(&mut fields, "heading"),
        description: line(&mut fields, "description"),
        slug: slug(&mut fields).map(Box::new),
        aliases: earlier::aliases(&mut fields, config, language).into(),
        order: fields.whole_number("order").map(|order| order.value),
        date: fields.date("date"),
        updated: fields.date("updated"),
        draft: fields.flag("draft").map(|draft| draft.value),
        source: fields
            .exact_text("source")
            .and_then(|tag| known_language(&mut fields, &tag, &config.languages)),
        indiscreet_because: line(&mut fields, "indiscreet_because"),
        printable: fields.flag("printable").map(|printable| printable.value),
        validated_by: validated_by(&mut fields).map(Box::new),
        sign: media::sign(&mut fields, config).into(),
        reading: media::reading(&mut fields, config).map(Box::new),
        glossary: fields.flag("glossary").is_none_or(|glossary| glossary.value),
        news: news::read(&mut fields).into(),
        learning: learning::read(&mut fields).into(),
    };
    let approved = approved(&mut fields, config);
    fields.finish();
    Judged::new(ReadFront { front, approved }, diagnostics)
}

fn line<'a>(fields: &mut Fields<'a>, key: &'a str) -> Option<String> {
    fields.text(key).map(|text| one_line(&text.value))
}

/// The text on one line: these fields stand in titles, lists and attributes.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn slug(fields: &mut Fields<'_>) -> Option<Located<String>> {
    let slug = fields.exact_text("slug")?;
    if is_id(&slug.value) {
        return Some(slug);
    }
    let last = slug.value.trim_end_matches('/').rsplit('/').next().unwrap_or("");
    let fault = BadSlug { slug: excerpt(&slug.value), example: id_from(last) };
    fields.fault(fault, slug.span);
    None
}

/// `validated_by: {group: The readers of Hope, date: 2026-11-22}`
fn validated_by(fields: &mut Fields<'_>) -> Option<Validation> {
    if let Some(Value::Text(group)) = fields.peek("validated_by") {
        let span = fields.item("validated_by")?.span;
        let line = validation_line(fields.form(), group);
        fields.fault(ValidationForm { line }, span);
        return None;
    }
    let table = fields.table("validated_by")?;
    let mut within = fields.within(&table);
    let group = within.required_text("group");
    let date = required_date(&mut within);
    within.finish();
    let group = group.map(|group| Located::new(one_line(&group.value), group.span));
    Some(Validation { group: group?, date: date? })
}

fn validation_line(form: Form, group: &str) -> String {
    let group = quoted(form, &excerpt(&one_line(group)));
    match form {
        Form::Yaml => format!("validated_by: {{group: {group}, date: {A_DAY}}}"),
        Form::Toml => format!("validated_by = {{group = {group}, date = {A_DAY}}}"),
    }
}

/// `approved: {role: editor, date: 2026-11-22, hash: 1-…}`
fn approved(fields: &mut Fields<'_>, config: &Config) -> Option<(ApprovalRecord, String)> {
    let is_record = |value: &Value| matches!(value, Value::Map(_) | Value::Refused);
    if fields.peek("approved").is_some_and(|value| !is_record(value)) {
        let span = fields.item("approved")?.span;
        let role = config.roles.first().map_or("editor", String::as_str);
        let command = format!("farul approve {} --role {role}", fields.file());
        fields.fault(ApprovalForm { command }, span);
        return None;
    }
    let table = fields.table("approved")?;
    let mut within = fields.within(&table);
    let role =
        within.required_exact_text("role").and_then(|role| known_role(&mut within, role, config));
    let date = required_date(&mut within);
    let hash = within.required_exact_text("hash");
    within.finish();
    Some((ApprovalRecord { role: role?, date: date? }, hash?.value))
}

fn required_date(fields: &mut Fields<'_>) -> Option<Date> {
    if !fields.has("date") {
        fields.missing("date", Wanted::Date);
    }
    fields.date("date").map(|date| date.value)
}

fn known_role(
    fields: &mut Fields<'_>,
    role: Located<String>,
    config: &Config,
) -> Option<Located<String>> {
    if config.roles.contains(&role.value) {
        return Some(role);
    }
    let fault = UnknownRole {
        role: excerpt(&role.value),
        nearest: nearest(&role.value, config.roles.iter().map(String::as_str)),
        known: config.roles.clone(),
    };
    fields.fault(fault, role.span);
    None
}

#[cfg(test)]
mod tests;
