//! XLIFF 1.2, as programs of translators give it back.

use std::cell::Cell;

use xml::attribute::OwnedAttribute;
use xml::common::{Position, TextPosition};
use xml::reader::{EventReader, ParserConfig, XmlEvent};

use super::{Broken, Exchange, ReadText, Ready};
use crate::source::{Located, Span};

/// Deeper than any file of texts.
const DEPTH: usize = 64;

pub(super) fn read(text: &str) -> Result<Exchange, Broken> {
    let config = ParserConfig::new()
        .cdata_to_characters(true)
        .ignore_comments(true)
        .max_entity_expansion_depth(1)
        .max_name_length(1000)
        .max_attributes(200);
    let bare = text.trim_start_matches('\u{feff}');
    let mut events: EventReader<&[u8]> = config.create_reader(bare.as_bytes());
    let mut reader = Reader::new(text);
    loop {
        let event = events.next();
        let at = reader.offset(events.position());
        match event {
            Ok(XmlEvent::EndDocument) => return reader.end(),
            Ok(XmlEvent::StartElement { name, attributes, .. }) => {
                reader.start(&name.local_name, &attributes, at)?;
            }
            Ok(XmlEvent::EndElement { name }) => reader.close(&name.local_name),
            Ok(XmlEvent::Characters(text) | XmlEvent::Whitespace(text)) => reader.text(&text),
            Ok(_) => {}
            Err(error) => {
                let words = error.to_string();
                let place = format!("{} ", error.position());
                let detail = words.strip_prefix(&place).unwrap_or(&words).to_owned();
                let span = Some(Span::new(at..at));
                return Err(Broken { what: "xml", detail: Some(detail), span });
            }
        }
    }
}

/// Which text of a unit is being read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Source,
    Target,
}

