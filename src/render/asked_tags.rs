//! The tags of a template and their signs, as Tera's own reader takes them apart.

use std::ops::Range;

/// `{{ … }}` or `{% … %}`.
pub(super) struct Tag<'t> {
    /// Where it begins.
    pub(super) start: usize,
    /// It is `{% … %}`.
    pub(super) is_statement: bool,
    pub(super) tokens: Vec<(Token<'t>, Range<usize>)>,
}

/// A sign of a tag, or several that belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'t> {
    Name(&'t str),
    Sign(&'t str),
    /// A text or a number.
    Value,
}

/// Signs of two letters.
const PAIRS: [&str; 9] = ["//", "**", "==", "!=", ">=", "<=", "</", "?.", "?["];

impl<'t> Tag<'t> {
    /// The first word of a statement.
    pub(super) fn keyword(&self) -> Option<&'t str> {
        match self.tokens.first() {
            Some((Token::Name(name), _)) if self.is_statement => Some(name),
            _ => None,
        }
    }

    /// The sign at a place; empty where there is something else.
    pub(super) fn sign(&self, at: usize) -> &'t str {
        match self.tokens.get(at) {
            Some((Token::Sign(sign), _)) => sign,
            _ => "",
        }
    }

    /// The place behind the brackets that open at `at`, if some do.
    pub(super) fn behind_brackets(&self, at: usize) -> usize {
        let (mut depth, mut behind) = (0_usize, at);
        while behind < self.tokens.len() {
            match self.sign(behind) {
                "(" => depth += 1,
                ")" => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth == 0 {
                return if behind == at { at } else { behind + 1 };
            }
            behind += 1;
        }
        behind
    }
}

/// All tags of a template, without what stands in comments and in `raw`.
pub(super) fn tags(text: &str) -> Vec<Tag<'_>> {
    let (mut tags, mut at) = (Vec::new(), 0);
    let mut is_raw = false;
    while let Some(length) = text.get(at..).and_then(|rest| rest.find('{')) {
        let start = at + length;
        let rest = &text[start..];
        at = start + 1;
        let is_statement = rest.starts_with("{%");
        if rest.starts_with("{#") && !is_raw {
            at = rest.find("#}").map_or(text.len(), |end| start + end + 2);
        } else if is_statement || (rest.starts_with("{{") && !is_raw) {
            // In `raw`, what looks like a tag need not be one.
            let Some((tokens, end)) = tokens(text, start, is_statement) else { continue };
            let tag = Tag { start, is_statement, tokens };
            match tag.keyword() {
                Some("raw") => is_raw = true,
                Some("endraw") => is_raw = false,
                _ if is_raw => continue,
                _ => {}
            }
            tags.push(tag);
            at = end;
        }
    }
    tags
}

type Tokens<'t> = Vec<(Token<'t>, Range<usize>)>;

/// The tokens of the tag at `start`, and the place behind it; `None` where it does not end.
fn tokens(text: &str, start: usize, is_statement: bool) -> Option<(Tokens<'_>, usize)> {
    let close = if is_statement { "%}" } else { "}}" };
    let mut at = start + 2;
    at += usize::from(text.get(at..)?.starts_with('-'));
    let mut found = Vec::new();
    loop {
        let rest = text.get(at..)?;
        at += rest.len() - rest.trim_ascii_start().len();
        let rest = rest.trim_ascii_start();
        let bare = rest.strip_prefix('-').unwrap_or(rest);
        if bare.starts_with(close) {
            return Some((found, at + rest.len() - bare.len() + 2));
        }
        let (token, length) = token(rest)?;
        found.push((token, at..at + length));
        at += length;
    }
}

fn token(rest: &str) -> Option<(Token<'_>, usize)> {
    let bytes = rest.as_bytes();
    let first = *bytes.first()?;
    let run = |is_part: &dyn Fn(u8) -> bool| {
        bytes.iter().position(|byte| !is_part(*byte)).unwrap_or(bytes.len())
    };
    if first.is_ascii_alphabetic() || first == b'_' {
        let length = run(&|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        return Some((Token::Name(rest.get(..length)?), length));
    }
    if first.is_ascii_digit() {
        return Some((Token::Value, run(&|byte| byte.is_ascii_digit() || byte == b'.')));
    }
    if matches!(first, b'"' | b'\'' | b'`') {
        let mut is_escaped = false;
        let ends = |byte: &u8| {
            let ends = *byte == first && !is_escaped;
            is_escaped = *byte == b'\\' && !is_escaped;
            ends
        };
        return Some((Token::Value, bytes[1..].iter().position(ends)? + 2));
    }
    let length = if PAIRS.iter().any(|pair| rest.starts_with(pair)) { 2 } else { 1 };
    let length = length.max(rest.chars().next()?.len_utf8());
    Some((Token::Sign(rest.get(..length)?), length))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_ends_where_no_text_of_it_goes_on() {
        let found = tags("{{ \"}}\" ~ a }}b{%- if 'it\\'s' -%}");
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].tokens.len(), 3);
        assert_eq!(found[1].keyword(), Some("if"));
        assert!(tags("{{ a").is_empty() && tags("{ a }").is_empty());
    }
}
