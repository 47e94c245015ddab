//! Raw HTML by allow-list: what authors may write, and nothing that could run, load, or
//! change how the page looks.
//!
//! [`read`] takes a piece of HTML apart with the tokenizer of the HTML standard and judges
//! each tag and attribute where it stands. What it returns can be written as it is; how
//! the elements nest is for the caller to hold.

use std::ops::Range;

use html5gum::{DefaultEmitter, Error, StartTag, Token, Tokenizer};

use super::super::faults::{HtmlAttribute, HtmlAttributeValue, HtmlTag, HtmlUnfinished};
use super::Renderer;
use super::language;
use super::shown;
use crate::model::html::Html;
use crate::model::scheme::{Address, classify};
use crate::tree::nearest::excerpt;

/// An element that authors may write.
#[derive(Debug)]
pub(super) struct Element {
    pub(super) name: &'static str,
    /// The markup that closes it.
    pub(super) close: &'static str,
    pub(super) kind: ElementKind,
    /// Its attributes beside `lang`, `dir` and `id`.
    attributes: &'static [&'static str],
}

/// Where an element may stand and what may stand in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ElementKind {
    /// Among words, around words.
    Phrase,
    /// Among words, without content.
    Void,
    /// A part of `ruby`, ended by the next part.
    RubyPart,
    /// `p`
    Paragraph,
    /// `details`: blocks may stand in it.
    Details,
    /// `summary`
    Summary,
}

macro_rules! elements {
    ($($name:literal $kind:ident [$($attribute:literal)*])*) => {
        /// Every element that authors may write.
        pub(super) const ELEMENTS: &[Element] = &[$(Element {
            name: $name,
            close: concat!("</", $name, ">"),
            kind: ElementKind::$kind,
            attributes: &[$($attribute),*],
        }),*];
    };
}

elements! {
    "abbr" Phrase ["title"]
    "b" Phrase []
    "bdi" Phrase []
    "bdo" Phrase []
    "br" Void []
    "cite" Phrase []
    "code" Phrase []
    "data" Phrase ["value"]
    "del" Phrase ["cite" "datetime"]
    "details" Details []
    "dfn" Phrase ["title"]
    "em" Phrase []
    "i" Phrase []
    "ins" Phrase ["cite" "datetime"]
    "kbd" Phrase []
    "mark" Phrase []
    "p" Paragraph []
    "q" Phrase ["cite"]
    "rp" RubyPart []
    "rt" RubyPart []
    "ruby" Phrase []
    "s" Phrase []
    "samp" Phrase []
    "small" Phrase []
    "span" Phrase []
    "strong" Phrase []
    "sub" Phrase []
    "summary" Summary []
    "sup" Phrase []
    "time" Phrase ["datetime"]
    "u" Phrase []
    "var" Phrase []
    "wbr" Void []
}

/// Elements whose content is no text for readers.
const LEFT_OUT: [&str; 9] =
    ["script", "style", "template", "iframe", "noembed", "noframes", "object", "textarea", "title"];

