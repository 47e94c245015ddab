//! `farul host`: what a web server's own settings include, on the standard output.

use clap::ArgMatches;

use super::{End, Session};
use crate::build;
use crate::diagnostic::Diagnostics;
use crate::outputs::host::{self, Server};

pub(super) fn run(session: &Session, matches: &ArgMatches) -> End {
    let given = match Session::base_url(matches) {
        Ok(given) => given,
        Err(diagnostic) => return session.print_refusal(diagnostic),
    };
    let mut diagnostics = Diagnostics::new();
    let settings = build::settings(&session.root).collect(&mut diagnostics);
    let Some((_, config)) = settings.filter(|_| !diagnostics.has_errors()) else {
        session.print_findings(&diagnostics);
        return End::CampaignFails;
    };
    let server = match matches.get_one::<String>("server").map(String::as_str) {
        Some("apache") => Server::Apache,
        _ => Server::Nginx,
    };
    let base_url = given.or_else(|| config.base_url.clone());
    session.out.text(&host::lines_for(server, &config, base_url.as_deref()));
    End::Done
}
