//! What a page shows of the course that it belongs to.

use super::super::slots::Slots;
use super::shapes::{CourseView, LessonView};
use super::viewer::Viewer;
use crate::model::ids::PageId;
use crate::model::outline::Approval;
use crate::model::site::Page;

impl<'a> Viewer<'_, 'a> {
    /// The course of a page: of its own page, of a lesson, of the sheet at its end.
    pub(super) fn course(&self, id: PageId, slots: &mut Slots<'a>) -> Option<CourseView<'a>> {
        let site = self.renderer.input.site;
        let page = site.page(id);
        let place = page.course.as_ref()?;
        let full = page.full_version.unwrap_or(id);
        let learning = &site.facts(page).learning;
        let course = site.facts(site.page(place.course)).learning.course.as_ref()?;
        let is_course = full == place.course;
        let (part, objectives, minutes) = match (&learning.lesson, place.number) {
            _ if is_course => ("course", &course.objectives, place.minutes),
            (Some(lesson), Some(_)) => {
                ("lesson", &lesson.objectives, lesson.minutes.map_or(0, u32::from))
            }
            _ => ("attestation", &course.objectives, place.minutes),
        };
        let sources = course.sources.iter().filter(|_| is_course);
        let version = course.version.as_ref().map(|version| version.value.as_str());
        let lessons = place.lessons.iter().enumerate();
        let lessons = lessons.filter(|_| is_course).map(|(_, id)| self.lesson(*id, slots));
        let lessons = lessons.collect();
        Some(CourseView {
            part,
            link: self.link(place.course, slots),
            version: version.map(|version| slots.text(version)),
            position: place.number.map(|number| {
                let count = [("number", number), ("count", place.lessons.len())];
                let count = count.map(|(name, count)| (name, i64::try_from(count).unwrap_or(0)));
                slots.text(self.renderer.counted(self.language, "course-position", &count))
            }),
            minutes: (minutes > 0).then(|| slots.text(self.duration(minutes))),
            objectives: objectives.iter().map(|text| slots.text(text.as_str())).collect(),
            sources: sources.map(|text| slots.text(text.as_str())).collect(),
            approved: self.approved(page).map(|text| slots.text(text)),
            lessons,
            attestation: place.attestation.map(|id| self.link(id, slots)),
        })
    }

    fn lesson(&self, id: PageId, slots: &mut Slots<'a>) -> LessonView<'a> {
        let site = self.renderer.input.site;
        let lesson = site.facts(site.page(id)).learning.lesson.as_ref();
        let minutes = lesson.and_then(|lesson| lesson.minutes);
        LessonView {
            link: self.link(id, slots),
            minutes: minutes.map(|minutes| slots.text(self.duration(u32::from(minutes)))),
        }
    }

    /// "45 minutes", "2 hours", "1 hour 20 minutes".
    fn duration(&self, minutes: u32) -> String {
        let said = |key: &str, number: u32| {
            self.renderer.counted(self.language, key, &[("number", i64::from(number))])
        };
        match (minutes / 60, minutes % 60) {
            (0, minutes) => said("duration-minutes", minutes),
            (hours, 0) => said("duration-hours", hours),
            (hours, minutes) => {
                format!("{} {}", said("duration-hours", hours), said("duration-minutes", minutes))
            }
        }
    }

    /// Who approved the page as it stands, by role, and when.
    fn approved(&self, page: &Page) -> Option<String> {
        let input = self.renderer.input;
        let Approval::Given(record) = &input.site.outline(page).approval else { return None };
        let role = input.config.role_name(&record.role.value, self.language);
        let date = self.renderer.date(self.language, record.date);
        let arguments = [("role", role.to_owned()), ("date", date)];
        Some(self.renderer.words(self.language, "approved-by", &arguments))
    }
}
