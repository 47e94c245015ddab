//! The same pages as sites of Zola and Hugo that do the same work: the list of the pages around
//! a page, the way up, contents, previous and next, the same page in other languages, sitemap,
//! minified HTML. None has a feed: in Farul the pages of an audience stand in none.
//!
//! Zola gives a template no list of a section's pages without a copy of all their texts, which
//! takes a minute for 3,000 pages. So its site reads each list from a file of its own, which
//! Zola remembers: nothing quicker is known to us.

use std::io;
use std::path::Path;

use crate::campaign::page::{AUDIENCES, Dialect, Topic, text};
use crate::campaign::words::{LANGUAGES, Words};
use crate::campaign::{self, put, topics};

/// The files of a Zola site besides its pages.
const ZOLA: [(&str, &str); 5] = [
    ("config.toml", include_str!("zola/config.toml")),
    ("templates/base.html", include_str!("zola/templates/base.html")),
    ("templates/index.html", include_str!("zola/templates/index.html")),
    ("templates/page.html", include_str!("zola/templates/page.html")),
    ("templates/section.html", include_str!("zola/templates/section.html")),
];

/// The files of a Hugo site besides its pages.
const HUGO: [(&str, &str); 4] = [
    ("hugo.toml", include_str!("hugo/hugo.toml")),
    ("layouts/_default/baseof.html", include_str!("hugo/layouts/_default/baseof.html")),
    ("layouts/_default/list.html", include_str!("hugo/layouts/_default/list.html")),
    ("layouts/_default/single.html", include_str!("hugo/layouts/_default/single.html")),
];

/// The files of a theme that does the same work as the templates of the peers.
const PLAIN: [(&str, &str); 6] = [
    ("theme.toml", include_str!("farul/plain/theme.toml")),
    ("plain.html", include_str!("farul/plain/plain.html")),
    ("entrance.html", include_str!("farul/plain/entrance.html")),
    ("home.html", include_str!("farul/plain/home.html")),
    ("page.html", include_str!("farul/plain/page.html")),
    ("css/style.css", include_str!("farul/plain/css/style.css")),
];

/// How many pages a page lists, besides the entrance: as many as Farul's.
const LISTED: usize = 40;

/// Writes a campaign of `pages` topic pages in that theme into `folder`.
pub(crate) fn write_plain(pages: usize, folder: &Path) -> io::Result<()> {
    campaign::write(pages, folder)?;
    for (path, file) in PLAIN {
        put(folder, &format!("themes/plain/{path}"), file)?;
    }
    let settings = campaign::SETTINGS.replace("theme = \"default\"", "theme = \"plain\"");
    put(folder, "farul.toml", &settings)
}

/// Writes a Zola site of `pages` topic pages into `folder`.
pub(crate) fn write_zola(pages: usize, folder: &Path) -> io::Result<()> {
    // The first language has no suffix in Zola.
    let suffix =
        |words: &Words| if words.tag == "ro" { String::new() } else { format!(".{}", words.tag) };
    write(pages, folder, &ZOLA, Dialect::Zola, &suffix, &|title, description, order| {
        let sorted = if order == 0 { "\nsort_by = \"weight\"" } else { "" };
        let list = order.checked_sub(1).map_or(0, |before| before / LISTED);
        format!(
            "+++\ntitle = {title:?}\ndescription = {description:?}\nweight = {order}{sorted}\n\
             [extra]\nlist = {list}\n+++\n\n"
        )
    })?;
    write_lists(pages, folder)
}

/// Writes what Zola's pages list, a file for each part of an audience in a language.
fn write_lists(pages: usize, folder: &Path) -> io::Result<()> {
    let topics: Vec<Topic> = topics(pages).collect();
    for words in LANGUAGES {
        let home = if words.tag == "ro" { String::new() } else { format!("/{}", words.tag) };
        for (audience, name) in AUDIENCES.iter().enumerate() {
            let own: Vec<&Topic> =
                topics.iter().filter(|topic| topic.audience == audience).collect();
            for (list, part) in own.chunks(LISTED).enumerate() {
                let item = |topic: &&Topic| {
                    let path = format!("https://example.org{home}/{name}/{}/", topic.stem());
                    format!("{{\"href\":{path:?},\"title\":{:?}}}", topic.title(words))
                };
                let items: Vec<String> = part.iter().map(item).collect();
                let path = format!("lists/{}/{name}-{list}.json", words.tag);
                put(folder, &path, &format!("{{\"items\":[{}]}}", items.join(",")))?;
            }
        }
    }
    Ok(())
}

/// Writes a Hugo site of `pages` topic pages into `folder`.
pub(crate) fn write_hugo(pages: usize, folder: &Path) -> io::Result<()> {
    write(
        pages,
        folder,
        &HUGO,
        Dialect::Hugo,
        &|words| format!(".{}", words.tag),
        &|title, description, order| {
            format!("---\ntitle: {title:?}\ndescription: {description:?}\nweight: {order}\n---\n\n")
        },
    )
}

/// Front matter of a title, a description and a place; an entrance has no place: 0.
type Front<'a> = &'a dyn Fn(&str, &str, usize) -> String;

fn write(
    pages: usize,
    folder: &Path,
    files: &[(&str, &str)],
    dialect: Dialect,
    suffix: &dyn Fn(&Words) -> String,
    front: Front<'_>,
) -> io::Result<()> {
    for (path, file) in files {
        put(folder, path, file)?;
    }
    put(folder, "static/style.css", "body { font: 1.125rem/1.6 system-ui }\n")?;
    for words in LANGUAGES {
        let suffix = suffix(words);
        let home = front(words.home, "", 0) + words.advice[3];
        put(folder, &format!("content/_index{suffix}.md"), &home)?;
        for title in [words.help, words.traces] {
            let stem = if title == words.help { "help" } else { "traces" };
            let text = front(title, words.advice[2], 1) + &words.advice.join(" ");
            put(folder, &format!("content/{stem}{suffix}.md"), &text)?;
        }
        for (audience, title) in AUDIENCES.iter().zip(words.audiences) {
            put(
                folder,
                &format!("content/{audience}/_index{suffix}.md"),
                &front(title, words.advice[0], 0),
            )?;
        }
    }
    for topic in topics(pages) {
        for words in LANGUAGES {
            let path = format!(
                "content/{}/{}{}.md",
                AUDIENCES[topic.audience],
                topic.stem(),
                suffix(words)
            );
            put(folder, &path, &page(topic, words, dialect, front))?;
        }
    }
    Ok(())
}

fn page(topic: Topic, words: &Words, dialect: Dialect, front: Front<'_>) -> String {
    let description = topic.description(words).replace(['*', '"'], "");
    front(&topic.title(words), &description, topic.order()) + &text(topic, words, dialect)
}
