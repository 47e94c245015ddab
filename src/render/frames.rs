//! All frames that a build needs, each made once, when the first page asks for it.
//!
//! 1. A sheet's view, and every component of its text, gives a key: [`Frames::get`] finds its
//!    frame, or makes it and judges it by what it owes its readers.
//! 2. What was found about a frame names the first of its pages ([`Frames::found`]), since
//!    the page that asked first depends on the threads.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::Renderer;
use super::components::{ComponentView, Place};
use super::duties;
use super::faults::{SlotChanged, TemplateTooSlow};
use super::frame::{self, Frame, Request};
use super::navigation::Navigation;
use super::sheets::Sheet;
use super::slots::{DEPTH_LIMIT, Filling};
use crate::diagnostic::{Argument, Diagnostic, Diagnostics, Fault};
use crate::model::body::{Fragment, Hole};
use crate::source::SourcePath;

/// Frames by key: lists that only grow, a frame in the one that its key chooses.
pub(super) struct Frames {
    lists: Box<[Rest]>,
    /// A template without end costs its time limit once: the build is lost anyway.
    is_stuck: AtomicBool,
}

/// How many lists there are: more than most sites have frames.
const LISTS: usize = 1024;

/// The rest of a list, from the next frame on.
type Rest = OnceLock<Box<Entry>>;

/// A frame that somebody has asked for.
struct Entry {
    key: u128,
    made: OnceLock<Made>,
    rest: Rest,
}

/// What came of a frame, and what was found.
#[derive(Default)]
struct Made {
    frame: Option<Arc<Frame>>,
    failed: Option<Diagnostic>,
    unmet: Diagnostics,
}

impl Default for Frames {
    fn default() -> Self {
        let lists = (0..LISTS).map(|_| Rest::new()).collect();
        Self { lists, is_stuck: AtomicBool::new(false) }
    }
}

impl Frames {
    /// The frame of a key, made of the request if nobody has asked for it before; `None`
    /// where it cannot be made.
    pub(super) fn get(
        &self,
        renderer: &Renderer<'_>,
        key: u128,
        request: impl FnOnce() -> Request,
    ) -> Option<Arc<Frame>> {
        let made = || self.make(renderer, &request());
        self.entry(key).made.get_or_init(made).frame.clone()
    }

    /// The frame of a key, made of another one; `None` where that one cannot be made.
    pub(super) fn get_filled(
        &self,
        key: u128,
        fill: impl FnOnce() -> Option<Frame>,
    ) -> Option<Arc<Frame>> {
        let made = || Made { frame: fill().map(Arc::new), ..Made::default() };
        self.entry(key).made.get_or_init(made).frame.clone()
    }

    fn entry(&self, key: u128) -> &Entry {
        let new = || Box::new(Entry { key, made: OnceLock::new(), rest: Rest::new() });
        // The remainder is smaller than the number of lists.
        let mut entry = self.lists[(key % LISTS as u128) as usize].get_or_init(new);
        while entry.key != key {
            entry = entry.rest.get_or_init(new);
        }
        entry
    }

    fn make(&self, renderer: &Renderer<'_>, request: &Request) -> Made {
        if self.is_stuck.load(Ordering::Relaxed) {
            return Made::default();
        }
        let own = renderer.input.own;
        let mut asked = own.faults(request);
        match frame::make(renderer.input.tera, own, request) {
            Ok((frame, mut unmet)) => {
                unmet.extend(asked);
                Made { frame: Some(Arc::new(frame)), unmet, ..Made::default() }
            }
            Err(failed) => {
                if failed.code == TemplateTooSlow::CODE {
                    self.is_stuck.store(true, Ordering::Relaxed);
                }
                let is_told = asked.iter().any(|told| tells(told, &failed));
                let is_told = is_told || failed.code == SlotChanged::CODE;
                if is_told && !asked.iter().any(|told| told.code == failed.code) {
                    asked.push(failed.clone());
                }
                let failed = Some(failed).filter(|_| !is_told);
                Made { failed, unmet: asked, ..Made::default() }
            }
        }
    }

    /// Asks for all frames of a sheet. Where one of them fails, the page is not printed, and
    /// the others would not be judged.
    pub(super) fn ask(&self, renderer: &Renderer<'_>, sheet: &Sheet) {
        each(renderer, sheet, &mut |key, request| {
            self.get(renderer, key, request);
        });
    }

