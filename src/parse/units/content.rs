//! The words of a unit, with placeholders for what a translator must keep: links, emphasis,
//! code, inline forms.
//!
//! [`Content::tagged`] shows it as `Read <1>this page</1>, then <2/>.`; [`Content::rebuilt`]
//! takes such a line back, and refuses one whose placeholders are not those it went out with.

use std::fmt;

/// Words and placeholders, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Content {
    pieces: Vec<Piece>,
}

/// A part of a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words, as Markdown writes them; white space is one space, or the end of a line where
    /// lines count.
    Text(String),
    /// A span starts: its number and the signs that start it, such as `**` or `[`.
    Open(u32, String),
    /// It ends: its number and the signs that end it, such as `](help.md)`.
    Close(u32, String),
    /// Something that has no words: its number and what it is, such as `:contact[md]`.
    Alone(u32, String),
}

/// What is wrong with the placeholders of a translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BrokenTags {
    /// A placeholder of the original is not there.
    Lost(String),
    /// A placeholder is there that the original does not have, or twice.
    Strange(String),
    /// A span does not end, or not within the one around it.
    Crossed(String),
}

impl BrokenTags {
    /// The placeholder.
    pub fn tag(&self) -> &str {
        let (Self::Lost(tag) | Self::Strange(tag) | Self::Crossed(tag)) = self;
        tag
    }

    /// A word for the kind of fault, by which messages choose.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Lost(_) => "lost",
            Self::Strange(_) => "strange",
            Self::Crossed(_) => "crossed",
        }
    }
}

impl Content {
    /// Words alone.
    pub fn words(text: &str) -> Self {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        Self::new(vec![Piece::Text(text)])
    }

    /// Words and placeholders, in order.
    pub fn new(pieces: Vec<Piece>) -> Self {
        Self { pieces }
    }

    /// The pieces, in order.
    pub fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// Whether there is a word to translate.
    pub fn has_words(&self) -> bool {
        let is_word = |text: &String| text.chars().any(char::is_alphabetic);
        self.pieces.iter().any(|piece| matches!(piece, Piece::Text(text) if is_word(text)))
    }

    /// As the page writes it.
    pub fn markdown(&self) -> String {
        let pieces = self.pieces.iter().map(|piece| match piece {
            Piece::Text(text)
            | Piece::Open(_, text)
            | Piece::Close(_, text)
            | Piece::Alone(_, text) => text.as_str(),
        });
        pieces.collect()
    }

    /// The words alone.
    pub fn plain(&self) -> String {
        let words = self.pieces.iter().filter_map(|piece| match piece {
            Piece::Text(text) => Some(text.as_str()),
            _ => None,
        });
        words.collect()
    }

    /// For translators: words, with `<1>…</1>` and `<2/>` for what they keep. `<` and `&`
    /// of the words are `&lt;` and `&amp;`.
    pub fn tagged(&self) -> String {
        self.to_string()
    }

    /// What makes two contents the same text, whatever their layout.
    pub fn canonical(&self) -> String {
        let mut canonical = self.tagged();
        for piece in &self.pieces {
            if let Piece::Open(_, signs) | Piece::Close(_, signs) | Piece::Alone(_, signs) = piece {
                canonical.push('\0');
                canonical.push_str(signs);
            }
        }
        canonical
    }

