//! Makes one index of the entries of its pages.
//!
//! 1. Page by page, the places of each word are written behind those of the pages before,
//!    in the form that an index has them in: so an index takes little more memory than its
//!    files.
//! 2. At the end words are sorted and shared out among parts, and the contents written.
//!
//! What comes out is what Pagefind itself writes of the same pages, byte for byte before it
//! is compressed.

use std::collections::{BTreeMap, BTreeSet};

use minicbor::Encoder;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::entry::{Entry, Places, Word};
use super::form::{
    Contents, ContentsFilter, ContentsPage, ContentsPart, Filter, FilterValue, PART, compressed,
    encoded, long_name, short_name,
};
use super::read::Frame;

/// An index, while pages are added.
pub(super) struct Merge<'l> {
    language: &'l str,
    pages: Vec<ContentsPage>,
    /// The names of texts that are taken.
    names: FxHashSet<String>,
    words: FxHashMap<String, Merged>,
    filters: BTreeMap<String, BTreeMap<String, Vec<usize>>>,
    /// The lists of fields that pages have.
    fields: Vec<Vec<String>>,
}

/// The files of an index, but for its pages' texts.
pub(super) struct Index {
    /// The files with their names.
    pub(super) files: Vec<(String, Vec<u8>)>,
    /// The name of its contents.
    pub(super) contents: String,
    /// How many pages it has.
    pub(super) pages: usize,
}

/// A word of several pages.
#[derive(Default)]
struct Merged {
    plain: Postings,
    forms: Vec<(String, Postings)>,
}

/// Where a word stands, page after page.
#[derive(Default)]
struct Postings {
    /// How many pages there are.
    pages: usize,
    /// The number of the last one.
    last: usize,
    /// How many numbers they take.
    numbers: usize,
    bytes: Vec<u8>,
    /// What is to stand at some places of the bytes: places in fields, by the list of fields
    /// that they count in. Which numbers fields have is not known before the last page.
    fields: Vec<(usize, usize, Vec<i32>)>,
}

impl<'l> Merge<'l> {
    /// An index without a page.
    pub(super) fn new(language: &'l str) -> Self {
        Self {
            language,
            pages: Vec::new(),
            names: FxHashSet::default(),
            words: FxHashMap::default(),
            filters: BTreeMap::new(),
            fields: Vec::new(),
        }
    }

    /// Adds a page: the name of the file with its text.
    pub(super) fn add(&mut self, entry: &Entry<'_>) -> Result<String, String> {
        let page = self.pages.len();
        let is_taken = |name: &str| self.names.contains(name);
        let name = short_name(self.language, &entry.long_name, is_taken).to_owned();
        self.names.insert(name.clone());
        let known = self.fields.iter().position(|fields| *fields == entry.fields);
        let fields = known.unwrap_or_else(|| {
            self.fields.push(entry.fields.clone());
            self.fields.len() - 1
        });
        for (filter, values) in &entry.filters {
            for value in values {
                let values = self.filters.entry(filter.clone()).or_default();
                values.entry(value.clone()).or_default().push(page);
            }
        }
        for word in &entry.words {
            self.add_word(page, fields, word)?;
        }
        let file = format!("fragment/{name}.pf_fragment");
        self.pages.push(ContentsPage { name, words: entry.length, group: String::new() });
        Ok(file)
    }

    fn add_word(&mut self, page: usize, fields: usize, word: &Word<'_>) -> Result<(), String> {
        let merged = match self.words.get_mut(word.word) {
            Some(merged) => merged,
            None => self.words.entry(word.word.to_owned()).or_default(),
        };
        if let Some(places) = &word.plain {
            merged.plain.add(page, fields, places)?;
        }
        for (form, places) in &word.forms {
            let known = merged.forms.iter().position(|(other, _)| other == form);
            let at = known.unwrap_or_else(|| {
                merged.forms.push(((*form).to_owned(), Postings::default()));
                merged.forms.len() - 1
            });
            merged.forms[at].1.add(page, fields, places)?;
        }
        Ok(())
    }

    /// The files of the index.
    pub(super) fn finish(self, frame: &Frame) -> Result<Index, String> {
        let Self { language, pages, words, filters, fields, .. } = self;
        let (fields, numbers) = numbered(&fields);
        let mut words: Vec<(String, Merged)> = words.into_iter().collect();
        words.par_sort_unstable_by(|(left, _), (right, _)| left.cmp(right));
        let parts = shared_out(&words);
        let mut contents_parts = trimmed(&parts);
        let made: Result<Vec<_>, String> = parts
            .par_iter()
            .map(|words| {
                let part = part(words, &numbers)?;
                let file = compressed(&part).map_err(|error| error.to_string())?;
                Ok((long_name(language, &part), file))
            })
            .collect();
        let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        for ((long, file), part) in made?.into_iter().zip(&mut contents_parts) {
            let name = |short: &str| format!("index/{short}.pf_index");
            let short = short_name(language, &long, |short| files.contains_key(&name(short)));
            part.name = short.to_owned();
            files.insert(name(short), file);
        }
        let contents = Contents {
            version: frame.version.clone(),
            pages,
            parts: contents_parts,
            filters: named(language, filters)?,
            orders: Vec::new(),
            fields,
        };
        let encoded = encoded(&contents)?;
        let long = long_name(language, &encoded);
        // Its digits are as many more as the language has letters: so it is in Pagefind.
        let name = long.get(..language.len() * 2 + 9).unwrap_or(&long).to_owned();
        let file = compressed(&encoded).map_err(|error| error.to_string())?;
        files.insert(format!("pagefind.{name}.pf_meta"), file);
        Ok(Index {
            files: files.into_iter().collect(),
            contents: name,
            pages: contents.pages.len(),
        })
    }
}

