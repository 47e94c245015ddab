//! `sign` and `reading`: the page in sign languages, and its text read aloud.

use crate::components::audio::RECORDINGS;
use crate::components::faults::{FileKind, FileRemote};
use crate::components::video::FILMS;
use crate::config::Config;
use crate::diagnostic::Diagnostics;
use crate::model::outline::{FileReference, SignReference};
use crate::model::scheme::is_remote;
use crate::parse::markdown::named_file;
use crate::source::Located;
use crate::tree::Value;
use crate::tree::fields::Fields;
use crate::tree::nearest::excerpt;

/// `sign: a.mp4`, or a film for each sign language: `sign: {vsi: a.mp4, rms: b.mp4}`.
pub(super) fn sign(fields: &mut Fields<'_>, config: &Config) -> Vec<SignReference> {
    let Some(Value::Map(_)) = fields.peek("sign") else {
        let film = film(fields, "sign", FILMS, config);
        return film.map(|film| SignReference { language: None, film }).into_iter().collect();
    };
    let Some(table) = fields.table("sign") else { return Vec::new() };
    let mut within = fields.within(&table);
    let mut films = Vec::new();
    for entry in within.keys() {
        let language = within.exact(Located::new(entry.key.clone(), entry.key_span));
        let film = film(&mut within, &entry.key, FILMS, config);
        films.extend(film.map(|film| SignReference { language, film }));
    }
    within.finish();
    films
}

/// `reading: a.mp3`
pub(super) fn reading(fields: &mut Fields<'_>, config: &Config) -> Option<FileReference> {
    film(fields, "reading", RECORDINGS, config)
}

fn film<'a>(
    fields: &mut Fields<'a>,
    key: &'a str,
    endings: &[&str],
    config: &Config,
) -> Option<FileReference> {
    let address = fields.exact_text(key)?;
    let written = address.value.trim();
    if is_remote(written) {
        fields.fault(FileRemote { name: key.to_owned(), address: excerpt(written) }, address.span);
        return None;
    }
    let ending = written.rsplit_once('.').map_or("", |(_, ending)| ending);
    if !endings.iter().any(|known| known.eq_ignore_ascii_case(ending)) {
        let fault = FileKind {
            name: key.to_owned(),
            file: excerpt(written),
            endings: endings.iter().map(|&ending| ending.to_owned()).collect(),
        };
        fields.fault(fault, address.span);
        return None;
    }
    let mut found = Diagnostics::new();
    let path = named_file(fields.file(), &address, config, &mut found);
    found.into_iter().for_each(|diagnostic| fields.report(diagnostic));
    Some(FileReference { path: path?, span: address.span })
}
