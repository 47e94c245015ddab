//! The readers' words of a campaign, in each of its languages.
//!
//! In order: the files are read; the known keys are taken from the program's English and
//! the theme; each language's files are laid on each other and judged; then every key
//! finds its text, in the language itself or in one that stands in, and texts that need
//! no values are made once.

mod forms;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_bundle::FluentResource;
use rayon::prelude::*;

use super::bundle::Bundle;
use super::embedded;
use super::faults::{WordsMissing, WordsNone, WordsUndeclaredLanguage, WordsUnknownKey};
use super::file::{self, WordFile};
use super::judge::{Declared, Verdict, judge};
use super::pseudo;
use crate::config::Config;
use crate::diagnostic::{Argument, Diagnostics, Fault, Judged};
use crate::model::ids::LanguageId;
use crate::source::{Place, SourcePath};
use crate::tree::nearest::nearest;
use crate::typography::letters;

/// Every word around the pages' own text, in each of the campaign's languages.
pub struct ReaderWords {
    /// The campaign's languages in order, then the program's English.
    dictionaries: Vec<Dictionary>,
    /// What each language says; as many as the campaign has languages.
    languages: Vec<Words>,
    fingerprint: blake3::Hash,
}

/// One language's own messages.
struct Dictionary {
    tag: String,
    bundle: Bundle,
    /// What the bundle is made of.
    resources: Vec<Arc<FluentResource>>,
    verdict: Verdict,
    /// Whether there is a file for the language at all.
    exists: bool,
}

impl Dictionary {
    fn hash_into(&self, hasher: &mut blake3::Hasher) {
        hasher.update(self.tag.as_bytes()).update(&[0]);
        for resource in &self.resources {
            hasher.update(resource.source().as_bytes()).update(&[0]);
        }
    }
}

/// What a language says, with what stands in from others.
#[derive(Default)]
struct Words {
    texts: BTreeMap<String, String>,
    names: BTreeMap<String, String>,
    /// The dictionary that each key's message is taken from.
    suppliers: BTreeMap<String, usize>,
    /// Its own messages made strange, where that is asked for.
    strange: Option<Bundle>,
}

/// A file that a theme or the campaign brings.
struct Layer {
    /// Themes come below the campaign's own words.
    of_campaign: bool,
    tag: String,
    file: WordFile,
}

/// How many missing keys a warning names.
const NAMED: usize = 5;

/// The parts of a variant's words: `variant-easy-name` and so on. A longer part stands
/// before the one it ends with.
const VARIANT_WORDS: [&str; 5] = ["validated-name", "validated-link", "name", "link", "back"];

/// Reads the readers' words of a campaign.
///
/// `files` are those of the campaign that may be words: `i18n/<tag>.ftl`, and of the theme
/// in use `themes/<name>/i18n/<tag>.ftl`, the theme that another extends before it. Other
/// paths are passed over.
pub fn reader_words<Bytes: AsRef<[u8]>>(
    config: &Config,
    files: &[(SourcePath, Bytes)],
) -> Judged<ReaderWords> {
    let mut diagnostics = Diagnostics::new();
    let layers = read_layers(files, &mut diagnostics);
    let declared = declare(config, &layers);
    report_strangers(config, &layers, &declared, &mut diagnostics);

    let tags = config.languages.iter().map(|language| language.tag.as_str());
    let tags: Vec<&str> = tags.chain([embedded::COMPLETE]).collect();
    let read: Vec<Judged<Dictionary>> =
        tags.into_par_iter().map(|tag| dictionary(tag, &layers, &declared)).collect();
    let dictionaries: Vec<Dictionary> =
        read.into_iter().map(|read| read.collect(&mut diagnostics)).collect();
    let mut hasher = blake3::Hasher::new();
    let mut languages = Vec::new();
    for id in config.language_ids() {
        let chain = chain(config, id);
        languages.push(choose(&dictionaries, &chain, &declared));
        report_missing(config, id, &dictionaries, &declared, &layers, &mut diagnostics);
        hasher.update(format!("{chain:?}").as_bytes());
    }
    dictionaries.iter().for_each(|dictionary| dictionary.hash_into(&mut hasher));
    let fingerprint = hasher.finalize();
    Judged::new(ReaderWords { dictionaries, languages, fingerprint }, diagnostics)
}

