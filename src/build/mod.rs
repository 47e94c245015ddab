//! One build: the stages in their order, from a campaign's folder to a sink.
//!
//! 1. [`campaign`] reads what is not a page: settings, help services, the glossary, the files
//!    of words and theme; on demand [`kitchen_sink`] adds pages made of the theme's examples.
//! 2. [`pages`] parses every page, in parallel; the memo gives back what did not change.
//!    Meanwhile the [`surroundings`] are made ready: the readers' words and the theme.
//! 3. `resolve` works out the site, [`files`] makes what pages name fit to publish,
//!    `check` runs the rules, [`misnamed`] lists among them; [`dragged`] leaves out what only
//!    follows from a broken file.
//! 4. [`printing`] prints into the sink; pages that nothing changed for are kept.
//! 5. What readers search in takes longer, and depends on the pages' texts alone: [`search`]
//!    makes it, where the caller asks for it.
//!
//! [`worked`] holds what pages are printed from: for an edit of a text [`edit`] prints no more
//! than it changes.
//!
//! [`publish`] does it on the disk: [`last`] is what another process needs to find that all
//! of this would change nothing, [`kept`] what it needs to do as little of it as it can.
//!
//! [`findings`] are told sorted, and none too often.
//!
//! Everything goes in and out as values: the same inputs give the same bytes, whatever
//! the memo holds.

mod addresses;
mod bodies;
mod campaign;
mod dragged;
pub(crate) mod faults;
mod files;
mod findings;
mod kept;
mod kitchen_sink;
mod last;
mod means;
mod memo;
mod misnamed;
mod pages;
mod printing;
mod publish;
mod search;
mod stories;
mod surroundings;
mod translations;
mod worked;

use std::sync::Arc;

use camino::Utf8PathBuf;
use jiff::civil::Date;

pub use crate::assets::copies::Pictures;
pub use crate::render::Outdated;
pub use campaign::{read_again, settings};
pub use means::Haste;
pub use memo::Memo;
pub use publish::{OldAddresses, Published, publish};
pub use search::Searching;
pub use stories::PageStory;
pub use translations::{Translations, found_with, translations};
pub use worked::edit;

use crate::check;
use crate::diagnostic::{Diagnostics, Judged};
use crate::digest::Digest;
use crate::disk::aside::Aside;
use crate::disk::{self, Sink, Sources};
use crate::i18n::Order;
use crate::model::ids::LanguageId;
use crate::model::output::LinkStyle;
use crate::model::site::Site;
use crate::render::{self, Printed};
use crate::resolve::{self, Mode};
use campaign::Campaign;
use findings::finished;
use means::Means;
use pages::Page;
use printing::print;
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
    /// The branching stories of the pages.
    pub stories: Vec<PageStory>,
}

impl Built {
    /// What is known of a site before it is printed.
    fn of(worked: &Worked) -> Self {
        let Worked { campaign, surroundings, site, .. } = worked;
        let languages = &campaign.config.languages;
        Self {
            languages: languages.iter().map(|language| language.tag.clone()).collect(),
            pages: site.pages.len(),
            fallbacks: site.pages.iter().filter(|page| page.is_fallback()).count(),
            overridden: surroundings.overridden(),
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
    memo: Memo,
    sink: &dyn Sink,
    pictures: Pictures<'_>,
    means: Means<'_>,
) -> (Option<Built>, Memo) {
    let mut diagnostics = Diagnostics::new();
    let read = campaign::read(inputs, listed).collect(&mut diagnostics);
    let Some(read) = read else {
        let diagnostics = finished(diagnostics, inputs);
        return (Some(Built { diagnostics, ..Built::default() }), memo);
    };
    let (worked, mut memo) = work_out(inputs, read, memo, pictures, means);
    let Some(worked) = worked else { return (None, memo) };
    let worked = worked.collect(&mut diagnostics);
    diagnostics.extend(checked(inputs, &worked));
    let mut built = Built::of(&worked);
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
            let found = search::make(searching, input, &worked, &mut memo);
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

/// Works out what pages are printed from; `None` where it is for nothing.
fn work_out(
    inputs: &Inputs,
    (campaign, around): (Campaign, surroundings::Files),
    mut memo: Memo,
    pictures: Pictures<'_>,
    means: Means<'_>,
) -> (Option<Judged<Worked>>, Memo) {
    let mut diagnostics = Diagnostics::new();
    let last = memo.assets.take();
    let (outdated, aside) = (means.haste.outdated, means.aside);
    let ((placed, mut memo), made) = rayon::join(
        || placed(inputs, &campaign, memo, outdated, aside),
        || around.make(inputs, &campaign.config, last),
    );
    let (surroundings, assets) = made.collect(&mut diagnostics);
    memo.assets = assets;
    let Some(placed) = placed else { return (None, memo) };
    let (pages, site) = placed.collect(&mut diagnostics);
    let published = files::publish(&campaign, &site, pictures, &mut memo);
    if outdated() {
        return (None, memo);
    }
    let published = published.collect(&mut diagnostics);
    let asked = Digest::of(inputs);
    let worked = Worked { campaign, surroundings, pages, site, published, asked };
    (Some(Judged::new(worked, diagnostics)), memo)
}

/// Pages, and the site that they make.
type Placed = Judged<(Vec<Page>, Site)>;

/// Parses the pages and finds the place of each; `None` where it is for nothing.
fn placed(
    inputs: &Inputs,
    campaign: &Campaign,
    memo: Memo,
    outdated: &Outdated<'_>,
    aside: Option<&Arc<Aside>>,
) -> (Option<Placed>, Memo) {
    let (parsed, memo) = pages::parse(campaign, memo, outdated, aside);
    let placed = parsed.map(|parsed| {
        let mut diagnostics = Diagnostics::new();
        let pages = parsed.collect(&mut diagnostics);
        let site = site(inputs, campaign, &pages).collect(&mut diagnostics);
        Judged::new((pages, site), diagnostics)
    });
    (placed, memo)
}

/// What the rules find.
fn checked(inputs: &Inputs, worked: &Worked) -> Diagnostics {
    let Worked { campaign, surroundings, site, published, .. } = worked;
    let others = campaign.other_files();
    let found = check::run(check::Input {
        config: &campaign.config,
        site,
        words: &surroundings.words,
        services: &campaign.services,
        files: published,
        others: &others,
        misnamed: &misnamed::misnamed(campaign, &others),
        mode: inputs.mode,
        today: inputs.today,
    });
    found
        .into_iter()
        .chain(search::lacking(&campaign.config, surroundings.theme.as_ref()))
        .collect()
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