    /// The content that a tagged translation of this one stands for.
    ///
    /// # Errors
    ///
    /// When its placeholders are not those of this content: each once, spans within spans.
    pub fn rebuilt(&self, tagged: &str) -> Result<Self, BrokenTags> {
        let mut unused: Vec<&Piece> = self.pieces.iter().filter(|piece| !piece.is_text()).collect();
        let mut open = Vec::new();
        let mut pieces = Vec::new();
        for part in parts(tagged) {
            let tag = match part {
                Part::Text(text) => {
                    pieces.push(Piece::Text(unescaped(text)));
                    continue;
                }
                Part::Tag(tag) => tag,
            };
            let Some(place) = unused.iter().position(|piece| piece.tag() == tag) else {
                return Err(BrokenTags::Strange(tag.to_owned()));
            };
            let piece = unused.remove(place);
            match piece {
                Piece::Open(number, _) => open.push(*number),
                Piece::Close(number, _) if open.pop() != Some(*number) => {
                    return Err(BrokenTags::Crossed(tag.to_owned()));
                }
                _ => {}
            }
            pieces.push(piece.clone());
        }
        match unused.first() {
            Some(lost) => Err(BrokenTags::Lost(lost.tag())),
            None => Ok(Self { pieces }),
        }
    }
}

impl fmt::Display for Content {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for piece in &self.pieces {
            match piece {
                Piece::Text(text) => {
                    out.write_str(&text.replace('&', "&amp;").replace('<', "&lt;"))?;
                }
                tag => out.write_str(&tag.tag())?,
            }
        }
        Ok(())
    }
}

impl Piece {
    /// Whether it is words.
    pub fn is_text(&self) -> bool {
        matches!(self, Self::Text(_))
    }

    /// As a placeholder; empty for words.
    pub fn tag(&self) -> String {
        match self {
            Self::Text(_) => String::new(),
            Self::Open(number, _) => format!("<{number}>"),
            Self::Close(number, _) => format!("</{number}>"),
            Self::Alone(number, _) => format!("<{number}/>"),
        }
    }
}

/// A part of a tagged line.
enum Part<'a> {
    Text(&'a str),
    Tag(&'a str),
}

/// A tag is `<`, perhaps `/`, digits, perhaps `/`, `>`; every other `<` is text.
fn parts(tagged: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut from = 0;
    for (at, _) in tagged.match_indices('<') {
        let rest = tagged.get(at..).unwrap_or("");
        let Some(length) = rest.find('>').map(|end| end + 1) else { break };
        let tag = rest.get(..length).unwrap_or("");
        let name = tag.trim_start_matches("</").trim_start_matches('<');
        let name = name.trim_end_matches("/>").trim_end_matches('>');
        if at < from || name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_digit()) {
            continue;
        }
        parts.push(Part::Text(tagged.get(from..at).unwrap_or("")));
        parts.push(Part::Tag(tag));
        from = at + length;
    }
    parts.push(Part::Text(tagged.get(from..).unwrap_or("")));
    parts.retain(|part| !matches!(part, Part::Text("")));
    parts
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content() -> Content {
        Content::new(vec![
            Piece::Text("Read ".into()),
            Piece::Open(1, "[".into()),
            Piece::Text("this & that".into()),
            Piece::Close(1, "](a.md)".into()),
            Piece::Text(", then ".into()),
            Piece::Alone(2, ":contact[md]".into()),
        ])
    }

    #[test]
    fn a_translation_may_move_its_placeholders() {
        assert_eq!(content().tagged(), "Read <1>this &amp; that</1>, then <2/>");
        let moved = content().rebuilt("<2/> și <1>asta &lt; a</1>").unwrap();
        assert_eq!(moved.markdown(), ":contact[md] și [asta < a](a.md)");
        assert_eq!(content().rebuilt(&content().tagged()).unwrap(), content());
    }

    #[test]
    fn a_translation_that_loses_or_invents_one_is_refused() {
        let rows = [
            ("Read <1>this</1>", BrokenTags::Lost("<2/>".into())),
            ("<1>a</1><2/><2/>", BrokenTags::Strange("<2/>".into())),
            ("<1>a</1><2/><3/>", BrokenTags::Strange("<3/>".into())),
            ("</1>a<1><2/>", BrokenTags::Crossed("</1>".into())),
            ("a <b> <1>a<2/>", BrokenTags::Lost("</1>".into())),
        ];
        for (tagged, fault) in rows {
            assert_eq!(content().rebuilt(tagged), Err(fault), "{tagged}");
        }
    }
}
