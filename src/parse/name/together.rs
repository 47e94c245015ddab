//! What is wrong between the names of several pages.

use rustc_hash::{FxBuildHasher, FxHashMap};

use crate::config::Config;
use crate::diagnostic::{Diagnostics, Fault};
use crate::model::name::{PageName, Stem};
use crate::parse::faults::{PageAndEntrance, PageBelowPage, PageTwice};
use crate::source::{Place, SourcePath};

/// Judges the names of all pages together. Of two files that do not agree the later one,
/// in the order of paths, is told, and the other is named beside it.
pub fn check_names(mut pages: Vec<(&SourcePath, &PageName)>, config: &Config) -> Diagnostics {
    pages.sort();
    let mut diagnostics = Diagnostics::new();
    let twice = twice(&pages, config, &mut diagnostics);
    kinds(&pages, &twice, &mut diagnostics);
    below(&pages, &mut diagnostics);
    diagnostics
}

/// Two files for one page: names that differ in case, or `x.ro.md` beside `x/index.ro.md`.
/// Gives the files that were told.
fn twice<'a>(
    pages: &[(&'a SourcePath, &'a PageName)],
    config: &Config,
    diagnostics: &mut Diagnostics,
) -> Vec<&'a SourcePath> {
    let mut told = Vec::new();
    let mut first = FxHashMap::with_capacity_and_hasher(pages.len(), FxBuildHasher);
    for (file, name) in pages {
        let page = (name.path.as_str(), name.variant, name.language);
        let other = *first.entry(page).or_insert(*file);
        if other == *file {
            continue;
        }
        let language = config
            .languages
            .get(name.language.index())
            .map_or_else(String::new, |language| language.tag.clone());
        let fault = PageTwice { other: other.as_str().to_owned(), language };
        diagnostics.push(fault.in_file(file).with_related(Place::file(other)));
        told.push(*file);
    }
    told
}

/// A path that is an entrance here and a page there, in any language or variant.
fn kinds(pages: &[(&SourcePath, &PageName)], told: &[&SourcePath], diagnostics: &mut Diagnostics) {
    let mut first: FxHashMap<&str, (&SourcePath, bool)> = FxHashMap::default();
    for (file, name) in pages {
        let entrance = name.stem == Stem::Entrance;
        let (other, other_entrance) = *first.entry(&name.path).or_insert((file, entrance));
        if other_entrance != entrance && !told.contains(file) {
            let fault = PageAndEntrance { other: other.as_str().to_owned() };
            diagnostics.push(fault.in_file(file).with_related(Place::file(other)));
        }
    }
}

/// Pages in the folder of a page: the folder is for the page's own pictures.
fn below(pages: &[(&SourcePath, &PageName)], diagnostics: &mut Diagnostics) {
    let mut folders: FxHashMap<&str, &SourcePath> = FxHashMap::default();
    for (file, name) in pages.iter().filter(|(_, name)| name.stem == Stem::Folder) {
        folders.entry(&name.path).or_insert(file);
    }
    if folders.is_empty() {
        return;
    }
    for (file, name) in pages {
        let mut path = name.path.as_str();
        while let Some((parent, _)) = path.rsplit_once('/') {
            path = parent;
            if let Some(owner) = folders.get(parent) {
                let fault = PageBelowPage { folder: format!("content/{parent}") };
                diagnostics.push(fault.in_file(file).with_related(Place::file(owner)));
                break;
            }
        }
    }
}
