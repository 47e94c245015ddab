//! Words that YAML takes for a remark: in `title: We say #no` the title is “We say”.
//!
//! Behind a day, a number, a name or a text in quotation marks a remark is welcome.

use super::Split;
use crate::diagnostic::{Diagnostics, Fault, Severity};
use crate::model::contacts::Sentence;
use crate::parse::faults::RemarkInText;
use crate::source::{SourcePath, Span};
use crate::tree::fields::Form;
use crate::tree::{Item, Map, Value, quoting};

/// The field whose sentence only authors see.
const UNSEEN: &str = "indiscreet_because";

/// The tables whose lists are of sentences.
const LISTS: [&str; 2] = ["course", "lesson"];

/// Tells of sentences that end in a remark. One that is a remark as a whole is refused, so
/// that nobody calls it empty as well.
pub(super) fn judge(
    file: &SourcePath,
    text: &str,
    split: &Split,
    map: &mut Map,
    diagnostics: &mut Diagnostics,
) {
    if split.form != Form::Yaml {
        return;
    }
    let data = split.data.end;
    for entry in &mut map.entries {
        if LISTS.contains(&entry.key.as_str()) {
            listed(file, text, data, &entry.item.value, diagnostics);
        }
        if Sentence::named(&entry.key).is_none() && entry.key != UNSEEN {
            continue;
        }
        let Some((span, words)) = remark(text, data, &entry.item) else { continue };
        let key = entry.key.clone();
        let line = quoting::line(Form::Yaml, &key, &words);
        let mut diagnostic = RemarkInText { key, line }.at(file, span);
        if entry.item.value == Value::Null {
            diagnostic.severity = Severity::Error;
            entry.item.value = Value::Refused;
        }
        diagnostics.push(diagnostic);
    }
}

/// Tells of sentences in a table's lists, such as the objectives of a lesson.
fn listed(
    file: &SourcePath,
    text: &str,
    data: usize,
    table: &Value,
    diagnostics: &mut Diagnostics,
) {
    let Value::Map(map) = table else { return };
    for entry in &map.entries {
        let Value::List(items) = &entry.item.value else { continue };
        let found = items.iter().filter_map(|item| remark(text, data, item));
        diagnostics.extend(found.map(|(span, words)| {
            let line = format!("- {}", quoting::quoted(Form::Yaml, &words));
            RemarkInText { key: entry.key.clone(), line }.at(file, span)
        }));
    }
}

/// The remark behind a sentence, and both as the author wrote them. `data` is where the
/// front matter ends.
fn remark(text: &str, data: usize, item: &Item) -> Option<(Span, String)> {
    let range = item.span.range();
    let rest = text.get(range.end..data)?.lines().next()?;
    let remark = rest.trim_start_matches([' ', '\t', ':']);
    let value = text.get(range.clone())?;
    let is_whole = match item.value {
        Value::Text(_) => value.starts_with(['"', '\'']) || remark.len() == rest.len(),
        // With a space behind it, it is a remark on a field that is still to be filled.
        Value::Null => {
            let words = remark.trim_end().trim_start_matches('#');
            words.is_empty() || words.starts_with([' ', '\t'])
        }
        _ => true,
    };
    if is_whole || !remark.starts_with('#') {
        return None;
    }
    let start = range.end + rest.len() - remark.len();
    let remark = remark.trim_end();
    let words: Vec<&str> = value.split_whitespace().chain([remark]).collect();
    Some((Span::new(start..start + remark.len()), words.join(" ")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::decode::Decoded;
    use crate::parse::front::{split, tree};

    /// What is told of a front matter: the remark, the way out, the weight.
    fn told(data: &str) -> Vec<(String, String, Severity)> {
        let file = SourcePath::new("content/help.ro.md").unwrap();
        let text = format!("---\n{data}\n---\n");
        let split = split(&file, Decoded { text: &text, start: 0 }).value.unwrap();
        let judged = tree(&file, &text, &split);
        let told = judged.diagnostics.iter().map(|diagnostic| {
            let range = diagnostic.place.as_ref().unwrap().span.unwrap().range();
            let crate::diagnostic::Argument::Text(line) = &diagnostic.arguments[1].1 else {
                panic!("{diagnostic:?}")
            };
            (text[range].to_owned(), line.clone(), diagnostic.severity)
        });
        told.collect()
    }

    #[test]
    fn a_sentence_that_is_cut_is_told_and_its_way_out_works() {
        for (data, remark, line, severity) in [
            (
                "title: Cum vorbim #acasa despre \"asta\"",
                "#acasa despre \"asta\"",
                "title: 'Cum vorbim #acasa despre \"asta\"'",
                Severity::Warning,
            ),
            ("description: A\t# b \r", "# b", "description: \"A # b\"", Severity::Warning),
            ("place: A\n  b # c", "# c", "place: \"A b # c\"", Severity::Warning),
            ("title: #acasa", "#acasa", "title: \"#acasa\"", Severity::Error),
        ] {
            let found = told(data);
            assert_eq!(found, [(remark.to_owned(), line.to_owned(), severity)], "{data}");
            assert_eq!(told(line), [], "{line}");
        }
        let lesson = "lesson:\n  objectives:\n    - Ce spunem #acasa\n    - \"b\" # c";
        let found = told(lesson);
        let line = "- \"Ce spunem #acasa\"";
        assert_eq!(found, [("#acasa".to_owned(), line.to_owned(), Severity::Warning)]);
        assert_eq!(told(&lesson.replace("- Ce spunem #acasa", line)), []);
    }

    #[test]
    fn other_remarks_are_welcome() {
        for data in [
            "# a\ntitle: A\n# b",
            "title: A#b",
            "title: \"A\" # b",
            "title: 'A' # b",
            "order: 1 # b\ndate: 2026-11-22 # b\ndraft: true # b\nslug: a # b\nkind: event # b",
            "aliases: [a] # b\ntitle: A",
            "description: # to be written\ntitle: A",
            "description: #\ntitle:   ## to be written",
            "title: |\n  A # b",
            "title: >- # b\n  A",
        ] {
            assert_eq!(told(data), [], "{data}");
        }
    }
}
