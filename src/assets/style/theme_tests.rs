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

/// The colours of the three schemes: each token says all of them.
fn schemes() -> Vec<(&'static str, Vec<(String, String)>)> {
    let (_, sheet) = sheets().into_iter().find(|(path, _)| path == "css/schemes.css").unwrap();
    let of = |toggle: &str| {
        let colour = |(name, value): (&str, &str)| {
            let (_, behind) = value.split_once(&format!("var(--if-{toggle}, "))?;
            let (colour, _) = behind.split_once(')')?;
            colour.starts_with('#').then(|| (name.to_owned(), colour.to_owned()))
        };
        declarations(&sheet).filter_map(colour).collect()
    };
    [("light", "light"), ("dark", "dark"), ("more contrast", "more")]
        .map(|(scheme, toggle)| (scheme, of(toggle)))
        .into()
}

/// The contrast of two colours as WCAG 2 computes it.
fn contrast(first: &str, second: &str) -> f64 {
    let luminance = |colour: &str| -> f64 {
        let channel = |at: usize| {
            let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
    };
    let (first, second) = (luminance(first), luminance(second));
    (first.max(second) + 0.05) / (first.min(second) + 0.05)
}

#[test]
fn every_text_has_seven_to_one_on_every_ground_of_its_scheme_and_lines_three_to_one() {
    for (scheme, colours) in schemes() {
        let get = |name: &str| {
            let found = colours.iter().find(|(token, _)| token == &format!("--{name}"));
            found.map(|(_, colour)| colour.as_str()).unwrap_or_else(|| panic!("{scheme}: {name}"))
        };
        let grounds = colours.iter().filter(|(name, _)| name.starts_with("--ground-"));
        let grounds: Vec<&str> = grounds
            .map(|(_, colour)| colour.as_str())
            .chain(["paper", "surface"].map(get))
            .collect();
        assert_eq!(grounds.len(), 9, "{scheme}");
        let promises = [
            (7.0, ["ink", "quiet", "link", "visited", "help", "note"].as_slice()),
            (3.0, ["line"].as_slice()),
        ];
        for (least, names) in promises {
            for (name, ground) in
                names.iter().flat_map(|name| grounds.iter().map(move |g| (name, g)))
            {
                let ratio = contrast(get(name), ground);
                assert!(ratio >= least, "{scheme}: {name} on {ground}: {ratio:.2}");
            }
        }
        for (text, ground) in [
            ("on-beam", "beam"),
            ("on-sea", "sea"),
            ("paper", "ink"),
            ("surface", "help"),
            ("ink", "scene-sky"),
        ] {
            let ratio = contrast(get(text), get(ground));
            assert!(ratio >= 7.0, "{scheme}: {text} on {ground}: {ratio:.2}");
        }
    }
}