impl ReaderWords {
    /// A message that needs no values; a key that nobody knows is given back as it is.
    pub fn text<'words>(&'words self, language: LanguageId, key: &'words str) -> &'words str {
        self.languages
            .get(language.index())
            .and_then(|words| words.texts.get(key))
            .map_or(key, String::as_str)
    }

    /// All messages that need no values, for templates: `skip-to-content` is named
    /// `skip_to_content`.
    pub fn all(&self, language: LanguageId) -> &BTreeMap<String, String> {
        static NONE: BTreeMap<String, String> = BTreeMap::new();
        self.languages.get(language.index()).map_or(&NONE, |words| &words.names)
    }

    /// A message, filled; a key that nobody knows is given back as it is.
    pub fn format(
        &self,
        language: LanguageId,
        key: &str,
        arguments: &[(&str, Argument)],
    ) -> String {
        self.languages
            .get(language.index())
            .and_then(|words| {
                let supplier = *words.suppliers.get(key)?;
                if let Some(strange) =
                    words.strange.as_ref().filter(|_| supplier == language.index())
                {
                    return Some(pseudo::bracketed(&strange.format(key, None, arguments)?));
                }
                self.dictionaries.get(supplier)?.bundle.format(key, None, arguments)
            })
            .unwrap_or_else(|| key.to_owned())
    }

    /// Makes the words that a language has of its own strange: those that stay as they are
    /// on a page stand in from elsewhere, or are no words of this list.
    pub fn make_strange(&mut self, language: LanguageId) {
        let place = language.index();
        let (Some(dictionary), Some(words)) =
            (self.dictionaries.get(place), self.languages.get_mut(place))
        else {
            return;
        };
        let mut strange = Bundle::new(&dictionary.tag);
        dictionary.resources.iter().for_each(|resource| strange.add(Arc::clone(resource)));
        strange.make_strange();
        for (key, text) in &mut words.texts {
            if words.suppliers.get(key) == Some(&place)
                && let Some(own) = strange.format(key, None, &[])
            {
                *text = pseudo::bracketed(&own);
                words.names.insert(key.replace('-', "_"), text.clone());
            }
        }
        words.strange = Some(strange);
        let key = format!("{}strange {place}", self.fingerprint);
        self.fingerprint = blake3::hash(key.as_bytes());
    }

    /// The keys that begin with `prefix` and that a language has no words of its own for.
    pub fn borrowed(&self, language: LanguageId, prefix: &str) -> Vec<&str> {
        let Some(words) = self.languages.get(language.index()) else { return Vec::new() };
        let with_prefix = words.suppliers.iter().filter(|(key, _)| key.starts_with(prefix));
        let foreign = with_prefix.filter(|(_, supplier)| **supplier != language.index());
        foreign.map(|(key, _)| key.as_str()).collect()
    }

    /// A number that is equal where all the words are: part of the key of rendered pages.
    pub fn fingerprint(&self) -> blake3::Hash {
        self.fingerprint
    }
}

fn read_layers<Bytes: AsRef<[u8]>>(
    files: &[(SourcePath, Bytes)],
    diagnostics: &mut Diagnostics,
) -> Vec<Layer> {
    let mut layers = Vec::new();
    for (path, bytes) in files {
        if let Some((of_campaign, tag)) = place_of(path) {
            let text = std::str::from_utf8(bytes.as_ref()).map(|text| letters(tag, text));
            let bytes = text.as_ref().map_or(bytes.as_ref(), |text| text.as_bytes());
            let file = file::read(path, bytes).collect(diagnostics);
            layers.push(Layer { of_campaign, tag: tag.to_owned(), file });
        }
    }
    layers.sort_by_key(|layer| layer.of_campaign);
    layers
}

