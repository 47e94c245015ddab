//! Takes out of a drawing what editors leave behind, and finds what must not be in one.

use std::collections::BTreeSet;

use xml::attribute::OwnedAttribute;
use xml::common::{Position, TextPosition};
use xml::name::OwnedName;
use xml::reader::{EventReader, ParserConfig, XmlEvent};

use super::Refused;
use super::lists::{self, NAMESPACE, XLINK};
use super::values::{self, head, span};

/// Deeper than any editor groups; browsers read drawings level by level on their stack.
const DEPTH: usize = 100;

/// Namespaces whose elements browsers know, and might run.
const KNOWN: [&str; 2] = ["http://www.w3.org/1999/xhtml", "http://www.w3.org/1998/Math/MathML"];

/// The drawing without what editors leave behind; or all that it must not have.
pub(super) fn clean(text: &str) -> Result<String, Vec<Refused>> {
    let mut cleaner = Cleaner::new(text);
    let mut reader = reader(text.trim_start_matches('\u{feff}'));
    loop {
        let event = reader.next();
        let at = cleaner.places.offset(reader.position());
        match event {
            Ok(XmlEvent::EndDocument) => break,
            // At once: what is deeper makes the library slower with each level.
            Ok(XmlEvent::StartElement { name, .. }) if cleaner.open.len() == DEPTH => {
                let tag = as_written(&name).len() + 1;
                cleaner.found.push(Refused::Deep(DEPTH, span(at, tag)));
                break;
            }
            Ok(event) => cleaner.event(event, at),
            Err(error) => {
                let at = cleaner.places.offset(error.position());
                // What was found before stands; what is behind cannot be read.
                cleaner.found.push(Refused::Broken(detail(&error), span(at, 1)));
                break;
            }
        }
    }
    cleaner.judge_copies();
    if cleaner.found.is_empty() { Ok(cleaner.out) } else { Err(cleaner.found) }
}

fn reader(text: &str) -> EventReader<&[u8]> {
    let config = ParserConfig::new()
        .cdata_to_characters(true)
        .ignore_comments(true)
        .max_entity_expansion_depth(1)
        .max_name_length(1000)
        .max_attributes(200);
    config.create_reader(text.as_bytes())
}

/// The library's words without the place and the namespace, which are said otherwise.
fn detail(error: &xml::reader::Error) -> String {
    let words = error.to_string();
    let place = format!("{} ", error.position());
    words.strip_prefix(&place).unwrap_or(&words).replace(&format!("{{{NAMESPACE}}}"), "")
}

/// The name of something that `svg-hush` would take out of a clean drawing.
pub(super) fn lost_to_hush(cleaned: &str) -> Option<String> {
    let mut hushed = Vec::new();
    if svg_hush::Filter::new().filter(cleaned.as_bytes(), &mut hushed).is_err() {
        return Some("<svg".to_owned());
    }
    let hushed = String::from_utf8(hushed).ok()?;
    let (mine, theirs) = (names(cleaned), names(&hushed));
    let place = (0..mine.len()).find(|place| mine.get(*place) != theirs.get(*place))?;
    mine.get(place).cloned()
}

/// The names of all elements and attributes, in order.
fn names(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    for event in reader(text).into_iter().map_while(Result::ok) {
        if let XmlEvent::StartElement { name, attributes, .. } = event {
            names.push(format!("<{}", name.local_name));
            let mut sorted: Vec<String> =
                attributes.into_iter().map(|attribute| attribute.name.local_name).collect();
            sorted.sort();
            names.extend(sorted);
        }
    }
    names
}

/// An element that is written, or left out with all that stands in it.
struct Level {
    name: String,
    is_written: bool,
    id: Option<String>,
}

struct Cleaner<'a> {
    text: &'a str,
    places: Places<'a>,
    out: String,
    open: Vec<Level>,
    /// Whether the last opening tag waits for its `>`.
    is_tag_open: bool,
    found: Vec<Refused>,
    /// What was found already, so that a thing that stands a thousand times is told once.
    told: BTreeSet<String>,
    /// The parts that hold a copy of another part.
    copying: BTreeSet<String>,
    /// What is copied, and where.
    copied: Vec<(String, usize)>,
}

