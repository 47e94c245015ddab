//! Pours the texts of each page into its frame.
//!
//! What stands in the holes of a text, by kind: links, heading ids, pictures, help
//! services, words, components.

mod service;

use std::sync::Arc;

use rayon::prelude::*;

use self::service::Meant;
use super::components::{ComponentView, Place};
use super::frame::{Frame, Piece, Poured};
use super::frames::Frames;
use super::navigation::Navigation;
use super::sheets::{Sheet, View};
use super::slots::{DEPTH_LIMIT, Filling, Slots};
use super::{Printed, Put, Renderer, audit, contents, copies, picture, views};
use crate::diagnostic::Diagnostics;
use crate::model::body::{Fragment, Hole};
use crate::model::html::escape_into;
use crate::model::ids::PageId;
use crate::model::outline::LinkTarget;
use crate::model::output::{Href, OutputPath};
use crate::model::site::{Page, ResolvedLink};

/// Prints all sheets whose frames can be made. Sheets keep their order.
pub(super) fn all(
    renderer: &Renderer<'_>,
    sheets: &[Sheet],
    frames: &Frames,
    put: &Put<'_>,
) -> (Vec<Printed>, Diagnostics) {
    let results: Vec<(Option<Printed>, Diagnostics)> = sheets
        .par_iter()
        .map(|sheet| {
            if (renderer.input.outdated)() {
                return (None, Diagnostics::new());
            }
            let output = sheet.output(renderer.input);
            let Some((text, diagnostics)) = print(renderer, sheet, &output, frames) else {
                frames.ask(renderer, sheet);
                return (None, Diagnostics::new());
            };
            let hash = put(&output, text.as_bytes());
            let printed = Printed { output, hash };
            (Some(printed), diagnostics)
        })
        .collect();
    let mut all = Diagnostics::new();
    // In the memory that the results stand in already.
    let pages = results.into_iter().filter_map(|(page, diagnostics)| {
        all.extend(diagnostics);
        page
    });
    let mut printed: Vec<Printed> = pages.collect();
    printed.shrink_to_fit();
    (printed, all)
}

/// One page as text, and what it may not hold; `None` where a frame failed.
fn print(
    renderer: &Renderer<'_>,
    sheet: &Sheet,
    output: &OutputPath,
    frames: &Frames,
) -> Option<(String, Diagnostics)> {
    let view: View<'_> = sheet.view(renderer, output);
    let frame = frames.get(renderer, view.key(), || view.request(renderer, sheet))?;
    let page = match sheet {
        Sheet::Page(id) => Some(*id),
        _ => None,
    };
    let text = String::with_capacity(TYPICAL_LENGTH);
    let mut filler = Filler::new(renderer, frames, output, page, text);
    let poured = filler.frame(frame, &view.slots)?;
    let file = || sheet.file(renderer.input);
    let found = audit::poured(&filler.text, &poured, &filler.inside, file);
    Some((filler.text, found))
}

/// The text of a page alone, without its frame; `None` where a component's frame failed.
pub(super) fn text(renderer: &Renderer<'_>, frames: &Frames, id: PageId) -> Option<String> {
    let page = renderer.input.site.page(id);
    let mut filler = Filler::new(renderer, frames, &page.output, Some(id), String::new());
    filler.body(0, Part::Whole)?;
    Some(filler.text)
}

/// How long a page is, about, in bytes: longer ones grow.
const TYPICAL_LENGTH: usize = 32 << 10;

struct Filler<'r, 'a> {
    renderer: &'r Renderer<'a>,
    frames: &'r Frames,
    output: &'r OutputPath,
    page: Option<PageId>,
    text: String,
    /// The frames in slots of the page's own.
    inside: Vec<Poured>,
    /// What of the body has been poured last.
    poured: Option<Part>,
}

/// How much of a body is poured.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Whole,
    /// The content notes that it begins with.
    Notes,
    /// What follows these.
    Rest,
}

impl<'r, 'a> Filler<'r, 'a> {
    fn new(
        renderer: &'r Renderer<'a>,
        frames: &'r Frames,
        output: &'r OutputPath,
        page: Option<PageId>,
        text: String,
    ) -> Self {
        Self { renderer, frames, output, page, text, inside: Vec::new(), poured: None }
    }

    /// Pours a frame that is not part of any text.
    fn frame(&mut self, frame: Arc<Frame>, slots: &Slots<'_>) -> Option<Poured> {
        let mut starts = Vec::with_capacity(frame.most_pieces() + 1);
        self.pieces(&frame, slots, 0, Some(&mut starts))?;
        starts.push(self.text.len());
        Some(Poured { frame, starts })
    }

