//! What is not told because it only follows from a data file that cannot be read: with a
//! comma missing among the help services, each page that names one would be called wrong.

use crate::diagnostic::{Diagnostic, Diagnostics};

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
            UNREADABLE.contains(&diagnostic.code.name)
                && diagnostic.place.as_ref().is_some_and(|place| place.file.as_str() == file)
        };
        if diagnostics.iter().any(is_cause) {
            diagnostics.retain(|diagnostic| !codes.contains(&diagnostic.code.name));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_codes_are_known() {
        let follows = FOLLOWS.into_iter().flat_map(|(_, codes)| codes).copied();
        for name in UNREADABLE.into_iter().chain(follows) {
            assert!(crate::diagnostic::code_named(name).is_some(), "{name}");
        }
    }
}