impl<'a> Cleaner<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            text,
            places: Places::new(text),
            out: String::with_capacity(text.len()),
            open: Vec::new(),
            is_tag_open: false,
            found: Vec::new(),
            told: BTreeSet::new(),
            copying: BTreeSet::new(),
            copied: Vec::new(),
        }
    }

    fn event(&mut self, event: XmlEvent, at: usize) {
        match event {
            XmlEvent::StartElement { name, attributes, .. } => self.start(&name, attributes, at),
            XmlEvent::EndElement { .. } => self.end(),
            XmlEvent::Characters(words) | XmlEvent::Whitespace(words) => self.words(&words, at),
            XmlEvent::Doctype { syntax } if syntax.contains('[') => {
                let entity = self.text[at..].find("<!ENTITY").map_or(at, |behind| at + behind);
                self.refuse(&head(&self.text[entity..]), entity, 9);
            }
            // Style sheets can be asked for by an instruction, too.
            XmlEvent::ProcessingInstruction { name, .. } if name.contains("stylesheet") => {
                self.refuse(&format!("<?{name}"), at, name.len() + 2);
            }
            _ => {}
        }
    }

    fn start(&mut self, name: &OwnedName, attributes: Vec<OwnedAttribute>, at: usize) {
        let namespace = name.namespace.as_deref().unwrap_or("");
        let is_root = self.open.is_empty();
        let inside = self.open.last().is_none_or(|level| level.is_written);
        // A drawing that says no namespace at all means its own.
        let is_drawing = namespace == NAMESPACE || (namespace.is_empty() && name.prefix.is_none());
        let draws = is_drawing && lists::is_element(&name.local_name);
        let is_left_behind = if is_drawing {
            name.local_name == "metadata"
        } else {
            !is_root && !KNOWN.contains(&namespace)
        };
        if !draws && !is_left_behind && inside {
            let tag = format!("<{}", as_written(name));
            self.refuse(&tag, at, tag.len());
        }
        let is_written = draws && inside;
        let mut id = None;
        if is_written {
            self.close_tag();
            self.out.push('<');
            self.out.push_str(&name.local_name);
            if is_root {
                self.write_attribute("xmlns", NAMESPACE);
            }
            let mut written = BTreeSet::new();
            for attribute in &attributes {
                if let Some(kept) = self.attribute(&name.local_name, attribute, at)
                    && written.insert(kept)
                {
                    self.write_attribute(kept, &attribute.value);
                }
                if attribute.name.local_name == "id" && attribute.name.prefix.is_none() {
                    id = Some(attribute.value.clone());
                }
            }
            self.is_tag_open = true;
        }
        if name.local_name == "use" {
            let around = self.open.iter().filter_map(|level| level.id.clone());
            self.copying.extend(around.chain(id.clone()));
        }
        self.open.push(Level { name: name.local_name.clone(), is_written, id });
    }

    /// The name under which an attribute is kept; what acts is told.
    fn attribute<'n>(
        &mut self,
        element: &str,
        attribute: &'n OwnedAttribute,
        at: usize,
    ) -> Option<&'n str> {
        let name = attribute.name.local_name.as_str();
        let value = attribute.value.as_str();
        let namespace = attribute.name.namespace.as_deref();
        let refuse = |this: &mut Self| {
            let written = as_written(&attribute.name);
            let place = this.find(at, &written);
            this.refuse(&format!("{written}=\"{}\"", head(value)), place, written.len());
            None
        };
        if name == "href" && (namespace.is_none() || namespace == Some(XLINK)) {
            if !lists::may_refer(element) || !values::is_local(value) {
                return refuse(self);
            }
            if element == "use" {
                self.copied.push((value.trim().trim_start_matches('#').to_owned(), at));
            }
            return Some(name);
        }
        if namespace.is_some() || attribute.name.prefix.is_some() {
            return None;
        }
        if name.len() > 2 && name.to_ascii_lowercase().starts_with("on") || name == "src" {
            return refuse(self);
        }
        if !lists::is_attribute(name) {
            return None;
        }
        if values::first_wrong(value).is_some() {
            return refuse(self);
        }
        Some(name)
    }

    fn end(&mut self) {
        let Some(level) = self.open.pop() else { return };
        if !level.is_written {
            return;
        }
        if std::mem::take(&mut self.is_tag_open) {
            self.out.push_str("/>");
        } else {
            self.out.push_str("</");
            self.out.push_str(&level.name);
            self.out.push('>');
        }
    }

    fn words(&mut self, words: &str, at: usize) {
        let Some(level) = self.open.last().filter(|level| level.is_written) else { return };
        if !lists::has_words(&level.name) {
            return;
        }
        if level.name == "style"
            && let Some(wrong) = values::first_wrong(words)
        {
            let found = head(&words[wrong..]);
            let place = self.find(at, &found);
            self.refuse(&found, place, found.len());
        }
        self.close_tag();
        escape(&mut self.out, words);
    }

    fn close_tag(&mut self) {
        if std::mem::take(&mut self.is_tag_open) {
            self.out.push('>');
        }
    }

    fn write_attribute(&mut self, name: &str, value: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        escape(&mut self.out, value);
        self.out.push('"');
    }

    fn refuse(&mut self, found: &str, at: usize, length: usize) {
        if self.told.insert(found.to_owned()) {
            self.found.push(Refused::Acts(found.to_owned(), span(at, length)));
        }
    }

    /// Copies of parts that hold copies themselves: a small file could draw without end.
    fn judge_copies(&mut self) {
        for (id, at) in std::mem::take(&mut self.copied) {
            if self.copying.contains(&id) {
                self.refuse(&format!("<use href=\"#{}\"", head(&id)), at, 4);
            }
        }
    }

    /// Where some words stand at or behind a place; the place where they do not.
    fn find(&self, at: usize, words: &str) -> usize {
        self.text.get(at..).and_then(|rest| rest.find(words)).map_or(at, |behind| at + behind)
    }
}

