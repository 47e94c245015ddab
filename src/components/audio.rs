//! `:::audio{src="a.mp3"}`: a recording of the campaign's own, with its words as text.

use serde::{Deserialize, Serialize};
use tera::Value;

use super::attributes::{AttributeKind, AttributeRule};
use super::faults::MediaWithoutTranscript;
use super::{Component, FileView, Findings, Parts, Printer, Role, Schema, blocks, markup};
use crate::model::body::Fragment;

/// What every phone plays.
pub(crate) const RECORDINGS: &[&str] = &["mp3", "m4a"];

pub(super) const SCHEMA: Schema = Schema {
    name: "audio", role: Role::Open,
    attributes: &[
        AttributeRule { name: "src", required: true, kind: AttributeKind::File(RECORDINGS) },
        AttributeRule { name: "title", required: false, kind: AttributeKind::Words },
    ],
    label: Some("title"),
    build,
};

/// A recording.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Audio {
    id: Option<String>,
    title: Option<String>,
    source: u32,
    transcript: Fragment,
}

fn build(parts: Parts, findings: &mut Findings<'_>) -> Option<Component> {
    if parts.blocks.is_empty() {
        findings.report(MediaWithoutTranscript { component: SCHEMA.name.into() }, parts.span);
        return None;
    }
    let source = parts.file("src")?;
    let title = parts.attributes.words("title");
    Some(Audio { id: parts.id, title, source, transcript: blocks::flow(parts.blocks) }.into())
}

#[derive(Serialize)]
struct View<'a> {
    id: Option<&'a str>,
    title: Option<&'a str>,
    file: Option<FileView>,
    transcript: Value,
}

impl Audio {
    pub(super) fn view<'a>(
        &'a self,
        printer: &mut dyn Printer<'a>,
    ) -> impl Serialize + use<'a> {
        View {
            id: self.id.as_deref(),
            title: self.title.as_deref(),
            file: printer.file(self.source),
            transcript: markup(&self.transcript, printer),
        }
    }
}
