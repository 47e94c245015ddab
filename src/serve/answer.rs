//! Answers a request for a file of the site.

use std::ops::Range;

use axum::body::{Body, Bytes};
use axum::http::header::{
    ACCEPT_RANGES, CACHE_CONTROL, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, ETAG, IF_NONE_MATCH,
    IF_RANGE, LOCATION, RANGE,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode, Uri};

use super::Failure;
use super::address::{Shown, find, version};
use super::page::{failure_page, with_preview};
use super::session::State;
use crate::disk::Output;
use crate::model::output::OutputPath;

/// An answer under way: what every answer has, and its body.
struct Answer {
    status: StatusCode,
    headers: Vec<(HeaderName, String)>,
    body: Bytes,
}

impl Answer {
    fn new(status: StatusCode, kind: &str, body: Bytes) -> Self {
        Self { status, headers: vec![(CONTENT_TYPE, kind.to_owned())], body }
    }

    fn with(mut self, name: HeaderName, value: String) -> Self {
        self.headers.push((name, value));
        self
    }

    fn without_body(mut self, status: StatusCode) -> Self {
        self.status = status;
        self.body = Bytes::new();
        self
    }

    /// The response; to `HEAD`, it has the length of the body but no body.
    fn response(self, method: &Method) -> Response<Body> {
        let length = self.body.len();
        let body = if method == Method::HEAD { Body::empty() } else { Body::from(self.body) };
        let mut response = Response::new(body);
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        for (name, value) in self.headers {
            if let Ok(value) = HeaderValue::from_str(&value) {
                headers.insert(name, value);
            }
        }
        if self.status != StatusCode::NOT_MODIFIED {
            headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
        }
        guard(headers);
        response
    }
}

