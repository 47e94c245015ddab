//! Prints the pages that something changed for, keeps the others, and seals the site.
//!
//! A page is kept where everything that all pages are printed from is what it was, what it
//! alone is printed from, too, and what was printed then still stands in the sink.

use rayon::iter::Either;
use rayon::prelude::*;

use super::Haste;
use super::memo::{LastPrint, Memo};
use super::worked::Worked;
use crate::diagnostic::Diagnostics;
use crate::digest::Digest;
use crate::disk::Sink;
use crate::model::output::OutputPath;
use crate::model::site::{self, Facts, Site};
use crate::render::{self, Printed, Sheet};

/// Prints what changed, keeps the rest, and seals the site; `None` where it is for nothing.
pub(super) fn print(
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
        worked.campaign.key,
    ));
    let own: Vec<u128> = input.site.pages.par_iter().map(|page| worked.own_key(page)).collect();
    let last = memo.printed.as_ref().filter(|last| last.shared == shared);
    let (kept, sheets) = keep(input, last, &own, sink);
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
    let ((mut printed, mut found), ()) =
        rayon::join(|| render::pages(input, &sheets, &put), || seal(input, sink));
    if (input.outdated)() {
        return None;
    }
    printed.extend(kept);
    printed.sort_by(|left, right| left.output.cmp(&right.output));
    found.extend(input.bodies.failed());
    let failed = found.has_errors();
    memo.printed = (!failed).then(|| LastPrint { shared, own, pages: printed.clone() });
    Some((printed, found))
}

/// Makes what depends on the whole site, unless that is for nothing.
fn seal(input: render::Input<'_>, sink: &dyn Sink) {
    if (input.outdated)() {
        return;
    }
    for (output, bytes) in crate::outputs::seal(input) {
        sink.put(&output, &bytes);
    }
}

/// The key of a site, as far as pages show more of it than what is their own.
fn key_of(site: &Site) -> u128 {
    let Site { pages, outlines, facts, sections, redirects } = site;
    let keys = [
        Digest::of_each(pages, site::Page::shown_elsewhere),
        Digest::of_each(outlines, |outline| outline.shown_elsewhere()),
        Digest::of_each(facts, Facts::shown_elsewhere),
    ];
    Digest::of(&(keys, sections, redirects))
}

/// Parts the sheets into those that the sink keeps, since nothing changed for them, and
/// those to print.
fn keep(
    input: render::Input<'_>,
    last: Option<&LastPrint>,
    own: &[u128],
    sink: &dyn Sink,
) -> (Vec<Printed>, Vec<Sheet>) {
    let sheets = render::sheets(input);
    let Some(last) = last else { return (Vec::new(), sheets) };
    let stands = |sheet: &Sheet| {
        if let Sheet::Page(id) = sheet
            && last.own.get(id.index()) != own.get(id.index())
        {
            return None;
        }
        let page = last.page(&sheet.output(input))?;
        sink.keep(&page.output, page.hash).then(|| page.clone())
    };
    sheets.into_par_iter().partition_map(|sheet| match stands(&sheet) {
        Some(page) => Either::Left(page),
        None => Either::Right(sheet),
    })
}
