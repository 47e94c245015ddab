//! `farul i18n status`: every page in every language.

use clap::ArgMatches;

use super::super::{End, Session};
use super::translations;
use crate::translation::report::{Report, csv, human, json};
use crate::translation::status::{Input, matrix};

pub(super) fn run(session: &Session, matches: &ArgMatches) -> End {
    let mut campaign = match translations(session) {
        Ok(campaign) => campaign,
        Err(end) => return end,
    };
    let topics = std::mem::take(&mut campaign.topics);
    let read = |file: &crate::source::SourcePath| campaign.read(file);
    let config = &campaign.config;
    let matrix = matrix(Input { config, topics, records: &campaign.records, read: &read });
    let report = Report { config, words: &session.words, matrix: &matrix };
    let text = match matches.get_one::<String>("format").map(String::as_str) {
        Some("json") => json::json(&report),
        Some("csv") => csv::csv(&report),
        _ => human::human(&report),
    };
    print!("{text}");
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
        eprintln!("{}", session.words.format("translation-below", &arguments));
    }
    let fails = matches.get_flag("strict") && !below.is_empty();
    if fails { End::CampaignFails } else { End::Done }
}
