//! `farul build`: writes the site.
//!
//! With `--keep-addresses` pages that moved get their old addresses among their aliases,
//! and the site is built with these.

use std::time::Instant;

use camino::Utf8PathBuf;
use clap::ArgMatches;

use super::faults::AddressNotKept;
use super::{End, Session};
use crate::build::{Built, Inputs, OldAddresses, Published, publish};
use crate::config::faults::BadWebAddress;
use crate::config::shape;
use crate::diagnostic::{Diagnostic, Fault};
use crate::disk::{self, CommitReport, StagedSink, edit};
use crate::i18n::ProgramWords;
use crate::model::output::LinkStyle;
use crate::parse::front::aliases::with_aliases;
use crate::resolve::Mode;
use crate::source::SourcePath;
use crate::tree::nearest::excerpt;

/// How many pages searching reads in a second or so.
const MANY_PAGES: usize = 500;

pub(super) fn run(session: &Session, matches: &ArgMatches) -> End {
    let started = Instant::now();
    let old = match (matches.get_flag("keep-addresses"), matches.get_flag("forget-addresses")) {
        (true, _) => OldAddresses::Keep,
        (_, true) => OldAddresses::Forget,
        _ => OldAddresses::Tell,
    };
    let inputs = match session.inputs_of_build(matches) {
        Ok(inputs) => inputs,
        Err(diagnostic) => return session.print_refusal(diagnostic),
    };
    // Else the output's folder would be made in a folder that is not there.
    if let Err(diagnostic) = disk::opened(&session.root) {
        return session.print_refusal(diagnostic);
    }
    let out = session.output(matches);
    let attempt = |old| {
        let (sink, listed) =
            rayon::join(|| StagedSink::open(&session.root, &out), || disk::load(&inputs.root));
        let begins_search = |pages| session.say_that_search_begins(pages);
        Ok(publish(&inputs, listed, sink?, old, &begins_search))
    };
    let published = attempt(old).and_then(|published| match &published.to_keep[..] {
        [] => Ok(published),
        lost => keep_addresses(session, lost).and_then(|()| attempt(OldAddresses::Tell)),
    });
    let Published { built, committed, spent, .. } = match published {
        Ok(published) => published,
        Err(diagnostic) => return session.print_refusal(diagnostic),
    };
    // The system takes it back at once when the program ends.
    std::mem::forget(spent);
    session.print_findings(&built.diagnostics);
    match committed {
        Some(Ok(report)) => {
            session.print_summary(&built, &report, &inputs, started);
            End::Done
        }
        Some(Err(diagnostic)) => session.print_refusal(diagnostic),
        None => {
            session.errors.line(&session.words.text("build-failed"));
            match Session::end(&built.diagnostics) {
                End::Done => End::CampaignFails,
                end => end,
            }
        }
    }
}

/// Writes the old addresses of pages among their aliases: all of them, or none.
fn keep_addresses(
    session: &Session,
    addresses: &[(SourcePath, Vec<String>)],
) -> Result<(), Diagnostic> {
    let sources = disk::load(&session.root).value;
    let changes = addresses.iter().map(|(file, lost)| {
        let bytes = sources.read(file)?;
        let text = std::str::from_utf8(&bytes).ok();
        let changed = text.and_then(|text| with_aliases(text, lost));
        let aliases = lost.join(", ");
        match changed {
            Some(text) => Ok((file, text, bytes, aliases)),
            None => {
                let quoted: Vec<_> = lost.iter().map(|alias| format!("\"{alias}\"")).collect();
                Err(AddressNotKept { aliases: quoted.join(", ") }.in_file(file))
            }
        }
    });
    let changes = changes.collect::<Result<Vec<_>, _>>()?;
    for (place, (file, text, _, _)) in changes.iter().enumerate() {
        if let Err(diagnostic) = edit::replace(&session.root, file, text.as_bytes()) {
            for (file, _, before, _) in changes.iter().take(place) {
                edit::replace(&session.root, file, before)?;
            }
            return Err(diagnostic);
        }
    }
    for (file, _, _, aliases) in changes {
        let arguments = [("file", file.as_str().into()), ("aliases", aliases.into())];
        session.out.line(&session.words.format("address-kept", &arguments));
    }
    Ok(())
}

impl Session {
    fn inputs_of_build(&self, matches: &ArgMatches) -> Result<Inputs, Diagnostic> {
        let mut inputs = self.inputs(matches)?;
        if matches.get_flag("portable") {
            inputs.style = LinkStyle::Files;
        }
        Ok(inputs)
    }

    /// The folder that the site goes into.
    fn output(&self, matches: &ArgMatches) -> Utf8PathBuf {
        let out = matches.get_one::<String>("out").map_or("public", String::as_str);
        // An absolute path stays what it is.
        self.root.join(out)
    }

    /// What the options of `build` and `check` ask for.
    pub(super) fn inputs(&self, matches: &ArgMatches) -> Result<Inputs, Diagnostic> {
        Ok(Inputs {
            root: self.root.clone(),
            today: super::today(),
            mode: if matches.get_flag("release") { Mode::Release } else { Mode::Preview },
            strict: matches.get_flag("strict"),
            style: LinkStyle::Folders,
            base_url: Self::base_url(matches)?,
            kitchen_sink: matches.get_flag("kitchen-sink"),
            pseudo: matches.get_one::<String>("pseudo").cloned(),
        })
    }

    /// The address of the site as the command line gives it, ending in `/`; judged as the
    /// same line of the settings is.
    pub(super) fn base_url(matches: &ArgMatches) -> Result<Option<String>, Diagnostic> {
        let Some(given) = matches.get_one::<String>("base-url") else { return Ok(None) };
        shape::base_url(given).map(Some).ok_or_else(|| {
            let address = if given.is_empty() { "\"\"".to_owned() } else { excerpt(given) };
            BadWebAddress { key: "--base-url".to_owned(), address, wanted: "http" }.anywhere()
        })
    }

    /// Says on a terminal why nothing happens for a while.
    fn say_that_search_begins(&self, pages: usize) {
        let line = search_begins(&self.words, pages).filter(|_| self.errors.is_terminal());
        line.into_iter().for_each(|line| self.errors.line(&line));
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
        self.out.line(&line);
        if built.fallbacks > 0 {
            self.out
                .line(&self.words.format("build-fallbacks", &[("number", built.fallbacks.into())]));
        }
        if !built.overridden.is_empty() {
            self.out.line(
                &self
                    .words
                    .format("build-overridden", &[("files", built.overridden.clone().into())]),
            );
        }
    }
}

/// What there is to say when searching begins to read so many pages, if it takes long enough
/// to be noticed.
fn search_begins(words: &ProgramWords, pages: usize) -> Option<String> {
    let pages_are = [("pages", pages.into())];
    (pages >= MANY_PAGES).then(|| words.format("build-search-begins", &pages_are))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::UiLanguage;

    #[test]
    fn only_what_takes_long_is_announced() {
        for language in UiLanguage::ALL {
            let words = ProgramWords::new(language);
            assert_eq!(search_begins(&words, 499), None);
            let line = search_begins(&words, 500).unwrap();
            assert!(line.contains("500"), "{line}");
        }
    }
}
