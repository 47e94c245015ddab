//! What each stage of a build costs, over generated campaigns: `cargo bench`.
//!
//! Stages run as the build runs them: in parallel where it does. Items are pages.

#![allow(clippy::disallowed_methods)]

// The generator writes sites of other programs, too: not here.
#[allow(dead_code)]
#[path = "generate/campaign.rs"]
mod campaign;

use std::sync::Arc;

use camino::Utf8PathBuf;
use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};
use farul::assets::{build as publish, build::Assets, theme};
use farul::build::{Inputs, Memo, Pictures, build, settings};
use farul::config::Config;
use farul::config::services::{self, HelpService};
use farul::disk::{Discard, Sink};
use farul::i18n::{self, ReaderWords};
use farul::model::body::Body;
use farul::model::outline::Outline;
use farul::model::output::LinkStyle;
use farul::model::site::Site;
use farul::parse;
use farul::render::{self, templates};
use farul::resolve::{self, Mode};
use farul::source::SourcePath;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use tera::Tera;

fn main() {
    divan::main();
}

/// A generated campaign on the disk; it goes away with this value.
struct Campaign {
    _folder: tempfile::TempDir,
    root: Utf8PathBuf,
    config: Config,
    pages: Vec<(SourcePath, Vec<u8>)>,
}

fn campaign_of(pages: usize) -> Campaign {
    let folder = tempfile::tempdir().expect("a scratch folder");
    campaign::write(pages, folder.path()).expect("the campaign is written");
    let root = Utf8PathBuf::from_path_buf(folder.path().to_owned()).expect("a path of text");
    let (sources, config) = settings(&root).value.expect("the settings are right");
    let files = sources.below("content/").iter().filter(|file| file.path.as_str().ends_with(".md"));
    let pages = files
        .map(|file| (file.path.clone(), sources.read(&file.path).expect("a page is read")))
        .collect();
    Campaign { _folder: folder, root, config, pages }
}

type Parsed = (Arc<Outline>, Arc<Body>);

fn parsed(campaign: &Campaign) -> Vec<Parsed> {
    let page = |(path, bytes): &(SourcePath, Vec<u8>)| {
        let page = parse::page(path, bytes, &campaign.config).value.expect("a page is right");
        (Arc::new(page.outline), Arc::new(page.body))
    };
    campaign.pages.par_iter().map(page).collect()
}

fn site(config: &Config, pages: &[Parsed]) -> Site {
    let order = i18n::Order::new("ro");
    let settings = resolve::Settings {
        config,
        mode: Mode::Preview,
        has_file: &|_| false,
        other_files: &Vec::new,
        compare: &|_, left, right| order.compare(left, right),
    };
    resolve::site(&settings, pages.iter().map(|(outline, _)| Arc::clone(outline)).collect()).value
}

#[divan::bench]
fn parse_one_page(bencher: Bencher<'_, '_>) {
    let campaign = campaign_of(15);
    let (path, bytes) = campaign
        .pages
        .iter()
        .find(|(path, _)| path.as_str().contains("parents/friends"))
        .expect("a topic");
    bencher
        .counter(ItemsCount::new(1_usize))
        .counter(BytesCount::of_slice(bytes.as_slice()))
        .bench_local(|| parse::page(path, bytes, &campaign.config));
}

#[divan::bench(sample_count = 20)]
fn parse_300_pages(bencher: Bencher<'_, '_>) {
    let campaign = campaign_of(300);
    let bytes: usize = campaign.pages.iter().map(|(_, bytes)| bytes.len()).sum();
    bencher
        .counter(ItemsCount::new(campaign.pages.len()))
        .counter(BytesCount::new(bytes))
        .bench_local(|| parsed(&campaign));
}

#[divan::bench(sample_count = 20)]
fn resolve_3000_pages(bencher: Bencher<'_, '_>) {
    let campaign = campaign_of(3_000);
    let pages = parsed(&campaign);
    bencher.counter(ItemsCount::new(pages.len())).bench_local(|| site(&campaign.config, &pages));
}

/// The theme, the words and the services around the pages of a campaign.
struct Around {
    words: ReaderWords,
    tera: Arc<Tera>,
    assets: Assets,
    services: Vec<HelpService>,
}

fn around(config: &Config) -> Around {
    let words = i18n::reader_words::<&[u8]>(config, &[]).value;
    let theme = theme::load_theme(&config.theme, &theme::CampaignFiles::new())
        .value
        .expect("the theme is known");
    let tera = Arc::new(templates::load(&theme).value.expect("the templates are right"));
    let assets = publish::build(&theme).value.expect("the styles are right");
    let file = SourcePath::new("content/_data/help-services.toml").expect("a path");
    let services = services::read(&file, campaign::SERVICES, config).value;
    Around { words, tera, assets, services }
}

/// Views, frames, and the texts poured into them.
#[divan::bench(sample_count = 20)]
fn render_300_pages(bencher: Bencher<'_, '_>) {
    let campaign = campaign_of(300);
    let pages = parsed(&campaign);
    let site = site(&campaign.config, &pages);
    let around = around(&campaign.config);
    let make = |at: usize| Ok(Arc::clone(&pages[at].1));
    let bodies = render::Bodies::new(pages.len(), &make);
    let input = render::Input {
        config: &campaign.config,
        site: &site,
        bodies: &bodies,
        services: &around.services,
        words: &around.words,
        tera: &around.tera,
        own: &render::OwnTemplates::default(),
        assets: &around.assets,
        files: &FxHashMap::default(),
        mode: Mode::Preview,
        style: LinkStyle::Folders,
        base_url: campaign.config.base_url.as_deref(),
        today: today(),
        outdated: &|| false,
    };
    let sheets = render::sheets(input);
    bencher
        .counter(ItemsCount::new(sheets.len()))
        .bench_local(|| render::pages(input, &sheets, &|output, bytes| Discard.put(output, bytes)));
}

/// From the folder to a sink that keeps nothing, with nothing remembered.
#[divan::bench(args = [300, 3_000], sample_count = 10)]
fn build_all(bencher: Bencher<'_, '_>, pages: usize) {
    let campaign = campaign_of(pages);
    let inputs = Inputs {
        root: campaign.root.clone(),
        today: today(),
        mode: Mode::Preview,
        strict: false,
        style: LinkStyle::Folders,
        base_url: None,
        kitchen_sink: false,
        pseudo: None,
    };
    bencher.counter(ItemsCount::new(campaign.pages.len())).bench_local(|| {
        let (built, memo) = build(&inputs, Memo::default(), &Discard, Pictures::Judged);
        assert!(built.succeeded(), "the campaign builds");
        memo
    });
}

fn today() -> jiff::civil::Date {
    jiff::civil::date(2026, 11, 22)
}