/// A piece of raw HTML, judged.
#[derive(Debug)]
pub(super) enum Piece {
    /// An allowed start tag, ready to write.
    Start(&'static Element, Html, Range<usize>),
    /// The end tag of an allowed element.
    End(&'static Element, Range<usize>),
    /// A refused start tag whose content is left out, too.
    LeaveOut(String),
    /// The end tag of a refused element.
    RefusedEnd(String),
    /// Text, not escaped; and where it has a mark of Markdown, which is not read there.
    Text(String, Option<Range<usize>>),
}

impl Renderer<'_> {
    /// Takes `html` apart; `locate` tells where its bytes stand in the text.
    pub(super) fn read_html(
        &mut self,
        html: &str,
        locate: &dyn Fn(Range<usize>) -> Range<usize>,
    ) -> Vec<Piece> {
        let mut emitter = DefaultEmitter::<usize>::new_with_span();
        emitter.naively_switch_states(true);
        let mut pieces = Vec::new();
        let mut comment = None;
        for token in Tokenizer::new_with_emitter(html, emitter) {
            let Ok(token) = token;
            match token {
                Token::StartTag(tag) => pieces.extend(self.start_tag(&tag, html, locate)),
                Token::EndTag(tag) => {
                    let name = String::from_utf8_lossy(&tag.name).into_owned();
                    let range = locate(tag.span.start..tag.span.end);
                    pieces.push(match element(&name) {
                        Some(element) => Piece::End(element, range),
                        None => Piece::RefusedEnd(name),
                    });
                }
                Token::String(text) => {
                    let span = text.span.start..text.span.end;
                    let mark = shown::mark_in_html(html, span).map(locate);
                    let text = String::from_utf8_lossy(&text.value).into_owned();
                    pieces.push(Piece::Text(text, mark));
                }
                Token::Doctype(doctype) => {
                    let range = locate(doctype.span.start..doctype.span.end);
                    self.report(HtmlTag { tag: "!doctype".into() }, range);
                }
                Token::Error(error) if error.value == Error::EofInTag => {
                    let start = html.rfind('<').unwrap_or(0);
                    let range = locate(start..html.trim_end().len());
                    self.report(HtmlUnfinished { what: "tag" }, range);
                }
                Token::Error(error) if error.value == Error::EofInComment => {
                    comment = Some(("comment", error.span.start));
                }
                Token::Error(error) if error.value == Error::NestedComment => {
                    comment = comment.or(Some(("comments", error.span.start)));
                }
                Token::Comment(_) | Token::Error(_) => {}
            }
        }
        if let Some((what, at)) = comment {
            self.report(HtmlUnfinished { what }, locate(comment_before(html, at)));
        }
        pieces
    }

    fn start_tag(
        &mut self,
        tag: &StartTag<usize>,
        html: &str,
        locate: &dyn Fn(Range<usize>) -> Range<usize>,
    ) -> Option<Piece> {
        let name = String::from_utf8_lossy(&tag.name);
        let range = locate(tag.span.start..tag.span.end);
        let Some(element) = element(&name) else {
            self.report(HtmlTag { tag: excerpt(&name) }, range);
            return LEFT_OUT.contains(&&*name).then(|| Piece::LeaveOut(name.into_owned()));
        };
        let mut markup = format!("<{}", element.name);
        for (attribute, value) in &tag.attributes {
            let attribute = String::from_utf8_lossy(attribute);
            let range = locate(attribute_range(html, value.span.start..value.span.end));
            let value = String::from_utf8_lossy(&value.value);
            if let Some((name, value)) = self.attribute(element, &attribute, &value, range) {
                markup.push(' ');
                markup.push_str(name);
                markup.push_str("=\"");
                markup.push_str(Html::text(&value).as_str());
                markup.push('"');
            }
        }
        markup.push('>');
        #[expect(clippy::disallowed_methods, reason = "this is the sanitiser")]
        let start = Html::trusted(markup);
        Some(Piece::Start(element, start, range))
    }

    /// An attribute that may stay.
    fn attribute(
        &mut self,
        element: &'static Element,
        attribute: &str,
        value: &str,
        range: Range<usize>,
    ) -> Option<(&'static str, String)> {
        let own = element.attributes.iter().copied();
        let Some(name) = own.chain(["lang", "dir", "id"]).find(|known| *known == attribute) else {
            let fault = HtmlAttribute { tag: element.name.into(), attribute: excerpt(attribute) };
            self.report(fault, range);
            return None;
        };
        let kept = match name {
            "lang" => language::read(value).map(|language| language.tag),
            "dir" => matches!(value, "ltr" | "rtl" | "auto").then(|| value.to_owned()),
            "cite" => match classify(value) {
                Address::Elsewhere(address) => Some(address),
                _ => None,
            },
            "id" => {
                let source = &self.page.source;
                let taken = self.ids.take(value, range, source, &mut self.diagnostics);
                return taken.map(|id| (name, id));
            }
            _ => Some(value.to_owned()),
        };
        if kept.is_none() {
            let fault = HtmlAttributeValue {
                tag: element.name.into(),
                attribute: name.into(),
                value: excerpt(value),
            };
            self.report(fault, range);
        }
        kept.map(|value| (name, value))
    }
}

/// The first line of the comment that is open before a byte.
fn comment_before(html: &str, at: usize) -> Range<usize> {
    let before = html.get(..at).unwrap_or(html);
    let closed = before.rfind("-->").map_or(0, |end| end + 3);
    let start = closed + html.get(closed..).and_then(|rest| rest.find("<!--")).unwrap_or(0);
    let line = html.get(start..).and_then(|rest| rest.lines().next()).unwrap_or("");
    start..start + line.trim_end().len().max(1)
}

/// The bytes of an attribute: behind a value without quotes, the tokenizer counts one more.
fn attribute_range(html: &str, range: Range<usize>) -> Range<usize> {
    let text = html.get(range.clone()).unwrap_or("");
    let shown = text.trim_end_matches(|last: char| last == '>' || last.is_whitespace());
    range.start..range.start + shown.len().max(1)
}

fn element(name: &str) -> Option<&'static Element> {
    let place = ELEMENTS.binary_search_by_key(&name, |element| element.name).ok()?;
    ELEMENTS.get(place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_sorted() {
        assert!(ELEMENTS.is_sorted_by_key(|element| element.name));
    }
}
