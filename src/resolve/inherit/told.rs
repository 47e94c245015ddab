//! What is inherited of news and courses. `own` are the fronts of the page's own language,
//! which alone give words; `line` are all that a field can come from, in order.

use crate::model::course::{Course, Learning, Lesson};
use crate::model::news::News;
use crate::model::outline::Front;

/// Each language says the place in its own words.
pub(super) fn news(own: &[&Front], line: &[&Front]) -> News {
    let every = line.iter().map(|front| &front.news);
    News {
        kind: every.clone().find_map(|news| news.kind.clone()),
        start: every.clone().find_map(|news| news.start.clone()),
        end: every.clone().find_map(|news| news.end.clone()),
        place: own.iter().find_map(|front| front.news.place.clone()),
        register: every.clone().find_map(|news| news.register.clone()),
        unread: every.clone().any(|news| news.unread),
    }
}

/// A translation of a lesson is a lesson, with objectives in its own words.
pub(super) fn learning(own: &[&Front], line: &[&Front]) -> Learning {
    let every = line.iter().map(|front| &front.learning);
    let attestation = every.clone().find_map(|learning| learning.attestation.clone());
    Learning { course: course(own, line), lesson: lesson(own, line), attestation }
}

fn course(own: &[&Front], line: &[&Front]) -> Option<Course> {
    let mut every = line.iter().filter_map(|front| front.learning.course.as_ref());
    let own: Vec<&Course> = own.iter().filter_map(|front| front.learning.course.as_ref()).collect();
    let texts = |of: fn(&Course) -> &Vec<String>| {
        let mut all = own.iter().map(|course| of(course)).filter(|texts| !texts.is_empty());
        all.next().cloned().unwrap_or_default()
    };
    Some(Course {
        span: every.clone().next()?.span,
        version: every.find_map(|course| course.version.clone()),
        objectives: texts(|course| &course.objectives),
        sources: texts(|course| &course.sources),
    })
}

fn lesson(own: &[&Front], line: &[&Front]) -> Option<Lesson> {
    let mut every = line.iter().filter_map(|front| front.learning.lesson.as_ref());
    let own = own.iter().filter_map(|front| front.learning.lesson.as_ref());
    let mut objectives = own.map(|lesson| &lesson.objectives).filter(|texts| !texts.is_empty());
    Some(Lesson {
        span: every.clone().next()?.span,
        minutes: every.find_map(|lesson| lesson.minutes),
        objectives: objectives.next().cloned().unwrap_or_default(),
    })
}
