//! Approvals: a person in a role has read the text as it stands.
//!
//! The text has a hash, which the approval keeps: any edit changes the hash, and the
//! approval lapses. [`text_hash`] makes it, [`judge`] compares it, [`approve`] writes an
//! approval into a page's front matter and leaves every other byte as it is.

mod write;

pub use write::with_approval;

use jiff::civil::Date;

use super::decode::decode;
use super::faults::{ApprovalNotWritten, NoFrontMatter};
use super::front;
use crate::diagnostic::{Diagnostics, Fault, Judged};
use crate::model::outline::{Approval, ApprovalRecord};
use crate::source::{SourcePath, Span};
use crate::tree::{Map, Value};

/// The front matter's key of an approval.
const KEY: &str = "approved";

/// What the hash leaves out: the approval itself, and old addresses, which no reader reads.
const LEFT_OUT: [&str; 2] = [KEY, "aliases"];

/// Stands before every hash: another way to count would have another number.
const VERSION: &str = "2-";

/// How many hexadecimal digits of the hash are kept: 128 bits.
const DIGITS: usize = 32;

/// The hash of a page's text: of all names and values of its front matter but the
/// approval and old addresses, however they are laid out, and of the body, whatever its line ends.
pub fn text_hash(map: &Map, body: &str) -> String {
    let mut canonical = Vec::with_capacity(body.len() + 256);
    table(
        &mut canonical,
        map.entries.iter().filter(|entry| !LEFT_OUT.contains(&entry.key.as_str())),
    );
    let mut lines = body.trim_end().split("\r\n");
    canonical.extend_from_slice(lines.next().unwrap_or("").as_bytes());
    for line in lines {
        canonical.push(b'\n');
        canonical.extend_from_slice(line.as_bytes());
    }
    let hash = blake3::hash(&canonical).to_hex();
    format!("{VERSION}{}", hash.get(..DIGITS).unwrap_or(&hash))
}

/// Names in their alphabetical order, each with its value.
fn table<'a>(out: &mut Vec<u8>, entries: impl Iterator<Item = &'a crate::tree::Entry>) {
    let mut entries: Vec<_> = entries.collect();
    entries.sort_by(|left, right| left.key.cmp(&right.key));
    out.extend(format!("{{{}", entries.len()).bytes());
    for entry in entries {
        text(out, &entry.key);
        value(out, &entry.item.value);
    }
}

/// Kind, length, words: no two values are written alike.
fn text(out: &mut Vec<u8>, text: &str) {
    out.extend(format!("t{}:", text.len()).bytes());
    out.extend_from_slice(text.as_bytes());
}

/// Recursion is bounded: the tree nests no deeper than [`crate::tree::NESTING_LIMIT`].
fn value(out: &mut Vec<u8>, found: &Value) {
    match found {
        Value::Null => out.push(b'n'),
        Value::Boolean(flag) => out.extend_from_slice(if *flag { b"b1" } else { b"b0" }),
        Value::Integer(number) => out.extend(format!("i{number};").bytes()),
        Value::Float(number) => out.extend(format!("f{:016x}", number.to_bits()).bytes()),
        // Line ends are layout in the front matter's texts, too.
        Value::Text(words) => text(out, &words.replace("\r\n", "\n")),
        Value::Date(date) => out.extend(format!("d{date};").bytes()),
        Value::List(items) => {
            out.extend(format!("[{};", items.len()).bytes());
            for item in items {
                value(out, &item.value);
            }
        }
        Value::Map(map) => table(out, map.entries.iter()),
        Value::Refused => out.push(b'x'),
    }
}

/// Whether the text with this hash is approved; it is hashed only where somebody approved
/// it at all.
pub fn judge(
    approved: Option<(ApprovalRecord, String)>,
    hash: impl FnOnce() -> String,
) -> Approval {
    match approved {
        None => Approval::Missing,
        Some((record, given)) if given == hash() => Approval::Given(Box::new(record)),
        Some((record, _)) => Approval::Lapsed(Box::new(record)),
    }
}

/// The file's text with an approval of itself, as `farul approve` writes it; `None` where
/// the front matter cannot be read, or not be changed without touching more than the
/// approval.
pub fn approve(file: &SourcePath, bytes: &[u8], role: &str, date: Date) -> Judged<Option<String>> {
    let mut diagnostics = Diagnostics::new();
    let text = approved_text(file, bytes, role, date, &mut diagnostics);
    Judged::new(text, diagnostics)
}

fn approved_text(
    file: &SourcePath,
    bytes: &[u8],
    role: &str,
    date: Date,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    let decoded = decode(file, bytes).collect(diagnostics)?;
    let text = decoded.text;
    let split = front::split(file, decoded).collect(diagnostics)?;
    if !split.present {
        diagnostics.retain(|diagnostic| diagnostic.code != NoFrontMatter::CODE);
        let fault = NoFrontMatter { problem: "none", written: None, mark: "---" };
        diagnostics.push(fault.in_file(file));
        return None;
    }
    let map = front::tree(file, text, &split).collect(diagnostics)?;
    if diagnostics.has_errors() {
        return None;
    }
    let hash = text_hash(&map, text.get(split.body.clone())?);
    let changed = with_approval(text, role, date, &hash);
    if changed.is_none() {
        let example = write::line(split.form, role, date, &hash);
        let span = Span::new(decoded.start..split.data.start);
        diagnostics.push(ApprovalNotWritten { example }.at(file, span));
    }
    changed
}

#[cfg(test)]
mod tests;
