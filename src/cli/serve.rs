//! `farul serve`: shows the site on this computer, and again after each change.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use clap::ArgMatches;

use super::i18n::status;
use super::told::Told;
use super::{End, Session};
use crate::build::{
    Haste, Inputs, Memo, Pictures, Searching, build_unless, build_with_search, edit,
};
use crate::diagnostic::{Diagnostic, Diagnostics, Fault, Severity};
use crate::disk::{Discard, DiskCache, MemorySink, Outputs, is_scarce};
use crate::model::output::LinkStyle;
use crate::outputs::faults::SearchFailed;
use crate::resolve::Mode;
use crate::serve::{
    Asked, Builder, Failure, HALF_WRITTEN, HostName, MakeSearch, MakeTranslations, Rebuilt,
    STORIES_ADDRESS, ServeOptions, TRANSLATIONS_ADDRESS, put_stories, serve,
};

pub(super) fn run(session: &Session, matches: &ArgMatches) -> End {
    // A path from here on leads nowhere any more once this folder is deleted, even if another
    // one stands in its place.
    let root = camino::absolute_utf8(&session.root).unwrap_or_else(|_| session.root.clone());
    let session = &Session { root, ..session.again() };
    let allow_hosts = match names(matches) {
        Ok(names) => names,
        Err(diagnostic) => return session.print_refusal(diagnostic),
    };
    let port = matches.get_one::<u16>("port").copied().unwrap_or_default();
    let host = matches.get_one::<IpAddr>("host").copied().unwrap_or(Ipv4Addr::LOCALHOST.into());
    let options = ServeOptions {
        address: SocketAddr::new(host, port),
        allow_hosts,
        not_called_so: session.words.text("serve-not-called-so"),
        root: session.root.clone(),
        patience: HALF_WRITTEN,
        translations: make_translations(session.again()),
        search: Some(make_search(session.again())),
    };
    let preview = Preview::new(session.again(), matches);
    let has_stories = Arc::clone(&preview.has_stories);
    let ready = |address: SocketAddr| {
        if ![0, address.port()].contains(&port) {
            session
                .out
                .line(&session.words.format("serve-port", &[("port", port.to_string().into())]));
        }
        let say = |key: &str, address: SocketAddr, page: &str| {
            let address = format!("http://{address}/{page}");
            session.out.line(&session.words.format(key, &[("address", address.into())]));
        };
        let here = here(address);
        say("serve-ready", here, "");
        if has_stories.load(Ordering::Relaxed) {
            say("serve-stories", here, STORIES_ADDRESS);
        }
        say("serve-translations", here, TRANSLATIONS_ADDRESS);
        if let Some(elsewhere) = elsewhere(address) {
            say("serve-elsewhere", elsewhere, "");
        }
        if !host.to_canonical().is_loopback() {
            session.out.line(&session.words.text("serve-open-to-others"));
        }
    };
    match serve(&options, preview, ready) {
        Ok(()) => End::Done,
        Err(diagnostic) => session.print_refusal(diagnostic),
    }
}

/// Where this computer finds what is served at an address: one that stands for all of its own
/// opens nowhere.
fn here(served: SocketAddr) -> SocketAddr {
    match served.ip() {
        IpAddr::V4(all) if all.is_unspecified() => (Ipv4Addr::LOCALHOST, served.port()).into(),
        IpAddr::V6(all) if all.is_unspecified() => (Ipv6Addr::LOCALHOST, served.port()).into(),
        _ => served,
    }
}

/// Where others in the network find it, if it is served at all addresses and the system knows
/// by which one it would speak to them. Nothing is sent for that.
fn elsewhere(served: SocketAddr) -> Option<SocketAddr> {
    if !served.ip().is_unspecified() {
        return None;
    }
    // An address for examples, which nobody has.
    let other = SocketAddr::from((Ipv4Addr::new(192, 0, 2, 1), 9));
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect(other).ok()?;
    let own = socket.local_addr().ok()?.ip();
    let is_of_use = !own.is_unspecified() && !own.is_loopback();
    is_of_use.then(|| SocketAddr::new(own, served.port()))
}

/// The names by which this computer may be called: those that the author allows, and its own.
fn names(matches: &ArgMatches) -> Result<Vec<HostName>, Diagnostic> {
    let allowed = matches.get_many::<String>("allow-host").into_iter().flatten();
    let mut names: Vec<HostName> =
        allowed.map(|name| HostName::parse(name)).collect::<Result<_, _>>()?;
    // Every system that previews run on has this command; without it, there is `--allow-host`.
    let said = Command::new("hostname").stdin(Stdio::null()).stderr(Stdio::null()).output();
    let name = said.ok().and_then(|said| String::from_utf8(said.stdout).ok()).unwrap_or_default();
    names.extend(own_names(&name).iter().filter_map(|name| HostName::parse(name).ok()));
    Ok(names)
}

