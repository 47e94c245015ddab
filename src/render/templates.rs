//! The theme's templates, ready to print.

use tera::{Kwargs, State, Tera, TeraResult};

use super::unreadable::unread;
use crate::assets::theme::Theme;
use crate::diagnostic::Judged;

/// The longest list that `range` makes in a template.
const RANGE_LIMIT: i64 = 10_000;

/// An engine that knows our functions and no templates yet.
pub(super) fn engine() -> Tera {
    let mut tera = Tera::new();
    tera.register_function("range", range);
    tera
}

/// `range(start=0, end=…)`: like Tera's own, but with an end in sight.
fn range(arguments: Kwargs, _: &State<'_>) -> TeraResult<Vec<i64>> {
    let start = arguments.get::<i64>("start")?.unwrap_or(0);
    let end = arguments.must_get::<i64>("end")?;
    if end.saturating_sub(start) > RANGE_LIMIT {
        return Err(tera::Error::message(format!("range() makes at most {RANGE_LIMIT} numbers")));
    }
    Ok((start..end).collect())
}

/// Reads all templates of a theme; `None` where one of them cannot be read.
pub fn load(theme: &Theme) -> Judged<Option<Tera>> {
    let mut tera = engine();
    let read = tera.set_fallback_prefixes(theme.prefixes()).and_then(|()| {
        tera.add_raw_templates(theme.templates().map(|template| (template.name, template.text)))
    });
    match read {
        Ok(()) => Judged::new(Some(tera), [].into_iter().collect()),
        Err(error) => Judged::new(None, unread(&error, theme).into_iter().collect()),
    }
}
