//! The placeholders of a translation, numbered as those of its source.
//!
//! A translation may have them in another order, may lead a link to another part of a page,
//! and may have some of its own: these get numbers behind the source's.

use crate::parse::units::content::{BrokenTags, Content, Piece};

/// A span or a sign of a content.
#[derive(Clone, Copy)]
struct Tag<'a> {
    number: u32,
    open: &'a str,
    close: Option<&'a str>,
}

fn tags(content: &Content) -> Vec<Tag<'_>> {
    let closing = |number: u32| {
        content.pieces().iter().find_map(|piece| match piece {
            Piece::Close(other, signs) if *other == number => Some(signs.as_str()),
            _ => None,
        })
    };
    let tags = content.pieces().iter().filter_map(|piece| match piece {
        Piece::Open(number, open) => Some(Tag { number: *number, open, close: closing(*number) }),
        Piece::Alone(number, open) => Some(Tag { number: *number, open, close: None }),
        _ => None,
    });
    tags.collect()
}

impl Tag<'_> {
    fn is_exactly(&self, other: &Self) -> bool {
        self.open == other.open && self.close == other.close
    }

    /// Whether both do the same, with other signs. A help service is itself alone.
    fn is_like(&self, other: &Self) -> bool {
        self.close.is_some() == other.close.is_some()
            && self.kind().is_some_and(|kind| other.kind() == Some(kind))
    }

    fn kind(&self) -> Option<&str> {
        match self.open.as_bytes() {
            [b'*' | b'_'] => Some("*"),
            [b'*' | b'_', ..] => Some("**"),
            [b'~', ..] => Some("~"),
            [b'!', ..] => Some("!"),
            [b'`', ..] => Some("`"),
            [b'{', ..] => Some("{"),
            [b'[', ..] => Some("["),
            [b'<', ..] => Some("<"),
            _ if self.open.starts_with(":term[") => Some(":term["),
            _ => None,
        }
    }
}

/// A translation with the numbers of its source.
pub(super) fn numbered(source: &Content, translation: &Content) -> Content {
    let (known, own) = (tags(source), tags(translation));
    let mut numbers: Vec<Option<u32>> = vec![None; own.len()];
    let mut free = vec![true; known.len()];
    for fits in [Tag::is_exactly, Tag::is_like] {
        for (number, tag) in numbers.iter_mut().zip(&own) {
            if number.is_some() {
                continue;
            }
            let mut places = known.iter().zip(&mut free);
            if let Some((other, free)) = places.find(|(other, free)| **free && fits(tag, other)) {
                *free = false;
                *number = Some(other.number);
            }
        }
    }
    let mut next = known.iter().map(|tag| tag.number).max().unwrap_or(0);
    let numbers: Vec<(u32, u32)> = own
        .iter()
        .zip(numbers)
        .map(|(tag, number)| {
            let number = number.unwrap_or_else(|| {
                next += 1;
                next
            });
            (tag.number, number)
        })
        .collect();
    let number =
        |old: u32| numbers.iter().find(|(own, _)| *own == old).map_or(old, |(_, new)| *new);
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => Piece::Text(text.clone()),
        Piece::Open(old, signs) => Piece::Open(number(*old), signs.clone()),
        Piece::Close(old, signs) => Piece::Close(number(*old), signs.clone()),
        Piece::Alone(old, signs) => Piece::Alone(number(*old), signs.clone()),
    };
    Content::new(translation.pieces().iter().map(piece).collect())
}

/// The content that a tagged text stands for. `own` is the translation that was there, with
/// the source's numbers; where `keeps_own` its signs are kept, so that a link leads on to
/// where it led.
pub(super) fn rebuilt(
    source: &Content,
    own: Option<&Content>,
    keeps_own: bool,
    tagged: &str,
) -> Result<Content, BrokenTags> {
    let own = own.map_or(&[][..], Content::pieces);
    let of_own = |tag: &str| own.iter().find(|piece| !piece.is_text() && piece.tag() == tag);
    let known = source.pieces().iter().filter(|piece| !piece.is_text());
    let mut base: Vec<Piece> = known
        .map(|piece| {
            let kept = of_own(&piece.tag()).filter(|_| keeps_own);
            kept.unwrap_or(piece).clone()
        })
        .collect();
    // What only the translation has may go, but nothing of the source.
    let strange = own.iter().filter(|piece| {
        let tag = piece.tag();
        !piece.is_text() && tagged.contains(&tag) && base.iter().all(|known| known.tag() != tag)
    });
    let strange: Vec<Piece> = strange.cloned().collect();
    base.extend(strange);
    let content = Content::new(base).rebuilt(tagged)?;
    Ok(Content::new(joined(content.pieces())))
}

