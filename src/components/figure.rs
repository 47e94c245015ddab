//! `:::figure`: a picture with words below it, and who made it.

use serde::{Deserialize, Serialize};
use tera::Value;

use super::attributes::{AttributeKind, AttributeRule};
use super::blocks::{Block, BlockKind};
use super::faults::{FigurePictures, FigureWithoutCaption, FigureWithoutPicture};
use super::{Component, Findings, Parts, Printer, Role, Schema, blocks, markup};
use crate::model::body::{Fragment, Hole};

pub(super) const SCHEMA: Schema = Schema {
    name: "figure", role: Role::Open,
    attributes: &[AttributeRule { name: "credit", required: false, kind: AttributeKind::Words }],
    label: None,
    build,
};

/// A picture with a caption.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Figure {
    id: Option<String>,
    picture: Fragment,
    caption: Option<Fragment>,
    credit: Option<String>,
}

fn build(parts: Parts, findings: &mut Findings<'_>) -> Option<Component> {
    let mut with_picture = parts.blocks.iter().flat_map(|block| {
        std::iter::repeat_n(block.span, words(block).map_or(0, pictures))
    });
    let place = with_picture.next();
    if let (Some(_), Some(second)) = (place, with_picture.next()) {
        findings.report(FigurePictures {}, second);
        return None;
    }
    let (shown, caption): (Vec<Block>, Vec<Block>) =
        parts.blocks.into_iter().partition(is_picture);
    let Some(Block { kind: BlockKind::Paragraph(picture) | BlockKind::Text(picture), .. }) =
        shown.into_iter().next()
    else {
        findings.report(FigureWithoutPicture {}, place.unwrap_or(parts.span));
        return None;
    };
    let credit = parts.attributes.words("credit");
    if caption.is_empty() && credit.is_none() {
        findings.report(FigureWithoutCaption {}, parts.span);
        return None;
    }
    let caption = (!caption.is_empty()).then(|| blocks::flow(caption));
    Some(Figure { id: parts.id, picture, caption, credit }.into())
}

/// The words of a block that is no list.
fn words(block: &Block) -> Option<&Fragment> {
    match &block.kind {
        BlockKind::Paragraph(words) | BlockKind::Text(words) | BlockKind::Other(words) => {
            Some(words)
        }
        BlockKind::List(_) | BlockKind::Step(_) | BlockKind::Way(_) => None,
    }
}

fn pictures(words: &Fragment) -> usize {
    words.pieces().filter(|(_, hole)| matches!(hole, Some(Hole::Picture { .. }))).count()
}

/// Whether a block is a picture and nothing else; a link may be around it.
fn is_picture(block: &Block) -> bool {
    let (BlockKind::Paragraph(words) | BlockKind::Text(words)) = &block.kind else { return false };
    let is_alone = words.pieces().all(|(markup, hole)| {
        let fits =
            matches!(hole, None | Some(Hole::Picture { .. } | Hole::LinkStart(_) | Hole::LinkEnd(_)));
        fits && markup.trim().is_empty()
    });
    is_alone && pictures(words) == 1
}

#[derive(Serialize)]
struct View<'a> {
    id: Option<&'a str>,
    picture: Value,
    caption: Option<Value>,
    credit: Option<&'a str>,
}

impl Figure {
    pub(super) fn view<'a>(
        &'a self,
        printer: &mut dyn Printer<'a>,
    ) -> impl Serialize + use<'a> {
        View {
            id: self.id.as_deref(),
            picture: markup(&self.picture, printer),
            caption: self.caption.as_ref().map(|caption| markup(caption, printer)),
            credit: self.credit.as_deref(),
        }
    }
}
