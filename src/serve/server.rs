//! Listens, runs the first build, and then serves until it is told to stop.

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::extract::{Request, State as Shared};
use axum::http::header::ALLOW;
use axum::http::{HeaderValue, Method, Response, StatusCode};
use tokio::sync::watch::{Receiver, channel};

use super::faults::{AddressRefused, PortTaken, ServerFailed, WatchFailed};
use super::open::OpenPages;
use super::search::{self, Searches};
use super::session::{State, rebuild_on_change};
use super::translations::{self, Making};
use super::watch::Watch;
use super::{Asked, Builder, HostName, ServeOptions, answer, connections, events, guard, page};
use crate::diagnostic::{Diagnostic, Fault};
use crate::disk;

/// How many ports are tried, from the wanted one on.
const PORTS: u16 = 20;

/// How long a browser may take to send what it asks for, or keep a connection for later.
const HEAD: Duration = Duration::from_secs(15);

/// How long open connections may take to end.
const PATIENCE: Duration = Duration::from_millis(200);

/// Serves until `stop` is done.
pub(super) fn serve_until(
    options: &ServeOptions,
    mut builder: impl Builder,
    on_ready: impl FnOnce(SocketAddr),
    stop: impl Future<Output = ()>,
) -> Result<(), Diagnostic> {
    let failed = |error: io::Error| ServerFailed { reason: error.to_string() }.anywhere();
    let listener = bind(options.address)?;
    let address = listener.local_addr().map_err(failed)?;
    let root = disk::canonical_folder(&options.root).map_err(|error| {
        WatchFailed { folder: options.root.to_string(), reason: error.to_string() }.anywhere()
    })?;
    // Watched from before the first build on: no change falls between the two.
    let mut watch = Watch::open(&root)?;
    let stopper = watch.stopper();
    let patience = options.patience;
    let open = OpenPages::default();
    let known = open.clone();
    let (sender, state) = channel(Arc::new(State::default().after(builder.rebuild(Asked::ALL))));
    builder.tell();
    std::thread::Builder::new()
        .name("rebuild".into())
        .spawn(move || rebuild_on_change(&mut watch, builder, &sender, &known, patience))
        .map_err(failed)?;
    on_ready(address);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(failed)?;
    let preview = Preview {
        state,
        open,
        allow_hosts: options.allow_hosts.clone().into(),
        not_called_so: options.not_called_so.as_str().into(),
        translations: Making::new(options.translations.clone()),
        search: options.search.clone().map(|make| Arc::new(Searches::new(make))),
    };
    let result = runtime.block_on(run(listener, preview, stop)).map_err(failed);
    stopper.stop();
    runtime.shutdown_timeout(PATIENCE);
    result
}

/// Takes the wanted port, or the next that is free.
fn bind(wanted: SocketAddr) -> Result<TcpListener, Diagnostic> {
    let mut address = wanted;
    let mut tried = 0;
    while tried < PORTS {
        match TcpListener::bind(address) {
            Ok(listener) => return Ok(listener),
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => {}
            Err(error) => {
                let (address, reason) = (address.to_string(), error.to_string());
                return Err(AddressRefused { address, reason }.anywhere());
            }
        }
        tried += 1;
        let Some(next) = address.port().checked_add(1) else { break };
        address.set_port(next);
    }
    Err(PortTaken { address: wanted.to_string(), tried: usize::from(tried) }.anywhere())
}

/// What each request sees.
#[derive(Clone)]
struct Preview {
    state: Receiver<Arc<State>>,
    open: OpenPages,
    search: Option<Arc<Searches>>,
    allow_hosts: Arc<[HostName]>,
    not_called_so: Arc<str>,
    translations: Making,
}

