//! `farul new`: a campaign to start from, out of the program itself.

mod fewer;

use std::borrow::Cow;

use camino::Utf8Path;
use clap::ArgMatches;
use include_dir::{Dir, include_dir};

use super::{End, Session};
use crate::disk::edit;
use crate::source::SourcePath;

/// The languages of the campaign to start from.
pub(super) use fewer::ALL as LANGUAGES;

/// The campaign that authors start from: small, complete, without a warning.
static STARTER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/starter");

pub(super) fn run(session: &Session, matches: &ArgMatches) -> End {
    let Some(folder) = matches.get_one::<String>("dir") else { return End::CannotDo };
    let mut files = Vec::new();
    gather(&STARTER, &mut files);
    files.sort();
    let chosen: Vec<&str> =
        matches.get_many::<String>("languages").into_iter().flatten().map(String::as_str).collect();
    let files: Vec<(SourcePath, Cow<'_, [u8]>)> = match chosen.as_slice() {
        [] => files.into_iter().map(|(path, bytes)| (path, bytes.into())).collect(),
        chosen => fewer::of(files, chosen),
    };
    let listed = files.iter().map(|(path, bytes)| (path, bytes.as_ref()));
    match edit::scaffold(Utf8Path::new(folder), listed) {
        Ok(()) => {
            let arguments = [("folder", folder.as_str().into()), ("quoted", quoted(folder).into())];
            session.out.line(&session.words.format("new-done", &arguments));
            End::Done
        }
        Err(diagnostic) => session.print_refusal(diagnostic),
    }
}

/// The folder as a shell takes it in one piece.
fn quoted(folder: &str) -> String {
    let is_plain = |sign: char| {
        sign.is_alphanumeric() || "/._-+".contains(sign) || (cfg!(windows) && "\\:".contains(sign))
    };
    if folder.chars().all(is_plain) {
        folder.to_owned()
    } else if cfg!(windows) {
        format!("\"{folder}\"")
    } else {
        format!("'{}'", folder.replace('\'', "'\\''"))
    }
}

fn gather(folder: &'static Dir<'_>, files: &mut Vec<(SourcePath, &'static [u8])>) {
    for file in folder.files() {
        let path = file.path().to_str().and_then(|path| SourcePath::new(&path.replace('\\', "/")));
        files.extend(path.map(|path| (path, file.contents())));
    }
    for inner in folder.dirs() {
        gather(inner, files);
    }
}
