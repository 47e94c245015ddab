//! A calendar a language, of the events that adults can come to.
//!
//! Format: RFC 5545. An event for young readers is in no calendar: nobody outside learns from
//! it where children meet. Times are written in UTC where the campaign says how its clocks
//! run, since every telephone reads that rightly; else they are those of the reader's clock.

use std::fmt::Write;

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use rustc_hash::FxHashSet;

use super::known;
use crate::model::ids::{LanguageId, PageId};
use crate::model::news::Moment;
use crate::model::output::{Href, OutputPath};
use crate::model::site::Page;
use crate::render::Input;

/// How many octets a line has at most (RFC 5545, 3.1).
const LINE: usize = 75;

/// A calendar.
#[derive(Clone, Debug)]
pub struct Calendar {
    /// Its language.
    pub language: LanguageId,
    /// Where it stands.
    pub output: OutputPath,
    /// Its title.
    title: String,
    /// Its events, the earliest first.
    events: Vec<PageId>,
    /// The same, to be asked for.
    held: FxHashSet<PageId>,
}

/// The calendars of a site: none where the site's address is unknown, since an event's name
/// and link are made of it; none in a language without an event of its own.
pub fn calendars(input: Input<'_>) -> Vec<Calendar> {
    if input.base_url.is_none() {
        return Vec::new();
    }
    input.config.language_ids().filter_map(|language| calendar(input, language)).collect()
}

fn calendar(input: Input<'_>, language: LanguageId) -> Option<Calendar> {
    let site = input.site;
    let is_public = |page: &Page| {
        page.audience.is_none_or(|audience| {
            let audience = &input.config.audiences[audience.index()];
            !audience.is_young() && !audience.discreet
        })
    };
    let mut events: Vec<PageId> = site
        .page_ids()
        .filter(|id| {
            let page = site.page(*id);
            let news = &site.facts(page).news;
            page.language == language
                && page.variant.is_none()
                && !page.is_fallback()
                && news.is_event()
                && news.start.is_some()
                && is_public(page)
        })
        .collect();
    let start = |id: &PageId| site.facts(site.page(*id)).news.start.as_ref().map(|at| at.value);
    events.sort_by_key(|id| (start(id), *id));
    events.first()?;
    let campaign = input.config.name.best(language).map_or("", |(_, name)| name);
    let tag = input.config.language(language).tag.to_lowercase();
    Some(Calendar {
        language,
        output: known(&format!("{tag}/calendar.ics")),
        title: input.words.format(language, "calendar-title", &[("campaign", campaign.into())]),
        held: events.iter().copied().collect(),
        events,
    })
}

impl Calendar {
    /// Whether an event stands in it.
    pub fn holds(&self, id: PageId) -> bool {
        self.held.contains(&id)
    }

    /// Its events, the earliest first.
    pub fn events(&self) -> impl Iterator<Item = PageId> + '_ {
        self.events.iter().copied()
    }

    /// The calendar as text, for a site at `base_url`.
    pub(super) fn print(&self, input: Input<'_>, base_url: &str) -> String {
        let zone = input.config.time_zone.as_deref();
        let zone = zone.and_then(|rule| TimeZone::posix(rule).ok());
        let mut lines = Lines::default();
        lines.plain("BEGIN", "VCALENDAR");
        lines.plain("VERSION", "2.0");
        lines.plain("PRODID", "-//Farul//Farul//EN");
        lines.plain("CALSCALE", "GREGORIAN");
        lines.plain("METHOD", "PUBLISH");
        lines.text("NAME", &self.title);
        lines.text("X-WR-CALNAME", &self.title);
        for id in &self.events {
            event(&mut lines, input, base_url, input.site.page(*id), zone.as_ref());
        }
        lines.plain("END", "VCALENDAR");
        lines.0
    }
}

fn event(
    lines: &mut Lines,
    input: Input<'_>,
    base_url: &str,
    page: &Page,
    zone: Option<&TimeZone>,
) {
    let outline = input.site.outline(page);
    let facts = input.site.facts(page);
    let Some(start) = facts.news.start.as_ref().map(|start| start.value) else { return };
    let tag = &input.config.language(page.language).tag;
    // The name of the file: a change of the address's last part keeps the event's name.
    let host = base_url.split("//").nth(1).and_then(|rest| rest.split('/').next());
    let address = Href::to(&page.output).absolute(base_url, input.style);
    let changed = facts.updated.or(facts.date).unwrap_or(start.date);
    lines.plain("BEGIN", "VEVENT");
    lines.plain("UID", &format!("{}/{}@{}", outline.name.path, tag, host.unwrap_or("farul")));
    lines.plain("DTSTAMP", &format!("{}T000000Z", day(changed)));
    lines.moment("DTSTART", start, zone);
    if let Some(end) = facts.news.end.as_ref().map(|end| end.value) {
        // A whole day ends where the next one begins.
        let next = end.date.tomorrow().ok().filter(|_| end.time.is_none());
        let end = Moment { date: next.unwrap_or(end.date), ..end };
        lines.moment("DTEND", end, zone);
    }
    let language = format!(";LANGUAGE={tag}");
    lines.text(&format!("SUMMARY{language}"), &outline.front.title.value);
    if let Some(place) = &facts.news.place {
        lines.text(&format!("LOCATION{language}"), &place.value);
    }
    if let Some(description) = &outline.front.description {
        lines.text(&format!("DESCRIPTION{language}"), description);
    }
    lines.plain("URL", &address);
    lines.plain("END", "VEVENT");
}

