//! Readers search: who finds what, and with which page.

use std::collections::BTreeMap;
use std::io::Read;

use farul::build::{Memo, Pictures, Searching, build_with_search};
use farul::disk::{Cache, Collector, Discard, MemoryCache};

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

/// The files of all searches, made with a memo and a cache.
fn made(campaign: &Campaign, memo: Memo, cache: &dyn Cache) -> (BTreeMap<String, Vec<u8>>, Memo) {
    let sink = Collector::default();
    let searching = Searching { cache, sink: &sink, begins: &|_| {} };
    let pictures = Pictures::AsTheyAre;
    let (built, memo) = build_with_search(campaign.inputs(), memo, &Discard, pictures, searching);
    assert!(!built.diagnostics.has_errors(), "{:?}", built.diagnostics);
    (sink.into_files().into_iter().map(|(path, bytes)| (path.to_string(), bytes)).collect(), memo)
}

/// The address in a file with the text of a page.
fn address(file: &[u8]) -> String {
    let mut text = String::new();
    flate2::read::GzDecoder::new(file).read_to_string(&mut text).expect("text");
    let (_, rest) = text.split_once("\"url\":\"").expect("an address");
    rest.split('"').next().expect("an address").to_owned()
}

/// What each search finds: its folder and language, and the addresses.
fn found(campaign: &Campaign) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (path, file) in made(campaign, Memo::default(), &MemoryCache::default()).0 {
        let Some((folder, text)) = path.split_once("/fragment/") else { continue };
        let folder = folder.strip_prefix("search/data/").expect("an index");
        let (language, _) = text.split_once('_').expect("a language");
        found.entry(format!("{folder} {language}")).or_default().push(address(&file));
    }
    found.values_mut().for_each(|addresses| addresses.sort());
    found
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
    assert_eq!(found["everyone ru"], ["ru/", "ru/help/"], "nothing that stands in from Romanian");
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
    let from_nothing = |cache: &dyn Cache| made(&campaign, Memo::default(), cache).0;
    let first = from_nothing(&cache);
    let one_thread = rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("a pool");
    assert!(first == one_thread.install(|| from_nothing(&MemoryCache::default())), "other bytes");
    let entries = cache.len();
    assert!(first == from_nothing(&cache), "other bytes out of the cache");
    assert_eq!(cache.len(), entries, "nothing was made again");
    campaign.write("content/help.en.md", "---\ntitle: Help\ndescription: H.\n---\nOther.\n");
    let next = from_nothing(&cache);
    assert_eq!(cache.len(), entries + 2, "a page was read, and an index made");
    assert!(next == from_nothing(&MemoryCache::default()), "other bytes than from nothing");
    let list = |files: &BTreeMap<String, Vec<u8>>, folder: &str| {
        String::from_utf8(files[&format!("search/data/{folder}/pagefind-entry.json")].clone())
            .expect("text")
    };
    assert_eq!(list(&first, "audiences/teens"), list(&next, "audiences/teens"));
    let everyone = list(&next, "everyone");
    for language in ["ro", "ru", "en"] {
        assert!(everyone.contains(&format!("\"{language}\":{{")), "{everyone}");
    }
    let is_left_out = |name: &str| !name.contains("-ui") && !name.contains("worker");
    assert!(first.keys().all(|name| is_left_out(name)), "{:?}", first.keys());
}

/// A cache that keeps nothing, and says that it has everything.
struct Forgetful;

impl Cache for Forgetful {
    fn get(&self, _: &blake3::Hash) -> Option<Vec<u8>> {
        None
    }

    fn put(&self, _: &blake3::Hash, _: &[u8]) {}

    fn has(&self, _: &blake3::Hash) -> bool {
        true
    }
}

/// A cache that keeps what is not whole.
#[derive(Default)]
struct Damaging(MemoryCache);

impl Cache for Damaging {
    fn get(&self, key: &blake3::Hash) -> Option<Vec<u8>> {
        self.0.get(key)
    }

    fn put(&self, key: &blake3::Hash, bytes: &[u8]) {
        self.0.put(key, &bytes[..bytes.len() / 2]);
    }

    fn has(&self, key: &blake3::Hash) -> bool {
        self.0.has(key)
    }
}

#[test]
fn what_a_cache_has_lost_or_damaged_is_made_again() {
    let campaign = campaign(SETTINGS);
    let (first, memo) = made(&campaign, Memo::default(), &MemoryCache::default());
    assert!(first == made(&campaign, Memo::default(), &Forgetful).0, "with nothing known");
    assert!(first == made(&campaign, memo.clone(), &Forgetful).0, "with a memo and no cache");
    assert!(first == made(&campaign, memo, &MemoryCache::default()).0, "with an empty cache");
    let damaging = Damaging::default();
    for _ in 0..2 {
        assert!(first == made(&campaign, Memo::default(), &damaging).0, "with half a cache");
    }
}

#[test]
fn an_edit_reads_no_other_page_for_the_searches() {
    let campaign = campaign(SETTINGS);
    let cache = MemoryCache::default();
    let (_, memo) = made(&campaign, Memo::default(), &cache);
    let page = |text: &str| {
        format!("---\ntitle: \"Secrete teens\"\ndescription: \"Secrete teens.\"\n---\n{text}\n")
    };
    campaign.write("content/teens/secrets.ro.md", page("Alt secret."));
    let entries = cache.len();
    let (next, _) = made(&campaign, memo, &cache);
    assert_eq!(cache.len(), entries + 3, "a page, the index of all readers and that of its own");
    assert!(next == made(&campaign, Memo::default(), &MemoryCache::default()).0, "other bytes");
}

#[test]
fn a_page_that_goes_is_gone_from_the_searches_and_one_that_comes_is_found() {
    let campaign = campaign(SETTINGS);
    let cache = MemoryCache::default();
    let (_, memo) = made(&campaign, Memo::default(), &cache);
    campaign.remove("content/teens/secrets.ro.md");
    campaign
        .write("content/parents/new.ro.md", "---\ntitle: Nou\ndescription: N.\n---\nText nou.\n");
    let (next, _) = made(&campaign, memo, &cache);
    assert!(next == made(&campaign, Memo::default(), &MemoryCache::default()).0, "other bytes");
    let found = &found(&campaign)["everyone ro"];
    assert!(!found.contains(&"ro/teens/secrets/".to_owned()), "{found:?}");
    assert!(found.contains(&"ro/parents/new/".to_owned()), "{found:?}");
}

#[test]
#[cfg(target_os = "linux")]
fn a_program_whose_own_folder_was_deleted_makes_the_searches_all_the_same() {
    let campaign = campaign(SETTINGS);
    let out = campaign.root().join("site");
    let gone = "mkdir gone && cd gone && rmdir ../gone && exec \"$0\" \"$@\"";
    let run = std::process::Command::new("sh")
        .current_dir(campaign.root())
        .args(["-c", gone, env!("CARGO_BIN_EXE_farul"), "--root"])
        .arg(campaign.root())
        .args(["build", "--out"])
        .arg(&out)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&run.stderr);
    assert!(run.status.success(), "{said}");
    assert!(out.join("search/data/everyone/pagefind-entry.json").is_file(), "{said}");
}
