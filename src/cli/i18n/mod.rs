//! `farul i18n`: what is translated, and the way to translators and back. One command a file.

mod done;
mod export;
mod import;
pub(super) mod status;

use clap::ArgMatches;

use super::{End, Session};
use crate::build::{self, Inputs, Translations};
use crate::diagnostic::{Diagnostic, Judged, Severity};
use crate::model::output::LinkStyle;
use crate::resolve::Mode;
use crate::source::SourcePath;
use crate::translation::exchange::page::Input;

pub(super) fn run(session: &Session, matches: &ArgMatches) -> End {
    match matches.subcommand() {
        Some(("status", matches)) => status::run(session, matches),
        Some(("done", matches)) => done::run(session, matches),
        Some(("export", matches)) => export::run(session, matches),
        Some(("import", matches)) => import::run(session, matches),
        _ => End::CannotDo,
    }
}

/// What is told of a campaign before a command begins.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tell {
    /// Errors of pages, too: what is said of them may mislead.
    Pages,
    /// Only what ends the command: it may be there to mend a page.
    Refusals,
}

/// Reads the campaign; its errors are printed, and end the command where nothing can be
/// said of it. An error in a page that can be read does not.
fn translations(session: &Session, tell: Tell) -> Result<Translations, End> {
    let Judged { value, diagnostics } = read(session);
    let ends = |one: &Diagnostic| {
        let is_of_a_page = value.as_ref().is_some_and(|campaign| campaign.is_of_a_page(one));
        one.severity == Severity::Error && !is_of_a_page
    };
    let is_ended = diagnostics.iter().any(ends);
    if is_ended || (diagnostics.has_errors() && tell == Tell::Pages) {
        session.print_findings(&diagnostics);
    }
    value.filter(|_| !is_ended).ok_or(End::CampaignFails)
}

fn read(session: &Session) -> Judged<Option<Translations>> {
    let mut read = build::translations(&inputs(session));
    // What is missing is what these commands are about.
    let is_only_missing = ["vital-missing", "file-missing"];
    read.diagnostics.retain(|diagnostic| !is_only_missing.contains(&diagnostic.code.name));
    read
}

/// The campaign as a preview shows it.
fn inputs(session: &Session) -> Inputs {
    Inputs {
        root: session.root.clone(),
        today: super::today(),
        mode: Mode::Preview,
        strict: false,
        style: LinkStyle::Folders,
        base_url: None,
        kitchen_sink: false,
        pseudo: None,
    }
}

/// What the exchange of texts works on.
fn exchange<'a>(
    campaign: &'a Translations,
    read: &'a dyn Fn(&SourcePath) -> Option<Vec<u8>>,
) -> Input<'a> {
    Input {
        config: &campaign.config,
        services: &campaign.services,
        topics: &campaign.topics,
        records: &campaign.records,
        read,
    }
}
