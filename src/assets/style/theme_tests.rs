//! The promises of the default theme's style sheets, held.

use super::super::theme::{CampaignFiles, Theme, load_theme};
use crate::source::{Located, Span};

fn theme() -> Theme {
    let name = Located::new("default".to_owned(), Span::default());
    load_theme(&name, &CampaignFiles::new()).value.unwrap()
}

/// Every style sheet, without its comments.
fn sheets() -> Vec<(String, String)> {
    let theme = theme();
    let sheets = theme.files().filter(|(path, _)| path.ends_with(".css"));
    sheets
        .map(|(path, file)| {
            let mut text = file.text().unwrap().to_owned();
            while let Some((before, behind)) = text.split_once("/*") {
                text = before.to_owned() + behind.split_once("*/").unwrap().1;
            }
            (path.to_owned(), text)
        })
        .collect()
}

fn declarations(sheet: &str) -> impl Iterator<Item = (&str, &str)> {
    let lines = sheet.lines().map(str::trim).filter_map(|line| line.strip_suffix(';'));
    lines.filter_map(|line| line.split_once(':')).map(|(name, value)| (name, value.trim()))
}

#[test]
fn only_logical_properties_so_that_right_to_left_works() {
    let physical = ["left", "right", "top", "bottom", "width", "height"];
    for (path, sheet) in sheets() {
        for (name, value) in declarations(&sheet) {
            let side = physical.iter().any(|side| name.split('-').any(|part| part == *side));
            let other = name.ends_with("-width") && name.starts_with("border")
                || matches!(name, "line-height" | "stroke-width")
                || name.starts_with("--");
            assert!(!side || other, "{path}: {name}");
            assert!(!matches!(value, "left" | "right"), "{path}: {name}: {value}");
        }
    }
}

#[test]
fn nothing_is_important_but_in_utilities_and_print() {
    for (path, sheet) in sheets() {
        let allowed = matches!(path.as_str(), "css/utilities.css" | "css/print.css");
        assert!(allowed || !sheet.contains("!important"), "{path}");
    }
}
