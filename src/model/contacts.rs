//! Telephone numbers and addresses typed into a page, closely packed: a site keeps those of
//! all its pages, and a text with many numbers in it has many.
//!
//! Those in sentences of the front matter stand before those of the text.

use serde::{Deserialize, Serialize};

use super::outline::TypedContact;
use crate::source::{Located, Span};

/// A sentence of a front matter that readers see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Sentence {
    /// `title`
    Title,
    /// `heading`
    Heading,
    /// `description`
    Description,
    /// `place`
    Place,
}

impl Sentence {
    const ALL: [Self; 4] = [Self::Title, Self::Heading, Self::Description, Self::Place];

    /// The field's name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Heading => "heading",
            Self::Description => "description",
            Self::Place => "place",
        }
    }

    /// The sentence of a field, if it is one that readers see.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sentence| sentence.name() == name)
    }
}

/// What is typed, and the sentence of the front matter that it stands in, if it is there.
pub type Typed = (Option<Sentence>, Located<TypedContact>);

/// What is typed into a page, in its order.
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
    sentence: Option<Sentence>,
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
    pub fn iter(&self) -> impl Iterator<Item = Typed> {
        let mut from = 0;
        self.marks.iter().filter_map(move |Mark { kind, sentence, end, span }| {
            let text = self.words.get(from..*end as usize)?.to_owned();
            from = *end as usize;
            let contact = match kind {
                Kind::Number => TypedContact::Number(text),
                Kind::ShortNumber => TypedContact::ShortNumber(text),
                Kind::Mail => TypedContact::Mail(text),
                Kind::Web => TypedContact::Web(text),
            };
            Some((*sentence, Located::new(contact, *span)))
        })
    }

    /// What is typed into the text alone.
    pub fn in_text(&self) -> impl Iterator<Item = Located<TypedContact>> {
        self.iter().filter_map(|(sentence, typed)| sentence.is_none().then_some(typed))
    }
}

impl FromIterator<Typed> for Contacts {
    fn from_iter<I: IntoIterator<Item = Typed>>(contacts: I) -> Self {
        let mut words = String::new();
        let marks = contacts.into_iter().map(|(sentence, Located { value, span })| {
            let (kind, text) = match value {
                TypedContact::Number(text) => (Kind::Number, text),
                TypedContact::ShortNumber(text) => (Kind::ShortNumber, text),
                TypedContact::Mail(text) => (Kind::Mail, text),
                TypedContact::Web(text) => (Kind::Web, text),
            };
            words.push_str(&text);
            // No file is so long that its words would not fit.
            Mark { kind, sentence, end: u32::try_from(words.len()).unwrap_or(u32::MAX), span }
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
        let typed = |(at, contact): (usize, &TypedContact)| {
            let sentence = (at == 0).then_some(Sentence::Title);
            (sentence, Located::new(contact.clone(), Span::default()))
        };
        let packed: Contacts = all.iter().enumerate().map(typed).collect();
        assert!(packed.iter().map(|(_, contact)| contact.value).eq(all.clone()));
        assert!(packed.in_text().map(|contact| contact.value).eq(all[1..].to_vec()));
        assert_eq!(packed.iter().next().unwrap().0.unwrap().name(), "title");
        assert_eq!(Contacts::default().iter().count(), 0);
    }
}
