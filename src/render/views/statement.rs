//! The first words of the accessibility statement, made of what the settings say: nobody
//! can claim more there than was tested.

use serde::Serialize;

use super::super::Renderer;
use crate::config::conformance::ConformanceStatus;
use crate::model::ids::LanguageId;

/// The page of the statement, below `content/`.
const PAGE: &str = "accessibility";

#[derive(Clone, Debug, Hash, Serialize)]
pub(super) struct StatementView {
    status: &'static str,
    sentences: Vec<String>,
}

/// What the statement begins with, on its own page and no other.
pub(super) fn of(renderer: &Renderer<'_>, path: &str, tag: LanguageId) -> Option<StatementView> {
    if path != PAGE {
        return None;
    }
    let conformance = &renderer.input.config.conformance;
    let dated = |key: &str, date| renderer.words(tag, key, &[("date", renderer.date(tag, date))]);
    let status = match conformance.status {
        ConformanceStatus::Full => "statement-full",
        ConformanceStatus::Partial => "statement-partial",
        ConformanceStatus::None => "statement-none",
    };
    let mut sentences = vec![renderer.words(tag, status, &[])];
    sentences.push(match &conformance.tested {
        Some(date) => dated("statement-tested", date.value),
        None => renderer.words(tag, "statement-not-tested", &[]),
    });
    sentences.push(match &conformance.audit {
        Some(audit) => {
            let date = renderer.date(tag, audit.date.value);
            let arguments = [("date", date), ("by", audit.by.clone())];
            renderer.words(tag, "statement-audit", &arguments)
        }
        None => renderer.words(tag, "statement-no-audit", &[]),
    });
    let reviewed = conformance.reviewed.as_ref();
    sentences.extend(reviewed.map(|date| dated("statement-reviewed", date.value)));
    Some(StatementView { status: conformance.status.name(), sentences })
}
