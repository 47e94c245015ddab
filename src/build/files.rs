//! Pictures, documents and recordings that pages name, and only those.
//!
//! 1. Every file that a page names is hashed; the memo gives back what did not change.
//! 2. Files with the same bytes are one piece of work: a picture is read and made smaller
//!    once, under however many names.
//! 3. What is wrong with a file is said at the file, with the places that name it.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::campaign::Campaign;
use super::memo::{Memo, Remembered};
use crate::assets::copies::{self, Copies, Pictures};
use crate::assets::faults::PictureBroken;
use crate::assets::files::{self, Published};
use crate::diagnostic::{Diagnostic, Diagnostics, Fault, Judged};
use crate::digest::Digest;
use crate::model::outline::FileReference;
use crate::model::site::Site;
use crate::source::{Place, SourcePath};

/// How many of the places that name a file a finding shows.
const PLACES: usize = 3;

/// How pages name a file.
#[derive(Clone, Debug, Default)]
struct Use {
    /// As a picture.
    shown: bool,
    /// As a link, to be opened or kept.
    offered: bool,
    /// Where.
    places: Vec<Place>,
}

impl Use {
    /// Keeps a place that names it, once.
    fn name(&mut self, place: Place) {
        if !self.places.iter().any(|known| is_same(known, &place)) {
            self.places.push(place);
        }
    }
}

/// Publishes every file that a page of the site names.
pub(super) fn publish(
    campaign: &Campaign,
    site: &Site,
    pictures: Pictures<'_>,
    memo: &mut Memo,
) -> Judged<FxHashMap<SourcePath, Arc<Published>>> {
    let named = named(site);
    let work = Work { campaign, pictures, named: &named };
    let mut made = work.run(std::mem::take(&mut memo.files));
    let mut diagnostics = Diagnostics::new();
    let mut published = FxHashMap::default();
    for (path, usage) in &named {
        let Some(file) = made.remove(path) else { continue };
        let places = usage.places.iter().take(PLACES);
        diagnostics.extend(file.diagnostics.iter().map(|found| {
            places.clone().fold(found.clone(), |found, place| found.with_related(place.clone()))
        }));
        if let Some(file) = &file.value {
            published.insert(path.clone(), Arc::clone(file));
        }
        memo.files.insert(path.clone(), file);
    }
    Judged::new(published, diagnostics)
}

/// Every file that a page names, and how.
fn named(site: &Site) -> BTreeMap<SourcePath, Use> {
    let mut named: BTreeMap<SourcePath, Use> = BTreeMap::new();
    for page in &site.pages {
        let outline = site.outline(page);
        let references = page.files.iter().zip(outline.files.iter()).zip(0u32..);
        for ((file, reference), index) in references {
            let Some(path) = file else { continue };
            let usage = named.entry(path.clone()).or_default();
            let is_picture = outline.pictures.contains(&index);
            usage.shown |= is_picture;
            usage.offered |= !is_picture;
            usage.name(Place::at(&outline.file, reference.span));
        }
        let front = &outline.front;
        let films = front.sign.iter().map(|sign| &sign.film);
        let aids: Vec<&FileReference> = films.chain(front.reading.as_deref()).collect();
        for path in page.aids() {
            let usage = named.entry(path.clone()).or_default();
            usage.offered = true;
            for reference in aids.iter().filter(|reference| stands_for(path, &reference.path)) {
                usage.name(Place::at(&outline.file, reference.span));
            }
        }
    }
    named
}

/// Whether a file is the one that is written, or stands in for it in a language.
fn stands_for(file: &SourcePath, written: &SourcePath) -> bool {
    let Some((stem, ending)) = written.as_str().rsplit_once('.') else { return file == written };
    let rest = file.as_str().strip_prefix(stem).and_then(|rest| rest.strip_suffix(ending));
    rest.is_some_and(|rest| rest.starts_with('.') && rest.ends_with('.'))
}

