//! `farul i18n status`: every page in every language; the same as a page of the preview.

use clap::ArgMatches;

use super::super::{End, Session};
use super::{Tell, read, translations};
use crate::build::Translations;
use crate::diagnostic::Diagnostics;
use crate::source::SourcePath;
use crate::translation::report::{Report, csv, html, human, json};
use crate::translation::status::{Input, Matrix, matrix};

pub(super) fn run(session: &Session, matches: &ArgMatches) -> End {
    let mut campaign = match translations(session, Tell::Pages) {
        Ok(campaign) => campaign,
        Err(end) => return end,
    };
    let matrix = states(&mut campaign);
    let config = &campaign.config;
    let report = Report { config, words: &session.words, matrix: &matrix };
    let text = match matches.get_one::<String>("format").map(String::as_str) {
        Some("json") => json::json(&report),
        Some("csv") => csv::csv(&report),
        Some("html") => html::html(&report),
        _ => human::human(&report),
    };
    session.out.text(&text);
    let below: Vec<_> = config
        .language_ids()
        .filter(|language| {
            let wanted = config.language(*language).translated_at_least;
            matrix.totals(*language).percent() < usize::from(wanted)
        })
        .collect();
    for language in &below {
        let arguments = [
            ("language", config.language(*language).tag.as_str().into()),
            ("percent", matrix.totals(*language).percent().into()),
            ("wanted", usize::from(config.language(*language).translated_at_least).into()),
        ];
        session.errors.line(&session.words.format("translation-below", &arguments));
    }
    let fails = matches.get_flag("strict") && !below.is_empty();
    if fails { End::CampaignFails } else { End::Done }
}

/// The state of every page in every language; takes the topics.
fn states(campaign: &mut Translations) -> Matrix {
    let topics = std::mem::take(&mut campaign.topics);
    let read = |file: &SourcePath| campaign.read(file);
    matrix(Input { config: &campaign.config, topics, records: &campaign.records, read: &read })
}

/// The page of the preview, of the campaign as it stands; its errors, where it has any.
pub(in crate::cli) fn page(session: &Session) -> Result<String, Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    match read(session).collect(&mut diagnostics) {
        Some(mut campaign) if !diagnostics.has_errors() => {
            let matrix = states(&mut campaign);
            let config = &campaign.config;
            Ok(html::html(&Report { config, words: &session.words, matrix: &matrix }))
        }
        _ => Err(diagnostics),
    }
}
