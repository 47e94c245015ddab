//! As a page of the preview: the table, and what changed.

use super::Report;
use crate::model::html::escape_into;

/// The report as the content of a page's `main`.
pub fn html(report: &Report<'_>) -> String {
    let Report { config, words, matrix } = *report;
    let heads: String = config
        .languages
        .iter()
        .map(|language| format!("<th scope=\"col\" lang=\"{0}\">{0}</th>", escaped(&language.tag)))
        .collect();
    let mut rows = String::new();
    for row in &matrix.rows {
        let cells: String = row
            .states
            .iter()
            .map(|state| {
                format!(
                    "<td data-state=\"{}\">{}</td>",
                    state.word(),
                    escaped(&report.state(state))
                )
            })
            .collect();
        rows.push_str(&format!("<tr><th scope=\"row\">{}</th>{cells}</tr>\n", escaped(&row.key)));
    }
    let mut changes = String::new();
    for row in &matrix.rows {
        for (tag, texts, removed) in report.stale(row) {
            let arguments = [
                ("page", row.key.as_str().into()),
                ("language", tag.into()),
                ("number", (texts.len() + removed).into()),
            ];
            let head = words.format("translation-changed", &arguments);
            let items: String = texts
                .iter()
                .map(|text| format!("<li>{}</li>", escaped(&report.changed(text))))
                .collect();
            changes.push_str(&format!("<h2>{}</h2>\n<ul>{items}</ul>\n", escaped(&head)));
        }
    }
    let page = escaped(&words.text("translation-page"));
    format!(
        "<table>\n<thead><tr><th scope=\"col\">{page}</th>{heads}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n{changes}"
    )
}

fn escaped(text: &str) -> String {
    let mut markup = String::with_capacity(text.len());
    escape_into(&mut markup, text);
    markup
}