/// Whether two places are one; spans alone compare equal.
fn is_same(left: &Place, right: &Place) -> bool {
    let start = |place: &Place| place.span.map(|span| span.start);
    left.file == right.file && start(left) == start(right)
}

type Made = Remembered<Option<Arc<Published>>>;

/// What there is to do.
struct Work<'a> {
    campaign: &'a Campaign,
    pictures: Pictures<'a>,
    named: &'a BTreeMap<SourcePath, Use>,
}

impl Work<'_> {
    fn run(&self, mut remembered: FxHashMap<SourcePath, Made>) -> FxHashMap<SourcePath, Made> {
        let paths: Vec<&SourcePath> = self.named.keys().collect();
        let hashed: Vec<(&SourcePath, Result<u128, Diagnostic>)> =
            paths.into_par_iter().map(|path| (path, self.hash(path))).collect();
        let mut made = FxHashMap::default();
        let mut groups: BTreeMap<u128, Vec<&SourcePath>> = BTreeMap::new();
        for (path, content) in hashed {
            match content {
                Err(diagnostic) => {
                    made.insert(path.clone(), Remembered::unread(diagnostic));
                }
                Ok(content) => match remembered.remove(path) {
                    Some(last) if last.key == self.key(path, content) => {
                        made.insert(path.clone(), last);
                    }
                    _ => groups.entry(content).or_default().push(path),
                },
            }
        }
        let groups: Vec<Vec<&SourcePath>> = groups.into_values().collect();
        let parts: Vec<Vec<(SourcePath, Made)>> =
            groups.par_iter().map(|group| self.group(group)).collect();
        made.extend(parts.into_iter().flatten());
        made
    }

    fn hash(&self, path: &SourcePath) -> Result<u128, Diagnostic> {
        Ok(Digest::of(&self.campaign.sources.read(path)?))
    }

    /// The key of all that a file's publication depends on.
    fn key(&self, path: &SourcePath, content: u128) -> u128 {
        let usage = self.named.get(path).map(|usage| (usage.shown, usage.offered));
        Digest::of(&(content, usage, self.pictures.kind()))
    }

    /// Publishes files with the same bytes.
    fn group(&self, paths: &[&SourcePath]) -> Vec<(SourcePath, Made)> {
        let Some(first) = paths.first() else { return Vec::new() };
        let bytes = match self.campaign.sources.read(first) {
            Ok(bytes) => bytes,
            Err(found) => {
                let unread =
                    |path: &&SourcePath| ((*path).clone(), Remembered::unread(found.clone()));
                return paths.iter().map(unread).collect();
            }
        };
        let content = Digest::of(&bytes);
        // Made once, for the first of them that needs copies.
        let mut copies: Option<Result<Option<Copies>, copies::Broken>> = None;
        let publish = |path: &&SourcePath| {
            let usage = self.named.get(*path).cloned().unwrap_or_default();
            let mut diagnostics = Diagnostics::new();
            let mut value = files::publish(path, &bytes).collect(&mut diagnostics);
            if let Some(file) = value.take_if(|_| usage.shown) {
                let length = file.length();
                let media_type = file.media_type;
                let made = copies
                    .get_or_insert_with(|| copies::of(&bytes, length, media_type, self.pictures));
                match made {
                    Ok(Some(copies)) => {
                        value = Some(file.with_copies(path, copies, usage.offered));
                    }
                    Ok(None) => value = Some(file),
                    Err(copies::Broken) => diagnostics.push(PictureBroken {}.in_file(path)),
                }
            }
            let key = self.key(path, content);
            ((*path).clone(), Remembered { key, value: value.map(Arc::new), diagnostics })
        };
        paths.iter().map(publish).collect()
    }
}

/// The key of a file as pages show it.
pub(super) fn key(file: &Published) -> u128 {
    let outputs: Vec<_> = file.outputs().map(|(output, _)| output).collect();
    Digest::of(&(&file.output, outputs, file.size))
}
