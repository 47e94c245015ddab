//! Lists with another name or place than theirs, known by what stands in them: without the
//! list of help services, each page that names one would be called wrong.

use super::campaign::Campaign;
use crate::check::{List, missing_lists};
use crate::parse::decode::decode;
use crate::source::SourcePath;
use crate::tree::{Map, Value, toml};

/// The files among `others` that hold one of the lists that are not there, and which.
pub(super) fn misnamed(
    campaign: &Campaign,
    others: &[&SourcePath],
) -> Vec<(SourcePath, &'static List)> {
    let missing = missing_lists(others);
    if missing.is_empty() {
        return Vec::new();
    }
    let tables = others.iter().filter(|file| file.as_str().ends_with(".toml"));
    tables
        .filter_map(|file| {
            let map = read(campaign, file)?;
            let list = missing.iter().copied().find(|list| holds(&map, list))?;
            Some(((*file).clone(), list))
        })
        .collect()
}

fn read(campaign: &Campaign, file: &SourcePath) -> Option<Map> {
    let bytes = campaign.sources.read(file).ok()?;
    let text = decode(file, &bytes).value?.text;
    toml::read(file, text.trim_start_matches('\u{feff}'), 0).value
}

/// Whether a file has the tables of a list, with names for its entries.
fn holds(map: &Map, list: &List) -> bool {
    let has_id = |value: &Value| matches!(value, Value::Map(entry) if entry.get("id").is_some());
    match map.get(list.table).map(|entry| &entry.item.value) {
        Some(Value::List(entries)) => entries.iter().any(|entry| has_id(&entry.value)),
        Some(entry) => has_id(entry),
        None => false,
    }
}