/// A name with its prefix.
fn as_written(name: &OwnedName) -> String {
    match &name.prefix {
        Some(prefix) => format!("{prefix}:{}", name.local_name),
        None => name.local_name.clone(),
    }
}

/// Writes words so that they are the same words in content and in an attribute's quotes.
fn escape(out: &mut String, words: &str) {
    for sign in words.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\r' | '\t' => out.push(' '),
            sign => out.push(sign),
        }
    }
}

/// Where the lines of a text begin, to find the byte of a row and a column.
struct Places<'a> {
    text: &'a str,
    starts: Vec<usize>,
    /// The row, column and byte that were asked for last: a drawing is often one long line.
    last: (usize, usize, usize),
}

impl<'a> Places<'a> {
    fn new(text: &'a str) -> Self {
        let first = text.len() - text.trim_start_matches('\u{feff}').len();
        let later = memchr::memchr_iter(b'\n', text.as_bytes()).map(|at| at + 1);
        let starts = std::iter::once(first).chain(later).collect();
        Self { text, starts, last: (0, 0, first) }
    }

    fn offset(&mut self, position: TextPosition) -> usize {
        let row = usize::try_from(position.row()).unwrap_or(usize::MAX);
        let column = usize::try_from(position.column()).unwrap_or(usize::MAX);
        let Some(start) = self.starts.get(row) else { return self.text.len() };
        let (from, known) = match self.last {
            (last_row, last_column, last) if last_row == row && last_column <= column => {
                (last, last_column)
            }
            _ => (*start, 0),
        };
        let rest = self.text.get(from..).unwrap_or("");
        let Some((behind, _)) = rest.char_indices().nth(column - known) else {
            return self.text.len();
        };
        self.last = (row, column, from + behind);
        from + behind
    }
}
