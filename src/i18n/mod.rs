//! Words: what readers see around a page's text, and what the program says to authors.
//!
//! [`embedded`] holds the Fluent files that the program carries; [`guard`] sets limits
//! before the Fluent parser sees a campaign's file; [`file`] reads one file into entries
//! with positions; [`judge`] finds what is wrong with the entries of a language;
//! [`reader`] puts together the readers' words of a campaign and [`program`] the
//! program's own; [`pseudo`] makes a language's words strange, to see which are not.
//! [`bundle`] formats one message. [`dates`], [`moments`], [`numbers`] and [`order`] say days,
//! counts and lists as a language does.

mod bundle;
mod dates;
pub(crate) mod embedded;
pub(crate) mod faults;
mod file;
mod guard;
mod judge;
mod moments;
mod numbers;
mod order;
mod program;
mod pseudo;
mod reader;
#[cfg(test)]
mod reader_tests;
#[cfg(test)]
mod words_tests;

pub use dates::{date, time, weekday};
pub use moments::Moments;
pub use order::{Order, same_letter};
pub use program::{ProgramWords, UiLanguage};
pub use reader::{ReaderWords, reader_words};
