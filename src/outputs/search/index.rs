//! Makes the indexes that readers' browsers look into.
//!
//! 1. Each search of each language is one piece of work, done by one thread; an index that
//!    was made of the very same documents before comes out of the cache.
//! 2. Of what Pagefind writes, only what our own page needs is kept.
//! 3. The languages of an audience share a folder, so their lists of languages become one.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use pagefind::api::PagefindIndex;
use pagefind::options::PagefindServiceConfig;
use serde_json::Value;

use super::pack::{pack, unpack};
use super::{Document, Documents};
use crate::diagnostic::{Diagnostics, Fault, Judged};
use crate::disk::Cache;
use crate::model::output::OutputPath;
use crate::outputs::faults::SearchFailed;

/// Changes with what the files below are made with, besides the documents.
const MADE_WITH: &str = "pagefind 1.6.0, 1";
/// The list of the languages in a folder.
const ENTRY: &str = "pagefind-entry.json";
/// The part that knows no language; those with rules for word ends have their own.
const PLAIN_PART: &str = "wasm.unknown.pagefind";
/// What is not found: what only the screen shows, what one presses, marks beside headings.
const LEFT_OUT: [&str; 5] =
    ["[data-form=screen]", "[hidden]", "button", ".anchor", ".footnote-back"];

/// The files of an index, each by its name in the index's folder.
pub type Files = Vec<(String, Vec<u8>)>;

/// Makes every index: all files with their places, sorted.
pub fn make(searches: &[Documents], cache: &dyn Cache) -> Judged<Vec<(OutputPath, Vec<u8>)>> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut made = Vec::new();
        while let Some(search) = searches.get(next.fetch_add(1, Ordering::Relaxed)) {
            made.push(((&search.folder, &search.language), cached(search, cache)));
        }
        made
    };
    // Not with rayon: Pagefind uses it inside a runtime of tokio, and a thread that waits
    // there would take up another piece of this work, with another runtime.
    let threads = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let mut diagnostics = Diagnostics::new();
    let mut made = BTreeMap::new();
    thread::scope(|scope| {
        let workers: Vec<_> = (0..threads.min(searches.len())).map(|_| scope.spawn(work)).collect();
        for worker in workers {
            match worker.join() {
                Ok(some) => made.extend(some),
                Err(_) => {
                    diagnostics.push(SearchFailed { reason: "panic".to_owned() }.anywhere());
                }
            }
        }
    });
    let mut outputs = BTreeMap::new();
    for ((folder, _), files) in made {
        match files {
            Ok(files) => place(folder, files, &mut outputs),
            Err(reason) => diagnostics.push(SearchFailed { reason }.anywhere()),
        }
    }
    Judged::new(outputs.into_iter().collect(), diagnostics)
}

/// Puts the files of one language among those of its folder.
fn place(folder: &str, files: Files, outputs: &mut BTreeMap<OutputPath, Vec<u8>>) {
    for (name, bytes) in files {
        let Some(output) = OutputPath::new(&format!("{folder}/{name}")) else { continue };
        let bytes = match outputs.get(&output).filter(|_| name == ENTRY) {
            Some(others) => joined(others, &bytes).unwrap_or(bytes),
            None => bytes,
        };
        outputs.insert(output, bytes);
    }
}

/// Two lists of languages as one.
fn joined(left: &[u8], right: &[u8]) -> Option<Vec<u8>> {
    let mut left: Value = serde_json::from_slice(left).ok()?;
    let mut right: Value = serde_json::from_slice(right).ok()?;
    let more = right.get_mut("languages")?.as_object_mut()?;
    left.get_mut("languages")?.as_object_mut()?.append(more);
    serde_json::to_vec(&left).ok()
}

fn cached(search: &Documents, cache: &dyn Cache) -> Result<Files, String> {
    let mut hasher = blake3::Hasher::new();
    let parts = search.documents.iter().flat_map(|one| [one.address.as_str(), &one.html]);
    for part in [MADE_WITH, search.language.as_str()].into_iter().chain(parts) {
        hasher.update(&(part.len() as u64).to_le_bytes()).update(part.as_bytes());
    }
    let key = hasher.finalize();
    if let Some(files) = cache.get(&key).and_then(|packed| unpack(&packed)) {
        return Ok(files);
    }
    let files = index(&search.documents, &search.language)?;
    cache.put(&key, &pack(&files));
    Ok(files)
}

/// One index, sorted by the names of its files.
fn index(documents: &[std::sync::Arc<Document>], language: &str) -> Result<Files, String> {
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
    let names = written.iter().map(|file| file.filename.to_string_lossy().replace('\\', "/"));
    let names: Vec<String> = names.collect();
    let has_own_part = names.iter().any(|name| name.starts_with("wasm.") && name != PLAIN_PART);
    let is_needed = |name: &str| {
        let is_data = name.starts_with("index/") || name.starts_with("fragment/");
        is_data
            || name.ends_with(".pf_meta")
            || [ENTRY, "pagefind.js"].contains(&name)
            || (name.starts_with("wasm.") && (name != PLAIN_PART || !has_own_part))
    };
    let contents = written.into_iter().map(|file| file.contents);
    let mut files: Files =
        names.into_iter().zip(contents).filter(|(name, _)| is_needed(name)).collect();
    files.sort();
    Ok(files)
}
