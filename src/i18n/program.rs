//! The program's own words, in the author's language.

use std::sync::Arc;

use fluent_bundle::FluentResource;

use super::bundle::Bundle;
use super::embedded;
use crate::diagnostic::Argument;

/// A language that the program speaks to authors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UiLanguage {
    /// Română.
    Romanian,
    /// Русский.
    Russian,
    /// English.
    English,
}

impl UiLanguage {
    /// Every language that the program speaks.
    pub const ALL: [Self; 3] = [Self::Romanian, Self::Russian, Self::English];

    /// The language's tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Romanian => "ro",
            Self::Russian => "ru",
            Self::English => "en",
        }
    }

    /// The language asked for, else that of the machine's locale, else English.
    ///
    /// `locale` is the first that is set and not empty of `LC_ALL`, `LC_MESSAGES` and
    /// `LANG`, such as `ro_MD.UTF-8`; the caller reads the environment.
    pub fn choose(asked: Option<Self>, locale: Option<&str>) -> Self {
        asked.or_else(|| locale.and_then(Self::of_tag)).unwrap_or(Self::English)
    }

    /// The language of a tag or a locale, in any case and with any region.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }
}

/// The program's words in one language; what is missing there is said in English.
pub struct ProgramWords {
    language: UiLanguage,
    own: Bundle,
    english: Bundle,
}

impl ProgramWords {
    /// The words of a language.
    pub fn new(language: UiLanguage) -> Self {
        Self { language, own: load(language), english: load(UiLanguage::English) }
    }

    /// Which language it is.
    pub fn language(&self) -> UiLanguage {
        self.language
    }

    /// A message without arguments.
    pub fn text(&self, key: &str) -> String {
        self.format(key, &[])
    }

    /// A message, filled. A key that is not there is given back as it is.
    pub fn format(&self, key: &str, arguments: &[(&str, Argument)]) -> String {
        self.find(key, None, arguments).unwrap_or_else(|| key.to_owned())
    }

    /// A message's attribute, such as `fix` or `why`, filled; empty where it has none.
    pub fn attribute(&self, key: &str, name: &str, arguments: &[(&str, Argument)]) -> String {
        self.find(key, Some(name), arguments).unwrap_or_default()
    }

    fn find(&self, key: &str, name: Option<&str>, args: &[(&str, Argument)]) -> Option<String> {
        let bundle = if self.own.has(key) { &self.own } else { &self.english };
        bundle.format(key, name, args)
    }
}

fn load(language: UiLanguage) -> Bundle {
    let mut bundle = Bundle::new(language.tag());
    for (_, text) in embedded::program_files(language.tag()) {
        // What the parser could not read is left out; a test holds that there is none.
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(part, _)| part);
        bundle.add(Arc::new(resource));
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_asked_for_or_found_or_english() {
        use UiLanguage::{English, Romanian, Russian};
        let rows = [
            (None, Some("ro_MD.UTF-8"), Romanian),
            (None, Some("ru"), Russian),
            (None, Some("RO-ro"), Romanian),
            (None, Some("C"), English),
            (None, Some("rom"), English),
            (None, None, English),
            (Some(Russian), Some("ro_RO"), Russian),
        ];
        for (asked, locale, expected) in rows {
            assert_eq!(UiLanguage::choose(asked, locale), expected, "{asked:?} {locale:?}");
        }
    }
}
