//! `.htaccess`: Apache 2.4 reads it where the server's settings let it.
//!
//! Only directives of the class FileInfo, which web hosts allow most often; a server that
//! lacks a module leaves its part out.

use super::{ASK, Facts, KEEP, PARTS, SEARCHED, TEXTS};
use crate::assets::files::media_types;
use crate::outputs::search::INDEXES;

const HEAD: &str = "\
# Written by Farul for Apache 2.4, which needs AllowOverride FileInfo (or All) to read it,
# and mod_headers. Logs cannot be set here: ask the host to keep none, or short ones.
";

pub(super) fn print(facts: &Facts) -> String {
    let base = &facts.base;
    let mut text = String::from(HEAD);
    text.push_str("\nAddDefaultCharset utf-8\n");
    let endings: Vec<String> = TEXTS.iter().map(|(ending, _)| format!(".{ending}")).collect();
    text.push_str(&format!("<IfModule mod_mime.c>\nAddCharset utf-8 {}\n", endings.join(" ")));
    for (ending, media_type) in media_types().chain(SEARCHED) {
        text.push_str(&format!("AddType {media_type} .{ending}\n"));
    }
    text.push_str("</IfModule>\n\n<IfModule mod_headers.c>\n");
    for (name, value) in &facts.every {
        text.push_str(&format!("Header always set {name} \"{value}\"\n"));
    }
    text.push_str(&format!("Header set Cache-Control \"{ASK}\"\n"));
    let assets = format!("%{{REQUEST_URI}} =~ m#^{}assets/#", literal(base));
    text.push_str(&format!("Header set Cache-Control \"{KEEP}\" \"expr={assets}\"\n"));
    if !facts.indexes.is_empty() {
        let parts = format!("m#^{}{INDEXES}/.*/({})/#", literal(base), PARTS.join("|"));
        let parts = format!("%{{REQUEST_URI}} =~ {parts}");
        text.push_str(&format!("Header set Cache-Control \"{KEEP}\" \"expr={parts}\"\n"));
    }
    text.push_str("</IfModule>\n\n<IfModule mod_deflate.c>\n<IfModule mod_filter.c>\n");
    let types: Vec<&str> = TEXTS.iter().map(|(_, media_type)| *media_type).collect();
    text.push_str(&format!("AddOutputFilterByType DEFLATE {}\n", types.join(" ")));
    text.push_str(&format!("</IfModule>\n</IfModule>\n\nErrorDocument 404 {base}404.html\n"));
    for language in &facts.languages {
        let below = format!("%{{REQUEST_URI}} =~ m#^{}{language}/#", literal(base));
        text.push_str(&format!("<If \"{below}\">\n    ErrorDocument 404 "));
        text.push_str(&format!("{base}{language}/404.html\n</If>\n"));
    }
    text
}

/// A path that stands for itself in a pattern.
fn literal(path: &str) -> String {
    path.replace('.', "\\.")
}
