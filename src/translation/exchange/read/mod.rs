//! Reads what came back from translators. One format a file.
//!
//! Which format it is, the text tells; what cannot be understood is a fault with its place,
//! and then nothing of the file is used.

mod po;
mod table;
mod xliff;

use super::faults::{ExchangeCells, ExchangeFormat};
use crate::diagnostic::{Diagnostic, Fault};
use crate::parse::faults::NotUtf8;
use crate::source::{Located, SourcePath, Span};

/// A file of texts, as it came back.
#[derive(Clone, Debug, Default)]
pub struct Exchange {
    /// The tag of the language, as far as the file says it.
    pub language: Option<Located<String>>,
    /// The campaign, as far as the file says it.
    pub campaign: Option<Located<String>>,
    /// The texts, in order.
    pub texts: Vec<ReadText>,
}

/// A text that came back.
#[derive(Clone, Debug)]
pub struct ReadText {
    /// Its name.
    pub id: String,
    /// The source, tagged.
    pub source: String,
    /// The translation, tagged.
    pub target: String,
    /// Whether the translator stands by it.
    pub ready: Ready,
    /// Where it stands in the file.
    pub span: Span,
}

/// Whether a translator stands by a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ready {
    /// Yes.
    Yes,
    /// Not yet.
    No,
    /// The file does not say; who changed it does.
    IfChanged,
}

/// Reads a file.
///
/// # Errors
///
/// The first thing that cannot be understood.
pub fn read(file: &SourcePath, bytes: &[u8]) -> Result<Exchange, Diagnostic> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let start = error.valid_up_to();
        let byte = bytes.get(start).map_or_else(String::new, |byte| format!("{byte:02X}"));
        NotUtf8 { byte }.at(file, Span::new(start..start + 1))
    })?;
    let start = text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
    let head = start.get(..start.len().min(1000)).unwrap_or(start).to_lowercase();
    let read = if head.starts_with("<!doctype html") || head.starts_with("<html") {
        Err(Broken { what: "html", detail: None, span: None })
    } else if start.starts_with('<') {
        xliff::read(text)
    } else if text.lines().any(|line| line.starts_with("msgid ")) {
        po::read(text)
    } else {
        match table::read(text) {
            Ok((_, Some(uneven))) => {
                let table::Uneven { span, cells, wanted, more } = uneven;
                return Err(ExchangeCells { cells, wanted, more }.at(file, span));
            }
            read => read.map(|(exchange, _)| exchange),
        }
    };
    read.map_err(|broken| {
        let fault = ExchangeFormat { what: broken.what, detail: broken.detail };
        match broken.span {
            Some(span) => fault.at(file, span),
            None => fault.in_file(file),
        }
    })
}

/// What cannot be understood.
struct Broken {
    what: &'static str,
    detail: Option<String>,
    span: Option<Span>,
}
