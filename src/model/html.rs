//! Text that may be printed into a page as it is.

use memchr::{memchr2_iter, memchr3_iter};

/// HTML that can do no harm: made by the renderer and the sanitiser alone.
///
/// A lint (`clippy.toml`) keeps [`Html::trusted`] out of every other room.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Html(String);

impl Html {
    /// Takes markup that the caller itself has made or checked.
    pub fn trusted(markup: String) -> Self {
        Self(markup)
    }

    /// Plain text, escaped.
    pub fn text(text: &str) -> Self {
        let mut markup = String::with_capacity(text.len());
        escape_into(&mut markup, text);
        Self(markup)
    }

    /// The markup.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The markup, taken out.
    pub fn into_string(self) -> String {
        self.0
    }
}

/// The text that [`escape_into`] has escaped.
pub fn unescaped(markup: &str) -> String {
    let pairs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    pairs.iter().fold(markup.to_owned(), |text, (entity, sign)| text.replace(entity, sign))
}

/// Appends `text` so that it is the same text in element content and in an attribute's
/// double quotes.
pub fn escape_into(markup: &mut String, text: &str) {
    let mut signs = memchr3_iter(b'&', b'<', b'>', text.as_bytes()).peekable();
    let mut quotes = memchr2_iter(b'"', b'\'', text.as_bytes()).peekable();
    let mut next = || match (signs.peek(), quotes.peek()) {
        (Some(sign), Some(quote)) if sign > quote => quotes.next(),
        (None, _) => quotes.next(),
        _ => signs.next(),
    };
    let mut written = 0;
    while let Some(at) = next() {
        markup.push_str(&text[written..at]);
        markup.push_str(match text.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#39;",
        });
        written = at + 1;
    }
    markup.push_str(&text[written..]);
}
