//! What a site's `server` block in nginx includes.
//!
//! A `location` with a header of its own loses those around it, so each names all. The
//! types are those of the files that the site can have: the list of a server may lack one.

use super::{ASK, Facts, KEEP, PARTS, SEARCHED, TEXTS};
use crate::assets::files::media_types;
use crate::outputs::search::INDEXES;

const HEAD: &str = "\
# Written by `farul host nginx`. Save it beside nginx's settings, and include it in the
# `server` block of the site, which has `listen`, `server_name`, `root` and the certificate:
#     include /etc/nginx/campaign.conf;
# No log is kept, because it would tell what each person reads.

";

pub(super) fn print(facts: &Facts) -> String {
    let base = &facts.base;
    let mut text = format!("{HEAD}location \"{base}\" {{\n");
    for line in ["index index.html;", "access_log off;", "log_not_found off;", "charset utf-8;"] {
        text.push_str(&format!("    {line}\n"));
    }
    let texts: Vec<&str> = TEXTS.iter().map(|(_, media_type)| *media_type).collect();
    text.push_str(&format!("    charset_types {};\n", all_but_html(&texts)));
    text.push_str("    gzip on;\n    gzip_vary on;\n");
    text.push_str(&format!("    gzip_types {};\n\n    types {{\n", all_but_html(&texts)));
    for (ending, media_type) in types() {
        text.push_str(&format!("        {media_type} {ending};\n"));
    }
    text.push_str("    }\n\n");
    headers(&mut text, facts, ASK, "    ");
    text.push_str(&format!("    error_page 404 \"{base}404.html\";\n\n"));
    text.push_str(&format!("    location \"{base}assets/\" {{\n"));
    headers(&mut text, facts, KEEP, "        ");
    text.push_str("    }\n");
    if !facts.indexes.is_empty() {
        text.push_str(&format!("    location \"{base}{INDEXES}/\" {{\n"));
        let parts = format!("/({})/[^/]*$", PARTS.join("|"));
        text.push_str(&format!("        location ~ \"{parts}\" {{\n"));
        headers(&mut text, facts, KEEP, "            ");
        text.push_str("        }\n    }\n");
    }
    for language in &facts.languages {
        text.push_str(&format!("    location \"{base}{language}/\" {{\n"));
        text.push_str(&format!("        error_page 404 \"{base}{language}/404.html\";\n    }}\n"));
    }
    text.push_str("}\n");
    text
}

/// nginx counts HTML in by itself, and warns where it is named again.
fn all_but_html(types: &[&str]) -> String {
    let named: Vec<&str> = types.iter().copied().filter(|name| *name != "text/html").collect();
    named.join(" ")
}

/// Endings with their types, each ending once.
fn types() -> Vec<(&'static str, &'static str)> {
    let mut all: Vec<_> = media_types().chain(TEXTS).chain(SEARCHED).collect();
    all.push(("woff2", "font/woff2"));
    all.sort();
    all.dedup_by_key(|(ending, _)| *ending);
    all
}

fn headers(text: &mut String, facts: &Facts, cache: &str, indent: &str) {
    for (name, value) in &facts.every {
        text.push_str(&format!("{indent}add_header {name} \"{value}\" always;\n"));
    }
    // Not on errors: what is missing today may be there tomorrow.
    text.push_str(&format!("{indent}add_header Cache-Control \"{cache}\";\n"));
}
