//! The kitchen sink: pages made of the theme's examples, for those who make the theme and
//! for tests.
//!
//! 1. [`Examples`] gathers what the theme has: `examples/prose.<language>.md`, then
//!    `components/<name>/examples.<language>.md`, and the files of the folders `examples/`.
//! 2. For each audience with an entrance, and each language, one page is composed of them, as a source file that
//!    is on no disk: `content/<audience>/kitchen-sink/index.<language>.md`. It is a draft,
//!    so no search engine, sitemap or release has it.
//! 3. [`origin`] leads findings back to the files that the examples came from.

mod origin;

use std::collections::BTreeMap;
use std::sync::Arc;

use self::origin::{Composer, Origin};
use super::faults::ExampleFileTwice;
use crate::assets::theme::{Theme, ThemeFile};
use crate::config::Config;
use crate::config::services::HelpService;
use crate::diagnostic::{Diagnostics, Fault, Judged};
use crate::disk::Sources;
use crate::i18n::ReaderWords;
use crate::model::ids::LanguageId;
use crate::source::SourcePath;

/// The last folder of each page's path.
const TOPIC: &str = "kitchen-sink";
/// Languages without examples of their own show these.
const STAND_IN: &str = "en";

/// What is not asked of examples.
const NO_QUESTION: [&str; 3] = ["not-approved", "glossary-empty", "number-undeclared"];

/// Where the pages come from, to say so of what is found in them.
#[derive(Clone, Debug, Default)]
pub(super) struct KitchenSink {
    origins: BTreeMap<SourcePath, Arc<Origin>>,
}

/// What the pages are made with.
pub(super) struct Kitchen<'a> {
    pub(super) theme: &'a Theme,
    pub(super) config: &'a Config,
    pub(super) words: &'a ReaderWords,
    pub(super) services: &'a [HelpService],
}

impl Kitchen<'_> {
    /// Adds the pages to the campaign's files.
    pub(super) fn serve(&self, sources: &mut Sources) -> Judged<KitchenSink> {
        let examples = Examples::gather(self.theme);
        let mut diagnostics = Diagnostics::new();
        let mut sink = KitchenSink::default();
        let files = examples.files(&mut diagnostics);
        let audiences = self.audiences(sources);
        let files = files.iter().map(|(name, file)| (*name, *file, Arc::new(Origin::whole(file))));
        let files: Vec<_> = files.collect();
        for audience in &audiences {
            let folder = format!("content/{audience}/{TOPIC}");
            for (name, file, origin) in &files {
                sink.add(sources, &format!("{folder}/{name}"), &file.bytes, origin);
            }
            for (name, file, origin) in &files {
                for name in self.stand_ins(name) {
                    sink.add(sources, &format!("{folder}/{name}"), &file.bytes, origin);
                }
            }
        }
        for language in self.config.language_ids() {
            let Some((bytes, origin)) = self.page(&examples, language) else { continue };
            let (bytes, origin) = (Arc::from(bytes), Arc::new(origin));
            let tag = &self.config.language(language).tag;
            for audience in &audiences {
                let path = format!("content/{audience}/{TOPIC}/index.{tag}.md");
                sink.add(sources, &path, &bytes, &origin);
            }
        }
        Judged::new(sink, diagnostics)
    }

    /// The names under which a file beside the English examples serves the other languages.
    fn stand_ins<'a>(&'a self, name: &'a str) -> impl Iterator<Item = String> + 'a {
        let (start, end) = name.split_once(&format!(".{STAND_IN}.")).unzip();
        self.config.language_ids().filter_map(move |language| {
            let tag = self.config.language(language).tag.to_lowercase();
            Some(format!("{}.{tag}.{}", start?, end?))
        })
    }

    /// The audiences that have an entrance: a page without one above it hangs in the air.
    fn audiences(&self, sources: &Sources) -> Vec<&str> {
        let all = self.config.audiences.iter().map(|audience| audience.id.value.as_str());
        all.filter(|id| !sources.below(&format!("content/{id}/_index.")).is_empty()).collect()
    }

    /// The page of a language, the same for every audience.
    fn page(&self, examples: &Examples<'_>, language: LanguageId) -> Option<(Vec<u8>, Origin)> {
        let tag = self.config.language(language).tag.to_lowercase();
        let texts = examples.texts(&tag);
        if texts.is_empty() {
            return None;
        }
        let service = self.services.first().map(|service| service.id.value.as_str());
        let mut page = Composer::new(service);
        let word = |key| quoted(self.words.text(language, key));
        let [title, description] = ["kitchen-sink-title", "kitchen-sink-description"].map(word);
        page.own(&format!("---\ntitle: {title}\ndescription: {description}\ndraft: true\n---\n"));
        for (component, file) in texts {
            if let Some(component) = component {
                page.own(&format!("\n\n## {component}\n\n"));
            }
            page.example(file);
        }
        page.finish()
    }
}

