//! Names that change with the content, so that a browser may keep a file for ever.

use crate::source::SourcePath;

/// How many characters of the hash stand in a name.
const LENGTH: usize = 10;

/// `stem.<hash>.ending` for a file with these bytes, in letters that every server takes.
pub(super) fn file_name(source: &SourcePath, bytes: &[u8]) -> String {
    let name = source.file_name();
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "bin"));
    let stem: String = stem.chars().map(plain).collect();
    let stem = stem.trim_matches('-');
    let stem = if stem.is_empty() { "file" } else { stem };
    let hash = blake3::hash(bytes).to_hex();
    format!("{stem}.{}.{}", &hash.as_str()[..LENGTH], ending.to_ascii_lowercase())
}

fn plain(character: char) -> char {
    if character.is_ascii_alphanumeric() { character.to_ascii_lowercase() } else { '-' }
}
