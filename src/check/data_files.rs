//! The lists that the program reads by their names have those names: one with another would
//! be left aside, and with it every number, or every explanation.

use super::Input;
use super::faults::DataFileUnknown;
use crate::diagnostic::{Diagnostic, Diagnostics, Fault, Severity};
use crate::source::SourcePath;
use crate::tree::nearest::{excerpt, nearest};

/// Where the lists stand.
const FOLDER: &str = "content/_data/";

/// Where the program keeps what it knows of translations.
const RECORDS: &str = "content/_data/translations/";

/// The lists that a campaign writes.
const LISTS: [&str; 2] = ["help-services.toml", "glossary.toml"];

/// Whether a file stands among the lists.
pub(super) fn is_data(file: &SourcePath) -> bool {
    file.as_str().starts_with(FOLDER)
}

pub(super) fn check(input: Input<'_>) -> Diagnostics {
    let is_there = |list: &&str| {
        let place = format!("{FOLDER}{list}");
        input.others.iter().any(|file| file.as_str() == place)
    };
    let missing: Vec<&str> = LISTS.into_iter().filter(|list| !is_there(list)).collect();
    input.others.iter().filter_map(|file| judged(file, &missing)).collect()
}

/// What is to be said of a file, where `missing` are the lists that are not there.
fn judged(file: &SourcePath, missing: &[&str]) -> Option<Diagnostic> {
    let name = file.file_name();
    let path = file.as_str();
    if !is_data(file) {
        // A list that stands elsewhere.
        return missing.contains(&name).then(|| told(file, Some(name)));
    }
    let is_known = path.starts_with(RECORDS)
        || path.strip_prefix(FOLDER).is_some_and(|name| LISTS.contains(&name))
        || name.starts_with('.');
    (!is_known).then(|| told(file, nearest(name, missing.iter().copied()).as_deref()))
}

fn told(file: &SourcePath, meant: Option<&str>) -> Diagnostic {
    let right = meant.map(|list| format!("{FOLDER}{list}"));
    let known = LISTS.map(str::to_owned).to_vec();
    let is_list = right.is_some();
    let name = excerpt(file.file_name());
    let mut told = DataFileUnknown { name, right, known }.in_file(file);
    if !is_list {
        told.severity = Severity::Warning;
    }
    told
}
