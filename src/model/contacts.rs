//! Telephone numbers and addresses typed into a page, closely packed: a site keeps those of
//! all its pages, and a text with many numbers in it has many.

use serde::{Deserialize, Serialize};

use super::outline::TypedContact;
use crate::source::{Located, Span};

/// What is typed into a text, in its order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Contacts {
    marks: Box<[Mark]>,
    /// Of each what is typed.
    words: Box<str>,
}

/// What something is, and where its words end.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
struct Mark {
    kind: Kind,
    end: u32,
    span: Span,
}

/// The kinds of [`TypedContact`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
enum Kind {
    Number,
    ShortNumber,
    Mail,
    Web,
}

impl Contacts {
    /// All of it.
    pub fn iter(&self) -> impl Iterator<Item = Located<TypedContact>> {
        let mut from = 0;
        self.marks.iter().filter_map(move |Mark { kind, end, span }| {
            let text = self.words.get(from..*end as usize)?.to_owned();
            from = *end as usize;
            let contact = match kind {
                Kind::Number => TypedContact::Number(text),
                Kind::ShortNumber => TypedContact::ShortNumber(text),
                Kind::Mail => TypedContact::Mail(text),
                Kind::Web => TypedContact::Web(text),
            };
            Some(Located::new(contact, *span))
        })
    }
}

impl From<Vec<Located<TypedContact>>> for Contacts {
    fn from(contacts: Vec<Located<TypedContact>>) -> Self {
        let mut words = String::new();
        let marks = contacts.into_iter().map(|Located { value, span }| {
            let (kind, text) = match value {
                TypedContact::Number(text) => (Kind::Number, text),
                TypedContact::ShortNumber(text) => (Kind::ShortNumber, text),
                TypedContact::Mail(text) => (Kind::Mail, text),
                TypedContact::Web(text) => (Kind::Web, text),
            };
            words.push_str(&text);
            // No file is so long that its words would not fit.
            Mark { kind, end: u32::try_from(words.len()).unwrap_or(u32::MAX), span }
        });
        // First the marks: they write the words.
        let marks = marks.collect();
        Self { marks, words: words.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contacts_come_back_as_they_were() {
        let all = [
            TypedContact::ShortNumber("112".into()),
            TypedContact::Mail("ajutor@example.org".into()),
            TypedContact::Number("+373 22 000 000".into()),
            TypedContact::Web("пример.example".into()),
        ];
        let located = |contact: &TypedContact| Located::new(contact.clone(), Span::default());
        let packed = Contacts::from(all.iter().map(located).collect::<Vec<_>>());
        assert!(packed.iter().map(|contact| contact.value).eq(all));
        assert_eq!(Contacts::default().iter().count(), 0);
    }
}
