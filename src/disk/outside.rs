//! Files that a command names, such as those of translators: they may stand anywhere.

use std::fs;
use std::io::{self, Write};

use camino::Utf8Path;

use super::faults::EditFailed;
use super::load::read_within;
use crate::diagnostic::{Diagnostic, Fault};
use crate::source::SourcePath;

/// The most bytes that such a file may have.
const MOST_BYTES: u64 = 64 << 20;

/// How messages name the file: as it was named, where that is a path below here, else by
/// its last part.
pub fn shown(path: &Utf8Path) -> Option<SourcePath> {
    let named = path.as_str().trim_start_matches("./");
    SourcePath::new(named).or_else(|| SourcePath::new(path.file_name()?))
}

/// Whether something stands there.
pub fn is_there(path: &Utf8Path) -> bool {
    path.exists()
}

/// The bytes of a file.
///
/// # Errors
///
/// Where it is no file, cannot be read, or is far too big.
pub fn read(path: &Utf8Path, shown: &SourcePath) -> Result<Vec<u8>, Diagnostic> {
    read_within(path, MOST_BYTES).map_err(|refusal| refusal.about(shown))
}

/// Writes a file, all of it or nothing.
///
/// # Errors
///
/// Where the disk says no; what stood there still does.
pub fn write(path: &Utf8Path, shown: &SourcePath, bytes: &[u8]) -> Result<(), Diagnostic> {
    whole(path, bytes).map_err(|error| EditFailed { reason: error.to_string() }.in_file(shown))
}

fn whole(path: &Utf8Path, bytes: &[u8]) -> io::Result<()> {
    // A link stays a link.
    let path = if path.exists() { path.canonicalize_utf8()? } else { path.to_owned() };
    let folder = match path.parent() {
        Some(folder) if folder != "" => folder,
        _ => Utf8Path::new("."),
    };
    let mut builder = tempfile::Builder::new();
    builder.prefix(".farul-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // As any new file: the system takes away what its settings say.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut beside = builder.tempfile_in(folder)?;
    beside.write_all(bytes)?;
    if let Ok(metadata) = fs::metadata(&path) {
        if !metadata.is_file() {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        fs::set_permissions(beside.path(), metadata.permissions())?;
    }
    beside.persist(&path).map_err(|error| error.error)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::testing::Folder;
    use super::*;

    #[test]
    fn a_file_is_written_whole_and_named_as_its_author_named_it() {
        let folder = Folder::new();
        let path = folder.at("ru.po");
        let name = shown(&path).unwrap();
        assert_eq!(name.as_str(), "ru.po");
        write(&path, &name, b"old").unwrap();
        write(&path, &name, b"new").unwrap();
        assert_eq!(read(&path, &name).unwrap(), b"new");
        assert_eq!(folder.files(""), ["ru.po"]);
        let refused = write(&folder.at("absent/ru.po"), &name, b"x").unwrap_err();
        assert_eq!(refused.code.name, "edit-failed");
        assert_eq!(read(&folder.at("absent"), &name).unwrap_err().code.name, "file-unreadable");
        assert_eq!(shown("./a/ru.po".into()).unwrap().as_str(), "a/ru.po");
        assert_eq!(shown("../ru.po".into()).unwrap().as_str(), "ru.po");
    }
}
