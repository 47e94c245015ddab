//! A site as a build has worked it out, ready to be printed; and, while everything but some
//! texts stays as it is, ready for the next build in the same process.
//!
//! 1. A page is parsed again where its file seems to have changed.
//! 2. If its outline is what it was, as far as the site is made of it, so is the whole site:
//!    only the pages that show the file are printed again, and what quotes their texts.
//! 3. Any doubt is a no: then everything is built. Findings are never told from here.

use std::fmt;
use std::hash::Hash;
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::addresses::{self, Standing};
use super::campaign::Campaign;
use super::pages::{self, Page};
use super::surroundings::Surroundings;
use super::{Inputs, Memo, Outdated, files};
use crate::assets::files::Published;
use crate::digest::Digest;
use crate::disk::Sink;
use crate::model::outline::Outline;
use crate::model::output::OutputPath;
use crate::model::site::{self, PageKind, Site};
use crate::render::{self, Bodies, Printed, Sheet};
use crate::source::SourcePath;

/// Everything that pages are printed from.
pub(super) struct Worked {
    pub(super) campaign: Campaign,
    pub(super) surroundings: Surroundings,
    /// Sorted by file.
    pub(super) pages: Vec<Page>,
    pub(super) site: Site,
    pub(super) published: FxHashMap<SourcePath, Arc<Published>>,
    /// The key of what the build was asked for.
    pub(super) asked: u128,
}

impl fmt::Debug for Worked {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Worked").field("pages", &self.pages.len()).finish_non_exhaustive()
    }
}

/// Prints into `sink`, which keeps all else of the last site, what an edit of the texts of
/// `changed` changes. The last build with this memo that succeeded must have left that site,
/// and nothing but `changed` may have changed since. `false` where the edit may change more:
/// then everything is to be built, and what the sink took is lost.
pub fn edit(inputs: &Inputs, memo: &mut Memo, changed: &[SourcePath], sink: &dyn Sink) -> bool {
    // It comes back only if all goes well.
    let Some(worked) = memo.worked.take() else { return false };
    let Ok(mut worked) = Arc::try_unwrap(worked) else { return false };
    let is_printed = worked.asked == Digest::of(inputs)
        && worked.take_up(changed).is_some_and(|edited| worked.print(inputs, memo, &edited, sink));
    if is_printed {
        memo.worked = Some(Arc::new(worked));
    }
    is_printed
}

