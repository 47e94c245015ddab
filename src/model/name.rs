//! What a content file's path says: topic, variant, language.

use serde::{Deserialize, Serialize};

use super::ids::{LanguageId, VariantId};

/// What a file name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Stem {
    /// `_index`: the entrance of its folder.
    Entrance,
    /// `topic`: a page beside others.
    Leaf,
    /// `topic/index`: a page with a folder of its own.
    Folder,
}

/// The name of a page file: `stem[.variant].language.md` below `content/`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PageName {
    /// The logical path, the same in every language and variant: folders and stem with `/`
    /// between them, such as `parents/safe-secrets`; a folder's entrance has the folder's
    /// path, and the home page an empty one.
    pub path: String,
    /// How the file is named.
    pub stem: Stem,
    /// The variant, if it is one.
    pub variant: Option<VariantId>,
    /// The language of the file.
    pub language: LanguageId,
}

impl PageName {
    /// The first folder of the path: an audience, a section, or the page itself.
    pub fn top(&self) -> &str {
        self.path.split('/').next().unwrap_or("")
    }

    /// The path of the folder above; `None` for the home page.
    pub fn parent(&self) -> Option<&str> {
        if self.path.is_empty() {
            return None;
        }
        Some(self.path.rsplit_once('/').map_or("", |(parent, _)| parent))
    }

    /// The last part of the path.
    pub fn leaf(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or("")
    }
}
