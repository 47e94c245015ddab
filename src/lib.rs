//! Farul turns a campaign's Markdown into an accessible, private, multilingual static site.
//!
//! A campaign is a folder with `farul.toml`, `content/` and, where it wants its own,
//! `themes/` and `i18n/`. [`build::build`] takes it through stages, each a module with one
//! entry; data flows one way, from the disk to a sink:
//!
//! | stage | module | makes |
//! | --- | --- | --- |
//! | load | [`disk`] | the list of the campaign's files, none from outside |
//! | config | [`config`] | settings and help services, from a [`tree`] with positions |
//! | parse | [`parse`] | of each page an [`Outline`], which others may see, and a [`Body`], which they may not |
//! | resolve | [`resolve`] | the [`Site`]: addresses, fallbacks, navigation, links |
//! | assets | [`assets`] | styles, scripts, pictures, with names made of their content |
//! | check | [`check`] | findings about the whole, one rule a file |
//! | render | [`render`] | a stream of pages, out of the theme's frames |
//! | seal | [`outputs`] | what depends on all pages: sitemap, feeds, robots.txt |
//! | emit | [`disk`] | the site on the disk, all of it or nothing; or in memory for [`serve`] |
//!
//! Beside them: [`translation`] says what is translated, and takes texts out to translators
//! and back; [`diagnostic`] is what every stage can find, as values; [`i18n`] the words
//! for readers and authors; [`components`] the blocks that a directive makes; [`model`] the
//! data that stages hand to each other; [`source`], [`content_hash`] and [`digest`] places and keys;
//! [`typography`] how a language sets its letters.
//! [`cli`] is the only module that prints, reads the clock or the environment.
//!
//! What holds everywhere:
//!
//! - Only [`disk`] touches the disk, and nothing is global. The same inputs give the same
//!   bytes, with any number of threads; today's date is an input.
//! - If all outlines and the settings are equal, the site is equal: so an edit of a text
//!   prints its own page again and no other. A warm build equals a cold one.
//! - A fault of the campaign is a [`diagnostic::Diagnostic`], never a panic; a stage says
//!   all it finds. After an error the last good site stays.
//! - Only the renderer of Markdown and the sanitiser make [`model::html::Html`]; addresses
//!   are allowed in [`model::scheme`] alone.
//! - No page asks another host for anything; a tap on the output holds it.
//!
//! [`Outline`]: model::outline::Outline
//! [`Body`]: model::body::Body
//! [`Site`]: model::site::Site

// Rooms, from the ground up: each names only those above it in this list.
mod bytes;
pub mod content_hash;
pub mod digest;
pub mod source;
pub mod typography;

pub mod diagnostic;
pub mod model;
pub mod tree;

pub mod components;
pub mod config;
pub mod disk;
pub mod i18n;

pub mod assets;
pub mod parse;
pub mod resolve;

pub mod check;
pub mod outputs;
pub mod render;
pub mod translation;

pub mod build;
pub mod serve;

pub mod cli;
