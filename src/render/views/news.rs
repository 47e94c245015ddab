//! A piece of news that is more than an article: what it is, when, where, and how one takes
//! part; and the events that are still to come.

use super::super::slots::Slots;
use super::shapes::{ChildView, DateView, NewsView};
use super::viewer::Viewer;
use crate::i18n::Moments;
use crate::model::ids::PageId;
use crate::model::news::Moment;
use crate::model::site::{Page, PageKind};

impl<'a> Viewer<'_, 'a> {
    /// What a page tells of, where it names a kind.
    pub(super) fn news(&self, id: PageId, slots: &mut Slots<'a>) -> Option<NewsView<'a>> {
        let input = self.renderer.input;
        let page = input.site.page(id);
        let news = &input.site.facts(page).news;
        let kind = news.kind.as_ref()?.value;
        let is_over = news.is_over(input.today);
        let said = Moments { words: input.words, tag: self.tag(), language: self.language };
        let start = news.start.as_ref().map(|start| (start.value, said.moment(start.value)));
        let end = news.end.as_ref().and_then(|end| Some((end.value, said.end(news)?)));
        let place = news.place.as_ref().map(|place| slots.text(place.value.as_str()));
        let register = news.register.as_ref().filter(|_| !is_over);
        let calendar = self.renderer.calendars.iter().find(|calendar| calendar.holds(id));
        Some(NewsView {
            kind: kind.name(),
            label: input.words.text(self.language, kind.word()),
            start: start.map(|(moment, text)| self.moment(moment, text, slots)),
            end: end.map(|(moment, text)| self.moment(moment, text, slots)),
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
        calendar.events().filter(|id| !news(id).is_over(input.today)).collect()
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

    fn tag(&self) -> &'a str {
        &self.renderer.input.config.language(self.language).tag
    }

    fn moment(&self, moment: Moment, text: String, slots: &mut Slots<'a>) -> DateView {
        DateView { iso: slots.text(moment.to_string()), text: slots.text(text) }
    }
}
