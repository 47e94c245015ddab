//! The markup of a picture.

use crate::assets::copies::Shown;
use crate::assets::files::Published;
use crate::model::html::escape_into;
use crate::model::output::OutputPath;

/// How wide the column of the text is, in CSS pixels, where the screen is wider.
const COLUMN: u32 = 688;

/// Writes `<img>`, or `<picture>` where there are copies to choose from. `at_once` says that
/// the picture comes before a reader scrolls to it.
pub(super) fn write(
    text: &mut String,
    file: &Published,
    alternative: &str,
    at_once: bool,
    href: &dyn Fn(&OutputPath) -> String,
) {
    let sources = file.shown.as_ref().filter(|shown| !shown.webp.is_empty());
    if let Some(shown) = sources {
        write_source(text, shown, href);
    }
    let fallback = file.shown.as_ref().and_then(|shown| shown.fallback.as_ref());
    let output = fallback.map_or(&file.output, |copy| &copy.output);
    text.push_str("<img src=\"");
    escape_into(text, &href(output));
    text.push_str("\" alt=\"");
    escape_into(text, alternative);
    text.push('"');
    if let Some((width, height)) = file.shown.as_ref().map(|shown| shown.size).or(file.size) {
        text.push_str(&format!(" width=\"{width}\" height=\"{height}\""));
    }
    if !at_once {
        text.push_str(" loading=\"lazy\"");
    }
    text.push_str(" decoding=\"async\">");
    if sources.is_some() {
        text.push_str("</picture>");
    }
}

fn write_source(text: &mut String, shown: &Shown, href: &dyn Fn(&OutputPath) -> String) {
    text.push_str("<picture><source type=\"image/webp\" srcset=\"");
    for (place, copy) in shown.webp.iter().enumerate() {
        if place > 0 {
            text.push_str(", ");
        }
        escape_into(text, &href(&copy.output));
        text.push_str(&format!(" {}w", copy.width));
    }
    let width = shown.size.0.min(COLUMN);
    text.push_str(&format!("\" sizes=\"(min-width: {width}px) {width}px, 100vw\">"));
}
