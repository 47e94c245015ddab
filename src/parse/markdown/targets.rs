//! What an address that an author wrote leads to.

use std::borrow::Cow;

use super::faults::{
    LinkAbsolute, LinkEmpty, LinkExtra, LinkForm, LinkLanguage, LinkOutside, LinkRefused,
    LinkWithoutExtension, PictureKind, PictureRemote,
};
use crate::config::Config;
use crate::diagnostic::{Diagnostics, Fault};
use crate::model::ids::{LanguageId, VariantId};
use crate::model::scheme::{Address, classify, is_backslashed, is_remote};
use crate::source::{SourcePath, Span};
use crate::tree::nearest::{excerpt, nearest};

/// The endings of the pictures that a page can show.
const PICTURES: [&str; 7] = ["avif", "gif", "jpeg", "jpg", "png", "svg", "webp"];

/// The quotation marks that people and their programs write.
pub(super) const QUOTES: [char; 10] = ['"', '\'', '„', '“', '”', '«', '»', '‘', '’', '‚'];

/// The folder of all pages.
const CONTENT: &str = "content/";

/// What an address leads to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Target {
    Page {
        path: String,
        variant: Option<VariantId>,
        language: Option<LanguageId>,
        fragment: Option<String>,
    },
    Fragment(String),
    File(SourcePath),
    Elsewhere(String),
    Refused,
}

/// Reads the addresses of one file.
#[derive(Debug)]
pub(super) struct Targets<'a> {
    pub(super) file: &'a SourcePath,
    pub(super) config: &'a Config,
}

