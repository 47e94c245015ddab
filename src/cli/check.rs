//! `farul check`: runs every rule, and writes nothing.

use clap::ArgMatches;

use super::faults::ErrorsLeftOut;
use super::{End, Session};
use crate::build::{Memo, Pictures, build};
use crate::diagnostic::{self, Diagnostic, Diagnostics, Fault, Severity, code_named};
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
    let end = Session::end(&found);
    if !only.is_empty() {
        found = chosen(found, |code| only.iter().any(|name| *name == code));
    }
    let read = session.reading_again();
    match matches.get_one::<String>("format").map(String::as_str) {
        Some("json") => session.out.text(&diagnostic::json::json(&found, &session.words, &read)),
        Some("short") => session.out.text(&diagnostic::short::short(&found, &session.words, &read)),
        _ if found.is_empty() => session.out.line(&session.words.text("check-clean")),
        _ => session.out.text(&session.human(&found, session.out.is_terminal())),
    }
    match end {
        End::CannotDo => End::CannotDo,
        _ if found.has_errors() => End::CampaignFails,
        _ => End::Done,
    }
}

/// The findings with the codes asked for. Behind an error nothing may have been judged at all:
/// of those with other codes it is said that they stand there, at the first of them.
fn chosen(found: Diagnostics, is_asked: impl Fn(&str) -> bool) -> Diagnostics {
    // What is an error for `--strict` or a release alone keeps nothing from being judged.
    let hides =
        |one: &&Diagnostic| one.code.severity == Severity::Error && !is_asked(one.code.name);
    let hiding: Vec<&Diagnostic> = found.iter().filter(hides).collect();
    let told = hiding.first().map(|first| {
        let mut codes: Vec<String> = hiding.iter().map(|one| one.code.name.to_owned()).collect();
        codes.sort();
        codes.dedup();
        ErrorsLeftOut { number: hiding.len(), codes }.diagnostic(first.place.clone())
    });
    let mut chosen = found;
    chosen.retain(|one| is_asked(one.code.name));
    told.into_iter().chain(chosen).collect()
}
