//! One build: the stages in their order, from a campaign's folder to a sink.
//!
//! 1. [`campaign`] reads what is not a page: settings, words, theme, help services, the
//!    glossary; on demand [`kitchen_sink`] adds pages made of the theme's examples.
//! 2. [`pages`] parses every page, in parallel; the memo gives back what did not change.
//! 3. `resolve` works out the site, [`files`] makes what pages name fit to publish,
//!    `check` runs the rules, [`misnamed`] lists among them; [`dragged`] leaves out what only
//!    follows from a broken file.
//! 4. `render` prints into the sink; pages that nothing changed for are kept.
//! 5. `outputs` seals the site. What readers search in takes longer, and depends on the
//!    pages' texts alone: [`search`] makes it, where the caller asks for it.
//!
//! [`worked`] holds what pages are printed from: for an edit of a text [`edit`] prints no more
//! than it changes.
//!
//! [`publish`] does it on the disk: [`last`] is what another process needs to find that all
//! of this would change nothing, [`kept`] what it needs to do as little of it as it can.
//!
//! Everything goes in and out as values: the same inputs give the same bytes, whatever
//! the memo holds.

mod addresses;
mod bodies;
mod campaign;
mod dragged;
pub(crate) mod faults;
mod files;
mod kept;
mod kitchen_sink;
mod last;
mod means;
mod memo;
mod misnamed;
mod pages;
mod publish;
mod search;
mod stories;
mod translations;
mod worked;

use std::collections::BTreeMap;
use std::sync::Arc;

use camino::Utf8PathBuf;
use jiff::civil::Date;
use rayon::iter::Either;
use rayon::prelude::*;

pub use crate::assets::copies::Pictures;
pub use crate::render::Outdated;
pub use addresses::PageAddress;
pub use campaign::{read_again, settings};
pub use means::Haste;
pub use memo::Memo;
pub use publish::{OldAddresses, Published, publish};
pub use search::Searching;
pub use stories::PageStory;
pub use translations::{Translations, translations};
pub use worked::edit;

use crate::check;
use crate::diagnostic::{Diagnostics, Fault, Judged};
use crate::digest::Digest;
use crate::disk::{self, Sink, Sources};
use crate::i18n::Order;
use crate::model::ids::LanguageId;
use crate::model::output::{LinkStyle, OutputPath};
use crate::model::site::Site;
use crate::render::{self, Printed, Sheet};
use crate::resolve::{self, Mode};
use crate::source::SourcePath;
use campaign::Campaign;
use faults::FindingsLeftOut;
use means::Means;
use pages::Page;
use worked::Worked;

/// What a build is asked for.
#[derive(Clone, Debug, Hash)]
pub struct Inputs {
    /// The campaign's folder.
    pub root: Utf8PathBuf,
    /// Today: it decides which verified numbers are still fresh.
    pub today: Date,
    /// Preview or release.
    pub mode: Mode,
    /// Whether warnings stop the build.
    pub strict: bool,
    /// How links to pages end.
    pub style: LinkStyle,
    /// The address of the site, where it is not the one in `farul.toml`.
    pub base_url: Option<String>,
    /// Whether a preview shows the theme's examples as well; a release never does.
    pub kitchen_sink: bool,
    /// The tag of the language whose interface words a preview makes strange, to see which
    /// words are not its own; never in a release.
    pub pseudo: Option<String>,
}

/// What came of a build.
#[derive(Clone, Debug, Default)]
pub struct Built {
    /// Every finding, sorted.
    pub diagnostics: Diagnostics,
    /// What was printed, or kept, in order; empty where an error stopped the build.
    pub outputs: Vec<Printed>,
    /// The tags of the languages, in order.
    pub languages: Vec<String>,
    /// How many pages have an audience, section or home of their own: no redirects, no
    /// "not found".
    pub pages: usize,
    /// How many of them stand in for a missing translation.
    pub fallbacks: usize,
    /// Theme files of the campaign that replace embedded ones.
    pub overridden: Vec<String>,
    /// Where the pages stand that have a file and an address of their own.
    pub addresses: Vec<PageAddress>,
    /// The branching stories of the pages.
    pub stories: Vec<PageStory>,
}

impl Built {
    /// What is known of a site before it is checked and printed.
    fn of(campaign: &Campaign, site: &Site) -> Self {
        let languages = &campaign.config.languages;
        Self {
            languages: languages.iter().map(|language| language.tag.clone()).collect(),
            pages: site.pages.len(),
            fallbacks: site.pages.iter().filter(|page| page.is_fallback()).count(),
            overridden: campaign.overridden(),
            stories: stories::of(campaign, site),
            ..Self::default()
        }
    }

    /// Adds what was found after the site was printed.
    pub fn add(&mut self, found: Diagnostics, inputs: &Inputs) {
        let all = std::mem::take(&mut self.diagnostics);
        self.diagnostics = finished(all.into_iter().chain(found).collect(), inputs);
    }

    /// Whether the site may be published.
    pub fn succeeded(&self) -> bool {
        !self.diagnostics.has_errors() && !self.outputs.is_empty()
    }
}