impl Targets<'_> {
    /// What a link's address leads to; what is wrong with it is told at `span`.
    pub(super) fn link(&self, address: &str, span: Span, found: &mut Diagnostics) -> Target {
        let mut report = |diagnostic| {
            found.push(diagnostic);
            Target::Refused
        };
        if unquoted(address).is_some() {
            return report(unreadable(address).at(self.file, span));
        }
        let inside = match classify(address) {
            Address::Elsewhere(address) => return Target::Elsewhere(address),
            Address::Refused { scheme } => {
                let scheme = excerpt(scheme);
                return report(LinkRefused { scheme }.at(self.file, span));
            }
            Address::Malformed => {
                return report(unreadable(address).at(self.file, span));
            }
            Address::Inside(inside) => inside,
        };
        let parts = Parts::of(inside);
        let Some(fragment) = decoded(parts.fragment.unwrap_or("")) else {
            return report(unreadable(address).at(self.file, span));
        };
        let fragment = Some(fragment.into_owned()).filter(|fragment| !fragment.is_empty());
        if parts.path.is_empty() {
            return match (fragment, parts.query) {
                (Some(fragment), None) => Target::Fragment(fragment),
                _ => report(LinkEmpty {}.at(self.file, span)),
            };
        }
        if parts.path.starts_with('/') {
            let right = self.right_form(parts.path);
            return report(LinkAbsolute { address: excerpt(address), right }.at(self.file, span));
        }
        if is_site(parts.path) {
            let right = Some(excerpt(&format!("https://{address}")));
            return report(LinkForm { address: excerpt(address), right }.at(self.file, span));
        }
        match self.path(parts.path) {
            Ok(path) if is_page(path.file_name()) => {
                self.page(parts.path, &path, parts.query, fragment, span, found)
            }
            Ok(path) => self.file(path, &parts, span, found),
            Err(Unsound::Outside) => {
                report(LinkOutside { address: excerpt(address) }.at(self.file, span))
            }
            Err(Unsound::Form) => report(unreadable(address).at(self.file, span)),
        }
    }

    /// The file of a picture; what is wrong with its address is told at `span`.
    pub(super) fn picture(
        &self,
        address: &str,
        span: Span,
        found: &mut Diagnostics,
    ) -> Option<SourcePath> {
        if unquoted(address).is_some() {
            found.push(unreadable(address).at(self.file, span));
            return None;
        }
        if is_remote(address) {
            found.push(PictureRemote { address: excerpt(address) }.at(self.file, span));
            return None;
        }
        let path = self.own_file(address, span, found)?;
        if is_picture(path.file_name()) {
            return Some(path);
        }
        let file = excerpt(path.file_name());
        let known = PICTURES.iter().map(|&ending| ending.to_owned()).collect();
        found.push(PictureKind { file, known }.at(self.file, span));
        None
    }

    /// The file of the campaign that a relative path names, of any kind.
    pub(super) fn own_file(
        &self,
        address: &str,
        span: Span,
        found: &mut Diagnostics,
    ) -> Option<SourcePath> {
        let parts = Parts::of(address);
        let diagnostic = if parts.path.is_empty() {
            LinkEmpty {}.at(self.file, span)
        } else if parts.path.starts_with('/') {
            LinkAbsolute { address: excerpt(address), right: None }.at(self.file, span)
        } else {
            match self.path(parts.path) {
                Ok(path) => {
                    self.tell_extra(&parts, span, found);
                    return Some(path);
                }
                Err(Unsound::Outside) => {
                    LinkOutside { address: excerpt(address) }.at(self.file, span)
                }
                Err(Unsound::Form) => unreadable(address).at(self.file, span),
            }
        };
        found.push(diagnostic);
        None
    }

    fn page(
        &self,
        written: &str,
        path: &SourcePath,
        query: Option<&str>,
        fragment: Option<String>,
        span: Span,
        found: &mut Diagnostics,
    ) -> Target {
        if !path.file_name().ends_with(".md") {
            let right = match written.strip_suffix('/') {
                Some(folder) => format!("{folder}/_index.md"),
                None => format!("{written}.md"),
            };
            let fault = LinkWithoutExtension { address: excerpt(written), right };
            found.push(fault.at(self.file, span));
        }
        let language = query.and_then(|query| self.pinned(query, span, found));
        let (path, variant) = self.logical(path);
        Target::Page { path, variant, language, fragment }
    }

    /// The language of `?lang=…`.
    fn pinned(&self, query: &str, span: Span, found: &mut Diagnostics) -> Option<LanguageId> {
        let Some(tag) = query.strip_prefix("lang=") else {
            found.push(LinkExtra { extra: format!("?{}", excerpt(query)) }.at(self.file, span));
            return None;
        };
        let language = self.config.language_tagged(tag);
        if language.is_none() {
            let known: Vec<String> =
                self.config.languages.iter().map(|language| language.tag.clone()).collect();
            let nearest = nearest(tag, known.iter().map(String::as_str));
            found.push(LinkLanguage { tag: excerpt(tag), nearest, known }.at(self.file, span));
        }
        language
    }

    fn file(
        &self,
        path: SourcePath,
        parts: &Parts<'_>,
        span: Span,
        found: &mut Diagnostics,
    ) -> Target {
        self.tell_extra(parts, span, found);
        Target::File(path)
    }

    fn tell_extra(&self, parts: &Parts<'_>, span: Span, found: &mut Diagnostics) {
        let extra = match (parts.query, parts.fragment) {
            (None, None) => return,
            (Some(query), _) => format!("?{query}"),
            (None, Some(fragment)) => format!("#{fragment}"),
        };
        found.push(LinkExtra { extra: excerpt(&extra) }.at(self.file, span));
    }

    /// The file that a relative path names, below `content/`.
    fn path(&self, written: &str) -> Result<SourcePath, Unsound> {
        let written = decoded(written).ok_or(Unsound::Form)?;
        if written.contains(|letter: char| letter.is_control() || letter == '\\') {
            return Err(Unsound::Form);
        }
        let path = match self.file.join(&written) {
            Some(path) => path,
            // The folder `content` itself, from a page in it.
            None if written.split('/').all(|part| part.is_empty() || part == ".") => {
                return Err(Unsound::Form);
            }
            None => return Err(Unsound::Outside),
        };
        let inside = path.as_str().strip_prefix(CONTENT).or_else(|| {
            // `../` from a page one folder down: the home page's folder.
            (path.as_str() == CONTENT.trim_end_matches('/')).then_some("")
        });
        let hidden = |inside: &str| inside.split('/').any(|part| part.starts_with('.'));
        match inside {
            Some(inside) if !hidden(inside) => Ok(path),
            _ => Err(Unsound::Outside),
        }
    }

    /// The logical path of the page that a file's path names, and the variant it names.
    fn logical(&self, path: &SourcePath) -> (String, Option<VariantId>) {
        let inside = path.as_str().strip_prefix(CONTENT).unwrap_or("");
        let (folder, name) = inside.rsplit_once('/').unwrap_or(("", inside));
        let mut stem = name.strip_suffix(".md").unwrap_or(name);
        if let Some((rest, tag)) = stem.rsplit_once('.')
            && self.config.language_tagged(tag).is_some()
        {
            stem = rest;
        }
        let mut variant = None;
        if let Some((rest, name)) = stem.rsplit_once('.')
            && let Some(named) = self.config.variant_named(name)
        {
            (stem, variant) = (rest, Some(named));
        }
        let path = match (folder, stem) {
            (folder, "_index" | "index") => folder.to_owned(),
            ("", stem) => stem.to_owned(),
            (folder, stem) => [folder, "/", stem].concat(),
        };
        (path, variant)
    }

    /// How a path from the site's root is rightly written, relative to this file.
    fn right_form(&self, absolute: &str) -> Option<String> {
        let mut parts: Vec<&str> = absolute.split('/').filter(|part| !part.is_empty()).collect();
        if parts.first().is_some_and(|first| self.config.language_tagged(first).is_some()) {
            parts.remove(0);
        }
        let sound = |part: &&str| *part != "." && *part != ".." && !part.contains('\\');
        if parts.is_empty() || !parts.iter().all(sound) {
            return None;
        }
        let folder = self.file.folder().strip_prefix("content").unwrap_or("");
        let here: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
        let last = parts.len() - 1;
        let shared =
            here.iter().zip(&parts[..last]).take_while(|(here, there)| here == there).count();
        let mut right = "../".repeat(here.len() - shared);
        right.push_str(&parts[shared..].join("/"));
        if !parts[last].contains('.') {
            right.push_str(".md");
        }
        Some(right)
    }
}

