//! Courses: the pages below a course in their order, and the ways between them.
//!
//! A course is a way of its own: its last page leads nowhere further, and the page behind the
//! course in its section leads back to the course, not into its last lesson.

use crate::model::course::Place;
use crate::model::ids::PageId;
use crate::model::site::Site;

/// Gives the pages of every course their place in it.
pub(super) fn place(site: &mut Site) {
    for id in site.page_ids() {
        let page = site.page(id);
        if page.variant.is_some() || site.facts(page).learning.course.is_none() {
            continue;
        }
        let place = place_of(site, id);
        let children = page.children.clone();
        part(site, id, children.last().copied());
        for child in std::iter::once(id).chain(children.iter().copied()) {
            let number = place.lessons.iter().position(|lesson| *lesson == child);
            let place = Place { number: number.map(|number| number + 1), ..place.clone() };
            let variants = site.page(child).variants.clone();
            for id in variants.iter().copied().chain([child]) {
                site.pages[id.index()].course = Some(Box::new(place.clone()));
            }
        }
    }
}

fn place_of(site: &Site, course: PageId) -> Place {
    let children = &site.page(course).children;
    let learning = |id: &PageId| &site.facts(site.page(*id)).learning;
    let is_sheet = |id: &&PageId| learning(id).is_sheet();
    let lessons: Vec<PageId> = children.iter().filter(|id| !is_sheet(id)).copied().collect();
    let minutes = lessons.iter().filter_map(|id| learning(id).lesson.as_ref()?.minutes);
    Place {
        course,
        attestation: children.iter().find(is_sheet).copied(),
        minutes: minutes.map(u32::from).sum(),
        lessons,
        number: None,
    }
}

/// Ends the way of a course at its `last` page.
fn part(site: &mut Site, course: PageId, last: Option<PageId>) {
    let Some(last) = last else { return };
    if let Some(behind) = site.pages[last.index()].next.take() {
        site.pages[behind.index()].previous = Some(course);
    }
}