impl KitchenSink {
    fn add(&mut self, sources: &mut Sources, path: &str, bytes: &Arc<[u8]>, origin: &Arc<Origin>) {
        let path = SourcePath::new(path).filter(|path| sources.get(path).is_none());
        if let Some(path) = path {
            self.origins.insert(path.clone(), Arc::clone(origin));
            sources.carry(path, Arc::clone(bytes));
        }
    }

    /// The findings at their places in the theme. Whether somebody approved an example, and
    /// what the campaign's data have for it, is no question.
    pub(super) fn placed(&self, mut diagnostics: Diagnostics) -> Diagnostics {
        if self.origins.is_empty() {
            return diagnostics;
        }
        let origin = |file: &SourcePath| self.origins.get(file);
        diagnostics.retain(|diagnostic| {
            let place = diagnostic.place.as_ref();
            let is_example = place.is_some_and(|place| origin(&place.file).is_some());
            !(is_example && NO_QUESTION.contains(&diagnostic.code.name))
        });
        let placed = diagnostics.into_iter().map(|mut diagnostic| {
            let places = diagnostic.place.iter_mut().chain(&mut diagnostic.related);
            for place in places {
                if let Some(origin) = self.origins.get(&place.file) {
                    *place = origin.place(place.span);
                }
            }
            diagnostic
        });
        placed.collect()
    }
}

/// The examples of a theme.
struct Examples<'a> {
    /// Texts by what they show (a component; `None` for plain text) and language.
    texts: BTreeMap<Option<&'a str>, BTreeMap<&'a str, &'a ThemeFile>>,
    /// What stands beside the texts.
    files: Vec<(&'a str, &'a ThemeFile)>,
}

impl<'a> Examples<'a> {
    fn gather(theme: &'a Theme) -> Self {
        let mut examples = Self { texts: BTreeMap::new(), files: Vec::new() };
        for (path, file) in theme.files() {
            let parts: Vec<&str> = path.split('/').collect();
            let text = match *parts.as_slice() {
                ["examples", name] => {
                    text_language(name, "prose.").map(|language| (None, language))
                }
                ["components", component, name] => {
                    text_language(name, "examples.").map(|language| (Some(component), language))
                }
                _ => None,
            };
            if let Some((component, language)) = text {
                examples.texts.entry(component).or_default().insert(language, file);
                continue;
            }
            if let ["examples", name] | ["components", _, "examples", name] = *parts.as_slice()
                && !name.to_ascii_lowercase().ends_with(".md")
            {
                examples.files.push((name, file));
            }
        }
        examples
    }

    /// The texts for a language, in order: plain text, then the components by name.
    fn texts(&self, tag: &str) -> Vec<(Option<&'a str>, &'a ThemeFile)> {
        let texts = self.texts.iter().filter_map(|(component, languages)| {
            let own = languages.get(tag).or_else(|| languages.get(STAND_IN))?;
            Some((*component, *own))
        });
        texts.collect()
    }

    /// The files beside the texts; they share one folder, so names differ.
    fn files(&self, diagnostics: &mut Diagnostics) -> Vec<(&'a str, &'a ThemeFile)> {
        let mut named: BTreeMap<&str, &ThemeFile> = BTreeMap::new();
        for (name, file) in &self.files {
            let first = *named.entry(name).or_insert(file);
            if first.bytes != file.bytes {
                // The author's own file is the one to change.
                let (own, other) = if file.embedded { (first, *file) } else { (*file, first) };
                let (name, other) = ((*name).to_owned(), other.source.to_string());
                diagnostics.push(ExampleFileTwice { name, other }.in_file(&own.source));
            }
        }
        named.into_iter().collect()
    }
}

/// The language of an examples file, as its name says: `<start><language>.md`.
fn text_language<'a>(name: &'a str, start: &str) -> Option<&'a str> {
    name.strip_prefix(start)?.strip_suffix(".md")
}

/// A text as YAML takes it in one line.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
