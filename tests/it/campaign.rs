//! A campaign in a temporary folder, written line by line by a test.

use std::collections::BTreeMap;
use std::path::Path;

use camino::Utf8PathBuf;
use farul::build::{Built, Inputs, Memo, Pictures, Searching, build, build_with_search};
use farul::diagnostic::{Diagnostics, Severity};
use farul::disk::{Collector, MemoryCache};
use farul::i18n::{ProgramWords, UiLanguage};
use farul::model::output::LinkStyle;
use farul::resolve::Mode;

/// The settings of a small campaign: three languages, children, teenagers and parents.
pub const SETTINGS: &str = r#"
[campaign]
name = { ro = "Farul", ru = "Маяк", en = "The Lighthouse" }
discreet_name = "Farul"
description = { ro = "Despre siguranță." }
base_url = "https://example.org/base/"

[[languages]]
tag = "ro"
name = "Română"

[[languages]]
tag = "ru"
name = "Русский"

[[languages]]
tag = "en"
name = "English"

[content]
variants = ["easy"]
vital = ["help"]
roles = ["editor"]

[exit]
target = "https://www.wikipedia.org/"

[[sections]]
id = "news"
feed = true

[[audiences]]
id = "children"
age = [7, 9]
look = "pebble"
needs_approval = true
discreet = true
exit = true

[[audiences]]
id = "teens"
age = [13, 17]
look = "bubble"
needs_approval = false
discreet = true
exit = true
may_link_to = ["children"]

[[audiences]]
id = "parents"
look = "house"
needs_approval = false
exit = true
may_link_to = ["children", "teens"]

[choices]
happened = { ro = ["S-a întâmplat deja"], ru = ["Это уже случилось"], en = ["It has already happened"] }

[quiz]
first_person = { ro = ["eu"], ru = ["я"], en = ["I"] }
"#;

/// A campaign on the disk, for one test.
pub struct Campaign {
    folder: tempfile::TempDir,
    inputs: Inputs,
    cache: MemoryCache,
    /// What was read for searching by builds from nothing.
    read: MemoryCache,
}

impl Campaign {
    /// A campaign with nothing in it but a home and a help page in each language.
    pub fn new() -> Self {
        let campaign = Self::empty().file("farul.toml", SETTINGS);
        ["ro", "ru", "en"].into_iter().fold(campaign, |campaign, language| {
            campaign.page(&format!("_index.{language}.md"), &format!("Acasă {language}"), "").page(
                &format!("help.{language}.md"),
                &format!("Ajutor {language}"),
                "",
            )
        })
    }

