//! PO, as gettext wants it.

use super::{GENERATOR, Sheet};
use crate::translation::exchange::page::{Entry, EntryState, Page};

/// How languages count, as gettext says it. No text here has a number in it; programs of
/// translators ask for the line all the same.
const PLURALS: &[(&[&str], &str)] = &[
    (&["ro", "mo"], "nplurals=3; plural=(n==1 ? 0 : (n==0 || (n%100 > 0 && n%100 < 20)) ? 1 : 2);"),
    (
        &["ru", "uk", "be", "sr", "hr", "bs"],
        "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
    ),
    (
        &["pl"],
        "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
    ),
    (&["cs", "sk"], "nplurals=3; plural=(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2);"),
    (
        &["ar"],
        "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);",
    ),
    (&["fr", "pt"], "nplurals=2; plural=(n > 1);"),
    (&["tr", "hu", "ja", "zh", "ko", "vi", "th", "id", "ka", "fa"], "nplurals=1; plural=0;"),
];

pub(super) fn write(sheet: &Sheet<'_>) -> String {
    let language = sheet.language();
    let mut out = String::new();
    out.push_str(&format!("# {} · {}\n", remark(&sheet.campaign()), remark(&language.name)));
    for line in sheet.words.text("exchange-note-po").lines() {
        out.push_str(&format!("# {line}\n"));
    }
    let tag = language.tag.replace('-', "_");
    let header = [
        ("Project-Id-Version", sheet.campaign()),
        // Programs of translators fill these in, and check that they are there.
        ("PO-Revision-Date", String::new()),
        ("Last-Translator", String::new()),
        ("Language-Team", language.name.clone()),
        ("Language", tag),
        ("MIME-Version", "1.0".to_owned()),
        ("Content-Type", "text/plain; charset=UTF-8".to_owned()),
        ("Content-Transfer-Encoding", "8bit".to_owned()),
        ("Plural-Forms", plurals(&language.tag).to_owned()),
        ("X-Generator", GENERATOR.to_owned()),
    ];
    out.push_str("msgid \"\"\nmsgstr \"\"\n");
    for (name, value) in header {
        out.push_str(&format!("{}\n", quoted(&format!("{name}: {}\n", remark(&value)))));
    }
    for page in sheet.pages {
        for entry in &page.entries {
            out.push('\n');
            one(&mut out, sheet, page, entry);
        }
    }
    out
}

fn plurals(tag: &str) -> &'static str {
    let primary = tag.split('-').next().unwrap_or(tag).to_lowercase();
    let known = PLURALS.iter().find(|(tags, _)| tags.contains(&primary.as_str()));
    known.map_or("nplurals=2; plural=(n != 1);", |(_, rule)| rule)
}

fn one(out: &mut String, sheet: &Sheet<'_>, page: &Page<'_>, entry: &Entry) {
    out.push_str(&format!("#. {}\n", remark(&sheet.note(page, entry))));
    out.push_str(&format!("#: {}:{}\n", page.source.file, entry.line));
    if entry.state == EntryState::Unsure {
        out.push_str("#, fuzzy\n");
        if let Some(previous) = &entry.previous {
            for line in field("msgid", previous).lines() {
                out.push_str(&format!("#| {line}\n"));
            }
        }
    }
    out.push_str(&field("msgctxt", &entry.id));
    out.push_str(&field("msgid", &entry.source.tagged()));
    let target = entry.target.as_ref().map(|target| target.tagged());
    out.push_str(&field("msgstr", target.as_deref().unwrap_or("")));
}

/// A remark on one line.
fn remark(text: &str) -> String {
    text.split(char::is_control).collect::<Vec<_>>().join(" ")
}

/// A field; one with several lines has each on its own.
fn field(name: &str, text: &str) -> String {
    if !text.contains('\n') {
        return format!("{name} {}\n", quoted(text));
    }
    let lines: String = text.split_inclusive('\n').map(|line| quoted(line) + "\n").collect();
    format!("{name} \"\"\n{lines}")
}

fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for sign in text.chars() {
        match sign {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            sign => out.push(sign),
        }
    }
    out.push('"');
    out
}
