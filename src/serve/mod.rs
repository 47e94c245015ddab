//! The preview: builds, watches, serves on the author's own machine, reloads the browser.
//!
//! [`serve`] binds an address, runs the first build, and then two sides work on one
//! [`session::State`]:
//! - a thread that waits for changes ([`watch`]) of what there is to watch (`grounds`), and
//!   builds again;
//! - the server ([`server`]), which takes connections (`connections`), judges who asks
//!   (`guard`, by `host_name`), finds what an address shows (`address`), answers (`answer`),
//!   adds the preview's own script and policy to pages (`page`), and tells open pages what has
//!   changed (`events`). Pages that somebody looks at (`open`) are shown before all others; who
//!   asks for another meanwhile waits for it.
//!
//! A page of its own shows the author the campaign's branching stories ([`put_stories`]);
//! another, made when it is opened, the state of the translations (`translations`).
//!
//! What readers search in takes long to make, so it is made when somebody searches in the
//! preview (`search`), and no rebuild waits for it.
//!
//! Nothing here changes what a build writes: the script is added to the served copy only.

mod address;
mod answer;
mod changes;
mod connections;
mod events;
pub(crate) mod faults;
mod grounds;
mod guard;
mod host_name;
mod open;
mod page;
mod search;
mod server;
mod session;
mod stories;
mod translations;
mod watch;

#[cfg(test)]
mod tests;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

pub use host_name::HostName;
pub use search::MakeSearch;
pub use stories::{STORIES_ADDRESS, put_stories};
pub use translations::{MakeTranslations, TRANSLATIONS_ADDRESS};

use camino::Utf8PathBuf;
use serde::Serialize;

use crate::diagnostic::Diagnostic;
use crate::disk::Outputs;
use crate::model::output::OutputPath;
use crate::source::SourcePath;

/// How long nothing must have changed before an edit is looked at once more, with all else.
pub const REST: Duration = Duration::from_millis(500);

/// How long a change may be waiting before no build with it is given up any more: what
/// somebody looks at is shown long before, but findings are told when all is built.
pub const OVERDUE: Duration = Duration::from_secs(30);

/// The same, where somebody waits for an address of which nothing can be shown before all is
/// built.
pub const AWAITED: Duration = Duration::from_secs(2);

/// How soon a build is tried again for which the system had too little of something.
pub const AGAIN: Duration = Duration::from_secs(2);

/// How long an editor may take between two parts of a file.
pub const HALF_WRITTEN: Duration = Duration::from_millis(200);

/// How to serve.
#[derive(Clone, Debug)]
pub struct ServeOptions {
    /// The address to listen on; where its port is taken, one of the next 20 is used.
    pub address: SocketAddr,
    /// Names under which the server may be asked for, beside IP addresses and `localhost`.
    pub allow_hosts: Vec<HostName>,
    /// What somebody reads who asks for another name.
    pub not_called_so: String,
    /// The campaign's folder.
    pub root: Utf8PathBuf,
    /// How long a failed build is kept quiet, since an editor may be about to write the rest.
    pub patience: Duration,
    /// Makes the page with the state of the translations.
    pub translations: MakeTranslations,
    /// Makes what readers search in, when somebody does.
    pub search: Option<MakeSearch>,
}

/// Why a build made no site, in words for the author.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Failure {
    /// The language of the words, as a BCP 47 tag.
    pub language: String,
    /// One line: that the build failed and that the last good site is shown.
    pub heading: String,
    /// The findings, as plain text.
    pub text: String,
}

/// What a build is for.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// All files that have changed since the last site that a build gave, as far as the
    /// system says; none where anything may have changed, or where all is to be looked at.
    pub changed: &'a [SourcePath],
    /// Whether more has changed meanwhile, so that the build may be given up.
    pub outdated: &'a (dyn Fn() -> bool + Sync),
    /// Whether somebody has a page open.
    pub is_open: &'a dyn Fn(&OutputPath) -> bool,
    /// Shows outputs of the next site before it is whole.
    pub show_first: &'a dyn Fn(Arc<Outputs>),
}

impl Asked<'_> {
    /// A build of everything, to its end.
    pub const ALL: Self =
        Self { changed: &[], outdated: &|| false, is_open: &|_| false, show_first: &|_| () };
}

/// What a build gives.
#[derive(Clone, Debug)]
pub enum Rebuilt {
    /// A whole site.
    Site(Arc<Outputs>),
    /// The last site, with what has changed printed anew; when there is time, all is to be
    /// looked at again.
    Edited(Arc<Outputs>),
    /// No site, since something is wrong.
    Failed(Failure),
    /// Nothing, since it was outdated.
    GivenUp,
}

/// What builds.
pub trait Builder: Send + 'static {
    /// Builds, at the start and after each change.
    fn rebuild(&mut self, asked: Asked<'_>) -> Rebuilt;

    /// Whether the last build failed for a reason that may be gone without any change.
    fn is_worth_another_try(&self) -> bool {
        false
    }

    /// Says to the author what the last build found, once it is shown.
    fn tell(&mut self) {}
}

impl<F: FnMut(Asked<'_>) -> Rebuilt + Send + 'static> Builder for F {
    fn rebuild(&mut self, asked: Asked<'_>) -> Rebuilt {
        self(asked)
    }
}

/// Serves the campaign until Ctrl-C, or until the system wants it to end; `on_ready` learns the address after the first build.
pub fn serve(
    options: &ServeOptions,
    builder: impl Builder,
    on_ready: impl FnOnce(SocketAddr),
) -> Result<(), Diagnostic> {
    let stop = async {
        tokio::select! {
            () = interrupted() => {}
            () = terminated() => {}
        }
    };
    server::serve_until(options, builder, on_ready, stop)
}

/// Waits for Ctrl-C. Where the signal cannot be caught, the system's own handling ends the
/// program.
async fn interrupted() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

/// Waits until the system, or another program, asks this one to end.
#[cfg(unix)]
async fn terminated() {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut signals) => drop(signals.recv().await),
        Err(_) => std::future::pending().await,
    }
}

#[cfg(not(unix))]
async fn terminated() {
    std::future::pending().await
}
