//! `farul serve`: shows the site on this computer, and again after each change.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use clap::ArgMatches;

use super::i18n::status;
use super::{End, Session};
use crate::build::{Built, Inputs, Memo, Pictures, Searching, build, build_with_search};
use crate::diagnostic::{Diagnostics, Fault, Severity};
use crate::disk::{Discard, DiskCache, MemorySink, Outputs};
use crate::model::output::LinkStyle;
use crate::outputs::faults::SearchFailed;
use crate::resolve::Mode;
use crate::serve::{
    Failure, HALF_WRITTEN, MakeSearch, MakeTranslations, Rebuild, STORIES_ADDRESS, ServeOptions,
    TRANSLATIONS_ADDRESS, put_stories, serve,
};

pub(super) fn run(session: &Session, matches: &ArgMatches) -> End {
    let port = matches.get_one::<u16>("port").copied().unwrap_or_default();
    let host = matches.get_one::<IpAddr>("host").copied().unwrap_or(Ipv4Addr::LOCALHOST.into());
    let options = ServeOptions {
        address: SocketAddr::new(host, port),
        allow_hosts: matches.get_many("allow-host").into_iter().flatten().cloned().collect(),
        root: session.root.clone(),
        patience: HALF_WRITTEN,
        translations: make_translations(session.again()),
        search: Some(make_search(session.again())),
    };
    let mut preview = Preview::new(session.again(), matches);
    let has_stories = Arc::clone(&preview.has_stories);
    let ready = |address: SocketAddr| {
        println!(
            "{}",
            session
                .words
                .format("serve-ready", &[("address", format!("http://{address}/").into())])
        );
        if has_stories.load(Ordering::Relaxed) {
            let address = format!("http://{address}/{STORIES_ADDRESS}");
            println!("{}", session.words.format("serve-stories", &[("address", address.into())]));
        }
        let page = format!("http://{address}/{TRANSLATIONS_ADDRESS}");
        println!("{}", session.words.format("serve-translations", &[("address", page.into())]));
        if !host.is_loopback() {
            println!("{}", session.words.text("serve-open-to-others"));
        }
    };
    match serve(&options, move |_| preview.rebuild(), ready) {
        Ok(()) => End::Done,
        Err(diagnostic) => session.print_refusal(diagnostic),
    }
}

/// Makes the page with the state of the translations.
fn make_translations(session: Session) -> MakeTranslations {
    MakeTranslations::new(move || status::page(&session).map_err(|found| failure(&session, found)))
}

/// The errors among the findings, in words.
fn failure(session: &Session, mut found: Diagnostics) -> Failure {
    found.retain(|diagnostic| diagnostic.severity == Severity::Error);
    Failure {
        language: session.words.language().tag().to_owned(),
        heading: session.words.text("serve-failed"),
        text: session.human(&found, false),
    }
}

/// What each build of a preview is asked for.
fn inputs(session: &Session, kitchen_sink: bool, pseudo: Option<String>) -> Inputs {
    Inputs {
        root: session.root.clone(),
        today: super::today(),
        mode: Mode::Preview,
        strict: false,
        style: LinkStyle::Folders,
        base_url: None,
        kitchen_sink,
        pseudo,
    }
}

/// Makes what somebody who looks at the preview searches in, out of the campaign as it
/// stands: apart from the builds that show an author's edits, which never wait for it.
fn make_search(session: Session) -> MakeSearch {
    let mut memo = Memo::default();
    let mut last = Arc::default();
    MakeSearch::new(move || {
        let (sink, cache) = (MemorySink::after(Arc::clone(&last)), DiskCache::open(&session.root));
        let searching = Searching { cache: &cache, sink: &sink, begins: &|_| {} };
        let inputs = inputs(&session, false, None);
        let (before, pictures) = (std::mem::take(&mut memo), Pictures::AsTheyAre);
        let (built, next) = build_with_search(&inputs, before, &Discard, pictures, searching);
        // Nobody may search again for hours.
        memo = next.without_bodies();
        if built.succeeded() {
            last = sink.commit().unwrap_or_default();
            return Arc::clone(&last);
        }
        // All else has been said already.
        let mut found = built.diagnostics;
        found.retain(|diagnostic| diagnostic.code == SearchFailed::CODE);
        session.print_findings(&found);
        Arc::default()
    })
}

/// The site as it was last built, in memory.
struct Preview {
    session: Session,
    kitchen_sink: bool,
    pseudo: Option<String>,
    memo: Memo,
    outputs: Arc<Outputs>,
    /// Whether the last build found branching stories.
    has_stories: Arc<AtomicBool>,
}

impl Preview {
    fn new(session: Session, matches: &ArgMatches) -> Self {
        Self {
            session,
            kitchen_sink: matches.get_flag("kitchen-sink"),
            pseudo: matches.get_one::<String>("pseudo").cloned(),
            memo: Memo::default(),
            outputs: Arc::default(),
            has_stories: Arc::default(),
        }
    }

    /// Builds again; what did not change is kept. After an error the last good site stays.
    fn rebuild(&mut self) -> Rebuild {
        let inputs = inputs(&self.session, self.kitchen_sink, self.pseudo.clone());
        let sink = MemorySink::after(Arc::clone(&self.outputs));
        // A preview is there at once: large pictures are shown as they are.
        let memo = std::mem::take(&mut self.memo);
        let (built, memo) = build(&inputs, memo, &sink, Pictures::AsTheyAre);
        self.memo = memo;
        put_stories(&sink, &self.session.words, &built.stories);
        self.has_stories.store(!built.stories.is_empty(), Ordering::Relaxed);
        let committed = if built.succeeded() { Some(sink.commit()) } else { None };
        match committed {
            Some(Ok(outputs)) => {
                self.outputs = outputs;
                self.session.print_findings(&built.diagnostics);
                Ok(Arc::clone(&self.outputs))
            }
            Some(Err(diagnostic)) => {
                let found =
                    Built { diagnostics: [diagnostic].into_iter().collect(), ..Built::default() };
                self.failed(&found)
            }
            None => self.failed(&built),
        }
    }

    fn failed(&self, built: &Built) -> Rebuild {
        self.session.print_findings(&built.diagnostics);
        Err(failure(&self.session, built.diagnostics.clone()))
    }
}
