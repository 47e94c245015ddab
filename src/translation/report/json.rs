//! For other programs.

use serde_json::{Value, json};

use super::Report;

/// The report as JSON: `pages`, each with its `states` by language and the texts that
/// `changed`; `totals` by language.
pub fn json(report: &Report<'_>) -> String {
    let Report { config, matrix, .. } = *report;
    let pages: Vec<Value> = matrix
        .rows
        .iter()
        .map(|row| {
            let languages = config.languages.iter().zip(&row.states);
            let states: serde_json::Map<String, Value> = languages
                .map(|(language, state)| (language.tag.clone(), state.word().into()))
                .collect();
            let changed: serde_json::Map<String, Value> = report
                .stale(row)
                .map(|(tag, texts, removed)| {
                    let texts: Vec<Value> = texts
                        .iter()
                        .map(|text| json!({"kind": text.kind, "headings": text.headings, "words": text.words}))
                        .collect();
                    (tag.to_owned(), json!({"texts": texts, "removed": removed}))
                })
                .collect();
            json!({
                "page": row.key,
                "audience": report.audience(row),
                "source": config.languages.get(row.topic.source.index()).map(|language| &language.tag),
                "states": states,
                "changed": changed,
            })
        })
        .collect();
    let totals: serde_json::Map<String, Value> = config
        .languages
        .iter()
        .zip(config.language_ids())
        .map(|(language, id)| {
            let totals = matrix.totals(id);
            let value = json!({
                "pages": totals.pages,
                "done": totals.done,
                "stale": totals.stale,
                "unrecorded": totals.unrecorded,
                "draft": totals.draft,
                "missing": totals.missing,
                "percent": totals.percent(),
            });
            (language.tag.clone(), value)
        })
        .collect();
    let mut text = serde_json::to_string_pretty(&json!({"pages": pages, "totals": totals}))
        .unwrap_or_default();
    text.push('\n');
    text
}