/// `20270305`
fn day(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

/// `100000`
fn clock(time: Time) -> String {
    format!("{:02}{:02}{:02}", time.hour(), time.minute(), time.second())
}

/// Content lines: folded, each ended with CR LF.
#[derive(Default)]
struct Lines(String);

impl Lines {
    /// A line whose value needs no escape.
    fn plain(&mut self, name: &str, value: &str) {
        self.fold(&format!("{name}:{value}"));
    }

    /// A line whose value is text: escaped (RFC 5545, 3.3.11).
    fn text(&mut self, name: &str, value: &str) {
        let mut escaped = String::with_capacity(value.len());
        for sign in value.chars() {
            match sign {
                '\\' | ';' | ',' => {
                    escaped.push('\\');
                    escaped.push(sign);
                }
                '\n' => escaped.push_str("\\n"),
                sign if sign.is_control() => {}
                sign => escaped.push(sign),
            }
        }
        self.fold(&format!("{name}:{escaped}"));
    }

    /// A day; or a time, in UTC where the clocks are known.
    fn moment(&mut self, name: &str, moment: Moment, zone: Option<&TimeZone>) {
        let Some(time) = moment.time else {
            return self.plain(&format!("{name};VALUE=DATE"), &day(moment.date));
        };
        let local = moment.date.to_datetime(time);
        let known = zone.and_then(|zone| zone.to_timestamp(local).ok());
        let (at, mark) = match known {
            Some(instant) => (TimeZone::UTC.to_datetime(instant), "Z"),
            None => (local, ""),
        };
        self.plain(name, &format!("{}T{}{mark}", day(at.date()), clock(at.time())));
    }

    /// A line goes on behind a line break and a space; no letter is torn apart.
    fn fold(&mut self, line: &str) {
        let mut length = 0;
        for sign in line.chars() {
            if length + sign.len_utf8() > LINE {
                self.0.push_str("\r\n ");
                length = 1;
            }
            let _ = self.0.write_char(sign);
            length += sign.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(write: impl FnOnce(&mut Lines)) -> String {
        let mut lines = Lines::default();
        write(&mut lines);
        lines.0
    }

    #[test]
    fn text_is_escaped() {
        let text = lines(|lines| lines.text("SUMMARY", "a,b;c\\d\ne\u{7}: „f”"));
        assert_eq!(text, "SUMMARY:a\\,b\\;c\\\\d\\ne: „f”\r\n");
    }

    #[test]
    fn long_lines_are_folded_between_letters() {
        for sign in ["a", "ș", "ж", "語", "🙂"] {
            let words = sign.repeat(200);
            let text = lines(|lines| lines.text("SUMMARY", &words));
            for line in text.split("\r\n") {
                assert!(line.len() <= LINE, "{line}");
            }
            assert_eq!(text.replace("\r\n ", ""), format!("SUMMARY:{words}\r\n"));
            assert!(text.matches("\r\n ").count() >= 200 * sign.len() / LINE);
        }
        let just = "x".repeat(LINE - "A:".len());
        assert_eq!(lines(|lines| lines.plain("A", &just)), format!("A:{just}\r\n"));
    }

    #[test]
    fn times_are_those_of_the_campaigns_clocks() {
        let zone = TimeZone::posix("EET-2EEST,M3.5.0/3,M10.5.0/4").unwrap();
        let at = |month, zone: Option<&TimeZone>| {
            let time = Some(jiff::civil::time(10, 0, 0, 0));
            let moment = Moment { date: jiff::civil::date(2027, month, 5), time };
            lines(|lines| lines.moment("DTSTART", moment, zone))
        };
        assert_eq!(at(3, Some(&zone)), "DTSTART:20270305T080000Z\r\n");
        assert_eq!(at(7, Some(&zone)), "DTSTART:20270705T070000Z\r\n");
        assert_eq!(at(7, None), "DTSTART:20270705T100000\r\n");
        let day = Moment { date: jiff::civil::date(2027, 3, 5), time: None };
        let text = lines(|lines| lines.moment("DTSTART", day, Some(&zone)));
        assert_eq!(text, "DTSTART;VALUE=DATE:20270305\r\n");
    }
}
