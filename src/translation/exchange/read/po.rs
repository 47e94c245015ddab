//! PO, as gettext and its many friends write it: line by line, each with its place.

use super::{Broken, Exchange, ReadText, Ready};
use crate::source::{Located, Span};
use crate::tree::nearest::excerpt;

pub(super) fn read(text: &str) -> Result<Exchange, Broken> {
    let mut reader = Reader::default();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let bare = line.trim_start_matches('\u{feff}').trim_end_matches(['\n', '\r']);
        let skipped = line.len() - line.trim_start_matches('\u{feff}').len();
        reader.line(bare, start + skipped)?;
    }
    reader.end(text.len())
}

/// A field of a message.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Field {
    #[default]
    None,
    Context,
    Id,
    Text,
    /// Plural forms; no text of a campaign has them.
    Other,
}

/// A message that is being read.
#[derive(Default)]
struct Message {
    is_fuzzy: bool,
    context: Option<String>,
    id: Option<String>,
    text: Option<String>,
    span: Span,
}

#[derive(Default)]
struct Reader {
    read: Exchange,
    message: Message,
    field: Field,
    has_header: bool,
}

impl Reader {
    fn line(&mut self, line: &str, start: usize) -> Result<(), Broken> {
        let span = Span::new(start..start + line.len());
        let line = line.trim();
        if line.starts_with("#~") || line.is_empty() {
            if line.starts_with("#~") && self.message.text.is_none() {
                // What stood above it was said of it.
                self.message.is_fuzzy = false;
            }
            return if line.is_empty() && self.message.text.is_some() {
                self.finish()
            } else {
                Ok(())
            };
        }
        if let Some(flags) = line.strip_prefix('#') {
            if self.message.text.is_some() {
                self.finish()?;
            }
            let flags = flags.strip_prefix(',').unwrap_or("");
            self.message.is_fuzzy |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
            return Ok(());
        }
        let (name, rest) = if line.starts_with('"') {
            ("", line)
        } else {
            line.split_once([' ', '\t']).ok_or_else(|| broken("line", line, span))?
        };
        let words = unquoted(rest.trim_start()).ok_or_else(|| broken("line", line, span))?;
        self.start(name, line, span)?;
        let message = &mut self.message;
        match self.field {
            Field::None => return Err(broken("line", line, span)),
            Field::Other => {}
            Field::Context => message.context.get_or_insert_default().push_str(&words),
            Field::Id => message.id.get_or_insert_default().push_str(&words),
            Field::Text => message.text.get_or_insert_default().push_str(&words),
        }
        Ok(())
    }

    /// A field begins; without a name the one before goes on.
    fn start(&mut self, name: &str, line: &str, span: Span) -> Result<(), Broken> {
        let begins_message = name == "msgctxt" || name == "msgid";
        if begins_message && self.message.text.is_some() {
            self.finish()?;
        }
        let is_twice = match name {
            "msgctxt" => self.message.context.is_some() || self.message.id.is_some(),
            "msgid" => self.message.id.is_some(),
            "msgstr" => self.message.text.is_some() || self.message.id.is_none(),
            _ => false,
        };
        if is_twice {
            return Err(broken("line", line, span));
        }
        self.field = match name {
            "" => return Ok(()),
            "msgctxt" => Field::Context,
            "msgid" => Field::Id,
            "msgstr" => Field::Text,
            "msgid_plural" => Field::Other,
            _ if name.starts_with("msgstr[") => Field::Other,
            _ => return Err(broken("line", line, span)),
        };
        if name == "msgstr" || self.message.span.range().is_empty() {
            self.message.span = span;
        }
        Ok(())
    }

    /// A message ends: the first is the header, those without context are nobody's.
    fn finish(&mut self) -> Result<(), Broken> {
        self.field = Field::None;
        let message = std::mem::take(&mut self.message);
        let (Some(id), Some(text)) = (message.id, message.text) else {
            return Err(Broken { what: "truncated", detail: None, span: Some(message.span) });
        };
        match message.context {
            None if id.is_empty() => self.header(&text, message.span),
            None => {
                let detail = Some(excerpt(&id));
                return Err(Broken { what: "context", detail, span: Some(message.span) });
            }
            Some(context) => self.read.texts.push(ReadText {
                id: context,
                source: id,
                target: text,
                ready: if message.is_fuzzy { Ready::No } else { Ready::Yes },
                span: message.span,
            }),
        }
        Ok(())
    }

