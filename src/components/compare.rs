//! `:::compare`: two ways side by side, such as what to say and what not to say.

use serde::{Deserialize, Serialize};
use tera::Value;

use super::attributes::{AttributeKind, AttributeRule};
use super::blocks::{Block, BlockKind, Item};
use super::faults::CompareColumns;
use super::{Component, Findings, Parts, Printer, Role, Schema, blocks, listed, markup};
use crate::model::body::Fragment;
use crate::source::Span;

pub(super) const SCHEMA: Schema = Schema {
    name: "compare", role: Role::Formed,
    attributes: &[AttributeRule {
        name: "type",
        required: false,
        kind: AttributeKind::OneOf(&["advice", "plain"]),
    }],
    label: None,
    build,
};

/// Two columns.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Compare {
    id: Option<String>,
    is_advice: bool,
    intro: Fragment,
    columns: Vec<Column>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Column {
    title: Fragment,
    lines: Vec<Fragment>,
}

fn build(parts: Parts, findings: &mut Findings<'_>) -> Option<Component> {
    let Parts { span, id, attributes, blocks, .. } = parts;
    let is_advice = attributes.get("type").is_none_or(|kind| kind.value == "advice");
    let (intro, list) = listed::split(SCHEMA.name, blocks, span, findings)?;
    if list.items.len() != 2 {
        findings.report(CompareColumns {}, span);
        return None;
    }
    let columns: Vec<_> =
        list.items.into_iter().filter_map(|item| column(item, span, findings)).collect();
    (columns.len() == 2).then(|| Compare { id, is_advice, intro, columns }.into())
}

fn column(item: Item, line: Span, findings: &mut Findings<'_>) -> Option<Column> {
    let place = item.span;
    let (title, rest) = listed::titled(SCHEMA.name, item, findings)?;
    let mut rest = rest.into_iter();
    match (rest.next(), rest.next()) {
        (Some(Block { kind: BlockKind::List(list), .. }), None) => {
            let lines = list.items.into_iter().map(|item| blocks::flow(item.blocks)).collect();
            Some(Column { title, lines })
        }
        (first, _) => {
            let place = if first.is_some() { place } else { line };
            findings.report(CompareColumns {}, place);
            None
        }
    }
}

#[derive(Serialize)]
struct View<'a> {
    id: Option<&'a str>,
    advice: bool,
    intro: Option<Value>,
    columns: Vec<ColumnView>,
}

#[derive(Serialize)]
struct ColumnView {
    title: Value,
    lines: Vec<Value>,
}

impl Compare {
    pub(super) fn view<'a>(
        &'a self,
        printer: &mut dyn Printer<'a>,
    ) -> impl Serialize + use<'a> {
        let intro = (!self.intro.is_empty()).then(|| markup(&self.intro, printer));
        let mut columns = Vec::with_capacity(self.columns.len());
        for column in &self.columns {
            columns.push(ColumnView {
                title: markup(&column.title, printer),
                lines: column.lines.iter().map(|line| markup(line, printer)).collect(),
            });
        }
        View { id: self.id.as_deref(), advice: self.is_advice, intro, columns }
    }
}
