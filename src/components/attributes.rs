//! What a component's attributes may be, and the check of what is written.

use super::Findings;
use super::faults::{AttributeMissing, AttributeTwice, AttributeUnknown, AttributeValue};
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
    /// Any words, but not none.
    Words,
    /// One of these.
    OneOf(&'static [&'static str]),
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

    /// The words of an attribute, taken out.
    pub(crate) fn words(&self, name: &str) -> Option<String> {
        self.get(name).map(|located| located.value.clone())
    }
}

/// Checks what is written; `None` where the component cannot be made of it.
pub(crate) fn check(
    component: &'static str,
    rules: &'static [AttributeRule],
    written: Vec<WrittenAttribute>,
    line: Span,
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
        match fitting(component, rule, attribute.value.unwrap_or_default()) {
            Ok(value) => attributes.0.push((rule.name, Located::new(value, span))),
            Err(fault) => {
                sound = false;
                findings.report(*fault, span);
            }
        }
    }
    for rule in rules.iter().filter(|rule| rule.required) {
        if sound && attributes.get(rule.name).is_none() {
            sound = false;
            let fault = AttributeMissing {
                component: component.into(),
                attribute: rule.name.into(),
                example: rule.kind.example().into(),
                values: rule.kind.values(),
            };
            findings.report(fault, line);
        }
    }
    sound.then_some(attributes)
}

fn fitting(
    component: &str,
    rule: &AttributeRule,
    value: String,
) -> Result<String, Box<AttributeValue>> {
    let fits = match rule.kind {
        AttributeKind::Words => !value.trim().is_empty(),
        AttributeKind::OneOf(known) => known.contains(&value.as_str()),
    };
    if fits {
        return Ok(value);
    }
    let nearest = match rule.kind {
        AttributeKind::Words => None,
        AttributeKind::OneOf(known) => nearest(&value, known.iter().copied()),
    };
    Err(Box::new(AttributeValue {
        component: component.into(),
        attribute: rule.name.into(),
        value: excerpt(&value),
        nearest,
        values: rule.kind.values(),
        example: rule.kind.example().into(),
    }))
}

impl AttributeKind {
    /// What it may be, as a message lists it; nothing where any words will do.
    fn values(&self) -> Option<Vec<String>> {
        match self {
            Self::Words => None,
            Self::OneOf(known) => Some(known.iter().map(|&value| value.into()).collect()),
        }
    }

    fn example(&self) -> &'static str {
        match self {
            Self::Words => "\"…\"",
            Self::OneOf(known) => known.first().copied().unwrap_or("\"…\""),
        }
    }
}
