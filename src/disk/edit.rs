//! Changes of an author's files, by explicit commands; `build` never comes here.

use std::fs;
use std::io::{self, Write};

use camino::Utf8Path;

use super::faults::{EditFailed, FolderNotEmpty, LinkOutside, NewFailed};
use crate::diagnostic::{Diagnostic, Fault};
use crate::source::SourcePath;

/// Puts `new` in the place of a file's bytes, all of it or nothing. A link stays a link:
/// the file it leads to is changed.
pub fn replace(root: &Utf8Path, file: &SourcePath, new: &[u8]) -> Result<(), Diagnostic> {
    let failed = |error: io::Error| EditFailed { reason: error.to_string() }.in_file(file);
    let root = root.canonicalize_utf8().map_err(failed)?;
    let real = root.join(file.as_str()).canonicalize_utf8().map_err(failed)?;
    if !real.starts_with(&root) {
        return Err(LinkOutside {}.in_file(file));
    }
    replace_whole(&real, new).map_err(failed)
}

/// Writes a file of the campaign, and the folders above it, where they are not there.
pub fn write(root: &Utf8Path, file: &SourcePath, bytes: &[u8]) -> Result<(), Diagnostic> {
    let path = root.join(file.as_str());
    if path.exists() {
        return replace(root, file, bytes);
    }
    let failed = |error: io::Error| EditFailed { reason: error.to_string() }.in_file(file);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
        let real = folder.canonicalize_utf8().map_err(failed)?;
        if !real.starts_with(root.canonicalize_utf8().map_err(failed)?) {
            return Err(LinkOutside {}.in_file(file));
        }
    }
    create(&path, bytes).map_err(failed)
}

fn replace_whole(file: &Utf8Path, new: &[u8]) -> io::Result<()> {
    let metadata = fs::metadata(file)?;
    if !metadata.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    if metadata.permissions().readonly() {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    let folder = file.parent().ok_or(io::ErrorKind::NotFound)?;
    // A hidden name: a build that runs meanwhile does not see it.
    let mut beside = tempfile::Builder::new().prefix(".farul-").tempfile_in(folder)?;
    beside.write_all(new)?;
    fs::set_permissions(beside.path(), metadata.permissions())?;
    beside.persist(file).map_err(|error| error.error)?;
    Ok(())
}

/// Writes a new campaign into `folder`, which is made, or is empty.
pub fn scaffold<'a>(
    folder: &Utf8Path,
    files: impl IntoIterator<Item = (&'a SourcePath, &'a [u8])>,
) -> Result<(), Diagnostic> {
    let failed = |path: &str, error: io::Error| {
        NewFailed { path: path.to_owned(), reason: error.to_string() }.anywhere()
    };
    fs::create_dir_all(folder).map_err(|error| failed(folder.as_str(), error))?;
    let mut entries = fs::read_dir(folder).map_err(|error| failed(folder.as_str(), error))?;
    if entries.next().is_some() {
        return Err(FolderNotEmpty { folder: folder.to_string() }.anywhere());
    }
    for (path, bytes) in files {
        create(&folder.join(path.as_str()), bytes).map_err(|error| failed(path.as_str(), error))?;
    }
    Ok(())
}

/// Writes a file that is not there yet, all of it or nothing.
fn create(file: &Utf8Path, bytes: &[u8]) -> io::Result<()> {
    let folder = file.parent().ok_or(io::ErrorKind::NotFound)?;
    fs::create_dir_all(folder)?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".farul-");
    // Without this it would be for its owner alone; the system takes away what it must.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut beside = builder.tempfile_in(folder)?;
    beside.write_all(bytes)?;
    beside.persist_noclobber(file).map_err(|error| error.error)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::testing::Folder;
    use super::*;

    fn path(path: &str) -> SourcePath {
        SourcePath::new(path).unwrap()
    }

    #[cfg(unix)]
    #[test]
    fn an_edit_keeps_permissions_and_links() {
        use std::os::unix::fs::PermissionsExt;
        let campaign = Folder::new();
        campaign.write("content/shared.md", b"old");
        campaign.link("shared.md", "content/a.ro.md");
        let mode = |mode| fs::Permissions::from_mode(mode);
        fs::set_permissions(campaign.at("content/shared.md"), mode(0o640)).unwrap();
        replace(&campaign.path(), &path("content/a.ro.md"), b"new").unwrap();
        assert_eq!(campaign.read("content/shared.md").unwrap(), "new");
        assert!(campaign.at("content/a.ro.md").is_symlink());
        let metadata = fs::metadata(campaign.at("content/shared.md")).unwrap();
        assert_eq!(metadata.permissions().mode() & 0o777, 0o640);
        assert_eq!(campaign.files("content"), ["a.ro.md", "shared.md"]);
    }

    #[cfg(unix)]
    #[test]
    fn what_cannot_be_edited_stays() {
        use std::os::unix::fs::PermissionsExt;
        let outside = Folder::new();
        outside.write("a.md", b"theirs");
        let campaign = Folder::new();
        campaign.link(outside.at("a.md").as_str(), "content/out.ro.md");
        campaign.write("content/fixed.ro.md", b"old");
        let read_only = fs::Permissions::from_mode(0o444);
        fs::set_permissions(campaign.at("content/fixed.ro.md"), read_only).unwrap();
        fs::create_dir(campaign.at("content/folder.ro.md")).unwrap();
        for (file, code) in [
            ("content/out.ro.md", "link-outside"),
            ("content/fixed.ro.md", "edit-failed"),
            ("content/folder.ro.md", "edit-failed"),
            ("content/absent.ro.md", "edit-failed"),
        ] {
            let refused = replace(&campaign.path(), &path(file), b"new").unwrap_err();
            assert_eq!(refused.code.name, code, "{file}");
        }
        assert_eq!(outside.read("a.md").unwrap(), "theirs");
        assert_eq!(campaign.read("content/fixed.ro.md").unwrap(), "old");
    }

    #[test]
    fn a_new_campaign_goes_into_an_empty_folder_only() {
        let folder = Folder::new();
        let settings = path("farul.toml");
        let page = path("content/_index.ro.md");
        let files = [(&settings, &b"[campaign]"[..]), (&page, b"# Farul")];
        scaffold(&folder.at("new/campaign"), files).unwrap();
        assert_eq!(folder.read("new/campaign/content/_index.ro.md").unwrap(), "# Farul");
        let refused = scaffold(&folder.at("new/campaign"), files).unwrap_err();
        assert_eq!(refused.code.name, "folder-not-empty");
        folder.write("file", b"");
        assert_eq!(scaffold(&folder.at("file"), files).unwrap_err().code.name, "new-failed");
    }
}
