//! The first site in an output: written as it will stand, and moved in folder by folder.
//!
//! There is nothing to compare with and nothing to replace, so that a file need not be moved
//! by itself.

use std::fs::{self, File};
use std::io::{self, Write};

use camino::{Utf8Path, Utf8PathBuf};

use super::commit::{BeforeStep, is_gone};
use super::place::{Place, output_failed};
use crate::diagnostic::Diagnostic;
use crate::model::output::OutputPath;

/// Writes a file below the staging folder, where it will stand below the output; `None` where
/// that has been done before.
pub(super) fn stage(
    staging: &Utf8Path,
    path: &OutputPath,
    bytes: &[u8],
) -> io::Result<Option<File>> {
    let target = site(staging).join(path.as_str());
    // Most pages have a folder of their own.
    if let Some(folder) = target.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = match File::create_new(&target) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && target.is_file() => {
            return Ok(None);
        }
        file => file?,
    };
    file.write_all(bytes)?;
    Ok(Some(file))
}

/// What stands in the output already where something is to be moved to: it is not ours.
pub(super) fn occupied(place: &Place) -> io::Result<Vec<String>> {
    let is_there = |name: &String| fs::symlink_metadata(place.out.join(name)).is_ok();
    Ok(names(place)?.into_iter().filter(is_there).collect())
}

/// Moves what is staged into the output; what an interrupted run has moved is not there any
/// more.
pub(super) fn run(place: &Place, before_step: BeforeStep<'_>) -> Result<(), Diagnostic> {
    let names = names(place).map_err(|error| output_failed(place.staging().as_str(), &error))?;
    for name in names {
        let (staged, target) = (site(&place.staging()).join(&name), place.out.join(&name));
        before_step()
            .and_then(|()| fs::rename(staged, target))
            .map_err(|error| output_failed(&name, &error))?;
    }
    Ok(())
}

/// What is staged, by name: what pages need stands before them.
fn names(place: &Place) -> io::Result<Vec<String>> {
    let entries = match site(&place.staging()).read_dir_utf8() {
        Err(error) if is_gone(&error) => return Ok(Vec::new()),
        entries => entries?,
    };
    let names = entries.map(|entry| Ok(entry?.file_name().to_owned()));
    let mut names = names.collect::<io::Result<Vec<String>>>()?;
    names.sort_by_key(|name| (name != "assets", name.ends_with(".html"), name.clone()));
    Ok(names)
}

fn site(staging: &Utf8Path) -> Utf8PathBuf {
    staging.join("site")
}