    /// Pours the pieces of a frame, and notes where each of them starts.
    fn pieces(
        &mut self,
        frame: &Frame,
        slots: &Slots<'_>,
        depth: usize,
        mut starts: Option<&mut Vec<usize>>,
    ) -> Option<()> {
        let mut shown = Vec::new();
        for piece in frame.pieces() {
            if let Some(starts) = &mut starts {
                starts.push(self.text.len());
            }
            match piece {
                Piece::Markup(markup) => self.text.push_str(markup),
                Piece::Slot(slot) => self.slot(slot, slots.get(slot)?, depth, &mut shown)?,
            }
        }
        Some(())
    }

    fn slot(
        &mut self,
        slot: u32,
        filling: &Filling<'_>,
        depth: usize,
        shown: &mut Vec<u32>,
    ) -> Option<()> {
        match filling {
            Filling::Text(text) => escape_into(&mut self.text, text),
            Filling::Body | Filling::Fragment(_) => {
                let start = self.text.len();
                match filling {
                    Filling::Fragment(fragment) => self.fragment(fragment, depth)?,
                    _ => self.body(depth, self.next_part())?,
                }
                // A text that stands on the page again, for paper, has no ids there.
                if shown.contains(&slot) {
                    let again = copies::without_ids(&self.text.split_off(start));
                    self.text.push_str(&again);
                }
                shown.push(slot);
            }
            // After the text: it has been read already.
            Filling::Note if self.poured.is_some() => {}
            Filling::Note => self.body(depth, Part::Notes)?,
            Filling::Navigation => self.navigation()?,
            Filling::Contents => {
                let site = self.renderer.input.site;
                contents::write(&mut self.text, &site.outline(site.page(self.page?)).headings);
            }
            Filling::Current(true) => self.text.push_str("\" aria-current=\"page"),
            Filling::Current(false) => {}
        }
        Some(())
    }

    fn navigation(&mut self) -> Option<()> {
        let id = self.page?;
        let navigation = Navigation::of(self.renderer, id, self.output)?;
        let filled = || {
            let request = || navigation.request(self.renderer, id);
            let shape = navigation.shape(self.renderer);
            let shape = self.frames.get(self.renderer, shape, request)?;
            Some(navigation.filled(self.renderer, &shape))
        };
        let frame = self.frames.get_filled(navigation.key, filled)?;
        let poured = self.frame(frame, &navigation.slots(id))?;
        self.inside.push(poured);
        Some(())
    }

    /// What is to be poured where the text stands: after its note, what follows that; the
    /// next time, for paper, all of it.
    fn next_part(&self) -> Part {
        if self.poured == Some(Part::Notes) { Part::Rest } else { Part::Whole }
    }

    /// The text of the page, or a part of it.
    fn body(&mut self, depth: usize, part: Part) -> Option<()> {
        let input = self.renderer.input;
        let body = input.bodies.get(input.site.page(self.page?).outline);
        self.poured = Some(part);
        let pieces = body.content.pieces();
        match part {
            Part::Whole => self.fragment(&body.content, depth),
            Part::Notes => self.holes(pieces.take(body.first_notes()), depth),
            Part::Rest => self.holes(pieces.skip(body.first_notes()), depth),
        }
    }

    fn fragment(&mut self, fragment: &Fragment, depth: usize) -> Option<()> {
        self.holes(fragment.pieces(), depth)
    }