    fn header(&mut self, text: &str, span: Span) {
        self.has_header = true;
        let value = |name: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
            let value = line.map(str::trim).filter(|value| !value.is_empty());
            value.map(|value| Located::new(value.to_owned(), span))
        };
        let mut language = value("Language");
        if let Some(language) = &mut language {
            language.value = language.value.replace('_', "-");
        }
        self.read.language = language;
        self.read.campaign = value("Project-Id-Version");
    }

    fn end(mut self, length: usize) -> Result<Exchange, Broken> {
        let message = &self.message;
        if message.text.is_some() {
            self.finish()?;
        } else if message.id.is_some() || message.context.is_some() {
            let span = Some(Span::new(length..length));
            return Err(Broken { what: "truncated", detail: None, span });
        }
        if !self.has_header {
            return Err(Broken { what: "header", detail: None, span: None });
        }
        Ok(self.read)
    }
}

fn broken(what: &'static str, line: &str, span: Span) -> Broken {
    Broken { what, detail: Some(excerpt(line)), span: Some(span) }
}

/// The words between quotation marks; `None` where the line is cut off or ill-formed.
fn unquoted(text: &str) -> Option<String> {
    let inside = text.strip_prefix('"')?.strip_suffix('"')?;
    let mut words = String::with_capacity(inside.len());
    let mut signs = inside.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '"' => return None,
            '\\' => words.push(match signs.next()? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                sign @ ('"' | '\\') => sign,
                _ => return None,
            }),
            sign => words.push(sign),
        }
    }
    Some(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "msgid \"\"\nmsgstr \"\"\n\"Language: ru\\n\"\n";

    fn texts(body: &str) -> Result<Vec<(String, String, String, bool)>, &'static str> {
        let read = read(&format!("{HEAD}{body}")).map_err(|broken| broken.what)?;
        let text = |text: ReadText| (text.id, text.source, text.target, text.ready == Ready::Yes);
        Ok(read.texts.into_iter().map(text).collect())
    }

    #[test]
    fn messages_are_read_however_they_are_wrapped() {
        let body = "\n#. note\n#, fuzzy, no-wrap\n#| msgid \"old\"\nmsgctxt \"a#1\"\nmsgid \"\"\n\
                    \"One \"\n\"two\"\nmsgstr \"\\\"раз\\\"\\n\"\r\n\"два\"\n\n\
                    msgctxt \"a#2\"\nmsgid \"x\"\nmsgstr \"\"\n#~ msgid \"gone\"\n#~ msgstr \"y\"\n";
        let own = |text: &str| text.to_owned();
        let expected = vec![
            (own("a#1"), own("One two"), own("\"раз\"\nдва"), false),
            (own("a#2"), own("x"), own(""), true),
        ];
        assert_eq!(texts(body), Ok(expected.clone()));
        assert_eq!(texts(&body.replace("\n\nmsgctxt", "\nmsgctxt")), Ok(expected));
    }

    #[test]
    fn what_is_cut_off_or_broken_is_told() {
        for (body, what) in [
            ("\nmsgctxt \"a#1\"\nmsgid \"x", "line"),
            ("\nmsgctxt \"a#1\"\nmsgid \"x\"\n", "truncated"),
            ("\nmsgctxt \"a#1\"\nmsgid \"x\\q\"\nmsgstr \"y\"\n", "line"),
            ("\nmsgid \"x\"\nmsgstr \"y\"\n", "context"),
            ("\nmsgstr \"y\"\n", "line"),
            ("\n<<<<<<< HEAD\n", "line"),
            ("\nmsgctxt \"a#1\"\nmsgid \"x\"\nmsgid \"x\"\nmsgstr \"y\"\n", "line"),
        ] {
            assert_eq!(texts(body), Err(what), "{body}");
        }
        assert_eq!(read("msgid \"x").err().map(|broken| broken.what), Some("line"));
    }
}
