//! All frames that a build needs, each made once.
//!
//! 1. Every sheet's view, and every component of its text, gives a key; the first that
//!    has a key gives the context of the frame.
//! 2. The frames are made in parallel, each judged by what it owes its readers.

use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use tera::Context;

use super::Renderer;
use super::components::{ComponentView, Place};
use super::duties::{self, Duties};
use super::faults::TemplateTooSlow;
use super::frame::{self, Frame, Made, Request};
use super::navigation::{self, Navigation};
use super::sheets::Sheet;
use super::slots::{DEPTH_LIMIT, Filling};
use crate::diagnostic::{Diagnostic, Diagnostics, Fault};
use crate::model::body::{Fragment, Hole};
use crate::model::ids::PageId;
use crate::source::SourcePath;

/// Frames by key.
pub(super) type Frames = FxHashMap<u128, Frame>;

/// Frames to make, by key.
type Requests = FxHashMap<u128, Request>;

/// Makes the frames of all sheets. A frame that fails is left out, with its diagnostic.
pub(super) fn make(renderer: &Renderer<'_>, sheets: &[Sheet]) -> (Frames, Diagnostics) {
    let requests = sheets
        .par_iter()
        .fold(Requests::default, |requests, sheet| gather(renderer, sheet, requests));
    // The page that names a frame in a message must not depend on the threads.
    let requests = requests.reduce(Requests::default, |mut all, some| {
        for (key, request) in some {
            match all.get(&key) {
                Some(first) if first.page <= request.page => {}
                _ => {
                    all.insert(key, request);
                }
            }
        }
        all
    });
    print(renderer, requests)
}

/// Makes the frames of the components in the texts of some pages, and no others. What fails
/// is left out: the pages themselves have said so.
pub(super) fn of_texts(renderer: &Renderer<'_>, pages: &[PageId]) -> Frames {
    let mut requests = Requests::default();
    for id in pages {
        let page = renderer.input.site.page(*id);
        let body = renderer.input.bodies.get(page.outline);
        let place = Place::new(renderer, page, &page.output);
        let file = &renderer.input.site.outline(page).file;
        components(renderer, place, &body.content, file, &mut requests, 0);
    }
    print(renderer, requests).0
}

fn print(renderer: &Renderer<'_>, requests: Requests) -> (Frames, Diagnostics) {
    let tera = renderer.input.tera;
    // A template without end costs its time limit once: the build is lost anyway.
    let is_stuck = AtomicBool::new(false);
    let make = |(key, request): (u128, Request)| {
        if is_stuck.load(Ordering::Relaxed) || (renderer.input.outdated)() {
            return None;
        }
        let made = frame::make(tera, &request);
        if made.as_ref().is_err_and(|found| found.code == TemplateTooSlow::CODE) {
            is_stuck.store(true, Ordering::Relaxed);
        }
        Some((key, made))
    };
    let made: Vec<(u128, Made)> = requests.into_par_iter().filter_map(make).collect();
    sorted_out(renderer, made)
}

/// The frames that there are, and all that was found.
fn sorted_out(renderer: &Renderer<'_>, made: Vec<(u128, Made)>) -> (Frames, Diagnostics) {
    let mut frames = Frames::default();
    let (mut failed, mut unmet) = (Diagnostics::new(), Diagnostics::new());
    for (key, result) in made {
        match result {
            Ok((frame, found)) => {
                frames.insert(key, frame);
                unmet.extend(found);
            }
            Err(diagnostic) => failed.push(diagnostic),
        }
    }
    let mut found = first_of_each_place(failed);
    found.extend(renderer.input.own.blame(duties::first_of_each(unmet)));
    (frames, found)
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

fn gather(renderer: &Renderer<'_>, sheet: &Sheet, mut requests: Requests) -> Requests {
    if (renderer.input.outdated)() {
        return requests;
    }
    let Some(file) = sheet.file(renderer.input) else { return requests };
    let output = sheet.output(renderer.input);
    let view = sheet.view(renderer, &output);
    let duties = || view.duties(sheet);
    add(&mut requests, view.key(), (&file, view.template), duties, || view.context(renderer));
    if let Sheet::Page(id) = sheet {
        let page = renderer.input.site.page(*id);
        let body = renderer.input.bodies.get(page.outline);
        let place = Place::new(renderer, page, &output);
        components(renderer, place, &body.content, &file, &mut requests, 0);
        if let Some(navigation) = Navigation::of(renderer, *id, &output) {
            let of = (&file, navigation::TEMPLATE);
            add(&mut requests, navigation.key, of, Duties::default, || {
                navigation.context(renderer)
            });
        }
    }
    requests
}

fn add(
    requests: &mut Requests,
    key: u128,
    (page, template): (&SourcePath, &str),
    duties: impl FnOnce() -> Duties,
    context: impl FnOnce() -> Context,
) {
    requests.entry(key).or_insert_with(|| Request {
        template: template.to_owned(),
        context: context(),
        page: page.clone(),
        duties: duties(),
    });
}

fn components(
    renderer: &Renderer<'_>,
    place: Place<'_>,
    fragment: &Fragment,
    file: &SourcePath,
    requests: &mut Requests,
    depth: usize,
) {
    if depth > DEPTH_LIMIT {
        return;
    }
    for (_, hole) in fragment.pieces() {
        let Some(Hole::Component(component)) = hole else { continue };
        let view = ComponentView::new(component, place);
        let of = (file, view.template.as_str());
        add(requests, view.key, of, Duties::default, || view.context(renderer));
        for filling in view.slots.iter() {
            if let Filling::Fragment(inner) = filling {
                components(renderer, place, inner, file, requests, depth + 1);
            }
        }
    }
}
