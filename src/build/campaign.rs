//! What a campaign has besides its pages: settings, words, theme, help services, the
//! glossary.

use std::sync::Arc;

use tera::Tera;

use super::Inputs;
use super::faults::PseudoLanguage;
use super::kitchen_sink::{Kitchen, KitchenSink};
use super::memo::{Memo, Remembered};
use crate::assets::build::{self as assets, Assets};
use crate::assets::theme;
use crate::config::glossary::Glossary;
use crate::config::services::HelpService;
use crate::config::{self as settings_file, Config};
use crate::diagnostic::{Diagnostics, Fault, Judged};
use crate::digest::Digest;
use crate::disk::{self, Sources};
use crate::i18n::{self, ReaderWords};
use crate::parse::decode::decode;
use crate::parse::name::is_page_file;
use crate::render::{OwnTemplates, templates};
use crate::resolve::Mode;
use crate::source::SourcePath;

/// A campaign, ready for its pages.
pub(super) struct Campaign {
    pub(super) sources: Sources,
    pub(super) config: Config,
    /// The part of it that pages are parsed by.
    pub(super) for_pages: Config,
    pub(super) words: ReaderWords,
    /// The theme; `None` where it cannot be used, which is an error.
    pub(super) theme: Option<Theme>,
    pub(super) services: Vec<HelpService>,
    /// The address of the site, ending in `/`.
    pub(super) base_url: Option<String>,
    /// Where the pages of the theme's examples come from, if they are asked for.
    pub(super) kitchen_sink: KitchenSink,
    /// The key of everything here that is not in the configuration.
    pub(super) surroundings: u128,
}

/// A theme, ready to print.
pub(super) struct Theme {
    pub(super) tera: Arc<Tera>,
    pub(super) assets: Assets,
    /// The campaign's own templates.
    pub(super) own: OwnTemplates,
    overridden: Vec<SourcePath>,
}

impl Campaign {
    /// The files that may be pages, sorted.
    pub(super) fn page_files(&self) -> impl Iterator<Item = &SourcePath> {
        let files = self.sources.below("content/").iter().map(|file| &file.path);
        files.filter(|path| is_page_file(path))
    }

    /// The files beside the pages, sorted: pictures, documents, lists, and whatever else is
    /// there.
    pub(super) fn other_files(&self) -> Vec<&SourcePath> {
        let files = self.sources.below("content/").iter().map(|file| &file.path);
        files.filter(|path| !is_page_file(path)).collect()
    }

    /// The theme files of the campaign that replace embedded ones.
    pub(super) fn overridden(&self) -> Vec<String> {
        self.theme.iter().flat_map(|theme| &theme.overridden).map(ToString::to_string).collect()
    }
}

/// Lists a campaign and reads its `farul.toml`, and nothing else; `None` where it is not
/// usable.
pub fn settings(root: &camino::Utf8Path) -> Judged<Option<(Sources, Config)>> {
    settings_of(disk::load(root))
}

/// Reads the `farul.toml` of a campaign that is listed.
fn settings_of(listed: Judged<Sources>) -> Judged<Option<(Sources, Config)>> {
    let mut diagnostics = Diagnostics::new();
    let sources = listed.collect(&mut diagnostics);
    let config = config(&sources, &mut diagnostics);
    Judged::new(config.map(|config| (sources, config)), diagnostics)
}

/// The bytes of a file that a finding speaks of, the embedded theme's among them.
pub fn read_again(sources: &Sources, file: &SourcePath) -> Option<Vec<u8>> {
    let own = sources.read(file).ok();
    own.or_else(|| theme::embedded_file(file).map(<[u8]>::to_vec))
}

/// Reads the campaign; `None` where there is no usable `farul.toml`.
pub(super) fn read(
    inputs: &Inputs,
    listed: Judged<Sources>,
    memo: &mut Memo,
) -> Judged<Option<Campaign>> {
    let mut diagnostics = Diagnostics::new();
    let Some((mut sources, mut config)) = settings_of(listed).collect(&mut diagnostics) else {
        return Judged::new(None, diagnostics);
    };
    let mut reader = Reader { sources: &sources, key: Digest::default() };
    let words_files = reader.all("i18n/", &mut diagnostics);
    let theme_files = reader.all("themes/", &mut diagnostics);
    let words_of_themes = theme_files.iter().filter(|(path, _)| path.as_str().ends_with(".ftl"));
    let words_files: Vec<(SourcePath, Arc<[u8]>)> =
        words_of_themes.cloned().chain(words_files.iter().cloned()).collect();
    let theme_files = theme_files.into_iter().collect();
    let last = memo.assets.take();
    let (words, (theme, made)) = rayon::join(
        || i18n::reader_words(&config, &words_files),
        || {
            let theme = theme::load_theme(&config.theme, &theme_files);
            let made = theme
                .value
                .as_ref()
                .map(|theme| rayon::join(|| templates::load(theme), || assets_of(theme, last)));
            (theme, made)
        },
    );
    let mut words = words.collect(&mut diagnostics);
    let theme = theme.collect(&mut diagnostics);
    let (tera, assets) = made.unzip();
    let tera = tera.and_then(|tera| tera.collect(&mut diagnostics));
    diagnostics.extend(assets.iter().flat_map(|made| made.diagnostics.iter()).cloned());
    memo.assets = assets;
    if let (Some(tag), Mode::Preview) = (&inputs.pseudo, inputs.mode) {
        make_strange(tag, &mut words, &config, &mut reader.key, &mut diagnostics);
    }
    let services = services(&mut reader, &config, &mut diagnostics);
    config.glossary = glossary(&mut reader, &config, &mut diagnostics);
    let surroundings = reader.key.finish_wide();
    let kitchen_sink = match &theme {
        Some(theme) if inputs.kitchen_sink => {
            let kitchen = Kitchen { theme, config: &config, words: &words, services: &services };
            kitchen.serve(&mut sources).collect(&mut diagnostics)
        }
        _ => KitchenSink::default(),
    };
    let assets = memo.assets.as_ref().and_then(|made| made.value.clone());
    let theme = theme.and_then(|theme| ready(theme, tera, assets));
    let base_url = inputs.base_url.clone().or_else(|| config.base_url.clone());
    let campaign = Campaign {
        sources,
        for_pages: config.for_pages(),
        config,
        words,
        theme,
        services,
        base_url,
        kitchen_sink,
        surroundings,
    };
    Judged::new(Some(campaign), diagnostics)
}

