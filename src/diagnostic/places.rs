//! The files that findings speak of, read again for printing.

use super::lines::{Lines, Position};
use crate::source::{Place, SourcePath};

/// Reads a file of the campaign again; `None` where it can not be read any more.
pub type ReadAgain<'read> = &'read dyn Fn(&SourcePath) -> Option<Vec<u8>>;

/// The last file that was read, so that the many findings of one file read it once.
pub(super) struct Files<'read> {
    read: ReadAgain<'read>,
    last: Option<(SourcePath, Option<Lines>)>,
}

impl<'read> Files<'read> {
    pub(super) fn new(read: ReadAgain<'read>) -> Self {
        Self { read, last: None }
    }

    /// The lines of a file.
    pub(super) fn lines(&mut self, file: &SourcePath) -> Option<&Lines> {
        if self.last.as_ref().is_none_or(|(last, _)| last != file) {
            self.last = Some((file.clone(), (self.read)(file).map(Lines::new)));
        }
        self.last.as_ref()?.1.as_ref()
    }

    /// The first and last position of a place; `None` for a whole file, or one that is gone.
    pub(super) fn positions(&mut self, place: &Place) -> Option<(Position, Position)> {
        let span = place.span?;
        Some(self.lines(&place.file)?.positions(span))
    }

    /// The place as `file:line:column`, or the file alone.
    pub(super) fn name(&mut self, place: &Place) -> String {
        match self.positions(place) {
            Some((start, _)) => format!("{}:{}:{}", place.file, start.line, start.column),
            None => place.file.to_string(),
        }
    }
}
