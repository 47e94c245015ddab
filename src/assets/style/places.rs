//! Where the declarations of a rule stand: the parser remembers places of rules alone.

use lightningcss::rules::Location;

use super::super::theme::{Theme, ThemeFile};
use super::lines;
use crate::source::{Place, Span};

/// Finds the declarations of one rule, in the order in which they are written.
pub(super) struct Finder<'a> {
    pub(super) file: &'a ThemeFile,
    text: &'a str,
    /// What the file has before its text: a byte order mark.
    mark: usize,
    rule: usize,
    from: usize,
}

impl<'a> Finder<'a> {
    /// For the rule at `loc`, whose file is one of `sources`.
    pub(super) fn new(theme: &'a Theme, sources: &[String], loc: Location) -> Option<Self> {
        let source = sources.get(usize::try_from(loc.source_index).ok()?)?;
        // The theme's file at `themes/<theme>/<path>`.
        let file = theme.file(source.strip_prefix("themes")?)?;
        let text = file.text()?;
        let rule = lines::offset(text, loc.line, loc.column);
        Some(Self { file, text, mark: file.bytes.len() - text.len(), rule, from: rule })
    }

    /// Begins again at the start of the rule.
    pub(super) fn rewind(&mut self) {
        self.from = self.rule;
    }

    /// The next declaration of a property; the rule itself where none is found.
    pub(super) fn next(&mut self, property: &str) -> Place {
        let at = lines::declaration(self.text, property, self.from).unwrap_or(self.rule);
        self.from = at + property.len();
        Place::at(&self.file.source, Span::new(self.mark + at..self.mark + self.from))
    }
}
