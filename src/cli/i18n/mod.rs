//! `farul i18n`: what is translated, and the way to translators and back. One command a file.

mod done;
mod export;
mod import;
pub(super) mod status;

use clap::ArgMatches;

use super::{End, Session};
use crate::build::{self, Inputs, Translations};
use crate::diagnostic::{Diagnostics, Judged};
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

/// Reads the campaign; its errors are printed, and end the command where nothing can be
/// said of it.
fn translations(session: &Session) -> Result<Translations, End> {
    let mut diagnostics = Diagnostics::new();
    let read = read(session).collect(&mut diagnostics);
    if diagnostics.has_errors() {
        session.print_findings(&diagnostics);
        return Err(End::CampaignFails);
    }
    read.ok_or(End::CampaignFails)
}

fn read(session: &Session) -> Judged<Option<Translations>> {
    let inputs = Inputs {
        root: session.root.clone(),
        today: super::today(),
        mode: Mode::Preview,
        strict: false,
        style: LinkStyle::Folders,
        base_url: None,
        kitchen_sink: false,
        pseudo: None,
    };
    let mut read = build::translations(&inputs);
    // What is missing is what these commands are about.
    let is_only_missing = ["vital-missing", "file-missing"];
    read.diagnostics.retain(|diagnostic| !is_only_missing.contains(&diagnostic.code.name));
    read
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
