//! `_redirects`: Netlify shows the 404 page of the language below which a page is missing.
//!
//! A file that is there wins over these rules; the first rule that fits is taken.
//! Format: <https://docs.netlify.com/routing/redirects/>.

use super::Facts;

pub(super) fn print(facts: &Facts) -> String {
    let base = &facts.base;
    let mut text = String::from("# Written by Farul for Netlify: the 404 pages.\n");
    for language in &facts.languages {
        text.push_str(&format!("{base}{language}/* {base}{language}/404.html 404\n"));
    }
    text.push_str(&format!("{base}* {base}404.html 404\n"));
    text
}