    /// What was found about the frames of these sheets.
    pub(super) fn found(&self, renderer: &Renderer<'_>, sheets: &[Sheet]) -> Diagnostics {
        let lists = self.lists.iter();
        let entries =
            lists.flat_map(|list| std::iter::successors(list.get(), |entry| entry.rest.get()));
        let made = entries.filter_map(|entry| Some((entry.key, entry.made.get()?)));
        let faulty = made.filter(|(_, made)| made.failed.is_some() || !made.unmet.is_empty());
        let faulty: Vec<(u128, &Made)> = faulty.collect();
        if faulty.is_empty() {
            return Diagnostics::new();
        }
        let first = first_pages(renderer, sheets, &faulty.iter().map(|(key, _)| *key).collect());
        let (mut failed, mut unmet) = (Diagnostics::new(), Diagnostics::new());
        for (key, made) in faulty {
            let named = |finding: &Diagnostic| on_page(finding.clone(), first.get(&key));
            failed.extend(made.failed.iter().map(named));
            unmet.extend(made.unmet.iter().map(named));
        }
        let mut found = first_of_each_place(failed);
        found.extend(renderer.input.own.blame(duties::first_of_each(unmet)));
        found
    }
}

/// Whether one finding says what another one does, at the same place.
fn tells(told: &Diagnostic, other: &Diagnostic) -> bool {
    let place = |finding: &Diagnostic| {
        let place = finding.place.as_ref()?;
        Some((place.file.clone(), place.span?.start))
    };
    told.code == other.code && place(told).is_some() && place(told) == place(other)
}

/// The first page of each of these frames.
fn first_pages(
    renderer: &Renderer<'_>,
    sheets: &[Sheet],
    keys: &FxHashSet<u128>,
) -> FxHashMap<u128, SourcePath> {
    let pages = |sheet: &Sheet| {
        let mut pages = Vec::new();
        let file = sheet.file(renderer.input);
        each(renderer, sheet, &mut |key, _| {
            pages.extend(file.clone().filter(|_| keys.contains(&key)).map(|file| (key, file)));
        });
        pages
    };
    let pages: Vec<(u128, SourcePath)> = sheets.par_iter().flat_map_iter(pages).collect();
    let mut first = FxHashMap::<u128, SourcePath>::default();
    for (key, file) in pages {
        let page = first.entry(key).or_insert_with(|| file.clone());
        if file < *page {
            *page = file;
        }
    }
    first
}

/// The finding, told of a page.
fn on_page(mut finding: Diagnostic, page: Option<&SourcePath>) -> Diagnostic {
    let named = finding.arguments.iter_mut().find(|(name, _)| *name == "page");
    if let (Some((_, named)), Some(page)) = (named, page) {
        *named = Argument::from(page.clone());
    }
    finding
}

/// A template fails alike for all pages: of one place, or of one template where no place is
/// known, the first page's finding is enough.
fn first_of_each_place(failed: Diagnostics) -> Diagnostics {
    let mut first = Diagnostics::new();
    for diagnostic in failed.sorted() {
        let is_known =
            |known: &Diagnostic| known.code == diagnostic.code && same_place(known, &diagnostic);
        if !first.iter().any(is_known) {
            first.push(diagnostic);
        }
    }
    first
}

fn same_place(left: &Diagnostic, right: &Diagnostic) -> bool {
    let place = |diagnostic: &Diagnostic| {
        let place = diagnostic.place.as_ref()?;
        Some((place.file.clone(), place.span.map(|span| (span.start, span.end))))
    };
    let template = |diagnostic: &Diagnostic| {
        let mut arguments = diagnostic.arguments.iter();
        arguments.find(|(name, _)| *name == "template").map(|(_, template)| template.clone())
    };
    match (place(left), place(right)) {
        (None, None) => template(left) == template(right),
        (left, right) => left == right,
    }
}

/// Says the key of each frame of a sheet, and what the frame would be made of.
fn each(renderer: &Renderer<'_>, sheet: &Sheet, say: &mut dyn FnMut(u128, &dyn Fn() -> Request)) {
    let output = sheet.output(renderer.input);
    let view = sheet.view(renderer, &output);
    say(view.key(), &|| view.request(renderer, sheet));
    if let Sheet::Page(id) = sheet {
        let page = renderer.input.site.page(*id);
        let place = Place::new(renderer, page, &output);
        let body = renderer.input.bodies.get(page.outline);
        components(place, &body.content, say, 0);
        if let Some(navigation) = Navigation::of(renderer, *id, &output) {
            say(navigation.shape(renderer), &|| navigation.request(renderer, *id));
        }
    }
}

fn components(
    place: Place<'_>,
    fragment: &Fragment,
    say: &mut dyn FnMut(u128, &dyn Fn() -> Request),
    depth: usize,
) {
    if depth > DEPTH_LIMIT {
        return;
    }
    for (_, hole) in fragment.pieces() {
        let Some(Hole::Component(component)) = hole else { continue };
        let view = ComponentView::new(component, place);
        say(view.key, &|| view.request(place));
        for filling in view.slots.iter() {
            if let Filling::Fragment(inner) = filling {
                components(place, inner, say, depth + 1);
            }
        }
    }
}