/// Whether a file is the campaign's own, and its language; `None` where it is no such file.
fn place_of(path: &SourcePath) -> Option<(bool, &str)> {
    let parts: Vec<&str> = path.as_str().split('/').collect();
    let (of_campaign, name) = match parts.as_slice() {
        ["i18n", name] => (true, name),
        ["themes", _, "i18n", name] => (false, name),
        _ => return None,
    };
    Some((of_campaign, name.strip_suffix(".ftl")?))
}

/// The keys that the program and the theme ask for.
fn declare(config: &Config, layers: &[Layer]) -> Declared {
    let english = embedded::reader_file(embedded::COMPLETE).map(file::read_embedded);
    let program: Declared = english.iter().flat_map(arguments_by_key).collect();
    let mut declared = Declared::new();
    for layer in layers.iter().filter(|layer| !layer.of_campaign) {
        for (key, arguments) in arguments_by_key(&layer.file) {
            declared.entry(key).or_default().extend(arguments);
        }
    }
    for variant in &config.variants {
        for part in VARIANT_WORDS {
            declared.entry(format!("variant-{variant}-{part}")).or_default();
        }
    }
    declared.extend(program);
    declared
}

fn arguments_by_key(file: &WordFile) -> impl Iterator<Item = (String, BTreeSet<String>)> {
    let messages = file.entries.iter().filter(|entry| !entry.key.starts_with('-'));
    messages.map(|entry| {
        (entry.key.clone(), entry.arguments.iter().map(|(name, _)| name.clone()).collect())
    })
}

/// Tells keys that nobody asks for, and files of languages that are not declared.
fn report_strangers(
    config: &Config,
    layers: &[Layer],
    declared: &Declared,
    diagnostics: &mut Diagnostics,
) {
    for layer in layers.iter().filter(|layer| layer.of_campaign) {
        let Some(path) = &layer.file.path else { continue };
        if !config.languages.iter().any(|language| speaks(&layer.tag, &language.tag).is_some()) {
            let languages = config.languages.iter().map(|language| language.tag.clone()).collect();
            let fault = WordsUndeclaredLanguage { tag: layer.tag.clone(), languages };
            diagnostics.push(fault.in_file(path));
        }
        for entry in &layer.file.entries {
            if !entry.key.starts_with('-') && !declared.contains_key(&entry.key) {
                let nearest = nearest(&entry.key, declared.keys().map(String::as_str));
                let fault = WordsUnknownKey { key: entry.key.clone(), nearest };
                diagnostics.push(fault.at(path, entry.span));
            }
        }
    }
}

/// Whether a file's tag speaks for a language: exactly, or for all its regions and scripts.
fn speaks(file_tag: &str, language_tag: &str) -> Option<Fit> {
    if file_tag.eq_ignore_ascii_case(language_tag) {
        return Some(Fit::Exact);
    }
    file_tag.eq_ignore_ascii_case(primary(language_tag)).then_some(Fit::Primary)
}

/// How well a file fits a language; the better fit wins.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Primary,
    Exact,
}

/// The language alone, without script or region.
fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

fn dictionary(tag: &str, layers: &[Layer], declared: &Declared) -> Judged<Dictionary> {
    let carried = embedded::reader_file(tag).or_else(|| embedded::reader_file(primary(tag)));
    let carried = carried.map(file::read_embedded);
    let mut fitting: Vec<(bool, Fit, &WordFile)> = layers
        .iter()
        .filter_map(|layer| Some((layer.of_campaign, speaks(&layer.tag, tag)?, &layer.file)))
        .collect();
    fitting.sort_by_key(|(of_campaign, fit, _)| (*of_campaign, *fit));
    let files: Vec<&WordFile> =
        carried.iter().chain(fitting.iter().map(|(_, _, file)| *file)).collect();

    let mut bundle = Bundle::new(tag);
    files.iter().for_each(|file| bundle.add(file.resource.clone()));
    let exists = !files.is_empty();
    let resources = files.iter().map(|file| file.resource.clone()).collect();
    let judged = judge(&files, declared);
    let tag = tag.to_owned();
    let dictionary = Dictionary { tag, bundle, resources, verdict: judged.value, exists };
    Judged::new(dictionary, judged.diagnostics)
}

