//! What `farul.toml` and the data files say, checked.
//!
//! [`read`] turns the raw tree of `farul.toml` into a [`Config`], [`services`] the tree of
//! `content/_data/help-services.toml` into its help services, [`glossary`] that of
//! `content/_data/glossary.toml` into its terms; all collect every fault.
//! [`host`] and [`conformance`] are what two of its tables say; [`tag`] judges language
//! tags, `shape` ids and addresses.

pub mod conformance;
pub(crate) mod faults;
pub mod glossary;
pub mod host;
mod read;
pub mod services;
pub(crate) mod shape;
pub mod tag;

pub use read::read;
pub(crate) use read::shared::language as known_language;

use self::conformance::Conformance;
use self::glossary::Glossary;
use self::host::Host;
use crate::model::ids::{AudienceId, LanguageId, VariantId};
use crate::source::{Located, Span};

/// A text in several of the campaign's languages, in the order of the languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Localised(pub Vec<(LanguageId, String)>);

impl Localised {
    /// The text in exactly this language.
    pub fn get(&self, language: LanguageId) -> Option<&str> {
        self.0.iter().find(|(id, _)| *id == language).map(|(_, text)| text.as_str())
    }

    /// The text in this language, else in the first that has one, with its language.
    pub fn best(&self, language: LanguageId) -> Option<(LanguageId, &str)> {
        self.get(language)
            .map(|text| (language, text))
            .or_else(|| self.0.first().map(|(id, text)| (*id, text.as_str())))
    }
}

/// The campaign's settings.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Config {
    /// The campaign's name, as headings say it.
    pub name: Localised,
    /// The neutral name that stands in titles, tabs and histories.
    pub discreet_name: String,
    /// What the campaign is, in a sentence.
    pub description: Localised,
    /// The address the site will have, ending in `/`; feeds, canonical links and the 404
    /// page need it.
    pub base_url: Option<String>,
    /// How far the clocks of its events are from UTC, as POSIX writes it, such as
    /// `EET-2EEST,M3.5.0/3,M10.5.0/4`; `None`: whichever clock the reader has.
    pub time_zone: Option<String>,
    /// The theme's name.
    pub theme: Located<String>,
    /// The languages, the campaign's own first; never empty.
    pub languages: Vec<Language>,
    /// The names of variants, such as `easy`.
    pub variants: Vec<String>,
    /// The logical paths of pages that must exist in every language.
    pub vital: Vec<Located<String>>,
    /// The roles that may approve a page.
    pub roles: Vec<String>,
    /// What readers call those roles.
    pub role_names: Vec<(String, Localised)>,
    /// The countries, in the order in which help names them.
    pub countries: Vec<Country>,
    /// The address that "leave quickly" opens; `None` without an `[exit]`.
    pub exit_target: Option<String>,
    /// Sections without an audience, such as news.
    pub sections: Vec<Section>,
    /// The audiences, from the youngest.
    pub audiences: Vec<Audience>,
    /// What web servers are told.
    pub host: Host,
    /// What the accessibility statement says first.
    pub conformance: Conformance,
    /// The words that titles and addresses of discreet pages keep quiet about.
    pub discreet_avoid: WordLists,
    /// How the option of `choices` begins that is for those to whom it has happened already.
    pub happened: WordLists,
    /// Words that speak in the first person.
    pub first_person: WordLists,
    /// The sign languages of its readers.
    pub sign_languages: Vec<SignLanguage>,
    /// Whether each video must have a version in a sign language.
    pub sign_required: bool,
    /// The card with numbers for a pocket.
    pub pocket_card: PocketCard,
    /// Whether readers can search; `None` where the campaign does not say.
    pub search: Option<Located<bool>>,
    /// The words that pages explain, of a data file of their own.
    pub glossary: Glossary,
    /// Whether straight quotation marks in texts become those of their language.
    pub sets_quotes: bool,
}

/// What `[pocket_card]` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PocketCard {
    /// Whether there is one.
    pub shown: bool,
    /// The ids of its services, in their order; `None`: those of the help bar.
    pub services: Option<Vec<Located<String>>>,
}

/// A sign language.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SignLanguage {
    /// Its BCP 47 tag.
    pub tag: Located<String>,
    /// Its name, in the languages of the campaign.
    pub names: Localised,
}

/// Words or phrases, a language at a time, in the order of the languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct WordLists(pub Vec<(LanguageId, Vec<String>)>);

impl WordLists {
    /// Those of a language; none where the campaign declares none.
    pub fn of(&self, language: LanguageId) -> &[String] {
        self.0.iter().find(|(id, _)| *id == language).map_or(&[], |(_, words)| words)
    }

    /// The first word of a text that begins like one of them, so that declined forms are
    /// found, too.
    pub fn first_in(&self, language: LanguageId, text: &str) -> Option<String> {
        let beginnings: Vec<String> =
            self.of(language).iter().map(|start| start.to_lowercase()).collect();
        let text = text.to_lowercase();
        let mut words = text.split(|sign: char| !sign.is_alphanumeric());
        words
            .find(|word| beginnings.iter().any(|start| word.starts_with(start.as_str())))
            .map(str::to_owned)
    }
}