/// Builds the campaign into `sink`, which the caller commits if the build succeeded.
pub fn build(
    inputs: &Inputs,
    memo: Memo,
    sink: &dyn Sink,
    pictures: Pictures<'_>,
) -> (Built, Memo) {
    let (built, memo) = build_unless(inputs, memo, sink, pictures, Haste::NONE);
    (built.unwrap_or_default(), memo)
}

/// The same, but given up as soon as it is for nothing: then nothing came of it, and the memo
/// has all that it had, and what was made so far.
pub fn build_unless(
    inputs: &Inputs,
    memo: Memo,
    sink: &dyn Sink,
    pictures: Pictures<'_>,
    haste: Haste<'_>,
) -> (Option<Built>, Memo) {
    let means = Means { haste, aside: None, searching: None };
    build_listed(inputs, disk::load(&inputs.root), memo, sink, pictures, means)
}

/// Builds the campaign with what readers search in.
pub fn build_with_search(
    inputs: &Inputs,
    memo: Memo,
    sink: &dyn Sink,
    pictures: Pictures<'_>,
    searching: Searching<'_>,
) -> (Built, Memo) {
    let means = Means { haste: Haste::NONE, aside: None, searching: Some(searching) };
    let listed = disk::load(&inputs.root);
    let (built, memo) = build_listed(inputs, listed, memo, sink, pictures, means);
    (built.unwrap_or_default(), memo)
}

/// Builds a campaign whose files are listed already.
fn build_listed(
    inputs: &Inputs,
    listed: Judged<Sources>,
    mut memo: Memo,
    sink: &dyn Sink,
    pictures: Pictures<'_>,
    means: Means<'_>,
) -> (Option<Built>, Memo) {
    let mut diagnostics = Diagnostics::new();
    let campaign = campaign::read(inputs, listed, &mut memo).collect(&mut diagnostics);
    let Some(campaign) = campaign else {
        let diagnostics = finished(diagnostics, inputs);
        return (Some(Built { diagnostics, ..Built::default() }), memo);
    };
    let (worked, mut memo) = work_out(inputs, campaign, memo, pictures, means);
    let Some(worked) = worked else { return (None, memo) };
    let (worked, mut built) = worked.collect(&mut diagnostics);
    dragged::leave_out(&mut diagnostics);
    let placed = |found: Diagnostics| finished(worked.campaign.kitchen_sink.placed(found), inputs);
    let mut diagnostics = placed(diagnostics);
    let make = |outline: usize| pages::body(&worked.campaign, &worked.pages[outline]);
    let bodies = render::Bodies::new(worked.pages.len(), &make);
    if let (false, Some(input)) =
        (diagnostics.has_errors(), worked.input(inputs, &bodies, means.haste.outdated))
    {
        let Some((outputs, found)) = print(input, &worked, &mut memo, sink, means.haste) else {
            return (None, memo);
        };
        diagnostics = placed(diagnostics.into_iter().chain(found).collect());
        built.outputs = outputs;
        if let (Some(searching), false) = (means.searching, diagnostics.has_errors()) {
            let found = search::make(searching, input, &worked.pages, &mut memo);
            diagnostics = placed(diagnostics.into_iter().chain(found).collect());
        }
    }
    drop(bodies);
    built.diagnostics = diagnostics;
    if built.succeeded() {
        memo.worked = Some(Arc::new(worked));
    }
    (Some(built), memo)
}

/// Works out the site, as far as it is not printed; `None` where it is for nothing.
fn work_out(
    inputs: &Inputs,
    campaign: Campaign,
    memo: Memo,
    pictures: Pictures<'_>,
    means: Means<'_>,
) -> (Option<Judged<(Worked, Built)>>, Memo) {
    let mut diagnostics = Diagnostics::new();
    let (parsed, mut memo) = pages::parse(&campaign, memo, means);
    let Some(parsed) = parsed else { return (None, memo) };
    let pages = parsed.collect(&mut diagnostics);
    let site = site(inputs, &campaign, &pages).collect(&mut diagnostics);
    let mut built = Built::of(&campaign, &site);
    built.addresses = addresses::standing(&campaign, &site, &pages);
    let published = files::publish(&campaign, &site, pictures, &mut memo).collect(&mut diagnostics);
    if (means.haste.outdated)() {
        return (None, memo);
    }
    let others = campaign.other_files();
    diagnostics.extend(check::run(check::Input {
        config: &campaign.config,
        site: &site,
        words: &campaign.words,
        services: &campaign.services,
        files: &published,
        others: &others,
        misnamed: &misnamed::misnamed(&campaign, &others),
        mode: inputs.mode,
        today: inputs.today,
    }));
    diagnostics.extend(search::lacking(&campaign));
    let worked = Worked { campaign, pages, site, published, asked: Digest::of(inputs) };
    (Some(Judged::new((worked, built), diagnostics)), memo)
}

