//! What a component's attributes may be, and the check of what is written.

use super::faults::{AttributeMissing, AttributeTwice, AttributeUnknown, AttributeValue, FileKind};
use super::{Findings, openers};
use crate::model::scheme::is_remote;
use crate::source::{Located, Span};
use crate::tree::nearest::{excerpt, nearest};

/// An attribute that a component takes.
pub(crate) struct AttributeRule {
    /// Its name.
    pub(crate) name: &'static str,
    /// Whether the component needs it.
    pub(crate) required: bool,
    /// What it may be.
    pub(crate) kind: AttributeKind,
}

/// What an attribute may be.
pub(crate) enum AttributeKind {
    /// Any words for readers, but not none.
    Words,
    /// A name that the campaign's data know, such as that of a help service.
    Name,
    /// One of these.
    OneOf(&'static [&'static str]),
    /// The path of a file of the campaign with one of these endings.
    File(&'static [&'static str]),
}

/// An attribute as written: `name`, `name=value`, or `.name` for a class.
pub(crate) struct WrittenAttribute {
    /// The name.
    pub(crate) name: String,
    /// The value, where there is one.
    pub(crate) value: Option<String>,
    /// Its place.
    pub(crate) span: Span,
}

/// Attributes that fit their component.
#[derive(Debug, Default)]
pub(crate) struct Attributes(Vec<(&'static str, Located<String>)>);

impl Attributes {
    /// The value of an attribute.
    pub(crate) fn get(&self, name: &str) -> Option<&Located<String>> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// The attributes that name files, with what is written.
    pub(crate) fn files(
        &self,
        rules: &'static [AttributeRule],
    ) -> impl Iterator<Item = (&'static str, &Located<String>)> {
        let is_file = |name: &str| {
            rules
                .iter()
                .any(|rule| rule.name == name && matches!(rule.kind, AttributeKind::File(_)))
        };
        self.0.iter().filter(move |(name, _)| is_file(name)).map(|(name, value)| (*name, value))
    }

    /// The words of an attribute, taken out.
    pub(crate) fn words(&self, name: &str) -> Option<String> {
        self.get(name).map(|located| located.value.clone())
    }
}

/// Checks what is written in a line; `None` where the component cannot be made of it.
pub(crate) fn check(
    component: &'static str,
    rules: &'static [AttributeRule],
    written: Vec<WrittenAttribute>,
    line: (Span, &str),
    findings: &mut Findings<'_>,
) -> Option<Attributes> {
    let mut attributes = Attributes::default();
    let mut sound = true;
    for attribute in written {
        let span = attribute.span;
        let Some(rule) = rules.iter().find(|rule| rule.name == attribute.name) else {
            let known: Vec<String> = rules.iter().map(|rule| rule.name.to_owned()).collect();
            let nearest = nearest(&attribute.name, rules.iter().map(|rule| rule.name));
            let attribute = attribute.name;
            findings.report(
                AttributeUnknown { component: component.into(), attribute, nearest, known },
                span,
            );
            continue;
        };
        if attributes.get(rule.name).is_some() {
            let attribute = attribute.name;
            findings.report(AttributeTwice { component: component.into(), attribute }, span);
            continue;
        }
        let value = Located::new(attribute.value.unwrap_or_default(), span);
        match fitting(component, rule, value, findings) {
            Some(value) => attributes.0.push((rule.name, value)),
            None => sound = false,
        }
    }
    let missing = openers::missing(rules, |name| attributes.get(name).is_some());
    if let Some(rule) = missing.first().filter(|_| sound) {
        sound = false;
        let fault = AttributeMissing {
            component: component.into(),
            attribute: rule.name.into(),
            right: openers::completed(line.1, &missing),
            values: rule.kind.values(),
        };
        findings.report(fault, line.0);
    }
    sound.then_some(attributes)
}

/// The value where it fits; else it is told what would.
fn fitting(
    component: &str,
    rule: &AttributeRule,
    value: Located<String>,
    findings: &mut Findings<'_>,
) -> Option<Located<String>> {
    let written = value.value.trim();
    let fits = match rule.kind {
        AttributeKind::Words | AttributeKind::Name => !written.is_empty(),
        AttributeKind::OneOf(known) => known.contains(&value.value.as_str()),
        AttributeKind::File(endings) if !written.is_empty() => {
            if is_remote(written) || has_ending(written, endings) {
                return Some(value);
            }
            let fault = FileKind {
                name: rule.name.into(),
                file: excerpt(written),
                endings: endings.iter().map(|&ending| ending.into()).collect(),
            };
            findings.report(fault, value.span);
            return None;
        }
        AttributeKind::File(_) => false,
    };
    if fits {
        return Some(value);
    }
    let nearest = match rule.kind {
        AttributeKind::OneOf(known) => nearest(written, known.iter().copied()),
        _ => None,
    };
    let fault = AttributeValue {
        component: component.into(),
        attribute: rule.name.into(),
        value: excerpt(&value.value),
        nearest,
        values: rule.kind.values(),
        example: rule.kind.example(),
    };
    findings.report(fault, value.span);
    None
}

fn has_ending(path: &str, endings: &[&str]) -> bool {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    endings.iter().any(|known| known.eq_ignore_ascii_case(ending))
}

impl AttributeKind {
    /// What it may be, as a message lists it; nothing where any words will do.
    fn values(&self) -> Option<Vec<String>> {
        match self {
            Self::Words | Self::Name | Self::File(_) => None,
            Self::OneOf(known) => Some(known.iter().map(|&value| value.into()).collect()),
        }
    }

    pub(super) fn example(&self) -> String {
        match self {
            Self::Words | Self::Name => "\"…\"".to_owned(),
            Self::OneOf(known) => known.first().map_or("\"…\"", |value| *value).to_owned(),
            Self::File(endings) => {
                format!("\"my-file.{}\"", endings.first().copied().unwrap_or_default())
            }
        }
    }
}