/// The name of a machine, in full and alone, and as others on its network find it.
fn own_names(name: &str) -> Vec<String> {
    let name = name.trim().trim_end_matches('.');
    let first = name.split('.').next().unwrap_or_default();
    let is_name = |name: &str| {
        name.bytes().any(|byte| byte.is_ascii_alphabetic())
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte))
    };
    let names = [name.to_owned(), first.to_owned(), format!("{first}.local")];
    if is_name(first) && is_name(name) { names.into() } else { Vec::new() }
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
    /// What the last build found, until it is told.
    found: Option<Diagnostics>,
    told: Told,
    /// Whether the system had too little of something for the last build.
    lacked: bool,
}

impl Preview {
    fn new(session: Session, matches: &ArgMatches) -> Self {
        Self {
            told: Told::new(session.errors.clone()),
            session,
            kitchen_sink: matches.get_flag("kitchen-sink"),
            pseudo: matches.get_one::<String>("pseudo").cloned(),
            memo: Memo::default(),
            outputs: Arc::default(),
            has_stories: Arc::default(),
            found: None,
            lacked: false,
        }
    }

    /// The last site with the texts that have changed in it, if nothing else has.
    fn edit(&mut self, inputs: &Inputs, asked: Asked<'_>) -> Option<Arc<Outputs>> {
        let sink = MemorySink::within(Arc::clone(&self.outputs));
        let is_edited =
            !asked.changed.is_empty() && edit(inputs, &mut self.memo, asked.changed, &sink);
        if !is_edited {
            return None;
        }
        match sink.commit() {
            Ok(outputs) => self.outputs = outputs,
            Err(_) => {
                self.memo = Memo::default();
                return None;
            }
        }
        Some(Arc::clone(&self.outputs))
    }

    fn failed(&mut self, found: Diagnostics) -> Rebuilt {
        self.lacked = found.iter().any(is_scarce);
        self.found = Some(found.clone());
        Rebuilt::Failed(failure(&self.session, found))
    }
}

impl Builder for Preview {
    /// Builds again; what did not change is kept. After an error the last good site stays.
    fn rebuild(&mut self, asked: Asked<'_>) -> Rebuilt {
        let inputs = inputs(&self.session, self.kitchen_sink, self.pseudo.clone());
        if let Some(outputs) = self.edit(&inputs, asked) {
            return Rebuilt::Edited(outputs);
        }
        let sink = MemorySink::after(Arc::clone(&self.outputs));
        // A preview is there at once: large pictures are shown as they are.
        let haste = Haste {
            outdated: asked.outdated,
            is_urgent: asked.is_open,
            urgent_are_done: &|| (asked.show_first)(sink.so_far()),
        };
        let memo = std::mem::take(&mut self.memo);
        let (built, memo) = build_unless(&inputs, memo, &sink, Pictures::AsTheyAre, haste);
        self.memo = memo;
        let Some(built) = built else { return Rebuilt::GivenUp };
        put_stories(&sink, &self.session.words, &built.stories);
        self.has_stories.store(!built.stories.is_empty(), Ordering::Relaxed);
        let committed = if built.succeeded() { Some(sink.commit()) } else { None };
        match committed {
            Some(Ok(outputs)) => {
                // The same site is no news.
                if outputs != self.outputs {
                    self.outputs = outputs;
                }
                self.found = Some(built.diagnostics);
                Rebuilt::Site(Arc::clone(&self.outputs))
            }
            Some(Err(diagnostic)) => {
                // It speaks of another site than the one that stays.
                self.memo = Memo::default();
                self.failed([diagnostic].into_iter().collect())
            }
            None => self.failed(built.diagnostics),
        }
    }

    fn is_worth_another_try(&self) -> bool {
        self.lacked
    }

    fn tell(&mut self) {
        if let Some(found) = self.found.take() {
            self.told.tell(found, |found| self.session.findings(found));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{elsewhere, here, own_names};

    #[test]
    fn what_is_served_at_all_addresses_is_shown_at_one_that_opens() {
        for (served, shown) in [
            ("0.0.0.0:4790", "127.0.0.1:4790"),
            ("[::]:4790", "[::1]:4790"),
            ("192.168.0.7:80", "192.168.0.7:80"),
        ] {
            assert_eq!(here(served.parse().unwrap()).to_string(), shown);
        }
        let found = elsewhere("0.0.0.0:4790".parse().unwrap());
        assert!(found.is_none_or(|found| found.port() == 4790 && !found.ip().is_loopback()));
        assert_eq!(elsewhere("127.0.0.1:4790".parse().unwrap()), None);
    }

    #[test]
    fn a_machine_is_called_by_its_own_names() {
        for (said, names) in [
            ("laptop\n", "laptop laptop laptop.local"),
            ("laptop.example.org\n", "laptop.example.org laptop laptop.local"),
            ("Mac.local.\n", "Mac.local Mac Mac.local"),
            ("", ""),
            ("*\n", ""),
            ("12\n", ""),
            ("two names\n", ""),
        ] {
            assert_eq!(own_names(said).join(" "), names, "{said}");
        }
    }
}
