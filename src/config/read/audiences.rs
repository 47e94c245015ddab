//! `[[audiences]]`: who pages are written for, from the youngest.

use super::shared::{self, Ids, id};
use crate::config::Audience;
use crate::config::faults::{
    AudiencesOutOfOrder, BadAge, ExitWithoutTarget, GrownUpsYoung, UnknownAudience,
};
use crate::model::ids::AudienceId;
use crate::source::{Located, Span};
use crate::tree::Value;
use crate::tree::fields::Fields;
use crate::tree::nearest::{excerpt, nearest};

/// Nobody is a child any more at 18: the UN Convention on the Rights of the Child, art. 1.
const LAST_YEAR_OF_CHILDHOOD: i64 = 17;

/// What an audience says of others, before the others are known.
struct References {
    grown_ups: Option<Located<String>>,
    may_link_to: Vec<Located<String>>,
}

pub(super) fn read(top: &mut Fields<'_>, ids: &mut Ids, has_exit: bool) -> Vec<Audience> {
    let (mut audiences, references) = declared(top, ids, has_exit);
    report_order(top, &audiences);
    for (place, references) in references.iter().enumerate() {
        let grown_ups =
            references.grown_ups.as_ref().and_then(|name| grown_ups(top, name, &audiences));
        let mut may_link_to = vec![AudienceId::from_index(place)];
        for name in &references.may_link_to {
            may_link_to.extend(named(top, name, &audiences));
        }
        may_link_to.sort();
        may_link_to.dedup();
        if let Some(audience) = audiences.get_mut(place) {
            audience.grown_ups = grown_ups;
            audience.may_link_to = may_link_to;
        }
    }
    audiences
}

fn declared(
    top: &mut Fields<'_>,
    ids: &mut Ids,
    has_exit: bool,
) -> (Vec<Audience>, Vec<References>) {
    let (mut audiences, mut all_references) = (Vec::new(), Vec::new());
    for table in shared::tables(top, "audiences") {
        let mut fields = top.within(&table);
        let name = fields.required_exact_text("id");
        let age = age(&mut fields);
        let look = fields.exact_text("look").map(|look| id(&mut fields, look, "look").value);
        // What protects readers holds unless the campaign says otherwise.
        let needs_approval = fields.flag("needs_approval").is_none_or(|flag| flag.value);
        let discreet = fields.flag("discreet").map_or(age.is_some(), |flag| flag.value);
        let exit = fields.flag("exit");
        let references = References {
            grown_ups: fields.exact_text("grown_ups"),
            may_link_to: fields.exact_texts("may_link_to").unwrap_or_default(),
        };
        if let Some(name) = name {
            let name = id(&mut fields, name, "audience");
            let exit_span = exit.as_ref().map_or(name.span, |exit| exit.span);
            let exit = exit.map_or(age.is_some(), |exit| exit.value);
            if exit && !has_exit {
                let audience = excerpt(&name.value);
                fields.fault(ExitWithoutTarget { audience }, exit_span);
            }
            if ids.take(&mut fields, &name) {
                all_references.push(references);
                audiences.push(Audience {
                    id: name,
                    age,
                    look: look.unwrap_or_default(),
                    needs_approval,
                    discreet,
                    exit,
                    grown_ups: None,
                    may_link_to: Vec::new(),
                });
            }
        }
        fields.finish();
    }
    (audiences, all_references)
}

/// `age = [7, 9]`: the first and the last year.
fn age(fields: &mut Fields<'_>) -> Option<(u8, u8)> {
    let item = fields.item("age")?;
    let years = match &item.value {
        Value::List(items) => items.as_slice(),
        Value::Refused => return None,
        _ => &[],
    };
    let [first, last] = years else {
        return bad_age(fields, "shape", item.span);
    };
    let (Value::Integer(first), Value::Integer(last)) = (&first.value, &last.value) else {
        return bad_age(fields, "shape", item.span);
    };
    let childhood = 0..=LAST_YEAR_OF_CHILDHOOD;
    if !childhood.contains(first) || !childhood.contains(last) {
        return bad_age(fields, "range", item.span);
    }
    if first > last {
        return bad_age(fields, "reversed", item.span);
    }
    u8::try_from(*first).ok().zip(u8::try_from(*last).ok())
}

/// Whoever has an age is young, so a wrong one still makes its audience a young one: what
/// protects children must not fall away because of a slip.
fn bad_age(fields: &mut Fields<'_>, problem: &'static str, span: Span) -> Option<(u8, u8)> {
    fields.fault(BadAge { problem }, span);
    Some((0, 17))
}

/// From the youngest to the oldest, adults last: links between audiences go down that
/// order.
fn report_order(top: &mut Fields<'_>, audiences: &[Audience]) {
    let age = |audience: &Audience| audience.age.map_or(u8::MAX, |(first, _)| first);
    for pair in audiences.windows(2) {
        let [before, audience] = pair else { continue };
        if age(before) > age(audience) {
            let fault = AudiencesOutOfOrder {
                id: excerpt(&audience.id.value),
                before: excerpt(&before.id.value),
            };
            top.fault(fault, audience.id.span);
        }
    }
}

fn grown_ups(
    top: &mut Fields<'_>,
    name: &Located<String>,
    audiences: &[Audience],
) -> Option<AudienceId> {
    let id = named(top, name, audiences)?;
    if audiences.get(id.index()).is_some_and(Audience::is_young) {
        top.fault(GrownUpsYoung { id: excerpt(&name.value) }, name.span);
        return None;
    }
    Some(id)
}

/// The audience with this id, or a fault that names the nearest.
pub(in crate::config) fn named(
    fields: &mut Fields<'_>,
    name: &Located<String>,
    audiences: &[Audience],
) -> Option<AudienceId> {
    let place = audiences.iter().position(|audience| audience.id.value == name.value);
    if place.is_none() {
        let known = audiences.iter().map(|audience| audience.id.value.as_str());
        let fault = UnknownAudience {
            id: excerpt(&name.value),
            nearest: nearest(&name.value, known.clone()),
            known: known.map(str::to_owned).collect(),
        };
        fields.fault(fault, name.span);
    }
    place.map(AudienceId::from_index)
}
