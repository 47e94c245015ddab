//! The front matter of a page: the fields above its text.
//!
//! In order: [`split`] finds the lines between `---` (YAML) or `+++` (TOML); the tree
//! reads them; [`remarks`] finds words that YAML takes for remarks, [`marks`] Markdown that
//! readers would see, [`opening`] front matter that is not seen; [`read`] takes the fields out, and the approval with the hash it was given for; [`contacts`] finds numbers typed
//! into them. [`aliases`] and approvals are written back by [`edit`].

pub mod aliases;
mod contacts;
pub(crate) mod edit;
mod fields;
mod marks;
mod names;
pub(super) mod opening;
mod remarks;
mod split;

pub use contacts::contacts;
pub use fields::{ReadFront, read};
pub(super) use split::{Found, find};
pub use split::{Split, split};

use crate::diagnostic::Judged;
use crate::source::SourcePath;
use crate::tree::fields::Form;
use crate::tree::{Map, toml, yaml};

/// The tree of a page's front matter; `None` where it cannot be understood as a whole.
pub fn tree(file: &SourcePath, text: &str, split: &Split) -> Judged<Option<Map>> {
    let data = text.get(split.data.clone()).unwrap_or("");
    let mut judged = match split.form {
        Form::Yaml => yaml::read(file, data, split.data.start, &names::FIELDS),
        Form::Toml => toml::read(file, data, split.data.start),
    };
    if let Some(map) = &mut judged.value {
        remarks::judge(file, text, split, map, &mut judged.diagnostics);
        marks::judge(file, text, split, map, &mut judged.diagnostics);
    }
    judged
}