/// What keeps other sites from using the preview, and browsers from guessing and keeping.
fn guard(headers: &mut HeaderMap) {
    for (name, value) in [
        (CACHE_CONTROL, "no-cache"),
        (HeaderName::from_static("x-content-type-options"), "nosniff"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
}

/// A few words for a program, or for somebody who looks closely.
pub(super) fn plain(status: StatusCode, method: &Method) -> Response<Body> {
    said(status, method, status.canonical_reason().unwrap_or_default().to_owned())
}

/// A few words for a person.
pub(super) fn said(status: StatusCode, method: &Method, words: String) -> Response<Body> {
    Answer::new(status, "text/plain; charset=utf-8", words.into()).response(method)
}

/// The preview's script.
pub(super) fn script(method: &Method) -> Response<Body> {
    let script = Bytes::from_static(super::page::SCRIPT.as_bytes());
    Answer::new(StatusCode::OK, "text/javascript; charset=utf-8", script).response(method)
}

/// A page of the preview's own, made for this answer.
pub(super) fn made(method: &Method, page: Result<String, Failure>) -> Response<Body> {
    let (status, page) = match page {
        Ok(page) => (StatusCode::OK, page.into_bytes()),
        Err(failure) => (StatusCode::INTERNAL_SERVER_ERROR, failure_page(&failure, "")),
    };
    Answer::new(status, "text/html; charset=utf-8", page.into()).response(method)
}

/// The answer to `GET` or `HEAD` of an address of the site.
pub(super) fn answer(
    state: &State,
    method: &Method,
    uri: &Uri,
    headers: &HeaderMap,
) -> Response<Body> {
    if let Some(failure) = state.only_failure() {
        let page = failure_page(failure, &version(state, uri.path()));
        let status = StatusCode::INTERNAL_SERVER_ERROR;
        return Answer::new(status, "text/html; charset=utf-8", page.into()).response(method);
    }
    match find(state.shown(), uri.path()) {
        Shown::Found(path, output) => found(&path, output, method, headers).response(method),
        Shown::Missing(_, output) => {
            let page = with_preview(&output.bytes(), &output.hash.to_hex());
            let status = StatusCode::NOT_FOUND;
            Answer::new(status, "text/html; charset=utf-8", page.into()).response(method)
        }
        Shown::Folder => folder(method, uri),
        Shown::Nothing => plain(StatusCode::NOT_FOUND, method),
    }
}

/// The answer to who asks for a folder without its `/` at the end.
pub(super) fn folder(method: &Method, uri: &Uri) -> Response<Body> {
    // Relative to the folder above, so that it can lead nowhere else.
    let name = uri.path().rsplit('/').next().unwrap_or_default();
    let query = uri.query().map_or(String::new(), |query| format!("?{query}"));
    let status = StatusCode::PERMANENT_REDIRECT;
    Answer::new(status, "text/plain; charset=utf-8", Bytes::new())
        .with(LOCATION, format!("./{name}/{query}"))
        .response(method)
}

fn found(path: &OutputPath, output: &Output, method: &Method, headers: &HeaderMap) -> Answer {
    let kind = content_type(path.as_str());
    let tag = format!("\"{}\"", output.hash.to_hex());
    if kind.starts_with("text/html") {
        let page = with_preview(&output.bytes(), &output.hash.to_hex());
        let answer = Answer::new(StatusCode::OK, &kind, page.into()).with(ETAG, tag.clone());
        let is_known = is_known(headers, &tag);
        return if is_known { answer.without_body(StatusCode::NOT_MODIFIED) } else { answer };
    }
    let bytes = Bytes::from_owner(output.bytes());
    let length = bytes.len();
    let answer = Answer::new(StatusCode::OK, &kind, bytes)
        .with(ETAG, tag.clone())
        .with(ACCEPT_RANGES, "bytes".to_owned());
    if is_known(headers, &tag) {
        return answer.without_body(StatusCode::NOT_MODIFIED);
    }
    // What a part is, HTTP says of `GET` alone.
    let wanted = match *method {
        Method::GET => wanted_range(headers, &tag, length),
        _ => Wanted::All,
    };
    match wanted {
        Wanted::All => answer,
        Wanted::Part(range) => {
            let content = format!("bytes {}-{}/{length}", range.start, range.end - 1);
            let mut answer = answer.with(CONTENT_RANGE, content);
            answer.status = StatusCode::PARTIAL_CONTENT;
            answer.body = answer.body.slice(range);
            answer
        }
        Wanted::Outside => answer
            .with(CONTENT_RANGE, format!("bytes */{length}"))
            .without_body(StatusCode::RANGE_NOT_SATISFIABLE),
    }
}

/// The media type by the name's ending; texts of the site are always UTF-8.
fn content_type(path: &str) -> String {
    let kind = match path.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "webmanifest" => "application/manifest+json",
        "vtt" => "text/vtt",
        _ => mime_guess::from_path(path).first_raw().unwrap_or("application/octet-stream"),
    };
    let is_text = kind.starts_with("text/")
        || ["json", "xml", "javascript"].iter().any(|ending| kind.ends_with(ending));
    if is_text { format!("{kind}; charset=utf-8") } else { kind.to_owned() }
}

/// Whether the browser has these bytes already.
fn is_known(headers: &HeaderMap, tag: &str) -> bool {
    headers.get_all(IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok()).any(|tags| {
        let mut tags = tags.split(',').map(|tag| tag.trim().trim_start_matches("W/"));
        tags.any(|known| known == tag || known == "*")
    })
}

#[derive(Debug, PartialEq, Eq)]
enum Wanted {
    All,
    Part(Range<usize>),
    Outside,
}

/// The part of a file that the request asks for. Several parts at once, other units and
/// what is no range are answered with the whole file, as HTTP allows.
fn wanted_range(headers: &HeaderMap, tag: &str, length: usize) -> Wanted {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    if text(IF_RANGE).is_some_and(|known| known != tag) {
        return Wanted::All;
    }
    let range = text(RANGE).and_then(|range| range.strip_prefix("bytes="));
    let Some((first, last)) = range.and_then(|range| range.trim().split_once('-')) else {
        return Wanted::All;
    };
    let is_number = |digits: &&str| digits.bytes().all(|byte| byte.is_ascii_digit());
    let number = |digits| Some(digits).filter(is_number)?.parse::<usize>().ok();
    let range = match (number(first), number(last)) {
        (Some(first), Some(last)) if first <= last => first..last.saturating_add(1).min(length),
        (Some(first), None) if last.is_empty() => first..length,
        (None, Some(count)) if first.is_empty() => length.saturating_sub(count)..length,
        _ => return Wanted::All,
    };
    if range.is_empty() { Wanted::Outside } else { Wanted::Part(range) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read_as_http_says() {
        for (range, wanted) in [
            ("bytes=0-0", Wanted::Part(0..1)),
            ("bytes=2-4", Wanted::Part(2..5)),
            ("bytes=7-", Wanted::Part(7..10)),
            ("bytes=-3", Wanted::Part(7..10)),
            ("bytes=-99", Wanted::Part(0..10)),
            ("bytes=5-18446744073709551615", Wanted::Part(5..10)),
            ("bytes=10-", Wanted::Outside),
            ("bytes=-0", Wanted::Outside),
            ("bytes=4-2", Wanted::All),
            ("bytes=0-1,3-4", Wanted::All),
            ("bytes=a-b", Wanted::All),
            ("bytes=+1-+5", Wanted::All),
            ("bytes=1-+5", Wanted::All),
            ("bytes=", Wanted::All),
            ("lines=1-2", Wanted::All),
        ] {
            let headers = [(RANGE, range.parse().unwrap())].into_iter().collect();
            assert_eq!(wanted_range(&headers, "\"t\"", 10), wanted, "{range}");
        }
        let headers: HeaderMap = [(RANGE, "bytes=0-0"), (IF_RANGE, "\"old\"")]
            .map(|(name, value)| (name, value.parse().unwrap()))
            .into_iter()
            .collect();
        assert_eq!(wanted_range(&headers, "\"new\"", 10), Wanted::All);
        assert_eq!(wanted_range(&headers, "\"old\"", 10), Wanted::Part(0..1));
    }

    #[test]
    fn kinds_go_by_the_ending() {
        for (path, kind) in [
            ("ro/index.html", "text/html; charset=utf-8"),
            ("assets/a.css", "text/css; charset=utf-8"),
            ("assets/a.js", "text/javascript; charset=utf-8"),
            ("ro/feed.xml", "text/xml; charset=utf-8"),
            ("search.json", "application/json; charset=utf-8"),
            ("robots.txt", "text/plain; charset=utf-8"),
            ("a.svg", "image/svg+xml; charset=utf-8"),
            ("a.webp", "image/webp"),
            ("a.woff2", "font/woff2"),
            ("a.mp4", "video/mp4"),
            ("a.vtt", "text/vtt; charset=utf-8"),
            ("CNAME", "application/octet-stream"),
        ] {
            assert_eq!(content_type(path), kind, "{path}");
        }
    }

    #[test]
    fn known_bytes_are_not_sent_again() {
        for (tags, known) in [
            ("\"a\"", true),
            ("W/\"a\"", true),
            ("\"b\", \"a\"", true),
            ("*", true),
            ("\"b\"", false),
        ] {
            let headers = [(IF_NONE_MATCH, tags.parse().unwrap())].into_iter().collect();
            assert_eq!(is_known(&headers, "\"a\""), known, "{tags}");
        }
    }
}
