//! Every file that a page shows or offers, as the language of its text has it.
//!
//! `x.ru.jpg` stands in for `x.jpg` on a Russian page.

use std::cell::OnceCell;

use super::Settings;
use super::faults::FileMissing;
use super::nearest_file::Known;
use crate::diagnostic::{Diagnostics, Fault, Judged};
use crate::model::outline::FileReference;
use crate::model::rare::Rare;
use crate::model::site::{Page, Site};
use crate::source::SourcePath;

/// What a page has of files.
struct Found {
    files: Rare<Vec<Option<SourcePath>>>,
    sign: Rare<Vec<(usize, SourcePath)>>,
    reading: Option<SourcePath>,
}

/// Resolves the files of all pages.
pub(super) fn resolve(settings: &Settings<'_>, site: &mut Site) -> Judged<()> {
    let mut diagnostics = Diagnostics::new();
    let known = OnceCell::new();
    let of_page = |page| of_page(settings, site, page, &known, &mut diagnostics);
    let found: Vec<Found> = site.pages.iter().map(of_page).collect();
    for (page, found) in site.pages.iter_mut().zip(found) {
        page.files = found.files;
        page.sign = found.sign;
        page.reading = found.reading;
    }
    Judged::new((), diagnostics)
}

fn of_page(
    settings: &Settings<'_>,
    site: &Site,
    page: &Page,
    known: &OnceCell<Known>,
    diagnostics: &mut Diagnostics,
) -> Found {
    let outline = site.outline(page);
    let tag = settings.config.language(page.content_language).tag.to_lowercase();
    let mut own = |file: &FileReference| {
        let found = in_language(settings, file, &tag);
        if found.is_none() {
            let known = known.get_or_init(|| Known::new((settings.other_files)()));
            let answer = known.answer(&outline.file, &file.path);
            let (nearest, plain) = (answer.nearest, answer.plain);
            let fault = FileMissing { file: file.path.to_string(), nearest, plain };
            diagnostics.push(fault.at(&outline.file, file.span));
        }
        found
    };
    let files = outline.files.iter().map(&mut own).collect();
    let reading = outline.front.reading.as_deref().and_then(&mut own);
    let is_own = !outline.front.sign.is_empty();
    let mut sign: Vec<(usize, SourcePath)> = Vec::new();
    for reference in site.facts(page).sign.iter() {
        let tag_written = reference.language.as_ref().map(|tag| tag.value.as_str());
        let film = match is_own {
            true => own(&reference.film),
            // The page that it is inherited from tells of it.
            false => in_language(settings, &reference.film, &tag),
        };
        sign.extend(settings.config.sign_language(tag_written).zip(film));
    }
    sign.sort();
    sign.dedup_by_key(|(language, _)| *language);
    Found { files, sign: sign.into(), reading }
}

/// The file, or the one that stands in for it in a language.
fn in_language(settings: &Settings<'_>, file: &FileReference, tag: &str) -> Option<SourcePath> {
    let own = with_language(&file.path, tag).filter(|own| (settings.has_file)(own));
    own.or_else(|| (settings.has_file)(&file.path).then(|| file.path.clone()))
}

/// `pictures/x.jpg` in a language: `pictures/x.ru.jpg`.
fn with_language(path: &SourcePath, tag: &str) -> Option<SourcePath> {
    let (stem, extension) = path.as_str().rsplit_once('.')?;
    SourcePath::new(&format!("{stem}.{tag}.{extension}"))
}
