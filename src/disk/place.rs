//! Where the output goes, where its staging folder lies, and the lock on both.
//!
//! The staging folder, the manifest and the lock lie beside the output, in
//! `.farul-<name>/`, so that a web server that publishes the output does not see them.
//! Where that is another file system or may not be written, as with an output that is
//! mounted, they lie inside it, in `.farul/`.

use std::fs::{self, File, TryLockError};
use std::io;

use camino::{Utf8Component, Utf8Path, Utf8PathBuf};

use super::faults::{OutputBusy, OutputFailed, OutputInCampaign, OutputNotOurs};
use super::names::FOLDERS;
use crate::diagnostic::{Diagnostic, Fault};

/// An output folder that this build alone may write to.
#[derive(Debug)]
pub(super) struct Place {
    /// The output folder; it may not exist yet.
    pub(super) out: Utf8PathBuf,
    /// Our own folder beside it.
    pub(super) state: Utf8PathBuf,
    /// Held until the place is dropped; another build cannot have it.
    _lock: File,
}

impl Place {
    /// Finds the folders and locks them.
    pub(super) fn open(root: &Utf8Path, out: &Utf8Path) -> Result<Self, Diagnostic> {
        let failed = |reason: io::Error| output_failed(out.as_str(), &reason);
        let settled = settle(out).map_err(failed)?;
        let folder = out.to_string();
        if is_among_sources(root, &settled).map_err(failed)? {
            return Err(OutputInCampaign { folder }.anywhere());
        }
        let state = state_folder(&settled);
        if !state.is_dir() && has_content(&settled).map_err(failed)? {
            return Err(OutputNotOurs { folder }.anywhere());
        }
        let state = make_state_folder(&settled, state).map_err(failed)?;
        let lock = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(state.join("lock"))
            .map_err(failed)?;
        match lock.try_lock() {
            Ok(()) => Ok(Self { out: settled, state, _lock: lock }),
            Err(TryLockError::WouldBlock) => Err(OutputBusy { folder }.anywhere()),
            Err(TryLockError::Error(reason)) => Err(failed(reason)),
        }
    }

    /// Refuses an output with files of somebody else; to be asked where there is no
    /// manifest of ours.
    pub(super) fn expect_empty(&self) -> Result<(), Diagnostic> {
        let folder = self.out.to_string();
        match has_content(&self.out) {
            Ok(false) => Ok(()),
            Ok(true) => Err(OutputNotOurs { folder }.anywhere()),
            Err(reason) => Err(output_failed(&folder, &reason)),
        }
    }

    pub(super) fn manifest(&self) -> Utf8PathBuf {
        self.state.join("manifest.json")
    }

    pub(super) fn journal(&self) -> Utf8PathBuf {
        self.state.join("journal.json")
    }

    pub(super) fn staging(&self) -> Utf8PathBuf {
        self.state.join("staging")
    }
}

/// The finding for a disk that said no.
pub(super) fn output_failed(path: &str, reason: &io::Error) -> Diagnostic {
    let (path, reason) = (path.to_owned(), reason.to_string());
    OutputFailed { path, reason, others: 0 }.anywhere()
}