async fn run(
    listener: TcpListener,
    preview: Preview,
    stop: impl Future<Output = ()>,
) -> io::Result<()> {
    let mut state = preview.state.clone();
    // The sender lives in the thread that builds; it goes away only if that thread dies.
    let builds = async move { while state.changed().await.is_ok() {} };
    let app = axum::Router::new().fallback(handle).with_state(preview);
    tokio::select! {
        Err(error) = connections::serve(listener, app, HEAD) => Err(error),
        () = builds => Err(io::Error::other("the thread that builds has ended")),
        () = stop => Ok(()),
    }
}

async fn handle(Shared(preview): Shared<Preview>, request: Request) -> Response<Body> {
    let (method, uri, headers) = (request.method(), request.uri(), request.headers());
    if !guard::host_is_allowed(headers, uri, &preview.allow_hosts) {
        let words = preview.not_called_so.to_string();
        return answer::said(StatusCode::MISDIRECTED_REQUEST, method, words);
    }
    if ![Method::GET, Method::HEAD].contains(method) {
        let mut refusal = answer::plain(StatusCode::METHOD_NOT_ALLOWED, method);
        refusal.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
        return refusal;
    }
    match uri.path() {
        page::SCRIPT_ADDRESS => answer::script(method),
        translations::FOLDER => answer::folder(method, uri),
        translations::PAGE => match preview.translations.page().await {
            Some(made) => answer::made(method, made),
            None => answer::plain(StatusCode::INTERNAL_SERVER_ERROR, method),
        },
        page::EVENTS_ADDRESS if !guard::is_same_origin(headers) => {
            answer::plain(StatusCode::FORBIDDEN, method)
        }
        page::EVENTS_ADDRESS => {
            let query = uri.query().unwrap_or_default();
            events::stream(preview.state, &preview.open, query, headers)
        }
        _ => {
            let mut state = state_for(preview.state, &preview.open, uri.path()).await;
            if let Some(search) = preview.search.filter(|_| search::is_asked_by(uri.path())) {
                let path = uri.path().to_owned();
                let made = move || search.files(&state.site, &path);
                let site = tokio::task::spawn_blocking(made).await.unwrap_or_default();
                state = Arc::new(State { site, ..State::default() });
            }
            answer::answer(&state, method, uri, headers)
        }
    }
}

/// The state that tells what an address shows: while the next site is not whole, it may be
/// waited for, and if that is never finished, the next one has it before others.
async fn state_for(mut states: Receiver<Arc<State>>, open: &OpenPages, path: &str) -> Arc<State> {
    let mut waiting = None;
    loop {
        let state = Arc::clone(&states.borrow_and_update());
        if state.knows(path) {
            return state;
        }
        waiting.get_or_insert_with(|| open.await_one(path));
        if states.changed().await.is_err() {
            return state;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disk::{MemorySink, Outputs, Sink};
    use crate::model::output::OutputPath;

    fn site(paths: &[&str]) -> Arc<Outputs> {
        let sink = MemorySink::after(Arc::default());
        for path in paths {
            sink.put(&OutputPath::new(path).unwrap(), b"");
        }
        sink.commit().unwrap()
    }

    #[test]
    fn a_page_that_is_not_printed_yet_is_waited_for() {
        let first = State { next: Some(site(&["index.html"])), ..State::default() };
        let (sender, states) = channel(Arc::new(first));
        let open = OpenPages::default();
        let whole = site(&["index.html", "ro/index.html"]);
        let is_urgent = || open.of(&whole).iter().any(|path| path.as_str() == "ro/index.html");
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            assert!(state_for(states.clone(), &open, "/").await.next.is_some());
            let others = state_for(states.clone(), &open, "/ro/");
            tokio::pin!(others);
            tokio::select! {
                biased;
                _ = &mut others => panic!("an old page"),
                () = std::future::ready(()) => {}
            }
            assert!(is_urgent(), "should this site never be finished, the next one has it first");
            let site = Arc::clone(&whole);
            sender.send_replace(Arc::new(State { site, ..State::default() }));
            assert_eq!(others.await.site.iter().len(), 2);
            assert!(!is_urgent());
        });
    }
}
