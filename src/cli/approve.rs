//! `farul approve`: records that a person in a role has approved a text as it stands.

use clap::ArgMatches;

use super::faults::{ApproveUnreadable, NotAPage, UnknownRole};
use super::{End, Session};
use crate::build;
use crate::diagnostic::{Diagnostic, Diagnostics, Fault};
use crate::disk::{Sources, edit};
use crate::parse::approval;
use crate::parse::name::is_page_file;
use crate::source::SourcePath;

pub(super) fn run(session: &Session, matches: &ArgMatches) -> End {
    let role = matches.get_one::<String>("role").map_or("", String::as_str);
    let mut diagnostics = Diagnostics::new();
    let Some((sources, config)) = build::settings(&session.root).collect(&mut diagnostics) else {
        session.print_findings(&diagnostics);
        return End::CampaignFails;
    };
    if !config.roles.iter().any(|known| known == role) {
        let fault = UnknownRole { role: role.to_owned(), known: config.roles.clone() };
        return session.print_refusal(fault.anywhere());
    }
    // All files are judged before the first is changed.
    let mut changes = Vec::new();
    for name in matches.get_many::<String>("files").into_iter().flatten() {
        match approved(session, &sources, name, role) {
            Ok(change) => changes.push(change),
            Err(found) => diagnostics.extend(found),
        }
    }
    if diagnostics.has_errors() {
        session.print_findings(&diagnostics);
        return End::CampaignFails;
    }
    for (file, text) in &changes {
        if let Err(diagnostic) = edit::replace(&session.root, file, text.as_bytes()) {
            return session.print_refusal(diagnostic);
        }
        session.out.line(
            &session
                .words
                .format("approve-done", &[("file", file.as_str().into()), ("role", role.into())]),
        );
    }
    End::Done
}

/// A page's file with the approval of its present text in it.
fn approved(
    session: &Session,
    sources: &Sources,
    name: &str,
    role: &str,
) -> Result<(SourcePath, String), Diagnostics> {
    let one = |diagnostic: Diagnostic| [diagnostic].into_iter().collect::<Diagnostics>();
    let not_a_page = || one(NotAPage { file: name.to_owned() }.anywhere());
    let is_page = |file: &SourcePath| is_page_file(file) && sources.get(file).is_some();
    let file = session.path_of(name).filter(is_page).ok_or_else(not_a_page)?;
    let bytes = sources.read(&file).map_err(one)?;
    let text = approval::approve(&file, &bytes, role, super::today());
    let mut found = Diagnostics::new();
    match text.collect(&mut found) {
        Some(text) => Ok((file, text)),
        None if found.has_errors() => Err(found),
        None => Err(one(ApproveUnreadable {}.in_file(&file))),
    }
}