/// A language of the campaign.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Language {
    /// The BCP 47 tag in its canonical form, such as `ro` or `zh-Hant`.
    pub tag: String,
    /// Its own name, such as "Română".
    pub name: String,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// Which languages stand in where a page is missing, in order.
    pub fallback: Vec<LanguageId>,
    /// How many hundredths of the pages should be translated; 0 to 100.
    pub translated_at_least: u8,
}

/// A country whose help services are shown.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Country {
    /// Its ISO 3166 code, such as `MD`.
    pub id: String,
    /// Its name.
    pub names: Localised,
}

/// A plain section.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Section {
    /// Its folder below `content/`.
    pub id: String,
    /// Whether its pages are dated and stand in the feed.
    pub feed: bool,
}

/// Who a page is written for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Audience {
    /// Its folder below `content/`.
    pub id: Located<String>,
    /// The readers' ages in years, first and last; `None` for adults.
    pub age: Option<(u8, u8)>,
    /// The look that the theme gives it: a word the theme knows, such as `pebble`.
    pub look: String,
    /// Whether a release refuses its pages until they are approved.
    pub needs_approval: bool,
    /// Whether titles, social texts and addresses keep quiet about the subject.
    pub discreet: bool,
    /// Whether its pages carry the quick exit.
    pub exit: bool,
    /// The adults' audience whose entrance its pages offer "for your grown-ups".
    pub grown_ups: Option<AudienceId>,
    /// The audiences that its authors' links may lead to, itself always among them.
    pub may_link_to: Vec<AudienceId>,
}

impl Audience {
    /// Whether its readers are children or teenagers.
    pub fn is_young(&self) -> bool {
        self.age.is_some()
    }
}

impl Config {
    /// What pages are parsed by. All else is empty here: an edit of it parses no page again.
    pub fn for_pages(&self) -> Self {
        Self {
            name: Localised::default(),
            discreet_name: String::new(),
            description: Localised::default(),
            base_url: None,
            time_zone: None,
            theme: Located::new(String::new(), Span::default()),
            languages: self.languages.clone(),
            variants: self.variants.clone(),
            vital: Vec::new(),
            roles: self.roles.clone(),
            role_names: Vec::new(),
            countries: Vec::new(),
            exit_target: None,
            sections: self.sections.clone(),
            audiences: self.audiences.clone(),
            host: Host::default(),
            conformance: Conformance::default(),
            discreet_avoid: WordLists::default(),
            happened: self.happened.clone(),
            first_person: self.first_person.clone(),
            sign_languages: Vec::new(),
            sign_required: false,
            pocket_card: PocketCard { shown: false, services: None },
            search: None,
            glossary: self.glossary.clone(),
            sets_quotes: self.sets_quotes,
        }
    }

    /// The language with this id.
    pub fn language(&self, id: LanguageId) -> &Language {
        &self.languages[id.index()]
    }

    /// What readers of a language call a role; its id where nobody said.
    pub fn role_name<'a>(&'a self, role: &'a str, language: LanguageId) -> &'a str {
        let named = self.role_names.iter().find(|(id, _)| id == role);
        named.and_then(|(_, names)| names.best(language)).map_or(role, |(_, name)| name)
    }

    /// The language with this tag, in any case.
    pub fn language_tagged(&self, tag: &str) -> Option<LanguageId> {
        language_tagged(&self.languages, tag)
    }

    /// The variant with this name.
    pub fn variant_named(&self, name: &str) -> Option<VariantId> {
        self.variants.iter().position(|variant| variant == name).map(VariantId::from_index)
    }

    /// The audience with this folder.
    pub fn audience_named(&self, folder: &str) -> Option<AudienceId> {
        self.audiences
            .iter()
            .position(|audience| audience.id.value == folder)
            .map(AudienceId::from_index)
    }

    /// Whether pages of no one audience carry the quick exit: where any audience does.
    pub fn has_exit(&self) -> bool {
        let is_used = self.audiences.is_empty() || self.audiences.iter().any(|one| one.exit);
        self.exit_target.is_some() && is_used
    }

    /// The place of a sign language; without a tag, of the only one.
    pub fn sign_language(&self, tag: Option<&str>) -> Option<usize> {
        match (tag, self.sign_languages.as_slice()) {
            (None, [_]) => Some(0),
            (None, _) => None,
            (Some(tag), languages) => {
                languages.iter().position(|language| language.tag.value.eq_ignore_ascii_case(tag))
            }
        }
    }

    /// All language ids, in order.
    pub fn language_ids(&self) -> impl Iterator<Item = LanguageId> + use<> {
        (0..self.languages.len()).map(LanguageId::from_index)
    }
}

/// The place of the language with this tag, in any case.
fn language_tagged(languages: &[Language], tag: &str) -> Option<LanguageId> {
    languages
        .iter()
        .position(|language| language.tag.eq_ignore_ascii_case(tag))
        .map(LanguageId::from_index)
}
