//! What an address shows, as a plain web server with index files would.

use super::session::State;
use crate::content_hash::ContentHash;
use crate::disk::{Output, Outputs};
use crate::model::output::OutputPath;

/// What an address leads to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Shown<'a> {
    /// An output.
    Found(OutputPath, &'a Output),
    /// The page that says that there is no page.
    Missing(OutputPath, &'a Output),
    /// A folder without its `/` at the end.
    Folder,
    /// Nothing, not even such a page.
    Nothing,
}

/// Finds what the path of an address, as it stands in the request, shows.
pub(super) fn find<'a>(site: &'a Outputs, path: &str) -> Shown<'a> {
    let Some(decoded) = decoded(path) else { return missing(site, "") };
    let wanted = decoded.strip_prefix('/').unwrap_or(&decoded);
    let get = |path: &str| OutputPath::new(path).and_then(|path| Some((site.get(&path)?, path)));
    if wanted.is_empty() || wanted.ends_with('/') {
        if let Some((output, path)) = get(&format!("{wanted}index.html")) {
            return Shown::Found(path, output);
        }
    } else if let Some((output, path)) = get(wanted) {
        return Shown::Found(path, output);
    } else if get(&format!("{wanted}/index.html")).is_some() {
        return Shown::Folder;
    }
    missing(site, wanted)
}

/// The 404 page of the language that the address starts with, else the site's.
fn missing<'a>(site: &'a Outputs, wanted: &str) -> Shown<'a> {
    let language = wanted.split('/').next().unwrap_or("");
    let pages = [format!("{language}/404.html"), "404.html".to_owned()];
    let found = pages.iter().find_map(|page| {
        let path = OutputPath::new(page)?;
        site.get(&path).map(|output| (path, output))
    });
    found.map_or(Shown::Nothing, |(path, output)| Shown::Missing(path, output))
}

/// What the page at an address is made of, in a few letters: it changes when the page does.
pub(super) fn version(state: &State, path: &str) -> String {
    if let Some(failure) = state.only_failure() {
        return ContentHash::of(failure.text.as_bytes()).to_hex();
    }
    match find(state.shown(), path) {
        Shown::Found(_, output) | Shown::Missing(_, output) => output.hash.to_hex(),
        Shown::Folder | Shown::Nothing => "none".to_owned(),
    }
}

/// The path with `%xx` read as bytes; `None` where that is no text.
pub(super) fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digit = |byte: u8| char::from(byte).to_digit(16);
            let value = digit(rest.next()?)? * 16 + digit(rest.next()?)?;
            bytes.push(u8::try_from(value).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::disk::{MemorySink, Sink};

    #[test]
    fn addresses_lead_to_outputs() {
        let sink = MemorySink::after(Arc::default());
        for path in [
            "index.html",
            "404.html",
            "ro/index.html",
            "ro/404.html",
            "ro/help/index.html",
            "assets/a.css",
            "ro/știri/index.html",
        ] {
            sink.put(&OutputPath::new(path).unwrap(), path.as_bytes());
        }
        let site = sink.commit().unwrap();
        for (address, shown) in [
            ("/", "index.html"),
            ("/ro/help/", "ro/help/index.html"),
            ("/ro/help/index.html", "ro/help/index.html"),
            ("/ro/%C8%99tiri/", "ro/știri/index.html"),
            ("/assets/a.css", "assets/a.css"),
            ("/ro/help", "folder"),
            ("/ro", "folder"),
            ("/ro/nothing/", "missing ro/404.html"),
            ("/ro/assets/a.css", "missing ro/404.html"),
            ("/de/nothing", "missing 404.html"),
            ("/assets/a.css/", "missing 404.html"),
            ("/../farul.toml", "missing 404.html"),
            ("/ro/..%2f..%2fetc/passwd", "missing ro/404.html"),
            ("//ro/", "missing 404.html"),
            ("/ro/help/%00", "missing ro/404.html"),
            ("/%ff", "missing 404.html"),
            ("/%", "missing 404.html"),
            ("/%zz", "missing 404.html"),
        ] {
            let found = match find(&site, address) {
                Shown::Found(path, _) => path.to_string(),
                Shown::Missing(path, _) => format!("missing {path}"),
                Shown::Folder => "folder".to_owned(),
                Shown::Nothing => "nothing".to_owned(),
            };
            assert_eq!(found, shown, "{address}");
        }
        assert_eq!(find(&Outputs::default(), "/ro/"), Shown::Nothing);
    }
}