    fn holes<'f>(
        &mut self,
        pieces: impl Iterator<Item = (&'f str, Option<&'f Hole>)>,
        depth: usize,
    ) -> Option<()> {
        if depth > DEPTH_LIMIT {
            return None;
        }
        let page = self.renderer.input.site.page(self.page?);
        for (markup, hole) in pieces {
            self.text.push_str(markup);
            if let Some(hole) = hole {
                self.hole(hole, page, depth)?;
            }
        }
        Some(())
    }

    fn hole(&mut self, hole: &Hole, page: &'a Page, depth: usize) -> Option<()> {
        match hole {
            Hole::LinkStart(link) => self.link_start(page, *link),
            Hole::LinkEnd(link) => match page.links.get(*link as usize) {
                None | Some(ResolvedLink::Nothing) => {}
                Some(ResolvedLink::File(file)) => {
                    self.file_facts(page, *file);
                    self.text.push_str("</a>");
                }
                Some(_) => self.text.push_str("</a>"),
            },
            Hole::HeadingId(heading) => {
                let id = self.renderer.input.site.heading_id(page.outline, *heading as usize);
                escape_into(&mut self.text, id.unwrap_or_default());
            }
            Hole::Picture { file, alternative, opens } => {
                self.picture(page, *file, alternative, *opens);
            }
            Hole::Service(service) => self.service(page, *service, Meant::Number),
            Hole::ServiceSite(service) => self.service(page, *service, Meant::Site),
            Hole::ServiceWritten(service) => self.service(page, *service, Meant::Written),
            Hole::Word(word) => self.renderer.say(&mut self.text, *word, page.content_language),
            Hole::Component(component) => {
                let place = Place::new(self.renderer, page, self.output);
                let view = ComponentView::new(component, place);
                let frame = self.frames.get(self.renderer, view.key, || view.request(place))?;
                self.pieces(&frame, &view.slots, depth + 1, None)?;
            }
        }
        Some(())
    }

    fn link_start(&mut self, page: &Page, link: u32) {
        let input = self.renderer.input;
        let Some(resolved) = page.links.get(link as usize) else { return };
        let fragment = input.site.fragment(page, resolved);
        let href = match resolved {
            ResolvedLink::Nothing => return,
            ResolvedLink::Page { page: target, pinned, .. } => {
                let target = input.site.page(*target);
                let href = Href { target: &target.output, fragment };
                let text = href.relative(self.output, input.style);
                let foreign = target.content_language != page.content_language;
                let language = (*pinned || foreign)
                    .then(|| input.config.language(target.content_language).tag.as_str());
                return self.page_link(&text, language);
            }
            ResolvedLink::Here(_) => format!("#{}", fragment.unwrap_or_default()),
            ResolvedLink::File(file) => {
                let published = page.files.get(*file as usize).and_then(Option::as_ref);
                let published = published.and_then(|path| input.files.get(path));
                published.map_or_else(String::new, |file| {
                    Href::to(&file.output).relative(self.output, input.style)
                })
            }
            ResolvedLink::Elsewhere => {
                let written = input.site.outline(page).links.get(link as usize);
                match written.map(|link| &link.target) {
                    Some(LinkTarget::Elsewhere(address)) => address.to_string(),
                    _ => return,
                }
            }
        };
        self.text.push_str("<a href=\"");
        escape_into(&mut self.text, &href);
        self.keep_direction(page, &href);
        self.text.push_str("\">");
    }

    /// A number in a text from right to left is read from left to right, spaces and all.
    fn keep_direction(&mut self, page: &Page, address: &str) {
        let language = self.renderer.input.config.language(page.content_language);
        if language.right_to_left && address.starts_with("tel:") {
            self.text.push_str("\" dir=\"ltr");
        }
    }

    /// What a file is and how large: " (PDF, 120 KB)", as a part of the link.
    fn file_facts(&mut self, page: &Page, file: u32) {
        let path = page.files.get(file as usize).and_then(Option::as_ref);
        let Some(published) = path.and_then(|path| self.renderer.input.files.get(path)) else {
            return;
        };
        let output = published.output.as_str();
        let format = output.rsplit_once('.').map_or("", |(_, ending)| ending).to_uppercase();
        let kilobytes = published.length().div_ceil(1000);
        let (key, number) = match kilobytes {
            0..1000 => ("size-kilobytes", kilobytes),
            _ => ("size-megabytes", kilobytes.div_ceil(1000)),
        };
        let language = page.content_language;
        let number = i64::try_from(number).unwrap_or(i64::MAX);
        let size = self.renderer.counted(language, key, &[("number", number)]);
        let arguments = [("format", format.into()), ("size", size.into())];
        let facts = self.renderer.input.words.format(language, "link-file", &arguments);
        self.text.push(' ');
        escape_into(&mut self.text, &facts);
    }

    /// `<a href=…>` to a page; `language` is the page's, where it is another.
    fn page_link(&mut self, href: &str, language: Option<&str>) {
        self.text.push_str("<a href=\"");
        escape_into(&mut self.text, href);
        if let Some(language) = language {
            self.text.push_str("\" hreflang=\"");
            escape_into(&mut self.text, language);
        }
        self.text.push_str("\">");
    }

    fn picture(&mut self, page: &Page, file: u32, alternative: &str, opens: bool) {
        let path = page.files.get(file as usize).and_then(Option::as_ref);
        if let Some(published) = path.and_then(|path| self.renderer.input.files.get(path)) {
            let style = self.renderer.input.style;
            let href = |output: &OutputPath| Href::to(output).relative(self.output, style);
            // Paper does not wait for what a reader has not scrolled to.
            let at_once = opens || views::is_for_paper(self.renderer, page);
            picture::write(&mut self.text, published, alternative, at_once, &href);
        }
    }
}
