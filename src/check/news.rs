//! News that are more than an article: an event has a beginning and a place, nothing ends
//! before it begins, and nothing that is for adults stands among pages for young readers.

use super::Input;
use super::faults::{
    EventTimeMissing, EventWithoutPlace, EventWithoutStart, NewsEndsBeforeStart, NewsFieldUnused,
    NewsForYoung,
};
use crate::diagnostic::{Diagnostic, Diagnostics, Fault};
use crate::model::news::{Moment, News, NewsKind};
use crate::model::outline::Outline;
use crate::source::{Located, Span};

pub(super) fn check(input: Input<'_>) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    for (outline, facts) in input.site.outlines.iter().zip(&input.site.facts) {
        let kind = facts.news.kind.as_ref().map(|kind| kind.value);
        diagnostics.extend(unused(outline, kind));
        diagnostics.extend(young(input, outline, kind));
        diagnostics.extend(times(outline, &facts.news));
        if kind == Some(NewsKind::Event) && outline.name.variant.is_none() {
            let span = outline.front.news.kind.as_ref().map_or(Span::default(), |kind| kind.span);
            if facts.news.start.is_none() && !facts.news.unread {
                diagnostics.push(EventWithoutStart {}.at(&outline.file, span));
            }
            if facts.news.place.is_none() {
                diagnostics.push(EventWithoutPlace {}.at(&outline.file, span));
            }
        }
    }
    diagnostics
}

/// Fields that are written and shown nowhere.
fn unused(outline: &Outline, kind: Option<NewsKind>) -> Vec<Diagnostic> {
    let own = &outline.front.news;
    let start = own.start.as_ref().map(|field| ("start", field.span));
    let end = own.end.as_ref().map(|field| ("end", field.span));
    let place = own.place.as_ref().map(|field| ("place", field.span));
    let register = own.register.as_ref().map(|field| ("register", field.span));
    let written = [start, end, place, register].into_iter().flatten();
    let is_used = |field: &str| match kind {
        Some(NewsKind::Event) => true,
        Some(NewsKind::Call) => field != "start",
        Some(NewsKind::PressRelease) | None => false,
    };
    written
        .filter(|(field, _)| !is_used(field))
        .map(|(field, span)| {
            let fault = NewsFieldUnused { field: field.to_owned(), kind: kind.map(NewsKind::name) };
            fault.at(&outline.file, span)
        })
        .collect()
}

/// The press and working groups are no matter of children, and no child gives its data to a
/// form: that is for the adults around it.
fn young(input: Input<'_>, outline: &Outline, kind: Option<NewsKind>) -> Option<Diagnostic> {
    let audience = input.config.audience_named(outline.name.top())?;
    let audience = &input.config.audiences[audience.index()];
    if !audience.is_young() {
        return None;
    }
    let own = &outline.front.news;
    let kind = kind.filter(|kind| *kind != NewsKind::Event);
    let (what, span) = match (kind, &own.register) {
        (Some(kind), _) => (kind.name(), own.kind.as_ref()?.span),
        (None, Some(register)) => ("register", register.span),
        (None, None) => return None,
    };
    let fault = NewsForYoung { what, audience: audience.id.value.clone() };
    Some(fault.at(&outline.file, span))
}

/// Said where the later of the two is written, so that translations do not repeat it.
fn times(outline: &Outline, news: &News) -> Option<Diagnostic> {
    let (start, end) = (news.start.as_ref()?, news.end.as_ref()?);
    let own = &outline.front.news;
    let span = own.end.as_ref().or(own.start.as_ref())?.span;
    let is_timed = |moment: &Located<Moment>| moment.value.time.is_some();
    if is_timed(start) != is_timed(end) {
        let key = if is_timed(start) { "end" } else { "start" };
        return Some(EventTimeMissing { key }.at(&outline.file, span));
    }
    let is_moment = end.value == start.value && is_timed(end);
    (end.value < start.value || is_moment).then(|| {
        let (start, end) = (written(start.value), written(end.value));
        NewsEndsBeforeStart { start, end }.at(&outline.file, span)
    })
}

/// A moment as authors write it.
fn written(moment: Moment) -> String {
    moment.to_string().replace('T', " ")
}
