//! What stands around the pages' own texts: the readers' words and the theme. Pages are
//! parsed without them, and so at the same time.
//!
//! 1. [`Files`] are read.
//! 2. [`Files::make`] makes of them what pages are printed with.

use std::sync::Arc;

use tera::Tera;

use super::Inputs;
use super::campaign::Reader;
use super::faults::PseudoLanguage;
use super::memo::Remembered;
use crate::assets::build::{self as assets, Assets};
use crate::assets::theme::{self, CampaignFiles};
use crate::config::Config;
use crate::diagnostic::{Diagnostics, Fault, Judged};
use crate::i18n::{self, ReaderWords};
use crate::render::{OwnTemplates, templates};
use crate::resolve::Mode;
use crate::source::SourcePath;

/// Words and theme, ready to print with.
pub(super) struct Surroundings {
    pub(super) words: ReaderWords,
    /// The theme; `None` where it cannot be used, which is an error.
    pub(super) theme: Option<Theme>,
}

/// A theme, ready to print.
pub(super) struct Theme {
    pub(super) tera: Arc<Tera>,
    pub(super) assets: Assets,
    /// The campaign's own templates.
    pub(super) own: OwnTemplates,
    overridden: Vec<SourcePath>,
}

impl Surroundings {
    /// The theme files of the campaign that replace embedded ones.
    pub(super) fn overridden(&self) -> Vec<String> {
        self.theme.iter().flat_map(|theme| &theme.overridden).map(ToString::to_string).collect()
    }
}

/// The theme's styles, scripts and pictures, as the memo has them.
pub(super) type MadeAssets = Remembered<Option<Assets>>;

/// The files that the surroundings are made of.
pub(super) struct Files {
    words: Vec<(SourcePath, Arc<[u8]>)>,
    theme: Option<theme::Theme>,
}

impl Files {
    /// Reads them.
    pub(super) fn of(
        config: &Config,
        reader: &mut Reader<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let words = reader.all("i18n/", diagnostics);
        let theme = reader.all("themes/", diagnostics);
        let of_themes = theme.iter().filter(|(path, _)| path.as_str().ends_with(".ftl"));
        let words = of_themes.cloned().chain(words.iter().cloned()).collect();
        let files: CampaignFiles = theme.into_iter().collect();
        let theme = theme::load_theme(&config.theme, &files).collect(diagnostics);
        Self { words, theme }
    }

    /// The theme as it was read.
    pub(super) fn theme(&self) -> Option<&theme::Theme> {
        self.theme.as_ref()
    }

    /// The readers' words.
    pub(super) fn words(&self, inputs: &Inputs, config: &Config) -> Judged<ReaderWords> {
        let mut diagnostics = Diagnostics::new();
        let mut words = i18n::reader_words(config, &self.words).collect(&mut diagnostics);
        if let (Some(tag), Mode::Preview) = (&inputs.pseudo, inputs.mode) {
            make_strange(tag, &mut words, config, &mut diagnostics);
        }
        Judged::new(words, diagnostics)
    }

    /// Makes words and theme ready; the styles, scripts and pictures of last time stay, where
    /// nothing changed.
    pub(super) fn make(
        self,
        inputs: &Inputs,
        config: &Config,
        last: Option<MadeAssets>,
    ) -> Judged<(Surroundings, Option<MadeAssets>)> {
        let mut diagnostics = Diagnostics::new();
        let theme = self.theme.as_ref();
        let (words, made) = rayon::join(
            || self.words(inputs, config),
            || theme.map(|theme| rayon::join(|| templates::load(theme), || assets_of(theme, last))),
        );
        let words = words.collect(&mut diagnostics);
        let (tera, assets) = made.unzip();
        let tera = tera.and_then(|tera| tera.collect(&mut diagnostics));
        diagnostics.extend(assets.iter().flat_map(|made| made.diagnostics.iter()).cloned());
        let usable = assets.as_ref().and_then(|made| made.value.clone());
        let theme = self.theme.and_then(|theme| ready(theme, tera, usable));
        Judged::new((Surroundings { words, theme }, assets), diagnostics)
    }
}

/// Makes the words of the language with a tag strange, if the campaign has it.
fn make_strange(tag: &str, words: &mut ReaderWords, config: &Config, found: &mut Diagnostics) {
    match config.language_tagged(tag) {
        Some(language) => words.make_strange(language),
        None => {
            let known = config.languages.iter().map(|language| language.tag.clone()).collect();
            found.push(PseudoLanguage { tag: tag.to_owned(), known }.anywhere());
        }
    }
}

fn assets_of(theme: &theme::Theme, last: Option<MadeAssets>) -> MadeAssets {
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
