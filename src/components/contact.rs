//! `:::contact{service=id}`: a help service with all that is known of it.

use serde::{Deserialize, Serialize};

use super::attributes::{AttributeKind, AttributeRule};
use super::{Component, Findings, Parts, Printer, Role, Schema, blocks, markup};
use crate::model::body::Fragment;
use crate::source::Located;
use tera::Value;

pub(super) const SCHEMA: Schema = Schema {
    name: "contact", role: Role::Open,
    attributes: &[AttributeRule { name: "service", required: true, kind: AttributeKind::Name }],
    label: None,
    build,
};

/// A help service, and what the author says of it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Contact {
    id: Option<String>,
    service: Located<String>,
    intro: Fragment,
}

impl Contact {
    /// The id of the service.
    pub fn service(&self) -> &Located<String> {
        &self.service
    }
}

fn build(parts: Parts, _: &mut Findings<'_>) -> Option<Component> {
    let service = parts.attributes.get("service")?.clone();
    Some(Contact { id: parts.id, service, intro: blocks::flow(parts.blocks) }.into())
}

#[derive(Serialize)]
struct View<'a> {
    id: Option<&'a str>,
    intro: Option<Value>,
}

impl Contact {
    pub(super) fn view<'a>(
        &'a self,
        printer: &mut dyn Printer<'a>,
    ) -> impl Serialize + use<'a> {
        View {
            id: self.id.as_deref(),
            intro: (!self.intro.is_empty()).then(|| markup(&self.intro, printer)),
        }
    }
}
