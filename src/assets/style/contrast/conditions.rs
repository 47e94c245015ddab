//! When a declaration counts: conditions on the reader's device and on the root element.
//!
//! What a condition asks about is a *question* (`prefers-color-scheme`, the attribute
//! `data-look`, …) with a few answers, of which one holds at a time. A [`Test`] is a formula
//! over answers; a [`State`] answers all questions.

use std::collections::BTreeSet;

use lightningcss::media_query::{
    MediaCondition, MediaFeature, MediaFeatureValue, MediaList, MediaQuery, MediaType, Operator,
    Qualifier, QueryFeature,
};
use lightningcss::rules::supports::SupportsCondition;
use lightningcss::stylesheet::PrinterOptions;
use lightningcss::traits::ToCss;

/// The answer to each question, by the questions' order. The first answer to a question is
/// the usual one: an attribute that is not there, a device that asks for nothing.
pub(super) type State = Vec<usize>;

/// What must hold.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Test {
    Always,
    Never,
    /// A question has this answer.
    Is(usize, usize),
    Not(Box<Test>),
    All(Vec<Test>),
    Any(Vec<Test>),
}

impl Test {
    pub(super) fn holds(&self, state: &[usize]) -> bool {
        match self {
            Self::Always => true,
            Self::Never => false,
            Self::Is(question, answer) => state.get(*question) == Some(answer),
            Self::Not(test) => !test.holds(state),
            Self::All(tests) => tests.iter().all(|test| test.holds(state)),
            Self::Any(tests) => tests.iter().any(|test| test.holds(state)),
        }
    }

    /// Adds the answers that this asks for to those of each question.
    pub(super) fn asked(&self, asked: &mut [BTreeSet<usize>]) {
        match self {
            Self::Always | Self::Never => {}
            Self::Is(question, answer) => {
                if let Some(asked) = asked.get_mut(*question) {
                    asked.insert(*answer);
                }
            }
            Self::Not(test) => test.asked(asked),
            Self::All(tests) | Self::Any(tests) => tests.iter().for_each(|test| test.asked(asked)),
        }
    }
}

/// A question with its answers, as messages print them; the first one is never printed.
#[derive(Debug)]
struct Question {
    about: String,
    answers: Vec<String>,
}

/// All questions of a style sheet.
#[derive(Debug, Default)]
pub(super) struct Questions(Vec<Question>);

impl Questions {
    /// How many questions there are.
    pub(super) fn count(&self) -> usize {
        self.0.len()
    }

    /// The unusual answers of a state, as they are written in CSS.
    pub(super) fn unusual(&self, state: &[usize]) -> Vec<String> {
        let answers = self.0.iter().zip(state).filter(|(_, answer)| **answer > 0);
        answers.filter_map(|(question, answer)| question.answers.get(*answer).cloned()).collect()
    }

    /// The test that the question about `about` has the answer `answer`; both are made
    /// where they are new, `usual` as the first answer.
    pub(super) fn is(&mut self, about: &str, usual: &str, answer: &str) -> Test {
        let place = self.0.iter().position(|question| question.about == about);
        let place = place.unwrap_or_else(|| {
            let question = Question { about: about.to_owned(), answers: vec![usual.to_owned()] };
            self.0.push(question);
            self.0.len() - 1
        });
        let answers = &mut self.0[place].answers;
        let at = answers.iter().position(|known| known == answer).unwrap_or_else(|| {
            answers.push(answer.to_owned());
            answers.len() - 1
        });
        Test::Is(place, at)
    }

    /// The test that something holds which may hold or not, whatever else does.
    pub(super) fn yes(&mut self, what: &str) -> Test {
        self.is(what, "", what)
    }

    /// What a list of media queries asks.
    pub(super) fn media(&mut self, list: &MediaList<'_>) -> Test {
        if list.media_queries.is_empty() {
            return Test::Always;
        }
        Test::Any(list.media_queries.iter().map(|query| self.media_query(query)).collect())
    }

    fn media_query(&mut self, query: &MediaQuery<'_>) -> Test {
        let medium = match &query.media_type {
            MediaType::All => Test::Always,
            MediaType::Screen => self.is("media", "screen", "screen"),
            MediaType::Print => self.is("media", "screen", "print"),
            MediaType::Custom(_) => Test::Never,
        };
        let condition = query.condition.as_ref().map(|condition| self.media_condition(condition));
        let both = Test::All(std::iter::once(medium).chain(condition).collect());
        match query.qualifier {
            Some(Qualifier::Not) => Test::Not(Box::new(both)),
            _ => both,
        }
    }

    fn media_condition(&mut self, condition: &MediaCondition<'_>) -> Test {
        match condition {
            MediaCondition::Feature(feature) => self.media_feature(feature),
            MediaCondition::Not(inner) => Test::Not(Box::new(self.media_condition(inner))),
            MediaCondition::Operation { operator, conditions } => {
                let tests = conditions.iter().map(|inner| self.media_condition(inner)).collect();
                match operator {
                    Operator::And => Test::All(tests),
                    Operator::Or => Test::Any(tests),
                }
            }
            MediaCondition::Unknown(_) => Test::Never,
        }
    }

    fn media_feature(&mut self, feature: &MediaFeature<'_>) -> Test {
        let (name, value) = match feature {
            QueryFeature::Plain { name, value } => (name, Some(value)),
            QueryFeature::Boolean { name } => (name, None),
            // Widths and the like: they hold or they do not.
            _ => return self.yes(&printed(feature)),
        };
        let name = printed(name);
        // The system's own colours: the page has none to judge.
        if name == "forced-colors" {
            let none = matches!(value, Some(MediaFeatureValue::Ident(word)) if &*word.0 == "none");
            return if none { Test::Always } else { Test::Never };
        }
        let usual = if name == "prefers-color-scheme" { "light" } else { "no-preference" };
        match value {
            Some(MediaFeatureValue::Ident(word)) if &*word.0 == usual => {
                self.is(&name, usual, usual)
            }
            Some(MediaFeatureValue::Ident(word)) => {
                self.is(&name, usual, &format!("{name}: {}", word.0))
            }
            Some(_) => self.yes(&printed(feature)),
            None if name == "prefers-color-scheme" => Test::Always,
            None => Test::Not(Box::new(self.is(&name, usual, usual))),
        }
    }

    /// What `@supports` asks.
    pub(super) fn supports(&mut self, condition: &SupportsCondition<'_>) -> Test {
        match condition {
            SupportsCondition::Not(inner) => Test::Not(Box::new(self.supports(inner))),
            SupportsCondition::And(inner) => {
                Test::All(inner.iter().map(|inner| self.supports(inner)).collect())
            }
            SupportsCondition::Or(inner) => {
                Test::Any(inner.iter().map(|inner| self.supports(inner)).collect())
            }
            // A browser of today supports it; the usual answer is yes.
            other => {
                let without = format!("not supported: {}", printed(other));
                Test::Not(Box::new(self.yes(&without)))
            }
        }
    }
}

/// A piece of CSS as text.
pub(super) fn printed(piece: &impl ToCss) -> String {
    piece.to_css_string(PrinterOptions::default()).unwrap_or_default()
}
