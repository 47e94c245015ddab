//! `_headers`: Netlify and Cloudflare Pages read it, and do not publish it.
//!
//! Several rules that match one address add up, so no header is named by two of them; what
//! has no rule of its own both hosts let browsers ask for anew.
//! Formats: <https://docs.netlify.com/routing/headers/>,
//! <https://developers.cloudflare.com/pages/configuration/headers/>.

use super::{Facts, KEEP, PARTS};

pub(super) fn print(facts: &Facts) -> String {
    let base = &facts.base;
    let mut text = format!("# Written by Farul for Netlify and Cloudflare Pages.\n{base}*\n");
    for (name, value) in &facts.every {
        text.push_str(&format!("  {name}: {value}\n"));
    }
    text.push_str(&format!("{base}assets/*\n  Cache-Control: {KEEP}\n"));
    for (folder, part) in facts.indexes.iter().flat_map(|one| PARTS.map(|part| (one, part))) {
        text.push_str(&format!("{base}{folder}/{part}/*\n  Cache-Control: {KEEP}\n"));
    }
    text
}
