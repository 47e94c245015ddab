//! The files of an index, as Pagefind 1.6 writes them and its script reads them: lists in
//! CBOR, compressed, with a mark before them. Names are made of their content.
//!
//! What stands here as a type is read as well as written; the words of an index are only
//! written by `merge`, which has no need to hold them as values.

use std::io::{self, Read, Write};

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use minicbor::{Decode, Encode};
use sha1::{Digest, Sha1};

/// What each compressed file begins with, so that a script sees whether the server has
/// decompressed it.
const MARK: &[u8] = b"pagefind_dcd";
/// How many digits of a hash a name has at least.
const DIGITS: usize = 7;
/// How many places of words a part of an index has, and some more for its last word.
pub(super) const PART: usize = 20_000;

/// The list of all that an index has.
#[derive(Debug, Encode, Decode)]
pub(super) struct Contents {
    /// The version of Pagefind.
    #[n(0)]
    pub(super) version: String,
    /// The pages; elsewhere a page is known by its place here.
    #[n(1)]
    pub(super) pages: Vec<ContentsPage>,
    /// The parts with the words, sorted.
    #[n(2)]
    pub(super) parts: Vec<ContentsPart>,
    /// The filters.
    #[n(3)]
    pub(super) filters: Vec<ContentsFilter>,
    /// Orders other than by how well a page fits; we have none.
    #[n(4)]
    pub(super) orders: Vec<u8>,
    /// The fields that pages have besides their text.
    #[n(5)]
    pub(super) fields: Vec<String>,
}

/// A page of an index.
#[derive(Debug, Encode, Decode)]
pub(super) struct ContentsPage {
    /// The name of the file with its text, without an ending.
    #[n(0)]
    pub(super) name: String,
    /// How many words its text has.
    #[n(1)]
    pub(super) words: u32,
    /// The name of the file that it shares with others; ours share none.
    #[n(2)]
    pub(super) group: String,
}

/// A part of an index.
#[derive(Debug, Encode, Decode)]
pub(super) struct ContentsPart {
    /// What its words begin at.
    #[n(0)]
    pub(super) from: String,
    /// What its words end with.
    #[n(1)]
    pub(super) to: String,
    /// Its name without an ending.
    #[n(2)]
    pub(super) name: String,
}

/// A filter of an index.
#[derive(Debug, Encode, Decode)]
pub(super) struct ContentsFilter {
    /// What is filtered by.
    #[n(0)]
    pub(super) filter: String,
    /// Its name without an ending.
    #[n(1)]
    pub(super) name: String,
}

/// A filter: the pages of each value.
#[derive(Debug, Encode)]
pub(super) struct Filter {
    #[n(0)]
    pub(super) filter: String,
    #[n(1)]
    pub(super) values: Vec<FilterValue>,
}

/// The pages that have a value.
#[derive(Debug, Encode)]
pub(super) struct FilterValue {
    #[n(0)]
    pub(super) value: String,
    #[n(1)]
    pub(super) pages: Vec<usize>,
}

/// A part of an index: words, sorted.
#[derive(Debug, Decode)]
pub(super) struct Part {
    #[n(0)]
    pub(super) words: Vec<PartWord>,
}

/// A word, and where it stands.
#[derive(Debug, Decode)]
pub(super) struct PartWord {
    /// Its stem, without diacritics.
    #[n(0)]
    pub(super) word: String,
    /// Where it stands as it is.
    #[n(1)]
    pub(super) pages: Vec<PartPage>,
    /// Where it stands with diacritics.
    #[n(2)]
    pub(super) forms: Vec<PartForm>,
}

/// A form of a word with diacritics.
#[derive(Debug, Decode)]
pub(super) struct PartForm {
    #[n(0)]
    pub(super) form: String,
    #[n(1)]
    pub(super) pages: Vec<PartPage>,
}

/// Where a word stands in a page.
#[derive(Debug, Decode)]
pub(super) struct PartPage {
    /// How many places the page stands after the one before.
    #[n(0)]
    pub(super) step: usize,
    /// Places in the text; a number below zero changes their weight.
    #[n(1)]
    pub(super) text: Vec<i32>,
    /// Places in fields; a number below zero names the field.
    #[n(2)]
    pub(super) fields: Vec<i32>,
}

/// Encodes a value.
pub(super) fn encoded(value: impl Encode<()>) -> Result<Vec<u8>, String> {
    minicbor::to_vec(value).map_err(|error| error.to_string())
}

/// Decodes what [`encoded`] gave.
pub(super) fn decoded<'a, T: Decode<'a, ()>>(bytes: &'a [u8]) -> Result<T, String> {
    minicbor::decode(bytes).map_err(|error| error.to_string())
}

/// The bytes of a file with this content. Pagefind compresses as well as it can, which
/// takes four times as long and saves one byte in a hundred: after an edit, that is most of
/// what a build would do.
pub(super) fn compressed(content: &[u8]) -> io::Result<Vec<u8>> {
    let mut file = GzEncoder::new(Vec::new(), Compression::default());
    file.write_all(MARK)?;
    file.write_all(content)?;
    file.finish()
}

/// The content of a file.
pub(super) fn decompressed(file: &[u8]) -> io::Result<Vec<u8>> {
    let mut content = Vec::new();
    GzDecoder::new(file).read_to_end(&mut content)?;
    content.strip_prefix(MARK).map(<[u8]>::to_vec).ok_or_else(|| io::ErrorKind::InvalidData.into())
}

/// What a content's name is taken from: its hash, as Pagefind writes it.
pub(super) fn long_name(language: &str, content: &[u8]) -> String {
    let hash = Sha1::digest(content);
    let digits: String = hash.iter().map(|byte| format!("{byte:x}")).collect();
    format!("{language}_{digits}")
}

/// The shortest name that is not taken.
pub(super) fn short_name<'a>(
    language: &str,
    long: &'a str,
    is_taken: impl Fn(&str) -> bool,
) -> &'a str {
    let shortest = language.len() + 1 + DIGITS;
    let names = (shortest..long.len()).filter_map(|length| long.get(..length));
    names.into_iter().find(|name| !is_taken(name)).unwrap_or(long)
}
