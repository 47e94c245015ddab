//! `:::timeline`: what happens when, in order.

use serde::{Deserialize, Serialize};
use tera::Value;

use super::faults::TimelineEntry;
use super::{Component, Findings, Parts, Printer, Role, Schema, blocks, listed, markup};
use crate::model::body::Fragment;

pub(super) const SCHEMA: Schema =
    Schema { name: "timeline", role: Role::Formed, attributes: &[], label: None, build };

/// Moments in order.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Timeline {
    id: Option<String>,
    intro: Fragment,
    moments: Vec<Moment>,
}

/// When, and what happens then.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Moment {
    when: Fragment,
    what: Fragment,
}

fn build(parts: Parts, findings: &mut Findings<'_>) -> Option<Component> {
    let Parts { span, id, blocks, .. } = parts;
    let (intro, list) = listed::split(SCHEMA.name, blocks, span, findings)?;
    let wanted = list.items.len();
    let mut moments = Vec::with_capacity(wanted);
    for item in list.items {
        let place = item.span;
        let Some((when, what)) = listed::titled(SCHEMA.name, item, findings) else { continue };
        if what.is_empty() {
            findings.report(TimelineEntry {}, place);
            continue;
        }
        moments.push(Moment { when, what: blocks::flow(what) });
    }
    (moments.len() == wanted).then(|| Timeline { id, intro, moments }.into())
}

#[derive(Serialize)]
struct View<'a> {
    id: Option<&'a str>,
    intro: Option<Value>,
    moments: Vec<MomentView>,
}

#[derive(Serialize)]
struct MomentView {
    when: Value,
    what: Value,
}

impl Timeline {
    pub(super) fn view<'a>(
        &'a self,
        printer: &mut dyn Printer<'a>,
    ) -> impl Serialize + use<'a> {
        let intro = (!self.intro.is_empty()).then(|| markup(&self.intro, printer));
        let mut moments = Vec::with_capacity(self.moments.len());
        for moment in &self.moments {
            let when = markup(&moment.when, printer);
            moments.push(MomentView { when, what: markup(&moment.what, printer) });
        }
        View { id: self.id.as_deref(), intro, moments }
    }
}