/// Neighbouring words as one piece; none around the end of a line.
pub(super) fn joined(pieces: &[Piece]) -> Vec<Piece> {
    let mut joined: Vec<Piece> = Vec::with_capacity(pieces.len());
    let is_line_end = |piece: &Piece| matches!(piece, Piece::Alone(_, signs) if signs == "\\\n");
    for piece in pieces {
        let Piece::Text(text) = piece else {
            if let (true, Some(Piece::Text(before))) = (is_line_end(piece), joined.last_mut()) {
                before.truncate(before.trim_end().len());
            }
            joined.push(piece.clone());
            continue;
        };
        let starts_line = joined.last().is_some_and(is_line_end);
        let text = if starts_line { text.trim_start() } else { text };
        match joined.last_mut() {
            Some(Piece::Text(before)) => before.push_str(text),
            _ => joined.push(Piece::Text(text.to_owned())),
        }
    }
    joined.retain(|piece| !matches!(piece, Piece::Text(text) if text.is_empty()));
    joined
}

/// Whether two contents are the same text, whatever the numbers of their placeholders.
pub(super) fn is_same(left: &Content, right: &Content) -> bool {
    let bare = |content: &Content| -> Vec<(u8, String)> {
        let pieces = joined(content.pieces()).into_iter().map(|piece| match piece {
            Piece::Text(text) => (0, text),
            Piece::Open(_, signs) => (1, signs),
            Piece::Close(_, signs) => (2, signs),
            Piece::Alone(_, signs) => (3, signs),
        });
        pieces.collect()
    };
    bare(left) == bare(right)
}

/// What a placeholder stands for, as the page writes it: of two that belong together, both.
pub(super) fn meaning(content: &Content, tag: &str) -> Option<String> {
    let pieces = content.pieces();
    let opens = |number: u32| {
        pieces.iter().find_map(|piece| match piece {
            Piece::Open(other, signs) if *other == number => Some(signs.as_str()),
            _ => None,
        })
    };
    let closes = |number: u32| {
        pieces.iter().find_map(|piece| match piece {
            Piece::Close(other, signs) if *other == number => Some(signs.as_str()),
            _ => None,
        })
    };
    let piece = pieces.iter().find(|piece| !piece.is_text() && piece.tag() == tag)?;
    Some(match piece {
        Piece::Open(number, _) | Piece::Close(number, _) => {
            format!("{}…{}", opens(*number).unwrap_or(""), closes(*number).unwrap_or(""))
        }
        Piece::Text(signs) | Piece::Alone(_, signs) => signs.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content(pieces: &[(&str, u32, &str)]) -> Content {
        let piece = |(kind, number, text): &(&str, u32, &str)| {
            let text = (*text).to_owned();
            match *kind {
                "open" => Piece::Open(*number, text),
                "close" => Piece::Close(*number, text),
                "alone" => Piece::Alone(*number, text),
                _ => Piece::Text(text),
            }
        };
        Content::new(pieces.iter().map(piece).collect())
    }

    fn source() -> Content {
        content(&[
            ("open", 1, "["),
            ("text", 0, "here"),
            ("close", 1, "](a.md)"),
            ("text", 0, " or "),
            ("alone", 2, ":contact[x]"),
        ])
    }

    #[test]
    fn a_placeholder_stands_for_all_of_what_it_belongs_to() {
        for (tag, meaning) in [("<1>", "[…](a.md)"), ("</1>", "[…](a.md)"), ("<2/>", ":contact[x]")]
        {
            assert_eq!(super::meaning(&source(), tag).as_deref(), Some(meaning), "{tag}");
        }
        assert_eq!(super::meaning(&source(), "<3>"), None);
    }

    #[test]
    fn a_translation_speaks_of_the_placeholders_of_its_source() {
        let own = content(&[
            ("alone", 1, ":contact[x]"),
            ("text", 0, " или "),
            ("open", 2, "["),
            ("open", 3, "**"),
            ("text", 0, "тут"),
            ("close", 3, "**"),
            ("close", 2, "](a.md#b)"),
        ]);
        let numbered = numbered(&source(), &own);
        assert_eq!(numbered.tagged(), "<2/> или <1><3>тут</3></1>");
        let rebuilt = |keeps, tagged| {
            super::rebuilt(&source(), Some(&numbered), keeps, tagged).map(|new| new.markdown())
        };
        let there = "<1>там</1>, <2/>";
        assert_eq!(rebuilt(true, there).unwrap(), "[там](a.md#b), :contact[x]");
        assert_eq!(rebuilt(false, there).unwrap(), "[там](a.md), :contact[x]");
        assert_eq!(rebuilt(true, "<1>там</1>"), Err(BrokenTags::Lost("<2/>".into())));
        assert_eq!(
            rebuilt(true, "<3>там</3> <1></1><2/>").unwrap(),
            "**там** [](a.md#b):contact[x]"
        );
    }

    #[test]
    fn another_service_is_never_taken_for_the_one_of_the_source() {
        let own = content(&[("alone", 1, ":contact[y]")]);
        assert_eq!(numbered(&source(), &own).tagged(), "<3/>");
    }
}
