//! Addresses that pages had in earlier builds, and how they are kept alive.
//!
//! 1. [`standing`] says where the pages of a build stand.
//! 2. [`Addresses::after`] compares them with what the last build remembered: a page is
//!    known by its file, or, where the file was renamed, by its content.
//! 3. An old address at which nothing stands now is a finding, until the page has it among
//!    its `aliases` or the author has the old addresses forgotten.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::campaign::Campaign;
use super::faults::AddressMoved;
use super::pages::Page;
use crate::diagnostic::{Diagnostics, Fault, Judged};
use crate::model::output::OutputPath;
use crate::model::site::Site;
use crate::source::SourcePath;

/// Where a page stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageAddress {
    /// Its file.
    pub file: SourcePath,
    /// Where it is printed: `index.html` in a folder below that of its language.
    pub output: OutputPath,
    /// The key of the file's bytes.
    pub content: u128,
}

impl PageAddress {
    /// Its address: the language's tag, and the rest as `aliases` write it.
    fn parts(&self) -> Option<(&str, &str)> {
        self.output.as_str().strip_suffix("/index.html")?.split_once('/')
    }
}

/// Where the pages stood, as it is remembered beside the output.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Addresses {
    version: u32,
    pages: BTreeMap<String, Known>,
}

/// What is known of a page, by its file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Known {
    /// The key of the file's bytes, as hexadecimal digits.
    content: String,
    tag: String,
    rest: String,
    /// Where it stood before, and nothing stands now.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    lost: BTreeSet<String>,
}

/// The form of what is remembered; another one is not read.
const VERSION: u32 = 1;

/// The pages of a site that have a file and an address of their own.
pub(super) fn standing(campaign: &Campaign, site: &Site, pages: &[Page]) -> Vec<PageAddress> {
    let own = site.pages.iter().filter(|page| !page.is_fallback());
    let addresses = own.filter_map(|page| {
        let known = pages.get(page.outline.index())?;
        let file = known.outline.file.clone();
        campaign.sources.get(&file)?;
        let address = PageAddress { file, output: page.output.clone(), content: known.content };
        address.parts().is_some().then_some(address)
    });
    let mut addresses: Vec<PageAddress> = addresses.collect();
    addresses.shrink_to_fit();
    addresses
}

impl Addresses {
    /// What an earlier build remembered; nothing, where that cannot be read.
    pub(super) fn read(bytes: &[u8]) -> Self {
        let read: Option<Self> = serde_json::from_slice(bytes).ok();
        read.filter(|read| read.version == VERSION).unwrap_or_default()
    }

    /// As it is remembered.
    pub(super) fn print(&self) -> Vec<u8> {
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// What is to be remembered after a build with these pages and these files in its
    /// output; a finding for each address at which nothing stands any more.
    pub(super) fn after<'a>(
        &self,
        pages: &[PageAddress],
        outputs: impl IntoIterator<Item = &'a OutputPath>,
    ) -> Judged<Self> {
        let outputs: BTreeSet<&str> = outputs.into_iter().map(OutputPath::as_str).collect();
        let files: BTreeSet<&str> = pages.iter().map(|page| page.file.as_str()).collect();
        let renamed = self.without_a_file(&files);
        let mut diagnostics = Diagnostics::new();
        let mut after = Self { version: VERSION, pages: BTreeMap::new() };
        for (page, (tag, rest)) in pages.iter().filter_map(|page| Some((page, page.parts()?))) {
            let content = format!("{:032x}", page.content);
            let last = self.pages.get(page.file.as_str());
            let last = last.or_else(|| renamed.get(content.as_str()).copied().flatten());
            let last = last.filter(|last| last.tag == tag);
            let mut lost: BTreeSet<String> = last.map_or_else(BTreeSet::new, |last| {
                last.lost.iter().chain([&last.rest]).cloned().collect()
            });
            let stands = |rest: &str| outputs.contains(format!("{tag}/{rest}/index.html").as_str());
            lost.retain(|rest| !stands(rest));
            for old in &lost {
                let fault = AddressMoved {
                    old: format!("/{tag}/{old}/"),
                    new: format!("/{tag}/{rest}/"),
                    alias: old.clone(),
                };
                diagnostics.push(fault.in_file(&page.file));
            }
            let (tag, rest) = (tag.to_owned(), rest.to_owned());
            after.pages.insert(page.file.to_string(), Known { content, tag, rest, lost });
        }
        Judged::new(after, diagnostics)
    }

