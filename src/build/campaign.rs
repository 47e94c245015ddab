//! What pages are parsed by: a campaign's settings, help services and glossary; and the
//! files of the [`surroundings`] that are made ready meanwhile.

use std::hash::Hash;
use std::sync::Arc;

use super::kitchen_sink::{Kitchen, KitchenSink};
use super::{Inputs, surroundings};
use crate::assets::theme;
use crate::config::glossary::Glossary;
use crate::config::services::HelpService;
use crate::config::{self as settings_file, Config};
use crate::content_hash::ContentHash;
use crate::diagnostic::{Diagnostics, Judged};
use crate::digest::Digest;
use crate::disk::{self, SourceFile, Sources};
use crate::parse::decode::decode;
use crate::parse::name::is_page_file;
use crate::source::SourcePath;

/// A campaign, ready for its pages.
pub(super) struct Campaign {
    pub(super) sources: Sources,
    pub(super) config: Config,
    /// The part of it that pages are parsed by.
    pub(super) for_pages: Config,
    pub(super) services: Vec<HelpService>,
    /// The address of the site, ending in `/`.
    pub(super) base_url: Option<String>,
    /// Where the pages of the theme's examples come from, if they are asked for.
    pub(super) kitchen_sink: KitchenSink,
    /// The key of all that pages are printed from, beside the settings, and of `--pseudo`.
    pub(super) key: u128,
}

impl Campaign {
    /// The files that may be pages, sorted.
    pub(super) fn page_files(&self) -> impl Iterator<Item = &SourceFile> {
        self.sources.below("content/").iter().filter(|file| is_page_file(&file.path))
    }

    /// The files beside the pages, sorted: pictures, documents, lists, and whatever else is
    /// there.
    pub(super) fn other_files(&self) -> Vec<&SourcePath> {
        let files = self.sources.below("content/").iter().map(|file| &file.path);
        files.filter(|path| !is_page_file(path)).collect()
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
) -> Judged<Option<(Campaign, surroundings::Files)>> {
    let mut diagnostics = Diagnostics::new();
    let Some((mut sources, mut config)) = settings_of(listed).collect(&mut diagnostics) else {
        return Judged::new(None, diagnostics);
    };
    let mut reader = Reader { sources: &sources, key: Digest::default() };
    inputs.pseudo.hash(&mut reader.key);
    let around = surroundings::Files::of(&config, &mut reader, &mut diagnostics);
    let services = services(&mut reader, &config, &mut diagnostics);
    config.glossary = glossary(&mut reader, &config, &mut diagnostics);
    let key = reader.key.finish_wide();
    let kitchen_sink = match around.theme() {
        Some(theme) if inputs.kitchen_sink => {
            // What is wrong with them is told when they are made for all pages.
            let words = around.words(inputs, &config).value;
            let kitchen = Kitchen { theme, config: &config, words: &words, services: &services };
            kitchen.serve(&mut sources).collect(&mut diagnostics)
        }
        _ => KitchenSink::default(),
    };
    let base_url = inputs.base_url.clone().or_else(|| config.base_url.clone());
    let for_pages = config.for_pages();
    let campaign = Campaign { sources, for_pages, config, services, base_url, kitchen_sink, key };
    Judged::new(Some((campaign, around)), diagnostics)
}

/// Reads files, and remembers what it read in a key.
pub(super) struct Reader<'a> {
    sources: &'a Sources,
    key: Digest,
}

impl Reader<'_> {
    fn one(&mut self, path: &SourcePath, diagnostics: &mut Diagnostics) -> Option<Arc<[u8]>> {
        match self.sources.read(path) {
            Ok(bytes) => {
                (path, ContentHash::of(&bytes)).hash(&mut self.key);
                Some(bytes.into())
            }
            Err(diagnostic) => {
                diagnostics.push(diagnostic);
                None
            }
        }
    }

    /// All files below a folder that can be read.
    pub(super) fn all(
        &mut self,
        folder: &str,
        diagnostics: &mut Diagnostics,
    ) -> Vec<(SourcePath, Arc<[u8]>)> {
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
