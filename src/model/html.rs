//! Text that may be printed into a page as it is.

use std::fmt::Write;

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
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<', '>', '"', '\'']) {
        markup.push_str(&rest[..at]);
        let _ = match rest.as_bytes()[at] {
            b'&' => markup.write_str("&amp;"),
            b'<' => markup.write_str("&lt;"),
            b'>' => markup.write_str("&gt;"),
            b'"' => markup.write_str("&quot;"),
            _ => markup.write_str("&#39;"),
        };
        rest = &rest[at + 1..];
    }
    markup.push_str(rest);
}
