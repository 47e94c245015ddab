//! What is not told because it only follows from a data file that cannot be read, or has
//! another name: with a comma missing among the help services, each page that names one would
//! be called wrong.

use crate::diagnostic::{Argument, Diagnostic, Diagnostics};

/// Faults with which nothing is taken from a file.
const UNREADABLE: [&str; 7] = [
    "toml-syntax",
    "data-too-deep",
    "utf-16-text",
    "not-utf-8",
    "nul-character",
    "file-too-big",
    "file-unreadable",
];

/// The data files, and what is said where they lack something.
const FOLLOWS: [(&str, &[&str]); 2] = [
    ("content/_data/help-services.toml", &["service-unknown", "card-service-unknown"]),
    ("content/_data/glossary.toml", &["glossary-empty", "term-unknown"]),
];

/// Leaves out what follows from other findings.
pub(super) fn leave_out(diagnostics: &mut Diagnostics) {
    for (file, codes) in FOLLOWS {
        let is_cause = |diagnostic: &Diagnostic| {
            let stands_at = diagnostic.place.as_ref().map(|place| place.file.as_str());
            let is_unreadable = UNREADABLE.contains(&diagnostic.code.name);
            is_unreadable && stands_at == Some(file) || is_misnamed(diagnostic, file)
        };
        if diagnostics.iter().any(is_cause) {
            diagnostics.retain(|diagnostic| !codes.contains(&diagnostic.code.name));
        }
    }
}

/// Whether a file is told to take the place of this one.
fn is_misnamed(diagnostic: &Diagnostic, file: &str) -> bool {
    let right = ("right", Argument::from(file));
    diagnostic.code.name == "data-file-unknown" && diagnostic.arguments.contains(&right)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_codes_are_known() {
        let follows = FOLLOWS.into_iter().flat_map(|(_, codes)| codes).copied();
        for name in UNREADABLE.into_iter().chain(follows).chain(["data-file-unknown"]) {
            assert!(crate::diagnostic::code_named(name).is_some(), "{name}");
        }
    }
}
