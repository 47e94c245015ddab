//! `farul build`: writes the site.

use std::time::Instant;

use camino::Utf8PathBuf;
use clap::ArgMatches;

use super::{End, Session};
use crate::build::{Built, Inputs, Published, publish};
use crate::disk::{self, CommitReport, StagedSink};
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
    let Published { built, committed } = publish(&inputs, disk::load(&inputs.root), sink);
    session.print_findings(&built.diagnostics);
    match committed {
        Some(Ok(report)) => {
            session.print_summary(&built, &report, &inputs, started);
            End::Done
        }
        Some(Err(diagnostic)) => session.print_refusal(diagnostic),
        None => {
            eprintln!("{}", session.words.text("build-failed"));
            End::CampaignFails
        }
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
