//! The program's own words, in the author's language.

use std::sync::{Arc, OnceLock};

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

/// The rooms whose words every run needs: reading all of them takes longer than a build for
/// which nothing has changed.
const NEEDED: [&str; 3] = ["cli", "commands", "diagnostic"];

/// The program's words in one language; what is missing there is said in English.
pub struct ProgramWords {
    language: UiLanguage,
    /// Those that every run needs.
    needed: Bundle,
    /// All of them, and all in English, as soon as another one is asked for.
    own: OnceLock<Bundle>,
    english: OnceLock<Bundle>,
}

impl ProgramWords {
    /// The words of a language.
    pub fn new(language: UiLanguage) -> Self {
        let needed = load(language, |room| NEEDED.contains(&room));
        Self { language, needed, own: OnceLock::new(), english: OnceLock::new() }
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
        self.holding(key).format(key, name, args)
    }

    /// The first words with this key, or those where it is not there either.
    fn holding(&self, key: &str) -> &Bundle {
        let all = |language| move || load(language, |_| true);
        if self.needed.has(key) {
            return &self.needed;
        }
        let own = self.own.get_or_init(all(self.language));
        if own.has(key) { own } else { self.english.get_or_init(all(UiLanguage::English)) }
    }
}

/// The words of some rooms.
fn load(language: UiLanguage, is_asked: impl Fn(&str) -> bool) -> Bundle {
    let mut bundle = Bundle::new(language.tag());
    let rooms = embedded::program_files(language.tag());
    for (_, text) in rooms.into_iter().filter(|(room, _)| is_asked(room)) {
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
    fn a_run_without_findings_reads_few_words() {
        let words = ProgramWords::new(UiLanguage::Romanian);
        assert_eq!(words.text("severity-error"), "eroare");
        assert!(words.own.get().is_none());
        assert!(!words.attribute("broken-link", "fix", &[]).is_empty());
        assert!(words.own.get().is_some() && words.english.get().is_none());
        assert_eq!(words.text("there-is-no-such-key"), "there-is-no-such-key");
    }

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
