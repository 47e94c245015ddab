//! Arguments to commands to exit codes. One command a file.
//!
//! [`run`] reads the arguments in the author's language, runs one command, and answers
//! with 0 (done), 1 (the campaign has errors) or 2 (wrong usage, or the disk said no).
//! Only here does the program print, look at the clock, or read the environment.

mod approve;
mod arguments;
mod build;
mod check;
pub mod explain;
pub(crate) mod faults;
mod host;
mod i18n;
mod new;
mod report;
mod serve;
mod streams;
mod told;
mod usage;

use std::process::ExitCode;

use camino::{Utf8Path, Utf8PathBuf};
use clap::ArgMatches;

use self::streams::Stream;
use crate::i18n::{ProgramWords, UiLanguage};
use crate::source::SourcePath;

/// What every command knows.
struct Session {
    root: Utf8PathBuf,
    words: ProgramWords,
    out: Stream,
    errors: Stream,
}

impl Session {
    /// A file as named on the command line, from here or from the campaign's root.
    fn path_of(&self, name: &str) -> Option<SourcePath> {
        let name = if cfg!(windows) { name.replace('\\', "/") } else { name.to_owned() };
        let name = Utf8Path::new(&name);
        let real = crate::disk::canonical_folder(&self.root).ok();
        let below = |root: &Utf8Path| name.strip_prefix(root).ok();
        let below_root = below(&self.root).or_else(|| below(real.as_deref()?)).unwrap_or(name);
        SourcePath::new(below_root.as_str().trim_start_matches("./"))
    }

    /// The same session, for a thread of its own.
    fn again(&self) -> Self {
        Self {
            root: self.root.clone(),
            words: ProgramWords::new(self.words.language()),
            out: self.out.clone(),
            errors: self.errors.clone(),
        }
    }
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// It did what was asked.
    Done,
    /// The campaign has errors; they were printed.
    CampaignFails,
    /// The disk or the network said no, or the command cannot be done so.
    CannotDo,
}

impl From<End> for ExitCode {
    fn from(end: End) -> Self {
        match end {
            End::Done => Self::SUCCESS,
            End::CampaignFails => Self::from(1),
            End::CannotDo => Self::from(2),
        }
    }
}

/// Runs the program on the arguments of its process.
pub fn run() -> ExitCode {
    let arguments: Vec<std::ffi::OsString> = std::env::args_os().collect();
    let words = ProgramWords::new(language(&arguments));
    let mut known = arguments::command(&words);
    let read = known.try_get_matches_from_mut(&arguments);
    let root = read.as_ref().ok().and_then(|matches| matches.get_one::<String>("root"));
    let root = root.map_or_else(|| Utf8PathBuf::from("."), Utf8PathBuf::from);
    let session = Session { root, words, out: Stream::output(), errors: Stream::error() };
    let matches = match read {
        Ok(matches) => matches,
        Err(error) => return refusal(&session, &error, &known, &arguments),
    };
    let Some((name, matches)) = matches.subcommand() else { return ExitCode::from(2) };
    let end = command(&session, name, matches);
    let is_told = !session.out.has_failed() && !session.errors.has_failed();
    if is_told { end.into() } else { End::CannotDo.into() }
}

/// Help and version end well; everything else is wrong usage.
fn refusal(
    session: &Session,
    error: &clap::Error,
    known: &clap::Command,
    arguments: &[std::ffi::OsString],
) -> ExitCode {
    if let Some(diagnostic) = usage::told(error, known, arguments) {
        return session.print_refusal(diagnostic).into();
    }
    let with_help = arguments::with_help(&session.words).try_get_matches_from(arguments);
    let error = with_help.as_ref().err().unwrap_or(error);
    let is_well = error.print().is_ok() && !error.use_stderr();
    if is_well { ExitCode::SUCCESS } else { ExitCode::from(2) }
}

fn command(session: &Session, name: &str, matches: &ArgMatches) -> End {
    match name {
        "new" => new::run(session, matches),
        "build" => build::run(session, matches),
        "serve" => serve::run(session, matches),
        "check" => check::run(session, matches),
        "approve" => approve::run(session, matches),
        "explain" => explain::run(session, matches),
        "host" => host::run(session, matches),
        "i18n" => i18n::run(session, matches),
        _ => End::CannotDo,
    }
}

/// The author's language: `--ui-lang`, else the locale, before the other arguments are
/// read, since their help is written in it.
fn language(arguments: &[std::ffi::OsString]) -> UiLanguage {
    let mut named = None;
    let mut texts = arguments.iter().filter_map(|argument| argument.to_str());
    while let Some(text) = texts.next() {
        match text.split_once('=') {
            Some(("--ui-lang", tag)) => named = Some(tag.to_owned()),
            None if text == "--ui-lang" => named = texts.next().map(str::to_owned),
            _ => {}
        }
    }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|v| !v.is_empty()));
    UiLanguage::choose(named.as_deref().and_then(UiLanguage::of_tag), locale.as_deref())
}

/// Today, by the machine's clock and time zone: an input of every build.
#[allow(clippy::disallowed_methods)]
fn today() -> jiff::civil::Date {
    jiff::Zoned::now().date()
}