/// Makes the words of the language with a tag strange, if the campaign has it.
fn make_strange(
    tag: &str,
    words: &mut ReaderWords,
    config: &Config,
    key: &mut Digest,
    diagnostics: &mut Diagnostics,
) {
    use std::hash::Hash;
    match config.language_tagged(tag) {
        Some(language) => {
            words.make_strange(language);
            language.hash(key);
        }
        None => {
            let known = config.languages.iter().map(|language| language.tag.clone()).collect();
            diagnostics.push(PseudoLanguage { tag: tag.to_owned(), known }.anywhere());
        }
    }
}

/// Reads files, and remembers what it read in a key.
struct Reader<'a> {
    sources: &'a Sources,
    key: Digest,
}

impl Reader<'_> {
    fn one(&mut self, path: &SourcePath, diagnostics: &mut Diagnostics) -> Option<Arc<[u8]>> {
        use std::hash::Hash;
        match self.sources.read(path) {
            Ok(bytes) => {
                (path, blake3::hash(&bytes).as_bytes()).hash(&mut self.key);
                Some(bytes.into())
            }
            Err(diagnostic) => {
                diagnostics.push(diagnostic);
                None
            }
        }
    }

    fn all(&mut self, folder: &str, diagnostics: &mut Diagnostics) -> Vec<(SourcePath, Arc<[u8]>)> {
        let files = self.sources.below(folder);
        files
            .iter()
            .filter_map(|file| Some((file.path.clone(), self.one(&file.path, diagnostics)?)))
            .collect()
    }
}

fn config(sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Config> {
    let path = SourcePath::new("farul.toml")?;
    // `disk::load` has said so where there is none.
    sources.get(&path)?;
    let bytes = sources.read(&path).map_err(|diagnostic| diagnostics.push(diagnostic)).ok()?;
    let text = decode(&path, &bytes).collect(diagnostics)?.text;
    settings_file::read(&path, text).collect(diagnostics)
}

/// The theme's styles, scripts and pictures; those of last time where nothing changed.
fn assets_of(
    theme: &theme::Theme,
    last: Option<Remembered<Option<Assets>>>,
) -> Remembered<Option<Assets>> {
    let key = theme.key();
    last.filter(|last| last.key == key).unwrap_or_else(|| {
        let Judged { value, diagnostics } = assets::build(theme);
        Remembered { key, value, diagnostics }
    })
}

/// A theme, where all of it is usable.
fn ready(theme: theme::Theme, tera: Option<Tera>, assets: Option<Assets>) -> Option<Theme> {
    let own = OwnTemplates::of(&theme);
    Some(Theme { tera: Arc::new(tera?), assets: assets?, own, overridden: theme.overridden })
}

fn services(
    reader: &mut Reader<'_>,
    config: &Config,
    diagnostics: &mut Diagnostics,
) -> Vec<HelpService> {
    let read = |path: &SourcePath, text: &str| settings_file::services::read(path, text, config);
    data(reader, "content/_data/help-services.toml", read, diagnostics)
}

fn glossary(reader: &mut Reader<'_>, config: &Config, diagnostics: &mut Diagnostics) -> Glossary {
    let read = |path: &SourcePath, text: &str| settings_file::glossary::read(path, text, config);
    data(reader, "content/_data/glossary.toml", read, diagnostics)
}

/// What a data file holds; nothing where there is none.
fn data<T: Default>(
    reader: &mut Reader<'_>,
    path: &str,
    read: impl FnOnce(&SourcePath, &str) -> Judged<T>,
    diagnostics: &mut Diagnostics,
) -> T {
    let path = SourcePath::new(path).filter(|path| reader.sources.get(path).is_some());
    let Some(path) = path else { return T::default() };
    let Some(bytes) = reader.one(&path, diagnostics) else { return T::default() };
    let Some(decoded) = decode(&path, &bytes).collect(diagnostics) else { return T::default() };
    read(&path, decoded.text).collect(diagnostics)
}