fn site(inputs: &Inputs, campaign: &Campaign, pages: &[Page]) -> Judged<Site> {
    let languages = &campaign.config.languages;
    let orders: Vec<Order> = languages.iter().map(|language| Order::new(&language.tag)).collect();
    let order = |language: LanguageId| &orders[language.index()];
    let settings = resolve::Settings {
        config: &campaign.config,
        mode: inputs.mode,
        has_file: &|path| campaign.sources.get(path).is_some(),
        other_files: &|| campaign.other_files().into_iter().cloned().collect(),
        compare: &|language, left, right| order(language).compare(left, right),
    };
    resolve::site(&settings, pages.iter().map(|page| Arc::clone(&page.outline)).collect())
}

/// Prints what changed, keeps the rest, and seals the site; `None` where it is for nothing.
fn print(
    input: render::Input<'_>,
    worked: &Worked,
    memo: &mut Memo,
    sink: &dyn Sink,
    haste: Haste<'_>,
) -> Option<(Vec<Printed>, Diagnostics)> {
    let shared = Digest::of(&(
        (
            input.config,
            key_of(input.site),
            input.services,
            input.mode,
            input.style,
            input.base_url,
            input.today,
        ),
        (worked.campaign.surroundings, files::key(input.files)),
    ));
    let contents: Vec<u128> = worked.pages.iter().map(|page| page.content).collect();
    let last = memo.printed.as_ref().filter(|last| last.shared == shared);
    let (kept, sheets) = keep(input, last, &contents, sink);
    for (output, bytes) in &input.assets.files {
        sink.share(output, bytes);
    }
    for (output, bytes) in input.files.values().flat_map(|file| file.outputs()) {
        sink.share(output, bytes);
    }
    let put = |output: &OutputPath, bytes: &[u8]| sink.put(output, bytes);
    let is_urgent = |sheet: &&Sheet| (haste.is_urgent)(&sheet.output(input));
    let urgent: Vec<Sheet> = sheets.iter().filter(is_urgent).cloned().collect();
    // What is found is told of all together.
    if !urgent.is_empty() && !render::pages(input, &urgent, &put).1.has_errors() {
        (haste.urgent_are_done)();
    }
    let (mut printed, mut found) = render::pages(input, &sheets, &put);
    if (input.outdated)() {
        return None;
    }
    printed.extend(kept);
    printed.sort_by(|left, right| left.output.cmp(&right.output));
    for (output, bytes) in crate::outputs::seal(input, &printed) {
        sink.put(&output, &bytes);
    }
    found.extend(input.bodies.failed());
    let failed = found.has_errors();
    memo.printed = (!failed).then(|| memo::LastPrint { shared, contents, pages: printed.clone() });
    Some((printed, found))
}

/// The key of a site.
fn key_of(site: &Site) -> u128 {
    let Site { pages, outlines, facts, sections, redirects } = site;
    let keys = [Digest::of_all(pages), Digest::of_all(outlines), Digest::of_all(facts)];
    Digest::of(&(keys, sections, redirects))
}

/// Parts the sheets into those that the sink keeps, since nothing changed for them, and
/// those to print.
fn keep(
    input: render::Input<'_>,
    last: Option<&memo::LastPrint>,
    contents: &[u128],
    sink: &dyn Sink,
) -> (Vec<Printed>, Vec<Sheet>) {
    let sheets = render::sheets(input);
    let Some(last) = last else { return (Vec::new(), sheets) };
    let stands = |sheet: &Sheet| {
        if let Sheet::Page(id) = sheet {
            let outline = input.site.page(*id).outline.index();
            if last.contents.get(outline) != contents.get(outline) {
                return None;
            }
        }
        let page = last.page(&sheet.output(input))?;
        sink.keep(&page.output, &page.hash).then(|| page.clone())
    };
    sheets.into_par_iter().partition_map(|sheet| match stands(&sheet) {
        Some(page) => Either::Left(page),
        None => Either::Right(sheet),
    })
}

/// Sorted, made strict where the build is (a release lets no warning pass), and short
/// enough to be read.
fn finished(mut diagnostics: Diagnostics, inputs: &Inputs) -> Diagnostics {
    if inputs.strict || inputs.mode == Mode::Release {
        diagnostics.make_strict();
    }
    shortened(diagnostics.sorted()).sorted()
}

/// The most findings of one file that a run shows.
const SHOWN_PER_FILE: usize = 100;

/// Leaves out what a file has beyond its first hundred findings, and says how many.
fn shortened(diagnostics: Diagnostics) -> Diagnostics {
    let mut counts: BTreeMap<SourcePath, usize> = BTreeMap::new();
    let mut shown = Diagnostics::new();
    for diagnostic in diagnostics {
        let count =
            diagnostic.place.as_ref().map(|place| counts.entry(place.file.clone()).or_default());
        let is_shown = count.is_none_or(|count| {
            *count += 1;
            *count <= SHOWN_PER_FILE
        });
        if is_shown {
            shown.push(diagnostic);
        }
    }
    for (file, count) in counts.into_iter().filter(|(_, count)| *count > SHOWN_PER_FILE) {
        let fault = FindingsLeftOut { number: count - SHOWN_PER_FILE, shown: SHOWN_PER_FILE };
        shown.push(fault.in_file(&file));
    }
    shown
}
