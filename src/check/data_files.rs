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

/// A list that a campaign writes.
#[derive(Debug)]
pub struct List {
    /// Its name, with the ending.
    file: &'static str,
    /// The table of each of its entries.
    pub(crate) table: &'static str,
}

const LISTS: [List; 2] = [
    List { file: "help-services.toml", table: "services" },
    List { file: "glossary.toml", table: "terms" },
];

/// Whether a file stands among the lists.
pub(super) fn is_data(file: &SourcePath) -> bool {
    file.as_str().starts_with(FOLDER)
}

/// The lists that are not among the files of a campaign.
pub(crate) fn missing_lists(files: &[&SourcePath]) -> Vec<&'static List> {
    let is_missing = |list: &&List| {
        let place = format!("{FOLDER}{}", list.file);
        files.iter().all(|file| file.as_str() != place)
    };
    LISTS.iter().filter(is_missing).collect()
}

pub(super) fn check(input: Input<'_>) -> Diagnostics {
    let missing: Vec<&str> = missing_lists(input.others).iter().map(|list| list.file).collect();
    let judged = |file: &&SourcePath| {
        let held = input.misnamed.iter().find(|(misnamed, _)| misnamed == *file);
        match held {
            Some((_, list)) => Some(told(file, Some(list.file))),
            None => judged(file, &missing),
        }
    };
    input.others.iter().filter_map(judged).collect()
}

/// What is to be said of a file, where `missing` are the lists that are not there.
fn judged(file: &SourcePath, missing: &[&str]) -> Option<Diagnostic> {
    let name = file.file_name();
    let path = file.as_str();
    if !is_data(file) {
        // A list that stands elsewhere.
        return missing.contains(&name).then(|| told(file, Some(name)));
    }
    let is_list = |name: &str| LISTS.iter().any(|list| list.file == name);
    let is_known = path.starts_with(RECORDS)
        || path.strip_prefix(FOLDER).is_some_and(is_list)
        || name.starts_with('.');
    (!is_known).then(|| told(file, nearest(name, missing.iter().copied()).as_deref()))
}

fn told(file: &SourcePath, meant: Option<&str>) -> Diagnostic {
    let right = meant.map(|list| format!("{FOLDER}{list}"));
    let known = LISTS.iter().map(|list| list.file.to_owned()).collect();
    let is_list = right.is_some();
    let name = excerpt(file.file_name());
    let mut told = DataFileUnknown { name, right, known }.in_file(file);
    if !is_list {
        told.severity = Severity::Warning;
    }
    told
}