/// Why a path names nothing.
enum Unsound {
    /// It leads out of `content/`.
    Outside,
    /// It is no path.
    Form,
}

/// What is wrong with an address that is none. Of one with backslashes, or in quotation
/// marks, it is clear what was meant.
fn unreadable(address: &str) -> LinkForm {
    let right = is_backslashed(address).then(|| excerpt(&address.replace('\\', "/")));
    let right = right.or_else(|| unquoted(address).map(excerpt));
    LinkForm { address: excerpt(address), right }
}

/// What stands in the quotation marks that an address begins and ends with.
fn unquoted(address: &str) -> Option<&str> {
    let inside = address.strip_prefix(QUOTES)?.strip_suffix(QUOTES)?;
    Some(inside.trim()).filter(|inside| !inside.is_empty())
}

/// Whether a path begins like the name of a site, with its scheme forgotten.
fn is_site(path: &str) -> bool {
    let first = path.split('/').next().unwrap_or("").to_ascii_lowercase();
    first.strip_prefix("www.").is_some_and(|rest| rest.trim_matches('.').contains('.'))
}

/// Whether a file name is that of a page, or has no extension at all.
fn is_page(name: &str) -> bool {
    match name.rsplit_once('.') {
        None => true,
        Some((_, extension)) => extension == "md",
    }
}

/// Whether a file name is that of a picture.
pub(super) fn is_picture(name: &str) -> bool {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    PICTURES.iter().any(|known| known.eq_ignore_ascii_case(ending))
}

/// An address taken apart.
struct Parts<'a> {
    path: &'a str,
    query: Option<&'a str>,
    fragment: Option<&'a str>,
}

impl<'a> Parts<'a> {
    fn of(address: &'a str) -> Self {
        let (rest, fragment) = split_at(address, '#');
        let (path, query) = split_at(rest, '?');
        Self { path, query, fragment }
    }
}

fn split_at(text: &str, separator: char) -> (&str, Option<&str>) {
    match text.split_once(separator) {
        Some((before, behind)) => (before, Some(behind)),
        None => (text, None),
    }
}

/// The text with `%41` and the like decoded; `None` where that gives no text.
fn decoded(text: &str) -> Option<Cow<'_, str>> {
    if !text.contains('%') {
        return Some(Cow::Borrowed(text));
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, behind)) = rest.split_first() {
        if *first != b'%' {
            bytes.push(*first);
            rest = behind;
            continue;
        }
        let digits = behind.get(..2).filter(|digits| digits.iter().all(u8::is_ascii_hexdigit))?;
        bytes.push(u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?);
        rest = behind.get(2..)?;
    }
    String::from_utf8(bytes).ok().map(Cow::Owned)
}
