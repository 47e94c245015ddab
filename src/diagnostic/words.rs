//! A finding in the author's words: what is wrong, and the way out.

use super::{Argument, Code, Diagnostic, Diagnostics, Severity};
use crate::i18n::ProgramWords;

/// What a finding says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// What is wrong, in a sentence.
    pub cause: String,
    /// What to do about it.
    pub fix: String,
}

/// Words a finding in the language of `words`.
pub fn wording(diagnostic: &Diagnostic, words: &ProgramWords) -> Wording {
    let arguments: Vec<(&str, Argument)> = diagnostic
        .arguments
        .iter()
        .map(|(name, argument)| (*name, harmless_argument(argument)))
        .collect();
    fill(diagnostic.code, &arguments, words)
}

/// Words a code as such: an ellipsis stands for everything that a finding fills in.
pub fn pattern(code: &Code, words: &ProgramWords) -> Wording {
    let arguments: Vec<(&str, Argument)> =
        code.arguments.iter().map(|name| (*name, Argument::from("…"))).collect();
    fill(code, &arguments, words)
}

fn fill(code: &Code, arguments: &[(&str, Argument)], words: &ProgramWords) -> Wording {
    Wording {
        cause: words.format(code.name, arguments),
        fix: words.attribute(code.name, "fix", arguments),
    }
}

/// The severity, as the author's language says it.
pub fn severity_word(severity: Severity, words: &ProgramWords) -> String {
    words.text(match severity {
        Severity::Hint => "severity-hint",
        Severity::Warning => "severity-warning",
        Severity::Error => "severity-error",
    })
}

/// How many findings there are: "3 errors, 2 warnings".
pub fn summary(diagnostics: &Diagnostics, words: &ProgramWords) -> String {
    let counts = [
        (Severity::Error, "count-errors"),
        (Severity::Warning, "count-warnings"),
        (Severity::Hint, "count-hints"),
    ];
    let parts: Vec<String> = counts
        .into_iter()
        .map(|(severity, key)| (diagnostics.count(severity), key))
        .filter(|(count, _)| *count > 0)
        .map(|(count, key)| words.format(key, &[("count", Argument::from(count))]))
        .collect();
    if parts.is_empty() { words.text("count-nothing") } else { parts.join(", ") }
}

/// The argument without anything that a terminal would act on.
fn harmless_argument(argument: &Argument) -> Argument {
    match argument {
        Argument::Text(text) => Argument::Text(harmless(text)),
        Argument::List(names) => Argument::List(names.iter().map(|name| harmless(name)).collect()),
        other => other.clone(),
    }
}

/// The text with control characters and changes of direction made visible.
pub(super) fn harmless(text: &str) -> String {
    let visible = |letter: char| match letter {
        '\n' | '\t' => letter,
        letter if letter.is_control() => char::REPLACEMENT_CHARACTER,
        '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
            char::REPLACEMENT_CHARACTER
        }
        letter => letter,
    };
    text.chars().map(visible).collect()
}
