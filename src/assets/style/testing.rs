//! Themes of tests.

use std::sync::Arc;

use super::super::theme::{CampaignFiles, Theme, load_theme};
use crate::source::{Located, SourcePath, Span};

/// The theme `mine` of these files where there is one, else the built-in one with them.
pub(super) fn theme(files: &[(&str, &str)]) -> Theme {
    let files: CampaignFiles = files
        .iter()
        .map(|(path, text)| (SourcePath::new(path).unwrap(), Arc::from(text.as_bytes())))
        .collect();
    let mine = files.keys().any(|path| path.as_str() == "themes/mine/theme.toml");
    let name = if mine { "mine" } else { "default" };
    let judged = load_theme(&Located::new(name.to_owned(), Span::default()), &files);
    assert!(judged.diagnostics.is_empty(), "{:?}", judged.diagnostics);
    judged.value.unwrap()
}
