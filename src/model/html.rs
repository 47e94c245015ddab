//! Text that may be printed into a page as it is.

use crate::bytes::has_any;

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
    let is_sign = |byte: u8| {
        (byte == b'&') | (byte == b'<') | (byte == b'>') | (byte == b'"') | (byte == b'\'')
    };
    if !has_any(text.as_bytes(), is_sign) {
        return markup.push_str(text);
    }
    let mut tags = memchr::memchr3_iter(b'&', b'<', b'>', text.as_bytes());
    let mut quotes = memchr::memchr2_iter(b'"', b'\'', text.as_bytes());
    let (mut tag, mut quote) = (tags.next(), quotes.next());
    let mut written = 0;
    while let Some(at) = tag.into_iter().chain(quote).min() {
        markup.push_str(&text[written..at]);
        markup.push_str(match text.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#39;",
        });
        written = at + 1;
        if tag == Some(at) {
            tag = tags.next();
        } else {
            quote = quotes.next();
        }
    }
    markup.push_str(&text[written..]);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_sign_is_escaped_and_nothing_else(text in "[a-c ș漢]{0,40}[&<>\"'a ș]{0,20}.{0,40}") {
            let mut markup = String::from("<p>");
            escape_into(&mut markup, &text);
            let slowly: String = text
                .chars()
                .map(|sign| match sign {
                    '&' => "&amp;".to_owned(),
                    '<' => "&lt;".to_owned(),
                    '>' => "&gt;".to_owned(),
                    '"' => "&quot;".to_owned(),
                    '\'' => "&#39;".to_owned(),
                    sign => sign.to_string(),
                })
                .collect();
            prop_assert_eq!(markup, format!("<p>{slowly}"));
            prop_assert_eq!(unescaped(&slowly), text);
        }
    }
}
