//! What every command prints about a campaign's faults.

use super::{End, Session};
use crate::build::faults::PseudoLanguage;
use crate::diagnostic::{self, Diagnostic, Diagnostics, Fault, ReadAgain, Severity};
use crate::source::SourcePath;

impl Session {
    /// Prints findings for a person to read, on standard error. Hints are only counted:
    /// `check` shows them.
    pub(super) fn print_findings(&self, diagnostics: &Diagnostics) {
        self.errors.text(&self.findings(diagnostics));
    }

    /// The same, as text.
    pub(super) fn findings(&self, diagnostics: &Diagnostics) -> String {
        let mut shown = diagnostics.clone();
        shown.retain(|diagnostic| diagnostic.severity > Severity::Hint);
        let mut text = self.human(&shown, self.errors.is_terminal());
        let hints = diagnostics.count(Severity::Hint);
        if hints > 0 {
            text.push_str(&self.words.format("build-hints", &[("number", hints.into())]));
            text.push('\n');
        }
        text
    }

    /// How a command ends that found this: a language named wrongly on the command line is no
    /// fault of the campaign.
    pub(super) fn end(diagnostics: &Diagnostics) -> End {
        let is_usage = |one: &Diagnostic| one.code.name == PseudoLanguage::CODE.name;
        match diagnostics.has_errors() {
            false => End::Done,
            true if diagnostics.iter().any(is_usage) => End::CannotDo,
            true => End::CampaignFails,
        }
    }

    /// Prints one finding about the disk or the network, and says how the command ends.
    pub(super) fn print_refusal(&self, diagnostic: Diagnostic) -> End {
        let diagnostics: Diagnostics = [diagnostic].into_iter().collect();
        self.errors.text(&self.human(&diagnostics, self.errors.is_terminal()));
        End::CannotDo
    }

    /// Findings for a person to read.
    pub(super) fn human(&self, diagnostics: &Diagnostics, to_terminal: bool) -> String {
        self.human_of(diagnostics, to_terminal, &self.reading_again())
    }

    /// The same, where findings speak of files that are not the campaign's.
    pub(super) fn human_of(
        &self,
        diagnostics: &Diagnostics,
        to_terminal: bool,
        read: ReadAgain<'_>,
    ) -> String {
        let colour =
            to_terminal && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
        diagnostic::human::human(diagnostics, &self.words, read, colour)
    }

    /// Reads the bytes of a file that a finding speaks of again, to show its line.
    pub(super) fn reading_again(&self) -> impl Fn(&SourcePath) -> Option<Vec<u8>> {
        let sources = crate::disk::unlisted(&self.root);
        move |file| crate::build::read_again(&sources, file)
    }
}
