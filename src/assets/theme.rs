//! A theme's files, from the campaign and from the program itself.
//!
//! 1. Follow `extends` from the theme that the campaign names; each theme is the embedded
//!    one with the campaign's `themes/<name>/` over it, file by file.
//! 2. Read each `theme.toml`; what a theme leaves out comes from the one it extends.
//! 3. Check that the templates every theme needs are there, and that text is text.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::Hash;
use std::sync::Arc;

use include_dir::{Dir, include_dir};

use super::faults::{ThemeCircle, ThemeFileMissing, ThemeFileTooLarge, ThemeMissing, ThemeNotText};
use super::manifest::{self, Manifest};
use super::promise::Promise;
use crate::diagnostic::{Diagnostic, Diagnostics, Fault, Judged};
use crate::digest::Digest;
use crate::source::{Located, SourcePath};

/// The theme that the program carries inside itself.
static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");
const EMBEDDED_NAME: &str = "default";

/// The templates that the renderer asks for by name.
pub const ENTRY_TEMPLATES: [&str; 8] = [
    "chooser.html",
    "entrance.html",
    "exit.html",
    "home.html",
    "not-found.html",
    "page.html",
    "parts/navigation/template.html",
    "redirect.html",
];

/// What a theme with a script for searching has besides.
const SEARCH_TEMPLATE: &str = "search.html";

/// No text of a theme is larger: what reads it recurses and copies.
const TEXT_LIMIT: usize = 512 * 1024;
const TEXT_ENDINGS: [&str; 4] = [".html", ".css", ".js", ".svg"];

/// The bytes of the campaign's files below `themes/`.
pub type CampaignFiles = BTreeMap<SourcePath, Arc<[u8]>>;

/// All files of a theme and of those it extends.
#[derive(Clone, Debug)]
pub struct Theme {
    /// The themes from the campaign's own to the one that extends nothing.
    pub chain: Vec<String>,
    /// The files of the embedded theme that the campaign replaces by different ones.
    pub overridden: Vec<SourcePath>,
    /// The style sheet that imports all others.
    pub(super) style: Option<Setting>,
    /// Scripts that run after the page is read, in order.
    pub(super) scripts: Vec<Setting>,
    /// Tiny scripts that run before the page is painted, in order.
    pub(super) head_scripts: Vec<Setting>,
    /// The script of the pages where readers search; a theme without one has no such pages.
    pub(super) search_script: Option<Setting>,
    /// The icon of the tab.
    pub(super) icon: Option<Setting>,
    /// What no style sheet may hide.
    pub(super) shown: Vec<Shown>,
    /// What its colours promise.
    pub(super) promises: Vec<Promise>,
    layers: Vec<BTreeMap<String, ThemeFile>>,
}

/// A file that a `theme.toml` names, and where it does.
#[derive(Clone, Debug)]
pub(super) struct Setting {
    pub(super) file: SourcePath,
    pub(super) path: Located<String>,
}

impl Setting {
    /// The finding that the file is not there.
    pub(super) fn missing(&self, theme: &Theme) -> Diagnostic {
        let path = self.path.value.clone();
        let nearest = theme.nearest(&path);
        ThemeFileMissing { path, nearest }.at(&self.file, self.path.span)
    }
}

/// A selector of what no style sheet may hide, and the `theme.toml` that says so.
#[derive(Clone, Debug)]
pub(super) struct Shown {
    pub(super) file: SourcePath,
    pub(super) selector: Located<String>,
}

/// One file of a theme.
#[derive(Clone, Debug)]
pub struct ThemeFile {
    /// The file as a campaign has, or would have it: `themes/<theme>/<path>`.
    pub source: SourcePath,
    /// Whether the bytes come out of the program.
    pub embedded: bool,
    /// The content.
    pub bytes: Arc<[u8]>,
}

impl ThemeFile {
    /// The content as text; [`load_theme`] has reported what is none.
    pub fn text(&self) -> Option<&str> {
        let text = std::str::from_utf8(&self.bytes).ok()?;
        Some(text.strip_prefix('\u{feff}').unwrap_or(text))
    }
}

/// A template by the name `<theme>/<file>`.
#[derive(Clone, Copy, Debug)]
pub struct TemplateText<'a> {
    /// The name, such as `default/page.html`.
    pub name: &'a str,
    /// Its text.
    pub text: &'a str,
    /// The file it stands in.
    pub file: &'a ThemeFile,
}

