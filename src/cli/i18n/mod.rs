//! `farul i18n`: what is translated, and the way to translators and back. One command a file.

mod done;
pub(super) mod status;

use clap::ArgMatches;

use super::{End, Session};
use crate::build::{self, Inputs, Translations};
use crate::diagnostic::{Diagnostics, Judged};
use crate::model::output::LinkStyle;
use crate::resolve::Mode;

pub(super) fn run(session: &Session, matches: &ArgMatches) -> End {
    match matches.subcommand() {
        Some(("status", matches)) => status::run(session, matches),
        Some(("done", matches)) => done::run(session, matches),
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
        gathers_search: false,
    };
    build::translations(&inputs)
}
