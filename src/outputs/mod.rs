//! What a site has besides its pages. One file an output.
//!
//! [`seal`] makes what depends on the whole site, while its pages are printed: the sitemap, the
//! feeds, the calendars, `robots.txt`, and the files that web servers read. [`search`] makes
//! what readers' browsers search in. The names here are kept for the program at the root of
//! the site and of each language.

mod calendar;
mod feed;
pub mod host;
mod robots;
pub mod search;
mod sitemap;
pub mod text;

pub(crate) mod faults;

use crate::model::html::escape_into;
use crate::model::output::{LinkStyle, OutputPath};
use crate::render::Input;

pub use calendar::{Calendar, calendars};
pub use feed::{Feed, feeds};

/// The choice of a language.
pub fn chooser_path() -> OutputPath {
    known("index.html")
}

/// "Not found", in a language or for the whole site.
pub fn not_found_path(tag: Option<&str>) -> OutputPath {
    tag.map_or_else(|| known("404.html"), |tag| known(&format!("{}/404.html", tag.to_lowercase())))
}

/// The neutral page of the exit in a language: its address says nothing of the campaign.
pub fn exit_path(tag: &str) -> OutputPath {
    known(&format!("blank/{}/index.html", tag.to_lowercase()))
}

/// The card with numbers in a language: its address says no more than the card does.
pub fn card_path(tag: &str) -> OutputPath {
    known(&format!("numbers/{}/index.html", tag.to_lowercase()))
}

/// An output path of the program's own making, which is sound by its making.
fn known(path: &str) -> OutputPath {
    OutputPath::new(path).unwrap_or_else(chooser_path)
}

/// Makes the outputs that depend on the whole site, sorted by path.
pub fn seal(input: Input<'_>) -> Vec<(OutputPath, Vec<u8>)> {
    let mut outputs = vec![(known("robots.txt"), robots::print(input).into_bytes())];
    if let Some(base_url) = input.base_url {
        outputs.push((known("sitemap.xml"), sitemap::print(input, base_url).into_bytes()));
        let feeds = feeds(input);
        outputs.extend(
            feeds
                .iter()
                .map(|feed| (feed.output.clone(), feed.print(input, base_url).into_bytes())),
        );
        let calendars = calendars(input);
        outputs.extend(calendars.iter().map(|calendar| {
            (calendar.output.clone(), calendar.print(input, base_url).into_bytes())
        }));
    }
    // A folder on a disk has no server.
    if input.style == LinkStyle::Folders {
        outputs.extend(host::files(input.config, input.base_url));
    }
    outputs.sort();
    outputs
}

/// Appends `text` as XML content or as an attribute's value in double quotes; characters
/// that XML 1.0 cannot hold are left out (<https://www.w3.org/TR/xml/#charsets>).
fn xml(markup: &mut String, text: &str) {
    let is_held = |sign: char| match sign {
        '\t' | '\n' | '\r' => true,
        '\u{FFFE}' | '\u{FFFF}' => false,
        sign => !sign.is_control(),
    };
    let is_plain = text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    if is_plain || text.chars().all(is_held) {
        return escape_into(markup, text);
    }
    let sound: String = text.chars().filter(|sign| is_held(*sign)).collect();
    escape_into(markup, &sound);
}
