//! A sheet to read, print and sign: source and translation side by side, page by page. It
//! loads nothing, runs nothing and does not come back.

use super::{Sheet, column, state};
use crate::parse::units::content::{Content, Piece};
use crate::translation::exchange::page::{Entry, EntryState, Page};

const STYLE: &str = "\
body{font:1rem/1.5 system-ui,sans-serif;max-inline-size:70rem;margin:2rem auto;padding-inline:1rem;\
color:#111;background:#fff}\
table{inline-size:100%;border-collapse:collapse;table-layout:fixed}\
th,td{border:1px solid #666;padding:.4rem .6rem;text-align:start;vertical-align:top;\
overflow-wrap:anywhere}\
td{white-space:pre-line}small{color:#444}del{color:#444}\
tr.unsure td,tr.missing td{border-inline-start:.4rem solid #8a5a00}\
dl{display:grid;grid-template-columns:max-content 1fr;gap:1.5rem 1rem;break-inside:avoid}\
dd{margin:0;border-block-end:1px solid #111}\
@media print{body{margin:0;max-inline-size:none;font-size:10pt}tr{break-inside:avoid}\
section{break-before:page}section:first-of-type{break-before:auto}}";

pub(super) fn write(sheet: &Sheet<'_>) -> String {
    let words = sheet.words;
    let title = format!("{} · {}", sheet.campaign(), sheet.language().name);
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         style-src 'unsafe-inline'\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<title>{title}</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n<p>{}</p>\n",
        words.language().tag(),
        escaped(&words.text("exchange-note-html")),
        title = escaped(&title),
    );
    for page in sheet.pages {
        section(&mut out, sheet, page);
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

fn section(out: &mut String, sheet: &Sheet<'_>, page: &Page<'_>) {
    let words = sheet.words;
    let readers = sheet.readers(page).map(|readers| format!(" · {readers}")).unwrap_or_default();
    out.push_str(&format!(
        "<section>\n<h2>{}</h2>\n<p><small>{}{}</small></p>\n<table>\n<thead><tr>\
         <th scope=\"col\">{} ({})</th><th scope=\"col\">{} ({})</th></tr></thead>\n<tbody>\n",
        escaped(&page.key),
        escaped(page.source.file.as_str()),
        escaped(&readers),
        escaped(&column(words, "source")),
        sheet.source(page).tag,
        escaped(&column(words, "translation")),
        sheet.language().tag,
    ));
    for entry in &page.entries {
        row(out, sheet, page, entry);
    }
    out.push_str("</tbody>\n</table>\n<dl>\n");
    for field in ["name", "date", "signature"] {
        let label = words.format("exchange-sign", &[("field", field.into())]);
        out.push_str(&format!("<dt>{}</dt><dd></dd>\n", escaped(&label)));
    }
    out.push_str("</dl>\n</section>\n");
}

fn row(out: &mut String, sheet: &Sheet<'_>, page: &Page<'_>, entry: &Entry) {
    let cell = |tag: &str, is_rtl: bool, content: &str| {
        let direction = if is_rtl { "rtl" } else { "ltr" };
        format!("<td lang=\"{tag}\" dir=\"{direction}\">{content}</td>")
    };
    let (source, target) = (sheet.source(page), sheet.language());
    let mut said = shown(&entry.source);
    if let Some(previous) = &entry.previous {
        said.push_str(&format!("\n<small><del>{}</del></small>", escaped(previous)));
    }
    let translated = entry.target.as_ref().map(shown).unwrap_or_default();
    let state_word = entry.state.word();
    let mark = if entry.state == EntryState::Translated {
        String::new()
    } else {
        format!(" · <strong>{}</strong>", escaped(&state(sheet.words, state_word)))
    };
    out.push_str(&format!(
        "<tr class=\"{state_word}\">{}{}</tr>\n",
        cell(
            &source.tag,
            source.right_to_left,
            &format!("<small>{}{mark}</small>\n{said}", escaped(&sheet.place(entry)))
        ),
        cell(&target.tag, target.right_to_left, &translated),
    ));
}

/// Words as a reader sees them; what has no words as the page writes it.
fn shown(content: &Content) -> String {
    let mut out = String::new();
    let mut open = Vec::new();
    for piece in content.pieces() {
        match piece {
            Piece::Text(text) => out.push_str(&escaped(text)),
            Piece::Open(_, signs) => {
                let element = match signs.as_str() {
                    "*" | "_" => "em",
                    "**" | "__" => "strong",
                    "[" => "u",
                    _ => "span",
                };
                out.push_str(&format!("<{element}>"));
                open.push(element);
            }
            Piece::Close(..) => {
                if let Some(element) = open.pop() {
                    out.push_str(&format!("</{element}>"));
                }
            }
            Piece::Alone(_, signs) if signs == "\\\n" => out.push('\n'),
            Piece::Alone(_, signs) => out.push_str(&format!("<code>{}</code>", escaped(signs))),
        }
    }
    out
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
