//! A line that looks like a key, and may be the rest of the sentence above it.

use super::Form;
use crate::tree::rows::LONGEST_LINE;
use crate::tree::{Entry, Value, quoting};

/// The text before an entry with the entry behind it, where it may go on with that text:
/// `description: How to talk` and below it `about two things: a and b`.
pub(super) fn continued(before: &Entry, entry: &Entry) -> Option<String> {
    let (Value::Text(text), Value::Text(rest)) = (&before.item.value, &entry.item.value) else {
        return None;
    };
    let is_plain = before.item.span.range().len() == text.len();
    let has_ended = text.ends_with(['.', '!', '?', '…', '”', '"']);
    let is_sentence = text.split(' ').nth(2).is_some() && !has_ended;
    if !is_plain || !(is_sentence || entry.key.contains(' ')) {
        return None;
    }
    let line = quoting::line(Form::Yaml, &before.key, &format!("{text} {}: {rest}", entry.key));
    Some(line).filter(|line| !line.contains('\n') && line.chars().nth(LONGEST_LINE).is_none())
}
