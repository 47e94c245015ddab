//! What this room can find: faults of the Fluent files that a campaign or a theme brings.

use crate::diagnostic::faults;

faults! {
    /// The file is not UTF-8 text.
    Error "words-encoding" WordsEncoding {}

    /// The parser could not read an entry; `problem` is one of the words that the messages know.
    Error "words-syntax" WordsSyntax { problem: &'static str, detail: Option<String> }

    /// An entry opens more braces than any honest one.
    Error "words-too-deep" WordsTooDeep { limit: usize }

    /// A text quotes a message or term that is not there.
    Error "words-unknown-reference" WordsUnknownReference { key: String, reference: String, nearest: Option<String> }

    /// A text calls a function; there is none.
    Error "words-unknown-function" WordsUnknownFunction { key: String, function: String }

    /// A text asks for a value that the program does not fill in.
    Error "words-unknown-argument" WordsUnknownArgument { key: String, argument: String, known: Option<String> }

    /// A text quotes itself, directly or through others.
    Error "words-circle" WordsCircle { key: String }

    /// A text grows beyond measure through what it quotes.
    Error "words-too-long" WordsTooLong { key: String }

    /// A number in a text has more digits than any plural rule needs.
    Error "words-long-number" WordsLongNumber { key: String, number: String }

    /// A key stands twice in one file.
    Warning "words-twice" WordsTwice { key: String }

    /// A key that neither the program nor the theme asks for.
    Hint "words-unknown-key" WordsUnknownKey { key: String, nearest: Option<String> }

    /// A file of words for a language that the campaign does not have.
    Hint "words-undeclared-language" WordsUndeclaredLanguage { tag: String, languages: Vec<String> }

    /// Some words are missing in a language; another language's stand in.
    Warning "words-missing" WordsMissing { language: String, count: usize, keys: String, file: String, more: usize }

    /// A language has no words at all.
    Warning "words-none" WordsNone { language: String, file: String }
}
