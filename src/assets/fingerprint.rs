//! Names that change with the content, so that a browser may keep a file for ever.

use blake3::Hash;

use crate::source::SourcePath;

/// How many characters of the hash stand in a name.
const LENGTH: usize = 10;

/// `stem.<hash>.ending` for a file with these bytes, in letters that every server takes.
pub(super) fn file_name(source: &SourcePath, bytes: &[u8]) -> String {
    let (stem, ending) = parts(source);
    format!("{stem}.{}.{}", short(&blake3::hash(bytes)), ending.to_ascii_lowercase())
}

/// `stem-<width>.<hash>.ending` for a copy of a picture; the key says all that the copy
/// was made from.
pub(super) fn copy_name(source: &SourcePath, key: &Hash, width: u32, ending: &str) -> String {
    format!("{}-{width}.{}.{ending}", parts(source).0, short(key))
}

fn parts(source: &SourcePath) -> (String, &str) {
    let name = source.file_name();
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "bin"));
    let stem: String = stem.chars().map(plain).collect();
    let stem = stem.trim_matches('-');
    (if stem.is_empty() { "file".to_owned() } else { stem.to_owned() }, ending)
}

fn short(hash: &Hash) -> String {
    hash.to_hex().as_str()[..LENGTH].to_owned()
}

fn plain(character: char) -> char {
    if character.is_ascii_alphanumeric() { character.to_ascii_lowercase() } else { '-' }
}
