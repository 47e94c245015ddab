//! `farul build`: writes the site.
//!
//! With `--keep-addresses` pages that moved get their old addresses among their aliases,
//! and the site is built once more, with these.

use std::time::Instant;

use camino::Utf8PathBuf;
use clap::ArgMatches;

use super::faults::AddressNotKept;
use super::{End, Session};
use crate::build::{Addresses, Built, Inputs, Memo, Pictures, build, search};
use crate::diagnostic::{Diagnostic, Diagnostics, Fault};
use crate::disk::{self, CommitReport, DiskCache, StagedSink, edit};
use crate::model::output::LinkStyle;
use crate::parse::front::aliases::with_aliases;
use crate::resolve::Mode;

pub(super) fn run(session: &Session, matches: &ArgMatches) -> End {
    let started = Instant::now();
    match attempt(session, matches, started, matches.get_flag("keep-addresses")) {
        Ended::Whole(end) => end,
        Ended::AddressesKept => match attempt(session, matches, started, false) {
            Ended::Whole(end) => end,
            Ended::AddressesKept => End::CannotDo,
        },
    }
}

/// How an attempt to build ended.
enum Ended {
    /// With a site, or with findings.
    Whole(End),
    /// With changed pages: they are to be built again.
    AddressesKept,
}

fn attempt(session: &Session, matches: &ArgMatches, started: Instant, keep: bool) -> Ended {
    let mut inputs = session.inputs(matches);
    inputs.gathers_search = true;
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
        Err(diagnostic) => return Ended::Whole(session.print_refusal(diagnostic)),
    };
    let cache = DiskCache::open(&session.root);
    let (mut built, _) = build(&inputs, Memo::default(), &sink, Pictures::Sized(&cache));
    let last = match matches.get_flag("forget-addresses") {
        true => Addresses::default(),
        false => Addresses::read(&sink.remembered()),
    };
    let outputs = built.outputs.iter().map(|printed| &printed.output);
    let mut moved = Diagnostics::new();
    let addresses = last.after(&built.addresses, outputs).collect(&mut moved);
    let is_built = built.succeeded();
    if is_built {
        built.add(moved, &inputs);
    }
    if is_built && keep && addresses.lost().next().is_some() {
        return match keep_addresses(session, &addresses) {
            Ok(()) => Ended::AddressesKept,
            Err(diagnostic) => Ended::Whole(session.print_refusal(diagnostic)),
        };
    }
    session.print_findings(&built.diagnostics);
    let found = if built.succeeded() { search(&built, &cache, &sink) } else { Diagnostics::new() };
    session.print_findings(&found);
    if !built.succeeded() || found.has_errors() {
        eprintln!("{}", session.words.text("build-failed"));
        return Ended::Whole(End::CampaignFails);
    }
    Ended::Whole(match sink.commit_remembering(&addresses.print()) {
        Ok(report) => {
            cache.finish();
            session.print_summary(&built, &report, &inputs, started);
            End::Done
        }
        Err(diagnostic) => session.print_refusal(diagnostic),
    })
}

/// Writes the old addresses of pages among their aliases: all of them, or none.
fn keep_addresses(session: &Session, addresses: &Addresses) -> Result<(), Diagnostic> {
    let sources = disk::load(&session.root).value;
    let changes = addresses.lost().map(|(file, lost)| {
        let bytes = sources.read(&file)?;
        let text = std::str::from_utf8(&bytes).ok();
        let changed = text.and_then(|text| with_aliases(text, &lost));
        let aliases = lost.join(", ");
        match changed {
            Some(text) => Ok((file, text, aliases)),
            None => Err(AddressNotKept { aliases }.in_file(&file)),
        }
    });
    let changes = changes.collect::<Result<Vec<_>, _>>()?;
    for (file, text, aliases) in changes {
        edit::replace(&session.root, &file, text.as_bytes())?;
        let arguments = [("file", file.as_str().into()), ("aliases", aliases.into())];
        println!("{}", session.words.format("address-kept", &arguments));
    }
    Ok(())
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
            gathers_search: false,
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