impl Theme {
    /// Every template, sorted by name within its theme, the campaign's own theme first.
    ///
    /// Give Tera [`Theme::prefixes`] before them: then `page.html` is the nearest theme's,
    /// and `default/page.html` that theme's own.
    pub fn templates(&self) -> impl Iterator<Item = TemplateText<'_>> {
        self.layers.iter().flatten().filter(|(path, _)| path.ends_with(".html")).filter_map(
            |(_, file)| {
                let name = file.source.as_str().strip_prefix("themes/")?;
                Some(TemplateText { name, text: file.text()?, file })
            },
        )
    }

    /// What Tera tries before a template's name, nearest theme first: `mine/`, `default/`.
    pub fn prefixes(&self) -> Vec<String> {
        self.chain.iter().map(|theme| format!("{theme}/")).collect()
    }

    /// The file with this path below its theme, from the nearest theme that has it;
    /// `/<theme>/<path>` names one theme's own.
    pub fn file(&self, path: &str) -> Option<&ThemeFile> {
        if let Some(path) = path.strip_prefix('/') {
            let (theme, path) = path.split_once('/')?;
            let at = self.chain.iter().position(|name| name == theme)?;
            return self.layers.get(at)?.get(path);
        }
        self.layers.iter().find_map(|layer| layer.get(path))
    }

    /// Every file by its path below its theme, as the nearest theme has it.
    pub fn files(&self) -> impl Iterator<Item = (&str, &ThemeFile)> {
        let paths: BTreeSet<&str> =
            self.layers.iter().flat_map(BTreeMap::keys).map(String::as_str).collect();
        paths.into_iter().filter_map(|path| Some((path, self.file(path)?)))
    }

    /// The key of all that there is to know of the theme.
    pub fn key(&self) -> u128 {
        let mut digest = Digest::default();
        self.chain.hash(&mut digest);
        for file in self.layers.iter().flat_map(BTreeMap::values) {
            (&file.source, file.embedded, &file.bytes).hash(&mut digest);
        }
        digest.finish_wide()
    }

    /// The path most like `path` that the theme has.
    pub(super) fn nearest(&self, path: &str) -> Option<String> {
        let known = self.layers.iter().flat_map(BTreeMap::keys);
        known
            .map(|known| (strsim::damerau_levenshtein(known, path), known))
            .filter(|(distance, _)| *distance <= 3)
            .min()
            .map(|(_, known)| known.clone())
    }
}

/// Gathers the theme that the campaign names at `name` in `farul.toml`.
///
/// The value is `None` where no page could be rendered with it.
pub fn load_theme(name: &Located<String>, campaign: &CampaignFiles) -> Judged<Option<Theme>> {
    let mut faults = Diagnostics::new();
    let mut theme = Theme {
        chain: Vec::new(),
        overridden: overridden(campaign),
        style: None,
        scripts: Vec::new(),
        head_scripts: Vec::new(),
        search_script: None,
        icon: None,
        shown: Vec::new(),
        promises: Vec::new(),
        layers: Vec::new(),
    };
    let mut manifests = Vec::new();
    // What a theme lacks can be told only where all those that it extends are known.
    let mut is_whole = false;
    let mut next = SourcePath::new("farul.toml").map(|file| (file, name.clone()));
    while let Some((named_in, name)) = next {
        if theme.chain.contains(&name.value) {
            faults.push(ThemeCircle { theme: name.value }.at(&named_in, name.span));
            break;
        }
        let Some(layer) = gather(&name.value, campaign) else {
            let known = known_themes(campaign);
            faults.push(ThemeMissing { theme: name.value, known }.at(&named_in, name.span));
            break;
        };
        next = None;
        if let Some((file, manifest)) = settings(&name.value, &layer, &mut faults) {
            next = manifest.extends.clone().map(|extends| (file.clone(), extends));
            is_whole = manifest.is_read && next.is_none();
            manifests.push((file, manifest));
        }
        theme.chain.push(name.value);
        theme.layers.push(layer);
    }
    theme.take_settings(manifests);
    theme.check_texts(&mut faults);
    if is_whole {
        theme.check_files(&mut faults);
    }
    if !theme.chain.iter().any(|name| name == EMBEDDED_NAME) {
        theme.overridden.clear();
    }
    let usable = !faults.has_errors();
    Judged::new(usable.then_some(theme), faults)
}

impl Theme {
    /// Takes each setting from the nearest theme that has it; scripts are added to those of
    /// the theme below.
    fn take_settings(&mut self, manifests: Vec<(SourcePath, Manifest)>) {
        for (file, manifest) in manifests.into_iter().rev() {
            let setting = |path| Setting { file: file.clone(), path };
            self.style = manifest.style.map(setting).or(self.style.take());
            self.icon = manifest.icon.map(setting).or(self.icon.take());
            let search_script = manifest.search_script.map(setting);
            self.search_script = search_script.or(self.search_script.take());
            if let Some(named) = manifest.shown {
                let shown = |selector| Shown { file: file.clone(), selector };
                self.shown = named.into_iter().map(shown).collect();
            }
            if let Some(promises) = manifest.promises {
                self.promises = promises;
            }
            for (own, named) in [
                (&mut self.scripts, manifest.scripts),
                (&mut self.head_scripts, manifest.head_scripts),
            ] {
                let named = named.into_iter().flatten().map(setting);
                let known: BTreeSet<String> =
                    own.iter().map(|setting| setting.path.value.clone()).collect();
                own.extend(named.filter(|setting| !known.contains(&setting.path.value)));
            }
        }
    }