/// The dictionaries in which a language looks, in order: its own, its fallbacks, the
/// campaign's first, the program's English, and then any that has the word.
fn chain(config: &Config, language: LanguageId) -> Vec<usize> {
    let english = config.languages.len();
    let fallbacks = config.languages.get(language.index()).map(|language| &language.fallback);
    let mut chain = vec![language.index()];
    chain.extend(fallbacks.into_iter().flatten().map(|id| id.index()));
    chain.extend([0, english]);
    chain.extend(0..english);
    let mut seen = BTreeSet::new();
    chain.retain(|place| seen.insert(*place));
    chain
}

/// Finds every key's text along the chain.
fn choose(dictionaries: &[Dictionary], chain: &[usize], declared: &Declared) -> Words {
    let extra = dictionaries.iter().flat_map(|dictionary| dictionary.verdict.sound.keys());
    let keys: BTreeSet<&String> = declared.keys().chain(extra).collect();
    let mut words = Words::default();
    for key in keys {
        let supplier = chain.iter().find_map(|place| {
            let dictionary = dictionaries.get(*place)?;
            Some((*place, dictionary, *dictionary.verdict.sound.get(key)?))
        });
        let text = match supplier {
            Some((place, dictionary, takes_arguments)) => {
                words.suppliers.insert(key.clone(), place);
                if takes_arguments { None } else { dictionary.bundle.format(key, None, &[]) }
            }
            None => Some(last_resort(key)),
        };
        if let Some(text) = text {
            words.names.insert(key.replace('-', "_"), text.clone());
            words.texts.insert(key.clone(), text);
        }
    }
    words
}

/// What stands where no language has the word: the variant's own name, else the key.
fn last_resort(key: &str) -> String {
    let variant = key.strip_prefix("variant-").and_then(|rest| {
        let mut parts = VARIANT_WORDS.iter();
        parts.find_map(|part| rest.strip_suffix(part)?.strip_suffix('-'))
    });
    variant.unwrap_or(key).to_owned()
}

/// One warning for all that a language lacks.
fn report_missing(
    config: &Config,
    id: LanguageId,
    dictionaries: &[Dictionary],
    declared: &Declared,
    layers: &[Layer],
    diagnostics: &mut Diagnostics,
) {
    let (Some(language), Some(dictionary)) =
        (config.languages.get(id.index()), dictionaries.get(id.index()))
    else {
        return;
    };
    let file = format!("i18n/{}.ftl", language.tag);
    if !dictionary.exists {
        let fault = WordsNone { language: language.name.clone(), file };
        diagnostics.push(fault.anywhere());
        return;
    }
    let missing: Vec<&str> = declared
        .keys()
        .filter(|key| !dictionary.verdict.written.contains(*key))
        .map(String::as_str)
        .collect();
    if missing.is_empty() {
        return;
    }
    let own = layers.iter().rev().filter(|layer| layer.of_campaign);
    let own = own.filter(|layer| speaks(&layer.tag, &language.tag).is_some());
    let own = own.filter_map(|layer| layer.file.path.as_ref()).next();
    let fault = WordsMissing {
        language: language.name.clone(),
        count: missing.len(),
        keys: missing.iter().take(NAMED).copied().collect::<Vec<_>>().join(", "),
        file,
        more: missing.len().saturating_sub(NAMED),
    };
    diagnostics.push(fault.diagnostic(own.map(Place::file)));
}
