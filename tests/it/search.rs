//! Readers search: who finds what, and with which page.

use std::collections::BTreeMap;

use farul::build::{Memo, Pictures, build, search};
use farul::disk::{Collector, Discard, MemoryCache};

use crate::campaign::{Campaign, SETTINGS};

/// A campaign whose every audience has an entrance and a page.
fn campaign(settings: &str) -> Campaign {
    let campaign = Campaign::new().file("farul.toml", settings);
    ["children", "teens", "parents"].into_iter().fold(campaign, |campaign, audience| {
        campaign.page(&format!("{audience}/_index.ro.md"), &format!("Intrare {audience}"), "").page(
            &format!("{audience}/secrets.ro.md"),
            &format!("Secrete {audience}"),
            "Un secret.",
        )
    })
}

/// What each search finds: its folder and language, and the addresses.
fn found(campaign: &Campaign) -> BTreeMap<String, Vec<String>> {
    let inputs = farul::build::Inputs { gathers_search: true, ..campaign.inputs().clone() };
    let (built, _) = build(&inputs, Memo::default(), &Discard, Pictures::AsTheyAre);
    let of = |one: &farul::outputs::search::Documents| {
        let addresses = one.documents.iter().map(|document| document.address.clone());
        let folder = one.folder.strip_prefix("search/data/").expect("an index");
        (format!("{folder} {}", one.language), addresses.collect())
    };
    built.searches.iter().map(of).collect()
}

#[test]
fn everyone_finds_all_pages_and_young_readers_their_own_and_younger_ones() {
    let found = found(&campaign(SETTINGS));
    let names: Vec<&str> = found.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "audiences/children ro",
            "audiences/teens ro",
            "everyone en",
            "everyone ro",
            "everyone ru"
        ]
    );
    assert_eq!(
        found["audiences/children ro"],
        ["ro/children/", "ro/children/secrets/", "ro/help/"]
    );
    assert_eq!(
        found["audiences/teens ro"],
        ["ro/children/", "ro/children/secrets/", "ro/help/", "ro/teens/", "ro/teens/secrets/"]
    );
    assert_eq!(found["everyone ro"].len(), 8);
    assert_eq!(found["everyone ru"], ["ru/help/", "ru/"], "nothing that stands in from Romanian");
}

#[test]
fn what_an_audience_may_not_link_to_it_does_not_find() {
    let apart = SETTINGS.replacen("may_link_to = [\"children\"]", "may_link_to = []", 1);
    assert_eq!(
        found(&campaign(&apart))["audiences/teens ro"],
        ["ro/help/", "ro/teens/", "ro/teens/secrets/"]
    );
    // Not even where authors may lead children to adults' pages.
    let up = SETTINGS.replacen("may_link_to = [\"children\"]", "may_link_to = [\"parents\"]", 1);
    assert_eq!(
        found(&campaign(&up))["audiences/teens ro"],
        ["ro/help/", "ro/teens/", "ro/teens/secrets/"]
    );
}

#[test]
fn drafts_and_what_adults_read_in_secret_are_in_no_search() {
    let discreet = SETTINGS.replace("look = \"house\"", "look = \"house\"\ndiscreet = true");
    let campaign = campaign(&discreet)
        .file("content/draft.ro.md", "---\ntitle: D\ndescription: D.\ndraft: true\n---\nText.\n");
    let everyone = found(&campaign).remove("everyone ro").expect("a search");
    assert!(!everyone.iter().any(|address| address.contains("parents")), "{everyone:?}");
    assert!(!everyone.contains(&"ro/draft/".to_owned()), "{everyone:?}");
    assert!(everyone.contains(&"ro/teens/".to_owned()), "{everyone:?}");
}

