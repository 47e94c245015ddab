//! Reads pages into entries. How words are found in a text, and what they are known by, is
//! Pagefind's own affair: it makes an index of a few pages, which is taken apart again.

use std::collections::{BTreeMap, HashMap};

use pagefind::api::PagefindIndex;
use pagefind::options::PagefindServiceConfig;
use serde::Deserialize;

use super::Document;
use super::entry::{Entry, Places, Word, packed};
use super::form::{Contents, Part, PartPage, decoded, decompressed, encoded, long_name};

/// What entries and indexes are made with, besides the documents: those in a cache hold for
/// these. A test holds the versions to those of `Cargo.lock`.
pub(super) const MADE_WITH: &str = "2 flate2 1.1.11 lol_html 3.0.3 miniz_oxide 0.9.1 \
                                    pagefind 1.6.0 pagefind_stem 1.0.0";
/// The list of the languages in a folder.
pub(super) const ENTRY: &str = "pagefind-entry.json";
/// The script that looks into indexes.
pub(super) const ENGINE: &str = "pagefind.js";
/// The part that knows no language; those with rules for word ends have their own.
const PLAIN_PART: &str = "wasm.unknown.pagefind";
/// What is not found: what only the screen shows, what one presses, marks beside headings.
const LEFT_OUT: [&str; 5] =
    ["[data-form=screen]", "[hidden]", "button", ".anchor", ".footnote-back"];

/// What every index of a language has besides its pages.
pub(super) struct Frame {
    /// The version of Pagefind.
    pub(super) version: String,
    /// The list of languages, of an index with one page.
    list: String,
    /// The name of that index's contents.
    contents: String,
    /// The script and the part that knows the language, with their names.
    pub(super) files: Vec<(String, Vec<u8>)>,
}

impl Frame {
    /// The list of languages, of an index with these contents and pages.
    pub(super) fn list(&self, contents: &str, pages: usize) -> String {
        let list = self.list.replace(&self.contents, contents);
        list.replace("\"page_count\":1", &format!("\"page_count\":{pages}"))
    }

    /// The frame as files with names.
    pub(super) fn as_files(&self) -> Vec<(String, Vec<u8>)> {
        let texts = [&self.version, &self.list, &self.contents];
        let texts = texts.map(|text| (String::new(), text.as_bytes().to_vec()));
        texts.into_iter().chain(self.files.clone()).collect()
    }

    /// The frame of what [`Frame::as_files`] gave.
    pub(super) fn of_files(files: Vec<(String, Vec<u8>)>) -> Option<Self> {
        let mut files = files.into_iter();
        let mut text = || String::from_utf8(files.next()?.1).ok();
        let (version, list, contents) = (text()?, text()?, text()?);
        Some(Self { version, list, contents, files: files.collect() })
    }
}

/// What every index of a language has.
pub(super) fn frame(language: &str) -> Result<Frame, String> {
    let html = "<html><body><main data-pagefind-body>a</main></body></html>".to_owned();
    let mut files = run(language, &[&Document { address: "/".to_owned(), html }])?;
    let list = files.remove(ENTRY).ok_or("no list of languages")?;
    let list = String::from_utf8(list).map_err(|error| error.to_string())?;
    let (name, contents) = contents(&files)?.ok_or("no contents")?;
    let (name, version) = (name.to_owned(), contents.version);
    let is_part = |name: &str| name.starts_with("wasm.");
    let has_own_part = files.keys().any(|name| is_part(name) && name != PLAIN_PART);
    let is_needed =
        |name: &str| name == ENGINE || (is_part(name) && (name != PLAIN_PART || !has_own_part));
    files.retain(|name, _| is_needed(name));
    Ok(Frame { version, list, contents: name, files: files.into_iter().collect() })
}

/// The entries of pages of one language, in their order, as bytes.
pub(super) fn entries(language: &str, documents: &[&Document]) -> Result<Vec<Vec<u8>>, String> {
    let files = run(language, documents)?;
    let file = |name: &str| -> Result<&Vec<u8>, String> {
        files.get(name).ok_or_else(|| format!("{name} is missing"))
    };
    let Some((_, contents)) = contents(&files)? else {
        // No page has a word.
        return documents.iter().map(|_| packed(None)).collect();
    };
    let mut pages: Vec<Page<'_>> = Vec::with_capacity(contents.pages.len());
    for page in &contents.pages {
        let text = file(&format!("fragment/{}.pf_fragment", page.name))?;
        pages.push(Page::read(language, text, &contents.fields)?);
    }
    let parts = contents
        .parts
        .iter()
        .map(|part| decoded::<Part>(&content(file(&format!("index/{}.pf_index", part.name))?)?));
    // The parts are sorted, and so are their words.
    for part in parts.collect::<Result<Vec<_>, String>>()? {
        part.share_out(&mut pages)?;
    }
    let by_address: HashMap<&str, &Page<'_>> =
        pages.iter().map(|page| (page.address.as_str(), page)).collect();
    let entry = |document: &&Document| by_address.get(document.address.as_str()).copied();
    documents
        .iter()
        .map(|document| entry(document).map_or_else(|| packed(None), Page::packed))
        .collect()
}

/// The contents of an index, with their name; an index without pages has none.
fn contents(files: &BTreeMap<String, Vec<u8>>) -> Result<Option<(&str, Contents)>, String> {
    let found = files.iter().find_map(|(file, bytes)| {
        Some((file.strip_prefix("pagefind.")?.strip_suffix(".pf_meta")?, bytes))
    });
    found.map(|(name, bytes)| Ok((name, decoded(&content(bytes)?)?))).transpose()
}

fn content(file: &[u8]) -> Result<Vec<u8>, String> {
    decompressed(file).map_err(|error| error.to_string())
}

