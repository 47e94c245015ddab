//! `:::glossary`: all words that need explaining, in alphabetical order. The same entries
//! stand at the end of a page for the words that it uses, each with a way back.

use serde::{Deserialize, Serialize};
use tera::Value;

use super::{Component, Findings, Parts, Printer, Role, Schema, blocks, markup};
use crate::model::body::Fragment;

pub(super) const SCHEMA: Schema =
    Schema { name: "glossary", role: Role::Open, attributes: &[], label: None, build };

/// From this number of words on, a list has letters above its parts.
const LETTERS_FROM: usize = 16;

/// Words and what they mean.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Glossary {
    id: Option<String>,
    level: u8,
    intro: Fragment,
    /// Whether they are the words of this page alone.
    here: bool,
    groups: Vec<Group>,
}

/// A word and what it means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Entry {
    /// What its address on the page says of it: a number, for a word could tell what the
    /// page is about to who looks at the address or the history.
    pub(crate) number: usize,
    /// The word.
    pub(crate) word: String,
    /// How it is said.
    pub(crate) say: Option<String>,
    /// What it means.
    pub(crate) meaning: String,
}

/// The words under one letter.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Group {
    letter: Option<String>,
    entries: Vec<Entry>,
}

fn build(parts: Parts, _: &mut Findings<'_>) -> Option<Component> {
    let (id, level) = (parts.id, parts.level);
    let intro = blocks::flow(parts.blocks);
    Some(Glossary { id, level, intro, here: false, groups: Vec::new() }.into())
}

impl Glossary {
    /// The words that a page uses, in that order, for its end.
    pub(crate) fn of_page(entries: Vec<Entry>) -> Self {
        let groups = vec![Group { letter: None, entries }];
        Self { id: None, level: 2, intro: Fragment::default(), here: true, groups }
    }

    /// Takes its words, in alphabetical order. `same_letter` says whether two words stand
    /// under one letter.
    pub(crate) fn fill(
        &mut self,
        entries: Vec<Entry>,
        same_letter: impl Fn(&str, &str) -> bool,
    ) {
        let has_letters = entries.len() >= LETTERS_FROM;
        self.groups.clear();
        for entry in entries {
            let letter = entry.word.chars().find(|letter| letter.is_alphanumeric());
            let letter: String = letter.into_iter().flat_map(char::to_uppercase).collect();
            let last = self.groups.last_mut();
            let known = last.filter(|last| {
                last.letter.as_deref().is_none_or(|known| same_letter(known, &letter))
            });
            match known {
                Some(group) => group.entries.push(entry),
                None => {
                    let letter = has_letters.then_some(letter);
                    self.groups.push(Group { letter, entries: vec![entry] });
                }
            }
        }
    }
}

#[derive(Serialize)]
struct View<'a> {
    id: Option<&'a str>,
    level: u8,
    intro: Option<Value>,
    here: bool,
    groups: &'a [Group],
}

impl Glossary {
    pub(super) fn view<'a>(
        &'a self,
        printer: &mut dyn Printer<'a>,
    ) -> impl Serialize + use<'a> {
        View {
            id: self.id.as_deref(),
            level: self.level,
            intro: (!self.intro.is_empty()).then(|| markup(&self.intro, printer)),
            here: self.here,
            groups: &self.groups,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters(words: &[&str]) -> Vec<Option<String>> {
        let entry = |word: &&str| Entry {
            number: 1,
            word: (*word).to_owned(),
            say: None,
            meaning: "…".to_owned(),
        };
        let mut glossary = Glossary::of_page(Vec::new());
        glossary.fill(words.iter().map(entry).collect(), |left, right| left == right);
        glossary.groups.into_iter().map(|group| group.letter).collect()
    }

    #[test]
    fn a_long_list_has_letters() {
        let mut words = vec!["ajutor"; 15];
        assert_eq!(letters(&words), [None]);
        words.push("șantaj");
        assert_eq!(letters(&words), [Some("A".to_owned()), Some("Ș".to_owned())]);
        assert!(letters(&[]).is_empty());
    }
}
