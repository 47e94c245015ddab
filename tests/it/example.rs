//! The repository is itself a campaign, and it is in order.

use std::collections::{BTreeMap, BTreeSet};

use camino::Utf8PathBuf;
use farul::build::{Built, Inputs, Memo, Pictures, build};
use farul::disk::Collector;
use farul::model::output::LinkStyle;
use farul::resolve::Mode;
use scraper::{Html, Selector};

/// The example, built.
pub struct Example {
    pub files: BTreeMap<String, Vec<u8>>,
    pub built: Built,
    root: Utf8PathBuf,
}

fn built_from(root: &str, style: LinkStyle) -> Example {
    let root = Utf8PathBuf::from(root);
    let inputs = Inputs {
        root: root.clone(),
        today: "2026-11-22".parse().expect("a date"),
        mode: Mode::Preview,
        strict: true,
        style,
        base_url: None,
        kitchen_sink: false,
        pseudo: None,
    };
    let sink = Collector::default();
    let (built, _) = build(&inputs, Memo::default(), &sink, Pictures::Judged);
    let files =
        sink.into_files().into_iter().map(|(path, bytes)| (path.to_string(), bytes)).collect();
    Example { files, built, root }
}

/// The campaign of the repository.
pub fn site() -> Example {
    built_from(env!("CARGO_MANIFEST_DIR"), LinkStyle::Folders)
}

impl Example {
    fn messages(&self) -> String {
        crate::campaign::short(&self.built.diagnostics, &self.root)
    }
}

#[test]
fn it_builds_in_three_languages_and_lacks_approvals_and_signs_alone() {
    let example = site();
    let mut others = example.built.diagnostics.clone();
    let known = ["not-approved", "sign-missing"];
    others.retain(|diagnostic| !known.contains(&diagnostic.code.name));
    assert!(others.is_empty(), "{}", crate::campaign::short(&others, &example.root));
    assert!(example.built.succeeded(), "{}", example.messages());
    assert_eq!(example.built.languages, ["ro", "ru", "en"]);
    assert_eq!(example.built.fallbacks, 0, "every page is in every language");
}

#[test]
fn every_translation_is_of_its_source_as_it_stands() {
    let mut command = assert_cmd::Command::cargo_bin("farul").expect("the program");
    command.args(["--root", env!("CARGO_MANIFEST_DIR"), "--ui-lang", "en", "i18n", "status"]);
    let output = command.arg("--strict").output().expect("it runs");
    let said = String::from_utf8(output.stdout).expect("text");
    assert!(output.status.success(), "{said}");
}

#[test]
fn the_campaign_that_new_writes_is_in_order() {
    let starter = built_from(concat!(env!("CARGO_MANIFEST_DIR"), "/starter"), LinkStyle::Folders);
    assert!(starter.built.succeeded(), "{}", starter.messages());
    assert_eq!(starter.built.fallbacks, 0);
}

#[test]
fn every_link_of_every_page_leads_somewhere() {
    for style in [LinkStyle::Folders, LinkStyle::Files] {
        let example = built_from(env!("CARGO_MANIFEST_DIR"), style);
        let known: BTreeSet<&str> = example.files.keys().map(String::as_str).collect();
        let ids = ids(&example);
        let mut links = 0;
        for (path, bytes) in pages(&example) {
            for (link, address) in addresses(bytes) {
                if address.contains(':') || path.ends_with("404.html") {
                    continue;
                }
                let (target, fragment) = resolved(path, &address, style);
                assert!(
                    known.contains(target.as_str()),
                    "{path}: {link} {address} leads to no {target}"
                );
                if let Some(fragment) = fragment {
                    assert!(
                        ids[target.as_str()].contains(&fragment),
                        "{path}: {address}: no id in {target}"
                    );
                }
                links += 1;
            }
        }
        assert!(links > 1000, "there are links to look at: {links}");
    }
}

fn pages(example: &Example) -> impl Iterator<Item = (&str, &str)> {
    let pages = example.files.iter().filter(|(path, _)| path.ends_with(".html"));
    pages.map(|(path, bytes)| (path.as_str(), std::str::from_utf8(bytes).expect("text")))
}

fn ids(example: &Example) -> BTreeMap<&str, BTreeSet<String>> {
    let selector = Selector::parse("[id]").expect("a selector");
    let of = |text: &str| {
        let html = Html::parse_document(text);
        let mut ids = BTreeSet::new();
        for element in html.select(&selector) {
            let id = element.attr("id").unwrap_or_default().to_owned();
            assert!(ids.insert(id.clone()), "the id {id} stands twice");
        }
        ids
    };
    pages(example).map(|(path, text)| (path, of(text))).collect()
}

/// Every address that a page leads to, or that its browser fetches.
fn addresses(text: &str) -> Vec<(String, String)> {
    let selector =
        Selector::parse("a[href], link[href], img[src], script[src]").expect("a selector");
    let html = Html::parse_document(text);
    html.select(&selector)
        .filter_map(|element| {
            let value = element.value();
            let address = value.attr("href").or_else(|| value.attr("src"))?;
            Some((value.name().to_owned(), address.to_owned()))
        })
        .collect()
}

/// What an address on a page names: an output, and an id.
fn resolved(page: &str, address: &str, style: LinkStyle) -> (String, Option<String>) {
    let (address, fragment) =
        address.split_once('#').map_or((address, None), |(a, f)| (a, Some(f.to_owned())));
    let mut parts: Vec<&str> = page.split('/').collect();
    if address.is_empty() {
        return (page.to_owned(), fragment);
    }
    parts.pop();
    for part in address.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop().unwrap_or_else(|| panic!("{page}: {address} leaves the site"));
            }
            part => parts.push(part),
        }
    }
    let mut target = parts.join("/");
    if address.ends_with('/') || address.ends_with("..") || address == "." {
        assert_eq!(style, LinkStyle::Folders, "{page}: {address} opens no file");
        target = format!("{target}/index.html").trim_start_matches('/').to_owned();
    }
    (target, fragment)
}

#[test]
fn every_page_has_one_first_heading_and_levels_without_a_gap() {
    let selector = Selector::parse("h1, h2, h3, h4, h5, h6").expect("a selector");
    let example = site();
    // The neutral page of the exit is empty.
    for (path, text) in pages(&example).filter(|(path, _)| !path.starts_with("blank/")) {
        let html = Html::parse_document(text);
        let levels: Vec<u32> = html
            .select(&selector)
            .map(|heading| heading.value().name()[1..].parse().expect("a level"))
            .collect();
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{path}: {levels:?}");
        let gap = levels.windows(2).find(|pair| pair[1] > pair[0] + 1);
        assert!(gap.is_none(), "{path}: {levels:?}");
    }
}
