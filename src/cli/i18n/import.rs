//! `farul i18n import`: takes texts that come back from translators into the pages.

use std::sync::Arc;

use camino::Utf8Path;
use clap::ArgMatches;

use super::super::{End, Session};
use super::{Tell, exchange, inputs, translations};
use crate::build::{self, Translations};
use crate::diagnostic::Diagnostics;
use crate::disk::{edit, outside};
use crate::source::SourcePath;
use crate::translation::exchange::import::{ChangedPage, Imported, import};
use crate::translation::exchange::read;
use crate::translation::exchange::sound::keep_sound;
use crate::translation::record;

pub(super) fn run(session: &Session, matches: &ArgMatches) -> End {
    let campaign = match translations(session, Tell::Refusals) {
        Ok(campaign) => campaign,
        Err(end) => return end,
    };
    let path = Utf8Path::new(matches.get_one::<String>("file").map_or("", String::as_str));
    let Some(file) = outside::shown(path) else { return End::CannotDo };
    let bytes = match outside::read(path, &file) {
        Ok(bytes) => bytes,
        Err(diagnostic) => return session.print_refusal(diagnostic),
    };
    let mut found = Diagnostics::new();
    let mut imported = Imported::default();
    match read::read(&file, &bytes) {
        Ok(texts) => {
            let read = |file: &SourcePath| campaign.read(file);
            imported = import(&exchange(&campaign, &read), &file, &texts).collect(&mut found);
            found.extend(sound(session, &file, &mut imported));
        }
        Err(diagnostic) => found.push(diagnostic),
    }
    let reading_again = session.reading_again();
    let read_again = |named: &SourcePath| {
        if *named == file { Some(bytes.clone()) } else { reading_again(named) }
    };
    let found = found.sorted();
    session.errors.text(&session.human_of(&found, session.errors.is_terminal(), &read_again));
    if let Err(end) = written(session, &campaign, imported) {
        return end;
    }
    if found.has_errors() { End::CampaignFails } else { End::Done }
}

/// Judges the pages as they will be, and leaves out those that would have a new error.
fn sound(session: &Session, file: &SourcePath, imported: &mut Imported) -> Diagnostics {
    let now = |page: &ChangedPage| Some((page.file.clone(), page.text.as_ref()?.as_bytes().into()));
    let pages: Vec<(SourcePath, Arc<[u8]>)> = imported.pages.iter().filter_map(now).collect();
    if pages.is_empty() {
        return Diagnostics::new();
    }
    let inputs = inputs(session);
    let after = build::found_with(&inputs, pages);
    // As a rule nothing is wrong, and need not be compared.
    let before =
        if after.has_errors() { build::found_with(&inputs, []) } else { Diagnostics::new() };
    keep_sound(imported, file, &before, &after)
}

/// Writes the pages, then the record of those that were written.
fn written(session: &Session, campaign: &Translations, mut imported: Imported) -> Result<(), End> {
    let Some(language) = imported.language else { return Ok(()) };
    let mut refused = None;
    for (place, page) in imported.pages.iter().enumerate() {
        let Some(text) = &page.text else { continue };
        if let Err(diagnostic) = edit::write(&session.root, &page.file, text.as_bytes()) {
            refused = Some((place, diagnostic));
            break;
        }
        session.out.line(&session.words.format("import-page", &said(page)));
    }
    if let Some((place, _)) = &refused {
        imported.pages.truncate(*place);
    }
    record_of(session, campaign, &imported, language)?;
    if let Some((_, diagnostic)) = refused {
        return Err(session.print_refusal(diagnostic));
    }
    let changed = imported.pages.len();
    let arguments = [("changed", changed.into()), ("untouched", imported.untouched.into())];
    session.out.line(&session.words.format("import-done", &arguments));
    Ok(())
}

fn record_of(
    session: &Session,
    campaign: &Translations,
    imported: &Imported,
    language: crate::model::ids::LanguageId,
) -> Result<(), End> {
    let before = campaign.records.get(language.index()).cloned().unwrap_or_default();
    let after = imported.record(before.clone());
    let Some(file) = record::file(&campaign.config.language(language).tag) else { return Ok(()) };
    if after == before {
        return Ok(());
    }
    let text = record::print(&after);
    edit::write(&session.root, &file, text.as_bytes())
        .map_err(|diagnostic| session.print_refusal(diagnostic))
}

fn said(page: &ChangedPage) -> [(&'static str, crate::diagnostic::Argument); 3] {
    let kind = if page.is_new { "new" } else { "changed" };
    [("file", page.file.as_str().into()), ("kind", kind.into()), ("number", page.changed.into())]
}