    /// An empty folder.
    pub fn empty() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let root =
            Utf8PathBuf::from_path_buf(folder.path().to_path_buf()).expect("a path in UTF-8");
        let inputs = Inputs {
            root,
            today: "2026-11-22".parse().expect("a date"),
            mode: Mode::Preview,
            strict: false,
            style: LinkStyle::Folders,
            base_url: None,
            kitchen_sink: false,
            pseudo: None,
        };
        Self { folder, inputs, cache: MemoryCache::default(), read: MemoryCache::default() }
    }

    /// Writes a file.
    pub fn file(self, path: &str, content: impl AsRef<[u8]>) -> Self {
        self.write(path, content);
        self
    }

    /// Writes a page below `content/` with a title, a description and a text.
    pub fn page(self, path: &str, title: &str, text: &str) -> Self {
        let content = format!("---\ntitle: \"{title}\"\ndescription: \"{title}.\"\n---\n{text}\n");
        self.file(&format!("content/{path}"), content)
    }

    /// Writes a file into a campaign that goes on.
    pub fn write(&self, path: &str, content: impl AsRef<[u8]>) {
        let path = self.folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("the folder is made");
        std::fs::write(path, content).expect("the file is written");
    }

    /// Takes a file away.
    pub fn remove(&self, path: &str) {
        std::fs::remove_file(self.folder.path().join(path)).expect("the file is removed");
    }

    pub fn release(mut self) -> Self {
        self.inputs.mode = Mode::Release;
        self
    }

    pub fn today(mut self, day: &str) -> Self {
        self.inputs.today = day.parse().expect("a date");
        self
    }

    pub fn kitchen_sink(mut self) -> Self {
        self.inputs.kitchen_sink = true;
        self
    }

    pub fn pseudo(mut self, tag: &str) -> Self {
        self.inputs.pseudo = Some(tag.to_owned());
        self
    }

    pub fn portable(mut self) -> Self {
        self.inputs.style = LinkStyle::Files;
        self
    }

    /// The pictures that were made smaller.
    pub fn cache(&self) -> &MemoryCache {
        &self.cache
    }

    /// The campaign's folder.
    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    /// What its builds are asked for.
    pub fn inputs(&self) -> &Inputs {
        &self.inputs
    }

    /// Builds it from nothing.
    pub fn build(&self) -> Site {
        let cache = MemoryCache::default();
        self.build_with(Memo::default(), Pictures::Sized(&cache)).0
    }

    /// Builds it from nothing, with what readers search in. Only documents that are the same
    /// as in an earlier build from nothing are not read again: that would take long.
    pub fn build_with_search(&self) -> Site {
        let (sink, cache) = (Collector::default(), MemoryCache::default());
        let searching = Searching { cache: &self.read, sink: &sink, begins: &|_| {} };
        let pictures = Pictures::Sized(&cache);
        let (built, _) =
            build_with_search(&self.inputs, Memo::default(), &sink, pictures, searching);
        self.site(built, sink)
    }

    /// Builds it with the memo and the cache of earlier builds.
    pub fn build_after(&self, memo: Memo) -> (Site, Memo) {
        self.build_with(memo, Pictures::Sized(&self.cache))
    }

    /// Builds it with a memo, in one way to treat pictures.
    pub fn build_with(&self, memo: Memo, pictures: Pictures<'_>) -> (Site, Memo) {
        let sink = Collector::default();
        let (built, memo) = build(&self.inputs, memo, &sink, pictures);
        (self.site(built, sink), memo)
    }

    fn site(&self, built: Built, sink: Collector) -> Site {
        let files =
            sink.into_files().into_iter().map(|(path, bytes)| (path.to_string(), bytes)).collect();
        let messages = short(&built.diagnostics, &self.inputs.root);
        Site { files, built, messages }
    }
}

/// What came of a build.
pub struct Site {
    pub files: BTreeMap<String, Vec<u8>>,
    pub built: Built,
    messages: String,
}

impl Site {
    /// The text of an output; panics with the list of outputs where there is none.
    #[track_caller]
    pub fn text(&self, path: &str) -> &str {
        let Some(bytes) = self.files.get(path) else {
            let known: Vec<_> = self.files.keys().collect();
            panic!("no {path} among {known:#?}\n{}", self.messages());
        };
        std::str::from_utf8(bytes).expect("text")
    }

    /// The text inside `<main>` of a page.
    #[track_caller]
    pub fn main(&self, path: &str) -> &str {
        let text = self.text(path);
        let start = text.find("<main").expect("a main element");
        let end = text.rfind("</main>").expect("the end of main");
        &text[start..end]
    }

    /// All messages in English, a line each, as `check --format short` prints them.
    pub fn messages(&self) -> &str {
        &self.messages
    }

    /// The codes of all findings, in order.
    pub fn codes(&self) -> Vec<&'static str> {
        self.built.diagnostics.iter().map(|diagnostic| diagnostic.code.name).collect()
    }

    /// Expects a site without errors and warnings.
    #[track_caller]
    pub fn expect_clean(self) -> Self {
        let serious = self.built.diagnostics.iter().filter(|found| found.severity > Severity::Hint);
        assert_eq!(serious.count(), 0, "{}", self.messages);
        assert!(self.built.succeeded(), "{}", self.messages());
        self
    }
}

/// Findings in English, a line each.
pub fn short(diagnostics: &Diagnostics, root: &camino::Utf8Path) -> String {
    let words = ProgramWords::new(UiLanguage::English);
    let sources = farul::disk::load(root).value;
    let read = |file: &farul::source::SourcePath| farul::build::read_again(&sources, file);
    farul::diagnostic::short::short(diagnostics, &words, &read)
}
