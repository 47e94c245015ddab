//! A piece of news that is more than an article: what it is, when, where, and how one takes
//! part; and the events that are still to come.

use super::super::slots::Slots;
use super::shapes::{ChildView, DateView, NewsView};
use super::viewer::Viewer;
use crate::model::ids::PageId;
use crate::model::news::{Moment, News};
use crate::model::site::{Page, PageKind};

impl<'a> Viewer<'_, 'a> {
    /// What a page tells of, where it names a kind.
    pub(super) fn news(&self, id: PageId, slots: &mut Slots<'a>) -> Option<NewsView<'a>> {
        let input = self.renderer.input;
        let page = input.site.page(id);
        let news = &input.site.facts(page).news;
        let kind = news.kind.as_ref()?.value;
        let is_over = is_over(news, input.today);
        let place = news.place.as_ref().map(|place| slots.text(place.value.as_str()));
        let register = news.register.as_ref().filter(|_| !is_over);
        let calendar = self.renderer.calendars.iter().find(|calendar| calendar.holds(id));
        Some(NewsView {
            kind: kind.name(),
            label: input.words.text(self.language, kind.word()),
            start: news.start.as_ref().map(|start| self.moment(start.value, slots)),
            end: news.end.as_ref().map(|end| self.end(news, end.value, slots)),
            place,
            place_language: self.foreign(page),
            register: register.map(|register| slots.text(register.value.as_str())),
            is_over,
            calendar: calendar.map(|calendar| slots.text(self.hrefs.to(&calendar.output))),
        })
    }

    /// The calendar's address, on the pages that list its events.
    pub(super) fn calendar(&self, page: &Page) -> Option<String> {
        let calendars = self.renderer.calendars.iter();
        let mut own = calendars.filter(|calendar| calendar.language == page.language);
        let calendar = own.next().filter(|_| self.is_news_list(page))?;
        Some(self.hrefs.to(&calendar.output))
    }

    /// The events to come, the next one first; on the list of news alone.
    pub(super) fn upcoming(&self, page: &Page) -> Vec<PageId> {
        let calendars = self.renderer.calendars.iter();
        let mut own = calendars.filter(|calendar| calendar.language == page.language);
        let Some(calendar) = own.next().filter(|_| self.is_news_list(page)) else {
            return Vec::new();
        };
        let input = self.renderer.input;
        let news = |id: &PageId| &input.site.facts(input.site.page(*id)).news;
        calendar.events().filter(|id| !is_over(news(id), input.today)).collect()
    }

    fn is_news_list(&self, page: &Page) -> bool {
        let input = self.renderer.input;
        let section = page.section.and_then(|section| input.site.sections.get(section));
        page.kind == PageKind::Section && section.is_some_and(|section| section.feed)
    }

    /// The children of a page, with the events to come as a list of their own.
    pub(super) fn lists(
        &self,
        page: &Page,
        slots: &mut Slots<'a>,
    ) -> (Vec<ChildView<'a>>, Vec<ChildView<'a>>) {
        let upcoming = self.upcoming(page);
        let children = self.children(page).iter().filter(|id| !upcoming.contains(id));
        let children = children.map(|id| self.child(*id, slots)).collect();
        (children, upcoming.iter().map(|id| self.child(*id, slots)).collect())
    }

    fn moment(&self, moment: Moment, slots: &mut Slots<'a>) -> DateView {
        let date = crate::i18n::weekday(self.tag(), moment.date);
        let text = match moment.time {
            None => date,
            Some(time) => {
                let time = crate::i18n::time(self.tag(), time);
                self.renderer.words(self.language, "news-at", &[("date", date), ("time", time)])
            }
        };
        DateView { iso: slots.text(moment.to_string()), text: slots.text(text) }
    }

    /// The end, as short as it can be said behind the start.
    fn end(&self, news: &News, end: Moment, slots: &mut Slots<'a>) -> DateView {
        let is_same_day = news.start.as_ref().is_some_and(|start| start.value.date == end.date);
        match end.time.filter(|_| is_same_day) {
            None => self.moment(end, slots),
            Some(time) => DateView {
                iso: slots.text(end.to_string()),
                text: slots.text(crate::i18n::time(self.tag(), time)),
            },
        }
    }

    fn tag(&self) -> &'a str {
        &self.renderer.input.config.language(self.language).tag
    }
}

/// Whether the last day has gone by when the site is built.
fn is_over(news: &News, today: jiff::civil::Date) -> bool {
    news.last_day().is_some_and(|last| last < today)
}
