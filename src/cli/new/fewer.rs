//! The campaign to start from in fewer languages, or in another order.
//!
//! 1. Pages in other languages are left out.
//! 2. Of texts by language those in other languages are left out, in comments, too.
//! 3. The tables `[[languages]]` stand in the order that was asked for; nothing stands in for
//!    the first one.

use std::borrow::Cow;

use crate::source::SourcePath;

/// The languages of the campaign to start from.
pub(crate) const ALL: [&str; 3] = ["ro", "ru", "en"];

const TABLE: &str = "[[languages]]";

/// The files of the campaign in these languages.
pub(super) fn of<'a>(
    files: Vec<(SourcePath, &'a [u8])>,
    chosen: &[&str],
) -> Vec<(SourcePath, Cow<'a, [u8]>)> {
    let is_wanted = |path: &SourcePath| language(path).is_none_or(|tag| chosen.contains(&tag));
    let files = files.into_iter().filter(|(path, _)| is_wanted(path));
    files
        .map(|(path, bytes)| {
            let bytes = file(&path, bytes, chosen);
            (path, bytes)
        })
        .collect()
}

/// The language of a page, by its name.
fn language(path: &SourcePath) -> Option<&str> {
    let (_, tag) = path.as_str().strip_suffix(".md")?.rsplit_once('.')?;
    Some(tag)
}

fn file<'a>(path: &SourcePath, bytes: &'a [u8], chosen: &[&str]) -> Cow<'a, [u8]> {
    let is_data = path.as_str().ends_with(".toml");
    match std::str::from_utf8(bytes) {
        Ok(text) if is_data => {
            let lines = text.lines().filter_map(|line| line_of(line, chosen));
            let text: String = lines.flat_map(|line| [line, "\n".to_owned()]).collect();
            in_order(&text, chosen).into_bytes().into()
        }
        _ => bytes.into(),
    }
}

/// A line without what belongs to other languages; `None` where it belongs to one.
fn line_of(line: &str, chosen: &[&str]) -> Option<String> {
    let key = line.split_once(" = ").map_or("", |(key, _)| key);
    if key.rsplit_once('.').is_some_and(|(_, tag)| is_other(tag, chosen)) {
        return None;
    }
    let table = line.find('{').zip(line.rfind('}')).filter(|(start, end)| start < end);
    let Some((start, end)) = table else { return Some(line.to_owned()) };
    let texts = split(line.get(start + 1..end).unwrap_or(""));
    let tag = |text: &&str| text.split_once(" = ").map_or("", |(tag, _)| tag.trim()).to_owned();
    let kept: Vec<&str> =
        texts.iter().filter(|text| !is_other(&tag(text), chosen)).map(|text| text.trim()).collect();
    // An operator's name that is known in another language alone still is its name.
    if kept.is_empty() || kept.len() == texts.len() {
        return Some(line.to_owned());
    }
    let (before, behind) = (line.get(..start).unwrap_or(""), line.get(end + 1..).unwrap_or(""));
    Some(format!("{before}{{ {} }}{behind}", kept.join(", ")))
}

fn is_other(tag: &str, chosen: &[&str]) -> bool {
    ALL.contains(&tag) && !chosen.contains(&tag)
}

/// What stands between the commas of a table on one line.
fn split(table: &str) -> Vec<&str> {
    let (mut is_quoted, mut depth) = (false, 0_usize);
    let parts = table.split(|sign| {
        match sign {
            '"' => is_quoted = !is_quoted,
            '[' if !is_quoted => depth += 1,
            ']' if !is_quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        sign == ',' && !is_quoted && depth == 0
    });
    parts.collect()
}

/// The text with its tables of languages in the order of those that were chosen.
fn in_order(text: &str, chosen: &[&str]) -> String {
    let Some(start) = text.find(TABLE) else { return text.to_owned() };
    let last = text.rfind(TABLE).unwrap_or(start);
    let end =
        text.get(last..).and_then(|rest| rest.find("\n\n")).map_or(text.len(), |at| last + at);
    let tables: Vec<&str> =
        text.get(start..end).unwrap_or("").split(TABLE).map(str::trim).collect();
    let one = |(place, tag): (usize, &&str)| {
        let line = format!("tag = \"{tag}\"");
        let table = tables.iter().find(|table| table.lines().any(|other| other == line))?;
        Some(format!("{TABLE}\n{}", without_strangers(table, chosen, place == 0)))
    };
    let tables: Vec<String> = chosen.iter().enumerate().filter_map(one).collect();
    let (before, behind) = (text.get(..start).unwrap_or(""), text.get(end..).unwrap_or(""));
    format!("{before}{}{behind}", tables.join("\n\n"))
}

/// A table without the languages that stand in, and what is said of them, where they are not
/// there, or the language is the campaign's own.
fn without_strangers(table: &str, chosen: &[&str], is_own: bool) -> String {
    let named = table.lines().find(|line| line.starts_with("fallback = "));
    let is_stranger = |tag: &&str| named.is_some_and(|line| line.contains(&format!("\"{tag}\"")));
    let is_strange = ALL.iter().filter(|tag| !chosen.contains(tag)).any(is_stranger);
    let is_kept = |line: &&str| !(is_own || is_strange) || !line.starts_with(['#', 'f']);
    table.lines().filter(is_kept).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_in_other_languages_are_left_out() {
        let rows = [
            (
                "name = { ro = \"A, b\", ru = \"Б\", en = \"C\" }",
                Some("name = { ro = \"A, b\", en = \"C\" }"),
            ),
            ("# a { ro = [\"a\", \"b\"], ru = [\"в\"] }.", Some("# a { ro = [\"a\", \"b\"] }.")),
            ("names = { ru = \"Имя\" }", Some("names = { ru = \"Имя\" }")),
            ("first_person.ru = [\"я\"]", None),
            ("first_person.ro = [\"eu\"]", Some("first_person.ro = [\"eu\"]")),
            ("id = \"x\"", Some("id = \"x\"")),
        ];
        for (line, expected) in rows {
            assert_eq!(line_of(line, &["en", "ro"]).as_deref(), expected);
        }
    }

    #[test]
    fn the_languages_stand_in_the_order_asked_for() {
        let text = "# a\n[[languages]]\ntag = \"ro\"\n\n[[languages]]\ntag = \"en\"\n# b\nfallback = [\"ro\"]\n\n[content]\n";
        assert_eq!(in_order(text, &["ro", "en"]), text);
        assert_eq!(
            in_order(text, &["en", "ro"]),
            "# a\n[[languages]]\ntag = \"en\"\n\n[[languages]]\ntag = \"ro\"\n\n[content]\n"
        );
        assert_eq!(in_order(text, &["en"]), "# a\n[[languages]]\ntag = \"en\"\n\n[content]\n");
    }
}
