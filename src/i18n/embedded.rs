//! The Fluent files that the program carries.
//!
//! `i18n/<tag>.ftl` are the readers' words, `i18n/program/<language>/<room>.ftl` the
//! program's own. A new file is seen after a change to this one (a changed file at once).

use include_dir::{Dir, include_dir};

static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/i18n");

/// The language whose readers' words are complete by definition: its keys are the list.
pub(crate) const COMPLETE: &str = "en";

/// The readers' words of a language, if the program has them.
pub(crate) fn reader_file(tag: &str) -> Option<&'static str> {
    FILES.get_file(format!("{tag}.ftl"))?.contents_utf8()
}

/// The program's words in a language, file by file: the room's name and its text.
pub(crate) fn program_files(language: &str) -> Vec<(&'static str, &'static str)> {
    let Some(folder) = FILES.get_dir(format!("program/{language}")) else {
        return Vec::new();
    };
    let mut files: Vec<_> = folder
        .files()
        .filter_map(|file| Some((file.path().file_stem()?.to_str()?, file.contents_utf8()?)))
        .collect();
    files.sort_unstable();
    files
}
