//! What this room can find.

use crate::diagnostic::faults;

faults! {
    /// A tag that is not formed as BCP 47 wants.
    Error "bad-language-tag" BadLanguageTag { tag: String }
    /// A language that is declared, or named in one text, a second time.
    Error "language-twice" LanguageTwice { tag: String }
    /// A language that the campaign does not declare.
    Error "unknown-language" UnknownLanguage { tag: String, nearest: Option<String>, known: Vec<String> }
    /// A number of hundredths that is not between 0 and 100.
    Error "not-a-percentage" NotAPercentage { number: i64 }
    /// Languages that stand in for each other in a circle.
    Error "fallback-cycle" FallbackCycle { chain: String }
    /// A variant with the name of a language: a file's name could be read in two ways.
    Error "variant-is-language" VariantIsLanguage { variant: String }
    /// An id of `kind` that is not made of small letters, digits and hyphens.
    Error "bad-id" BadId { kind: &'static str, id: String, example: String }
    /// An id that something else has already.
    Error "id-taken" IdTaken { id: String }
    /// A country's id that is not two capital letters.
    Error "bad-country-id" BadCountryId { id: String }
    /// A country that the campaign does not declare.
    Error "unknown-country" UnknownCountry { id: String, nearest: Option<String>, known: Vec<String> }
    /// An age that is no pair of years of childhood; `problem` tells why.
    Error "bad-age" BadAge { problem: &'static str }
    /// An audience that the campaign does not declare.
    Error "unknown-audience" UnknownAudience { id: String, nearest: Option<String>, known: Vec<String> }
    /// `grown_ups` that names children.
    Error "grown-ups-young" GrownUpsYoung { id: String }
    /// An audience that stands behind an older one.
    Error "audiences-out-of-order" AudiencesOutOfOrder { id: String, before: String }
    /// An audience with an exit in a campaign without one.
    Error "exit-without-target" ExitWithoutTarget { audience: String }
    /// An address that is not one of the web; `wanted` is `https` or `http`.
    Error "bad-web-address" BadWebAddress { key: String, address: String, wanted: &'static str }
    /// Clocks that follow no rule that can be read.
    Error "bad-time-zone" BadTimeZone { zone: String }
    /// A site that may embed pages, named by more or less than its beginning.
    Error "bad-site-address" BadSiteAddress { address: String, example: String }
    /// A statement of full conformance that no people have tested.
    Error "conformance-unproven" ConformanceUnproven {}
    /// Videos must be signed, and no sign language is declared.
    Error "sign-languages-missing" SignLanguagesMissing {}
    /// More entries of one kind than the program can count.
    Error "too-many-entries" TooManyEntries { kind: &'static str, limit: usize }
    /// A number that nobody can dial.
    Error "bad-phone-number" BadPhoneNumber { number: String }
    /// An address to which no mail goes.
    Error "bad-mail-address" BadMailAddress { address: String }
    /// A service without a number, a site or a mail address.
    Error "service-unreached" ServiceUnreached { id: String }
    /// A service that names a way, and lacks the field that it needs.
    Error "service-channel" ServiceChannel { id: String, channel: &'static str, field: &'static str }
    /// A service that can be used without speaking, and names spoken ways alone.
    Error "service-only-spoken" ServiceSilent { id: String }
    /// Words about a service that some languages do not have; `line` is a right line.
    Hint "service-untranslated" ServiceUntranslated { id: String, field: &'static str, languages: Vec<String>, line: String }
    /// A source's date that is no year, month or day.
    Error "bad-source-date" BadSourceDate { date: String }
    /// A word or a form that another term has already.
    Error "term-form-twice" FormTaken { form: String, other: String }
    /// A term that some languages do not have.
    Hint "term-untranslated" TermUntranslated { id: String, languages: Vec<String> }
}
