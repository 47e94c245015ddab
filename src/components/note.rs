//! `:::note`: a content note: what the part that follows speaks about, and a link past it.

use serde::{Deserialize, Serialize};
use tera::Value;

use super::faults::ComponentEmpty;
use super::{Component, Findings, Parts, Printer, Role, Schema, blocks, markup};
use crate::model::body::Fragment;

pub(super) const SCHEMA: Schema =
    Schema { name: "note", role: Role::Open, attributes: &[], label: None, build };

/// A content note.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Note {
    id: Option<String>,
    number: usize,
    /// Whether it speaks about all that follows: no heading stands above it.
    is_of_page: bool,
    content: Fragment,
}

impl Note {
    /// The id of the place behind the part that the note speaks about. The text itself has
    /// it: before the next heading that is as high as the one above the note, or at its end.
    pub fn after_id(&self) -> String {
        format!("f-note-after-{}", self.number)
    }
}

fn build(parts: Parts, findings: &mut Findings<'_>) -> Option<Component> {
    if parts.blocks.is_empty() {
        findings.report(ComponentEmpty { component: SCHEMA.name.into() }, parts.span);
        return None;
    }
    let content = blocks::flow(parts.blocks);
    // Below the first heading, of level 2 at least, the level would be 3.
    let is_of_page = parts.level == 2;
    Some(Note { id: parts.id, number: parts.number, is_of_page, content }.into())
}

#[derive(Serialize)]
struct View<'a> {
    id: Option<&'a str>,
    after_id: String,
    of_page: bool,
    content: Value,
}

impl Note {
    pub(super) fn view<'a>(
        &'a self,
        printer: &mut dyn Printer<'a>,
    ) -> impl Serialize + use<'a> {
        View {
            id: self.id.as_deref(),
            after_id: self.after_id(),
            of_page: self.is_of_page,
            content: markup(&self.content, printer),
        }
    }
}