/// The fields of all pages, sorted, and of each list the numbers of its fields.
fn numbered(lists: &[Vec<String>]) -> (Vec<String>, Vec<Vec<i32>>) {
    let all: BTreeSet<&String> = lists.iter().flatten().collect();
    let all: Vec<String> = all.into_iter().cloned().collect();
    let number = |field: &String| all.iter().position(|other| other == field).unwrap_or_default();
    let numbers = lists
        .iter()
        .map(|list| list.iter().map(|field| i32::try_from(number(field)).unwrap_or_default()))
        .map(Iterator::collect)
        .collect();
    (all, numbers)
}

impl Postings {
    fn add(&mut self, page: usize, fields: usize, places: &Places<'_>) -> Result<(), String> {
        let step = page - self.last;
        let mut encoder = Encoder::new(&mut self.bytes);
        let begun = encoder.array(3).and_then(|encoder| encoder.u64(step as u64));
        begun.map_err(|error| error.to_string())?;
        self.bytes.extend_from_slice(places.text);
        if places.fields.is_empty() {
            self.bytes.extend(encoded(&places.fields)?);
        } else {
            self.fields.push((self.bytes.len(), fields, places.fields.clone()));
        }
        self.last = page;
        self.pages += 1;
        self.numbers += places.count + places.fields.len() + 1;
        Ok(())
    }

    fn write(&self, numbers: &[Vec<i32>], part: &mut Vec<u8>) -> Result<(), String> {
        let mut encoder = Encoder::new(&mut *part);
        encoder.array(self.pages as u64).map_err(|error| error.to_string())?;
        let mut start = 0;
        for (at, list, places) in &self.fields {
            part.extend_from_slice(&self.bytes[start..*at]);
            start = *at;
            let number = |place: &i32| match usize::try_from(-1 - place) {
                Ok(field) => -1 - numbers[*list].get(field).copied().unwrap_or_default(),
                Err(_) => *place,
            };
            part.extend(encoded(places.iter().map(number).collect::<Vec<i32>>())?);
        }
        part.extend_from_slice(&self.bytes[start..]);
        Ok(())
    }
}

/// Shares words out among parts.
fn shared_out(words: &[(String, Merged)]) -> Vec<&[(String, Merged)]> {
    let mut parts = Vec::new();
    let (mut start, mut numbers) = (0, 0);
    for (at, (_, word)) in words.iter().enumerate() {
        let forms: usize = word.forms.iter().map(|(_, postings)| postings.numbers).sum();
        numbers += word.plain.numbers + forms + word.forms.len();
        if numbers >= PART {
            parts.push(&words[start..=at]);
            (start, numbers) = (at + 1, 0);
        }
    }
    parts.push(&words[start..]);
    parts.retain(|part| !part.is_empty());
    parts
}

/// A part of an index.
fn part(words: &[(String, Merged)], numbers: &[Vec<i32>]) -> Result<Vec<u8>, String> {
    let mut part = Vec::new();
    let failed = |error: minicbor::encode::Error<_>| error.to_string();
    Encoder::new(&mut part).array(1).map_err(failed)?.array(words.len() as u64).map_err(failed)?;
    for (word, merged) in words {
        Encoder::new(&mut part).array(3).map_err(failed)?.str(word).map_err(failed)?;
        merged.plain.write(numbers, &mut part)?;
        Encoder::new(&mut part).array(merged.forms.len() as u64).map_err(failed)?;
        for (form, postings) in &merged.forms {
            Encoder::new(&mut part).array(2).map_err(failed)?.str(form).map_err(failed)?;
            postings.write(numbers, &mut part)?;
        }
    }
    Ok(part)
}

/// What each part begins at and ends with, in as few letters as tell it from the next.
fn trimmed(parts: &[&[(String, Merged)]]) -> Vec<ContentsPart> {
    let end =
        |word: Option<&(String, Merged)>| word.map_or_else(String::new, |(word, _)| word.clone());
    let mut trimmed: Vec<ContentsPart> = parts
        .iter()
        .map(|part| ContentsPart {
            from: end(part.first()),
            to: end(part.last()),
            name: String::new(),
        })
        .collect();
    for at in 1..trimmed.len() {
        let (before, after) = trimmed.split_at_mut(at);
        let (Some(before), Some(after)) = (before.last_mut(), after.first_mut()) else { continue };
        let pairs = before.to.chars().zip(after.from.chars());
        let letters = pairs.take_while(|(left, right)| left == right).count() + 1;
        let short = |word: &str| word.chars().take(letters).collect::<String>();
        let (to, from) = (short(&before.to), short(&after.from));
        if to >= before.from {
            before.to = to;
        }
        after.from = from;
    }
    trimmed
}

/// The names of filters: nobody filters on our page, so there are no files of these names.
fn named(
    language: &str,
    filters: BTreeMap<String, BTreeMap<String, Vec<usize>>>,
) -> Result<Vec<ContentsFilter>, String> {
    let mut named: Vec<ContentsFilter> = Vec::new();
    for (filter, values) in filters {
        let values =
            values.into_iter().map(|(value, pages)| FilterValue { value, pages }).collect();
        let long = long_name(language, &encoded(&Filter { filter: filter.clone(), values })?);
        let is_taken = |name: &str| named.iter().any(|other| other.name == name);
        let name = short_name(language, &long, is_taken).to_owned();
        named.push(ContentsFilter { filter, name });
    }
    Ok(named)
}
