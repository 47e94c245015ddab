//! Stories about a page's text: what is written, what the page shows, what is told.

mod components;
mod diagnostics;
mod hints;
mod hostile;
mod links;
mod plain;
mod properties;
mod rich;
mod shown;
mod stories;
mod terms;
mod variants;

use super::{Markdown, MarkdownInput, parse};
use crate::components::{FileView, Printer};
use crate::config::Config;
use crate::diagnostic::{Argument, Judged};
use crate::model::body::{Fragment, Hole};
use crate::model::html::Html;
use crate::model::ids::{LanguageId, VariantId};
use crate::model::name::{PageName, Stem};
use crate::source::SourcePath;

/// A campaign in Romanian, Russian, English and Arabic, with a plain variant.
fn config() -> Config {
    let languages = ["ro", "ru", "en", "ar"]
        .map(|tag| format!("[[languages]]\ntag = \"{tag}\"\nname = \"{tag}\"\n"))
        .concat();
    let settings = format!(
        "[campaign]\nname = {{ ro = \"Farul\" }}\ndiscreet_name = \"Farul\"\n\
         [content]\nvariants = [\"easy\"]\n{languages}"
    );
    let file = SourcePath::new("farul.toml").unwrap();
    let judged = crate::config::read(&file, &settings);
    judged.value.unwrap_or_else(|| panic!("{:?}", judged.diagnostics))
}

/// Reads `text` as the page `content/parents/safe-secrets.ro.md`.
fn read(text: &str) -> Judged<Markdown> {
    read_in(text, 0)
}

fn read_in(text: &str, language: u8) -> Judged<Markdown> {
    read_as(text, language, None)
}

/// Reads `text` as the plain version of that page.
fn read_plainly(text: &str) -> Judged<Markdown> {
    read_as(text, 0, Some(VariantId(0)))
}

fn read_as(text: &str, language: u8, variant: Option<VariantId>) -> Judged<Markdown> {
    let name = PageName {
        path: "parents/safe-secrets".into(),
        stem: Stem::Leaf,
        variant,
        language: LanguageId(language),
    };
    let config = config();
    let file = SourcePath::new("content/parents/safe-secrets.ro.md").unwrap();
    let body = 0..text.len();
    let config = &config;
    parse(&MarkdownInput { file: &file, name: &name, text, body, base: 0, config, glossary: true })
}

/// What a page shows: markup, with holes as `⟦…⟧`.
fn shown(markdown: &Markdown) -> String {
    print(&markdown.body.content, markdown)
}

fn print(fragment: &Fragment, markdown: &Markdown) -> String {
    let mut printed = String::new();
    for (markup, hole) in fragment.pieces() {
        printed.push_str(markup);
        let Some(hole) = hole else { continue };
        printed.push_str(&match hole {
            Hole::LinkStart(link) => {
                assert!((*link as usize) < markdown.links.len(), "a link without its target");
                format!("⟦{link}:")
            }
            Hole::LinkEnd(_) => "⟧".into(),
            Hole::HeadingId(heading) => markdown.headings[*heading as usize].id.clone(),
            Hole::Picture { file, alternative, .. } => {
                let file = markdown.files.get(*file as usize).map(|file| file.path.as_str());
                format!("⟦picture {} “{alternative}”⟧", file.unwrap_or("refused"))
            }
            Hole::Service(service) => {
                format!("⟦{}⟧", markdown.services[*service as usize].value)
            }
            Hole::ServiceSite(service) => {
                format!("⟦site of {}⟧", markdown.services[*service as usize].value)
            }
            Hole::ServiceWritten(service) => {
                format!("⟦written {}⟧", markdown.services[*service as usize].value)
            }
            Hole::Word(word) => format!("⟦{word:?}⟧"),
            Hole::Component(component) => {
                format!("⟦{} {}⟧", component.name(), component.view(&mut Shown(markdown)))
            }
        });
    }
    printed
}

/// Prints components as they are, files by their paths.
struct Shown<'a>(&'a Markdown);

impl Printer<'_> for Shown<'_> {
    fn fragment(&mut self, fragment: &Fragment) -> Html {
        inner(fragment, self.0)
    }

    fn file(&mut self, file: u32) -> Option<FileView> {
        let href = self.0.files.get(file as usize)?.path.to_string();
        Some(FileView { href, media_type: "", width: None, height: None })
    }

    fn track(&mut self, file: u32) -> Option<String> {
        self.file(file).map(|file| file.href)
    }

    fn sign_language(&mut self, tag: Option<&str>) -> Option<(String, String)> {
        tag.map(|tag| (tag.to_owned(), tag.to_owned()))
    }
}

#[expect(clippy::disallowed_methods, reason = "a test shows what a component holds")]
fn inner(part: &Fragment, markdown: &Markdown) -> Html {
    Html::trusted(print(part, markdown))
}

/// What the text `text` shows; nothing may be wrong with it.
fn html(text: &str) -> String {
    let judged = read(text);
    assert_eq!(told(text, &judged), Vec::<String>::new(), "{text}");
    shown(&judged.value)
}

/// What is told about the text: line, column, code, and the bytes that are meant.
fn told(text: &str, judged: &Judged<Markdown>) -> Vec<String> {
    let diagnostics = judged.diagnostics.clone().sorted();
    let places = diagnostics.iter().map(|diagnostic| {
        let place = diagnostic.place.as_ref().and_then(|place| place.span).unwrap().range();
        let before = &text[..place.start];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
        let meant = text[place].lines().next().unwrap_or("").trim_end().to_owned();
        format!("{line}:{column} {} `{meant}`", diagnostic.code.name)
    });
    places.collect()
}

/// What is told about the text `text`.
fn faults(text: &str) -> Vec<String> {
    told(text, &read(text))
}

/// The argument of the only finding.
fn argument(text: &str, name: &str) -> Argument {
    let judged = read(text);
    let only: Vec<_> = judged.diagnostics.iter().collect();
    assert_eq!(only.len(), 1, "{text}: {only:?}");
    only[0].arguments.iter().find(|(known, _)| *known == name).unwrap().1.clone()
}
