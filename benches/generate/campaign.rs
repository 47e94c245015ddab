//! A generated campaign: five audiences, three languages, as many topics as asked for.
//!
//! The same number gives the same bytes on every machine.

#[path = "chance.rs"]
mod chance;
#[path = "page.rs"]
pub(crate) mod page;
#[path = "words/mod.rs"]
pub(crate) mod words;

use std::io;
use std::path::Path;

use page::{AUDIENCES, Dialect, Topic};
use words::{LANGUAGES, Words};

/// How many pages each topic gives: one a language and an audience.
const PAGES_A_TOPIC: usize = AUDIENCES.len() * LANGUAGES.len();

/// Every topic of a campaign of about `pages` pages: as many a whole number of topics
/// gives.
pub(crate) fn topics(pages: usize) -> impl Iterator<Item = Topic> {
    let topics = (pages / PAGES_A_TOPIC).max(1);
    (0..AUDIENCES.len())
        .flat_map(move |audience| (0..topics).map(move |number| Topic { audience, number, topics }))
}

/// Writes a campaign of `pages` topic pages into `folder`, with its entrances, home, help
/// and traces pages, settings and help services.
pub(crate) fn write(pages: usize, folder: &Path) -> io::Result<()> {
    put(folder, "farul.toml", SETTINGS)?;
    put(folder, "content/_data/help-services.toml", SERVICES)?;
    for words in LANGUAGES {
        let tag = words.tag;
        put(folder, &format!("content/_index.{tag}.md"), &home(words))?;
        put(folder, &format!("content/help.{tag}.md"), &plain(words.help, words))?;
        put(folder, &format!("content/traces.{tag}.md"), &plain(words.traces, words))?;
        for (audience, title) in AUDIENCES.iter().zip(words.audiences) {
            let text = format!(
                "---\ntitle: {title}\ndescription: {}\n---\n\n{}\n",
                words.advice[0], words.advice[1]
            );
            put(folder, &format!("content/{audience}/_index.{tag}.md"), &text)?;
        }
    }
    for topic in topics(pages) {
        for words in LANGUAGES {
            let path =
                format!("content/{}/{}.{}.md", AUDIENCES[topic.audience], topic.stem(), words.tag);
            put(folder, &path, &file(topic, words))?;
        }
    }
    Ok(())
}

/// The same, with searching.
pub(crate) fn write_with_search(pages: usize, folder: &Path) -> io::Result<()> {
    write(pages, folder)?;
    put(folder, "farul.toml", &SETTINGS.replace("shown = false", "shown = true"))
}

/// The whole file of a topic in a language.
pub(crate) fn file(topic: Topic, words: &Words) -> String {
    format!(
        "---\ntitle: {:?}\ndescription: {:?}\norder: {}\n---\n\n{}",
        topic.title(words),
        topic.description(words).replace(['*', '"'], ""),
        topic.order(),
        page::text(topic, words, Dialect::Farul),
    )
}

/// Writes a file below `folder`, and the folders that it needs.
pub(crate) fn put(folder: &Path, path: &str, text: &str) -> io::Result<()> {
    let path = folder.join(path);
    if let Some(parent) = path.parent() {
        std::fs::create_dir_all(parent)?;
    }
    std::fs::write(path, text)
}

fn home(words: &Words) -> String {
    let links = AUDIENCES
        .iter()
        .zip(words.audiences)
        .map(|(folder, title)| format!("- [{title}]({folder}/_index.md)\n"));
    let links: String = links.collect();
    format!(
        "---\ntitle: {}\ndescription: {}\n---\n\n{}\n\n{links}\n[{}](help.md)\n",
        words.home, words.advice[1], words.advice[3], words.help,
    )
}

fn plain(title: &str, words: &Words) -> String {
    let sentences = words.advice.join(" ");
    format!(
        "---\ntitle: {title}\ndescription: {}\n---\n\n## {}\n\n{sentences}\n\n{}: :contact[md-child-helpline].\n",
        words.advice[2], words.headings[0], words.contact,
    )
}

/// The settings of every generated campaign.
pub(crate) const SETTINGS: &str = include_str!("farul/farul.toml");
/// The help services of every generated campaign.
pub(crate) const SERVICES: &str = include_str!("farul/help-services.toml");