impl Worked {
    /// What the pages are printed from; `None` where the theme cannot be used.
    pub(super) fn input<'a>(
        &'a self,
        inputs: &Inputs,
        bodies: &'a Bodies<'a>,
        outdated: &'a Outdated<'a>,
    ) -> Option<render::Input<'a>> {
        let theme = self.surroundings.theme.as_ref()?;
        Some(render::Input {
            config: &self.campaign.config,
            site: &self.site,
            bodies,
            services: &self.campaign.services,
            words: &self.surroundings.words,
            tera: &theme.tera,
            own: &theme.own,
            assets: &theme.assets,
            files: &self.published,
            mode: inputs.mode,
            style: inputs.style,
            base_url: self.campaign.base_url.as_deref(),
            today: inputs.today,
            outdated,
        })
    }

    /// Where the pages stand that have a file and an address of their own.
    pub(super) fn standing(&self) -> Vec<Standing<'_>> {
        addresses::standing(&self.site, &self.pages)
    }

    /// The key of what a page alone is printed from: its text, the ids of its headings, where
    /// its links lead to, and the files that it shows or offers.
    pub(super) fn own_key(&self, page: &site::Page) -> u128 {
        let mut digest = Digest::default();
        self.pages.get(page.outline.index()).map(|page| page.content).hash(&mut digest);
        for id in self.site.heading_ids(page.outline) {
            id.hash(&mut digest);
        }
        for link in &page.links {
            (link, self.site.fragment(page, link)).hash(&mut digest);
        }
        for path in page.files.iter().map(Option::as_ref).chain(page.aids().map(Some)) {
            let published = path.and_then(|path| self.published.get(path));
            (path, published.map(|file| files::key(file))).hash(&mut digest);
        }
        digest.finish_wide()
    }

    /// Takes up the texts of files that seem to have changed; the outlines with another
    /// text. `None` where more than texts has changed.
    fn take_up(&mut self, changed: &[SourcePath]) -> Option<Vec<usize>> {
        let edited: Vec<Option<(usize, Page)>> =
            changed.par_iter().map(|file| self.edited(file)).collect::<Option<_>>()?;
        let edited = edited.into_iter().flatten().map(|(at, page)| {
            *self.site.outlines.get_mut(at)? = Arc::clone(&page.outline);
            *self.pages.get_mut(at)? = page;
            Some(at)
        });
        edited.collect()
    }

    /// The page of a file that seems to have changed, with its place; no page where the file
    /// is as it was. `None` where more than a text has changed.
    fn edited(&self, file: &SourcePath) -> Option<Option<(usize, Page)>> {
        let sources = &self.campaign.sources;
        if !sources.still_hold(file) {
            return None;
        }
        if sources.get(file).is_none() {
            return Some(None);
        }
        let at = self.pages.binary_search_by(|page| page.outline.file.cmp(file)).ok()?;
        let parsed = pages::read(&self.campaign, file).ok()?;
        let is_sound = !parsed.diagnostics.has_errors();
        let page = parsed.value.filter(|_| is_sound)?;
        let before = self.pages.get(at)?;
        if page.content == before.content {
            return Some(None);
        }
        let (now, before) = (&page.outline, &before.outline);
        let is_text = now.shown_elsewhere() == before.shown_elsewhere()
            && now.leads_to() == before.leads_to()
            && !tells_a_story(now)
            && !tells_a_story(before);
        is_text.then_some(Some((at, page)))
    }

    /// Prints the pages that show these outlines.
    fn print(&self, inputs: &Inputs, memo: &mut Memo, edited: &[usize], sink: &dyn Sink) -> bool {
        let make = |outline: usize| pages::body(&self.campaign, &self.pages[outline]);
        let bodies = Bodies::new(self.pages.len(), &make);
        let Some(input) = self.input(inputs, &bodies, &|| false) else { return false };
        let shows = |page: &site::Page| edited.contains(&page.outline.index());
        let sheets: Vec<Sheet> =
            self.site.page_ids().filter(|id| shows(self.site.page(*id))).map(Sheet::Page).collect();
        let put = |output: &OutputPath, bytes: &[u8]| sink.put(output, bytes);
        let (printed, found) = render::pages(input, &sheets, &put);
        // A feed quotes the texts of its entries.
        let is_news = |page: &&site::Page| page.kind == PageKind::Entry;
        if self.site.pages.iter().filter(is_news).any(shows) {
            for (output, bytes) in crate::outputs::seal(input) {
                sink.put(&output, &bytes);
            }
        }
        self.note(memo, printed, edited);
        !found.has_errors() && bodies.failed().is_empty()
    }

    /// Notes what was printed, so that a whole build after it prints none of it again.
    fn note(&self, memo: &mut Memo, printed: Vec<Printed>, edited: &[usize]) {
        let Some(last) = &mut memo.printed else { return };
        for page in printed {
            let at = last.pages.binary_search_by(|known| known.output.cmp(&page.output));
            if let Some(known) = at.ok().and_then(|at| last.pages.get_mut(at)) {
                *known = page;
            }
        }
        for (page, known) in self.site.pages.iter().zip(&mut last.own) {
            if edited.contains(&page.outline.index()) {
                *known = self.own_key(page);
            }
        }
    }
}

/// Whether the page of the preview that shows all stories shows words of this one.
fn tells_a_story(outline: &Outline) -> bool {
    outline.components.iter().any(|fact| fact.story.is_some())
}
