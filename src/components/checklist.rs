//! `:::checklist`: what to look at or to do, with boxes to tick, on paper or for a moment
//! on the screen. Nothing is kept, and no names are written.

use serde::{Deserialize, Serialize};
use tera::Value;

use super::faults::ChecklistBox;
use super::{Component, Findings, Parts, Printer, Role, Schema, blocks, listed, markup};
use crate::model::body::Fragment;

pub(super) const SCHEMA: Schema =
    Schema { name: "checklist", role: Role::Exercise, attributes: &[], label: None, build };

/// Boxes to tick.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Checklist {
    id: Option<String>,
    number: usize,
    intro: Fragment,
    items: Vec<Entry>,
}

/// What is ticked, and what stands below it.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Entry {
    words: Fragment,
    more: Option<Fragment>,
}

fn build(parts: Parts, findings: &mut Findings<'_>) -> Option<Component> {
    let Parts { span, number, id, blocks, .. } = parts;
    let (intro, list) = listed::split(SCHEMA.name, blocks, span, findings)?;
    let wanted = list.items.len();
    let mut items = Vec::with_capacity(wanted);
    for item in list.items {
        if item.done != Some(false) {
            findings.report(ChecklistBox {}, item.span);
            continue;
        }
        let Some((words, more)) = listed::titled(SCHEMA.name, item, findings) else { continue };
        let more = (!more.is_empty()).then(|| blocks::flow(more));
        items.push(Entry { words, more });
    }
    (items.len() == wanted).then(|| Checklist { id, number, intro, items }.into())
}

#[derive(Serialize)]
struct View<'a> {
    id: Option<&'a str>,
    intro: Option<Value>,
    items: Vec<EntryView>,
}

#[derive(Serialize)]
struct EntryView {
    id: String,
    words: Value,
    more: Option<Value>,
}

impl Checklist {
    pub(super) fn view<'a>(
        &'a self,
        printer: &mut dyn Printer<'a>,
    ) -> impl Serialize + use<'a> {
        let intro = (!self.intro.is_empty()).then(|| markup(&self.intro, printer));
        let mut items = Vec::with_capacity(self.items.len());
        for (place, entry) in self.items.iter().enumerate() {
            items.push(EntryView {
                id: format!("f-check-{}-{}", self.number, place + 1),
                words: markup(&entry.words, printer),
                more: entry.more.as_ref().map(|more| markup(more, printer)),
            });
        }
        View { id: self.id.as_deref(), intro, items }
    }
}
