//! XLIFF 1.2: a `file` a page, a `trans-unit` a text, placeholders as `g` and `x`.

use super::{GENERATOR, Sheet};
use crate::parse::units::content::{Content, Piece};
use crate::translation::exchange::page::{Entry, EntryState, Page};

pub(super) fn write(sheet: &Sheet<'_>) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\">\n",
    );
    for page in sheet.pages {
        out.push_str(&format!(
            "  <file original=\"{}\" source-language=\"{}\" target-language=\"{}\" \
             datatype=\"plaintext\" product-name=\"{}\">\n    <header>\n      \
             <tool tool-id=\"farul\" tool-name=\"{GENERATOR}\"/>\n    </header>\n    <body>\n",
            escaped(page.source.file.as_str()),
            sheet.source(page).tag,
            sheet.language().tag,
            escaped(&sheet.campaign()),
        ));
        for entry in &page.entries {
            one(&mut out, sheet, page, entry);
        }
        out.push_str("    </body>\n  </file>\n");
    }
    out.push_str("</xliff>\n");
    out
}

fn one(out: &mut String, sheet: &Sheet<'_>, page: &Page<'_>, entry: &Entry) {
    let (approved, state) = match entry.state {
        EntryState::Translated => ("yes", "translated"),
        EntryState::Unsure => ("no", "needs-review-translation"),
        EntryState::Missing => ("no", "new"),
    };
    out.push_str(&format!(
        "      <trans-unit id=\"{}\" approved=\"{approved}\" xml:space=\"preserve\">\n        \
         <source>{}</source>\n",
        escaped(&entry.id),
        inline(&entry.source)
    ));
    if let Some(target) = &entry.target {
        let target = inline(target);
        out.push_str(&format!("        <target state=\"{state}\">{target}</target>\n"));
    }
    out.push_str(&format!("        <note>{}</note>\n", escaped(&sheet.note(page, entry))));
    if let (Some(previous), Some(target)) = (&entry.previous, &entry.target) {
        out.push_str(&format!(
            "        <alt-trans alttranstype=\"previous-version\">\n          \
             <source>{}</source>\n          <target>{}</target>\n        </alt-trans>\n",
            escaped(previous),
            escaped(&target.tagged())
        ));
    }
    out.push_str("      </trans-unit>\n");
}

fn inline(content: &Content) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => escaped(text),
        Piece::Open(number, _) => format!("<g id=\"{number}\">"),
        Piece::Close(..) => "</g>".to_owned(),
        Piece::Alone(number, _) => format!("<x id=\"{number}\"/>"),
    };
    content.pieces().iter().map(piece).collect()
}

/// Text of XML; signs that XML cannot hold are left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(sign),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            sign => out.push(sign),
        }
    }
    out
}
