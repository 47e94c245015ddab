//! All frames that a build needs, each made once, when the first page asks for it.
//!
//! 1. A sheet's view, and every component of its text, gives a key: [`Frames::get`] finds its
//!    frame, or makes it and judges it by what it owes its readers.
//! 2. What was found about a frame names the first of its pages ([`Frames::found`]), since
//!    the page that asked first depends on the threads.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::Renderer;
use super::components::{ComponentView, Place};
use super::duties;
use super::faults::TemplateTooSlow;
use super::frame::{self, Frame, Request};
use super::navigation::Navigation;
use super::sheets::Sheet;
use super::slots::{DEPTH_LIMIT, Filling};
use super::watchdog::Watchdog;
use crate::diagnostic::{Argument, Diagnostic, Diagnostics, Fault};
use crate::model::body::{Fragment, Hole};
use crate::source::SourcePath;

/// Frames by key.
#[derive(Default)]
pub(super) struct Frames {
    made: RwLock<FxHashMap<u128, Arc<OnceLock<Made>>>>,
    /// A template without end costs its time limit once: the build is lost anyway.
    is_stuck: AtomicBool,
    watchdog: Watchdog,
}

/// What came of a frame, and what was found.
#[derive(Default)]
struct Made {
    frame: Option<Arc<Frame>>,
    failed: Option<Diagnostic>,
    unmet: Diagnostics,
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
        let known = self.made.read().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
        let place = known.unwrap_or_else(|| {
            let mut made = self.made.write().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(made.entry(key).or_default())
        });
        place.get_or_init(|| self.make(renderer, &request())).frame.clone()
    }

    fn make(&self, renderer: &Renderer<'_>, request: &Request) -> Made {
        if self.is_stuck.load(Ordering::Relaxed) {
            return Made::default();
        }
        match frame::make(renderer.input.tera, &self.watchdog, request) {
            Ok((frame, unmet)) => Made { frame: Some(Arc::new(frame)), unmet, ..Made::default() },
            Err(failed) => {
                if failed.code == TemplateTooSlow::CODE {
                    self.is_stuck.store(true, Ordering::Relaxed);
                }
                Made { failed: Some(failed), ..Made::default() }
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
    pub(super) fn found(self, renderer: &Renderer<'_>, sheets: &[Sheet]) -> Diagnostics {
        let made = self.made.into_inner().unwrap_or_else(PoisonError::into_inner);
        let made = made.into_iter().filter_map(|(key, place)| {
            let made = Arc::into_inner(place)?.into_inner()?;
            (made.failed.is_some() || !made.unmet.is_empty()).then_some((key, made))
        });
        let made: Vec<(u128, Made)> = made.collect();
        if made.is_empty() {
            return Diagnostics::new();
        }
        let first = first_pages(renderer, sheets, &made.iter().map(|(key, _)| *key).collect());
        let (mut failed, mut unmet) = (Diagnostics::new(), Diagnostics::new());
        for (key, made) in made {
            failed.extend(made.failed.map(|finding| on_page(finding, first.get(&key))));
            unmet.extend(made.unmet.into_iter().map(|finding| on_page(finding, first.get(&key))));
        }
        let mut found = first_of_each_place(failed);
        found.extend(renderer.input.own.blame(duties::first_of_each(unmet)));
        found
    }
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

/// A template fails alike for all pages: of one place, the first page's finding is enough.
fn first_of_each_place(failed: Diagnostics) -> Diagnostics {
    let mut first = Diagnostics::new();
    for diagnostic in failed.sorted() {
        let is_known = |known: &Diagnostic| {
            known.code == diagnostic.code && known.place.is_some() && same_place(known, &diagnostic)
        };
        if !first.iter().any(is_known) {
            first.push(diagnostic);
        }
    }
    first
}

fn same_place(left: &Diagnostic, right: &Diagnostic) -> bool {
    let key = |diagnostic: &Diagnostic| {
        let place = diagnostic.place.as_ref()?;
        Some((place.file.clone(), place.span.map(|span| (span.start, span.end))))
    };
    key(left) == key(right)
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
            say(navigation.key, &|| navigation.request(renderer, *id));
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