/// The folder with all links resolved, as far as it exists.
fn settle(folder: &Utf8Path) -> io::Result<Utf8PathBuf> {
    let absolute = camino::absolute_utf8(folder)?;
    for existing in absolute.ancestors() {
        match existing.canonicalize_utf8() {
            Ok(real) => {
                let rest = absolute.strip_prefix(existing).unwrap_or(Utf8Path::new(""));
                return Ok(without_dots(real, rest));
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::NotFound.into())
}

/// `start` with the parts of `rest`, which does not exist yet.
fn without_dots(mut start: Utf8PathBuf, rest: &Utf8Path) -> Utf8PathBuf {
    for part in rest.components() {
        match part {
            Utf8Component::ParentDir => {
                start.pop();
            }
            Utf8Component::Normal(part) => start.push(part),
            _ => {}
        }
    }
    start
}

/// Whether the output would lie in the campaign's texts, or hold the campaign.
fn is_among_sources(root: &Utf8Path, out: &Utf8Path) -> io::Result<bool> {
    let root = root.canonicalize_utf8()?;
    let inside = |folder: &str| {
        let folder = root.join(folder);
        out.starts_with(&folder)
            || folder.canonicalize_utf8().is_ok_and(|folder| out.starts_with(folder))
    };
    Ok(root.starts_with(out) || FOLDERS.into_iter().any(inside))
}

/// Whether somebody's files are in the folder; hidden ones, such as `.git`, stay anyway.
fn has_content(folder: &Utf8Path) -> io::Result<bool> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(error),
    };
    for entry in entries {
        if !entry?.file_name().to_string_lossy().starts_with('.') {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Our folder: the one that is there, else the one that is tried first.
fn state_folder(out: &Utf8Path) -> Utf8PathBuf {
    let inside = out.join(".farul");
    match (out.parent(), out.file_name()) {
        (Some(parent), Some(name)) if !inside.is_dir() && same_file_system(parent, out) => {
            parent.join(format!(".farul-{name}"))
        }
        _ => inside,
    }
}

/// Makes the folder, in the output itself where it cannot be beside it.
fn make_state_folder(out: &Utf8Path, state: Utf8PathBuf) -> io::Result<Utf8PathBuf> {
    let state = match fs::create_dir_all(&state) {
        Ok(()) => state,
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied && out.is_dir() => {
            let inside = out.join(".farul");
            fs::create_dir_all(&inside)?;
            inside
        }
        Err(error) => return Err(error),
    };
    // A link here could make us delete a staging folder that is somebody else's.
    if !fs::symlink_metadata(&state)?.is_dir() {
        return Err(io::ErrorKind::NotADirectory.into());
    }
    // No author has to know of it, nor keep it under version control.
    if let Ok(mut ignore) = File::create_new(state.join(".gitignore")) {
        io::Write::write_all(&mut ignore, b"*\n")?;
    }
    Ok(state)
}

/// Whether a file can be renamed from beside the output into it. What does not exist yet
/// will be made on the file system of the folder above.
#[cfg(unix)]
fn same_file_system(parent: &Utf8Path, out: &Utf8Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (fs::metadata(parent), fs::metadata(out)) {
        (Ok(parent), Ok(out)) => parent.dev() == out.dev(),
        _ => true,
    }
}

#[cfg(not(unix))]
fn same_file_system(_: &Utf8Path, _: &Utf8Path) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::super::testing::Folder;
    use super::*;

    fn refusal(campaign: &Folder, out: &str) -> &'static str {
        Place::open(&campaign.path(), &campaign.at(out)).unwrap_err().code.name
    }

    #[test]
    fn the_output_is_never_among_the_texts() {
        let campaign = Folder::new();
        campaign.write("content/a.ro.md", b"");
        campaign.write("other/x", b"");
        for out in [
            ".",
            "..",
            "content",
            "content/public",
            "content/../content/x",
            "themes/new",
            "i18n",
            "absent/../content/public",
        ] {
            assert_eq!(refusal(&campaign, out), "output-in-campaign", "{out}");
        }
        assert_eq!(refusal(&campaign, "other"), "output-not-ours");
        assert_eq!(campaign.files(""), ["content/a.ro.md", "other/x"]);
    }

    #[cfg(unix)]
    #[test]
    fn links_do_not_lead_the_output_into_the_texts() {
        let campaign = Folder::new();
        campaign.write("texts/a.ro.md", b"");
        campaign.link("texts", "content");
        campaign.link("texts/deep", "public");
        fs::create_dir(campaign.at("texts/deep")).unwrap();
        assert_eq!(refusal(&campaign, "public"), "output-in-campaign");
        assert_eq!(refusal(&campaign, "texts/x"), "output-in-campaign");
    }

    #[cfg(unix)]
    #[test]
    fn our_own_folder_is_not_a_link() {
        let campaign = Folder::new();
        campaign.write("precious/staging/x", b"");
        campaign.link("precious", ".farul-public");
        assert_eq!(refusal(&campaign, "public"), "output-failed");
        assert_eq!(campaign.files("precious"), ["staging/x"]);
    }

    #[test]
    fn two_builds_do_not_write_at_once() {
        let campaign = Folder::new();
        let first = Place::open(&campaign.path(), &campaign.at("public")).unwrap();
        assert_eq!(refusal(&campaign, "public"), "output-busy");
        assert!(Place::open(&campaign.path(), &campaign.at("other")).is_ok());
        drop(first);
        assert!(Place::open(&campaign.path(), &campaign.at("public")).is_ok());
        assert_eq!(campaign.read(".farul-public/.gitignore").unwrap(), "*\n");
    }

    #[test]
    fn hidden_files_of_others_do_no_harm() {
        let campaign = Folder::new();
        campaign.write("public/.git/config", b"");
        assert!(Place::open(&campaign.path(), &campaign.at("public")).is_ok());
    }

    #[test]
    fn our_folder_may_lie_inside_the_output() {
        let campaign = Folder::new();
        campaign.write("public/.farul/lock", b"");
        let place = Place::open(&campaign.path(), &campaign.at("public")).unwrap();
        assert_eq!(place.state, campaign.at("public/.farul"));
    }
}