struct Reader<'a> {
    text: &'a str,
    /// Where each line starts.
    lines: Vec<usize>,
    open: Vec<String>,
    /// The numbers of open spans.
    spans: Vec<String>,
    unit: Option<ReadText>,
    part: Option<Part>,
    is_approved: Option<bool>,
    read: Exchange,
    is_xliff: bool,
    /// The place that was reckoned last: its row, its column and its byte.
    reached: Cell<(usize, usize, usize)>,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str) -> Self {
        let skipped = text.len() - text.trim_start_matches('\u{feff}').len();
        let ends = text.match_indices('\n').map(|(at, _)| at + 1);
        Self {
            text,
            lines: std::iter::once(skipped).chain(ends).collect(),
            open: Vec::new(),
            spans: Vec::new(),
            unit: None,
            part: None,
            is_approved: None,
            read: Exchange::default(),
            is_xliff: false,
            reached: Cell::new((0, 0, skipped)),
        }
    }

    /// The byte at a line and a column that the library counts.
    fn offset(&self, position: TextPosition) -> usize {
        let row = usize::try_from(position.row).unwrap_or(usize::MAX);
        let column = usize::try_from(position.column).unwrap_or(0);
        let start = self.lines.get(row).copied().unwrap_or(self.text.len());
        // Some programs write all on one line: it is gone through once.
        let (known_row, known_column, known) = self.reached.get();
        let (from, skipped) = if known_row == row && known_column <= column {
            (known, known_column)
        } else {
            (start, 0)
        };
        let rest = self.text.get(from..).unwrap_or("");
        let at = from + rest.chars().take(column - skipped).map(char::len_utf8).sum::<usize>();
        self.reached.set((row, column, at));
        at
    }

    fn start(
        &mut self,
        name: &str,
        attributes: &[OwnedAttribute],
        at: usize,
    ) -> Result<(), Broken> {
        let span = Span::new(at..at + name.len() + 1);
        self.open.push(name.to_owned());
        if self.open.len() > DEPTH {
            return Err(Broken { what: "xml", detail: None, span: Some(span) });
        }
        let within = |above: &str| self.open.iter().rev().nth(1).is_some_and(|open| open == above);
        match name {
            "xliff" => {
                self.is_xliff = true;
                let version = value(attributes, "version");
                if version.as_deref() != Some("1.2") {
                    return Err(Broken { what: "version", detail: version, span: Some(span) });
                }
            }
            "file" => self.file(attributes, span)?,
            "trans-unit" => self.unit(attributes, span),
            "source" if within("trans-unit") => self.part = Some(Part::Source),
            "target" if within("trans-unit") => {
                self.part = Some(Part::Target);
                if let Some(unit) = &mut self.unit {
                    unit.span = span;
                    let state = value(attributes, "state");
                    unit.ready = ready(state.as_deref(), self.is_approved);
                }
            }
            // A mark of a program around words.
            "mrk" => {}
            _ if self.part.is_some() => {
                let number = value(attributes, "id").unwrap_or_default();
                let is_span = name == "g";
                self.push(&if is_span { format!("<{number}>") } else { format!("<{number}/>") });
                if is_span {
                    self.spans.push(number);
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// A page; all are translated into one language.
    fn file(&mut self, attributes: &[OwnedAttribute], span: Span) -> Result<(), Broken> {
        let located = |name| value(attributes, name).map(|text| Located::new(text, span));
        let (language, campaign) = (located("target-language"), located("product-name"));
        if let (Some(before), Some(now)) = (&self.read.language, &language)
            && !before.value.eq_ignore_ascii_case(&now.value)
        {
            let detail = Some(format!("{}, {}", before.value, now.value));
            return Err(Broken { what: "languages", detail, span: Some(span) });
        }
        let before = self.read.language.take();
        self.read.language = before.or(language);
        let before = self.read.campaign.take();
        self.read.campaign = before.or(campaign);
        Ok(())
    }

    fn unit(&mut self, attributes: &[OwnedAttribute], span: Span) {
        self.is_approved = value(attributes, "approved").map(|approved| approved == "yes");
        self.unit = Some(ReadText {
            id: value(attributes, "id").unwrap_or_default(),
            source: String::new(),
            target: String::new(),
            ready: Ready::IfChanged,
            span,
        });
    }

    fn close(&mut self, name: &str) {
        self.open.pop();
        match name {
            "source" | "target" => self.part = None,
            "g" if self.part.is_some() => {
                let number = self.spans.pop().unwrap_or_default();
                self.push(&format!("</{number}>"));
            }
            "trans-unit" => self.read.texts.extend(self.unit.take()),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        // What stands inside a foreign sign is the sign's, not the translator's.
        let is_words = self
            .open
            .last()
            .is_some_and(|open| matches!(open.as_str(), "source" | "target" | "g" | "mrk"));
        if is_words {
            self.push(&text.replace('&', "&amp;").replace('<', "&lt;"));
        }
    }

    fn push(&mut self, text: &str) {
        let Some(unit) = &mut self.unit else { return };
        match self.part {
            Some(Part::Source) => unit.source.push_str(text),
            Some(Part::Target) => unit.target.push_str(text),
            None => {}
        }
    }

    fn end(self) -> Result<Exchange, Broken> {
        if self.is_xliff {
            return Ok(self.read);
        }
        Err(Broken { what: "unknown", detail: None, span: None })
    }
}

/// The value of an attribute.
fn value(attributes: &[OwnedAttribute], name: &str) -> Option<String> {
    let named = attributes.iter().find(|attribute| attribute.name.local_name == name);
    named.map(|attribute| attribute.value.clone())
}

/// What a program says of a translation.
fn ready(state: Option<&str>, is_approved: Option<bool>) -> Ready {
    match (state, is_approved) {
        (Some("translated" | "final" | "signed-off"), _) | (None, Some(true)) => Ready::Yes,
        // A program that knows no states leaves ours behind when it approves.
        (Some(state), Some(true)) if state.starts_with("needs-review") => Ready::Yes,
        _ => Ready::IfChanged,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(body: &str) -> String {
        format!(
            "<?xml version=\"1.0\"?>\n<xliff version=\"1.2\" \
             xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file original=\"a\" \
             source-language=\"ro\" target-language=\"ru\" datatype=\"plaintext\"><body>\
             {body}</body></file></xliff>"
        )
    }

    fn unit(target: &str) -> String {
        file(&format!("<trans-unit id=\"a#1\"><source>x</source>{target}</trans-unit>"))
    }

    #[test]
    fn placeholders_and_words_are_told_apart() {
        let read = |target: &str| {
            let read = read(&unit(target)).map_err(|broken| broken.what)?;
            Ok(read.texts.into_iter().map(|text| (text.target, text.ready)).collect::<Vec<_>>())
        };
        let target = "<target state=\"translated\">a &lt;1> &amp; <g id=\"1\"><mrk mtype=\"x\">b\
                      </mrk></g><x id=\"2\"/><ph id=\"3\">code</ph></target>\
                      <alt-trans><target>old</target></alt-trans>";
        let words = "a &lt;1> &amp; <1>b</1><2/><3/>".to_owned();
        assert_eq!(read(target), Ok(vec![(words, Ready::Yes)]));
        let rows = [
            ("<target>b</target>", "b", Ready::IfChanged),
            ("<target state=\"needs-translation\">b</target>", "b", Ready::IfChanged),
            ("", "", Ready::IfChanged),
        ];
        for (target, words, ready) in rows {
            assert_eq!(read(target), Ok(vec![(words.to_owned(), ready)]), "{target}");
        }
        assert_eq!(read("<target>b"), Err("xml"));
    }

    #[test]
    fn a_file_is_of_one_language_and_one_version() {
        let several = file("").replace("</xliff>", "<file target-language=\"en\"/></xliff>");
        let what = |text: &str| read(text).err().map(|broken| broken.what);
        assert_eq!(what(&several), Some("languages"));
        assert_eq!(what(&file("").replace("1.2\" x", "2.0\" x")), Some("version"));
        assert_eq!(what("<html/>"), Some("unknown"));
        assert_eq!(what(&file(&"<group>".repeat(100))), Some("xml"));
    }
}
