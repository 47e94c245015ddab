//! Tells open pages what has changed: nothing for them, their styles alone, or more.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::http::HeaderMap;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use tokio::sync::watch::Receiver;
use tokio_stream::StreamExt;
use tokio_stream::wrappers::WatchStream;

use super::Failure;
use super::address::{Shown, decoded, find, version};
use super::open::OpenPages;
use super::session::State;
use crate::disk::{Output, Outputs};
use crate::model::output::OutputPath;

/// How soon a browser asks again when the preview was stopped and started.
const RETRY: Duration = Duration::from_millis(500);

/// What an open page is told. `reload.js` reads it.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct News<'a> {
    version: String,
    reload: bool,
    /// File names of styles, old and new.
    styles: Vec<(String, String)>,
    failure: Option<&'a Failure>,
}

/// The stream of news for the page that the query names.
pub(super) fn stream(
    state: Receiver<Arc<State>>,
    open: &OpenPages,
    query: &str,
    headers: &HeaderMap,
) -> Response {
    // A browser that connects again says what it knew last.
    let known = headers.get("last-event-id").and_then(|id| id.to_str().ok());
    let mut page = OpenPage {
        address: parameter(query, "page").unwrap_or_default(),
        version: known
            .map(str::to_owned)
            .or_else(|| parameter(query, "version"))
            .unwrap_or_default(),
        last: None,
    };
    let opened = open.open(&page.address);
    let events = WatchStream::new(state).filter_map(move |state| {
        let _while_open = &opened;
        if !state.knows(&page.address) {
            return None;
        }
        let news = page.news(&state);
        let data = serde_json::to_string(&news).unwrap_or_default();
        let event = Event::default().id(&news.version).retry(RETRY).data(data);
        page.version = news.version;
        page.last = Some(Arc::clone(state.shown()));
        Some(Ok::<_, Infallible>(event))
    });
    Sse::new(events).keep_alive(KeepAlive::default()).into_response()
}

fn parameter(query: &str, name: &str) -> Option<String> {
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.find(|(key, _)| *key == name).and_then(|(_, value)| decoded(value))
}

/// A page that somebody looks at.
struct OpenPage {
    /// The path of its address.
    address: String,
    /// What it was made of when it was last told something.
    version: String,
    /// The site at that time; `None` before the first news.
    last: Option<Arc<Outputs>>,
}

impl OpenPage {
    fn news<'a>(&self, state: &'a State) -> News<'a> {
        let version = version(state, &self.address);
        let styles = match &self.last {
            Some(last) if version != self.version => {
                styles_only(last, state.shown(), &self.address)
            }
            _ => None,
        };
        let has_changed = version != self.version
            || self
                .last
                .as_ref()
                .is_some_and(|last| shows_changed(last, state.shown(), &self.address));
        News {
            version,
            reload: has_changed && styles.is_none(),
            styles: styles.unwrap_or_default(),
            failure: state.failure.as_ref(),
        }
    }
}

/// The page at an address, as text.
fn page(site: &Outputs, address: &str) -> Option<String> {
    match find(site, address) {
        Shown::Found(_, output) | Shown::Missing(_, output) => {
            String::from_utf8(output.bytes().to_vec()).ok()
        }
        Shown::Folder | Shown::Nothing => None,
    }
}

fn file_name(path: &OutputPath) -> &str {
    path.as_str().rsplit('/').next().unwrap_or_default()
}

/// Whether a page that has not changed shows a file that has.
fn shows_changed(last: &Outputs, site: &Outputs, address: &str) -> bool {
    let changed = |(path, output): &(&OutputPath, &Output)| {
        !path.as_str().ends_with(".html")
            && last.get(path).is_some_and(|before| before.hash != output.hash)
    };
    let mut names = site.iter().filter(changed).map(|(path, _)| file_name(path)).peekable();
    names.peek().is_some()
        && page(site, address).is_some_and(|page| names.any(|name| page.contains(name)))
}

/// The styles to swap, if the page differs in nothing but their names.
fn styles_only(last: &Outputs, site: &Outputs, address: &str) -> Option<Vec<(String, String)>> {
    let only_in = |one: &'_ Outputs, other: &Outputs| -> Vec<String> {
        let is_new_style =
            |path: &&OutputPath| path.as_str().ends_with(".css") && other.get(path).is_none();
        one.iter()
            .map(|(path, _)| path)
            .filter(is_new_style)
            .map(file_name)
            .map(str::to_owned)
            .collect()
    };
    let (old, new) = (page(last, address)?, page(site, address)?);
    let (old_text, old_names) = without(&old, &only_in(last, site));
    let (new_text, new_names) = without(&new, &only_in(site, last));
    let is_style_change = old_text == new_text && !old_names.is_empty();
    is_style_change.then(|| old_names.into_iter().zip(new_names).collect())
}

