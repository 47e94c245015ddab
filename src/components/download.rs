//! `:::download`: files to take away, each with what it is; its kind and size are added.

use serde::{Deserialize, Serialize};
use tera::Value;

use super::faults::DownloadLink;
use super::{Component, Findings, Parts, Printer, Role, Schema, blocks, listed, markup};
use crate::model::body::{Fragment, Hole};

pub(super) const SCHEMA: Schema =
    Schema { name: "download", role: Role::Open, attributes: &[], label: None, build };

/// Files to take away.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Download {
    id: Option<String>,
    intro: Fragment,
    files: Vec<Offer>,
}

/// A link, and what stands below it.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Offer {
    link: Fragment,
    about: Option<Fragment>,
}

fn build(parts: Parts, findings: &mut Findings<'_>) -> Option<Component> {
    let Parts { span, id, blocks, .. } = parts;
    let (intro, list) = listed::split(SCHEMA.name, blocks, span, findings)?;
    let wanted = list.items.len();
    let mut files = Vec::with_capacity(wanted);
    for item in list.items {
        let place = item.span;
        let Some((link, about)) = listed::titled(SCHEMA.name, item, findings) else { continue };
        if !link.pieces().any(|(_, hole)| matches!(hole, Some(Hole::LinkStart(_)))) {
            findings.report(DownloadLink {}, place);
            continue;
        }
        let about = (!about.is_empty()).then(|| blocks::flow(about));
        files.push(Offer { link, about });
    }
    (files.len() == wanted).then(|| Download { id, intro, files }.into())
}

#[derive(Serialize)]
struct View<'a> {
    id: Option<&'a str>,
    intro: Option<Value>,
    files: Vec<OfferView>,
}

#[derive(Serialize)]
struct OfferView {
    link: Value,
    about: Option<Value>,
}

impl Download {
    pub(super) fn view<'a>(
        &'a self,
        printer: &mut dyn Printer<'a>,
    ) -> impl Serialize + use<'a> {
        let intro = (!self.intro.is_empty()).then(|| markup(&self.intro, printer));
        let mut files = Vec::with_capacity(self.files.len());
        for offer in &self.files {
            let link = markup(&offer.link, printer);
            files.push(OfferView {
                link,
                about: offer.about.as_ref().map(|about| markup(about, printer)),
            });
        }
        View { id: self.id.as_deref(), intro, files }
    }
}
