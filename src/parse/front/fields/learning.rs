//! `course`, `lesson` and `attestation`: what a page is in a course.

use super::one_line;
use crate::model::course::{Course, Learning, Lesson};
use crate::parse::faults::BadMinutes;
use crate::source::Located;
use crate::tree::fields::Fields;

/// The longest lesson, in minutes: a working day.
const LONGEST: i64 = 480;

pub(super) fn read(fields: &mut Fields<'_>) -> Learning {
    let course = fields.table("course").map(|table| {
        let mut within = fields.within(&table);
        let version = within.text("version");
        let course = Course {
            span: table.span,
            version: version.map(|version| Located::new(one_line(&version.value), version.span)),
            objectives: lines(&mut within, "objectives"),
            sources: lines(&mut within, "sources"),
        };
        within.finish();
        course
    });
    let lesson = fields.table("lesson").map(|table| {
        let mut within = fields.within(&table);
        let lesson = Lesson {
            span: table.span,
            minutes: minutes(&mut within),
            objectives: lines(&mut within, "objectives"),
        };
        within.finish();
        lesson
    });
    Learning { course, lesson, attestation: fields.flag("attestation") }
}

fn lines<'a>(fields: &mut Fields<'a>, key: &'a str) -> Vec<String> {
    let texts = fields.texts(key).unwrap_or_default();
    texts.into_iter().map(|text| one_line(&text.value)).collect()
}

fn minutes(fields: &mut Fields<'_>) -> Option<u16> {
    let number = fields.whole_number("minutes")?;
    if !(1..=LONGEST).contains(&number.value) {
        let fault = BadMinutes { number: number.value, limit: LONGEST };
        fields.fault(fault, number.span);
    }
    u16::try_from(number.value.clamp(1, LONGEST)).ok()
}
