//! `:::callout{type=tip}`: a few words that stand out from the text.

use serde::{Deserialize, Serialize};
use tera::Value;

use super::attributes::{AttributeKind, AttributeRule};
use super::faults::ComponentEmpty;
use super::{Component, Findings, Parts, Printer, Role, Schema, blocks, markup};
use crate::model::body::Fragment;

pub(super) const SCHEMA: Schema = Schema {
    name: "callout", role: Role::Open,
    attributes: &[
        AttributeRule { name: "type", required: true, kind: AttributeKind::OneOf(Kind::NAMES) },
        AttributeRule { name: "title", required: false, kind: AttributeKind::Words },
    ],
    label: Some("title"),
    build,
};

/// Words that stand out.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Callout {
    kind: Kind,
    title: Option<String>,
    id: Option<String>,
    content: Fragment,
}

/// Why the words stand out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Kind {
    Tip,
    Important,
    Help,
}

impl Kind {
    const NAMES: &[&str] = &["tip", "important", "help"];

    fn named(name: &str) -> Option<Self> {
        match name {
            "tip" => Some(Self::Tip),
            "important" => Some(Self::Important),
            "help" => Some(Self::Help),
            _ => None,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Tip => "tip",
            Self::Important => "important",
            Self::Help => "help",
        }
    }
}

fn build(parts: Parts, findings: &mut Findings<'_>) -> Option<Component> {
    let kind = Kind::named(&parts.attributes.get("type")?.value)?;
    if parts.blocks.is_empty() {
        findings.report(ComponentEmpty { component: SCHEMA.name.into() }, parts.span);
        return None;
    }
    let title = parts.attributes.words("title");
    Some(Callout { kind, title, id: parts.id, content: blocks::flow(parts.blocks) }.into())
}

#[derive(Serialize)]
struct View<'a> {
    kind: &'static str,
    title: Option<&'a str>,
    id: Option<&'a str>,
    content: Value,
}

impl Callout {
    pub(super) fn view<'a>(
        &'a self,
        printer: &mut dyn Printer<'a>,
    ) -> impl Serialize + use<'a> {
        View {
            kind: self.kind.name(),
            title: self.title.as_deref(),
            id: self.id.as_deref(),
            content: markup(&self.content, printer),
        }
    }
}
