//! The text that an author meant to put between quotation marks.

/// The text of a value whose quotation marks do not fit; other values are their own text.
pub(super) fn meant(value: &str) -> String {
    match value.chars().next() {
        Some('"') => double(value),
        Some('\'') => single(value),
        _ => value.to_owned(),
    }
}

/// `"Ce spui când "nu" nu ajunge"`: the marks around all of it are no part of the text;
/// in `"Nu" nu ajunge` they are.
fn double(value: &str) -> String {
    let inner = &value[1..];
    let marks: Vec<usize> = places(inner, '"').collect();
    let inside = inner.strip_suffix('"').filter(|inside| !inside.ends_with('\\'));
    let text = match (marks.first(), inside) {
        (None, _) => without_wrong_end(inner),
        (Some(first), Some(inside)) if *first == inside.len() => inside,
        // The first pair is closed: it is part of the text, and one at the end too many.
        (Some(first), inside) if closes(inner, *first) => inside
            .filter(|_| marks.len().is_multiple_of(2))
            .map_or(value, |inside| &value[..=inside.len()]),
        // The text's own marks are pairs: those around it are missing one.
        (Some(_), _) if marks.len().is_multiple_of(2) => inner,
        (Some(_), Some(inside)) => inside,
        (Some(_), None) => value,
    };
    text.replace("\\\"", "\"")
}

/// `'Copilul's carte'`: an apostrophe inside a word ends nothing.
fn single(value: &str) -> String {
    let inner = &value[1..];
    let is_doubled = |place: &usize| inner[*place..].starts_with("''");
    let mut ends = places(inner, '\'').filter(|place| closes(inner, *place));
    let ends = ends.find(|place| !is_doubled(place));
    let text = match ends {
        None => without_wrong_end(inner),
        Some(end) if end + 1 == inner.len() => &inner[..end],
        Some(_) => return value.to_owned(),
    };
    text.replace("''", "'")
}

/// The places of a mark that has no backslash before it.
fn places(text: &str, mark: char) -> impl Iterator<Item = usize> {
    text.match_indices(mark).map(|(at, _)| at).filter(|at| !text[..*at].ends_with('\\'))
}

/// Whether a mark at this place looks like the end of something.
fn closes(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back();
    let behind = text[at + 1..].chars().next();
    before.is_some_and(|sign| !sign.is_whitespace() && !matches!(sign, '(' | '[' | '„' | '«'))
        && behind.is_none_or(|sign| !sign.is_alphanumeric())
}

/// Without a mark of another kind that was to end it.
fn without_wrong_end(text: &str) -> &str {
    let wrong = [('”', "„“"), ('“', "„"), ('’', "‘"), ('»', "«"), ('\'', "'"), ('"', "\"")];
    let cut = wrong.iter().find_map(|(end, openings)| {
        let rest = text.strip_suffix(*end)?;
        (!rest.contains(|sign| openings.contains(sign))).then_some(rest)
    });
    cut.unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_authors_own_marks_stay() {
        for (value, text) in [
            ("Ce: spui", "Ce: spui"),
            ("\"Ce spui când \"nu\" nu ajunge\"", "Ce spui când \"nu\" nu ajunge"),
            ("\"Ce spui când \"nu\" nu ajunge", "Ce spui când \"nu\" nu ajunge"),
            ("\"Ce înseamnă \"nu\"\"", "Ce înseamnă \"nu\""),
            ("\"Ce înseamnă \"nu\"", "Ce înseamnă \"nu\""),
            ("\"\"Nu\" nu ajunge\"", "\"Nu\" nu ajunge"),
            ("\"Nu\" nu ajunge", "\"Nu\" nu ajunge"),
            ("\"Nu\" nu ajunge\"", "\"Nu\" nu ajunge"),
            ("\"Nu\" și \"da\"", "\"Nu\" și \"da\""),
            ("\"Ce spui", "Ce spui"),
            ("\"Ce spui'", "Ce spui"),
            ("\"Ce spui”", "Ce spui"),
            ("\"Ce „spui”", "Ce „spui”"),
            ("\"C:\\poze\"", "C:\\poze"),
            ("\"C:\\poze\\\"", "C:\\poze\\"),
            ("\"a \\\"b\\\" \\q\"", "a \"b\" \\q"),
            ("'Copilul's carte'", "Copilul's carte"),
            ("'Copilul's carte", "Copilul's carte"),
            ("'Copilul''s carte", "Copilul's carte"),
            ("'Nu' nu ajunge", "'Nu' nu ajunge"),
            ("'Ce spui\"", "Ce spui"),
            ("\"", ""),
            ("'", ""),
        ] {
            assert_eq!(meant(value), text, "{value}");
        }
    }
}
