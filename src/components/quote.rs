//! `:::quote{source="…"}`: somebody's words, and whose they are.

use serde::{Deserialize, Serialize};
use tera::Value;

use super::attributes::{AttributeKind, AttributeRule};
use super::faults::ComponentEmpty;
use super::{Component, Findings, Parts, Printer, Role, Schema, blocks, markup};
use crate::model::body::Fragment;

pub(super) const SCHEMA: Schema = Schema {
    name: "quote", role: Role::Open,
    attributes: &[AttributeRule { name: "source", required: true, kind: AttributeKind::Words }],
    label: None,
    build,
};

/// Words and their source.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Quote {
    id: Option<String>,
    source: String,
    content: Fragment,
}

fn build(parts: Parts, findings: &mut Findings<'_>) -> Option<Component> {
    let source = parts.attributes.words("source")?;
    if parts.blocks.is_empty() {
        findings.report(ComponentEmpty { component: SCHEMA.name.into() }, parts.span);
        return None;
    }
    Some(Quote { id: parts.id, source, content: blocks::flow(parts.blocks) }.into())
}

#[derive(Serialize)]
struct View<'a> {
    id: Option<&'a str>,
    source: &'a str,
    content: Value,
}

impl Quote {
    pub(super) fn view<'a>(
        &'a self,
        printer: &mut dyn Printer<'a>,
    ) -> impl Serialize + use<'a> {
        View {
            id: self.id.as_deref(),
            source: &self.source,
            content: markup(&self.content, printer),
        }
    }
}
