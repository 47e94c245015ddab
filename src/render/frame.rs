//! Frames: a template printed once, minified once, and cut at its slots.
//!
//! 1. Tera prints the template with marks for slots, in a thread that a watchdog leaves
//!    behind when it does not come back.
//! 2. The markup's nesting is measured, then `minify-html` makes it small.
//! 3. What it owes its readers is looked for ([`duties`](super::duties)).
//! 4. It is cut at the marks, and what no page may hold is looked for in it.

use std::sync::Arc;
use std::time::Duration;

use tera::{Context, Tera};

use super::audit::{self, Watched};
use super::duties::Duties;
use super::faults::{FrameTooDeep, PageNotPrivate, SlotChanged, TemplateTooLong, TemplateTooSlow};
use super::minify;
use super::misplaced::misplaced;
use super::own::OwnTemplates;
use super::slots::{CLOSE, OPEN, Slot};
use super::{unreadable, watchdog};
use crate::diagnostic::{Diagnostic, Diagnostics, Fault};

/// How long one template may print: far beyond what any real page needs.
const TIME_LIMIT: Duration = Duration::from_secs(10);
/// How much one template may print, in bytes, without the texts of the page.
const SIZE_LIMIT: usize = 4 << 20;
/// How deep its elements may be nested; the minifier recurses.
const DEPTH_LIMIT: usize = 200;

/// A frame, cut at its slots. A list of all pages has many of them: they take little room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Frame {
    /// All of it, without its slots.
    markup: Box<str>,
    cuts: Box<[Cut]>,
    /// What is left to look at on each of its pages.
    pub(super) watched: Watched,
}

/// A slot, behind so many bytes of the markup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Cut {
    at: u32,
    slot: u32,
}

impl Frame {
    /// A frame of these pieces.
    pub(super) fn of(pieces: &[Piece<'_>]) -> Self {
        let (mut markup, mut cuts) = (String::new(), Vec::new());
        for piece in pieces {
            match piece {
                Piece::Markup(text) => markup.push_str(text),
                Piece::Slot(slot) => {
                    // No frame is larger than its limit.
                    let at = u32::try_from(markup.len()).unwrap_or(u32::MAX);
                    cuts.push(Cut { at, slot: *slot });
                }
            }
        }
        Self { markup: markup.into(), cuts: cuts.into(), watched: Watched::of(pieces) }
    }

    /// The frame with some of its slots filled: `fill` appends what stands in a slot, or says
    /// what number the slot has from now on.
    pub(super) fn filled(&self, mut fill: impl FnMut(u32, &mut String) -> Option<u32>) -> Self {
        let (mut markup, mut cuts) = (String::with_capacity(2 * self.markup.len()), Vec::new());
        for piece in self.pieces() {
            match piece {
                Piece::Markup(text) => markup.push_str(text),
                Piece::Slot(slot) => {
                    let left = fill(slot, &mut markup);
                    let at = u32::try_from(markup.len()).unwrap_or(u32::MAX);
                    cuts.extend(left.map(|slot| Cut { at, slot }));
                }
            }
        }
        let filled = Self { markup: markup.into(), cuts: cuts.into(), watched: Watched::Whole };
        let watched = Watched::of(&filled.pieces().collect::<Vec<_>>());
        Self { watched, ..filled }
    }

    /// Its pieces, in order; no markup is empty.
    pub(super) fn pieces(&self) -> impl Iterator<Item = Piece<'_>> {
        let (mut from, mut cuts) = (0, self.cuts.iter().peekable());
        std::iter::from_fn(move || {
            let at = cuts.peek().map_or(self.markup.len(), |cut| cut.at as usize);
            if from < at {
                let markup = self.markup.get(from..at);
                from = at;
                return markup.map(Piece::Markup);
            }
            cuts.next().map(|cut| Piece::Slot(cut.slot))
        })
    }

    /// How many pieces it has, at most.
    pub(super) fn most_pieces(&self) -> usize {
        2 * self.cuts.len() + 1
    }
}

/// A frame that stands on a page.
#[derive(Clone, Debug)]
pub(super) struct Poured {
    pub(super) frame: Arc<Frame>,
    /// Where each of its pieces starts on the page, and where the last one ends.
    pub(super) starts: Vec<usize>,
}

/// A piece of a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// Markup, the same on every page.
    Markup(&'a str),
    /// The slot with this number.
    Slot(u32),
}

/// A template and what it is given.
#[derive(Clone, Debug)]
pub(super) struct Request {
    /// The template's name.
    pub(super) template: String,
    /// What it sees.
    pub(super) context: Context,
    /// The page that asks for it, for messages.
    pub(super) page: String,
    /// What the frame owes its readers.
    pub(super) duties: Duties,
    /// The slots of finished HTML.
    pub(super) html: Vec<u32>,
}

/// Makes a frame, and says what it leaves out.
///
/// # Errors
/// A template that fails, prints too much or does not end, and markup that is nested too
/// deep, each naming the page and the template.
pub(super) fn make(
    tera: &Arc<Tera>,
    own: &OwnTemplates,
    request: &Request,
) -> Result<(Frame, Diagnostics), Diagnostic> {
    let markup = print(tera, request)?;
    let (page, template) = (request.page.clone(), request.template.clone());
    if minify::depth(&markup) > DEPTH_LIMIT {
        return Err(FrameTooDeep { template, page, limit: DEPTH_LIMIT }.anywhere());
    }
    let markup = minify::minify(&markup);
    let mut unmet = request.duties.unmet(&markup, &template, &request.page);
    let frame = cut(&markup).ok_or_else(|| slot_changed(request).anywhere())?;
    let misplaced = misplaced(&markup, &request.html).into_iter();
    unmet.extend(misplaced.map(|(slot, how)| slot_misplaced(own, request, slot, how)));
    let not_private = |markup| PageNotPrivate {
        template: Some(template.clone()),
        page: page.clone(),
        markup: Some(markup),
    };
    unmet.extend(audit::refused(&frame).into_iter().map(|tag| not_private(tag).anywhere()));
    Ok((frame, unmet))
}