    /// Looks whether text is text.
    fn check_texts(&self, faults: &mut Diagnostics) {
        for file in self.layers.iter().flat_map(BTreeMap::values) {
            let name = file.source.file_name();
            if !TEXT_ENDINGS.iter().any(|ending| name.ends_with(ending)) {
                continue;
            }
            if file.bytes.len() > TEXT_LIMIT {
                faults.push(ThemeFileTooLarge { limit: TEXT_LIMIT / 1024 }.in_file(&file.source));
            } else if file.text().is_none() {
                faults.push(ThemeNotText {}.in_file(&file.source));
            }
        }
    }

    /// Looks whether all that pages need is there.
    fn check_files(&self, faults: &mut Diagnostics) {
        let named = [&self.style, &self.icon, &self.search_script].into_iter().flatten();
        for setting in named.chain(&self.scripts).chain(&self.head_scripts) {
            if self.file(&setting.path.value).is_none() {
                faults.push(setting.missing(self));
            }
        }
        let Some(own) = self.chain.first() else { return };
        let search = self.search_script.iter().map(|_| &SEARCH_TEMPLATE);
        let needed = ENTRY_TEMPLATES.iter().chain(search);
        for path in needed.filter(|path| self.file(path).is_none()) {
            let fault = ThemeFileMissing { path: (*path).to_owned(), nearest: None };
            let place = SourcePath::new(&format!("themes/{own}/theme.toml"));
            faults.extend(place.map(|place| fault.in_file(&place)));
        }
    }
}

/// The files of one theme by their path in it; `None` where nobody has the theme.
fn gather(name: &str, campaign: &CampaignFiles) -> Option<BTreeMap<String, ThemeFile>> {
    let folder = format!("themes/{name}/");
    let mut files = BTreeMap::new();
    if name == EMBEDDED_NAME {
        for (path, bytes) in embedded_files() {
            let source = SourcePath::new(&format!("{folder}{path}"))?;
            let file = ThemeFile { source, embedded: true, bytes: bytes.into() };
            files.insert(path.to_owned(), file);
        }
    }
    for (source, bytes) in campaign {
        if let Some(path) = source.as_str().strip_prefix(&folder) {
            let file =
                ThemeFile { source: source.clone(), embedded: false, bytes: Arc::clone(bytes) };
            files.insert(path.to_owned(), file);
        }
    }
    (!files.is_empty()).then_some(files)
}

/// The settings of one theme, with the file they stand in.
fn settings(
    name: &str,
    layer: &BTreeMap<String, ThemeFile>,
    faults: &mut Diagnostics,
) -> Option<(SourcePath, Manifest)> {
    let Some(file) = layer.get("theme.toml") else {
        let fault = ThemeFileMissing { path: "theme.toml".to_owned(), nearest: None };
        let place = SourcePath::new(&format!("themes/{name}/theme.toml"));
        faults.extend(place.map(|place| fault.in_file(&place)));
        return None;
    };
    let Some(text) = file.text() else {
        faults.push(ThemeNotText {}.in_file(&file.source));
        return None;
    };
    Some((file.source.clone(), manifest::read(&file.source, text).collect(faults)))
}

/// The embedded theme's files, by their path in it.
fn embedded_files() -> impl Iterator<Item = (&'static str, &'static [u8])> {
    let mut folders = vec![&EMBEDDED];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        folders.extend(folder.dirs());
        files.extend(folder.files());
    }
    files.into_iter().filter_map(|file| Some((file.path().to_str()?, file.contents())))
}

/// The bytes of a file of the embedded theme, by the path a campaign would have it at.
pub fn embedded_file(source: &SourcePath) -> Option<&'static [u8]> {
    let path = source.as_str().strip_prefix("themes/")?.strip_prefix(EMBEDDED_NAME)?;
    Some(EMBEDDED.get_file(path.strip_prefix('/')?)?.contents())
}

/// The embedded files that the campaign has its own, different version of.
fn overridden(campaign: &CampaignFiles) -> Vec<SourcePath> {
    let mut paths: Vec<_> = embedded_files()
        .filter_map(|(path, bytes)| {
            let source = SourcePath::new(&format!("themes/{EMBEDDED_NAME}/{path}"))?;
            (campaign.get(&source)?.as_ref() != bytes).then_some(source)
        })
        .collect();
    paths.sort();
    paths
}

/// The names of all themes that there are.
fn known_themes(campaign: &CampaignFiles) -> Vec<String> {
    let own = campaign.keys().filter_map(|path| {
        Some(path.as_str().strip_prefix("themes/")?.split_once('/')?.0.to_owned())
    });
    let mut names: Vec<String> = own.chain([EMBEDDED_NAME.to_owned()]).collect();
    names.sort();
    names.dedup();
    names
}

#[cfg(test)]
#[path = "theme_tests.rs"]
mod tests;
