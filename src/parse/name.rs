//! What a page's path says, read from the right: `stem[.variant].language.md`.

mod together;

pub use together::check_names;

use super::faults::{
    BadPageName, EntranceName, NameTooManyParts, NameUnknownLanguage, NameUnknownVariant,
    NameWithoutLanguage, UnknownFolder,
};
use crate::config::Config;
use crate::config::shape::{id_from, is_id};
use crate::diagnostic::{Diagnostic, Diagnostics, Fault, Judged};
use crate::model::ids::{LanguageId, VariantId};
use crate::model::name::{PageName, Stem};
use crate::source::SourcePath;
use crate::tree::nearest::{excerpt, nearest};

/// The folder of a campaign's pages.
const CONTENT: &str = "content/";

/// Whether a file is a page, well or badly named: Markdown below `content/`, but not among
/// the data, nor hidden.
pub fn is_page_file(file: &SourcePath) -> bool {
    let Some(path) = file.as_str().strip_prefix(CONTENT) else { return false };
    let markdown =
        path.rsplit_once('.').is_some_and(|(_, extension)| extension.eq_ignore_ascii_case("md"));
    let hidden = || path.starts_with('.') || memchr::memmem::find(path.as_bytes(), b"/.").is_some();
    markdown && !path.starts_with("_data/") && !hidden()
}

/// What the path of a page file says; `None` without a finding where the file is no page.
pub fn page_name(file: &SourcePath, config: &Config) -> Judged<Option<PageName>> {
    if !is_page_file(file) {
        return Judged::default();
    }
    let path = file.as_str().strip_prefix(CONTENT).unwrap_or("");
    let (folder, file_name) = path.rsplit_once('/').unwrap_or(("", path));
    let mut reader = Reader { file, config, diagnostics: Diagnostics::new() };
    let suffixes = reader.suffixes(file_name);
    let sound_folder = reader.folder(folder);
    let name = suffixes.and_then(|suffixes| reader.page(folder, &suffixes));
    if let Some(name) = name.as_ref().filter(|_| sound_folder) {
        reader.declared(name);
    }
    let sound = reader.diagnostics.is_empty();
    Judged::new(name.filter(|_| sound), reader.diagnostics)
}

/// The parts of a file's name.
struct Suffixes<'a> {
    stem: &'a str,
    variant: Option<VariantId>,
    language: LanguageId,
    /// The parts behind the stem, as written.
    written: &'a str,
}

struct Reader<'a> {
    file: &'a SourcePath,
    config: &'a Config,
    diagnostics: Diagnostics,
}