fn slot_changed(request: &Request) -> SlotChanged {
    let (template, page) = (request.template.clone(), request.page.clone());
    SlotChanged { template, page, slot: None, how: "changed" }
}

fn slot_misplaced(
    own: &OwnTemplates,
    request: &Request,
    slot: u32,
    how: &'static str,
) -> Diagnostic {
    let fault = SlotChanged { how, ..slot_changed(request) };
    match own.printing(request, Slot::numbered(slot as usize)) {
        Some((template, place, slot)) => {
            SlotChanged { template, slot: Some(slot), ..fault }.diagnostic(Some(place))
        }
        None => fault.anywhere(),
    }
}

/// Prints a template with marks in its slots, not minified.
fn print(tera: &Arc<Tera>, request: &Request) -> Result<String, Diagnostic> {
    let (shared, Request { template, context, page, .. }) = (Arc::clone(tera), request.clone());
    let printed = watchdog::within(TIME_LIMIT, move || {
        let mut output = Limited(Vec::new());
        let result = shared.render_to(&template, &context, &mut output);
        (result, output.0)
    });
    let (template, page) = (request.template.clone(), page);
    match printed {
        None => {
            Err(TemplateTooSlow { template, page, seconds: TIME_LIMIT.as_secs() as usize }
                .anywhere())
        }
        Some((_, bytes)) if bytes.len() > SIZE_LIMIT => {
            Err(TemplateTooLong { template, page, megabytes: SIZE_LIMIT >> 20 }.anywhere())
        }
        Some((Err(error), _)) => Err(unreadable::unprinted(&error, &template, &page)),
        Some((Ok(()), bytes)) => Ok(String::from_utf8_lossy(&bytes).into_owned()),
    }
}

/// Cuts markup at its marks; `None` where a template has changed one.
fn cut(markup: &str) -> Option<Frame> {
    let mut pieces = Vec::new();
    let mut rest = markup;
    while let Some(at) = rest.find(OPEN) {
        if at > 0 {
            pieces.push(Piece::Markup(&rest[..at]));
        }
        let (number, behind) = rest[at + OPEN.len_utf8()..].split_once(CLOSE)?;
        pieces.push(Piece::Slot(number.parse().ok()?));
        rest = behind;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Markup(rest));
    }
    Some(Frame::of(&pieces))
}

/// Bytes up to the limit; then it refuses, so that a template without end stops.
struct Limited(Vec<u8>);

impl std::io::Write for Limited {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.extend_from_slice(bytes);
        if self.0.len() > SIZE_LIMIT {
            Err(std::io::ErrorKind::FileTooLarge.into())
        } else {
            Ok(bytes.len())
        }
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(template: &str) -> (Arc<Tera>, Request) {
        let mut tera = super::super::templates::engine();
        tera.add_raw_template("page.html", template).unwrap();
        let page = "content/_index.ro.md".to_owned();
        let (template, context) = ("page.html".to_owned(), Context::new());
        (
            Arc::new(tera),
            Request { template, context, page, duties: Duties::default(), html: Vec::new() },
        )
    }

    #[test]
    fn a_frame_is_minified_and_cut_at_its_slots() {
        let (tera, request) = request(
            "<p class=\"a\">\n <a href=\"\u{E000}0 \u{E001}\">\u{E000}1 \u{E001}</a>\n</p>",
        );
        let (frame, _) = make(&tera, &OwnTemplates::default(), &request).unwrap();
        let pieces = [
            Piece::Markup("<p class=a><a href=\""),
            Piece::Slot(0),
            Piece::Markup("\">"),
            Piece::Slot(1),
            Piece::Markup("</a></p>"),
        ];
        assert!(frame.pieces().eq(pieces));
    }

    #[test]
    fn a_template_that_loops_is_stopped() {
        let (tera, request) = request(
            "{% for i in range(end=9000) %}{% for j in range(end=9000) %}xxxxxxxxxxxxxxxx{% endfor %}{% endfor %}",
        );
        assert_eq!(
            make(&tera, &OwnTemplates::default(), &request).unwrap_err().code.name,
            "template-too-long"
        );
        let (tera, request) = request_of_range();
        assert_eq!(
            make(&tera, &OwnTemplates::default(), &request).unwrap_err().code.name,
            "template-failed"
        );
    }

    fn request_of_range() -> (Arc<Tera>, Request) {
        request("{% for i in range(end=2000000000) %}{% endfor %}")
    }

    #[test]
    fn deep_markup_is_refused_before_the_minifier_sees_it() {
        let (tera, request) = request(&"<div>".repeat(50_000));
        assert_eq!(
            make(&tera, &OwnTemplates::default(), &request).unwrap_err().code.name,
            "frame-too-deep"
        );
    }

    #[test]
    fn a_changed_slot_is_noticed() {
        let (tera, request) = request("{{ \"\u{E000}0 \u{E001}\" | truncate(length=2) }}");
        assert!(make(&tera, &OwnTemplates::default(), &request).is_err());
    }
}
