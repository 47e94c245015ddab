//! `farul i18n export`: texts for translators, in a file.

use camino::Utf8PathBuf;
use clap::ArgMatches;

use super::super::{End, Session};
use super::{Tell, exchange, translations};
use crate::build::Translations;
use crate::config::faults::UnknownAudience;
use crate::diagnostic::{Diagnostic, Fault};
use crate::disk::outside;
use crate::model::ids::AudienceId;
use crate::source::SourcePath;
use crate::translation::exchange::Format;
use crate::translation::exchange::faults::{ExchangeExists, ExchangeLanguage};
use crate::translation::exchange::page::{Which, pages};
use crate::translation::exchange::write::{Sheet, write};
use crate::tree::nearest::{excerpt, nearest};

pub(super) fn run(session: &Session, matches: &ArgMatches) -> End {
    let campaign = match translations(session, Tell::Pages) {
        Ok(campaign) => campaign,
        Err(end) => return end,
    };
    let config = &campaign.config;
    let tag = matches.get_one::<String>("language").map_or("", String::as_str);
    let Some(language) = config.language_tagged(tag) else {
        let known = config.languages.iter().map(|language| language.tag.clone()).collect();
        let fault = ExchangeLanguage { language: Some(excerpt(tag)), known };
        return session.print_refusal(fault.anywhere());
    };
    let audience = match audience(&campaign, matches) {
        Ok(audience) => audience,
        Err(diagnostic) => return session.print_refusal(diagnostic),
    };
    let read = |file: &SourcePath| campaign.read(file);
    let pages = pages(&exchange(&campaign, &read), language, audience, which(matches));
    if pages.is_empty() {
        let is_source = campaign.topics.iter().all(|topic| topic.source == language);
        let said = if is_source { "export-source" } else { "export-nothing" };
        session.out.line(&session.words.format(said, &[("language", tag.into())]));
        return End::Done;
    }
    let named = matches.get_one::<String>("output").map(Utf8PathBuf::from);
    let format = format(matches, named.as_ref());
    let sheet = Sheet { config, words: &session.words, language, pages: &pages };
    let text = write(format, &sheet);
    if named.as_ref().is_some_and(|name| name == "-") {
        session.out.text(&text);
        return End::Done;
    }
    let tag = &config.language(language).tag;
    let path = named.clone().unwrap_or_else(|| format!("{tag}.{}", format.ending()).into());
    if named.is_none() && outside::is_there(&path) {
        return session.print_refusal(ExchangeExists { file: path.to_string() }.anywhere());
    }
    let Some(shown) = outside::shown(&path) else { return End::CannotDo };
    if let Err(diagnostic) = outside::write(&path, &shown, text.as_bytes()) {
        return session.print_refusal(diagnostic);
    }
    let texts: usize = pages.iter().map(|page| page.entries.len()).sum();
    let arguments =
        [("texts", texts.into()), ("pages", pages.len().into()), ("file", path.as_str().into())];
    session.out.line(&session.words.format("export-done", &arguments));
    End::Done
}

fn which(matches: &ArgMatches) -> Which {
    let asked = |name| matches.get_flag(name);
    match (asked("all"), asked("missing"), asked("stale")) {
        (true, ..) => Which::All,
        (_, true, false) => Which::Missing,
        (_, false, true) => Which::Stale,
        _ => Which::Open,
    }
}

/// The format that was asked for, or that the file's name tells.
fn format(matches: &ArgMatches, file: Option<&Utf8PathBuf>) -> Format {
    let asked = matches.get_one::<String>("format").map(String::as_str);
    let ending = file.and_then(|file| file.extension());
    asked.or(ending).and_then(Format::named).unwrap_or(Format::Po)
}

fn audience(
    campaign: &Translations,
    matches: &ArgMatches,
) -> Result<Option<AudienceId>, Diagnostic> {
    let Some(id) = matches.get_one::<String>("audience") else { return Ok(None) };
    let config = &campaign.config;
    config.audience_named(id).map(Some).ok_or_else(|| {
        let known: Vec<String> =
            config.audiences.iter().map(|audience| audience.id.value.clone()).collect();
        let nearest = nearest(id, known.iter().map(String::as_str));
        UnknownAudience { id: excerpt(id), nearest, known }.anywhere()
    })
}