#[test]
fn the_page_of_a_search_alone_lets_webassembly_run_and_no_search_engine_is_sent_there() {
    let site = campaign(SETTINGS).build().expect_clean();
    for (path, bytes) in site.files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let text = std::str::from_utf8(bytes).expect("text");
        let runs = text.contains("'wasm-unsafe-eval'");
        assert_eq!(runs, path.starts_with("search/"), "{path}");
        assert!(!runs || text.contains("noindex"), "{path}");
    }
    let children = site.text("search/ro/children/index.html");
    assert!(children.contains("data-young") && children.contains("data-look=pebble"));
    assert!(children.contains("href=https://www.wikipedia.org/"), "the exit");
    assert!(!site.files.contains_key("search/ru/children/index.html"), "there is nothing to find");
    assert!(!site.text("sitemap.xml").contains("search"));
    assert!(!site.text("robots.txt").contains("search"));
}

#[test]
fn a_page_leads_to_the_search_of_its_readers() {
    let site = campaign(SETTINGS).build().expect_clean();
    let leads = |path: &str| {
        let html = scraper::Html::parse_document(site.text(path));
        let selector = scraper::Selector::parse(".bar a[data-with-script]").expect("a selector");
        html.select(&selector).next().and_then(|link| link.attr("href")).map(str::to_owned)
    };
    let to = |href: &str| Some(href.to_owned());
    assert_eq!(leads("ro/index.html"), to("../search/ro/"));
    assert_eq!(leads("ro/parents/secrets/index.html"), to("../../../search/ro/"));
    assert_eq!(leads("ro/teens/secrets/index.html"), to("../../../search/ro/teens/"));
    assert_eq!(leads("ro/children/index.html"), to("../../search/ro/children/"));
    assert_eq!(leads("ru/children/index.html"), None, "never to the one for everyone");
    assert_eq!(leads("search/ro/index.html"), None);
}

#[test]
fn a_campaign_a_portable_build_and_a_theme_can_do_without() {
    let searches = |site: &crate::campaign::Site| {
        site.files.keys().any(|path| path.starts_with("search/"))
            || site.text("ro/index.html").contains("search/")
    };
    let settings = format!("{SETTINGS}\n[search]\nshown = false\n");
    assert!(!searches(&campaign(&settings).build().expect_clean()));
    assert!(!searches(&campaign(SETTINGS).portable().build().expect_clean()));
    assert!(searches(&campaign(SETTINGS).build().expect_clean()));
}

#[test]
fn an_index_is_the_same_however_it_is_made_and_made_once() {
    let campaign = campaign(SETTINGS);
    let cache = MemoryCache::default();
    let made = |cache: &MemoryCache| {
        let inputs = farul::build::Inputs { gathers_search: true, ..campaign.inputs().clone() };
        let (built, _) = build(&inputs, Memo::default(), &Discard, Pictures::AsTheyAre);
        let sink = Collector::default();
        let found = search(&built, cache, &sink);
        assert!(found.is_empty(), "{found:?}");
        sink.into_files()
    };
    let first = made(&cache);
    let one_thread = rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("a pool");
    assert!(first == one_thread.install(|| made(&MemoryCache::default())), "other bytes");
    assert_eq!(cache.len(), 5, "an entry a search");
    assert!(first == made(&cache), "other bytes out of the cache");
    campaign.write("content/help.en.md", "---\ntitle: Help\ndescription: H.\n---\nOther.\n");
    let next = made(&cache);
    assert_eq!(cache.len(), 6, "what has not changed is not made again");
    let names = first.keys().map(|path| path.as_str()).collect::<Vec<_>>();
    assert!(
        names.iter().all(|name| !name.contains("-ui") && !name.contains("worker")),
        "{names:?}"
    );
    let entry = |files: &BTreeMap<_, Vec<u8>>, folder: &str| {
        let path = format!("search/data/{folder}/pagefind-entry.json");
        let path = farul::model::output::OutputPath::new(&path).expect("a path");
        String::from_utf8(files[&path].clone()).expect("text")
    };
    assert_eq!(entry(&first, "audiences/teens"), entry(&next, "audiences/teens"));
    let everyone = entry(&next, "everyone");
    for language in ["ro", "ru", "en"] {
        assert!(everyone.contains(&format!("\"{language}\":{{")), "{everyone}");
    }
}