    /// The addresses that each file has lost, as its `aliases` write them.
    pub(super) fn lost(&self) -> impl Iterator<Item = (SourcePath, Vec<String>)> {
        let lost = self.pages.iter().filter(|(_, known)| !known.lost.is_empty());
        lost.filter_map(|(file, known)| {
            Some((SourcePath::new(file)?, known.lost.iter().cloned().collect()))
        })
    }

    /// Pages whose files are gone, by their content; `None` where several have the same.
    fn without_a_file(&self, files: &BTreeSet<&str>) -> BTreeMap<&str, Option<&Known>> {
        let mut gone: BTreeMap<&str, Option<&Known>> = BTreeMap::new();
        for (_, known) in self.pages.iter().filter(|(file, _)| !files.contains(file.as_str())) {
            gone.entry(&known.content).and_modify(|known| *known = None).or_insert(Some(known));
        }
        gone
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(file: &str, rest: &str, content: u128) -> PageAddress {
        let file = SourcePath::new(file).unwrap();
        let output = OutputPath::new(&format!("ro/{rest}/index.html")).unwrap();
        PageAddress { file, output, content }
    }

    /// What is remembered, and which addresses are lost, in words.
    fn after(
        last: &Addresses,
        pages: &[PageAddress],
        aliases: &[&str],
    ) -> (Addresses, Vec<String>) {
        let own = pages.iter().filter_map(|page| page.parts());
        let stand = own.map(|(_, rest)| rest).chain(aliases.iter().copied());
        let outputs: Vec<_> =
            stand.map(|rest| OutputPath::new(&format!("ro/{rest}/index.html")).unwrap()).collect();
        let judged = last.after(pages, &outputs);
        let value = Addresses::read(&judged.value.print());
        assert_eq!(value, judged.value);
        let found = value.lost().map(|(file, lost)| format!("{file}: {}", lost.join(", ")));
        let found: Vec<_> = found.collect();
        assert_eq!(
            judged.diagnostics.iter().count(),
            value.lost().flat_map(|(_, lost)| lost).count()
        );
        (value, found)
    }

    #[test]
    fn an_address_that_changed_is_missed_until_the_page_keeps_it() {
        let (first, lost) = after(&Addresses::default(), &[page("content/a.ro.md", "a", 1)], &[]);
        assert!(lost.is_empty());
        let moved = [page("content/a.ro.md", "b", 2)];
        let (second, lost) = after(&first, &moved, &[]);
        assert_eq!(lost, ["content/a.ro.md: a"]);
        let again = [page("content/a.ro.md", "c", 3)];
        let (third, lost) = after(&second, &again, &[]);
        assert_eq!(lost, ["content/a.ro.md: a, b"]);
        assert_eq!(after(&third, &again, &["a"]).1, ["content/a.ro.md: b"]);
        assert!(after(&third, &again, &["a", "b"]).1.is_empty());
        assert!(after(&second, &[page("content/a.ro.md", "a", 3)], &["b"]).1.is_empty());
    }

    #[test]
    fn a_renamed_file_is_known_by_its_content_and_a_deleted_page_is_not_missed() {
        let pages = [page("content/a.ro.md", "a", 1), page("content/b.ro.md", "b", 2)];
        let (first, _) = after(&Addresses::default(), &pages, &[]);
        let (_, lost) = after(&first, &[page("content/c.ro.md", "c", 1)], &[]);
        assert_eq!(lost, ["content/c.ro.md: a"]);
        assert!(after(&first, &[page("content/c.ro.md", "c", 3)], &[]).1.is_empty());
        let alike = [page("content/a.ro.md", "a", 1), page("content/b.ro.md", "b", 1)];
        let (first, _) = after(&Addresses::default(), &alike, &[]);
        assert!(after(&first, &[page("content/c.ro.md", "c", 1)], &[]).1.is_empty());
    }

    #[test]
    fn an_address_that_another_page_took_is_not_missed() {
        let (first, _) = after(&Addresses::default(), &[page("content/a.ro.md", "a", 1)], &[]);
        let pages = [page("content/a.ro.md", "b", 2), page("content/c.ro.md", "a", 3)];
        assert!(after(&first, &pages, &[]).1.is_empty());
    }

    #[test]
    fn what_cannot_be_read_is_nothing() {
        for bytes in ["", "{}", "{\"version\":9,\"pages\":{}}"] {
            assert_eq!(Addresses::read(bytes.as_bytes()), Addresses::default());
        }
    }
}
