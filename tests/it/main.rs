//! Tests of the whole program, as stories: a tiny campaign in, pages or messages out.
//!
//! [`campaign`] is the harness. `tests/sites/` and `tests/invalid/` hold campaigns with
//! what is expected of them; the other files tell one story each.

#![allow(missing_docs, unreachable_pub, clippy::disallowed_methods, clippy::disallowed_types)]

mod addresses;
mod bad_input;
mod campaign;
mod command_faults;
mod command_line;
mod contents;
mod courses;
mod events;
mod example;
mod exchange;
mod fallback;
mod fences;
mod golden;
mod kitchen_sink;
mod landmarks;
mod languages;
mod links;
mod memo;
mod minified;
mod moved;
mod outputs;
mod paper;
mod pictures;
mod plain_text;
mod preview;
mod recordings;
mod safety;
#[cfg(feature = "search")]
mod search;
mod served;
mod speechless;
mod started;
mod themes;
mod translations;
mod variants;
mod warm;
mod words;
