//! Captions that all readers can follow: one rule a file.

pub(super) mod language;
pub(super) mod lines;
pub(super) mod speed;

use super::Input;
use crate::assets::captions::Captions;
use crate::model::outline::VideoFact;
use crate::model::site::Page;
use crate::source::SourcePath;

/// Captions in use.
#[derive(Clone, Copy)]
struct Used<'a> {
    /// The page with the film, in its own language.
    page: &'a Page,
    film: &'a VideoFact,
    /// The file.
    path: &'a SourcePath,
    captions: &'a Captions,
}

/// All captions of all films, by page.
fn used(input: Input<'_>) -> impl Iterator<Item = Used<'_>> {
    let pages = input.site.pages.iter().filter(|page| !page.is_fallback());
    pages.flat_map(move |page| {
        let films = &input.site.outline(page).videos;
        films.iter().filter_map(move |film| {
            let path = page.files.get(film.captions as usize)?.as_ref()?;
            let captions = input.files.get(path)?.captions.as_ref()?;
            Some(Used { page, film, path, captions })
        })
    })
}
