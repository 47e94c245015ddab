//! A plain version stands beside its page: without one, no menu and no page leads to it.

use std::collections::HashSet;

use super::Input;
use super::faults::VariantAlone;
use crate::diagnostic::{Diagnostics, Fault};

pub(super) fn check(input: Input<'_>) -> Diagnostics {
    let outlines = &input.site.outlines;
    let mut variants = outlines.iter().filter(|outline| outline.name.variant.is_some()).peekable();
    if variants.peek().is_none() {
        return Diagnostics::new();
    }
    let full = outlines.iter().filter(|outline| outline.name.variant.is_none());
    let full: HashSet<&str> = full.map(|outline| outline.name.path.as_str()).collect();
    let alone = variants.filter(|outline| !full.contains(outline.name.path.as_str()));
    alone
        .map(|outline| {
            let name = outline.file.file_name();
            let stem = name.split('.').next().unwrap_or("");
            let tag = &input.config.language(outline.name.language).tag;
            VariantAlone { file: format!("{stem}.{tag}.md") }.in_file(&outline.file)
        })
        .collect()
}
