//! Tells what the system refused because it had too little of something: it may have enough
//! again soon, and nobody has to save a file for that.

use std::io;

use crate::diagnostic::{Argument, Diagnostic};

/// Too many open files, of this program and of all; too little memory.
#[cfg(not(windows))]
const SCARCE: [i32; 3] = [24, 23, 12];

/// Too many open files; too little memory, of two kinds.
#[cfg(windows)]
const SCARCE: [i32; 3] = [4, 8, 14];

/// Whether a finding gives such a reason.
pub fn is_scarce(diagnostic: &Diagnostic) -> bool {
    let reasons = SCARCE.map(|number| io::Error::from_raw_os_error(number).to_string());
    let texts = diagnostic.arguments.iter().filter_map(|(_, argument)| match argument {
        Argument::Text(text) => Some(text),
        Argument::Number(_) | Argument::List(_) | Argument::Absent => None,
    });
    texts.into_iter().any(|text| reasons.contains(text))
}

#[cfg(test)]
mod tests {
    use super::super::faults::{FileUnreadable, NoCampaign};
    use super::*;
    use crate::diagnostic::Fault;

    #[test]
    fn a_lack_passes_and_a_refusal_does_not() {
        let unreadable = |number| {
            let reason = io::Error::from_raw_os_error(number).to_string();
            FileUnreadable { reason }.anywhere()
        };
        assert!(is_scarce(&unreadable(SCARCE[0])));
        assert!(!is_scarce(&unreadable(1)));
        assert!(!is_scarce(&NoCampaign { folder: "a".into() }.anywhere()));
    }
}
