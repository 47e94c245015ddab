//! The same pages as sites of Zola and Hugo that do the same work: the list of the pages around
//! a page, the way up, contents, previous and next, the same page in other languages, a feed of
//! thirty news in each language, sitemap, minified HTML.
//!
//! Zola gives a template no list of a section's pages without a copy of all their texts, which
//! takes a minute for 3,000 pages. So its site reads each list from a file of its own, which
//! Zola remembers: nothing quicker is known to us.

use std::io;
use std::path::Path;

use crate::campaign::page::{AUDIENCES, Dialect, Topic, text};
use crate::campaign::words::{LANGUAGES, Words};
use crate::campaign::{self, put, topics};
use crate::news::News;

/// The files of a Zola site besides its pages.
const ZOLA: [(&str, &str); 5] = [
    ("config.toml", include_str!("zola/config.toml")),
    ("templates/base.html", include_str!("zola/templates/base.html")),
    ("templates/index.html", include_str!("zola/templates/index.html")),
    ("templates/page.html", include_str!("zola/templates/page.html")),
    ("templates/section.html", include_str!("zola/templates/section.html")),
];

/// The files of a Hugo site besides its pages.
const HUGO: [(&str, &str); 5] = [
    ("hugo.toml", include_str!("hugo/hugo.toml")),
    ("layouts/_default/baseof.html", include_str!("hugo/layouts/_default/baseof.html")),
    ("layouts/_default/list.html", include_str!("hugo/layouts/_default/list.html")),
    ("layouts/_default/rss.xml", include_str!("hugo/layouts/_default/rss.xml")),
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
    for words in LANGUAGES {
        let tag = words.tag;
        let entrance = format!("---\ntitle: {}\n---\n\n{}\n", words.headings[0], words.advice[1]);
        put(folder, &format!("content/news/_index.{tag}.md"), &entrance)?;
        for news in News::all() {
            let file = format!(
                "---\ntitle: {:?}\ndescription: {:?}\ndate: {}\n---\n\n{}",
                news.title(words),
                news.description(words),
                news.date(),
                news.text(words)
            );
            put(folder, &format!("content/news/{}.{tag}.md", news.stem()), &file)?;
        }
    }
    let settings = campaign::SETTINGS.replace("theme = \"default\"", "theme = \"plain\"");
    put(folder, "farul.toml", &(settings + "\n[[sections]]\nid = \"news\"\nfeed = true\n"))
}

/// Writes a Zola site of `pages` topic pages into `folder`.
pub(crate) fn write_zola(pages: usize, folder: &Path) -> io::Result<()> {
    // The first language has no suffix in Zola.
    let suffix =
        |words: &Words| if words.tag == "ro" { String::new() } else { format!(".{}", words.tag) };
    write(pages, folder, &ZOLA, Dialect::Zola, &suffix, &|title, description, place| {
        let place_line = match &place {
            Place::Entrance => "sort_by = \"weight\"".to_owned(),
            Place::Topic(order) => format!("weight = {order}"),
            Place::NewsEntrance => "sort_by = \"date\"".to_owned(),
            Place::News(date) => format!("date = {date}"),
        };
        let list = match place {
            Place::Topic(order) => (order - 1) / LISTED,
            _ => 0,
        };
        format!(
            "+++\ntitle = {title:?}\ndescription = {description:?}\n{place_line}\n\
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
                let items = part.iter().map(|topic| (topic.stem(), topic.title(words)));
                let path = format!("lists/{}/{name}-{list}.json", words.tag);
                put(folder, &path, &list_of(&format!("{home}/{name}"), items))?;
            }
        }
        let items = News::all().map(|news| (news.stem(), news.title(words)));
        put(
            folder,
            &format!("lists/{}/news-0.json", words.tag),
            &list_of(&format!("{home}/news"), items),
        )?;
    }
    Ok(())
}

/// A list of pages in a folder, by their names and titles.
fn list_of(folder: &str, pages: impl Iterator<Item = (String, String)>) -> String {
    let item = |(stem, title)| {
        let path = format!("https://example.org{folder}/{stem}/");
        format!("{{\"href\":{path:?},\"title\":{title:?}}}")
    };
    format!("{{\"items\":[{}]}}", pages.map(item).collect::<Vec<_>>().join(","))
}

/// Writes a Hugo site of `pages` topic pages into `folder`.
pub(crate) fn write_hugo(pages: usize, folder: &Path) -> io::Result<()> {
    write(
        pages,
        folder,
        &HUGO,
        Dialect::Hugo,
        &|words| format!(".{}", words.tag),
        &|title, description, place| {
            let place_line = match place {
                Place::Entrance => String::new(),
                Place::NewsEntrance => "outputs: [\"html\", \"rss\"]\n".to_owned(),
                Place::Topic(order) => format!("weight: {order}\n"),
                Place::News(date) => format!("date: {date}\n"),
            };
            format!("---\ntitle: {title:?}\ndescription: {description:?}\n{place_line}---\n\n")
        },
    )
}

/// Where a page stands among others.
enum Place {
    Entrance,
    /// A page with this place in its audience, from 1.
    Topic(usize),
    NewsEntrance,
    /// A page of the news, published on this day.
    News(String),
}

/// Front matter of a title, a description and a place.
type Front<'a> = &'a dyn Fn(&str, &str, Place) -> String;

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
        let home = front(words.home, "", Place::Entrance) + words.advice[3];
        put(folder, &format!("content/_index{suffix}.md"), &home)?;
        for title in [words.help, words.traces] {
            let stem = if title == words.help { "help" } else { "traces" };
            let text = front(title, words.advice[2], Place::Topic(1)) + &words.advice.join(" ");
            put(folder, &format!("content/{stem}{suffix}.md"), &text)?;
        }
        for (audience, title) in AUDIENCES.iter().zip(words.audiences) {
            put(
                folder,
                &format!("content/{audience}/_index{suffix}.md"),
                &front(title, words.advice[0], Place::Entrance),
            )?;
        }
        let entrance = front(words.headings[0], "", Place::NewsEntrance) + words.advice[1];
        put(folder, &format!("content/news/_index{suffix}.md"), &entrance)?;
        for news in News::all() {
            let place = Place::News(news.date());
            let file =
                front(&news.title(words), news.description(words), place) + &news.text(words);
            put(folder, &format!("content/news/{}{suffix}.md", news.stem()), &file)?;
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
    let place = Place::Topic(topic.order());
    front(&topic.title(words), &description, place) + &text(topic, words, dialect)
}
