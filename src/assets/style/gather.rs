//! The rules of a theme's style sheet and of all that it imports.

use std::collections::BTreeMap;
use std::sync::Arc;

use lightningcss::error::{Error, ParserError};
use lightningcss::rules::CssRule;
use lightningcss::rules::import::ImportRule;
use lightningcss::stylesheet::{ParserOptions, StyleSheet};

use super::super::faults::{StyleFileMissing, StyleRemote, StyleSyntax, StyleTooDeep};
use super::super::theme::{Setting, Theme, ThemeFile};
use super::judge::judge;
use super::layers::{Condition, Layer, longer};
use super::lines;
use crate::diagnostic::{Diagnostic, Diagnostics, Fault};
use crate::source::Span;

/// Brackets may stand this deep in each other, and imports follow each other this far.
const DEPTH_LIMIT: usize = 64;

/// Where the rules of a file belong.
#[derive(Clone, Default)]
struct Surroundings<'i> {
    layer: Vec<String>,
    conditions: Vec<Condition<'i>>,
    depth: usize,
}

/// Gathers rules, file by file, in the order of the imports.
pub(super) struct Gatherer<'i> {
    pub(super) theme: &'i Theme,
    pub(super) faults: Diagnostics,
    pub(super) layers: Layer<'i>,
    /// The files read so far; rules name them by their place.
    pub(super) sources: Vec<String>,
    /// The files that the styles name by `url()`, by their published name.
    pub(super) published: BTreeMap<String, Arc<[u8]>>,
}

impl<'i> Gatherer<'i> {
    pub(super) fn new(theme: &'i Theme) -> Self {
        Self {
            theme,
            faults: Diagnostics::new(),
            layers: Layer::default(),
            sources: Vec::new(),
            published: BTreeMap::new(),
        }
    }

    /// Gathers the entry and all that it imports.
    pub(super) fn entry(&mut self, entry: &Setting) {
        match self.theme.file(&entry.path.value) {
            Some(file) => self.read(file, &Surroundings::default()),
            None => self.faults.push(entry.missing(self.theme)),
        }
    }

    fn read(&mut self, file: &'i ThemeFile, around: &Surroundings<'i>) {
        let source = file.source.as_str();
        let Some(text) = file.text() else { return };
        if self.sources.iter().any(|seen| seen == source) {
            return;
        }
        if around.depth > DEPTH_LIMIT || lines::depth(text) > DEPTH_LIMIT {
            self.faults.push(StyleTooDeep { limit: DEPTH_LIMIT }.in_file(&file.source));
            return;
        }
        let index = u32::try_from(self.sources.len()).unwrap_or(u32::MAX);
        self.sources.push(source.to_owned());
        let Some(mut sheet) = self.parse(file, text, index) else { return };
        judge(self, file, text, &mut sheet);
        for rule in sheet.rules.0 {
            match rule {
                CssRule::Import(import) => self.import(file, text, import, around),
                rule => self.layers.place(rule, &around.layer, &around.conditions),
            }
        }
    }

    /// Parses one file and tells every fault in it.
    fn parse(
        &mut self,
        file: &'i ThemeFile,
        text: &'i str,
        source_index: u32,
    ) -> Option<StyleSheet<'i>> {
        // The parser's own way to hand out its findings; nobody shares it.
        #[expect(clippy::disallowed_types)]
        let warnings = Arc::new(std::sync::RwLock::new(Vec::new()));
        let options = ParserOptions {
            source_index,
            error_recovery: true,
            warnings: Some(Arc::clone(&warnings)),
            ..ParserOptions::default()
        };
        let parsed = StyleSheet::parse(text, options);
        let found = warnings.read().map(|found| found.clone()).unwrap_or_default();
        // The judge tells of unknown rules, with their whole name.
        for error in
            found.iter().filter(|found| !matches!(found.kind, ParserError::AtRuleInvalid(_)))
        {
            self.faults.push(syntax(file, text, error));
        }
        parsed.map_err(|error| self.faults.push(syntax(file, text, &error))).ok()
    }

    fn import(
        &mut self,
        file: &'i ThemeFile,
        text: &str,
        import: ImportRule<'i>,
        around: &Surroundings<'i>,
    ) {
        let start = lines::offset(text, import.loc.line, import.loc.column);
        let length = text[start..].find(';').unwrap_or(text.len() - start);
        let span = Span::new(start..start + length);
        let mut inner = Surroundings { depth: around.depth + 1, ..around.clone() };
        if let Some(layer) = import.layer {
            let names = match layer {
                Some(name) => name.0.iter().map(|part| part.to_string()).collect(),
                None => vec![self.layers.unnamed()],
            };
            inner.layer = longer(&around.layer, names);
            self.layers.enter(&inner.layer);
        }
        if let Some(supports) = import.supports {
            inner.conditions.push(Condition::Supports(supports, import.loc));
        }
        if !import.media.media_queries.is_empty() {
            inner.conditions.push(Condition::Media(import.media, import.loc));
        }
        match self.find(file, &import.url) {
            Ok(found) => self.read(found, &inner),
            Err(unfound) => self.faults.push(unfound.at(file, span)),
        }
    }

    /// The file that `address` names in `file`: beside it, or `/<theme>/<path>`.
    pub(super) fn find(&self, file: &ThemeFile, address: &str) -> Result<&'i ThemeFile, Unfound> {
        if address.starts_with("//") || scheme(address) {
            return Err(Unfound::Remote(StyleRemote { address: address.to_owned() }));
        }
        let path = if address.starts_with('/') {
            Some(address.to_owned())
        } else {
            file.source.join(address).and_then(|source| {
                let (_, path) = source.as_str().strip_prefix("themes/")?.split_once('/')?;
                Some(path.to_owned())
            })
        };
        if let Some(found) = path.as_deref().and_then(|path| self.theme.file(path)) {
            return Ok(found);
        }
        let nearest = path.as_deref().and_then(|path| self.theme.nearest(path));
        let path = path.unwrap_or_else(|| address.to_owned());
        Err(Unfound::Missing(StyleFileMissing { path, nearest }))
    }
}

/// Why an address names no file of the theme.
pub(super) enum Unfound {
    Remote(StyleRemote),
    Missing(StyleFileMissing),
}

impl Unfound {
    pub(super) fn at(self, file: &ThemeFile, span: Span) -> Diagnostic {
        match self {
            Self::Remote(fault) => fault.at(&file.source, span),
            Self::Missing(fault) => fault.at(&file.source, span),
        }
    }
}

/// Whether an address starts with a scheme, such as `https:` or `data:`.
fn scheme(address: &str) -> bool {
    address.split_once(':').is_some_and(|(scheme, _)| {
        !scheme.is_empty()
            && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
    })
}

fn syntax(file: &ThemeFile, text: &str, error: &Error<ParserError<'_>>) -> Diagnostic {
    let fault = StyleSyntax { detail: error.kind.to_string() };
    match &error.loc {
        Some(at) => {
            let start = lines::offset(text, at.line, at.column);
            let length = text[start..].chars().next().map_or(0, char::len_utf8);
            fault.at(&file.source, Span::new(start..start + length))
        }
        None => fault.in_file(&file.source),
    }
}