/// All files of an index that Pagefind makes of documents, by name.
pub(super) fn run(
    language: &str,
    documents: &[&Document],
) -> Result<BTreeMap<String, Vec<u8>>, String> {
    stand_somewhere().map_err(|error| error.to_string())?;
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let runtime = runtime.map_err(|error| error.to_string())?;
    let settings = PagefindServiceConfig::builder()
        .exclude_selectors(LEFT_OUT.map(str::to_owned).to_vec())
        .force_language(language.to_owned())
        .build();
    let written = runtime.block_on(async {
        let mut index = PagefindIndex::new(Some(settings))?;
        for document in documents {
            let (address, html) = (document.address.clone(), document.html.clone());
            index.add_html_file(None, Some(address), html).await?;
        }
        index.get_files().await
    });
    let written = written.map_err(|error| error.to_string())?;
    let name = |path: std::path::PathBuf| path.to_string_lossy().replace('\\', "/");
    Ok(written.into_iter().map(|file| (name(file.filename), file.contents)).collect())
}

/// Pagefind asks for the folder that the program was started in, though it reads nothing there,
/// and panics where that has been deleted: then any other will do.
fn stand_somewhere() -> std::io::Result<()> {
    match std::env::current_dir() {
        Ok(_) => Ok(()),
        Err(_) => std::env::set_current_dir(std::env::temp_dir()),
    }
}

/// A page, while its words are gathered.
struct Page<'a> {
    address: String,
    long_name: String,
    text: &'a [u8],
    length: u32,
    filters: Vec<(String, Vec<String>)>,
    fields: Vec<String>,
    /// The page's own number of each field that a page of the index has.
    numbers: Vec<i32>,
    words: Vec<PageWord>,
}

struct PageWord {
    word: String,
    plain: Option<PagePlaces>,
    forms: Vec<(String, PagePlaces)>,
}

struct PagePlaces {
    count: usize,
    text: Vec<u8>,
    fields: Vec<i32>,
}

impl PageWord {
    fn view(&self) -> Word<'_> {
        let forms = self.forms.iter().map(|(form, places)| (form.as_str(), places.view()));
        let plain = self.plain.as_ref().map(PagePlaces::view);
        Word { word: &self.word, plain, forms: forms.collect() }
    }
}

impl PagePlaces {
    fn view(&self) -> Places<'_> {
        Places { count: self.count, text: &self.text, fields: self.fields.clone() }
    }
}

/// What a file with a text says of its page.
#[derive(Deserialize)]
struct Text {
    url: String,
    word_count: u32,
    filters: BTreeMap<String, Vec<String>>,
    meta: BTreeMap<String, String>,
}

impl<'a> Page<'a> {
    fn read(language: &str, file: &'a [u8], all: &[String]) -> Result<Self, String> {
        let json = content(file)?;
        let text: Text = serde_json::from_slice(&json).map_err(|error| error.to_string())?;
        let own = |field: &String| text.meta.keys().position(|other| other == field);
        let number = |field| own(field).and_then(|at| i32::try_from(at).ok()).unwrap_or_default();
        let numbers = all.iter().map(number).collect();
        Ok(Self {
            address: text.url,
            long_name: long_name(language, &json),
            text: file,
            length: text.word_count,
            filters: text.filters.into_iter().collect(),
            fields: text.meta.into_keys().collect(),
            numbers,
            words: Vec::new(),
        })
    }

    /// The last word, which is `word`.
    fn word(&mut self, word: &str) -> &mut PageWord {
        if self.words.last().is_none_or(|last| last.word != word) {
            self.words.push(PageWord { word: word.to_owned(), plain: None, forms: Vec::new() });
        }
        let last = self.words.len() - 1;
        &mut self.words[last]
    }

    fn packed(&self) -> Result<Vec<u8>, String> {
        let Self { long_name, text, length, filters, fields, words, .. } = self;
        packed(Some(&Entry {
            long_name: long_name.clone(),
            text,
            length: *length,
            filters: filters.clone(),
            fields: fields.clone(),
            words: words.iter().map(PageWord::view).collect(),
        }))
    }
}

impl Part {
    /// Gives each page its words.
    fn share_out(self, pages: &mut [Page<'_>]) -> Result<(), String> {
        for word in self.words {
            each_page(word.pages, pages, |page, places| {
                page.word(&word.word).plain = Some(places)
            })?;
            for form in word.forms {
                each_page(form.pages, pages, |page, places| {
                    page.word(&word.word).forms.push((form.form.clone(), places));
                })?;
            }
            // Alone, a page would have its forms in this order.
            for page in pages.iter_mut() {
                if let Some(last) = page.words.last_mut().filter(|last| last.word == word.word) {
                    last.forms.sort_by(|(left, at), (right, other)| {
                        (at.count == 0, left).cmp(&(other.count == 0, right))
                    });
                }
            }
        }
        Ok(())
    }
}

/// Hands each page its places of a word.
fn each_page<'a, 'b>(
    places: Vec<PartPage>,
    pages: &'a mut [Page<'b>],
    mut give: impl FnMut(&mut Page<'b>, PagePlaces),
) -> Result<(), String> {
    let mut number = 0;
    for PartPage { step, text, fields } in places {
        number += step;
        let page = pages.get_mut(number).ok_or("a page that there is not")?;
        let own = |place: i32| match usize::try_from(-1 - place) {
            Ok(field) => -1 - page.numbers.get(field).copied().unwrap_or_default(),
            Err(_) => place,
        };
        let fields = fields.into_iter().map(own).collect();
        give(page, PagePlaces { count: text.len(), text: encoded(&text)?, fields });
    }
    Ok(())
}
