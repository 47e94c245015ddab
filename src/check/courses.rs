//! Courses say what one learns, how long it takes and what they are based on; each lesson
//! lets learners check themselves, and has a place of its own.

use std::collections::{BTreeMap, BTreeSet};

use super::Input;
use super::faults::{
    CourseIncomplete, CourseNotEntrance, CourseWithoutLessons, LessonIncomplete, LessonOrder,
    LessonOutsideCourse, LessonWithoutQuiz,
};
use crate::diagnostic::{Diagnostic, Diagnostics, Fault};
use crate::model::name::Stem;
use crate::model::outline::Outline;
use crate::model::site::Facts;
use crate::source::Span;

/// The component that lets learners check themselves.
const SELF_CHECK: &str = "quiz";

type File<'a> = (&'a Outline, &'a Facts);

pub(super) fn check(input: Input<'_>) -> Diagnostics {
    let outlines = input.site.outlines.iter().map(|outline| &**outline);
    let files: Vec<File<'_>> = outlines
        .zip(&input.site.facts)
        .filter(|(outline, _)| outline.name.variant.is_none())
        .collect();
    let courses: BTreeSet<&str> = files
        .iter()
        .filter(|(outline, facts)| is_entrance(outline) && facts.learning.course.is_some())
        .map(|(outline, _)| outline.name.path.as_str())
        .collect();
    let mut diagnostics = Diagnostics::new();
    for file in &files {
        let parent = file.0.name.parent().filter(|parent| courses.contains(parent));
        if file.1.learning.course.is_some() {
            diagnostics.extend(course(file, &files));
        } else if parent.is_none() {
            diagnostics.extend(outside(file));
        } else if !file.1.learning.is_sheet() {
            diagnostics.extend(lesson(file));
        }
    }
    diagnostics.extend(orders(&files, &courses));
    diagnostics
}

fn is_entrance(outline: &Outline) -> bool {
    outline.name.stem == Stem::Entrance
}

fn course((outline, facts): &File<'_>, files: &[File<'_>]) -> Vec<Diagnostic> {
    let Some(course) = &facts.learning.course else { return Vec::new() };
    let own = outline.front.learning.course.as_ref();
    let span = own.map_or(Span::default(), |own| own.span);
    if !is_entrance(outline) {
        let folder = outline.name.path.clone();
        return vec![CourseNotEntrance { folder }.at(&outline.file, span)];
    }
    let parts = [
        ("version", course.version.is_none()),
        ("objectives", course.objectives.is_empty()),
        ("sources", course.sources.is_empty()),
    ];
    let mut found: Vec<Diagnostic> = parts
        .into_iter()
        .filter(|(_, missing)| *missing)
        .map(|(part, _)| CourseIncomplete { part }.at(&outline.file, span))
        .collect();
    let has_lessons = files.iter().any(|(other, facts)| {
        other.name.parent() == Some(outline.name.path.as_str()) && !facts.learning.is_sheet()
    });
    if !has_lessons {
        found.push(CourseWithoutLessons {}.at(&outline.file, span));
    }
    found
}

fn lesson((outline, facts): &File<'_>) -> Vec<Diagnostic> {
    let own = outline.front.learning.lesson.as_ref();
    let span = own.map_or(Span::default(), |own| own.span);
    let mut found = Vec::new();
    let mut part = |part| found.push(LessonIncomplete { part }.at(&outline.file, span));
    match &facts.learning.lesson {
        None => part("lesson"),
        Some(lesson) => {
            if lesson.objectives.is_empty() {
                part("objectives");
            }
            if lesson.minutes.is_none() {
                part("minutes");
            }
        }
    }
    if !outline.components.iter().any(|component| component.name == SELF_CHECK) {
        found.push(LessonWithoutQuiz {}.in_file(&outline.file));
    }
    found
}

/// A page that calls itself a lesson or the sheet of a course, and stands in none.
fn outside((outline, _): &File<'_>) -> Option<Diagnostic> {
    let own = &outline.front.learning;
    let lesson = own.lesson.as_ref().map(|lesson| ("lesson", lesson.span));
    let sheet = own.attestation.as_ref().filter(|_| own.is_sheet());
    let sheet = sheet.map(|sheet| ("attestation", sheet.span));
    let (what, span) = lesson.or(sheet)?;
    Some(LessonOutsideCourse { what }.at(&outline.file, span))
}

/// Lessons of a course that have no place, or the place of another: said once, of the first
/// language.
fn orders(files: &[File<'_>], courses: &BTreeSet<&str>) -> Vec<Diagnostic> {
    let mut lessons: BTreeMap<&str, &File<'_>> = BTreeMap::new();
    for file in files.iter().filter(|(_, facts)| facts.learning.lesson.is_some()) {
        let first = lessons.entry(&file.0.name.path).or_insert(file);
        if file.0.name.language < first.0.name.language {
            *first = file;
        }
    }
    let mut taken: BTreeMap<(&str, i64), &Outline> = BTreeMap::new();
    let mut found = Vec::new();
    for (path, (outline, facts)) in lessons {
        let course = path.rsplit_once('/').map_or("", |(parent, _)| parent);
        if !courses.contains(course) {
            continue;
        }
        let Some(order) = facts.order else {
            found.push(LessonOrder { order: None, other: None }.in_file(&outline.file));
            continue;
        };
        match taken.get(&(course, order)) {
            None => {
                taken.insert((course, order), outline);
            }
            Some(other) => {
                let fault = LessonOrder { order: Some(order), other: Some(other.file.to_string()) };
                found.push(fault.in_file(&outline.file));
            }
        }
    }
    found
}
