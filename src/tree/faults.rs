//! What this room can find.

use crate::diagnostic::faults;

faults! {
    /// The YAML cannot be read. `problem` is one of the kinds that the words tell apart,
    /// `line` the right line where it can be known, `detail` else the library's own text.
    Error "yaml-syntax" YamlSyntax { problem: &'static str, line: Option<String>, detail: Option<String> }
    /// The TOML cannot be read; the arguments are those of [`YamlSyntax`].
    Error "toml-syntax" TomlSyntax { problem: &'static str, line: Option<String>, detail: Option<String> }
    /// A name stands twice in one table.
    Error "duplicate-key" DuplicateKey { key: String }
    /// YAML's shorthand for repeating values: `&`, `*` or `<<`.
    Error "yaml-alias" YamlAlias { mark: &'static str, line: Option<String> }
    /// A YAML tag such as `!!str`.
    Error "yaml-tag" YamlTag { tag: String, line: Option<String> }
    /// A second YAML document in the same text.
    Error "several-documents" SeveralDocuments {}
    /// A key that YAML takes for a number, a list, or nothing at all.
    Error "key-not-text" KeyNotText { key: String, found: &'static str }
    /// Lists and tables inside each other beyond the limit.
    Error "data-too-deep" DataTooDeep { limit: usize }
    /// Not a list of keys with values.
    Error "not-a-table" NotATable { found: &'static str }
    /// A day that no calendar has.
    Error "impossible-date" ImpossibleDate { date: String }
    /// A time of day where only a day is wanted.
    Error "date-with-time" DateWithTime { value: String }
    /// A number beyond what can be counted with.
    Error "number-too-large" NumberTooLarge { number: String }
    /// A character that nobody sees: `kind` is `control` for one written as an escape, else one
    /// of the kinds that the words tell apart; `right` is the value without it.
    Error "hidden-character" HiddenCharacter { code: String, kind: &'static str, right: Option<String> }

    /// A value of another kind than the field wants.
    Error "wrong-type" WrongType { key: String, wanted: &'static str, found: &'static str, example: String }
    /// A field that must be there.
    Error "missing-field" MissingField { key: String, example: String }
    /// A field with nothing in it.
    Error "empty-field" EmptyField { key: String, example: String }
    /// A key that the file does not know; `continued` is the line above with this one, where
    /// it may be no key at all.
    Error "unknown-key" UnknownKey { key: String, nearest: Option<String>, known: Vec<String>, continued: Option<String> }
    /// A word that is none of those a field can hold.
    Error "unknown-choice" UnknownChoice { key: String, value: String, nearest: Option<String>, known: Vec<String> }
}
