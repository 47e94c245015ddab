//! Farul turns a campaign's Markdown into an accessible, private, multilingual static site.

// Rooms, from the ground up.
pub mod digest;
pub mod source;

pub mod diagnostic;
pub mod model;
pub mod tree;

pub mod assets;
pub mod build;
pub mod check;
pub mod components;
pub mod config;
pub mod disk;
pub mod i18n;
pub mod outputs;
pub mod parse;
pub mod render;
pub mod resolve;
pub mod serve;

pub mod cli;
