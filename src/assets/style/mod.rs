//! The style sheet: many files of a theme become one small file that old phones read, too.
//!
//! 1. [`gather`] reads the entry and what it imports, each file once, out of the theme
//!    alone; every fault is told with its line.
//! 2. [`judge`] looks for what no browser knows, and for addresses of other hosts; files
//!    that the styles name are published beside them.
//! 3. [`layers`] puts the rules of the cascade layers in order and takes the layers off:
//!    browsers from before 2022 ignore every rule inside one.
//! 4. [`contrast`] measures the colours that the theme makes promises about.
//! 5. [`shown`] looks whether a rule hides what the theme says is never hidden.
//! 6. [`bundle`] lowers nesting, keeps logical properties logical, and prints.
//!
//! All calls of lightningcss are in this folder: its generics are compiled where they
//! are called, and that is slow.

mod contrast;
mod gather;
mod judge;
mod known;
mod layers;
mod lines;
mod places;
mod shown;

use std::collections::BTreeMap;
use std::sync::Arc;

use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};
use lightningcss::targets::{Browsers, Features, Targets};

use super::faults::StyleNotPrinted;
use super::theme::{Setting, Theme};
use crate::diagnostic::{Diagnostics, Fault, Judged};
use gather::Gatherer;

/// A finished style sheet.
#[derive(Debug)]
pub(super) struct Style {
    /// The sheet, minified.
    pub(super) css: String,
    /// The files it names by `url()`, by their published name beside the sheet.
    pub(super) files: BTreeMap<String, Arc<[u8]>>,
}

/// Bundles the theme's style sheet; `None` where it has errors.
pub(super) fn bundle(theme: &Theme, entry: &Setting) -> Judged<Option<Style>> {
    let mut faults = Diagnostics::new();
    let mut gatherer = Gatherer::new(theme);
    gatherer.entry(entry);
    let Gatherer { faults: found, layers, sources, published, .. } = gatherer;
    faults.extend(found);
    if faults.has_errors() {
        return Judged::new(None, faults);
    }
    let rules = layers.into_rules();
    faults.extend(contrast::check(theme, &sources, &rules));
    faults.extend(shown::check(theme, &sources, &rules));
    let sheet = StyleSheet::new(sources, rules, ParserOptions::default());
    match print(sheet) {
        Ok(css) => Judged::new(Some(Style { css, files: published }), faults),
        Err(detail) => {
            faults.push(StyleNotPrinted { detail }.at(&entry.file, entry.path.span));
            Judged::new(None, faults)
        }
    }
}

fn print(mut sheet: StyleSheet<'_>) -> Result<String, String> {
    let targets = targets();
    let options = MinifyOptions { targets, ..MinifyOptions::default() };
    sheet.minify(options).map_err(|error| error.to_string())?;
    let options = PrinterOptions { minify: true, targets, ..PrinterOptions::default() };
    sheet.to_css(options).map(|printed| printed.code).map_err(|error| error.to_string())
}

/// The oldest browsers served. Logical properties stay as they are: lowering them costs
/// three rules for one, and these browsers know all but the corners of borders.
fn targets() -> Targets {
    let version = |major: u32, minor: u32| Some(major << 16 | minor << 8);
    Targets {
        browsers: Some(Browsers {
            android: version(87, 0),
            chrome: version(87, 0),
            edge: version(87, 0),
            firefox: version(78, 0),
            ios_saf: version(14, 5),
            safari: version(14, 1),
            samsung: version(14, 0),
            ..Browsers::default()
        }),
        include: Features::empty(),
        exclude: Features::LogicalProperties,
    }
}

#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod theme_tests;