/// The pieces of a text between the names, and the names in the order they come.
fn without<'a>(text: &'a str, names: &[String]) -> (Vec<&'a str>, Vec<String>) {
    let mut pieces = Vec::new();
    let mut found = Vec::new();
    let mut rest = text;
    let next =
        |rest: &str| names.iter().filter_map(|name| Some((rest.find(name.as_str())?, name))).min();
    while let Some((at, name)) = next(rest) {
        pieces.push(rest.get(..at).unwrap_or_default());
        rest = rest.get(at + name.len()..).unwrap_or_default();
        found.push(name.clone());
    }
    pieces.push(rest);
    (pieces, found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disk::{MemorySink, Sink};
    use crate::serve::Rebuilt;

    fn site(files: &[(&str, &str)]) -> Arc<Outputs> {
        let sink = MemorySink::after(Arc::default());
        for (path, text) in files {
            sink.put(&OutputPath::new(path).unwrap(), text.as_bytes());
        }
        sink.commit().unwrap()
    }

    /// What a page that was open during the change from one site to the other is told:
    /// `reload`, the styles, or nothing.
    fn told(last: &[(&str, &str)], next: &[(&str, &str)]) -> String {
        let state = |files| State { site: site(files), failure: None, next: None };
        let open = OpenPage {
            address: "/".into(),
            version: version(&state(last), "/"),
            last: Some(site(last)),
        };
        let state = state(next);
        let news = open.news(&state);
        assert_eq!(news.version, version(&state, "/"));
        let styles: Vec<_> =
            news.styles.iter().map(|(old, new)| format!("{old} -> {new}")).collect();
        if news.reload { "reload".to_owned() } else { styles.join(", ") }
    }

    #[test]
    fn a_page_is_told_only_what_concerns_it() {
        let old = [("index.html", "<link href=assets/a.1.css> a"), ("assets/a.1.css", "1")];
        let page = ("index.html", "<link href=assets/a.2.css> a");
        let other = ("ro/index.html", "other");
        for (next, expected) in [
            (vec![old[0], old[1], other], ""),
            (vec![page, ("assets/a.2.css", "2")], "a.1.css -> a.2.css"),
            (vec![page, ("assets/a.2.css", "2"), other], "a.1.css -> a.2.css"),
            (
                vec![("index.html", "<link href=assets/a.2.css> b"), ("assets/a.2.css", "2")],
                "reload",
            ),
            (vec![("index.html", "<link href=assets/a.1.css> b"), old[1]], "reload"),
            (vec![old[0], ("assets/a.1.css", "changed under its name")], "reload"),
            (vec![other], "reload"),
        ] {
            assert_eq!(told(&old, &next), expected, "{next:?}");
        }
    }

    #[test]
    fn a_page_that_connects_late_is_loaded_again() {
        let state = State { site: site(&[("index.html", "new")]), failure: None, next: None };
        let mut open = OpenPage { address: "/".into(), version: "old".into(), last: None };
        assert!(open.news(&state).reload);
        open.version = version(&state, "/");
        assert!(!open.news(&state).reload);
    }

    #[test]
    fn a_failure_is_told_and_changes_no_page() {
        let failure = Failure { language: "ro".into(), heading: "h".into(), text: "t".into() };
        let good = State { site: site(&[("index.html", "a")]), failure: None, next: None };
        let open = OpenPage {
            address: "/".into(),
            version: version(&good, "/"),
            last: Some(Arc::clone(&good.site)),
        };
        let failed = good.after(Rebuilt::Failed(failure.clone()));
        let news = open.news(&failed);
        assert!(!news.reload);
        assert_eq!(news.failure, Some(&failure));
    }

    #[test]
    fn the_query_names_the_page() {
        let query = "version=abc&page=%2Fro%2F%C8%99tiri%2F";
        assert_eq!(parameter(query, "page").unwrap(), "/ro/știri/");
        assert_eq!(parameter(query, "version").unwrap(), "abc");
        assert_eq!(parameter("", "page"), None);
    }
}
