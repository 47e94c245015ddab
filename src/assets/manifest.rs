//! `theme.toml`: what a theme says about itself.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::faults::{ThemeContract, ThemeKeyType, ThemeKeyUnknown, ThemeSettings};
use super::promise::{self, Promise};
use crate::diagnostic::{Diagnostics, Fault, Judged};
use crate::source::{Located, SourcePath, Span};

/// The version of what templates see. A theme names the version it is written for.
pub(crate) const CONTRACT: i64 = 1;

const KEYS: [&str; 9] = [
    "contract",
    "extends",
    "style",
    "scripts",
    "head_scripts",
    "search_script",
    "icon",
    "shown",
    "contrast",
];

/// The settings of one theme; what it leaves out comes from the theme it extends.
#[derive(Clone, Debug, Default)]
pub(crate) struct Manifest {
    /// What it extends, if anything, could be read.
    pub(crate) is_read: bool,
    /// The theme it extends.
    pub(crate) extends: Option<Located<String>>,
    /// The style sheet that imports all others.
    pub(crate) style: Option<Located<String>>,
    /// Scripts that run after the page is read.
    pub(crate) scripts: Option<Vec<Located<String>>>,
    /// Tiny scripts that run before the page is painted.
    pub(crate) head_scripts: Option<Vec<Located<String>>>,
    /// The script of the pages where readers search.
    pub(crate) search_script: Option<Located<String>>,
    /// The icon of the tab.
    pub(crate) icon: Option<Located<String>>,
    /// What no style sheet may hide, as selectors.
    pub(crate) shown: Option<Vec<Located<String>>>,
    /// What its colours promise.
    pub(crate) promises: Option<Vec<Promise>>,
}

/// Reads a `theme.toml`; every fault is told, and what is sound is kept.
pub(crate) fn read(file: &SourcePath, text: &str) -> Judged<Manifest> {
    let mut faults = Diagnostics::new();
    let mut manifest = Manifest::default();
    let table = match DeTable::parse(text) {
        Ok(table) => table.into_inner(),
        Err(error) => {
            let fault = ThemeSettings { detail: error.message().to_owned() };
            let span = Span::new(error.span().unwrap_or_default());
            faults.push(fault.at(file, span));
            return Judged::new(manifest, faults);
        }
    };
    manifest.is_read = true;
    let mut contract = None;
    for (key, value) in &table {
        let at = Span::new(value.span());
        let wanted = match key.get_ref().as_ref() {
            "contract" => {
                contract = Some(version(value.get_ref()));
                if contract != Some(CONTRACT) {
                    let written = text.get(value.span()).map(str::to_owned);
                    faults.push(ThemeContract { written, contract: CONTRACT }.at(file, at));
                }
                continue;
            }
            "extends" => one(value, &mut manifest.extends),
            "style" => one(value, &mut manifest.style),
            "scripts" => many(value, &mut manifest.scripts),
            "head_scripts" => many(value, &mut manifest.head_scripts),
            "search_script" => one(value, &mut manifest.search_script),
            "icon" => one(value, &mut manifest.icon),
            "shown" => many(value, &mut manifest.shown),
            "contrast" => {
                manifest.promises = Some(promise::read(value, file, &mut faults));
                continue;
            }
            unknown => {
                let fault = ThemeKeyUnknown { key: unknown.to_owned(), known: known_keys() };
                faults.push(fault.at(file, Span::new(key.span())));
                continue;
            }
        };
        if let Err(wanted) = wanted {
            manifest.is_read &= key.get_ref() != "extends";
            let key = key.get_ref().to_string();
            faults.push(ThemeKeyType { key, wanted: wanted.to_owned() }.at(file, at));
        }
    }
    if contract.is_none() {
        faults.push(ThemeContract { written: None, contract: CONTRACT }.in_file(file));
    }
    Judged::new(manifest, faults)
}

fn known_keys() -> Vec<String> {
    KEYS.iter().map(|key| (*key).to_owned()).collect()
}

/// The number as written; anything else is no version.
fn version(value: &DeValue<'_>) -> i64 {
    value.as_integer().and_then(|number| number.as_str().parse().ok()).unwrap_or(-1)
}

fn one(
    value: &Spanned<DeValue<'_>>,
    into: &mut Option<Located<String>>,
) -> Result<(), &'static str> {
    *into = Some(text(value).ok_or("text")?);
    Ok(())
}

fn many(
    value: &Spanned<DeValue<'_>>,
    into: &mut Option<Vec<Located<String>>>,
) -> Result<(), &'static str> {
    let list = value.get_ref().as_array().ok_or("list")?;
    *into = Some(list.iter().map(text).collect::<Option<_>>().ok_or("list")?);
    Ok(())
}

fn text(value: &Spanned<DeValue<'_>>) -> Option<Located<String>> {
    let text = value.get_ref().as_str()?;
    Some(Located::new(text.to_owned(), Span::new(value.span())))
}
