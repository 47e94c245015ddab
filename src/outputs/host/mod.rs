//! What web servers are told: the headers that a page cannot carry in itself, how long
//! files may be kept, which page says "not found". One format a file.
//!
//! `headers` and `redirects` stand among the pages, for hosts that look for them there, and
//! so does `htaccess`; `nginx` must not, so `farul host nginx` prints it. All of them are
//! made of the settings and the address alone, so they change only with these.

mod headers;
mod htaccess;
mod nginx;
mod redirects;
#[cfg(test)]
mod tests;

use crate::config::Config;
use crate::config::host::HostFile;
use crate::model::output::OutputPath;
use crate::outputs::search;

/// What every format says in its own way.
struct Facts {
    /// The path of the site on its host, such as `/` or `/campaign/`.
    base: String,
    /// The folders of the languages.
    languages: Vec<String>,
    /// Headers of every answer: name and value.
    every: Vec<(&'static str, String)>,
    /// The folders of the indexes that readers search in.
    indexes: Vec<String>,
}

/// Names below `assets/`, and those of the parts of an index, change with the content: a
/// browser may keep them for a year.
const KEEP: &str = "public, max-age=31536000, immutable";

/// The folders of an index whose names change with the content.
const PARTS: [&str; 2] = ["fragment", "index"];

/// Everything else is asked for anew; where nothing has changed, the server says so in a
/// line.
const ASK: &str = "no-cache";

/// What readers search in: packed already, and read by the site's own script alone.
const SEARCHED: [(&str, &str); 4] = [
    ("pagefind", "application/octet-stream"),
    ("pf_fragment", "application/octet-stream"),
    ("pf_index", "application/octet-stream"),
    ("pf_meta", "application/octet-stream"),
];

/// Text that is worth packing, and needs its encoding named.
const TEXTS: [(&str, &str); 10] = [
    ("css", "text/css"),
    ("csv", "text/csv"),
    ("html", "text/html"),
    ("ics", "text/calendar"),
    ("js", "text/javascript"),
    ("json", "application/json"),
    ("svg", "image/svg+xml"),
    ("txt", "text/plain"),
    ("vtt", "text/vtt"),
    ("xml", "application/xml"),
];

/// What the pages never ask a reader's device for.
const NEVER: [&str; 14] = [
    "accelerometer",
    "autoplay",
    "bluetooth",
    "camera",
    "display-capture",
    "geolocation",
    "gyroscope",
    "idle-detection",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "serial",
    "usb",
];

impl Facts {
    fn new(config: &Config, base_url: Option<&str>) -> Self {
        let secure = base_url.is_none_or(|address| address.starts_with("https://"));
        let languages = config.languages.iter().map(|language| language.tag.to_lowercase());
        Self {
            base: base_path(base_url),
            languages: languages.collect(),
            every: every(&config.host.may_embed, secure),
            indexes: search::folders(config),
        }
    }
}

/// The headers of every answer, by name.
fn every(may_embed: &[String], secure: bool) -> Vec<(&'static str, String)> {
    let ancestors = if may_embed.iter().any(|site| site == "*") {
        "*".to_owned()
    } else {
        format!("'self' {}", may_embed.join(" ")).trim_end().to_owned()
    };
    // A page in a sandboxed frame has no origin, so `same-origin` would take its styles
    // and pictures away.
    let shared_with = if may_embed.is_empty() { "same-origin" } else { "cross-origin" };
    let denied: Vec<String> = NEVER.iter().map(|feature| format!("{feature}=()")).collect();
    let mut headers = vec![
        ("Content-Security-Policy", format!("frame-ancestors {ancestors}")),
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
        ("Cross-Origin-Resource-Policy", shared_with.to_owned()),
        ("Permissions-Policy", denied.join(", ")),
        ("Referrer-Policy", "no-referrer".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
    ];
    if secure {
        headers.push(("Strict-Transport-Security", "max-age=31536000".to_owned()));
    }
    headers.sort();
    headers
}

/// The path of an address. What could mean something to a server's own language is
/// written as browsers send it.
fn base_path(base_url: Option<&str>) -> String {
    let rest = base_url.and_then(|address| address.split_once("://")).map_or("", |(_, rest)| rest);
    let path = rest.split_once('/').map_or("", |(_, path)| path);
    let mut safe = String::from("/");
    for sign in path.chars() {
        if sign.is_alphanumeric() || matches!(sign, '-' | '.' | '_' | '~' | '/' | '%') {
            safe.push(sign);
        } else {
            let mut bytes = [0; 4];
            for byte in sign.encode_utf8(&mut bytes).bytes() {
                safe.push_str(&format!("%{byte:02X}"));
            }
        }
    }
    if !safe.ends_with('/') {
        safe.push('/');
    }
    safe
}

/// The files for servers that stand among the pages, as the settings ask for them.
pub(super) fn files(config: &Config, base_url: Option<&str>) -> Vec<(OutputPath, Vec<u8>)> {
    let facts = Facts::new(config, base_url);
    let print = |file: HostFile| match file {
        HostFile::Htaccess => htaccess::print(&facts),
        HostFile::Headers => headers::print(&facts),
        HostFile::Redirects => redirects::print(&facts),
    };
    let files = config.host.files.iter();
    files
        .filter_map(|file| Some((OutputPath::new(file.name())?, print(*file).into_bytes())))
        .collect()
}

/// A server whose settings stand elsewhere than among the pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Server {
    /// Apache, for those who do not let `.htaccess` speak.
    Apache,
    /// nginx.
    Nginx,
}

/// The lines that a server's own settings include.
pub fn lines_for(server: Server, config: &Config, base_url: Option<&str>) -> String {
    let facts = Facts::new(config, base_url);
    match server {
        Server::Apache => htaccess::print(&facts),
        Server::Nginx => nginx::print(&facts),
    }
}
