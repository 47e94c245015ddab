//! SVG drawings, made fit to publish: they draw, and do nothing else.
//!
//! 1. A drawing that is plain already stays as it is, byte for byte ([`plain`]).
//! 2. Any other is read element by element ([`clean`]): what editors leave behind is left
//!    out, what could run, load, link or move is a finding at its place.
//! 3. The clean drawing is looked at by two others: `svg-hush` must find nothing in it to
//!    take out, and the strict reader of [`plain`], which knows nothing of XML but the
//!    little that clean drawings have, must find it plain.
//!
//! [`lists`] says what a drawing may have, [`values`] what may stand in its attributes and
//! styles, [`size`] how large it wants to be.

mod clean;
mod lists;
mod plain;
mod size;
mod values;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use super::faults::{SvgBroken, SvgNotPlain, SvgTooDeep};
use crate::diagnostic::{Diagnostics, Fault, Judged};
use crate::source::{SourcePath, Span};

/// A drawing as it may be published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Drawing {
    /// The file.
    pub(super) bytes: Arc<[u8]>,
    /// Width and height, as far as it says them.
    pub(super) size: Option<(u32, u32)>,
}

/// Why a drawing is not published: something at some bytes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Refused {
    /// It is no XML, as a library says.
    Broken(String, Span),
    /// It holds this.
    Acts(String, Span),
    /// Its parts stand deeper in each other than so many levels.
    Deep(usize, Span),
}

/// Makes a drawing fit to publish; `None` where it must not be published.
pub(super) fn publish(path: &SourcePath, text: &str) -> Judged<Option<Drawing>> {
    let mut faults = Diagnostics::new();
    let cleaned = if plain::first_wrong(text).is_none() {
        clean::clean(text).map(|_| text.to_owned())
    } else {
        clean::clean(text).and_then(|cleaned| witnessed(cleaned, text))
    };
    let drawing = match cleaned {
        Ok(text) => {
            let size = size::of(&text);
            Some(Drawing { bytes: text.into_bytes().into(), size })
        }
        Err(refused) => {
            faults.extend(refused.into_iter().map(|refused| match refused {
                Refused::Broken(detail, span) => SvgBroken { detail }.at(path, span),
                Refused::Acts(found, span) => SvgNotPlain { found }.at(path, span),
                Refused::Deep(limit, span) => SvgTooDeep { limit }.at(path, span),
            }));
            None
        }
    };
    Judged::new(drawing, faults)
}

/// The cleaned drawing, if both witnesses have nothing to say against it.
fn witnessed(cleaned: String, source: &str) -> Result<String, Vec<Refused>> {
    let found = plain::first_wrong(&cleaned).or_else(|| clean::lost_to_hush(&cleaned));
    match found {
        None => Ok(cleaned),
        Some(found) => {
            let at = source.find(&found).unwrap_or(0);
            Err(vec![Refused::Acts(found, values::span(at, 1))])
        }
    }
}
