//! `farul check`: runs every rule, and writes nothing.

use clap::ArgMatches;

use super::{End, Session};
use crate::build::{Memo, Pictures, build};
use crate::diagnostic::{self, code_named};
use crate::disk::Discard;

pub(super) fn run(session: &Session, matches: &ArgMatches) -> End {
    let only: Vec<&String> = matches.get_many("only").into_iter().flatten().collect();
    for code in &only {
        if code_named(code).is_none() {
            return super::explain::unknown(session, code);
        }
    }
    let inputs = match session.inputs(matches) {
        Ok(inputs) => inputs,
        Err(diagnostic) => return session.print_refusal(diagnostic),
    };
    let (built, _) = build(&inputs, Memo::default(), &Discard, Pictures::Judged);
    let mut found = built.diagnostics;
    if !only.is_empty() {
        found.retain(|diagnostic| only.iter().any(|code| *code == diagnostic.code.name));
    }
    let read = session.reading_again();
    match matches.get_one::<String>("format").map(String::as_str) {
        Some("json") => session.out.text(&diagnostic::json::json(&found, &session.words, &read)),
        Some("short") => session.out.text(&diagnostic::short::short(&found, &session.words, &read)),
        _ if found.is_empty() => session.out.line(&session.words.text("check-clean")),
        _ => session.out.text(&session.human(&found, session.out.is_terminal())),
    }
    if found.has_errors() { End::CampaignFails } else { End::Done }
}
