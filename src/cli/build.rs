//! `farul build`: writes the site.
//!
//! Where nothing has changed since the last build into the same output, that build's words
//! are said again, and nothing is loaded.

use std::time::Instant;

use camino::Utf8PathBuf;
use clap::ArgMatches;

use super::{End, Session};
use crate::build::{Asked, Built, Inputs, Memo, Pictures, build_listed, memory, unchanged};
use crate::disk::{self, CommitReport, DiskCache, StagedSink};
use crate::model::output::LinkStyle;
use crate::resolve::Mode;

pub(super) fn run(session: &Session, matches: &ArgMatches) -> End {
    let started = Instant::now();
    let mut inputs = session.inputs(matches);
    if matches.get_flag("portable") {
        inputs.style = LinkStyle::Files;
    }
    let out = matches.get_one::<String>("out").map_or("public", String::as_str);
    let out = if Utf8PathBuf::from(out).is_absolute() {
        Utf8PathBuf::from(out)
    } else {
        session.root.join(out)
    };
    let sink = match StagedSink::open(&session.root, &out) {
        Ok(sink) => sink,
        Err(diagnostic) => return session.print_refusal(diagnostic),
    };
    let listed = disk::load(&session.root);
    if let Some(unchanged) = unchanged(&inputs, &listed, &sink) {
        session.print_findings(&unchanged.built.diagnostics);
        let report = CommitReport { unchanged: unchanged.files, ..CommitReport::default() };
        session.print_summary(&unchanged.built, &report, &inputs, started);
        return End::Done;
    }
    let asked = Asked::of(&inputs, &listed);
    let cache = DiskCache::open(&session.root);
    let pictures = Pictures::Sized(&cache);
    let (built, _) = build_listed(&inputs, listed, Memo::default(), &sink, pictures);
    session.print_findings(&built.diagnostics);
    if !built.succeeded() {
        eprintln!("{}", session.words.text("build-failed"));
        return End::CampaignFails;
    }
    let memories: Vec<_> = asked.and_then(|asked| memory(asked, &built)).into_iter().collect();
    match sink.commit_and_remember(&memories) {
        Ok(report) => {
            cache.finish();
            session.print_summary(&built, &report, &inputs, started);
            End::Done
        }
        Err(diagnostic) => session.print_refusal(diagnostic),
    }
}

impl Session {
    /// What the options of `build` and `check` ask for.
    pub(super) fn inputs(&self, matches: &ArgMatches) -> Inputs {
        Inputs {
            root: self.root.clone(),
            today: super::today(),
            mode: if matches.get_flag("release") { Mode::Release } else { Mode::Preview },
            strict: matches.get_flag("strict"),
            style: LinkStyle::Folders,
            base_url: Self::base_url(matches),
            kitchen_sink: matches.get_flag("kitchen-sink"),
            pseudo: matches.get_one::<String>("pseudo").cloned(),
        }
    }

    /// The address of the site as the command line gives it, ending in `/`.
    pub(super) fn base_url(matches: &ArgMatches) -> Option<String> {
        matches.get_one::<String>("base-url").map(|address| {
            if address.ends_with('/') { address.clone() } else { format!("{address}/") }
        })
    }

    fn print_summary(
        &self,
        built: &Built,
        report: &CommitReport,
        inputs: &Inputs,
        started: Instant,
    ) {
        let milliseconds = i64::try_from(started.elapsed().as_millis()).unwrap_or(i64::MAX);
        let kind =
            if inputs.mode == Mode::Release { "build-done-release" } else { "build-done-preview" };
        let line = self.words.format(
            kind,
            &[
                ("pages", built.pages.into()),
                ("languages", built.languages.clone().into()),
                ("written", report.written.into()),
                ("milliseconds", milliseconds.into()),
            ],
        );
        println!("{line}");
        if built.fallbacks > 0 {
            println!(
                "{}",
                self.words.format("build-fallbacks", &[("number", built.fallbacks.into())])
            );
        }
        if !built.overridden.is_empty() {
            println!(
                "{}",
                self.words
                    .format("build-overridden", &[("files", built.overridden.clone().into())])
            );
        }
    }
}