impl Reader<'_> {
    fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// The file's name, taken apart from the right.
    fn suffixes<'n>(&mut self, file_name: &'n str) -> Option<Suffixes<'n>> {
        let (name, _) = file_name.rsplit_once('.')?;
        let (stem, written) = name.split_once('.').unwrap_or((name, ""));
        let suffixes: Vec<&str> = written.split('.').collect();
        let (variant, language) = match suffixes.as_slice() {
            [""] => {
                self.without_language(stem, None);
                return None;
            }
            [language] => (None, *language),
            [variant, language] => (Some(*variant), *language),
            _ => {
                let own = self.own_language();
                let example = format!("{}.{own}.md", id_from(name));
                self.report(NameTooManyParts { example }.in_file(self.file));
                return None;
            }
        };
        let language = self.language(stem, variant, language);
        let variant = match variant {
            // Where the language is wrong, the order of the two may be: say one thing.
            Some(variant) if language.is_some() => Some(self.variant(stem, variant, written)),
            _ => None,
        };
        let language = language?;
        match variant {
            None => Some(Suffixes { stem, variant: None, language, written }),
            Some(variant) => Some(Suffixes { stem, variant: Some(variant?), language, written }),
        }
    }

    fn language(
        &mut self,
        stem: &str,
        variant: Option<&str>,
        language: &str,
    ) -> Option<LanguageId> {
        let found = self.config.language_tagged(language);
        if found.is_some() {
            return found;
        }
        if self.config.variant_named(language).is_some() {
            // `help.easy.md`, or `help.ro.easy.md` with its parts swapped.
            self.without_language(stem, Some((language, variant)));
            return None;
        }
        let known = self.config.languages.iter().map(|language| language.tag.as_str());
        let before = variant.map(|variant| format!(".{variant}")).unwrap_or_default();
        let fault = NameUnknownLanguage {
            language: excerpt(language),
            example: nearest(language, known.clone())
                .map(|near| excerpt(&format!("{stem}{before}.{near}.md"))),
            known: known.map(str::to_owned).collect(),
        };
        self.report(fault.in_file(self.file));
        None
    }

    fn without_language(&mut self, stem: &str, variant: Option<(&str, Option<&str>)>) {
        let own = self.own_language().to_owned();
        let (before, language) = match variant {
            Some((variant, before)) => {
                let swapped = before.filter(|tag| self.config.language_tagged(tag).is_some());
                (format!(".{variant}"), swapped.map_or(own, str::to_owned))
            }
            None => (String::new(), own),
        };
        // `ro.md` has a language and no topic.
        let home = self.config.language_tagged(stem).is_some() && before.is_empty();
        let (stem, language) = if home { ("_index", stem) } else { (stem, language.as_str()) };
        let example = excerpt(&format!("{stem}{before}.{language}.md"));
        self.report(NameWithoutLanguage { example }.in_file(self.file));
    }

    fn own_language(&self) -> &str {
        self.config.languages.first().map_or("ro", |language| language.tag.as_str())
    }

    fn variant(&mut self, stem: &str, variant: &str, written: &str) -> Option<VariantId> {
        let found = self.config.variant_named(variant);
        if found.is_none() {
            let known = self.config.variants.iter().map(String::as_str);
            let language = written.rsplit('.').next().unwrap_or("");
            let fault = NameUnknownVariant {
                variant: excerpt(variant),
                example: nearest(variant, known.clone())
                    .map(|near| excerpt(&format!("{stem}.{near}.{language}.md"))),
                known: known.map(str::to_owned).collect(),
            };
            self.report(fault.in_file(self.file));
        }
        found
    }

    /// Whether all folders are named as an address can be.
    fn folder(&mut self, folder: &str) -> bool {
        let odd = folder.split('/').find(|part| !is_id(part) && !folder.is_empty());
        if let Some(part) = odd {
            let fault = BadPageName { part: excerpt(part), example: id_from(part) };
            self.report(fault.in_file(self.file));
        }
        odd.is_none()
    }

    fn page(&mut self, folder: &str, suffixes: &Suffixes<'_>) -> Option<PageName> {
        let join = |stem: &str| {
            if folder.is_empty() { stem.to_owned() } else { format!("{folder}/{stem}") }
        };
        let (path, stem) = match suffixes.stem {
            "_index" => (folder.to_owned(), Stem::Entrance),
            "index" if folder.is_empty() || self.has_entrance(folder) => {
                self.entrance(folder, suffixes);
                return None;
            }
            "index" => (folder.to_owned(), Stem::Folder),
            stem if is_id(stem) => (join(stem), Stem::Leaf),
            stem => {
                let is_entrance = stem.eq_ignore_ascii_case("_index");
                let right = if is_entrance { "_index".to_owned() } else { id_from(stem) };
                let example = format!("{right}.{}.md", suffixes.written);
                let fault = BadPageName { part: excerpt(stem), example: excerpt(&example) };
                self.report(fault.in_file(self.file));
                return None;
            }
        };
        if stem == Stem::Leaf && self.has_entrance(&path) {
            self.entrance(&path, suffixes);
            return None;
        }
        let (variant, language) = (suffixes.variant, suffixes.language);
        Some(PageName { path, stem, variant, language })
    }

    /// Whether this is the folder of an audience or a section.
    fn has_entrance(&self, folder: &str) -> bool {
        self.config.audience_named(folder).is_some()
            || self.config.sections.iter().any(|section| section.id == folder)
    }

    fn entrance(&mut self, folder: &str, suffixes: &Suffixes<'_>) {
        let stroke = if folder.is_empty() { "" } else { "/" };
        let fault = EntranceName {
            folder: format!("content/{folder}"),
            example: format!("content/{folder}{stroke}_index.{}.md", suffixes.written),
        };
        self.report(fault.in_file(self.file));
    }

    /// A page in a folder that nobody declared would have no audience, and so none of the
    /// protection of one.
    fn declared(&mut self, name: &PageName) {
        let top = name.top();
        let alone = !name.path.contains('/') && name.stem != Stem::Entrance;
        if top.is_empty() || alone || self.has_entrance(top) {
            return;
        }
        let audiences = self.config.audiences.iter().map(|audience| audience.id.value.as_str());
        let sections = self.config.sections.iter().map(|section| section.id.as_str());
        let known: Vec<&str> = audiences.chain(sections).collect();
        let fault = UnknownFolder {
            folder: excerpt(top),
            nearest: nearest(top, known.iter().copied()),
            known: known.into_iter().map(str::to_owned).collect(),
        };
        self.report(fault.in_file(self.file));
    }
}

#[cfg(test)]
mod tests;
